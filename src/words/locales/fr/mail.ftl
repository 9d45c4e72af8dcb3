# Ce que disent les courriels, et la page qui y met fin. Ce dont parle un message y figure sans marques autour : elles
# seraient copiées avec un code ou une adresse.

## Notifications

notice-sentence = { $what } ({ $about }).
mail-notices = { $count ->
    [one] { $count } notification
   *[other] { $count } notifications
}
mail-notices-of-groups = { $count ->
    [one] { $count } notification
   *[other] { $count } notifications
} de { $groups ->
    [one] { $groups } groupe
   *[other] { $groups } groupes
}
mail-more = Il y en a d’autres : { $url }
mail-end = { $of ->
    [group] Ne plus recevoir de courriels sur ce groupe : { $url }
    [proposal] Ne plus recevoir de courriels sur cette proposition : { $url }
    [thread] Ne plus recevoir de courriels sur ce fil : { $url }
   *[account] Ne plus recevoir de courriels de notification : { $url }
}
mail-levels = Combien de courriels vous recevez, et sur quoi : { $url }
mail-head = Conservez ceci, et vous pourrez montrer plus tard si le registre a été réécrit (la tête signée de son journal) :

## Codes et invitations

mail-until = { $moment } ({ $zone })
mail-password-reset =
    Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour le compte associé à cette adresse sur { $url }.

    Le code : { $code }

    Il ne sert qu’une fois, jusqu’au { $until }. Définissez le nouveau mot de passe ici : { $link }

    Si ce n’était pas vous, ne faites rien : sans le code, rien ne change.
    .subject = Votre nouveau mot de passe
mail-sign-in =
    Quelqu’un, vous sans doute, a demandé à se connecter avec cette adresse sur { $url }.

    Le code : { $code }

    Il ne sert qu’une fois, jusqu’au { $until }. Connectez-vous avec ce code ici : { $link }

    Si ce n’était pas vous, ne faites rien : sans le code, rien ne change.
    .subject = Votre code de connexion
mail-invitation =
    { $inviter } vous invite à participer à { $group } sur { $url }. Votre rôle : { $role }. Votre groupe de parties prenantes : { $stakeholders }.

    Le code : { $code }

    Il ne sert qu’une fois, jusqu’au { $until }. Acceptez l’invitation ici : { $link }
    Indiquez un nom et un mot de passe, ou connectez-vous avec le compte que vous avez déjà.

    Si cela ne vous concerne pas, ne faites rien.
    .subject = Invitation à { $group }

## La page qui met fin aux courriels

unsubscribe = Courriels d’Assent
unsubscribe-ask = Ne plus recevoir de courriels comme celui qui vous a conduit ici ?
unsubscribe-now = Ne plus recevoir de tels courriels
unsubscribe-done = Vous ne recevez plus de tels courriels.
