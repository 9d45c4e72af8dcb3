# Positions, amendements, commentaires et ce qui en est fait.

closed = Cela n’est pas possible ici pour le moment.
closed-role = Cela est ouvert à : { $roles }.
closed-own = Cela est ouvert à : { $roles } ; et à la personne qui en est l’origine.
closed-own-only = Cela est ouvert à la personne qui en est l’origine.
closed-archived = Ceci est archivé, en lecture seule.
closed-observers = Dans ce groupe, les observateurs et observatrices lisent, et ne commentent pas.
closed-phase = Cela est possible à ces étapes : { $phases }.
closed-sign-in = Connectez-vous
closed-sign-in-why = pour prendre part. Toute personne qui peut lire le groupe peut continuer à lire.
author-unnamed = Un membre du groupe
subject-named = { $kind } : { $title }
percent = { $number } %
version-number = Version { $number }

## Positions

positions = Positions
positions-lead = Une position est le texte du groupe sur l’un des thèmes choisis. Elle s’élabore par versions successives. Plusieurs positions sur un même thème coexistent jusqu’à ce que le statut de l’une d’elles soit désigné.
positions-no-topics = Aucun thème n’a encore été choisi. Des positions peuvent être présentées sur un thème dès qu’il est choisi.
positions-none = Personne n’a encore présenté de position sur ce thème.
positions-rivals = Il y a plus d’une position sur ce thème.
positions-closed = Positions closes
positions-create = Commencer une position sur un thème
positions-create-how = Donnez-lui d’abord un titre. Vous écrirez son texte à la page suivante, et vous pourrez continuer à l’améliorer.
position-on = Sur le thème :
position-by = Présentée par
position-unwritten = Pas encore de texte
position-no-text = Cette position n’a pas encore de texte.
position-promoted-from = Issue d’un amendement à une autre position
position-objections = { $count ->
    [one] { $count } objection s’oppose encore à ce texte.
   *[other] { $count } objections s’opposent encore à ce texte.
}
position-open-amendments = { $count ->
    [one] { $count } amendement en attente de réponse
   *[other] { $count } amendements en attente de réponse
}
position-closed-because = Cette position a été close :
position-ended = Cette position ne reçoit plus de modifications.
position-text = Texte
position-versions = Versions
position-compare = Comparer les versions
position-amendments = Amendements
position-authorship = Qui a écrit quoi
position-stance = Donner un avis
position-consensus = Où elle en est
position-as-written = Le texte tel qu’il a été écrit, en Markdown
position-further = Travailler sur ce texte
position-close-how = Une position close ne reçoit plus de versions, d’avis ni d’amendements. Tout le monde peut lire le motif.
level-found = Désigné :
level-advised = En l’état actuel :
level-not-shown = Où elle en est
create_position = Présenter une position sur un thème
    .done = La position est créée. Écrivez maintenant son texte.
    .topic_id = Thème
    .title = Titre de la position
close_position = Clore cette position
    .done = La position est close.
    .reason-hint = Par exemple, quel autre texte dit désormais la même chose.

## Versions

version-note = Ce qui a changé :
version-disputed = Elle était présentée comme rédactionnelle, ce qui a été contesté : elle compte depuis comme une version de fond. Le motif :
version-amendments = Ces amendements y ont été intégrés :
version-compare = Ce qui a changé de la version { $from } à la version { $to }
version-old = Ceci est une version antérieure. La version en vigueur est la version { $number }.
version-what-changed = Voir ce qui a changé depuis
version-digest = SHA-256 du texte
version-write-how = Modifiez le texte ci-dessous. Ce que vous publiez est la version suivante ; la précédente reste lisible. Si quelqu’un d’autre publie entre-temps, un message vous en informe, et rien de ce que vous avez écrit n’est perdu.
publish_version = Publier une version
    .done = La version est publiée.
    .text = Texte
    .text-hint = En Markdown : une ligne vide commence un paragraphe, # un titre, ** ** entoure ce qui est important.
    .kind = Change-t-elle le sens ?
    .change_note = Ce qui a changé
    .change_note-hint = Pour les personnes qui ont lu la version précédente.
dispute_version = Signaler que cette version change le sens
    .done = La version compte désormais comme une version de fond. Les avis sur la version précédente doivent être donnés de nouveau.
    .reason = Quel changement de sens voyez-vous ?
dispute-how = Cette version est présentée comme rédactionnelle : les avis sur la précédente comptent donc encore. Si elle change le sens, dites-le. Vous pouvez le faire jusqu’au :
export-markdown = Télécharger en Markdown
export-plain = Télécharger en texte brut
hints = Formulations qui peuvent paraître contraignantes
hints-how = Ces mots disent ce que d’autres sont tenus de faire. C’est peut-être voulu. Ce n’est qu’une indication.
hints-none = Aucune formulation de ce type n’a été trouvée.
hints-not-looked = Il n’y a pas encore de liste de ces mots pour cette langue : rien n’a donc été recherché.
hints-more = Il y en a d’autres.
hints-instead = Des mots qui ne lient personne :
compare-choose = Versions à comparer
compare-from = De
compare-to = À
compare-one = Il n’y a qu’une version. Il n’y a encore rien à quoi la comparer.
differences-none = Les deux disent la même chose, mot pour mot.
differences-gone = { $passages ->
    [0] Rien n’a été supprimé.
    [one] Un passage a été supprimé, avec { $words ->
        [one] { $words } mot.
       *[other] { $words } mots.
    }
   *[other] { $passages } passages ont été supprimés, avec { $words ->
        [one] { $words } mot.
       *[other] { $words } mots.
    }
}
differences-come = { $passages ->
    [0] Rien n’a été ajouté.
    [one] Un passage a été ajouté, avec { $words ->
        [one] { $words } mot.
       *[other] { $words } mots.
    }
   *[other] { $passages } passages ont été ajoutés, avec { $words ->
        [one] { $words } mot.
       *[other] { $words } mots.
    }
}
differences-del = supprimé
differences-ins = ajouté
differences-alike = Ce qui n’a pas changé
authorship-how = Chaque passage est suivi de version en version. Voici la situation de : { $version }.
authorship-shares = Part du texte par auteur ou autrice
authorship-who = Auteur ou autrice
authorship-share = Part
authorship-passages = Passages, et qui les a écrits
authorship-passage = Passage
authorship-since = Depuis
authorship-by-amendment = par un amendement
authorship-more = Le texte compte plus de passages qu’il n’en est affiché ici. Le téléchargement contient le texte entier.

## Positions concurrentes

rivals = Positions côte à côte
rivals-beside = Les voir côte à côte
rivals-more = Il y a plus de positions sur ce thème qu’il n’en est affiché ici.
rivals-compare = En comparer deux
rivals-between = De « { $from } » à « { $to } »

## Commentaires sur des passages

anchored = Commentaires sur des passages
anchored-none = Personne n’a encore commenté un passage.
anchored-number = Commentaire { $number }
anchored-gone = { $count ->
    [one] { $count } commentaire sur un passage qui n’est plus dans le texte
   *[other] { $count } commentaires sur des passages qui ne sont plus dans le texte
}
anchored-others = { $count ->
    [0] Toute la discussion sur ce texte
    [one] Un commentaire sur l’ensemble du texte, dans la discussion
   *[other] { $count } commentaires sur l’ensemble du texte, dans la discussion
}
anchored-more = Il y a d’autres commentaires sur ce texte. Voyez-les tous dans la discussion.
anchored-offer = Commenter la sélection
anchored-write = Commenter un passage
anchored-write-whole = Commenter l’ensemble du texte
anchored-how = Sélectionnez des mots dans le texte et activez le bouton qui apparaît. Ou copiez les mots dans le premier champ, exactement tels qu’ils figurent dans le texte.

## Amendements

amendment = Un amendement
amendment-of-passage = Au lieu de :
amendment-of-whole = Un autre texte pour toute la position
amendment-of-passage-by = Amendement à un passage de la version { $version }, par { $name }
amendment-of-whole-by = Un autre texte au lieu de la version { $version }, par { $name }
amendment-to = Il modifierait la position :
amendment-of-comment = Il est issu d’un commentaire ; le fil s’y trouve
amendment-conflicts = La version en vigueur ne contient plus les mots que cet amendement changerait. La personne qui l’a suggéré peut le reporter sur la version en vigueur.
amendment-change = Ce qu’il changerait
amendment-reason = Pourquoi
amendment-reason-hidden = Le motif reprend un commentaire qui n’est pas affiché.
amendment-goes = Ce passage doit disparaître.
amendment-answer = Suite à donner
amendment-own = Une autre personne indique la suite donnée à votre amendement.
amendment-accept-how = L’amendement est intégré aussitôt à une nouvelle version. Pour n’en retenir qu’une partie, écrivez ce qui doit figurer à la place.
amendment-promote-how = L’amendement devient une position à part entière à côté de celle-ci, au nom de la personne qui l’a suggéré.
amendment-rebase-how = Indiquez quels mots de la version en vigueur il changerait maintenant. Lisez-la d’abord :
amendment-taken-text = Ce texte figure à la place de ce qui était suggéré :
amendment-taken-in = Intégré à la version { $number }
amendment-rival = La position qui en est issue
amendment-superseded-by = L’amendement qui le remplace
amendment-said = Ce qui en est dit
amendment-nothing-said = Personne n’en a encore rien dit.
amendment-all-said = Tout ce qui en est dit
amendment-support = Parler en faveur de cet amendement
amendment-support-how = Dites en une phrase pourquoi vous le soutenez. La personne qui décide le lira.
amendment-comment = Le commenter
amendment-offer = Modifier la sélection
amendment-how = Sélectionnez des mots dans le texte et activez le bouton qui apparaît. Ou copiez les mots dans le premier champ, exactement tels qu’ils figurent dans le texte.
amendment-suggest-passage = Modifier un passage
amendment-suggest-whole = Suggérer un autre texte pour l’ensemble
amendments-lead = Un amendement dit quels mots doivent changer, et pourquoi. Chacun reçoit une réponse motivée que tout le monde peut lire.
amendments-list = Tous les amendements
amendments-all = Tous les amendements
amendments-none-open = Aucun amendement n’attend de réponse.
amendments-filter = Quels amendements
amendments-together = En intégrer plusieurs à une nouvelle version
amendments-together-how = Choisissez des amendements qui modifient des passages différents. Vous répondrez à chacun à la page suivante.
amendments-choose = Amendements à intégrer
amendments-choose-others = En choisir d’autres
suggest_amendment = Suggérer un amendement
    .done = Votre amendement est enregistré. Il attend une réponse.
    .passage = Passage
    .passage-quote = Mots à changer
    .passage-quote-exact = Mots à changer
    .passage-quote-exact-hint = Mot pour mot, tels qu’ils figurent dans le texte. Jusqu’à 2 000 caractères.
    .passage-quote-prefix = Les mots juste avant
    .passage-quote-prefix-hint = Seulement si les mêmes mots figurent plus d’une fois dans le texte. Incluez l’espace.
    .replacement = Ce qui doit figurer à la place
    .replacement-hint = Laissez vide si les mots doivent disparaître.
    .reason = Pourquoi
accept_amendments = Intégrer à une nouvelle version
    .done = C’est intégré. La nouvelle version est publiée.
    .amendments-amendment_id = Amendement
    .amendments-reason = Pourquoi il est retenu
    .amendments-reason-hint = Pour la personne qui l’a suggéré et pour tout le monde.
    .amendments-taken_text = En partie seulement : ce qui doit figurer à la place
    .amendments-taken_text-hint = Laissez vide pour retenir l’amendement tel quel.
    .kind = La nouvelle version change-t-elle le sens ?
    .change_note = Ce qui a changé
answer_amendment = Ne pas le retenir
    .done = La réponse est là, lisible par tout le monde.
    .outcome = Suite donnée
    .superseded_by = L’amendement qui le remplace
    .superseded_by-hint = Seulement si un autre le remplace.
promote_amendment = En faire une position
    .done = C’est maintenant une position à part entière.
    .title = Titre de la nouvelle position
rebase_amendment = Le reporter sur la version en vigueur
    .done = Il porte maintenant sur la version en vigueur.
    .passage = Passage
    .passage-quote = Mots à changer
    .passage-quote-exact = Mots à changer
    .replacement = Ce qui doit figurer à la place
    .replacement-hint = Laissez vide si les mots doivent disparaître.
    .reason = Pourquoi
withdraw_amendment = Retirer mon amendement
    .done = Votre amendement est retiré.

## Discussion

discussion = Discussion
discussion-lead = Tout ce qui a été dit sur cette proposition, par fils. Chaque commentaire a un type, et les personnes qui conduisent le groupe indiquent la suite donnée.
discussion-ways = Autour de la discussion
discussion-threads = Fils
discussion-none = Pas encore de commentaire ici.
discussion-none-such = Aucun commentaire ne correspond à votre demande.
discussion-about = Sur :
discussion-filter = Choisir ce qui est affiché
discussion-filter-about = Sur
discussion-filter-kind = Type
discussion-filter-answer = Suite donnée
discussion-filter-group = Groupe de parties prenantes
discussion-filter-since = Fils commencés à partir du
discussion-filter-state = État
discussion-filter-position = Position
discussion-any = Tous
discussion-unanswered = Rien pour le moment
discussion-see-unanswered = Commentaires sans réponse
discussion-write = Écrire un commentaire
discussion-write-about = Votre commentaire portera sur :
discussion-write-other = Pour commenter un thème ou une position, choisissez-le sous « Sur » ci-dessous.
discussion-in-round = Dans le cycle de consultation :
thread-goes-on = Ce fil a commencé à la page précédente
thread-more = { $count ->
    [one] { $count } réponse de plus
   *[other] { $count } réponses de plus
}
comment = Commentaire
comment-by = Commentaire de { $name }
comment-on-behalf-of = au nom de
comment-initiative = de la part de
comment-edited = (modifié)
comment-answers = En réponse à ce commentaire
comment-made-on = Il a été fait sur la version { $version }.
comment-hidden-why = Masqué par la modération :
comment-not-shown = Son contenu n’est pas affiché.
comment-withdrawn = La personne qui l’a écrit a retiré ce commentaire.
comment-answer = Réponse du groupe
comment-became-amendment = Un amendement en est issu
comment-became-objection = Une objection en est issue
comment-reply = Répondre
comment-say-what-became = Répondre au nom du groupe
comment-more = Plus
comment-to-discussion = Vers toute la discussion
comment-replies = Réponses
comment-no-replies = Personne n’a encore répondu.
comment-more-replies = Il y a plus de réponses qu’il n’en est affiché ici. Ouvrez l’une d’elles pour lire la suite.
comment-reply-to = Répondre à ce commentaire
comment-earlier = { $count ->
    [one] { $count } commentaire avant ceux-ci
   *[other] { $count } commentaires avant ceux-ci
}
comment-beside = Autour de lui
comment-before = Ce qui a été dit juste avant
comment-after = Ce qui a été dit juste après
comment-fixed = Votre commentaire a reçu une réponse, ou quelque chose en est issu. Ses mots restent tels quels.
comment-withdraw-how = Ses mots ne seront plus affichés. Sa place dans le fil et les réponses demeurent.
comment-for-the-group = Au nom du groupe
comment-own-unanswered = Une autre personne répond à votre commentaire au nom du groupe.
comment-from-elsewhere = Il est arrivé par une autre voie, ou parle pour une communauté
comment-wordings = Ce qu’il disait auparavant
comment-said = Il disait ceci :
comment-answers-before = Réponses antérieures à celle-ci
post_comment = Envoyer le commentaire
    .done = Votre commentaire est publié.
    .kind = De quel type de commentaire s’agit-il ?
    .body = Commentaire
    .channel = Comment il est arrivé
    .initiative = Initiative nationale ou régionale
    .initiative-hint = Seulement pour ce qui vient d’une telle initiative.
    .on_behalf_of = Communauté pour laquelle il parle
    .on_behalf_of-hint = Pour les points focaux, et pour les personnes qui notent ce qui a été entendu ailleurs.
    .anchor = Passage
    .anchor-quote = Passage
    .anchor-quote-exact = Passage
    .anchor-quote-exact-hint = Mot pour mot, tel qu’il figure dans le texte.
    .anchor-quote-prefix = Les mots juste avant
    .anchor-quote-prefix-hint = Seulement si les mêmes mots figurent plus d’une fois dans le texte. Incluez l’espace.
    .subject = Ce sur quoi il porte
    .subject-id = Ce sur quoi il porte
    .parent_id = Commentaire auquel il répond
    .round_id = Cycle de consultation
edit_comment = Modifier les mots
    .done = Votre commentaire est modifié. Ce qu’il disait auparavant reste lisible.
    .body = Commentaire
withdraw_comment = Retirer le commentaire
    .done = Votre commentaire est retiré.
answer_comment = Répondre officiellement
    .done = La réponse du groupe est publiée.
    .body = Réponse du groupe
dispose_comment = Indiquer la suite donnée
    .done = La suite donnée au commentaire est indiquée. La personne qui l’a écrit en est informée.
    .disposition = Suite donnée
    .reason-hint = Pour la personne qui l’a écrit et pour tout le monde : ce qui a changé, ou pourquoi rien n’a changé.
dispose_comments = Indiquer la suite donnée à tous ceux-ci
    .done = La suite donnée aux commentaires est indiquée. Les personnes qui les ont écrits en sont informées.
    .comment_ids = Commentaires
    .disposition = Suite donnée
    .reason-hint = Un même motif pour tous.
many = Répondre à plusieurs commentaires à la fois
many-lead = Choisissez des commentaires qui reçoivent la même réponse, et donnez un même motif pour tous. Tous reçoivent la réponse, ou aucun.
many-none = Aucun commentaire n’attend votre réponse ici.
mine = Mes commentaires
mine-lead = Ce que vous avez dit dans ce groupe, et la suite donnée.

## Ce qui est fait des commentaires

made = En tirer quelque chose
made-for = Pour la position :
made-closed = La position sur laquelle il porte ne reçoit pas de modifications pour le moment.
made-none = Il n’y a pas de position dont le texte puisse être modifié.
made-choose = Un amendement ou une objection porte sur une seule position. Laquelle ?
made-passage-of-comment = Laissez le premier champ vide pour modifier le passage sur lequel porte le commentaire.
made-passage-none = Copiez les mots à changer dans le premier champ. Si vous le laissez vide, votre texte remplace toute la position.
make_amendment_of_comment = En faire un amendement
    .done = L’amendement est enregistré. Le commentaire l’indique.
    .passage = Passage
    .passage-quote = Mots à changer
    .passage-quote-exact = Mots à changer
    .replacement = Ce qui doit figurer à la place
    .replacement-hint = Laissez vide si les mots doivent disparaître.
    .reason = Pourquoi
    .reason-hint = Si vous laissez vide, ce que dit le commentaire tient lieu de motif.
    .position_id = Position
    .based_on = Version
make_objection_of_comment = En faire une objection
    .done = L’objection est enregistrée. Elle est suivie jusqu’à ce qu’elle reçoive une réponse.
    .ground = Ce sur quoi elle porte
    .harm = Quel préjudice craignez-vous ?
    .remedy = Quel changement la lèverait ?
    .summary = L’objection
    .summary-hint = Si vous laissez vide, ce que dit le commentaire tient lieu d’objection.
    .anchor = Passage
    .anchor-hint = Mot pour mot, tel qu’il figure dans le texte. Si vous laissez vide, c’est le passage du commentaire.
    .focal_point_of = Communauté pour laquelle vous la soulevez
    .focal_point_of-hint = Seulement pour son point focal déclaré.
    .position_id = Position
    .version = Version

## Modération

moderation = Modération
moderation-reported = Signalé :
moderation-history = L’historique de sa modération
report-how = Seules les personnes qui modèrent lisent votre motif. Elles décident, et disent pourquoi.
report_comment = Signaler ce commentaire
    .done = Merci. Les personnes qui modèrent vont l’examiner.
    .reason = Qu’est-ce qui ne va pas ?
moderate_comment = Décider à son sujet
    .done = La décision est prise.
    .decision = Décision
    .reason-hint = Si un commentaire est masqué, tout le monde lit ceci à sa place. La personne qui l’a écrit peut former un recours.
appeal-how = Une autre personne que celle qui l’a masqué décidera. Vous pouvez former un seul recours.
appeal-another = La personne qui l’a écrit a formé un recours. Une autre personne que celle qui a masqué le commentaire en décide.
appeal_moderation = Former un recours contre le masquage
    .done = Votre recours est enregistré. Une autre personne décidera.
    .reason = Pourquoi faudrait-il l’afficher de nouveau ?
answer_appeal = Statuer sur le recours
    .done = La décision sur le recours est prise.
    .outcome = Décision
    .reason-hint = Pour la personne qui l’a écrit.
reports = Commentaires signalés
reports-lead = Des membres ont signalé ces commentaires. Ouvrez-en un pour décider à son sujet.
reports-comment = Le commentaire

## Résumés

summaries = Résumés de la discussion
summaries-lead = Ce que les personnes qui conduisent le groupe ont tiré de nombreux commentaires, avec les commentaires sur lesquels repose chaque résumé.
summaries-pinned = En bref
summary = Résumé d’une discussion
summary-pinned = Au-dessus de la discussion
summary-pin = L’afficher au-dessus de la discussion
summary-unpin = Ne plus l’afficher au-dessus de la discussion
summary-of = { $count ->
    [one] Résumé de { $count } commentaire
   *[other] Résumé de { $count } commentaires
}
summary-comments = { $count ->
    [one] { $count } commentaire résumé
   *[other] Les { $count } commentaires résumés
}
summary-comment = Commentaire { $number }
summary-other = Un autre commentaire ({ $id })
summary-before = Versions antérieures
summarise = Résumer la discussion
summarise-lead = Choisissez les commentaires que vous résumez. Tout le monde peut consulter chacun d’eux.
summarise-about = Ce sur quoi porte la discussion
summarise-choose = Choisissez d’abord ce sur quoi porte la discussion.
summarise-first = Voici les cent premiers.
summarise-read = Lire la discussion
write_summary = Écrire le résumé
    .done = Le résumé est publié.
    .comment_ids = Commentaires résumés
    .text = Résumé
    .pinned = L’afficher au-dessus de la discussion
    .subject = Ce sur quoi porte la discussion
revise_summary = Écrire une autre version
    .done = Le résumé est modifié.
    .text = Résumé
    .comment_ids = Commentaires résumés
    .pinned = L’afficher au-dessus de la discussion
