# Ce qu’un groupe pense de ses positions : avis, consensus, appels, objections, désignations, recours ; ce qui est à traiter.

## Ce qui est dit en de nombreux endroits

person-you = vous
person-somebody = Un membre
person-nobody = Personne
column-when = Quand
column-version = Version
column-receipt = Récépissé
list-next = { $before }, { $next }
list-last = { $before } et { $last }
stakeholder-other = Autres
share = { $percent } %
share-exact = { $percent } % ({ $exact })
share-hidden = non affichée
share-none = aucune pour le moment
position-designation = Désignation
consensus-to-stance = Donner votre avis, ou en changer
consensus-to-standing = Voir où en est la position, et pourquoi

## Graphiques

picture-table = La même chose sous forme de tableau
picture-group = { $group } : { $verdict }
picture-taken = Participation : { $taken } sur { $members }
picture-took-part = a pris part
picture-silent = aucun avis donné
picture-stances = Avis dans chaque groupe de parties prenantes
    .words = Une barre pour chaque groupe de parties prenantes, toutes de même largeur, car chaque groupe pèse autant que les autres. Les parties d’une barre sont les avis de ses membres, du soutien à « pas clair » ; ce qui reste vide n’a pas donné d’avis. Le tableau ci-dessous donne les nombres.
picture-part = Qui a pris part
    .words = Une barre pour chaque groupe de parties prenantes, toutes de même largeur. La partie remplie représente les membres qui ont donné un avis, quel qu’il soit. Le tableau ci-dessous donne les nombres.

## Groupes de parties prenantes

stakeholders-title = Où en sont les groupes de parties prenantes
stakeholders-how = Chaque groupe de parties prenantes pèse autant que les autres, quel que soit le nombre de ses membres.
stakeholders-caption = Groupes de parties prenantes, avec les avis de leurs membres
stakeholders-group = Groupe de parties prenantes
stakeholders-verdict = Où il en est
stakeholders-members = Membres qui entrent dans le décompte
stakeholders-taken = Ont pris part
stakeholders-share = Part en faveur du texte
stakeholders-hidden = Les nombres ne sont pas affichés, car un groupe est si petit qu’ils révéleraient ce que pensent certaines personnes.
stakeholders-thin = une seule personne parle pour lui
stakeholders-uncovered = trop peu de personnes ont pris part
stakeholders-unheard = Pas encore entendus : { $groups }.
stakeholders-all-heard = Au moins une personne de chaque groupe de parties prenantes a pris part.
metric-equal = Moyenne des parts des groupes
metric-lowest = Part la plus basse d’un groupe
metric-heads = Part en nombre de personnes
metric-heads-how = Affichée à titre indicatif : elle ne décide de rien.
metric-part = Ont pris part

## Le statut en toutes lettres

phrase-unheard = { $phrase } Groupes non entendus : { $groups }.
phrase-full_consensus = Accord { $agreed ->
        [one] de la seule personne qui a pris parti
       *[other] des { $agreed } personnes qui ont pris parti
    }, sur { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }.
phrase-consensus = Accord{ $dissents ->
        [0] {""}
        [one] , avec 1 désaccord consigné
       *[other] , avec { $dissents } désaccords consignés
    }{ $abstaining ->
        [0] {""}
       *[other] ; n’ont pas pris parti : { $groups }
    }.
phrase-pending_objections = En discussion : { $objections ->
        [one] { $objections } objection
       *[other] { $objections } objections
    } encore sans réponse.
phrase-unresolved_objection = Large soutien ; { $objections ->
        [one] une objection
       *[other] { $objections } objections
    }{ $known ->
        [0] {""}
       *[other] {" "}({ $grounds })
    } { $objections ->
        [one] n’est pas levée
       *[other] ne sont pas levées
    }.
phrase-significant_opposition = Examen effectué{ $supporting ->
        [0] {""}
       *[other] ; soutien de { $supported }
    }{ $opposing ->
        [0] {""}
       *[other] ; opposition de { $opposed }
    }{ $dividing ->
        [0] {""}
       *[other] ; opposition d’une part notable de { $divided }
    } ; pas d’accord.
phrase-insufficient_support = Pas d’opposition, mais un soutien insuffisant dans l’ensemble des groupes ; pas d’accord.
phrase-divergence = Examen effectué ; vues divergentes ; pas d’accord.
phrase-minority_view = Texte présenté { $by ->
        [0] { $members ->
            [0] sans soutien
            [one] par 1 membre
           *[other] par { $members } membres
        }
       *[other] par { $groups }
    } ; ce n’est pas une position du groupe.
phrase-consensus_against = Examen effectué ; pas de soutien.
phrase-insufficient_basis = Pas d’appréciation{ $many ->
        [0] {""}
       *[other] : { $reasons }
    }.
phrase-not_eligible = Hors mandat{ $many ->
        [0] {""}
       *[other] : { $checks }
    }.
gate-WINDOW_SHORT = le texte n’a pas été ouvert assez longtemps
gate-TEXT_CHANGED_LATE = le texte a changé trop récemment
gate-TIME_REQUEST_OPEN = plus de temps a été demandé
gate-QUORUM = trop peu de membres ont pris part
gate-COVERAGE = trop peu de groupes ont pris part
gate-TEXT_UNCLEAR = le texte n’est pas clair pour plusieurs membres
gate-NOBODY_DECIDED = aucun groupe n’a pris parti
gate-other = une condition n’est pas remplie

## Raisons : sur quoi porte chacune

reason-code-MANDATE_FAIL = Les vérifications du mandat sont concluantes
reason-code-MANDATE_PENDING = Les vérifications du mandat n’ont pas toutes reçu une réponse
reason-code-WINDOW_SHORT = Jours pendant lesquels le texte a été ouvert
reason-code-TEXT_CHANGED_LATE = Jours depuis le dernier changement de fond du texte
reason-code-TIME_REQUEST_OPEN = Demandes de temps supplémentaire en attente
reason-code-QUORUM = Membres qui ont pris part
reason-code-COVERAGE = Groupes de parties prenantes dont assez de membres ont pris part
reason-code-GROUPS_MISSING = Groupes de parties prenantes dont trop peu de membres ont pris part
reason-code-THIN = Groupes de parties prenantes pour lesquels une seule personne parle
reason-code-TEXT_UNCLEAR = Membres qui ne comprennent pas le texte
reason-code-NOBODY_DECIDED = Groupes de parties prenantes qui ont pris parti
reason-code-OBJECTION_UNADDRESSED = Une objection sans constatation
reason-code-OBJECTION_STANDS = Une objection non levée
reason-code-OBJECTION_MAINTAINED = Une objection maintenue malgré une constatation
reason-code-LOW_ACTIVE_SUPPORT = Groupes de parties prenantes avec un soutien actif
reason-code-EQUAL_GROUP_SHARE = Moyenne des parts des groupes de parties prenantes
reason-code-WEAKEST_GROUP = Part la plus basse d’un groupe de parties prenantes
reason-code-ALL_GROUPS_OPPOSE = Chaque groupe de parties prenantes qui a pris parti s’oppose
reason-code-GROUPS_ABSTAIN = Groupes de parties prenantes qui n’ont pas pris parti
reason-code-DISSENT_NOTED = Désaccord consigné
reason-code-UNANIMITY = Chaque membre est pour, ou peut s’en accommoder

## Raisons : ce qui a été constaté, et ce qu’il faut

reason-said-MANDATE_FAIL = { $passed ->
        [yes] Les vérifications du mandat ont reçu une réponse et sont concluantes.
       *[other] Une vérification du mandat n’est pas concluante : le groupe n’a pas le droit de dire cela.
    }
reason-said-MANDATE_PENDING = Toutes les vérifications du mandat n’ont pas encore reçu une réponse.
reason-said-WINDOW_SHORT = Le texte a été ouvert pendant { $observed ->
        [one] { $observed } jour
       *[other] { $observed } jours
    }. Minimum requis : { $required ->
        [one] { $required } jour
       *[other] { $required } jours
    }.
reason-said-TEXT_CHANGED_LATE = Le dernier changement de fond du texte remonte à { $observed ->
        [one] { $observed } jour
       *[other] { $observed } jours
    }. Minimum requis sans un tel changement : { $required ->
        [one] { $required } jour
       *[other] { $required } jours
    }.
reason-said-TIME_REQUEST_OPEN = { $observed ->
        [0] Aucune demande de temps supplémentaire n’attend de réponse.
        [one] Une demande de temps supplémentaire attend une réponse.
       *[other] { $observed } demandes de temps supplémentaire attendent une réponse.
    }
reason-said-QUORUM = { $observed ->
        [0] Personne n’a pris part.
        [one] Une personne a pris part.
       *[other] { $observed } personnes ont pris part.
    } Minimum requis : { $required }.
reason-said-COVERAGE = { $observed ->
        [0] Dans aucun groupe de parties prenantes, assez de personnes n’ont pris part.
        [one] Dans un groupe de parties prenantes, assez de personnes ont pris part.
       *[other] Dans { $observed } groupes de parties prenantes, assez de personnes ont pris part.
    } Minimum requis : { $required }.
reason-said-GROUPS_MISSING = Groupes où trop peu de personnes ont pris part : { $groups }.
reason-said-THIN = Une seule personne parle pour { $many ->
        [one] { $groups }
       *[other] chacun de ces groupes : { $groups }
    }.
reason-said-TEXT_UNCLEAR = { $observed ->
        [0] Personne n’a dit que le texte n’est pas clair.
        [one] Une personne ne comprend pas le texte.
       *[other] { $observed } personnes ne comprennent pas le texte.
    } Jusqu’à { $required }, ce n’est pas un obstacle.
reason-said-NOBODY_DECIDED = { $observed ->
        [0] Aucun groupe de parties prenantes n’a pris parti.
        [one] Un groupe de parties prenantes a pris parti.
       *[other] { $observed } groupes de parties prenantes ont pris parti.
    }
reason-said-OBJECTION_UNADDRESSED = Une objection n’a pas encore fait l’objet d’une constatation.{ $many ->
        [0] {""}
       *[other] {" "}Elle est portée par une part notable de { $groups }.
    }
reason-said-OBJECTION_STANDS = Une objection n’est pas levée : il a été constaté qu’elle n’est pas traitée.{ $many ->
        [0] {""}
       *[other] {" "}Elle est portée par une part notable de { $groups }.
    }
reason-said-OBJECTION_MAINTAINED = Une objection est maintenue malgré la constatation dont elle a fait l’objet.{ $many ->
        [0] {""}
       *[other] {" "}Elle est portée par une part notable de { $groups }.
    }
reason-said-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $observed ->
            [0] Personne ne soutient activement le texte.
            [one] Une personne soutient activement le texte.
           *[other] { $observed } personnes soutiennent activement le texte.
        }
       *[other] { $observed ->
            [0] Dans aucun groupe de parties prenantes, personne ne soutient activement le texte.
            [one] Dans un groupe de parties prenantes, quelqu’un soutient activement le texte.
           *[other] Dans { $observed } groupes de parties prenantes, quelqu’un soutient activement le texte.
        }
    } Minimum requis : { $required }.
reason-said-EQUAL_GROUP_SHARE = La moyenne des parts des groupes est de { $observed }. Minimum requis : { $required }.
reason-said-WEAKEST_GROUP = La part la plus basse d’un groupe est de { $observed }{ $many ->
        [0] {""}
       *[other] , dans { $groups }
    }. Minimum requis : { $required }.
reason-said-ALL_GROUPS_OPPOSE = Chaque groupe de parties prenantes qui a pris parti s’oppose : { $groups }.
reason-said-GROUPS_ABSTAIN = N’ont pas pris parti : { $groups }.
reason-said-DISSENT_NOTED = Un désaccord est consigné au registre{ $observed ->
        [0] {""}
        [one] : 1 personne
       *[other] : { $observed } personnes
    }.
reason-said-UNANIMITY = Chaque membre est pour, ou peut s’en accommoder, et personne n’est resté silencieux.

reasons-title = Les raisons, une par une
reasons-how = Chaque condition et chaque critère sur lesquels repose le niveau, remplis ou non. Ce qui n’est pas rempli vient en premier.
reasons-caption = Raisons de l’appréciation
reasons-result = Résultat
reasons-what = Ce qui a été examiné
reasons-rule = Règle
reasons-met = Rempli
reasons-unmet = Non rempli
reasons-note = Remarque
reasons-objection = Lire l’objection

## Ce qui changerait le niveau

lacking-title = Ce qui le changerait
lacking-nothing = Il ne manque rien.
lacking-not-shown = Seul est indiqué ce qui ne dépend pas des avis : les avis ne vous sont pas montrés pour le moment.
lacking-MANDATE_FAIL = Des vérifications du mandat toutes concluantes.
lacking-MANDATE_PENDING = Une réponse à chaque vérification du mandat.
lacking-WINDOW_SHORT = { $amount ->
        [one] { $amount } jour de plus pendant lequel le texte est ouvert.
       *[other] { $amount } jours de plus pendant lesquels le texte est ouvert.
    }
lacking-TEXT_CHANGED_LATE = { $amount ->
        [one] { $amount } jour de plus sans changement de fond.
       *[other] { $amount } jours de plus sans changement de fond.
    }
lacking-TIME_REQUEST_OPEN = { $amount ->
        [one] Une réponse à la demande de temps supplémentaire.
       *[other] Une réponse à { $amount } demandes de temps supplémentaire.
    }
lacking-QUORUM = { $amount ->
        [one] { $amount } personne de plus qui prend part.
       *[other] { $amount } personnes de plus qui prennent part.
    }
lacking-COVERAGE = { $amount ->
        [one] { $amount } groupe de parties prenantes de plus dont assez de membres prennent part
       *[other] { $amount } groupes de parties prenantes de plus dont assez de membres prennent part
    }{ $many ->
        [0] {""}
       *[other] {" "}(parmi { $groups })
    }.
lacking-GROUPS_MISSING = Plus de personnes qui prennent part dans { $groups }.
lacking-THIN = Une deuxième personne qui prend part dans { $many ->
        [one] { $groups }
       *[other] chacun de ces groupes : { $groups }
    }.
lacking-TEXT_UNCLEAR = { $amount ->
        [one] { $amount } personne de moins pour qui le texte n’est pas clair.
       *[other] { $amount } personnes de moins pour qui le texte n’est pas clair.
    }
lacking-NOBODY_DECIDED = Un groupe de parties prenantes qui prend parti.
lacking-OBJECTION_UNADDRESSED = Une constatation sur une objection.
lacking-OBJECTION_STANDS = Une version qui prend en compte une objection, ou le retrait de celle-ci.
lacking-OBJECTION_MAINTAINED = Qu’une objection ne soit plus maintenue.
lacking-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $amount ->
            [one] { $amount } personne de plus qui soutient activement le texte.
           *[other] { $amount } personnes de plus qui soutiennent activement le texte.
        }
       *[other] { $amount ->
            [one] { $amount } groupe de parties prenantes de plus où quelqu’un soutient activement le texte.
           *[other] { $amount } groupes de parties prenantes de plus où quelqu’un soutient activement le texte.
        }
    }
lacking-EQUAL_GROUP_SHARE = { $known ->
        [yes] { $amount } de plus pour la moyenne des parts des groupes.
       *[other] Une moyenne plus élevée des parts des groupes.
    }
lacking-WEAKEST_GROUP = { $known ->
        [yes] { $amount } de plus pour la part dans { $groups }.
       *[other] Une part plus élevée dans { $groups }.
    }
lacking-ALL_GROUPS_OPPOSE = Un groupe de parties prenantes qui ne s’oppose pas, parmi { $groups }.
lacking-GROUPS_ABSTAIN = Une prise de parti de { $groups }.
lacking-DISSENT_NOTED = Plus aucun désaccord.
lacking-UNANIMITY = Que tout le monde soit pour.

## Votre avis

stance-title = Votre avis
stance-call-open = L’appel à consensus est ouvert jusqu’au { $at }
stance-call-over = L’appel à consensus a pris fin le { $at }
stance-call-see = Voir l’appel
stance-call-none = Aucun appel à consensus n’est encore ouvert. Vous pouvez déjà donner votre avis ; il comptera dès qu’il y en aura un, et vous pouvez en changer à tout moment.
stance-seen-open = Les membres du groupe voient votre avis et votre motif. Les autres voient des nombres, et seulement là où aucun groupe de parties prenantes n’est très petit.
stance-seen-after-own = Les personnes qui ont donné leur avis voient ceux des autres. Tant que vous n’avez pas donné le vôtre, vous ne voyez pas les leurs.
stance-seen-after-close = Personne ne voit ce que vous dites avant la clôture de l’appel. Le fait que vous avez pris part est montré, sous forme de nombre.
stance-own = Ce que vous avez dit jusqu’ici
stance-own-none = Vous n’avez pas encore donné votre avis sur cette position.
stance-own-version = sur la version { $version }
stance-receipt = Inscription au registre
stance-stale = sur un texte antérieur
stance-stale-how = Le texte a changé sur le fond depuis. Votre avis ne compte plus : lisez le nouveau texte, et dites de nouveau ce que vous en pensez.
stance-uncounted = non compté
stance-confirm = Le confirmer pour le nouveau texte
stance-take-back = Le retirer : passer à neutre
stance-take = Donner votre avis
stance-change = Changer votre avis
stance-not-designated = Le statut de cette position a été désigné. Elle ne reçoit plus d’avis.
stance-not-closed = Cette position a été close. Elle ne reçoit plus d’avis.
stance-not-written = Cette position n’a pas encore de texte. Il n’y a rien sur quoi donner un avis.
stance-not-signed-in = Connectez-vous pour donner votre avis.
stance-not-member = Les membres du groupe donnent leur avis. Vous n’en faites pas partie.
stance-not-role = La présidence, la facilitation et les parties prenantes donnent leur avis. Votre rôle ne le permet pas.
stance-not-step = Les avis sont donnés de l’étape de délibération à l’étape de validité. La proposition est maintenant à une autre étape.
stance-not-designator = Vous désignez le statut après cet appel : vous n’y donnez donc pas votre avis.
stance-not-over = Le délai de l’appel est écoulé. Il ne reçoit plus d’avis.
stance-objection = Si vous faites objection : votre objection
stance-objection-how = Faire objection, c’est porter ou cosigner au moins une objection qui dit ce qui ne va pas. Cosignez-en une qui existe, ou soulevez la vôtre. Le groupe doit la traiter.
stance-objection-behind = Vous portez ou cosignez déjà une objection ouverte. Il ne faut rien de plus ici.
stance-objection-new = Soulever votre propre objection
stance-objection-new-how = Laissez vide si vous cosignez une objection, ou si vous ne faites pas objection.
stance-text = Le texte
stance-text-version = Version { $version }
stance-history = Vos avis précédents
stance-history-caption = Avis donnés, du plus récent au plus ancien

cast_stance = Enregistrer mon avis
    .done = Votre avis est enregistré.
    .stance = Que pensez-vous de ce texte ?
    .reason = Votre motif
    .reason-hint = Nécessaire si vous faites objection. Sinon, il aide les autres à vous comprendre.
    .objection_id = Cosigner cette objection
    .objection-ground = Ce sur quoi elle porte
    .objection-summary = L’objection, en une ou deux phrases
    .objection-harm = Le préjudice que vous craignez
    .objection-remedy = Le changement qui lèverait votre objection
    .objection-anchor = Le passage concerné
    .objection-anchor-hint = Mot pour mot, tel qu’il figure dans le texte.
    .objection-focal_point_of = Pour la communauté dont vous êtes point focal

## Où en est une position

consensus-title = Consensus sur cette position
consensus-basis = Repose sur
consensus-as-of = En date du
consensus-electorate = Qui entre dans le décompte
consensus-mandate = Mandat
electorate-counted = { $counted ->
        [one] { $counted } personne.
       *[other] { $counted } personnes.
    }
electorate-joined = { $joined ->
        [one] { $joined } d’entre elles a rejoint le groupe après l’ouverture de l’appel.
       *[other] { $joined } d’entre elles ont rejoint le groupe après l’ouverture de l’appel.
    }
electorate-departed = { $departed ->
        [one] { $departed } d’entre elles a quitté le groupe, et conserve son avis jusqu’à ce que le texte change sur le fond.
       *[other] { $departed } d’entre elles ont quitté le groupe, et conservent leur avis jusqu’à ce que le texte change sur le fond.
    }
standing-advised = Ce que conseille l’appréciation
standing-not-shown = Le niveau ne vous est pas montré pour le moment, car il révélerait ce que pensent les autres. Il le sera quand l’appel le permettra : après que vous aurez donné votre avis, ou après la clôture de l’appel.
level-held = { $days ->
        [0] Le niveau est le même depuis aujourd’hui.
        [one] Le niveau est le même depuis 1 jour.
       *[other] Le niveau est le même depuis { $days } jours.
    }
level-fragile = { $persons ->
        [one] Ce niveau dépend d’une seule personne : si elle passait à neutre, il serait autre.
       *[other] Ce niveau dépend de quelques personnes : elles sont { $persons }, et chacune pourrait à elle seule le changer en passant à neutre.
    }
level-designated = Ce qui a été désigné
designation-of = Évaluation { $number } de la version { $version }
designation-review-until = Ouverte à l’examen jusqu’au { $at }.
designation-challenge-until = Peut être contestée jusqu’au { $at }.
designation-read = Lire la désignation
designation-none = Rien n’a encore été désigné. L’appréciation est un conseil ; la facilitation désigne après un appel.
designation-way = Désignation, examen et contestation de cette position

course-title = Comment on en est arrivé là
course-none = Il n’y a encore rien à montrer : l’évolution commence avec le premier avis ou la première objection.
course-picture = Parts au fil du temps
    .words = Trois lignes du premier au dernier jour : la moyenne des parts des groupes, la part la plus basse d’un groupe, et la part en nombre de personnes. Plus c’est haut, plus il y a d’accord. Des lignes pointillées numérotées marquent les jours où le niveau a changé ; la liste ci-dessous dit comment. Le tableau contient chaque point.
course-part = Qui a pris part, au fil du temps
    .words = Une ligne du premier au dernier jour : la proportion des personnes entrant dans le décompte qui avaient donné leur avis. Le tableau contient chaque point.
course-all = 100 %
course-needs-equal = Moyenne requise : { $share }
course-needs-lowest = Part minimale requise : { $share }
course-changes = Changements du niveau
course-change = de « { $before } » à « { $after } »
course-entry = L’inscription qui l’a changé
course-by-clock = (du fait du temps écoulé)
course-caption = L’évolution du consensus, point par point
course-level = Niveau
course-open-objections = Objections ouvertes
course-thinned = { $total } points sont conservés en tout ; sont montrés le premier, le dernier, les changements du niveau et quelques-uns entre eux.

calls-title = Appels à consensus
calls-none = Aucun appel à consensus n’a été ouvert sur cette position.
calls-all = Appels et positions de toute la proposition
call-round = Appel à consensus { $round }

objections-title = Objections
objections-how = Chaque objection reçoit une réponse, et reste au registre avec la suite qui lui a été donnée. Aucune n’est close par le silence ni par le temps.
objections-none = Personne n’a fait objection.
objection-not-shown = Son contenu n’est pas affiché.
objection-maintained = maintenue
objection-overdue = réponse en retard
objection-vacant = plus portée par personne
objection-backers = { $backers ->
        [one] { $backers } personne la porte ou la cosigne
       *[other] { $backers } personnes la portent ou la cosignent
    }{ $many ->
        [0] {""}
       *[other] , de { $groups }
    }
objection-age = { $days ->
        [0] soulevée aujourd’hui
        [one] soulevée il y a 1 jour
       *[other] soulevée il y a { $days } jours
    }, { $answered ->
        [yes] { $response ->
            [0] réponse donnée le même jour
            [one] réponse donnée après 1 jour
           *[other] réponse donnée après { $response } jours
        }
       *[no] encore sans réponse
    }
objection-sustained = Elle est portée par une part notable de { $groups }.
objection-met-in = Prise en compte par la version { $version }
objection-finding = Constatation :
objection-raise-how = Dites ce qui ne va pas, quel préjudice vous craignez, et quel changement lèverait votre objection. Plus elle est précise, plus il est facile de la prendre en compte.
objection-not-now = La position ne reçoit plus d’objections.
objection-not-over = Le délai de l’appel est écoulé ; il ne reçoit plus d’objections.

raise_objection = Soulever une objection
    .done = Votre objection est soulevée. Elle recevra une réponse.
    .ground = Ce sur quoi elle porte
    .summary = L’objection, en une ou deux phrases
    .harm = Le préjudice que vous craignez
    .remedy = Le changement qui lèverait votre objection
    .anchor = Le passage concerné
    .anchor-hint = Mot pour mot, tel qu’il figure dans le texte.
    .focal_point_of = Pour la communauté dont vous êtes point focal

stances-title = Avis
stances-caption = Avis des membres
stances-member = Membre
stances-stance = Avis
stances-members-only = La liste des avis est réservée aux membres du groupe.
stances-not-shown = L’appel ne vous montre pas pour le moment les avis des autres. Le vôtre figure dans la liste.
stances-none = Aucun avis n’a encore été donné.
stances-one-history = L’historique de cet avis
stale-title = Avis à redemander
stale-how = Ces membres ont donné leur avis avant que le texte change sur le fond. Ce qu’ils ont dit ne compte plus.
stale-version = avis donné sur la version { $version }

## Consensus d’une proposition

overview-title = Consensus
overview-lead = Où en est chaque position de cette proposition. Rien ne se décide par un vote : ce qui compte, c’est que chaque groupe de parties prenantes puisse s’en accommoder, et la suite donnée à chaque objection.
overview-none = Il n’y a pas encore de position. Les positions sont rédigées à l’étape de délibération.
overview-lowest = Niveau le plus bas :
overview-no-lowest = non affiché pour le moment
overview-incomplete = Il y a plus de positions que celles qui figurent ici.
overview-topic = Sur :
overview-hidden = Niveau non affiché pour le moment
overview-designated = Statut désigné : { $level } ({ $state })
overview-objections = { $objections ->
        [0] aucune objection ouverte
        [one] 1 objection ouverte
       *[other] { $objections } objections ouvertes
    }
overview-call = { $call } : { $state }, jusqu’au { $at }
call-open-how = Un appel demande à chacun son avis jusqu’à une date donnée. À son ouverture, les règles et le décompte des membres sont fixés pour lui.
call-open-nothing = Il n’y a pour le moment aucune position sur laquelle un appel puisse être ouvert : il faut un texte, et aucun autre appel encore ouvert.
call-open-not-step = Les appels à consensus sont ouverts à l’étape de validité.
call-output-option = { $output } (ouvert pendant { $days ->
        [one] au moins { $days } jour
       *[other] au moins { $days } jours
    })

open_call = Ouvrir un appel à consensus
    .done = L’appel est ouvert. Les membres en sont informés.
    .output_type = Ce que la position doit devenir
    .output_type-hint = Cela détermine la durée minimale de l’appel, et l’effet d’une objection ouverte.
    .closes_at = Ouvert jusqu’au
    .results = Qui voit les avis des autres avant la clôture
    .designator_id = Qui désigne ensuite
    .designator_id-hint = Un facilitateur ou une facilitatrice qui n’a pas écrit le texte et n’y fait pas objection. Qui désigne n’entre pas dans le décompte.
    .new_information = Ce qui est nouveau depuis l’appel précédent
    .new_information-hint = Nécessaire s’il y a déjà eu un appel sur ce thème. Laissez vide pour le premier.

## Un appel

call-title = Appel à consensus { $round }
call-designator = Qui désigne :
call-output-type = À quoi il sert
call-results = Qui voit les avis avant la clôture
call-opened = Ouverture
call-extended = Prolongation
call-closed = Clôture
call-days = { $days ->
        [one] de { $days } jour
       *[other] de { $days } jours
    }
call-new-information = Ce qui est nouveau
call-waits = Le délai est écoulé. L’appel sera clos quand chacune de ces objections aura fait l’objet d’une constatation ou aura été retirée :
call-waits-for = Objection { $number }
call-closes-itself = L’appel se clôt de lui-même à la fin de son délai.
call-close-how = Le délai de cet appel est écoulé. Il sera clos dans un instant ; vous pouvez le faire maintenant.
roll-title = Qui entre dans le décompte, et qui a pris part
roll-fixed = { $members ->
        [one] { $members } membre entrait dans le décompte à l’ouverture de l’appel. Les changements de groupe, d’organisation ou de rôle prennent effet après la clôture.
       *[other] { $members } membres entraient dans le décompte à l’ouverture de l’appel. Les changements de groupe, d’organisation ou de rôle prennent effet après la clôture.
    }
roll-of-another = Les nombres par groupe de parties prenantes sont ceux de l’appel le plus récent ; l’issue de celui-ci figure dans sa désignation.
roll-digest = Empreinte de la liste des membres qui entrent dans le décompte :
turnout-caption = Qui a pris part
frozen-title = Les règles de cet appel
frozen-how = Ces règles ont été fixées à l’ouverture de l’appel. Une modification ultérieure de la charte n’a pas d’effet sur lui.
frozen-groups = Groupes de parties prenantes attendus :
frozen-rules = Toutes les règles, avec leurs valeurs
frozen-what = Règle
frozen-value = Valeur
frozen-name = Nom dans la charte
frozen-yes = Oui
frozen-no = Non
param-quorum_abs = Personnes qui doivent prendre part, au moins
param-quorum_frac = Proportion des membres du décompte qui doivent prendre part
param-cov_frac = Proportion des groupes de parties prenantes dont assez de membres doivent prendre part
param-cov_min = Groupes de parties prenantes dont assez de membres doivent prendre part, au moins
param-group_min = Nombre de personnes d’un groupe à partir duquel il y en a « assez »
param-active_min = Personnes qui doivent soutenir activement le texte
param-active_groups = Groupes de parties prenantes avec un soutien actif, au moins
param-active_frac = Proportion des groupes de parties prenantes avec un soutien actif
param-unclear_abs = Nombre de personnes à partir duquel le texte peut ne pas être clair
param-unclear_frac = Proportion au-delà de laquelle le texte n’est pas clair
param-sup_hi = Part à partir de laquelle un groupe soutient ou accepte
param-sup_lo = Part jusqu’à laquelle un groupe s’oppose
param-decided_frac = Proportion des personnes ayant pris part qui doivent être pour ou contre, sans quoi le groupe s’abstient
param-aside_weight = Ce qu’un désaccord sans blocage ajoute à la part d’un groupe
param-cons_seq = Moyenne des parts des groupes que demande un consensus
param-cons_bmin = Part la plus basse d’un groupe avec laquelle il y a consensus
param-strong_seq = Moyenne des parts des groupes à partir de laquelle une opposition est dite « importante »
param-minority = Moyenne des parts des groupes jusqu’à laquelle un texte est un point de vue minoritaire
param-gs_frac = Proportion d’un groupe à partir de laquelle il porte une objection en tant que groupe
param-min_days = Jours pendant lesquels le texte doit être ouvert
param-freeze_days = Jours sans changement de fond
param-strict = Une objection portée par un groupe empêche le consensus même si elle a été contrebalancée
param-collapse_org = Une organisation compte pour un, quel que soit le nombre de ses membres qui prennent part
param-objection_policy = L’effet d’une objection ouverte
param-thin_policy = Un groupe pour lequel une seule personne parle

close_call = Clore l’appel
    .done = L’appel est clos.

time-title = Demandes de temps supplémentaire
time-how = Si vous avez besoin de plus de temps, dites-le et donnez-en le motif. La facilitation l’accorde ou le refuse dans les 72 heures ; un appel est prolongé de 21 jours en tout au plus.
time-none = Personne n’a demandé plus de temps.
time-one = Une demande de temps supplémentaire
time-asked-already = Vous avez demandé plus de temps. Attendez la réponse.
time-own = Cette demande est la vôtre. Une autre personne de la facilitation y répond.
time-granted = { $days ->
        [one] de { $days } jour
       *[other] de { $days } jours
    }
time-answer = Réponse :
time-lapses = caduque si personne ne répond avant le
request_time = Demander plus de temps
    .done = La facilitation a reçu votre demande.
    .reason = Pourquoi il vous faut plus de temps
answer_time_request = Répondre à la demande
    .done = La demande a reçu une réponse. La personne qui l’a faite en est informée.
    .answer = Votre réponse
    .days = Jours dont l’appel est prolongé
    .days-hint = Seulement si vous l’accordez.
    .reason = Votre motif

## Une objection

objection-title = Objection
objection-against = À la position
objection-harm = Préjudice craint
objection-remedy = Ce qui la lèverait
objection-anchor = Passage
objection-version = Soulevée contre
objection-community = Pour la communauté
objection-holder = Portée par
objection-raised-by = soulevée par
objection-released = Personne : la personne qui la portait s’est retirée, et d’autres la cosignent
objection-behind = Cosignataires
objection-comment = Issue d’un commentaire
objection-comment-read = Lire le commentaire et son fil
objection-since = Soulevée
objection-response-due = Réponse à donner avant le
objection-answered = Dernière réponse sur le fond
objection-found = Date de la constatation
objection-contest-until = Peut être contestée jusqu’au
objection-weighed = Les options qui ont été mises en balance
objection-events = Ce qui a été dit et fait
objection-events-none = Personne n’a encore rien dit.
alternative-leave_out = Ne pas le mettre dans le texte
alternative-defer = Le remettre à plus tard
alternative-other = Une autre option, si une autre a été mise en balance

objecting-title = Cosignatures
objecting-withdrawn = Cette objection a été retirée.
objecting-back-how = Si vous partagez cette objection, cosignez-la. Plus il y a de groupes de parties prenantes derrière elle, plus elle a de poids.
objecting-behind = Vous cosignez cette objection.
objecting-take-over-how = Plus personne ne la porte. La personne qui la reprend parle pour elle désormais.
objecting-released = Vous l’avez retirée. D’autres la cosignent, et l’une de ces personnes peut la reprendre.
objecting-contest-how = Il a été constaté qu’une version prend en compte votre objection. Si ce n’est pas le cas, dites pourquoi, avant le { $at }.
objecting-maintain-how = La constatation va à l’encontre de votre objection. Vous pouvez la maintenir : cela reste au registre, et vous donne droit à une déclaration minoritaire à côté de la désignation.
objecting-withdraw-how = Retirez-la si elle est prise en compte ou si elle n’a plus lieu d’être. Si vous ne dites rien d’autre, votre avis devient neutre. Tant que d’autres la cosignent, elle reste pour que l’une de ces personnes la reprenne.
back_objection = Cosigner cette objection
    .done = Vous cosignez maintenant l’objection.
leave_objection = Ne plus la cosigner
    .done = Vous ne cosignez plus l’objection.
take_over_objection = Reprendre l’objection
    .done = L’objection est maintenant la vôtre.
contest_objection = Contester sa prise en compte
    .done = L’objection est de nouveau ouverte.
    .reason = Pourquoi la version ne la prend pas en compte
maintain_objection = Maintenir l’objection
    .done = L’objection est maintenue, et c’est inscrit au registre.
    .reason = Pourquoi la constatation ne vous convainc pas
withdraw_objection = Retirer l’objection
    .done = L’objection est retirée.
    .reason = Pourquoi vous la retirez
    .stance-stance = Votre avis désormais
    .stance-stance-hint = S’il n’est pas indiqué, il devient neutre.
    .stance-reason = Le motif de cet avis

answer-title = Réponses
answer-own = Cette objection est la vôtre. Ce que vous dites ici réplique aux personnes qui y répondent.
answer-behind = Vous cosignez cette objection : une autre personne de la facilitation y répond au nom du groupe.
respond_to_objection = Dire quelque chose à son sujet
    .done = Ce que vous avez dit est inscrit au registre.
    .body = Ce que vous dites
    .substantive = Ceci est une réponse sur le fond, au nom du groupe
    .substantive-hint = Une constatation devient alors possible. La personne qui fait objection peut répliquer.

find-title = Constatation
find-how = Après une réponse sur le fond, la facilitation ou la présidence constate ce qu’il en est de l’objection, mais jamais une personne qui a écrit le texte, ni une personne qui porte ou cosigne l’objection.
find-behind = Vous portez ou cosignez cette objection : une autre personne fait la constatation.
find-not-answered = Personne n’y a encore répondu sur le fond. C’est ce qui vient d’abord.
find-found = Elle a fait l’objet d’une constatation.
find-awaits = La personne qui fait objection n’a pas encore répliqué. L’objection peut être constatée prise en compte, ou non levée, dès maintenant ; elle peut être close contre l’avis de cette personne après une réplique, ou à partir du { $at }.
find-no-version = Aucune version n’a été publiée depuis qu’elle a été soulevée : il ne peut donc pas être constaté qu’une version la prend en compte.
find_on_objection = Enregistrer la constatation
    .done = La constatation est inscrite au registre. La personne qui fait objection en est informée.
    .version = La version qui la prend en compte
    .text = Les motifs
    .text-hint = Pour la personne qui fait objection et pour tout le monde.
    .reason_code = Pourquoi ce n’est pas une raison contre le texte
    .alternatives-option = L’option
    .alternatives-why = Pourquoi elle n’a pas été choisie

reconsider-how = Demandez d’abord un réexamen : c’est le chemin le plus court. Une personne de la facilitation qui n’y a pas pris part répond, avec ses motifs.
ask_finding_reconsideration = Demander le réexamen de la constatation
    .done = La facilitation a reçu votre demande.
    .decision = Ce qui, dans la constatation, doit être réexaminé
    .grounds = Pourquoi
    .remedy = Ce que vous demandez

statements-title = Déclarations minoritaires
statements-how = Une personne qui a été entendue sans obtenir satisfaction peut le dire à côté de la désignation. Sa déclaration accompagne chaque résultat de cette position.
state_minority_view = Faire une déclaration minoritaire
    .done = Votre déclaration figure à côté de la désignation.
    .text = Votre déclaration
change_minority_statement = Modifier votre déclaration
    .done = Votre déclaration est modifiée.
    .text = Votre déclaration
withdraw_minority_statement = Retirer votre déclaration
    .done = Votre déclaration est retirée.

## Désignation

designation-title = Désignation
designation-lead = Après un appel, la facilitation constate où en est la position, avec ses motifs. L’appréciation conseille ; une personne désigne.
designation-next = La suite
designation-is-final = Le statut de cette position est désigné. Voyez-le ci-dessous, ainsi que les moyens de le contester.
designation-no-call = Aucun appel à consensus n’est en cours ou achevé sur cette position. Ouvrez-en d’abord un.
designation-call-open = L’appel est ouvert. Rien n’est désigné avant sa fin : { $at }.
designation-names = L’appel indique une autre personne de la facilitation : { $who }. Vous ne pouvez désigner que si cette personne ne le peut pas.
designation-level-not-yet = Une position à ce niveau ne peut pas encore être désignée.
designation-against = Ce qui n’est pas rempli
designation-against-none = Chaque condition et chaque critère sont remplis.
designation-see-all = Voir toutes les raisons, tous les groupes et toutes les objections
designation-no-more = { $most } évaluations ont été publiées après cet appel, ce qui est le maximum. La dernière devient définitive.
designation-evaluation-how = Ceci est l’évaluation { $number } sur { $most } au plus. Elle est ouverte à l’examen pendant sept jours ; ensuite, elle peut être rendue définitive.
designation-in-review = Une évaluation est ouverte à l’examen. Elle pourra être rendue définitive après le { $at }.
designation-final-how = L’examen est terminé. Désormais, le statut de la position est considéré comme désigné :
designation-basis = L’appréciation sur laquelle elle a été faite
designation-by = Désignation par
designation-call = Après l’appel
designation-findings = Sur les objections
designation-deviates = Pourquoi un autre niveau que celui qui est conseillé
designation-follows = À la place de
designation-superseded-at = N’est plus en vigueur depuis le { $at }.
designation-finalized = Rendue définitive
designation-final-basis = L’appréciation au moment où elle a été rendue définitive
evaluations-title = Évaluations jusqu’ici
evaluation-number = Évaluation { $number }
evaluation-advised = Conseillé :
conflicts-title = Qui ne peut pas désigner
conflicts-how = Une personne qui a écrit une partie du texte, ou qui a une objection ouverte contre lui, ne désigne pas. La personne de la facilitation indiquée par l’appel désigne ; une autre, seulement si elle ne le peut pas.
conflicts-you-wrote = Vous avez écrit une partie de ce texte : vous ne pouvez donc pas désigner son statut.
conflicts-you-object = Vous portez ou cosignez une objection ouverte contre ce texte : vous ne pouvez donc pas désigner son statut.
conflicts-authors = Ont écrit une partie du texte
conflicts-objectors = Portent ou cosignent une objection ouverte
deviations-title = Si vous constatez un autre niveau que celui qui est conseillé
deviations-how = Dites alors, pour chacun de ces points, pourquoi il ne vous retient pas. Laissez-les tous vides si vous suivez le conseil.
designate = Publier l’évaluation
    .done = L’évaluation est publiée, et ouverte à l’examen.
    .level = Le niveau que vous constatez
    .rationale = Pourquoi ce niveau
    .findings = Ce que vous avez constaté sur les objections
finalize_designation = Rendre définitive
    .done = Le statut est désigné. Il peut être contesté pendant quatorze jours.
field-deviations-MANDATE_FAIL = Pourquoi cela ne retient pas : { reason-code-MANDATE_FAIL }
field-deviations-MANDATE_PENDING = Pourquoi cela ne retient pas : { reason-code-MANDATE_PENDING }
field-deviations-WINDOW_SHORT = Pourquoi cela ne retient pas : { reason-code-WINDOW_SHORT }
field-deviations-TEXT_CHANGED_LATE = Pourquoi cela ne retient pas : { reason-code-TEXT_CHANGED_LATE }
field-deviations-TIME_REQUEST_OPEN = Pourquoi cela ne retient pas : { reason-code-TIME_REQUEST_OPEN }
field-deviations-QUORUM = Pourquoi cela ne retient pas : { reason-code-QUORUM }
field-deviations-COVERAGE = Pourquoi cela ne retient pas : { reason-code-COVERAGE }
field-deviations-GROUPS_MISSING = Pourquoi cela ne retient pas : { reason-code-GROUPS_MISSING }
field-deviations-THIN = Pourquoi cela ne retient pas : { reason-code-THIN }
field-deviations-TEXT_UNCLEAR = Pourquoi cela ne retient pas : { reason-code-TEXT_UNCLEAR }
field-deviations-NOBODY_DECIDED = Pourquoi cela ne retient pas : { reason-code-NOBODY_DECIDED }
field-deviations-OBJECTION_UNADDRESSED = Pourquoi cela ne retient pas : { reason-code-OBJECTION_UNADDRESSED }
field-deviations-OBJECTION_STANDS = Pourquoi cela ne retient pas : { reason-code-OBJECTION_STANDS }
field-deviations-OBJECTION_MAINTAINED = Pourquoi cela ne retient pas : { reason-code-OBJECTION_MAINTAINED }
field-deviations-LOW_ACTIVE_SUPPORT = Pourquoi cela ne retient pas : { reason-code-LOW_ACTIVE_SUPPORT }
field-deviations-EQUAL_GROUP_SHARE = Pourquoi cela ne retient pas : { reason-code-EQUAL_GROUP_SHARE }
field-deviations-WEAKEST_GROUP = Pourquoi cela ne retient pas : { reason-code-WEAKEST_GROUP }
field-deviations-ALL_GROUPS_OPPOSE = Pourquoi cela ne retient pas : { reason-code-ALL_GROUPS_OPPOSE }
field-deviations-GROUPS_ABSTAIN = Pourquoi cela ne retient pas : { reason-code-GROUPS_ABSTAIN }
field-deviations-DISSENT_NOTED = Pourquoi cela ne retient pas : { reason-code-DISSENT_NOTED }
field-deviations-UNANIMITY = Pourquoi cela ne retient pas : { reason-code-UNANIMITY }

## Réexamen et recours

challenges-title = Examen et contestation
challenges-how = Si vous pensez qu’une décision est erronée, demandez d’abord un réexamen. Une désignation définitive peut faire l’objet d’un recours tant que son délai de contestation est ouvert.
challenges-none = Personne n’a demandé de réexamen, et personne n’a formé de recours.
challenges-members = Les membres du groupe demandent un réexamen et forment des recours.
against-title = Si vous pensez que c’est une erreur
ask_designation_reconsideration = Demander un réexamen
    .done = La facilitation a reçu votre demande.
    .decision = Ce qui, dans la décision, doit être réexaminé
    .grounds = Pourquoi
    .remedy = Ce que vous demandez
reconsideration-one = Demande de réexamen
reconsideration-of-designation = d’une désignation
reconsideration-of-finding = de la constatation sur une objection
reconsideration-decision = Ce qui doit être réexaminé
reconsideration-grounds = Pourquoi
reconsideration-remedy = Ce qui est demandé
reconsideration-by = Demande faite par
reconsideration-answer = Réponse
reconsideration-answered = Réponse donnée par
reconsideration-follows = Ce qui doit suivre
reconsideration-own = Cette demande est la vôtre. Une autre personne de la facilitation y répond.
reconsideration-answer-how = La personne qui a fait la demande, celles qui ont écrit le texte et celles qui portent ou cosignent une objection contre lui ne répondent pas. La réponse ne change par elle-même aucune désignation ; une constatation erronée sur une objection cesse d’être valable.
answer_reconsideration = Répondre à la demande
    .done = La demande a reçu une réponse. La personne qui l’a faite en est informée.
    .answer = Votre réponse
    .reasons = Les motifs
appeal-one = Recours
appeal-file-how = Un recours indique un seul motif ; il y a un recours par motif. Il reçoit une réponse dès qu’assez de membres le soutiennent, ou aussitôt si vous le formez pour une communauté en tant que point focal.
file_appeal = Former un recours
    .done = Votre recours est formé.
    .ground = Ce qui s’est mal passé
    .text = Votre déclaration
    .remedy = Ce que vous demandez
    .focal_point_of = Pour la communauté dont vous êtes point focal
appeal-overdue = réponse en retard
appeal-by = Formé par
appeal-against = Contre
appeal-supporters = Soutien
appeal-support = { $supporters ->
        [one] { $supporters } soutien
       *[other] { $supporters } soutiens
    } ; il en faut { $needed }
appeal-rung = Réponse due par
appeal-gathers-until = Peut être soutenu jusqu’au
appeal-answer-due = Réponse attendue le
appeal-escalated-until = Peut être porté à l’échelon suivant jusqu’au
appeal-ended = Fin
appeal-answers = Réponses jusqu’ici
appeal-support-title = Soutien
appeal-support-how = S’il a assez de soutiens, le recours doit recevoir une réponse. Vous pouvez retirer votre soutien tant que les soutiens sont recherchés.
support_appeal = Soutenir ce recours
    .done = Vous soutenez le recours.
leave_appeal = Ne plus le soutenir
    .done = Vous ne soutenez plus le recours.
appeal-own = Votre recours
escalate_appeal = Le porter à l’échelon suivant
    .done = Le recours est à l’échelon suivant.
withdraw_appeal = Retirer le recours
    .done = Le recours est retiré.
appeal-answer-facilitator = À cet échelon, la facilitation répond, y compris la personne qui a désigné. Les personnes qui soutiennent le recours ne répondent pas.
appeal-answer-co-facilitator = À cet échelon répond une personne de la facilitation non impliquée dans l’affaire : qui n’a pas désigné, ni écrit le texte, ni fait objection, ni répondu auparavant.
appeal-answer-parent-chair = À cet échelon, la présidence inscrit au registre ce qu’a répondu la présidence de l’instance mère.
answer_designation_appeal = Répondre au recours
    .done = Le recours a reçu une réponse. La personne qui l’a formé en est informée.
    .reasons = Les motifs
    .new_information = Ce qui est nouveau
    .level = Le niveau désigné à la place
    .answered_for = Qui a répondu dans l’instance mère, avec son nom

## Ce qui est à traiter

desk-title = À traiter
desk-lead = Ce qui demande votre attention dans ce groupe, le plus urgent d’abord. Chaque point mène à la page où il se traite.
desk-filter = Ce qui est affiché
desk-filter-kind = Type
desk-filter-proposal = Proposition
desk-filter-days = Jours à venir
desk-filter-all = Tout
desk-filter-none = Tout afficher
desk-nothing = Rien ne demande votre attention.
desk-overdue = En retard
desk-due = Avec une date
desk-waiting = En attente
desk-more = { $more ->
        [one] { $more } de plus du type « { $kind } ».
       *[other] { $more } de plus du type « { $kind } ».
    }
desk-incomplete = Il y a tant de propositions que les plus récentes n’ont pas été examinées.
desk-since = depuis le
desk-is-due = échéance le
desk-was-due = échéance dépassée depuis le
desk-steps = Étapes suivantes
desk-steps-how = Ce qui manque à chaque proposition pour passer à l’étape suivante.
desk-proposal = Proposition
desk-step = Étape
desk-missing = Manque pour l’étape suivante
desk-ready = Rien ne manque : la faire avancer
desk-what-is-missing = Voir ce qu’il y a à faire
desk-calls = Appels à consensus ouverts
desk-calls-none = Aucun appel à consensus n’est ouvert.
desk-comments = Commentaires sans réponse
desk-comments-how = Toute personne qui commente apprend la suite donnée à son commentaire, avec un motif. Choisissez une proposition.
desk-comments-none = Chaque commentaire sur cette proposition a reçu une réponse.
desk-comments-many = Répondre à plusieurs à la fois
desk-comments-more = Il y en a d’autres. Ils suivront quand ceux-ci auront reçu une réponse.
desk-comments-own = Ce commentaire est le vôtre. Une autre personne y répond.
desk-moderation = Commentaires signalés
desk-moderation-none = Aucun signalement n’attend de décision.
desk-moderation-all = Tous les signalements
desk-moderate = Examiner le commentaire et décider
attention-said-objection_unanswered = { $days ->
        [0] Une objection a été soulevée aujourd’hui, et attend une réponse sur le fond.
        [one] Une objection attend depuis 1 jour une réponse sur le fond.
       *[other] Une objection attend depuis { $days } jours une réponse sur le fond.
    }
attention-said-objection_without_finding = { $days ->
        [0] Une objection a reçu une réponse aujourd’hui, et n’a pas encore fait l’objet d’une constatation.
        [one] Une objection a reçu une réponse il y a 1 jour, et n’a pas encore fait l’objet d’une constatation.
       *[other] Une objection a reçu une réponse il y a { $days } jours, et n’a pas encore fait l’objet d’une constatation.
    }
attention-said-round_comment_unanswered = { $days ->
        [0] Un commentaire a été fait aujourd’hui dans un cycle de consultation. Personne n’a indiqué la suite donnée.
        [one] Un commentaire a été fait il y a 1 jour dans un cycle de consultation. Personne n’a indiqué la suite donnée.
       *[other] Un commentaire a été fait il y a { $days } jours dans un cycle de consultation. Personne n’a indiqué la suite donnée.
    }
attention-said-comment_unanswered = { $days ->
        [0] Un commentaire a été fait aujourd’hui. Personne n’a indiqué la suite donnée.
        [one] Un commentaire a été fait il y a 1 jour. Personne n’a indiqué la suite donnée.
       *[other] Un commentaire a été fait il y a { $days } jours. Personne n’a indiqué la suite donnée.
    }
attention-said-round_ending = Un cycle de consultation prend bientôt fin. Il peut être prolongé.
attention-said-call_ending = Un appel à consensus prend bientôt fin.
attention-said-review_ending = La période d’examen d’une évaluation publiée prend bientôt fin.
attention-said-challenge_ending = Le délai de contestation d’une désignation prend bientôt fin.
attention-said-call_not_designated = { $days ->
        [0] Un appel à consensus a pris fin aujourd’hui, et rien n’est désigné.
        [one] Un appel à consensus a pris fin il y a 1 jour, et rien n’est désigné.
       *[other] Un appel à consensus a pris fin il y a { $days } jours, et rien n’est désigné.
    }
attention-said-evaluation_not_final = { $days ->
        [0] L’examen d’une évaluation a pris fin aujourd’hui. Elle peut être rendue définitive.
        [one] L’examen d’une évaluation a pris fin il y a 1 jour. Elle peut être rendue définitive.
       *[other] L’examen d’une évaluation a pris fin il y a { $days } jours. Elle peut être rendue définitive.
    }
attention-said-reconsideration_asked = { $days ->
        [0] Quelqu’un a demandé un réexamen aujourd’hui.
        [one] Quelqu’un a demandé un réexamen il y a 1 jour.
       *[other] Quelqu’un a demandé un réexamen il y a { $days } jours.
    }
attention-said-appeal_open = Un recours contre une désignation attend une réponse motivée.
attention-said-time_requested = Un membre demande plus de temps pour un appel à consensus.
attention-said-group_not_heard = Un groupe n’a pas été entendu, et rien n’est prévu pour l’atteindre : { $name }
attention-said-stances_stale = { $number ->
        [one] Un membre a donné son avis avant que le texte change sur le fond. Demandez-le de nouveau.
       *[other] { $number } membres ont donné leur avis avant que le texte change sur le fond. Demandez-le de nouveau.
    }
attention-said-guard_unmet = Manque pour l’étape suivante : { $name }
attention-said-step_ready = Tout est prêt pour l’étape suivante.
attention-said-step_due = L’échéance de l’étape est proche ou dépassée.
attention-said-review_due = Il est temps d’examiner ce qu’un résultat est devenu.
attention-said-role_call_open = On cherche quelqu’un pour assumer un rôle.
attention-said-member_requested = { $days ->
        [0] Quelqu’un a demandé aujourd’hui à rejoindre le groupe.
        [one] Quelqu’un a demandé il y a 1 jour à rejoindre le groupe.
       *[other] Quelqu’un a demandé il y a { $days } jours à rejoindre le groupe.
    }
attention-said-comment_reported = { $days ->
        [0] Un commentaire a été signalé aujourd’hui.
        [one] Un commentaire a été signalé il y a 1 jour.
       *[other] Un commentaire a été signalé il y a { $days } jours.
    }
attention-said-hiding_appealed = { $days ->
        [0] L’auteur ou l’autrice d’un commentaire masqué a formé un recours aujourd’hui. Une autre personne que celle qui l’a masqué décide.
        [one] L’auteur ou l’autrice d’un commentaire masqué a formé un recours il y a 1 jour. Une autre personne que celle qui l’a masqué décide.
       *[other] L’auteur ou l’autrice d’un commentaire masqué a formé un recours il y a { $days } jours. Une autre personne que celle qui l’a masqué décide.
    }
attention-said-proposal_paused = { $days ->
        [0] La proposition est suspendue depuis aujourd’hui. Ses délais ne courent pas tant qu’elle n’a pas repris.
        [one] La proposition est suspendue depuis 1 jour. Ses délais ne courent pas tant qu’elle n’a pas repris.
       *[other] La proposition est suspendue depuis { $days } jours. Ses délais ne courent pas tant qu’elle n’a pas repris.
    }
