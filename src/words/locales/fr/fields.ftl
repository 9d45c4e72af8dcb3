# Champs qui portent le même nom dans de nombreux formulaires.

field-email = Adresse électronique
field-password = Mot de passe
field-code = Code à usage unique
field-name = Nom
field-title = Titre
field-summary = Résumé
field-language = Langue du texte
field-reason = Motif
field-rationale = Motivation
field-body = Texte
field-note = Note
field-kind = Type
