# Groupes, membres, chartes, appels et préoccupations ; le registre, les permissions, la recherche.

## Groupes et tableau des propositions

asked-any = Indifférent
group-closes = Clôture
group-opens = Ouverture
group-a-member = Un membre

groups-lead = Chaque groupe a ses propres membres, sa propre charte et ses propres propositions.
groups-sign-in = Connectez-vous pour voir les groupes dont vous êtes membre
group-parent-body = Rend compte à
group-joining = Pour rejoindre le groupe : { $how }
group-archived = Ce groupe est archivé, en lecture seule.

board-propose = Faire une proposition
board-join = Rejoindre ce groupe
board-visitor = Vous lisez sans être membre.
board-charter = Comment ce groupe fonctionne
board-filter = Choisir des propositions
board-words = Mots du titre
board-in-step = Étape
board-status = Statut
board-where-not-heard = Non entendu jusqu’ici
board-empty = Il n’y a pas encore de proposition.
board-nothing-fits = Aucune proposition ne correspond. Choisissez autre chose, ou retirez les filtres.
board-count = { $count ->
    [0] aucune proposition
    [one] { $count } proposition
   *[other] { $count } propositions
  }
board-topics = { $count ->
    [one] Thème :
   *[other] Thèmes :
  }
board-advice = calculé, non décidé
board-designated = désigné
board-level-hidden = Les avis ne vous sont pas encore montrés ; le niveau non plus.
board-no-level = Pas de niveau jusqu’ici.
board-due = Échéance
board-overdue = En retard
board-since = À cette étape depuis le
board-not-heard = Non entendus jusqu’ici :
board-objections = { $open ->
    [one] { $open } objection ouverte
   *[other] { $open } objections ouvertes
  }, { $unanswered ->
    [0] toutes avec réponse
   *[other] dont { $unanswered } sans réponse sur le fond
  }
board-call = Appel à consensus : { $what }
board-unmet = { $count ->
    [one] { $count } élément manque pour l’étape suivante
   *[other] { $count } éléments manquent pour l’étape suivante
  }
board-ways = En savoir plus sur ce groupe
board-search = Rechercher dans ce groupe
board-feed = Ce que ce groupe a publié (flux Atom)
board-calendar = Échéances pour votre calendrier (iCalendar)

group-propose = Faire une proposition
propose-lead = Dites en quelques phrases de quoi le groupe devrait se saisir, et pourquoi maintenant. Les thèmes et les textes viennent plus tard.
propose-sign-in = Les membres du groupe font des propositions. Connectez-vous d’abord.
propose-members = Les membres du groupe font des propositions.
propose-role = Avec votre rôle, vous lisez et aidez, sans faire de proposition.
propose-then = La suite
propose-then-how = Votre proposition passe par six étapes. À chacune, tout le monde voit où elle en est, et ce qui manque pour continuer.

## Membres

group-members = Membres
members-for-members = La liste des membres n’est montrée qu’aux membres.
members-by-group = Membres par groupe de parties prenantes
members-total = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
  }
members-count = { $count ->
    [one] { $count } sur cette page
   *[other] { $count } sur cette page
  }
members-persons = Personnes
members-expected = Dans la charte
members-is-expected = Attendu
members-not-expected = Non mentionné
members-nobody = Personne pour le moment
members-filter = Choisir des membres
members-state = Appartenance
members-by = Trier par

field-role = Rôle
field-stakeholder_group = Groupe de parties prenantes
field-organisation = Organisation
field-region = Région
field-focal_point_of = Point focal de
field-statement = Déclaration

group-join = Rejoindre ce groupe
join-account = Pour rejoindre le groupe, il vous faut un compte. Connectez-vous d’abord.
join_group = Rejoindre
    .done = C’est fait. Si le groupe admet ses membres, votre demande attend maintenant une réponse.
    .stakeholder_group-hint = D’où vous parlez. Choisissez « unaffiliated » si vous ne parlez au titre d’aucun groupe.
    .role = En quelle qualité
    .organisation-hint = Laissez vide si vous parlez en votre nom.
    .statement = Ce que vous voulez dire aux personnes qui admettent les membres

member-own = Vous êtes membre
member-own-change = Modifier ce qui est dit de vous
member-leave = Quitter ce groupe
member-leave-how = Ce que vous avez dit reste, avec votre nom. Vous pouvez revenir selon ce que prévoit la charte du groupe.
member-since = Depuis le
member-state-reason = Motif
member-change = Modifier ce qui est dit de ce membre
member-appoint = Donner un autre rôle
member-appoint-now = Donner ce rôle
member-chair-decides = Ce membre a été nommé par la présidence. C’est donc la présidence qui décide de son appartenance.

update_member = Enregistrer
    .done = La modification est enregistrée.
    .stakeholder_group-hint = Les avis comptent pour le groupe au titre duquel le membre parle. Dans un appel ouvert, il reste celui de l’ouverture.
    .focal_point_of-hint = La communauté à laquelle le membre transmet, le cas échéant.
leave_group = Quitter
    .done = Vous avez quitté le groupe.
decide_member = Décider
    .done = La décision est enregistrée.
    .reason-hint = Le membre peut le lire.
decide-member-admitted = Admettre
decide-member-refused = Ne pas admettre
decide-member-suspended = Suspendre
decide-member-reinstated = Mettre fin à la suspension
decide-member-removed = Exclure du groupe

group-invitations = Invitations
invitations-lead = Toute personne invitée reçoit un code, utilisable une seule fois, dans les 14 jours.
invitations-given = { $count ->
    [one] L’invitation est créée. Son code n’est affiché que maintenant : remettez-le à la personne invitée.
   *[other] { $count } invitations sont créées. Leurs codes ne sont affichés que maintenant : remettez chacun à la personne invitée.
  }
invitations-mailed = un courriel est en route
invitations-one = Inviter quelqu’un
invitations-many = Inviter toutes les personnes d’une liste
invitations-many-how = Collez une liste dont les colonnes sont séparées par des virgules (CSV). La première ligne nomme les colonnes. « name » et « organisation » peuvent être omis. Au plus 500 personnes ; si une ligne ne convient pas, personne n’est invité.
invitations-made = Invitations jusqu’ici
invitations-filter = Choisir des invitations
invitations-state = État
invitations-whom = Qui
invitations-until = Valable jusqu’au
invitations-joined = A rejoint le groupe
invitations-expired = Expirée

invite = Inviter
    .done = L’invitation est créée.
    .name = Nom, si vous le connaissez
    .stakeholder_group-hint = Au titre de quel groupe la personne parlerait. Elle peut le modifier.
import_invitations = Les inviter toutes
    .done = Les invitations sont créées.
    .csv = La liste
revoke_invitation = La révoquer
    .done = L’invitation est révoquée.

## Charte

group-charter = Charte
charter-lead = Les règles que ce groupe s’est données. Elles disent qui prend part, comment une proposition avance, et quand quelque chose est considéré comme faisant l’accord.
charter-purpose = À quoi sert le groupe
charter-people = Qui prend part
charter-expected = Sont attendus :
charter-expected-others = Les autres sont aussi les bienvenus. Leurs paroles et leurs objections comptent comme celles de chacun ; les conditions ci-dessous portent sur les groupes attendus.
charter-observers-comment = Les observateurs et observatrices peuvent commenter.
charter-observers-read = Les observateurs et observatrices lisent, et ne commentent pas.
charter-permissions = Qui peut faire quoi, et à quelle étape
charter-way = Le parcours d’une proposition
charter-max-topics = { $count ->
    [one] Une proposition a { $count } thème.
   *[other] Une proposition a jusqu’à { $count } thèmes.
  }
charter-approvals = { $count ->
    [one] Un thème a besoin d’une approbation de { $count } groupe de parties prenantes pour pouvoir être choisi.
   *[other] Un thème a besoin d’approbations de { $count } groupes de parties prenantes pour pouvoir être choisi.
  }
charter-window = { $days ->
    [one] Les personnes consultées ont au moins { $days } jour pour répondre.
   *[other] Les personnes consultées ont au moins { $days } jours pour répondre.
  }
charter-mandate = Ce qu’un résultat doit satisfaire
charter-mandate-how = Avant que le groupe publie quelque chose, chacune de ces questions reçoit une réponse. Un résultat qui ne satisfait pas à l’une d’elles est hors mandat.
charter-suitability = Ce qui est demandé d’un thème
charter-suitability-how = Avant qu’un thème soit choisi, chacune de ces questions reçoit une réponse.
charter-dimensions = Son impact est examiné sous ces aspects :
charter-edit = Modifier le groupe et sa charte
charter-edit-how = La modification vaut dès maintenant. Les appels ouverts conservent la charte avec laquelle ils ont été ouverts.
charter-edit-open = Ouvrir le formulaire
charter-checks-how = Chaque question a un nom court sans espaces, et un texte. Pour en retirer une, videz ses deux champs.
charter-thresholds = Quand il y a accord : les nombres
charter-thresholds-how = Ce qui est laissé vide reprend sa valeur par défaut. Les proportions s’écrivent en fractions : 2/3, 1/2, 1.

update_group = Enregistrer la charte
    .done = La charte est enregistrée.
    .name = Nom du groupe
    .summary = Ce qu’est le groupe
    .parent_body = L’instance à laquelle il rend compte
    .visibility = Qui peut lire le groupe
    .joining = Comment on le rejoint
    .state = S’il est encore actif
    .charter-mandate = À quoi sert le groupe, et de qui il tient son mandat
    .charter-expected_groups = Groupes de parties prenantes attendus
    .charter-expected_groups-hint = Un par ligne, et un au moins.
    .charter-observers_comment = Les observateurs et observatrices peuvent commenter
    .charter-max_topics = Thèmes d’une proposition, au plus
    .charter-min_window_days = Délai minimal d’un cycle de consultation ou d’un appel, en jours
    .charter-mandate_checks = Ce qu’un résultat doit satisfaire
    .charter-mandate_checks-id = Nom court
    .charter-mandate_checks-text = Question
    .charter-suitability_checks = Ce qui est demandé d’un thème
    .charter-suitability_checks-id = Nom court
    .charter-suitability_checks-text = Question
    .charter-impact_dimensions = Aspects sous lesquels l’impact est examiné
    .charter-impact_dimensions-hint = Un par ligne.
    .charter-consensus-min_days = Jours pendant lesquels un texte est ouvert
    .charter-consensus-freeze_days = Jours sans changement de fond
    .charter-consensus-quorum_abs = Personnes qui doivent prendre part
    .charter-consensus-quorum_frac = Proportion des membres du décompte qui doivent prendre part
    .charter-consensus-cov_min = Groupes attendus qui doivent prendre part
    .charter-consensus-cov_frac = Proportion des groupes attendus qui doivent prendre part
    .charter-consensus-group_min = Personnes avec lesquelles un groupe prend part
    .charter-consensus-active_min = Personnes qui doivent soutenir activement
    .charter-consensus-active_groups = Groupes où quelqu’un soutient activement
    .charter-consensus-active_frac = Proportion des groupes où quelqu’un soutient activement
    .charter-consensus-unclear_abs = Personnes pour qui un texte peut ne pas être clair
    .charter-consensus-unclear_frac = Proportion des personnes ayant pris part pour qui il peut ne pas être clair
    .charter-consensus-sup_hi = Part à partir de laquelle un groupe soutient ou accepte
    .charter-consensus-sup_lo = Part jusqu’à laquelle un groupe s’oppose
    .charter-consensus-decided_frac = Proportion qui doit trancher, sans quoi le groupe s’abstient
    .charter-consensus-aside_weight = Ce qu’un désaccord sans blocage ajoute au oui
    .charter-consensus-cons_seq = Part moyenne que demande un consensus
    .charter-consensus-cons_bmin = Part la plus basse d’un groupe dans un consensus
    .charter-consensus-strong_seq = Part moyenne à partir de laquelle une opposition est dite importante
    .charter-consensus-minority = Part moyenne jusqu’à laquelle un texte est un point de vue minoritaire
    .charter-consensus-gs_frac = Proportion d’un groupe à partir de laquelle il porte une objection
    .charter-consensus-strict = Une objection portée par tout un groupe bloque, même si elle a été contrebalancée
    .charter-consensus-collapse_org = Une organisation compte une seule fois dans son groupe
    .charter-consensus-objection_policy = L’effet d’une objection ouverte
    .charter-consensus-thin_policy = Un groupe où trop peu de personnes ont pris part

group-rules = Quand il y a accord
rules-lead = Ici, personne ne vote. Le service calcule où en sont les groupes de parties prenantes, chacun avec le même poids. Ensuite, la facilitation décide, et donne ses motifs.
rules-basis = Il faut assez d’éléments
rules-groups = Où en est un groupe de parties prenantes
rules-agreement = Ce qu’il faut dans l’ensemble
rules-objections = Ce que deviennent les objections
rules-time = Un texte est ouvert pendant au moins { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }, et rien n’y a changé sur le fond depuis { $still ->
    [one] { $still } jour
   *[other] { $still } jours
  }.
rules-quorum = Prennent part { $share } des membres du décompte, et au moins { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
  }. S’il y a moins de membres dans le décompte, tous prennent part.
rules-coverage = Prennent part { $share } des groupes de parties prenantes attendus, et au moins { $groups ->
    [one] { $groups } d’entre eux
   *[other] { $groups } d’entre eux
  }. Un groupe prend part avec { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
  }, ou avec toutes celles qu’il compte.
rules-clarity = Le texte est compris : il n’y a pas { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
  } ou plus pour qui il n’est pas clair et qui représentent plus de { $share } des personnes ayant pris part.
rules-supports = Un groupe est pour un texte quand au moins { $share } de son poids l’est.
rules-opposes = Un groupe est contre quand { $share } ou moins est pour. Entre les deux, il est partagé.
rules-decided = Un groupe s’abstient quand moins de { $share } de ses membres ayant pris part sont pour ou contre.
rules-aside = Un désaccord sans blocage ne bloque pas. Il compte pour { $weight } d’un oui.
rules-organisation = Une organisation compte une seule fois dans son groupe, quel que soit le nombre de ses membres.
rules-person = Chaque personne compte une fois dans son groupe.
rules-thin-count = Un groupe où moins de { $persons ->
    [one] { $persons } personne a
   *[other] { $persons } personnes ont
  } pris part compte comme tout autre groupe.
rules-thin-exclude = Un groupe où moins de { $persons ->
    [one] { $persons } personne a
   *[other] { $persons } personnes ont
  } pris part ne compte pas parmi les groupes qui ont tranché.
rules-active = Quelqu’un doit le vouloir : { $persons ->
    [one] { $persons } personne le soutient
   *[other] { $persons } personnes le soutiennent
  } activement, dans { $share } des groupes, et dans au moins { $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
  }.
rules-consensus = Il y a consensus quand, en moyenne, { $share } de chaque groupe est pour, et dans aucun groupe moins de { $least }.
rules-opposition = Avec { $share } ou plus en moyenne, mais sans consensus, on parle d’opposition importante.
rules-minority = Avec { $share } ou moins en moyenne, c’est un point de vue minoritaire.
rules-policy-must_address = Chaque objection est traitée avant qu’un texte avance : prise en compte, retirée, ou suivie d’une constatation motivée.
rules-policy-minority_statement = Un texte peut avancer avec des objections ouvertes. Ce que disent les personnes qui s’y opposent est imprimé à côté.
rules-sustained = Un groupe porte une objection quand { $share } de son poids est derrière elle, à partir de deux de ses membres.
rules-strict = Une objection portée par un groupe bloque un consensus, même si elle a été contrebalancée.
rules-lenient = Une objection portée par un groupe ne bloque plus un consensus une fois qu’elle a été contrebalancée.
rules-frozen = À l’ouverture d’un appel à consensus, ces règles sont fixées pour lui. Un type de résultat peut en demander plus.

group-cycles = Cycles
cycles-how = Le groupe travaille par cycles, par exemple des années. Les nouvelles propositions appartiennent au cycle actuel.
cycle-current = Actuel
cycle-since = depuis le
cycle-archived = archivé
cycle-change = Modifier ce cycle
cycle-archive = Archiver ce cycle
cycle-archive-how = Il est alors en lecture seule. Rien ne doit y être en cours.
open_cycle = Ouvrir le cycle suivant
    .done = Le cycle est ouvert.
    .label = Comment il s’appelle
    .label-hint = Par exemple 2019.
    .archive_current = Archiver en même temps le cycle actuel
change_cycle = Renommer
    .done = La modification est enregistrée.
    .label = Comment il s’appelle

group-templates = Modèles d’échéances
templates-how = Une proposition peut suivre un modèle jusqu’à un événement. Chaque étape arrive alors à échéance un certain nombre de jours avant celui-ci.
templates-step = Étape
templates-days = Jours avant l’événement
templates-days-how = Laissez vide une étape qui n’a pas de date. Une étape antérieure demande plus de jours qu’une étape ultérieure.
templates-then = À l’échéance d’une étape :
create_deadline_template = Créer un modèle
    .done = Le modèle est créé.
    .days_before-topic = Thèmes
    .days_before-deliberation = Délibération
    .days_before-engagement = Participation
    .days_before-pilot = Essais pilotes
    .days_before-validity = Validité
    .days_before-impact = Impact
    .due_action = Ce qui se passe à l’échéance d’une étape
archive_deadline_template = Archiver ce modèle
    .done = Le modèle est archivé. Les propositions qui le suivent continuent de le suivre.

## Appels et échéances

group-calls = Appels ouverts
calls-lead = Ce à quoi vous pouvez répondre maintenant, et jusqu’à quand.
calls-consensus = Appels à consensus
calls-rounds = Cycles de consultation
calls-roles = Appels à volontaires pour un rôle
calls-roles-ended = Appels terminés
calls-in = Dans la proposition
group-deadlines = Échéances
deadline-when = Quand
deadline-what = Quoi
deadline-where = Proposition
deadline-held = en suspens

role-call-for = Rôle à pourvoir : { $role }
role-call-until = Se porter volontaire jusqu’au
role-call-choosing = Le délai est écoulé. La présidence peut nommer l’une des personnes qui se sont portées volontaires.
role-call-opened = Ouvert par
role-call-appointed = Nomination
role-call-ended = Fin
role-call-own = Vous êtes volontaire pour ce rôle.
role-call-volunteer = Se porter volontaire
role-call-offers = Volontaires
role-call-members = La liste des volontaires n’est montrée qu’aux membres.
role-call-not-yet = Personne n’est nommé avant la fin du délai : jusque-là, chacun peut se porter volontaire.

open_role_call = Lancer un appel à volontaires pour un rôle
    .done = L’appel est ouvert.
    .role = Pour quel rôle
    .text = Ce qui est recherché, et ce que cela demande
    .closes_at = Les membres peuvent se porter volontaires jusqu’au
volunteer = Se porter volontaire
    .done = Vous êtes volontaire. Vous pouvez vous désister jusqu’à ce que quelqu’un soit nommé.
    .statement = Ce que vous apporteriez
    .statement-hint = Les membres du groupe le lisent.
withdraw_offer = Me désister
    .done = Votre désistement est enregistré.
extend_role_call = Repousser le délai
    .done = Le nouveau délai s’applique.
    .closes_at = Les membres peuvent se porter volontaires jusqu’au
    .closes_at-hint = Pas avant la date qui a été annoncée.
close_role_call = Clore l’appel sans nommer personne
    .done = L’appel est clos.
appoint_volunteer = Nommer quelqu’un
    .done = Le membre a maintenant ce rôle.
    .volunteer_id = Qui

## Préoccupations

group-concerns = Préoccupations relatives au temps et aux ressources
concerns-lead = Une préoccupation fondée n’arrête pas le travail, et n’est pas oubliée. Elle demeure, quelqu’un s’en occupe, et elle revient à chaque examen.
concerns-filter = Choisir des préoccupations
concerns-state = État
concerns-review = Examen
concerns-awaiting = En attente d’examen
concerns-on = Sur la proposition
concerns-reviews = { $count ->
    [0] pas encore examinée
    [one] { $count } examen
   *[other] { $count } examens
  }
concerns-next = Prochain examen
concerns-look = Voir la préoccupation
concern = Préoccupation : { $about }
concern-raised = Soulevée par
concern-owner = Suivie par
concern-reviews = Examens
concern-all = Toutes les préoccupations du groupe
raise_concern = Soulever une préoccupation
    .done = Votre préoccupation est soulevée. Elle demeure jusqu’à son examen.
    .about = Ce sur quoi elle porte
    .text = Ce qui vous préoccupe
review_concern = Examiner la préoccupation
    .done = L’examen est enregistré.
    .state = Où en est désormais la préoccupation
    .text = Ce qui a été constaté
    .owner_id = Qui s’en occupe
    .owner_id-hint = Nécessaire pour une préoccupation fondée.
    .next_review_on = Jour du prochain examen
    .next_review_on-hint = Pour une préoccupation fondée, et seulement dans ce cas.

## Le registre

record-all = Registre
record-of-group = Registre de ce groupe
record-of-proposal = Registre de cette proposition
record-lead = Tout ce qui s’est passé, inscription par inscription, dans l’ordre de leur numérotation.
record-why = Pourquoi l’on peut s’y fier
record-why-how = Rien ne change ici sans une inscription, et aucune inscription ne peut être modifiée ni retirée sans que cela se voie. Les inscriptions forment un journal signé que tout le monde peut vérifier. Les textes et les noms se trouvent à côté, afin de pouvoir être effacés : le registre n’en contient que les empreintes.
record-jump = Aller à un endroit du registre
record-after = Continuer à partir du numéro
record-newest = L’inscription la plus récente de tous les groupes porte le numéro { $number }.
record-first = Depuis le début
record-last = Les plus récentes
record-kind = Ce qui a été fait
record-order = Ordre
record-newest-first = Les plus récentes d’abord
record-oldest-first = Les plus anciennes d’abord
record-nothing = Il n’y a aucune inscription de ce genre que vous puissiez lire.
record-api = Le registre dans l’API
record-head = La tête signée du journal
record-to = Vers : { $what }
record-number = N° { $number }
record-no-number = elle reçoit son numéro dans un instant
record-by-clock = L’horloge, car le moment était venu
record-by-system = Le service lui-même
record-by-anonymous = Quelqu’un qui n’était pas en session
record-by-account = Un compte
record-by-role = Un membre en tant que { $role }
record-by-token = par un jeton
record-who = Qui
record-when = Quand
record-which = Numéro
record-sequenced = numérotée
record-permission = Autorisé par
record-permission-in = { $permission } — { $table }
record-action = Nom de l’inscription
record-objects = Sur quoi elle porte
record-receipt = Récépissé
record-receipt-what = Avec son récépissé, vous pouvez montrer à jamais que cette inscription figure au registre, sans ce service.
record-receipt-take = Prenez le récépissé et conservez-le dans un fichier :
record-receipt-link = récépissé de cette inscription
record-receipt-verify = Vérifiez-le sur votre propre machine, sans réseau. La commande se termine par 0 si le récépissé est valable :
record-receipt-keep = Conservez-le. Il reste valable quoi qu’il advienne du service. Si le journal était un jour réécrit, il le montrerait.
record-receipt-text = Afficher le récépissé ici, pour le copier
record-receipt-soon = Le journal n’est pas encore signé jusqu’à cette inscription. Revenez dans un instant pour son récépissé.
record-covered = { $count ->
    [one] Elle couvre { $count } ligne
   *[other] Elle couvre { $count } lignes
  }
record-covered-how = Pour chaque ligne, elle contient une empreinte salée. Toute personne qui vérifie un export apprend si la ligne est encore ce qu’elle était.
record-rows = Lignes qu’elle couvre
record-table = Table
record-row = Ligne
record-revision = Révision
record-digest = Empreinte
record-kept = Ce qui est conservé, à l’octet près
record-kept-how = La feuille figure dans le journal et est ouverte à tout le monde. Le corps dit ce qui a été fait. La feuille en contient l’empreinte.
record-kept-link = l’inscription dans l’API
record-leaf = Feuille
record-body = Corps

object-account = Compte
object-amendment = Amendement
object-appeal = Recours
object-approval = Approbation
object-author = À qui sont les mots
object-by = Devenu sans objet du fait du recours
object-call = Appel à consensus
object-carried_from = Proposition qu’elle poursuit
object-comment = Commentaire
object-concern = Préoccupation
object-cycle = Cycle
object-deadline_template = Modèle d’échéances
object-delivery = Remise
object-designation = Désignation
object-designator = Qui désigne
object-dispute = Contestation
object-distribution = Diffusion
object-edition = Édition
object-engagement = Plan de participation
object-erasure = Effacement
object-event = Événement
object-feed_token = Jeton de flux
object-group = Groupe
object-impact = Note d’impact
object-into = Thème avec lequel il a été fusionné
object-invitation = Invitation
object-lesson = Enseignement
object-log_key = Clé du journal
object-mandate_answer = Réponse à une vérification du mandat
object-member = Membre
object-merge = Fusion
object-minority_statement = Déclaration minoritaire
object-moderation = Modération
object-objection = Objection
object-origin = Origine
object-output = Résultat
object-package = Dossier
object-pilot = Essai pilote
object-position = Position
object-programme_item = Point du programme
object-proposal = Proposition
object-reconsideration = Demande de réexamen
object-report = Signalement
object-resource = Ressource
object-review = Examen
object-rival = Position concurrente
object-role_call = Appel à volontaires pour un rôle
object-round = Cycle de consultation
object-row = Ligne
object-stance = Avis
object-summary = Résumé
object-superseded = Désignation précédente
object-takeaway = Points à retenir
object-time_request = Demande de temps supplémentaire
object-token = Jeton
object-topic = Thème
object-transition = Déplacement
object-uptake = Appropriation
object-version = Version
object-volunteer = Candidature
object-webhook = Webhook
object-appeal_answer = Réponse à un recours
object-appeal_support = Soutien à un recours
object-backing = Cosignature d’une objection
object-comment_answer = Réponse du groupe à un commentaire
object-comment_moderation = Modération d’un commentaire
object-comment_report = Signalement d’un commentaire
object-comment_wording = Version antérieure d’un commentaire
object-concern_review = Examen d’une préoccupation
object-finalization = Désignation définitive
object-objection_event = Contribution à une objection
object-output_distribution = Diffusion d’un résultat
object-pilot_decision = Décision sur un essai pilote
object-programme_change = Modification d’un point du programme
object-reconsideration_answer = Réponse à une demande de réexamen
object-summary_version = Version d’un résumé
object-topic_merge = Fusion de thèmes
object-uptake_finding = Constatation sur une appropriation

entry-account-changed = Un compte a été modifié par l’administration
entry-account-claim_issued = Un code pour activer un compte a été créé
entry-account-claimed = Un compte a été activé
entry-account-closed = Un compte a été fermé
entry-account-created = Un compte a été créé
entry-account-handed_over = Un compte a été remis
entry-account-imported = Un compte est arrivé par une importation
entry-account-password_changed = Un mot de passe a été changé
entry-account-password_reset = Un mot de passe a été redéfini
entry-account-updated = Un compte a été mis à jour
entry-amendment-answered = Un amendement a reçu une réponse
entry-amendment-promoted = Un amendement est devenu une position concurrente
entry-amendment-rebased = Un amendement a été reporté sur la version en vigueur
entry-amendment-suggested = Un amendement a été suggéré
entry-amendment-withdrawn = Un amendement a été retiré
entry-amendments-accepted = Des amendements ont été intégrés au texte
entry-appeal-answered = Un recours a reçu une réponse
entry-appeal-closed = Un recours a été clos
entry-appeal-escalated = Un recours a été porté plus haut
entry-appeal-filed = Un recours a été formé
entry-appeal-lapsed = Un recours est devenu caduc
entry-appeal-left = Quelqu’un ne soutient plus un recours
entry-appeal-opened = Un recours a été ouvert
entry-appeal-overtaken = Un recours est devenu sans objet du fait d’un autre
entry-appeal-passed_on = Un recours a été transmis plus haut, faute de réponse à temps
entry-appeal-supported = Un recours a été soutenu
entry-appeal-withdrawn = Un recours a été retiré
entry-call-closed = Un appel à consensus a été clos
entry-call-ending = Un appel à consensus prend bientôt fin
entry-call-extended = Un appel à consensus a été prolongé
entry-call-opened = Un appel à consensus a été ouvert
entry-call-waiting = Un appel à consensus attend le traitement d’objections
entry-comment-answered = Un commentaire a reçu une réponse au nom du groupe
entry-comment-appealed = Un recours a été formé contre le masquage d’un commentaire
entry-comment-became = Quelque chose est issu d’un commentaire
entry-comment-disposed = La suite donnée à un commentaire a été indiquée
entry-comment-edited = Un commentaire a été modifié
entry-comment-hidden = Un commentaire a été masqué
entry-comment-hiding_upheld = Le masquage d’un commentaire a été confirmé
entry-comment-kept = Un commentaire signalé a été laissé tel quel
entry-comment-posted = Un commentaire a été publié
entry-comment-reported = Un commentaire a été signalé
entry-comment-restored = Un commentaire masqué a été affiché de nouveau
entry-comment-withdrawn = Un commentaire a été retiré
entry-comments-disposed = La suite donnée à plusieurs commentaires a été indiquée
entry-comments-imported = Des commentaires sont arrivés par une importation
entry-concern-raised = Une préoccupation a été soulevée
entry-concern-reviewed = Une préoccupation a été examinée
entry-cycle-changed = Un cycle a été modifié
entry-cycle-opened = Un cycle a été ouvert
entry-deadline_template-archived = Un modèle d’échéances a été archivé
entry-deadline_template-created = Un modèle d’échéances a été créé
entry-delivery-acknowledged = Il a été accusé réception d’un dossier
entry-delivery-reported = Il a été indiqué jusqu’où un dossier a été transmis
entry-designation-changed = Une désignation a été modifiée
entry-designation-reopened = Une désignation a été rouverte
entry-designation-review_ending = L’examen d’une évaluation prend bientôt fin
entry-designation-superseded = Une désignation a été remplacée
entry-engagement-changed = Le plan de participation a été modifié
entry-engagement-closed = Un élément du plan de participation a été clos
entry-engagement-planned = Une participation a été planifiée
entry-feed_token-issued = Une adresse de flux a été créée
entry-feed_token-revoked = Une adresse de flux a été révoquée
entry-group-created = Le groupe a été créé
entry-group-imported = Le groupe est arrivé par une importation
entry-group-moved_in = Le groupe est arrivé d’un autre outil
entry-group-updated = Le groupe ou sa charte ont été modifiés
entry-invitation-erased = Ce qu’une invitation disait d’une personne a été effacé
entry-invitation-revoked = Une invitation a été révoquée
entry-lesson-answered = Il a été dit si un enseignement a été mis à profit
entry-lesson-carried = Les enseignements d’un essai pilote ont été reportés à un autre cycle
entry-lessons-carried = Des enseignements ont suivi vers un autre cycle
entry-log_key-published = Une clé du journal a été publiée
entry-mandate-answered = Une vérification du mandat a reçu une réponse
entry-member-added = Un membre a été ajouté
entry-member-admitted = Un membre a été admis
entry-member-appointed = Un membre a reçu un autre rôle
entry-member-erased = Ce qui était dit d’un membre a été effacé
entry-member-invited_in = Un membre est arrivé par une invitation
entry-member-joined = Un membre a rejoint le groupe
entry-member-left = Un membre a quitté le groupe
entry-member-refused = Une demande à rejoindre le groupe a été refusée
entry-member-reinstated = La suspension d’un membre a pris fin
entry-member-removed = Un membre a été exclu
entry-member-requested = Quelqu’un a demandé à rejoindre le groupe
entry-member-suspended = Un membre a été suspendu
entry-member-updated = Ce qui est dit d’un membre a été modifié
entry-members-invited = Des invitations ont été créées
entry-minority_view-changed = Une déclaration minoritaire a été modifiée
entry-minority_view-stated = Une déclaration minoritaire a été faite
entry-minority_view-withdrawn = Une déclaration minoritaire a été retirée
entry-objection-backed = Quelqu’un cosigne une objection
entry-objection-contested = La prise en compte d’une objection a été contestée
entry-objection-discussed = Une objection a été mise en discussion
entry-objection-found = Une objection a fait l’objet d’une constatation
entry-objection-left = Quelqu’un ne cosigne plus une objection
entry-objection-maintained = Une objection est maintenue
entry-objection-raised = Une objection a été soulevée
entry-objection-released = Une objection n’est plus portée par personne ; quelqu’un d’autre peut la reprendre
entry-objection-reopened = Une objection a été rouverte
entry-objection-responded = Une objection a reçu une réponse
entry-objection-taken_over = Une objection a été reprise
entry-objection-withdrawn = Une objection a été retirée
entry-output-acknowledged = Il a été accusé réception d’un résultat
entry-output-corrected = Un résultat a été corrigé
entry-output-distributed = Un résultat a été envoyé
entry-output-drafted = Un résultat a été rédigé
entry-output-published = Un résultat a été publié
entry-output-updated = Le projet d’un résultat a été modifié
entry-package-sent = Un dossier a été envoyé aux points focaux
entry-pilot-changed = Le plan d’un essai pilote a été modifié
entry-pilot-closed = Un essai pilote a été clos
entry-pilot-decided = Il a été décidé de ce que devient l’instrument d’un essai pilote
entry-pilot-evaluated = Un essai pilote a été évalué
entry-pilot-planned = Un essai pilote a été planifié
entry-position-closed = Une position a été close
entry-position-created = Une position a été présentée
entry-position-designated = Le statut d’une position a été désigné
entry-position-evaluated = Une évaluation a été publiée pour examen
entry-programme_item-moved = Un point du programme a été déplacé
entry-programme_item-proposed = Un point a été suggéré pour le programme
entry-programme_item-revised = Un point du programme a été révisé
entry-proposal-created = Une proposition a été faite
entry-proposal-deadlines_followed = Une proposition suit un modèle d’échéances, ou n’en suit plus
entry-proposal-due = Une étape est arrivée à échéance
entry-proposal-due_date_set = L’échéance d’une étape a été fixée ou supprimée
entry-proposal-imported = Une proposition est arrivée par une importation
entry-proposal-moved = Une proposition a été déplacée
entry-proposal-moved-to = La proposition a été déplacée : { $from } → { $to }
entry-proposal-updated = La description d’une proposition a été modifiée
entry-proposals-imported = Des propositions sont arrivées par une importation
entry-reconsideration-answered = Une demande de réexamen a reçu une réponse
entry-reconsideration-asked = Quelqu’un a demandé un réexamen
entry-resource-recorded = Une ressource a été enregistrée
entry-resource-withdrawn = Une ressource a été retirée
entry-review-due = Un examen de l’appropriation est à tenir
entry-review-held = Un examen de l’appropriation a été tenu
entry-review-scheduled = Un examen de l’appropriation a été programmé
entry-role_call-closed = Un appel à volontaires a été clos
entry-role_call-extended = Le délai d’un appel à volontaires a été repoussé
entry-role_call-filled = Quelqu’un a été nommé à la suite d’un appel à volontaires
entry-role_call-offer_withdrawn = Quelqu’un s’est désisté d’un appel à volontaires
entry-role_call-opened = Un appel à volontaires a été ouvert
entry-role_call-volunteered = Quelqu’un s’est porté volontaire pour un rôle
entry-round-closed = Un cycle de consultation a été clos
entry-round-ending = Un cycle de consultation prend bientôt fin
entry-round-extended = Un cycle de consultation a été prolongé
entry-round-opened = Un cycle de consultation a été ouvert
entry-round-planned = Un cycle de consultation a été planifié
entry-service_account-closed = Un compte de service a été fermé
entry-service_account-created = Un compte de service a été créé
entry-stance-taken = Un avis a été donné
entry-stances-carried_over = Des avis ont été repris pour une nouvelle version
entry-stances-made_stale = Des avis sur une version antérieure ne comptent plus
entry-summary-revised = Un résumé a été révisé
entry-summary-written = Un résumé a été écrit
entry-takeaway-withdrawn = Des points à retenir ont été retirés
entry-takeaway-written = Des points à retenir ont été rédigés
entry-text-copies_erased = Des copies de mots effacés ont aussi été effacées
entry-text-erased = Les mots d’un texte ont été effacés
entry-time-answered = Une demande de temps supplémentaire a reçu une réponse
entry-time-lapsed = Une demande de temps supplémentaire est devenue caduque
entry-time-requested = Quelqu’un a demandé plus de temps
entry-token-issued = Un jeton a été créé
entry-token-revoked = Un jeton a été révoqué
entry-topic-approval_withdrawn = Une approbation d’un thème a été retirée
entry-topic-approved = Un thème a été approuvé
entry-topic-impact_noted = Un impact d’un thème a été consigné
entry-topic-impact_withdrawn = Une note d’impact a été retirée
entry-topic-merge_undone = Des thèmes fusionnés ont été séparés
entry-topic-merged = Un thème a été fusionné avec un autre
entry-topic-nominated = Un thème a été proposé
entry-topic-nominated_again = Un thème a été proposé de nouveau
entry-topic-suitability_answered = La question de la pertinence d’un thème a reçu une réponse
entry-topics-chosen = Des thèmes ont été choisis
entry-uptake-found = Les preuves d’une appropriation ont été examinées
entry-uptake-recorded = Une appropriation a été enregistrée
entry-version-disputed = Il a été contesté qu’une version ne change pas le sens
entry-version-published = Une version a été publiée
entry-webhook-created = Un webhook a été mis en place
entry-webhook-disabled = Un webhook a été désactivé
entry-webhook-enabled = Un webhook a été activé
entry-webhook-ended = Un webhook a été supprimé
entry-webhook-replayed = Des inscriptions ont été renvoyées à un webhook
entry-webhook-secret_replaced = Le secret d’un webhook a été remplacé
entry-webhook-updated = Un webhook a été modifié

## Permissions et recherche

permissions-all = Qui peut faire quoi
permissions-lead = Une seule table dit qui peut faire quoi, et à quelle étape. Les pages, l’API et l’horloge s’y tiennent toutes.
permissions-filter = Consulter un rôle ou une étape
permissions-phase = Où se trouve la proposition
permissions-caption = Actions, rôles et étapes
permissions-what = Action
permissions-when = Quand
permissions-scope = Portée d’un jeton
permissions-yes = Oui
permissions-own = Seulement pour ce qui est à soi
permissions-no = Non
permissions-any-time = À tout moment
permissions-api = La même table dans l’API

search-words = Mots
search-group = Groupe
search-kind = Type
search-how = Tous les mots doivent figurer. La casse et les accents n’ont pas d’importance. Un astérisque remplace la fin d’un mot : consens* trouve consensus.
search-count = { $count ->
    [0] Rien n’a été trouvé.
    [one] { $count } élément a été trouvé.
   *[other] { $count } éléments ont été trouvés.
  }
search-in-group = Dans le groupe
search-more = Plus dans ce groupe
search-some-groups = Seuls les premiers groupes ont été parcourus. Choisissez un groupe pour chercher dans un autre.
search-proposal = Propositions
search-topic = Thèmes
search-position = Positions
search-comment = Commentaires
search-objection = Objections

## Words that are erased

erase_text = Effacer ces mots pour toujours
    .done = Les mots ont été effacés. Une marque se trouve à leur place.
    .reason = Pourquoi ils sont effacés
    .reason-hint = Toute personne qui lit le groupe le voit.
    .columns = Quels mots disparaissent
    .columns-hint = Tous, sauf ceux que vous décochez.
erase = Effacer des mots
erase-words = Effacer des mots…
erase-of = Mots de
erase-now = Les effacer
erase-for-ever = C’est irréversible.
erase-for-ever-how = Personne ne peut rétablir les mots.
erase-goes = Ce qui disparaît
erase-goes-words = Les mots eux-mêmes, pour tout le monde.
erase-goes-copies = Leurs copies connues : rédactions antérieures, avis antérieurs, éditions, et ce que d’autres ont cité d’une version.
erase-goes-kept = Ce qui permettrait de les trouver ou de les prouver : leur place dans la recherche et les sels de leurs empreintes dans le registre. Les exports et les sauvegardes faits désormais ne les contiennent pas.
erase-stays = Ce qui reste
erase-stays-fact = Que cela a été dit, par quel membre et quand ; l’état, les décomptes et les constatations. Une objection reste aussi ouverte qu’avant.
erase-stays-mark = Une marque à la place des mots. Elle indique le jour, le motif et l’inscription du registre qui dit qui les a effacés. La personne dont c’étaient les mots en est avertie par une notification.
erase-stays-others = Les autres textes qui répètent ces mots. Une fois l’effacement fait, cette page indique ceux de la même proposition, pour que vous puissiez les effacer aussi.
erase-stays-backups = Les exports et les sauvegardes faits auparavant.
erase-nothing = Il n’y a plus de mots ici.
erase-copies = { $count ->
    [one] { $count } copie a été effacée en même temps.
   *[other] { $count } copies ont été effacées en même temps.
  }
erase-quoted = Ces textes contiennent les mêmes mots ou en sont une partie. Ils sont toujours là. Regardez-les, et effacez ce qui doit disparaître.
erase-quoted-none = Aucun autre texte contenant ces mots n’a été trouvé. Les textes des autres propositions n’ont pas été examinés.
erasures = Ce qui a été effacé
erasures-lead = Les mots qui ont été effacés dans ce groupe : où ils se trouvaient, pourquoi, par qui et quand.
erasures-how = Pour effacer des mots, ouvrez le commentaire, la version ou l’objection qui les contient. La personne dont ce sont les mots peut le faire, ainsi que la présidence et le secrétariat, mais personne dans une affaire qui est la sienne.
erasures-by-service = Le service ou son exploitant

column-text = Texte
column-change_note = Ce qui a changé
column-initiative = Initiative d’où il vient
column-on_behalf_of = Communauté au nom de laquelle il parle
column-disposition_reason = Pourquoi cette suite lui a été donnée
column-finding = Constatation
column-alternatives = Options mises en balance
column-exact = Passage
column-prefix = Mots avant le passage
column-suffix = Mots après le passage
column-description = Description
column-replacement = Mots de remplacement
column-answer = Réponse
column-harm = { objection-harm }
column-remedy = { objection-remedy }
column-anchor = { objection-anchor }
