# Mots pour les codes : libellés courts. `.hint` dit en une phrase ce que l’on entend par là.


## Rôles et droits

# Role
role-chair = Présidence
    .hint = Nomme, fixe la charte, saute une étape, passe outre à une condition et fait sortir les propositions de l’étape de validité.
role-facilitator = Facilitation
    .hint = Fait avancer les propositions, répond aux commentaires, ouvre les appels et désigne le statut.
role-secretariat = Secrétariat
    .hint = Gère les membres, la diffusion et la publication ; n’entre pas dans le décompte.
role-stakeholder = Partie prenante
    .hint = Propose, commente, donne son avis, fait objection et forme des recours.
role-observer = Observateur / observatrice
    .hint = Lit, et commente là où le groupe le permet ; n’entre pas dans le décompte.
role-public = Public
    .hint = Toute autre personne : lit ce que le groupe ouvre à tout le monde.

# Role dans une appréciation
consensus-role-chair = Présidence
consensus-role-facilitator = Facilitation
consensus-role-stakeholder = Partie prenante
consensus-role-secretariat = Secrétariat
consensus-role-observer = Observateur / observatrice
consensus-role-designator = Responsable de la désignation

# Verdict de la table des permissions
access-verdict-allowed = Autorisé
access-verdict-own_only = Seulement pour ce qui est à soi
access-verdict-not_this_role = Pas dans ce rôle
access-verdict-not_in_this_phase = Pas à cette étape

# Scope
scope-read = Lire
    .hint = Lit ce que le membre peut lire, et ne modifie rien.
scope-contribute = Contribuer
    .hint = Propose, commente, donne son avis et fait objection.
scope-facilitate = Faciliter
    .hint = Fait avancer les propositions, répond, ouvre les appels, désigne le statut et publie.
scope-administer = Administrer
    .hint = Modifie les membres, la charte, les jetons et les comptes.

# Action
action-read_group = Voir le groupe, sa charte et ses propositions
action-read_members = Voir qui est membre
action-update_group = Modifier la charte, le nom ou qui peut lire le groupe
action-manage_cycles = Ouvrir et archiver des cycles
action-manage_members = Inviter, admettre et suspendre des membres
action-appoint_member = Donner un autre rôle à un membre
action-manage_role_calls = Lancer un appel à volontaires pour un rôle
action-volunteer = Se porter volontaire pour un rôle
action-update_member = Modifier le groupe de parties prenantes, l’organisation ou la région d’un membre
action-join_group = Rejoindre le groupe, ou demander à le rejoindre
action-leave_group = Quitter le groupe
action-manage_service_accounts = Créer des comptes de service et leurs jetons
action-make_feed_token = Créer une adresse privée pour un flux
action-manage_webhooks = Mettre en place des webhooks, et y mettre fin
action-erase_text = Effacer les mots d’un texte
action-read_attention = Voir ce qui attend les personnes qui conduisent le groupe
action-export_group = Exporter le registre du groupe
action-manage_deadline_templates = Créer et archiver des modèles d’échéances
action-keep_lessons = Reporter les enseignements des essais pilotes à un autre cycle
action-propose = Faire une proposition
action-update_proposal = Modifier le titre, le résumé ou la langue d’une proposition
action-set_due_date = Fixer l’échéance d’une étape
action-move_proposal = Déplacer une proposition
action-record_resource = Enregistrer des heures, des personnes et des fonds
action-raise_concern = Soulever une préoccupation relative au temps ou aux ressources
action-review_concern = Examiner une préoccupation
action-answer_mandate = Répondre à une vérification du mandat
action-nominate_topic = Proposer un thème
action-answer_suitability = Répondre à la liste de contrôle de la pertinence d’un thème
action-approve_topic = Approuver un thème
action-note_impact = Consigner l’impact d’un thème
action-withdraw_impact = Retirer une note d’impact
action-merge_topics = Fusionner des thèmes, ou les séparer
action-choose_topics = Choisir les thèmes
action-create_position = Présenter une position, ou une position concurrente
action-publish_version = Publier une version d’une position
action-dispute_version = Contester qu’une version ne change pas le sens
action-suggest_amendment = Suggérer un amendement
action-update_amendment = Modifier ou retirer un amendement
action-answer_amendment = Répondre à un amendement
action-close_position = Clore une position concurrente
action-comment = Commenter
action-update_comment = Modifier ou retirer un commentaire
action-dispose_comment = Indiquer la suite donnée à un commentaire
action-answer_comment = Répondre à un commentaire au nom du groupe
action-report_comment = Signaler un commentaire
action-read_hidden = Lire un commentaire masqué
action-moderate_comment = Masquer un commentaire, ou l’afficher de nouveau
action-appeal_moderation = Former un recours contre le masquage d’un commentaire
action-summarise_discussion = Résumer une discussion
action-plan_engagement = Prévoir qui faire participer
action-distribute = Envoyer un dossier aux points focaux
action-answer_delivery = Accuser réception d’un dossier, et indiquer jusqu’où il a été transmis
action-manage_rounds = Ouvrir, prolonger et clore des cycles de consultation
action-manage_pilots = Planifier des essais pilotes
action-follow_pilots = Clore et évaluer des essais pilotes
action-import_dataset = Importer les données d’un instrument externe
action-manage_calls = Ouvrir, prolonger et clore des appels à consensus
action-take_stance = Donner son avis
action-raise_objection = Soulever, cosigner, maintenir ou retirer une objection
action-respond_to_objection = Discuter une objection et y répondre
action-find_on_objection = Faire une constatation sur une objection
action-request_time = Demander plus de temps
action-answer_time_request = Répondre à une demande de temps supplémentaire
action-designate = Désigner le statut d’une position
action-ask_reconsideration = Demander un réexamen
action-answer_reconsideration = Répondre à une demande de réexamen
action-appeal = Former un recours contre une désignation
action-support_appeal = Soutenir un recours
action-answer_appeal = Répondre à un recours
action-state_minority_view = Joindre une déclaration minoritaire à une désignation
action-draft_output = Rédiger un résultat
action-publish_output = Publier un résultat
action-write_takeaway = Rédiger des points à retenir
action-correct_output = Corriger un résultat publié
action-distribute_output = Enregistrer à qui un résultat a été envoyé
action-record_uptake = Enregistrer l’appropriation d’un résultat
action-verify_uptake = Vérifier ou contester les preuves d’une appropriation
action-review_uptake = Programmer et tenir des examens de l’appropriation
action-propose_for_programme = Suggérer un point pour le programme
action-keep_programme = Déplacer et réviser les points du programme


## Où en est une proposition

# Step
step-topic = Thèmes
    .hint = Choix des thèmes de fond : l’objet de la proposition.
step-deliberation = Délibération
    .hint = Délibération et élaboration d’une position : des textes sont rédigés, discutés et amendés.
step-engagement = Participation
    .hint = Participation de la communauté : les personnes extérieures à la discussion sont consultées et apprennent la suite donnée à ce qu’elles ont dit.
step-pilot = Essais pilotes
    .hint = Mise à l’essai des outils : un instrument est essayé sur la proposition, puis évalué.
step-validity = Validité
    .hint = Appréciation de la validité et du statut : le groupe est-il d’accord, et a-t-il le droit de le dire ?
step-impact = Impact
    .hint = Accroître l’utilité et l’impact : le résultat est publié, diffusé et suivi.

# Status
status-active = Active
    .hint = Elle est à l’une des six étapes, et le travail se poursuit.
status-paused = Suspendue
    .hint = Elle est retenue à son étape, et ses délais ne courent plus.
status-withdrawn = Retirée
    .hint = Elle a pris fin avant d’avoir franchi ses six étapes.
status-concluded = Achevée
    .hint = Elle a pris fin après sa sixième étape.
status-carried_forward = Reportée
    .hint = Elle se poursuit dans un autre cycle.

# Phase : une étape, ou ce qui retient la proposition ou y a mis fin
phase-topic = Thèmes
phase-deliberation = Délibération
phase-engagement = Participation
phase-pilot = Essais pilotes
phase-validity = Validité
phase-impact = Impact
phase-paused = Suspendue
phase-concluded = Achevée
phase-withdrawn = Retirée
phase-carried_forward = Reportée

# TransitionKind
transition-kind-advance = Passer à l’étape suivante
    .hint = Elle passe à l’étape suivante.
transition-kind-return = Revenir à une étape
    .hint = Elle revient à une étape précédente ; rien n’est perdu, et le travail des étapes suivantes reste lisible.
transition-kind-skip = Sauter les essais pilotes
    .hint = Elle passe par-dessus l’étape des essais pilotes, avec un motif.
transition-kind-pause = Suspendre
    .hint = Elle est retenue à son étape, et ses délais ne courent plus.
transition-kind-resume = Reprendre
    .hint = Elle reprend son cours, et ses délais sont décalés de la durée de la suspension.
transition-kind-withdraw = Retirer
    .hint = Elle prend fin avant d’avoir franchi ses six étapes ; c’est irréversible.
transition-kind-conclude = Achever
    .hint = Elle prend fin après sa sixième étape.
transition-kind-carry_forward = Reporter à un autre cycle
    .hint = Elle se poursuit dans un autre cycle, et les deux sont reliées ; c’est irréversible.
transition-kind-undo = Annuler
    .hint = Le dernier déplacement est annulé, dans les 24 heures et tant que rien d’autre ne s’est produit.

# ActorKind : qui a fait un déplacement
actor-kind-member = Membre
actor-kind-clock = Horloge
actor-kind-system = Système

# DueAction : ce qui se passe à l’échéance d’une étape
due-action-advance = Passer à l’étape suivante si rien ne manque, sinon prévenir la facilitation
due-action-alert = Prévenir la facilitation

# RefusalCode : pourquoi un déplacement n’a pas eu lieu
refusal-code-wrong_step = Ce déplacement ne part pas de cette étape
refusal-code-not_active = La proposition est suspendue ou a pris fin
refusal-code-not_paused = La proposition n’est pas suspendue
refusal-code-wrong_target = Le déplacement ne mène pas là
refusal-code-target_required = Indiquez où la proposition doit aller
refusal-code-role_may_not = Il faut un autre rôle
refusal-code-reason_required = Il faut un motif
refusal-code-cycle_required = Indiquez dans quel cycle elle se poursuit
refusal-code-same_cycle = Elle est déjà dans ce cycle
refusal-code-call_is_open = Un appel à consensus est ouvert
refusal-code-guards_unmet = Il manque quelque chose
refusal-code-not_overridable = Il manque quelque chose à quoi personne ne peut passer outre
refusal-code-override_needs_chair = Seule la présidence peut passer outre à ce qui manque
refusal-code-nothing_to_undo = Aucun déplacement ne peut être annulé
refusal-code-too_late_to_undo = Le dernier déplacement date de plus de 24 heures
refusal-code-something_happened_since = Il s’est produit depuis quelque chose que seule la nouvelle étape permet

# LinkKind : où se trouve ce qui manque
link-kind-topic = Thème
link-kind-position = Position
link-kind-amendment = Amendement
link-kind-round = Cycle de consultation
link-kind-comment = Commentaire
link-kind-pilot = Essai pilote
link-kind-mandate_answer = Vérification du mandat
link-kind-designation = Désignation
link-kind-appeal = Recours
link-kind-call = Appel à consensus
link-kind-output = Résultat

# WindowKind : un temps qui doit s’écouler
window-kind-round = Cycle de consultation
window-kind-call = Appel à consensus
window-kind-review = Période d’examen
window-kind-challenge = Délai de contestation

# Feasibility : la proposition peut-elle aboutir avant une date
feasibility-feasible = Réalisable
feasibility-at_risk = À risque
feasibility-infeasible = Irréalisable

# DeadlineKind : ce qui prend fin
deadline-kind-round = Fin d’un cycle de consultation
deadline-kind-call = Fin d’un appel à consensus
deadline-kind-review = Fin d’un examen
deadline-kind-challenge = Fin d’un délai de contestation
deadline-kind-appeal_gathering = Dernier jour pour soutenir un recours
deadline-kind-appeal_answer = Réponse à un recours
deadline-kind-appeal_escalation = Dernier jour pour porter un recours plus haut
deadline-kind-step = Échéance d’une étape
deadline-kind-event = Événement
deadline-kind-package = Réponse à un dossier
deadline-kind-uptake_review = Examen de l’appropriation
deadline-kind-role_call = Dernier jour pour se porter volontaire


## Thèmes

# TopicState
topic-state-nominated = Proposé
topic-state-chosen = Choisi
topic-state-not_chosen = Non choisi
topic-state-merged = Fusionné

# TopicKind
topic-kind-nominated = Proposé par un membre
topic-kind-standing_alternative = Option permanente

# CheckAnswer : la réponse à une question d’une liste de contrôle
check-answer-ok = Oui
check-answer-fail = Non
check-answer-not_applicable = Sans objet

# Direction d’un impact
impact-direction-positive = Positif
impact-direction-negative = Négatif
impact-direction-mixed = Mitigé
impact-direction-unknown = Pas encore connu

# Severity d’un impact
severity-low = Faible
severity-medium = Moyen
severity-high = Élevé

# ImpactState
impact-state-noted = Consignée
impact-state-withdrawn = Retirée

# AssumedSupport : le soutien annoncé d’une position d’une autre instance est-il réel
assumed-support-untested = Pas encore vérifié
assumed-support-supported = Soutien constaté
assumed-support-contested = Contesté


## Positions et amendements

# PositionState
position-state-open = Ouverte
position-state-designated = Statut désigné
position-state-closed = Close

# VersionKind
version-kind-editorial = Rédactionnelle
    .hint = Ne change pas le sens : les avis sont repris.
version-kind-substantive = De fond
    .hint = Change le sens : chacun est invité à donner de nouveau son avis.

# AmendmentState
amendment-state-open = Ouvert
amendment-state-conflicting = Incompatible avec la version en vigueur
amendment-state-withdrawn = Retiré
amendment-state-accepted = Retenu
amendment-state-accepted_in_part = Retenu en partie
amendment-state-declined = Non retenu
amendment-state-promoted = Devenu une position concurrente
amendment-state-superseded = Remplacé

# Outcome d’un amendement qui n’est pas repris
amendment-outcome-declined = Non retenu
amendment-outcome-superseded = Remplacé

# PlaceState : la version en vigueur contient-elle un passage
place-state-same = Inchangé
place-state-reworded = Reformulé
place-state-orphaned = Absent du texte actuel

# DifferenceKind : ce qu’un passage est devenu
difference-kind-equal = Inchangé
difference-kind-insert = Ajouté
difference-kind-delete = Supprimé

# Binding : comment un passage lierait autrui
binding-obligation = Obligation
binding-prohibition = Interdiction
binding-undertaking = Engagement

# ExportFormat
export-format-markdown = Markdown
export-format-plain = Texte brut


## Commentaires

# CommentKind
comment-kind-support = Soutien
    .hint = Parle en sa faveur.
comment-kind-concern = Préoccupation
    .hint = Voit une difficulté.
comment-kind-question = Question
    .hint = Demande quelque chose.
comment-kind-suggestion = Suggestion
    .hint = Propose un changement.
comment-kind-objection = Objection
    .hint = Parle en sa défaveur ; seule une objection soulevée comme telle est suivie jusqu’à son traitement.
comment-kind-note = Remarque
    .hint = Toute autre chose.

# SubjectKind : ce sur quoi porte un commentaire
subject-kind-proposal = Proposition
subject-kind-topic = Thème
subject-kind-position = Position
subject-kind-version = Version
subject-kind-amendment = Amendement
subject-kind-round = Cycle de consultation
subject-kind-pilot = Essai pilote
subject-kind-output = Résultat
subject-kind-objection = Objection

# Channel : comment un commentaire est arrivé
channel-virtual = En ligne
channel-on_site = Sur place
channel-nri = Initiative nationale ou régionale
channel-mail = Par courriel
channel-imported = Depuis un autre outil

# CommentState
comment-state-posted = Publié
comment-state-hidden = Masqué
comment-state-withdrawn = Retiré

# Disposition : la suite donnée à un commentaire
disposition-accepted = Retenu
    .hint = Ce qu’il demande est fait.
disposition-accepted_in_part = Retenu en partie
    .hint = Une partie de ce qu’il demande est faite, et le motif dit ce qui ne l’est pas.
disposition-declined = Non retenu
    .hint = Ce qu’il demande n’est pas fait, pour le motif indiqué.
disposition-out_of_scope = Hors sujet
    .hint = Il porte sur autre chose que cette proposition.

# Answered : quels commentaires sont recherchés
answered-none = Sans réponse pour le moment
answered-accepted = Retenu
answered-accepted_in_part = Retenu en partie
answered-declined = Non retenu
answered-out_of_scope = Hors sujet

# BecameKind : ce qui a été fait d’un commentaire
became-kind-amendment = Devenu un amendement
became-kind-objection = Devenu une objection

# Decision sur un commentaire signalé
decision-kept = Laisser tel quel
decision-hidden = Masquer
decision-restored = Afficher de nouveau

# ModerationKind : ce qui est arrivé à un commentaire
moderation-kind-kept = Laissé tel quel
moderation-kind-hidden = Masqué
moderation-kind-appealed = Objet d’un recours
moderation-kind-upheld = Reste masqué
moderation-kind-restored = Affiché de nouveau

# AppealOutcome : l’issue d’un recours contre le masquage
appeal-outcome-upheld = Laisser masqué
appeal-outcome-restored = Afficher de nouveau

# AppealState : où en est un recours contre le masquage
appeal-state-none = Aucun recours
appeal-state-waiting = En attente de réponse
appeal-state-upheld = Reste masqué

# ReportState
report-state-waiting = En attente de décision
report-state-settled = Réglé


## Participation et essais pilotes

# RoundState
round-state-planned = Planifié
    .hint = Il n’est pas encore ouvert.
round-state-open = Ouvert
    .hint = Il reçoit des commentaires.
round-state-closed = Clos
    .hint = Son délai est écoulé.

# Promise : ce qui est promis aux personnes consultées
promise-inform = Informer
    .hint = Nous vous tenons au courant.
promise-consult = Consulter
    .hint = Nous vous écoutons, et vous disons la suite donnée à ce que vous avez dit.
promise-involve = Associer
    .hint = Vos préoccupations se retrouvent dans les options.
promise-collaborate = Collaborer
    .hint = Vos conseils entrent autant que possible dans la décision.
promise-empower = Déléguer
    .hint = Nous faisons ce que vous décidez.

# AudienceKind
audience-kind-stakeholder_group = Groupe de parties prenantes
audience-kind-community = Communauté

# EngagementState
engagement-state-planned = Planifiée
engagement-state-closed = Close

# DeliveryState : où en est un dossier chez un point focal
delivery-state-pending = Sans nouvelles pour le moment
delivery-state-acknowledged = Bien reçu
delivery-state-reported = Transmis

# Instrument
instrument-rating_sheet = Grille de notation
    .hint = Chaque option est notée.
instrument-approval_ballot = Bulletin d’approbation
    .hint = On approuve autant d’options que l’on veut.
instrument-ranked_ballot = Bulletin de classement
    .hint = On classe les options par ordre de préférence.
instrument-statement_map = Carte d’énoncés
    .hint = On se dit d’accord ou non avec des énoncés, ou l’on passe.
instrument-poll = Sondage
    .hint = On répond à des questions.
instrument-availability_poll = Sondage de disponibilités
    .hint = On indique les moments qui conviennent.
instrument-public_comment = Consultation publique
    .hint = On commente des paragraphes.
instrument-external = Instrument externe
    .hint = Un outil d’un tiers, dont les résultats sont importés.

# PilotState
pilot-state-planned = Planifié
pilot-state-running = En cours
pilot-state-closed = Clos
pilot-state-evaluated = Évalué

# Verdict sur une mesure d’un essai pilote
pilot-verdict-met = Atteint
pilot-verdict-partly_met = Atteint en partie
pilot-verdict-not_met = Non atteint

# PilotDecision : ce que le groupe fait de l’instrument
pilot-decision-keep = Garder
pilot-decision-drop = Abandonner

# LessonState
lesson-state-open = À examiner
lesson-state-heeded = Mis à profit
lesson-state-set_aside = Écarté

# LessonAnswer
lesson-answer-heeded = Mis à profit
lesson-answer-set_aside = Écarté

# DatasetKind
dataset-kind-statement_map = Carte d’énoncés

# Moderation d’un énoncé d’un jeu de données
moderation-accepted = Affiché
moderation-unmoderated = Non examiné
moderation-rejected = Écarté

# Vote sur un énoncé d’un jeu de données
vote-agree = D’accord
vote-disagree = Pas d’accord
vote-pass = Passer


## Avis, appels et consensus

# Stance
stance-support = Soutien
    .hint = Activement pour le texte.
stance-accept = Acceptation
    .hint = Peut s’accommoder du texte.
stance-neutral = Neutre
    .hint = S’abstient : ni pour ni contre, mais a pris part.
stance-stand_aside = Désaccord sans blocage
    .hint = N’est pas d’accord, mais ne bloque pas le texte.
stance-object = Objection
    .hint = N’est pas d’accord, et a au moins une objection ouverte qui dit pourquoi.
stance-unclear = Pas clair
    .hint = Ne comprend pas le texte.
stance-recuse = Déport
    .hint = A un conflit d’intérêts, et n’entre pas dans le décompte.

# CallState
call-state-open = Ouvert
    .hint = Les avis peuvent être donnés.
call-state-closed = Clos
    .hint = Son délai est écoulé, et plus aucun avis ne peut être donné.

# Results : qui voit les avis des autres pendant qu’un appel est ouvert
results-open = Quiconque peut lire le groupe
results-after_own_stance = Les membres qui ont donné leur avis
results-after_close = Personne avant la clôture de l’appel

# TimeRequestState
time-request-state-open = En attente de réponse
time-request-state-granted = Accordée
time-request-state-declined = Rejetée
time-request-state-lapsed = Caduque

# TimeAnswer
time-answer-granted = Accorder plus de temps
time-answer-declined = Rejeter

# Mandate : ses vérifications sont-elles concluantes
mandate-ok = Dans le mandat
mandate-fail = Hors mandat
mandate-pending = Pas encore de réponse

# ObjectionPolicy
objection-policy-must_address = Chaque objection doit d’abord être traitée
objection-policy-minority_statement = Le texte avance avec les déclarations des personnes qui s’y opposent

# ThinPolicy : un groupe où trop peu de personnes ont pris part
thin-policy-count = Compte comme tout autre groupe
thin-policy-exclude = Ne compte pas parmi les groupes qui ont tranché

# Level : où en est une position
level-full_consensus = Consensus complet
    .hint = Approuvée par chaque groupe de parties prenantes attendu, sans désaccord.
level-consensus = Consensus
    .hint = Approuvée dans l’ensemble des groupes de parties prenantes ; tout désaccord est consigné.
level-insufficient_support = Soutien insuffisant
    .hint = Sans opposition, mais pas assez soutenue dans l’ensemble des groupes de parties prenantes ; la désignation n’est pas encore possible.
level-pending_objections = Objections en suspens
    .hint = Largement soutenue, mais une objection n’est pas encore traitée ; la désignation n’est pas encore possible.
level-unresolved_objection = Objection non levée
    .hint = Largement soutenue, mais une objection n’est pas levée.
level-significant_opposition = Opposition importante
    .hint = Soutenue par la plupart, mais un groupe de parties prenantes, ou une part notable de l’un d’eux, est contre.
level-divergence = Divergence
    .hint = Les vues diffèrent, et il n’y a pas d’accord.
level-minority_view = Point de vue minoritaire
    .hint = Présentée par un petit nombre ; ce n’est pas une position du groupe.
level-consensus_against = Consensus contre
    .hint = Chaque groupe de parties prenantes qui a pris parti est contre.
level-insufficient_basis = Éléments insuffisants
    .hint = Trop peu de temps, de personnes ou de groupes, ou un texte qui n’est pas clair : la désignation n’est pas encore possible.
level-not_eligible = Hors mandat
    .hint = Le groupe n’a pas le droit de dire cela : la désignation n’est pas possible.

# Verdict : où en est un groupe de parties prenantes
consensus-verdict-supports = Soutient
    .hint = En majorité pour le texte, avec des soutiens actifs.
consensus-verdict-accepts = Accepte
    .hint = Peut en majorité s’accommoder du texte.
consensus-verdict-divided = Partagé
    .hint = Ni pour ni contre dans son ensemble.
consensus-verdict-opposes = S’oppose
    .hint = En majorité contre le texte.
consensus-verdict-abstains = S’abstient
    .hint = Parmi ses membres qui ont pris part, trop peu étaient pour ou contre.
consensus-verdict-silent = Silencieux
    .hint = Aucun de ses membres n’a donné son avis.
consensus-verdict-recused = Déporté
    .hint = Tous ses membres ont un conflit d’intérêts.
consensus-verdict-absent = Absent
    .hint = Aucun membre compté n’en fait partie.

# BasisKind : sur quoi repose une appréciation
basis-kind-call = L’appel, avec la charte et les membres fixés à son ouverture
basis-kind-charter = La charte et les membres tels qu’ils sont maintenant

# Direction du niveau au fil du temps
course-direction-up = En hausse
course-direction-down = En baisse
course-direction-steady = Stable

# GroupIs : la situation d’un groupe de parties prenantes face à une proposition
group-is-not_heard = Non entendu
group-is-supporting = Soutient
group-is-opposing = S’oppose


## Objections

# ObjectionState
objection-state-raised = Soulevée
    .hint = Elle a été faite, et personne ne s’en est encore saisi.
objection-state-under_discussion = En discussion
    .hint = Elle est en cours de discussion, et n’a pas encore reçu de réponse sur le fond.
objection-state-responded = Réponse donnée
    .hint = Elle a reçu une réponse sur le fond, et il n’y a pas encore de constatation.
objection-state-accommodated = Prise en compte
    .hint = Une version du texte y satisfait.
objection-state-withdrawn = Retirée
    .hint = La personne qui l’avait soulevée l’a retirée.
objection-state-not_on_merits = Non fondée
    .hint = Il a été constaté qu’elle n’est pas une raison contre le texte.
objection-state-outweighed = Contrebalancée
    .hint = Elle a été entendue, et des raisons consignées au registre l’emportent.
objection-state-stands = Non levée
    .hint = Il a été constaté qu’elle n’est pas traitée.

# Ground : ce sur quoi porte une objection
ground-mandate = Mandat
    .hint = Le groupe n’a pas de mandat pour cela.
ground-substance = Fond
    .hint = Ce que dit le texte est erroné.
ground-evidence = Preuves
    .hint = Ce sur quoi le texte s’appuie ne tient pas.
ground-resources = Ressources
    .hint = Cela demanderait trop, ou plus que ce dont on dispose.
ground-process = Procédure
    .hint = La manière dont le texte a vu le jour n’était pas correcte.
ground-inclusion = Inclusion
    .hint = Quelqu’un que cela concerne n’a pas été entendu.
ground-clarity = Clarté
    .hint = La formulation n’est pas claire.

# Outcome : ce qui peut être constaté au sujet d’une objection
outcome-accommodated = Prise en compte
    .hint = Une version du texte y satisfait.
outcome-not_on_merits = Non fondée
    .hint = Elle n’est pas une raison contre le texte.
outcome-outweighed = Contrebalancée
    .hint = Elle a été entendue, et des raisons consignées au registre l’emportent.
outcome-stands = Non levée
    .hint = Elle n’est pas traitée.

# MeritsReason : pourquoi une objection n’est pas une raison contre le texte
merits-reason-out_of_scope = Elle porte sur autre chose
merits-reason-already_answered = Elle a déjà reçu une réponse
merits-reason-editorial = Elle ne porte que sur la formulation
merits-reason-no_explanation = Elle ne dit pas pourquoi
merits-reason-does_not_engage = Elle ne répond pas à ce que dit le texte

# EventKind : ce qui a été dit ou fait au cours d’une objection
event-kind-discussion = Discussion
event-kind-response = Réponse sur le fond
event-kind-answer = Réplique à la réponse
event-kind-finding = Constatation
event-kind-withdrawal = Retirée
event-kind-maintained = Maintenue
event-kind-contest = Contestée
event-kind-takeover = Reprise par une autre personne
event-kind-reopened = Rouverte


## Désignations, réexamen et recours

# DesignationState
designation-state-preliminary = Provisoire
    .hint = Une évaluation publiée : ouverte à l’examen, et non définitive.
designation-state-superseded = Remplacée
    .hint = Une autre a pris sa place, ou ce dont elle parle a changé.
designation-state-final = Définitive
    .hint = Elle est le statut de la position.
designation-state-reopened = Rouverte
    .hint = Un recours a rouvert la position.

# ReconsiderationState
reconsideration-state-open = En attente de réponse
reconsideration-state-upheld = Il y a été fait droit
reconsideration-state-declined = Rejetée

# ReconsiderationAnswer
reconsideration-answer-upheld = Faire droit
reconsideration-answer-declined = Rejeter

# FollowUp : ce qui suit lorsqu’il est fait droit à une demande
follow-up-re_evaluation = Une autre évaluation de la position
follow-up-appeal = Un recours
follow-up-new_finding = Une autre constatation sur l’objection

# AppealGround
appeal-ground-objection_ignored = Objection ignorée
    .hint = Une objection n’a pas été prise en considération.
appeal-ground-wrong_facts = Faits erronés
    .hint = La constatation repose sur des faits erronés.
appeal-ground-notice = Information tardive
    .hint = Les personnes concernées n’ont pas été prévenues à temps.
appeal-ground-conflict_of_interest = Conflit d’intérêts
    .hint = Quelqu’un a tranché sur sa propre affaire.
appeal-ground-mandate = Mandat
    .hint = Cela sort du mandat du groupe.

# AppealStatus
appeal-status-gathering = Recherche de soutiens
appeal-status-open = En attente de réponse
appeal-status-affirmed = Désignation confirmée, le recours peut être porté plus haut
appeal-status-closed = Clos
appeal-status-lapsed = Caduc, faute de soutiens suffisants
appeal-status-withdrawn = Retiré
appeal-status-overtaken = Devenu sans objet du fait d’un autre recours

# Rung : qui répond à un recours
rung-facilitator = Facilitation
rung-co_facilitator = Cofacilitation non impliquée
rung-parent_chair = Présidence de l’instance mère

# RungOutcome : ce qui est répondu à un recours
rung-outcome-affirm = Confirmer
    .hint = La désignation reste telle quelle.
rung-outcome-reopen = Rouvrir
    .hint = La position est rouverte, car il y a des éléments nouveaux.
rung-outcome-change_level = Changer le niveau
    .hint = Un autre niveau est désigné.
rung-outcome-attach_statement = Joindre la déclaration
    .hint = La désignation demeure, et la déclaration du recours accompagne le résultat.

# ValidityItem : ce qui plaide pour la validité d’un résultat
validity-item-authority = Le groupe a un mandat pour cela
validity-item-openness = N’importe qui peut lire le groupe et le rejoindre
validity-item-notice = L’appel a été annoncé assez longtemps à l’avance
validity-item-rule_fixed = Les règles étaient fixées avant que les avis soient donnés
validity-item-participation = Assez de membres de chaque groupe de parties prenantes attendu ont pris part
validity-item-evenness = Les groupes de parties prenantes ont pris part de façon équilibrée
validity-item-dispositions = Chaque commentaire a reçu une réponse
validity-item-objections_addressed = Chaque objection a été traitée
validity-item-uninvolved_designator = La personne responsable de la désignation n’est impliquée ni dans le texte ni dans une objection
validity-item-dissent_published = Les désaccords sont publiés avec le résultat
validity-item-evidence = La communauté a participé et des instruments ont été essayés
validity-item-appeals_closed = Le délai de contestation est écoulé et aucun recours n’est ouvert
validity-item-review_date = Une date est fixée pour l’examen de l’appropriation

# Holds : un point est-il vérifié
holds-yes = Oui
holds-no = Non
holds-not_applicable = Sans objet
holds-not_known = Inconnu


## Résultats et appropriation

# OutputType
output-type-session_message = Message de session
    .hint = Ce qu’une session a à dire.
output-type-takeaway = Points à retenir
    .hint = Ce qu’un groupe de parties prenantes retient.
output-type-meeting_summary = Compte rendu de réunion
    .hint = Ce qui s’est dit lors d’une réunion.
output-type-best_practice = Bonne pratique
    .hint = Ce qui a fait ses preuves.
output-type-framing_guidance = Orientations de cadrage
    .hint = Comment aborder une question, avec les options possibles.
output-type-endorsement = Adhésion
    .hint = Appui à une position qui existe déjà.
output-type-recommendation = Recommandation
    .hint = Ce que d’autres devraient faire.
output-type-call_for_work = Appel à travaux
    .hint = Un travail que quelqu’un devrait entreprendre.

# Label : ce qui est dit à côté d’un résultat
label-converging = Vues convergentes
label-diverging = Vues divergentes
label-accurate = Exactitude approuvée
label-collected_not_endorsed = Recueilli, non appuyé
label-options_shown = Avec des options qui ne font pas l’accord

# Condition : ce qu’un type de résultat exige en plus d’un niveau
condition-comments_answered = Chaque commentaire a reçu une réponse
condition-mandate_ok = Les vérifications du mandat ont reçu une réponse et sont concluantes
condition-all_groups_covered = Assez de personnes de chaque groupe de parties prenantes attendu ont pris part

# Threshold : à partir de quel niveau un résultat peut être publié sous son type
threshold-labelled = Tout niveau, avec la mention « vues convergentes » ou « vues divergentes »
threshold-lazy_approval = Personne ne conteste son exactitude
threshold-consensus_or_collected = Consensus ; en deçà, « recueilli, non appuyé »
threshold-options_shown = Opposition importante ou mieux, avec les options présentées
threshold-consensus = Consensus

# OutputState
output-state-draft = Projet
output-state-published = Publié

# OutputPart
output-part-title = Titre
output-part-summary = Résumé
output-part-text = Texte

# TakeawayState
takeaway-state-written = Rédigés
takeaway-state-withdrawn = Retirés

# RecipientKind
recipient-kind-body = Instance
recipient-kind-office = Titulaire d’une fonction

# DistributionChannel
distribution-channel-mail = Courriel
distribution-channel-letter = Lettre
distribution-channel-meeting = Réunion
distribution-channel-focal_point = Point focal
distribution-channel-website = Site web
distribution-channel-other = Autre

# UptakeKind
uptake-kind-used = Utilisé
    .hint = On s’en est servi dans son travail.
uptake-kind-cited = Cité
    .hint = On s’y est référé.
uptake-kind-endorsed = Appuyé
    .hint = On l’a appuyé.
uptake-kind-adopted = Adopté
    .hint = On l’a repris à son compte.
uptake-kind-implemented = Mis en œuvre
    .hint = On a fait ce qu’il dit.

# Finding sur les preuves d’une appropriation
finding-verified = Vérifiée
finding-disputed = Contestée


## Programme, temps et ressources

# ItemState
item-state-proposed = Proposé
item-state-active = Actif
item-state-continuing = Prolongé
item-state-parked = En attente
item-state-closed = Clos

# ItemMove
item-move-activate = Activer
item-move-continue = Prolonger
item-move-park = Mettre en attente
item-move-close = Clore
item-move-reopen = Rouvrir

# ItemEvent
item-event-proposed = Proposé
item-event-revised = Révisé
item-event-activated = Activé
item-event-continued = Prolongé
item-event-parked = Mis en attente
item-event-closed = Clos
item-event-reopened = Rouvert

# OriginKind
origin-kind-output = Résultat
origin-kind-proposal = Proposition
origin-kind-topic = Thème

# ConcernKind
concern-kind-time = Temps
    .hint = Y a-t-il assez de temps ?
concern-kind-resources = Ressources
    .hint = Ce qu’il faut de personnes, d’heures et de fonds.

# ConcernState
concern-state-raised = Soulevée
concern-state-valid_ongoing = Fondée, et suivie dans la durée
concern-state-settled = Réglée
concern-state-not_upheld = Non retenue

# ResourceKind
resource-kind-hours = Heures
resource-kind-people = Personnes
resource-kind-money = Fonds

# ResourceStage
resource-stage-planned = Prévue
resource-stage-spent = Dépensée

# ResourceState
resource-state-recorded = Enregistrée
resource-state-withdrawn = Retirée


## Groupes et membres

# Visibility
visibility-public = Public
    .hint = Tout le monde peut lire le groupe.
visibility-members = Membres seulement
    .hint = Seuls les membres peuvent lire le groupe.

# Joining
joining-open = Libre
    .hint = Toute personne qui le souhaite peut rejoindre le groupe.
joining-request = Sur demande
    .hint = On demande à rejoindre le groupe, et la présidence ou le secrétariat admet.
joining-invitation = Sur invitation
    .hint = Seules les personnes invitées peuvent rejoindre le groupe.

# Standing d’un groupe ou d’un cycle
standing-active = Actif
standing-archived = Archivé

# MembershipState
membership-state-requested = Demande en attente
membership-state-active = Membre
membership-state-suspended = Suspension
membership-state-left = Départ

# InvitationState
invitation-state-open = Ouverte
invitation-state-redeemed = Acceptée
invitation-state-revoked = Révoquée

# RoleCallState
role-call-state-open = Ouvert
role-call-state-filled = Pourvu
role-call-state-closed = Clos

# VolunteerState
volunteer-state-standing = Volontaire
volunteer-state-withdrawn = Désistement


## Ce qui demande de l’attention

# AttentionKind
attention-kind-objection_unanswered = Objection sans réponse
attention-kind-objection_without_finding = Objection sans constatation
attention-kind-round_comment_unanswered = Commentaire d’un cycle de consultation sans réponse
attention-kind-comment_unanswered = Commentaire sans réponse
attention-kind-round_ending = Fin prochaine d’un cycle de consultation
attention-kind-call_ending = Fin prochaine d’un appel
attention-kind-review_ending = Fin prochaine d’un examen
attention-kind-challenge_ending = Fin prochaine d’un délai de contestation
attention-kind-call_not_designated = Appel terminé, statut non désigné
attention-kind-evaluation_not_final = Évaluation à rendre définitive
attention-kind-reconsideration_asked = Demande de réexamen
attention-kind-appeal_open = Recours en attente de réponse
attention-kind-time_requested = Demande de temps supplémentaire
attention-kind-group_not_heard = Groupe de parties prenantes non entendu
attention-kind-stances_stale = Avis donnés sur un texte antérieur
attention-kind-guard_unmet = Élément manquant pour l’étape suivante
attention-kind-step_ready = Proposition prête pour l’étape suivante
attention-kind-step_due = Échéance de l’étape
attention-kind-review_due = Examen de l’appropriation à tenir
attention-kind-role_call_open = Rôle à pourvoir
attention-kind-member_requested = Demande à rejoindre le groupe
attention-kind-comment_reported = Commentaire signalé
attention-kind-hiding_appealed = Recours contre un masquage
attention-kind-proposal_paused = Proposition suspendue

# NoticeKind
notice-kind-reply = Quelqu’un a répondu à votre commentaire
notice-kind-thread_comment = Il y a un nouveau commentaire dans un fil que vous suivez
notice-kind-disposition = La suite donnée à votre commentaire a été indiquée
notice-kind-moderation = Votre commentaire a été modéré
notice-kind-stance_stale = Le texte a changé sur le fond : votre avis ne compte plus tant que vous ne le donnez pas de nouveau
notice-kind-call_opened = Un appel à consensus a été ouvert
notice-kind-call_ending = Un appel à consensus prend bientôt fin, et il manque votre avis
notice-kind-call_waiting = Un appel à consensus est terminé et attend, pour être clos, des constatations sur les objections
notice-kind-round_ending = Un cycle de consultation prend bientôt fin, et vous n’y avez pas commenté
notice-kind-time_answered = Votre demande de temps supplémentaire a reçu une réponse
notice-kind-evaluation = L’évaluation d’une position a été publiée pour examen
notice-kind-review_ending = L’examen de l’évaluation d’une position prend bientôt fin
notice-kind-objection_raised = Une objection attend une réponse ou une constatation
notice-kind-objection_answered = Une objection que vous portez ou cosignez a reçu une réponse sur le fond
notice-kind-objection_found = Une objection que vous portez ou cosignez a fait l’objet d’une constatation
notice-kind-objection_reopened = La constatation sur une objection que vous portez ou cosignez ne tient plus
notice-kind-objection_released = Une objection que vous cosignez n’est plus portée par personne : reprenez-la, ou cessez de la cosigner
notice-kind-designation = Le statut d’une position a été désigné
notice-kind-reconsideration_asked = Quelqu’un demande un réexamen
notice-kind-reconsideration_answered = Votre demande de réexamen a reçu une réponse
notice-kind-appeal_opened = Un recours attend une réponse
notice-kind-appeal_passed_on = Un recours que vous soutenez vous revient désormais : portez-le plus haut quand il aura reçu une réponse, ou retirez-le
notice-kind-appeal_answered = Votre recours a reçu une réponse
notice-kind-appeal_ended = Votre recours a pris fin
notice-kind-output_published = Un résultat a été publié
notice-kind-proposal_moved = La proposition est passée à une autre étape
notice-kind-webhook_disabled = Un webhook dont vous répondez n’envoie plus rien
notice-kind-text_erased = Des mots de vous ont été effacés

# MailLevel
mail-level-off = Aucun courriel
mail-level-digest = Un seul courriel chaque matin
mail-level-all = Un courriel pour chaque notification

# Followed : ce sur quoi porte un abonnement
followed-account = Tout
followed-group = Groupe
followed-proposal = Proposition
followed-thread = Fil

# MailKind
mail-kind-digest = Récapitulatif du jour
mail-kind-notice = Notification
mail-kind-invitation = Invitation
mail-kind-password_reset = Code pour un nouveau mot de passe
mail-kind-sign_in = Code de connexion

# PauseReason : pourquoi aucune notification n’est envoyée par courriel
pause-reason-address_refused = L’adresse n’accepte pas de courriel
pause-reason-unsubscribed = Désabonnement par un lien dans un courriel


## Comptes

# AccountKind
account-kind-person = Personne
account-kind-service = Compte de service

# AccountState
account-state-active = Actif
account-state-unclaimed = Pas encore activé
account-state-suspended = Suspendu
account-state-closed = Fermé

# EndReason : pourquoi une session a pris fin
end-reason-signed_out = Déconnexion
end-reason-password_changed = Mot de passe modifié
end-reason-token_reused = Un jeton a servi deux fois
end-reason-suspended = Compte suspendu
end-reason-closed = Compte fermé

# CodePurpose : ce qu’ouvre un code à usage unique
code-purpose-first_admin = Premier compte d’administration
code-purpose-claim = Nouveau compte
code-purpose-invitation = Invitation à un groupe
code-purpose-password_reset = Nouveau mot de passe
code-purpose-sign_in = Connexion


## Recherche, flux, webhooks et effacements

# DocumentKind : ce qui est cherché
document-kind-proposal = Proposition
document-kind-topic = Thème
document-kind-position = Position
document-kind-comment = Commentaire
document-kind-objection = Objection

# FeedKind
feed-kind-outputs = Résultats
feed-kind-deadlines = Échéances

# WebhookState
webhook-state-active = Actif
webhook-state-disabled = Désactivé
webhook-state-ended = Supprimé

# DisabledReason
disabled-reason-by_hand = Désactivé à la main
disabled-reason-failing = Le destinataire n’a rien accepté pendant environ trois jours
disabled-reason-gone = Le destinataire n’existe plus
disabled-reason-right_lost = La personne qui en répond n’a plus le droit de lire ce qui est envoyé

# WebhookDeliveryKind
webhook-delivery-kind-entry = Inscription au registre
webhook-delivery-kind-test = Appel d’essai

# WebhookDeliveryState
webhook-delivery-state-waiting = En attente
webhook-delivery-state-delivered = Remis
webhook-delivery-state-failed = Échoué

# ErasureReason
erasure-reason-personal_data = Données personnelles
erasure-reason-court_order = Décision de justice
erasure-reason-legal_claim = Action en justice
erasure-reason-defamation = Diffamation
erasure-reason-confidential = Confié sous le sceau du secret
erasure-reason-no_longer_needed = N’est plus nécessaire
erasure-reason-other = Autre motif

# ImportState
import-state-staging = Importation en cours
import-state-done = Importé
import-state-settled = Importé et finalisé
import-state-given_up = Interrompu
