# Une proposition : où elle en est, ses déplacements, ses thèmes, qui elle fait participer, ses essais pilotes.

proposal-somebody = un membre du groupe
proposal-by = Proposée par
proposal-cycle = Cycle
proposal-carried-from = Elle poursuit une proposition d’un cycle antérieur
proposal-carried-to = Elle se poursuit dans un cycle ultérieur
proposal-edit = Modifier le titre, le résumé ou la langue
proposal-all = Tout
proposal-member = Membre
proposal-stakeholder-group = Groupe de parties prenantes
proposal-state = État
proposal-when = Quand
proposal-until = jusqu’au
proposal-contents = Sur cette page

create_proposal = La présenter au groupe
    .done = La proposition est présentée au groupe.
    .summary = Ce qui est proposé
    .summary-hint = Vous pouvez utiliser Markdown. Cela peut être modifié plus tard.
update_proposal = Enregistrer
    .done = La proposition est modifiée.
    .summary = Ce qui est proposé
    .summary-hint = Vous pouvez utiliser Markdown.

## La ligne des six étapes

steps-line = Les six étapes
steps-done = franchie
steps-now = en cours
steps-held = suspendue ici
steps-ended = a pris fin ici
steps-to-come = à venir

## Où elle en est, et pourquoi elle ne peut pas encore avancer

stands = Où elle en est
stands-step = Étape
stands-since = À cette étape depuis le
stands-status = Statut
stands-paused = Suspendue depuis le
stands-due = Échéance de l’étape :
stands-event = Elle est prévue pour l’événement du

why-not = Pourquoi elle ne peut pas encore avancer
why-not-how = { $count ->
    [one] { $count } élément manque avant l’étape suivante.
   *[other] { $count } éléments manquent avant l’étape suivante.
}
why-then = Quand rien ne manque, elle est déplacée par
why-ready = Rien ne manque : elle peut avancer
why-ready-how = Tout ce que le groupe demande à cette étape est là.
why-paused = Elle est suspendue
why-paused-how = Rien ne peut être fait à son étape, et ses délais ne courent pas, tant que personne ne lui fait reprendre son cours.
why-ended = Elle a pris fin

missing-no-topic = Aucun thème n’est encore choisi.
missing-until = Il suffit que le temps passe, jusqu’au

guard-topics_chosen = Des thèmes sont choisis, avec une motivation
    .missing = { $over ->
        [0] Thèmes choisis avec une motivation : { $have } sur { $need }.
       *[other] Thèmes choisis : { $have }. La charte en permet { $need }.
    }
    .where = Aller aux thèmes
guard-suitability_answered = La liste de contrôle de la pertinence a reçu ses réponses
    .missing = { $left ->
        [one] { $left } thème choisi sur { $need } a des questions sans réponse dans sa liste de contrôle de la pertinence.
       *[other] { $left } thèmes choisis sur { $need } ont des questions sans réponse dans leur liste de contrôle de la pertinence.
    }
    .where = Aller aux listes de contrôle
guard-approvals = Assez de groupes de parties prenantes approuvent les thèmes
    .missing = Un thème choisi a des approbations de { $have } groupes de parties prenantes, sur au moins { $need }.
    .where = Aller aux approbations
guard-version_published = Chaque thème choisi a un texte
    .missing = { $left ->
        [one] { $left } thème choisi sur { $need } n’a aucune version publiée d’une position.
       *[other] { $left } thèmes choisis sur { $need } n’ont aucune version publiée d’une position.
    }
    .where = Aller aux positions
guard-amendments_answered = Chaque amendement a reçu une réponse
    .missing = { $left ->
        [one] { $left } amendement sur { $need } attend une réponse.
       *[other] { $left } amendements sur { $need } attendent une réponse.
    }
    .where = Aller aux amendements
guard-round_completed = Un cycle de consultation est terminé, après son délai complet
    .missing = Aucun cycle de consultation n’a été clos après son délai complet.
    .where = Aller aux cycles de consultation
guard-round_comments_answered = Chaque commentaire des cycles de consultation a reçu une réponse
    .missing = { $left ->
        [one] { $left } commentaire sur { $need } attend une réponse.
       *[other] { $left } commentaires sur { $need } attendent une réponse.
    }
    .where = Aller aux commentaires
guard-pilot_evaluated = Un essai pilote est clos et évalué
    .missing = Aucun essai pilote n’est clos et évalué. La présidence peut aussi sauter l’étape, avec un motif.
    .where = Aller aux essais pilotes
guard-mandate_ok = Chaque vérification du mandat a reçu une réponse et est concluante
    .missing = Vérifications qui ont reçu une réponse et sont concluantes : { $have } sur { $need }.
    .where = Aller aux vérifications du mandat
guard-designation_final = Chaque thème choisi a une désignation définitive
    .missing = { $left ->
        [one] { $left } thème choisi sur { $need } n’a pas de désignation définitive, ou une position concurrente est encore ouverte.
       *[other] { $left } thèmes choisis sur { $need } n’ont pas de désignation définitive, ou une position concurrente est encore ouverte.
    }
    .where = Aller au consensus
guard-challenge_window_over = Le délai de contestation est écoulé
    .missing = Les désignations peuvent être contestées pendant quelques jours. Ce délai n’est pas écoulé.
    .where = Aller aux désignations
guard-no_open_appeal = Aucun recours n’est ouvert
    .missing = { $have ->
        [one] { $have } recours est ouvert.
       *[other] { $have } recours sont ouverts.
    }
    .where = Aller aux recours
guard-no_open_call = Aucun appel à consensus n’est ouvert
    .missing = { $have ->
        [one] { $have } appel à consensus est ouvert.
       *[other] { $have } appels à consensus sont ouverts.
    }
    .where = Aller aux appels
guard-output_published = Un résultat est publié
    .missing = Aucun résultat n’est publié.
    .where = Aller aux résultats
guard-uptake_review = Un examen de l’appropriation est tenu ou programmé
    .missing = Aucun examen de l’appropriation n’est tenu ni programmé.
    .where = Aller aux résultats

## Ce que l’on peut faire maintenant

deeds = Ce que vous pouvez faire maintenant
deeds-none = Rien n’attend votre rôle à cette étape.
deeds-sign-in = Connectez-vous pour prendre part.
deeds-no-member = Vous pouvez lire ce groupe. Pour prendre part, devenez membre.
deeds-join = Voir comment rejoindre le groupe

## Le mandat

mandate = Est-ce dans le mandat ?
mandate-how = Le groupe répond à ces vérifications avant que la proposition puisse quitter l’étape de validité. Personne ne peut y passer outre.
mandate-none = La charte ne demande aucune vérification.
mandate-is-ok = Toutes les vérifications sont concluantes
mandate-is-open = Toutes les vérifications ne sont pas concluantes
check-open = Pas encore de réponse
check-answer-now = Répondre
check-answer-again = Changer la réponse en
answer_mandate = Enregistrer la réponse
    .done = La réponse est enregistrée.
    .answer = Est-elle concluante ?
    .reason = Pourquoi

## Déplacements

moves = Déplacer la proposition
moves-lead = Chaque déplacement possible à partir de l’étape actuelle : ce qui peut être fait maintenant et, pour le reste, ce qui manque et qui le pourrait.
moves-all = Voir tous les déplacements
moves-open = Ce que vous pouvez faire maintenant
moves-none-open = Vous ne pouvez faire aucun déplacement pour le moment. Vous voyez ci-dessous pourquoi, et qui le pourrait.
moves-closed = Ce qui n’est pas possible pour le moment
moves-who = Qui le pourrait :
moves-author = La personne qui a fait la proposition
moves-archived = Le groupe ou son cycle est archivé, en lecture seule
moves-no-cycle = Il n’y a pas d’autre cycle ouvert dans le groupe. La présidence en ouvre d’abord un.
moves-to-cycles = Aller au groupe
moves-override = Passer à l’étape suivante bien que quelque chose manque
moves-override-how = La présidence peut le faire avec un motif. Le motif est conservé au registre et imprimé sur le résultat.
moves-overridden = Passé outre
moves-history = Déplacements jusqu’ici
moves-history-all = Tous les déplacements jusqu’ici
moves-none = Elle n’a pas encore été déplacée.
moves-to = vers
move-advance = Passer à l’étape { $number } : { $step }
move-return = Revenir à une étape précédente
move-skip = Sauter les essais pilotes, et passer à l’étape { $number } : { $step }
move-pause = Suspendre
move-resume = Reprendre
move-withdraw = Retirer la proposition
move-conclude = Achever la proposition
move-carry_forward = La reporter à un autre cycle
move-undo = Annuler le dernier déplacement : retour à { $phase }
move-undo-nothing = Annuler le dernier déplacement
make_transition = Déplacer
    .done = La proposition est déplacée.
    .to = Revenir à
    .reason = Motif
    .reason-hint = Toute personne qui peut lire le groupe le voit.
    .override_reason = Pourquoi elle avance bien que quelque chose manque
    .override_reason-hint = Ce motif est imprimé sur le résultat.
    .cycle_id = Cycle dans lequel elle se poursuit

## Échéances

due-page = Échéance et plan
due-none = Aucune date n’est fixée
due-then = Ensuite
due-missed = Échue, et non déplacée
due-set = Quelle est l’échéance de cette étape ?
due-set-how = La date prend fin avec l’étape. Elle ne raccourcit jamais un délai.
due-follow = Suivre un modèle d’échéances
due-follow-how = Un modèle du groupe indique combien de jours avant un événement chaque étape arrive à échéance. Chaque étape qu’atteint la proposition en tire sa date.
due-follow-none = Ne plus suivre de modèle
due-no-template = Le groupe n’a aucun modèle d’échéances en usage.
set_due_date = Fixer la date
    .done = L’échéance est fixée.
    .due_at = Échéance
    .due_at-hint = Laissez vide pour ne pas avoir de date.
    .due_action = Ce qui se passe alors
follow_deadline_template = Le suivre
    .done = Les échéances sont fixées.
    .deadline_template_id = Modèle
    .event_on = Jour de l’événement
back-plan = Est-ce faisable avant une date ?
back-plan-how = À rebours depuis le jour d’un événement : le dernier jour de chaque étape restante, avec les délais qui doivent s’écouler.
back-plan-event = Jour de l’événement
back-plan-output = Ce qui doit en résulter
back-plan-any-output = Le type qui prend le plus de temps
back-plan-spare = { $count ->
    [one] Il reste { $count } jour en plus des délais. Il en faut au moins { $wanted } pour ce que les personnes ont à faire.
   *[other] Il reste { $count } jours en plus des délais. Il en faut au moins { $wanted } pour ce que les personnes ont à faire.
}
back-plan-short = { $count ->
    [one] Les délais à eux seuls prennent { $count } jour de trop.
   *[other] Les délais à eux seuls prennent { $count } jours de trop.
}
back-plan-caption = Étapes restantes jusqu’au
back-plan-step = Étape
back-plan-windows = Délais qui doivent s’écouler
back-plan-no-window = Aucun
back-plan-earliest = Terminée au plus tôt
back-plan-last = Dernier jour
back-plan-too-late = Trop tard
back-plan-window-until = jusqu’au
back-plan-window-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

## Thèmes

topics = Thèmes
topics-lead = Sur quoi porte la proposition ? Les membres proposent des thèmes et les approuvent. Ensuite, { $max ->
    [one] un seul est choisi.
   *[other] jusqu’à { $max } sont choisis.
}
topics-all = Tous les thèmes
topics-chosen = Thèmes choisis
topics-none-chosen = Aucun thème n’est encore choisi.
topics-candidates = Candidats
topics-candidates-how = { $groups ->
    [one] Il faut à un thème choisi des approbations de { $groups } groupe de parties prenantes. Approuvez-en autant que vous voulez.
   *[other] Il faut à un thème choisi des approbations d’au moins { $groups } groupes de parties prenantes. Approuvez-en autant que vous voulez.
}
topics-why = Pourquoi
topics-other-group = Un autre
topic-one = Thème
topic-standing = Mieux utiliser les résultats existants, ou ne rien faire
    .hint = Pas de nouveau texte : ce que le groupe ou une autre instance a déjà dit est mieux diffusé et mis à profit, ou rien n’est fait. Cette option figure à côté des thèmes de chaque proposition, de sorte qu’un choix dise pourquoi elle n’a pas été retenue.
topic-by = Proposé par
topic-by-nobody = Figure dans chaque proposition
topic-for = pour
topic-for-community = pour la communauté
topic-from-position = À partir d’une position existante
topic-support = Réputée largement soutenue
topic-merged = Ce thème a été fusionné.
topic-merged-into = Voir le thème qui le représente
topic-taken-over = Il est repris d’un autre thème
topic-more = En savoir plus sur
topic-approve-or-more = Approuver, ou en savoir plus sur
topic-approvals = { $members ->
    [0] Personne ne l’approuve encore.
    [one] Un membre l’approuve, de { $groups ->
        [one] { $groups } groupe de parties prenantes
       *[other] { $groups } groupes de parties prenantes
    } :
   *[other] { $members } membres l’approuvent, de { $groups ->
        [one] { $groups } groupe de parties prenantes
       *[other] { $groups } groupes de parties prenantes
    } :
}
topic-suitability = { $all ->
    [0] La charte ne pose aucune question de pertinence.
   *[other] Pertinence : { $answered } questions sur { $all } ont reçu une réponse.
}

provenance = La position dont il part
provenance-body = Instance
provenance-title = Position
provenance-date = Publiée
provenance-licence = Licence
provenance-process = Comment l’instance y est parvenue
provenance-endorsers = Appuyée par
provenance-assumed = Réputée largement soutenue :
provenance-assumed-how = C’est ce que dit quelqu’un. Les avis donnés ici le vérifient.

nominate-not = Les thèmes sont proposés à la première étape, par des membres qui entrent dans le décompte.
nominate-own = Proposer un thème, pour vous ou pour d’autres
nominate-existing = Partir d’une position prise par une autre instance
nominate-existing-how = Quand le temps manque, un texte qui existe déjà est un bon point de départ. Dites d’où il vient, et citez le passage important.
nominate_topic = Proposer un thème
    .done = Le thème est proposé.
    .description = Ce sur quoi il porte
    .description-hint = Vous pouvez utiliser Markdown.
    .on_behalf_of = Pour quel groupe de parties prenantes ?
    .on_behalf_of-hint = Laissez vide si vous le proposez en votre seul nom.
    .new_community = Ou pour une nouvelle communauté
    .new_community-hint = Le nom d’une communauté qui n’est dans aucun des groupes de parties prenantes. N’indiquez que l’un des deux.
    .provenance-body = L’instance
    .provenance-title = Titre de sa position
    .provenance-date = Date de publication
    .provenance-source_url = Où elle peut être lue
    .provenance-source_url-hint = Une adresse web qui commence par http ou https.
    .provenance-quote = Le passage important, mot pour mot
    .provenance-licence = Licence du texte cité
    .provenance-process = Comment l’instance y est parvenue
    .provenance-endorsers = Qui l’a appuyée
    .provenance-endorsers-hint = Un nom par ligne.
    .provenance-assumed_broadly_supported = Je pense qu’elle est largement soutenue
    .provenance-assumed_broadly_supported-hint = Cela est présenté comme une affirmation à vérifier, et non comme une constatation.
nominations = Pour qui des thèmes ont été proposés
nominations-all = { $count ->
    [0] Aucun thème n’est encore proposé.
    [one] Un thème est proposé ; à partir d’une position existante : { $positions }.
   *[other] { $count } thèmes sont proposés ; à partir de positions existantes : { $positions }.
}
nominations-caption = Thèmes proposés au nom d’autrui
nominations-for = Pour

choose-left = { $left ->
    [0] Le nombre de thèmes choisis est le maximum permis par la charte : { $max }.
    [one] Un thème de plus peut être choisi.
   *[other] { $left } thèmes de plus peuvent être choisis.
}
choose-not = Dire pourquoi un thème n’est pas choisi
choose-not-how = Il reste lisible, avec le motif. Un thème qui était choisi ne l’est plus.
choose-not-do = Non choisi
choose_topics = Choisir les thèmes
    .done = Le choix est enregistré.
    .topic_ids = Thèmes à choisir
    .rationale = Pourquoi ceux-ci
    .alternative_reason = Pourquoi ne pas plutôt mieux utiliser les résultats existants, ou ne rien faire
    .alternative_reason-hint = C’est toujours une option : le choix dit donc une fois pourquoi elle n’a pas été retenue.
    .not_chosen-topic_id = Thème
    .not_chosen-reason = Pourquoi il n’est pas choisi

approvals = Approbations
approvals-how = { $groups ->
    [one] Pour être choisi, un thème a besoin d’approbations de { $groups } groupe de parties prenantes.
   *[other] Pour être choisi, un thème a besoin d’approbations d’au moins { $groups } groupes de parties prenantes.
}
approvals-own = Vous l’approuvez
approvals-missing = Personne n’approuve encore parmi :
approvals-all = Qui approuve
approvals-more = Il y en a d’autres ; vous voyez ici les premières.
approve_topic = Approuver ce thème
    .done = Vous approuvez le thème.
withdraw_approval = Retirer mon approbation
    .done = Votre approbation est retirée.

suitability = Est-il pertinent ?
suitability-how = Les personnes qui conduisent le groupe répondent aux questions de la charte pour chaque thème à choisir.
suitability-none = La charte ne pose aucune question.
answer_suitability = Enregistrer la réponse
    .done = La réponse est enregistrée.
    .answers-answer = Réponse
    .answers-reason = Pourquoi

impacts = Impact
impacts-how = Que ferait ce thème, et à qui ? Les membres consignent ce à quoi ils s’attendent.
impacts-caption = Notes par dimension et par groupe de parties prenantes
impacts-dimension = Dimension
impacts-everybody = Tout le monde
impacts-highest = Gravité maximale :
impacts-notes = Notes
impact-dimension-political = Politique
impact-dimension-economic = Économique
impact-dimension-social = Sociale
note_impact = Consigner un impact
    .done = L’impact est consigné.
    .dimension = Dimension
    .direction = Dans quel sens
    .severity = Son importance
    .stakeholder_group = Sur qui
    .stakeholder_group-hint = Laissez vide pour tout le monde.
    .text = Ce à quoi vous vous attendez, et pourquoi
withdraw_impact = La retirer
    .done = La note d’impact est retirée.

topic-same = Thèmes qui disent peut-être la même chose
topic-same-none = Aucun autre thème de cette proposition ne lui ressemble beaucoup.
topic-same-how = Leurs textes se ressemblent. Cela seul n’entraîne rien.
topic-same-percent = ressemblance de { $percent } pour cent
topic-same-stands-for = Il représente ces thèmes, qui y ont été fusionnés :
merge-how = L’autre thème représente alors les deux, avec les approbations des deux. Cela peut être annulé.
merge_topic = Le fusionner avec un autre thème
    .done = Les thèmes sont fusionnés.
    .into_id = Thème qui représente les deux
    .reason = Pourquoi ils disent la même chose
merges = Thèmes fusionnés
merges-into = a été fusionné avec
merges-undone = De nouveau séparés
undo_topic_merge = Les séparer de nouveau
    .done = Les thèmes sont séparés.
again-how = Le titre, le texte et la provenance suivent. Les réponses et les approbations restent ici.
nominate_topic_again = Le proposer pour une autre proposition
    .done = Le thème est de nouveau proposé.
    .proposal_id = Proposition

## Participation

engagement-lead = Qui est concerné, qui a été consulté, et qui n’a pas été entendu. Les commentaires sont ouverts à chaque étape ; un cycle de consultation est un temps où sont consultées les personnes extérieures à la discussion.
engagement-back = Retour à la participation
rounds = Cycles de consultation
rounds-how = Dans un cycle de consultation, les personnes extérieures à la discussion sont consultées pendant un délai. Chaque commentaire fait à cette occasion reçoit une réponse.
rounds-none = Aucun cycle de consultation n’est encore planifié.
rounds-least = Un délai dure au moins { $days ->
    [one] { $days } jour.
   *[other] { $days } jours.
}
rounds-comments = { $total ->
    [0] Pas encore de commentaire.
    [one] { $unanswered ->
        [0] Un commentaire, avec réponse.
       *[other] Un commentaire, encore sans réponse.
    }
   *[other] { $unanswered ->
        [0] { $total } commentaires, tous avec réponse.
       *[other] { $total } commentaires, dont { $unanswered } encore sans réponse.
    }
}
rounds-closed = Clos
rounds-comment = Commenter dans ce cycle de consultation
rounds-read = Lire les commentaires de ce cycle de consultation
rounds-not-open = Il ouvre le
rounds-over = Son délai est écoulé. Il se clôt de lui-même dans un instant ; vous pouvez aussi le faire maintenant.
rounds-not-yet-over = Il se clôt de lui-même quand son délai est écoulé, jamais avant.
plan_round = Planifier un cycle de consultation
    .done = Le cycle de consultation est planifié.
    .purpose = Ce qui est demandé, et à quelle fin
    .audience = Qui est consulté
    .audience-hint = Et aussi par quels points focaux et quels canaux.
    .promise = Ce qui est promis à ces personnes
    .opens_at = Ouverture
    .opens_at-hint = Laissez vide pour l’ouvrir maintenant.
    .closes_at = Clôture
extend_round = Lui donner plus de temps
    .done = Le cycle de consultation est prolongé.
    .closes_at = Clôture
    .closes_at-hint = Elle peut être repoussée, jamais avancée.
close_round = Clore le cycle de consultation
    .done = Le cycle de consultation est clos.

engagement-plan = Plan
engagement-plan-how = Qui atteindre, par qui et comment, avec quelle promesse, et ce qu’il en est résulté.
engagement-plan-none = Le plan ne contient encore rien.
engagement-unplanned = Personne ne prévoit encore d’atteindre :
engagement-who = Qui
engagement-promise = Promesse
engagement-focal-point = Point focal
engagement-no-focal-point = Personne pour le moment
engagement-channels = Canaux
engagement-outcome = Ce qu’il en est résulté
engagement-planned-by = Planifié par
engagement-closed = Clos
engagement-add-stakeholder_group = Prévoir pour un groupe de parties prenantes
engagement-add-community = Prévoir pour une communauté
plan_engagement = Ajouter au plan
    .done = L’élément est ajouté au plan.
    .audience-name = Qui
    .region = Dans quelle région
    .purpose = Pourquoi
    .promise = Ce qui est promis
    .channels = Par quels canaux
    .focal_point_id = Qui les atteint
    .begins_on = Du
    .ends_on = Au
change_engagement = Modifier cet élément
    .done = L’élément est modifié.
    .audience-name = Qui
    .region = Dans quelle région
    .purpose = Pourquoi
    .promise = Ce qui est promis
    .channels = Par quels canaux
    .focal_point_id = Qui les atteint
    .begins_on = Du
    .ends_on = Au
close_engagement = Le clore avec ce qu’il en est résulté
    .done = L’élément est clos.
    .outcome = Ce qui a été fait, et ce qu’il en est résulté

reach = Qui a été entendu
reach-total = { $people ->
    [0] Personne n’a encore commenté.
    [one] Un membre a commenté, au total { $comments } fois.
   *[other] { $people } membres ont commenté, au total { $comments } fois.
}
reach-total-few = Trop peu de personnes ont commenté pour qu’un nombre soit affiché.
reach-first = { $people ->
    [one] Pour { $people } d’entre elles, c’était la première fois dans ce groupe.
   *[other] Pour { $people } d’entre elles, c’était la première fois dans ce groupe.
}
reach-passed = { $people ->
    [one] Des points focaux ont transmis à { $people } personne.
   *[other] Des points focaux ont transmis à { $people } personnes.
}
reach-not-heard = Pas encore entendus
reach-all-heard = Toutes les parties attendues ont été entendues.
reach-groups = Groupes de parties prenantes
reach-regions = Régions
reach-channels = Canaux
reach-communities = Communautés
reach-no-region = Aucune région indiquée
reach-least = Les nombres inférieurs à { $least } ne sont pas affichés, afin que personne ne puisse être reconnu.
reach-few = non affiché
reach-silent = Non entendu
reach-picture = Les membres, et ceux d’entre eux qui ont commenté, par groupe de parties prenantes
reach-picture-how = Pour chaque groupe de parties prenantes, la barre du haut montre ses membres dans le groupe, celle du bas ceux d’entre eux qui ont commenté.
reach-tables = Les nombres en tableaux
reach-of = Provenance
reach-members = Membres
reach-contributors = Ont commenté
reach-first-time = Pour la première fois
reach-comments = Commentaires
reach-persons = Transmis à

packages = Transmis par les points focaux
packages-how = Un dossier va à des membres qui sont points focaux d’une communauté. Ils le transmettent, et indiquent combien de personnes il a atteintes.
packages-none = Rien n’a encore été envoyé.
packages-new = Envoyer un dossier
packages-nobody = Aucun membre n’est encore point focal d’une communauté. Les personnes qui gèrent les membres indiquent qui l’est.
packages-may-not = Les personnes qui conduisent le groupe et le secrétariat envoient les dossiers.
packages-position = Sur quelle position il porte
packages-version = Version { $number }
packages-versions = Porte sur
packages-round = Invite à
packages-to-round = Un cycle de consultation
packages-answer-by = Réponse avant le
packages-answers = Sans nouvelles : { $pending } · bien reçu : { $acknowledged } · transmis : { $reported }
packages-persons = { $persons ->
    [one] Transmis à { $persons } personne.
   *[other] Transmis à { $persons } personnes.
}
packages-few = Transmis à très peu de personnes.
deliveries = Points focaux
send_package = L’envoyer
    .done = Le dossier est envoyé.
    .request = Ce que vous leur demandez
    .answer_by = Réponse avant le
    .version_ids = Versions sur lesquelles il porte
    .round_id = Cycle de consultation auquel il invite
    .focal_point_ids = À qui
acknowledge_delivery = Je l’ai reçu
    .done = Merci. L’expéditeur voit que vous l’avez reçu.
report_reach = Indiquer jusqu’où il a été transmis
    .done = Merci. Votre indication est enregistrée.
    .persons = Personnes atteintes
    .channel = Par quel canal
    .initiative = Quelle initiative
    .initiative-hint = Seulement pour une initiative nationale ou régionale.
    .note = Ce qu’il y a d’autre à dire

## Essais pilotes

pilots-lead = Un essai pilote met un instrument à l’épreuve sur cette proposition. Ce qui compte comme une réussite est fixé avant qu’il commence.
pilots-none = Aucun essai pilote n’est encore planifié.
pilots-skip = S’il n’y a rien à essayer, la présidence peut sauter cette étape avec un motif.
pilots-to-moves = Aller aux déplacements
pilots-not-yet = Les essais pilotes sont planifiés à l’étape 4.
pilots-may-not = La facilitation et la présidence planifient les essais pilotes, à l’étape 4.
pilots-back = Tous les essais pilotes de cette proposition
pilots-register = Tous les essais pilotes du groupe
pilots-register-lead = Ce qui a été essayé sur toutes les propositions du groupe, et ce qui a été décidé ensuite.
pilot-plan = Plan
pilot-instrument = Instrument
pilot-aim = Ce qu’il doit montrer
pilot-population = Qui prend part
pilot-starts = Début
pilot-ends = Fin
pilot-planned-by = Planifié par
pilot-result = Résultat
pilot-source = Source
pilot-caveats = À garder à l’esprit
pilot-cost = Ce qu’il a demandé
pilot-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
pilot-closed = Clos
pilot-evaluation = Ce qu’il a apporté
pilot-lessons = Enseignements
pilot-decision = Ce que le groupe fait de l’instrument
pilot-next-planned = Il commence de lui-même le jour prévu.
pilot-next-running = Il est en cours. Les personnes qui conduisent le groupe le clôturent avec son résultat.
pilot-next-closed = Il est clos. Les personnes qui conduisent le groupe l’évaluent.
datasets = Jeux de données
dataset-pilot = Essai pilote
dataset-credit = Attribution et licence
dataset-participants = Personnes participantes
dataset-statements = Énoncés
dataset-votes = Votes
dataset-imported = Importé
dataset-counted = Énoncés par numéro. Le dernier vote de chaque personne participante sur chacun d’eux est compté.
dataset-number = N°
dataset-statement = Énoncé
measures = Mesures de la réussite
measures-how = Au moins une. Elles ne peuvent pas être modifiées une fois que l’essai pilote est en cours.
measures-number = Mesure { $number }
measures-fixed = Fixées avant le début de l’essai pilote.
measures-late = Fixées alors que l’essai pilote était déjà en cours. Gardez-le à l’esprit en lisant les résultats.
measure = Mesure
measure-target = Ce qui compte comme une réussite
measure-value = Valeur mesurée
measure-verdict = Atteint ?
measure-no-value = Aucune valeur
plan_pilot = Planifier un essai pilote
    .done = L’essai pilote est planifié.
    .instrument = Instrument
    .tool = Nom de l’outil externe
    .tool-hint = Seulement pour un instrument externe.
    .aim = Ce qu’il doit montrer
    .population = Qui prend part
    .measures-name = Ce qui est mesuré
    .measures-unit = Unité
    .measures-target = Ce qui compte comme une réussite
    .measures = Mesures de la réussite
    .starts_at = Début
    .ends_at = Fin
change_pilot = Modifier le plan
    .done = Le plan est modifié.
    .aim = Ce qu’il doit montrer
    .population = Qui prend part
    .measures-name = Ce qui est mesuré
    .measures-unit = Unité
    .measures-target = Ce qui compte comme une réussite
    .measures = Mesures de la réussite
    .starts_at = Début
    .ends_at = Fin
close_pilot = Le clore avec son résultat
    .done = L’essai pilote est clos.
    .result = Ce qu’il en est ressorti
    .cost-hours = Heures de travail, y compris bénévoles
    .cost-money = Fonds
    .cost-money-hint = Par exemple : 1 250 CHF. Laissez vide s’il n’y en a pas.
    .cost-note = Qui en a supporté le coût, et ce qu’il y a d’autre à dire
    .source = D’où vient le résultat
    .source-hint = Une adresse, ou le nom de ce dont il est tiré.
    .caveats = Ce qu’il faut garder à l’esprit en le lisant
evaluate-how = Pour chaque mesure, donnez la valeur et dites si l’objectif est atteint, ou dites pourquoi il n’y a pas de valeur.
evaluate_pilot = L’évaluer
    .done = L’essai pilote est évalué.
    .findings = Observations
    .findings-measure = Mesure
    .findings-value = Ce qui a été mesuré
    .findings-verdict = L’objectif est-il atteint ?
    .findings-reason = Pourquoi il n’y a pas de valeur, ou ce qu’il y a d’autre à dire
    .evaluation = L’instrument a-t-il montré ce qu’il devait montrer ?
    .lessons = Ce qu’il faut refaire, et ce qu’il ne faut pas refaire
decide_on_pilot = Décider de l’instrument
    .done = La décision est enregistrée.
    .decision = Désormais
    .reason = Pourquoi
compare = Comparer avec un autre essai pilote
compare-with = Autre essai pilote
compare-nothing = Ils n’ont aucune mesure en commun, et ne peuvent donc pas être comparés.
compare-caption = Mesures communes aux deux
lessons = Enseignements d’un essai pilote
lessons-came = Enseignements arrivés avec cette proposition
lessons-lead = Ce que des essais pilotes antérieurs ont appris, reporté à ce cycle. Pour chacun, quelqu’un dit s’il a été mis à profit.
lessons-of-cycle = Enseignements pour le cycle { $cycle }
lessons-cycle = Tous les enseignements pour ce cycle
lessons-one = Le voir seul
lessons-carried = Reportés par
lessons-proposal = La proposition avec laquelle ils sont arrivés
carry-how = Les enseignements d’une proposition reportée suivent d’eux-mêmes. Ici, vous les reportez à la main à un autre cycle.
carry-no-cycle = Le groupe n’a pas d’autre cycle ouvert.
carry-to = Les reporter au cycle
carry_lessons = Reporter les enseignements
    .done = Les enseignements sont reportés.
answer_lesson = Dire ce qui en a été fait
    .done = La réponse est enregistrée.
    .answer = Ont-ils été mis à profit ?
    .reason = Comment, ou pourquoi non
