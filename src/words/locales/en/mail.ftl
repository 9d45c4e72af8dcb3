# What mail says, and the page that ends mail. What a message speaks of stands in it without marks around it: they would
# be copied along with a code or an address.

## Notices

# $what: the message `notice-kind-…`. $about: the title of a proposal, else the name of a group.
notice-sentence = { $what } ({ $about }).
mail-notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
mail-notices-of-groups = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
} from { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
}
mail-more = There are more: { $url }
mail-end = { $of ->
    [group] No more mail about this group: { $url }
    [proposal] No more mail about this proposal: { $url }
    [thread] No more mail about this thread: { $url }
   *[account] No more mail about notices: { $url }
}
mail-levels = How much mail you get, about what: { $url }
mail-head = Keep this, and you can show later whether the record was rewritten (the signed head of its log):

## Codes and invitations

mail-until = { $moment } ({ $zone })
mail-password-reset =
    Somebody, you it is hoped, asked for a new password for the account with this address at { $url }.

    The code: { $code }

    It holds once, until { $until }. Set the new password with it at { $link }

    If it was not you, do nothing: without the code nothing changes.
    .subject = Your new password
mail-sign-in =
    Somebody, you it is hoped, asked to sign in with this address at { $url }.

    The code: { $code }

    It holds once, until { $until }. Sign in with it at { $link }

    If it was not you, do nothing: without the code nothing changes.
    .subject = Your code to sign in
mail-invitation =
    { $inviter } invites you to take part in { $group } at { $url }, as { $role } for { $stakeholders }.

    The code: { $code }

    It holds once, until { $until }. Accept at { $link }, with a name and a password, or signed in with the account that you have.

    If this is nothing to you, do nothing.
    .subject = Invitation to { $group }

## The page that ends mail

unsubscribe = Mail from Assent
unsubscribe-ask = No more mail like the one that brought you here?
unsubscribe-now = No more mail like this
unsubscribe-done = You get no more mail like this.
