# Positions, amendments, comments and what is made of them.

closed = This cannot be done here now.
closed-role = This is open to: { $roles }.
closed-own = This is open to: { $roles }; and to who put it there.
closed-own-only = This is open to who put it there.
closed-archived = This is archived. It can only be read.
closed-observers = In this group observers read, and do not comment.
closed-phase = This can be done in these steps: { $phases }.
closed-sign-in = Sign in
closed-sign-in-why = to take part. Everybody who may read the group can read on.
author-unnamed = A member of the group
subject-named = { $kind }: { $title }
percent = { $number } %
version-number = Version { $number }

## Positions

positions = Positions
positions-lead = A position is the text of the group on one of the chosen topics. It grows in versions. Several positions on one topic stand side by side until one of them is designated.
positions-no-topics = No topic has been chosen yet. Positions can be put on a topic once it was chosen.
positions-none = Nobody has put a position on this topic yet.
positions-rivals = There is more than one position on this topic.
positions-closed = Positions that were closed
positions-create = Begin a position on a topic
positions-create-how = Give it a title first. You write its text on the next page, and you can go on improving it.
position-on = On the topic:
position-by = Put there by
position-unwritten = No text yet
position-no-text = This position has no text yet.
position-promoted-from = Made of an amendment to another position
position-objections = { $count ->
    [one] One objection still speaks against this text.
   *[other] { $count } objections still speak against this text.
}
position-open-amendments = { $count ->
    [one] One amendment waits for an answer
   *[other] { $count } amendments wait for an answer
}
position-closed-because = This position was closed:
position-ended = This position takes no more changes.
position-text = Text
position-versions = Versions
position-compare = Compare versions
position-amendments = Amendments
position-authorship = Who wrote what
position-stance = Take a stance
position-consensus = Where it stands
position-as-written = The text as it was written, in Markdown
position-further = Working on this text
position-close-how = A position that is closed takes no more versions, stances or amendments. Everybody reads the reason.
level-found = Found:
level-advised = As it stands now:
level-not-shown = Where it stands
create_position = Put a position on a topic
    .done = The position is there. Now write its text.
    .topic_id = Topic
    .title = Title of the position
close_position = Close this position
    .done = The position is closed.
    .reason-hint = For example which other text says the same now.

## Versions

version-note = What changed:
version-disputed = It was called editorial, and disputed: it counts as substantive since. The reason:
version-amendments = These amendments were taken into it:
version-compare = What changed from version { $from } to version { $to }
version-old = This is an earlier version. The current one is version { $number }.
version-what-changed = See what changed since
version-digest = SHA-256 of the text
version-write-how = Change the text below. What you publish is the next version; the one before can still be read. When somebody else publishes meanwhile, you are told, and nothing of yours is lost.
publish_version = Publish a version
    .done = The version is published.
    .text = Text
    .text-hint = In Markdown: an empty line begins a paragraph, # a heading, ** ** stands around what matters.
    .kind = Does it change the meaning?
    .change_note = What changed
    .change_note-hint = For those who read the version before.
dispute_version = Say that this version changes the meaning
    .done = The version counts as substantive now. Stances on the version before have to be taken again.
    .reason = Which change of meaning do you see?
dispute-how = This version was called editorial, so stances on the one before still count. If it changes the meaning, say so. You can do that until:
export-markdown = Download in Markdown
export-plain = Download as plain text
hints = Wording that may sound binding
hints-how = These words say what others are bound to do. That may be meant. It is only a hint.
hints-none = No such wording was found.
hints-not-looked = There is no list of such words for this language yet, so nothing was looked for.
hints-more = There are more.
hints-instead = Words that bind nobody:
compare-choose = Versions to compare
compare-from = From
compare-to = To
compare-one = There is only one version. There is nothing to compare it with yet.
differences-none = Both say the same, word for word.
differences-gone = { $passages ->
    [0] Nothing was taken out.
    [one] One passage was taken out, with { $words ->
        [one] one word.
       *[other] { $words } words.
    }
   *[other] { $passages } passages were taken out, with { $words ->
        [one] one word.
       *[other] { $words } words.
    }
}
differences-come = { $passages ->
    [0] Nothing was put in.
    [one] One passage was put in, with { $words ->
        [one] one word.
       *[other] { $words } words.
    }
   *[other] { $passages } passages were put in, with { $words ->
        [one] one word.
       *[other] { $words } words.
    }
}
differences-del = taken out
differences-ins = put in
differences-alike = What did not change
authorship-how = Each passage is followed from version to version. This is the state of: { $version }.
authorship-shares = Share of the text by author
authorship-who = Author
authorship-share = Share
authorship-passages = Passages and who wrote them
authorship-passage = Passage
authorship-since = Since
authorship-by-amendment = by an amendment
authorship-more = The text has more passages than are shown here. The download has the whole text.

## Rivals

rivals = Positions side by side
rivals-beside = See them side by side
rivals-more = There are more positions on this topic than are shown here.
rivals-compare = Compare two of them
rivals-between = From “{ $from }” to “{ $to }”

## Comments on passages

anchored = Comments on passages
anchored-none = Nobody has commented on a passage yet.
anchored-number = Comment { $number }
anchored-gone = { $count ->
    [one] One comment on a passage that the text no longer has
   *[other] { $count } comments on passages that the text no longer has
}
anchored-others = { $count ->
    [0] The whole discussion of this text
    [one] One comment on the text as a whole, in the discussion
   *[other] { $count } comments on the text as a whole, in the discussion
}
anchored-more = There are more comments on this text. See them all in the discussion.
anchored-offer = Comment on what you selected
anchored-write = Comment on a passage
anchored-write-whole = Comment on the text as a whole
anchored-how = Select words in the text and press the button that appears. Or copy the words into the first field, exactly as they stand in the text.

## Amendments

amendment = An amendment
amendment-of-passage = Instead of:
amendment-of-whole = Another text for the whole position
amendment-of-passage-by = Amendment of a passage of version { $version }, by { $name }
amendment-of-whole-by = Another text instead of version { $version }, by { $name }
amendment-to = It would change the position:
amendment-of-comment = It was made of a comment; the thread is there
amendment-conflicts = The current version no longer has the words that this amendment would change. Its author can put it on the current version.
amendment-change = What it would change
amendment-reason = Why
amendment-reason-hidden = The reason repeats a comment that is not shown.
amendment-goes = This passage is to go.
amendment-answer = What becomes of it
amendment-own = Somebody else says what becomes of your amendment.
amendment-accept-how = The amendment goes into a new version at once. To take only part of it, write what is to stand there instead.
amendment-promote-how = The amendment becomes a position of its own beside this one, under the name of who suggested it.
amendment-rebase-how = Say which words of the current version it would change now. Read it first:
amendment-taken-text = This stands there instead of what was suggested:
amendment-taken-in = Taken into version { $number }
amendment-rival = The position that was made of it
amendment-superseded-by = The amendment that stands in its place
amendment-said = What is said about it
amendment-nothing-said = Nobody has said anything about it yet.
amendment-all-said = Everything that is said about it
amendment-support = Speak for this amendment
amendment-support-how = Say in a sentence why you support it. Who decides on it reads this.
amendment-comment = Comment on it
amendment-offer = Change what you selected
amendment-how = Select words in the text and press the button that appears. Or copy the words into the first field, exactly as they stand in the text.
amendment-suggest-passage = Change a passage
amendment-suggest-whole = Suggest another text for the whole
amendments-lead = An amendment says which words are to change, and why. Each is answered with a reason that everybody can read.
amendments-list = All amendments
amendments-all = All amendments
amendments-none-open = No amendment waits for an answer.
amendments-filter = Which amendments
amendments-together = Take several into a new version
amendments-together-how = Choose amendments that change different passages. You answer each of them on the next page.
amendments-choose = Amendments to take
amendments-choose-others = Choose others
suggest_amendment = Suggest an amendment
    .done = Your amendment is there. It waits for an answer.
    .passage = Passage
    .passage-quote = Words to change
    .passage-quote-exact = Words to change
    .passage-quote-exact-hint = Word for word as they stand in the text. Up to 2,000 characters.
    .passage-quote-prefix = The words just before them
    .passage-quote-prefix-hint = Only where the same words stand in the text more than once. Include the space.
    .replacement = What is to stand there
    .replacement-hint = Leave it empty where the words are to go.
    .reason = Why
accept_amendments = Take into a new version
    .done = Taken. The new version is published.
    .amendments-amendment_id = Amendment
    .amendments-reason = Why it is taken
    .amendments-reason-hint = For its author and everybody else.
    .amendments-taken_text = Only in part: what is to stand there instead
    .amendments-taken_text-hint = Leave it empty to take the amendment as it is.
    .kind = Does the new version change the meaning?
    .change_note = What changed
answer_amendment = Do not take it
    .done = The answer is there for everybody to read.
    .outcome = What becomes of it
    .superseded_by = The amendment that stands in its place
    .superseded_by-hint = Only where another one replaces it.
promote_amendment = Make a position of it
    .done = It is a position of its own now.
    .title = Title of the new position
rebase_amendment = Put it on the current version
    .done = It is on the current version now.
    .passage = Passage
    .passage-quote = Words to change
    .passage-quote-exact = Words to change
    .replacement = What is to stand there
    .replacement-hint = Leave it empty where the words are to go.
    .reason = Why
withdraw_amendment = Take my amendment back
    .done = Your amendment was taken back.

## Discussion

discussion = Discussion
discussion-lead = Everything that was said about this proposal, in threads. Every comment has a kind, and those who lead say what became of it.
discussion-ways = More on the discussion
discussion-threads = Threads
discussion-none = No comments here yet.
discussion-none-such = No comment fits what you asked for.
discussion-about = About:
discussion-filter = Choose what to see
discussion-filter-about = About
discussion-filter-kind = Kind
discussion-filter-answer = What became of it
discussion-filter-group = Stakeholder group
discussion-filter-since = Threads begun on or after
discussion-filter-state = State
discussion-filter-position = Position
discussion-any = All
discussion-unanswered = Nothing yet
discussion-see-unanswered = Unanswered comments
discussion-write = Write a comment
discussion-write-about = Your comment will be about:
discussion-write-other = To comment on a topic or a position, choose it under “About” below.
discussion-in-round = In the round:
thread-goes-on = This thread began on the page before
thread-more = { $count ->
    [one] One more reply
   *[other] { $count } more replies
}
comment = Comment
comment-by = Comment by { $name }
comment-on-behalf-of = on behalf of
comment-initiative = from
comment-edited = (changed)
comment-answers = In answer to this comment
comment-made-on = It was made on version { $version }.
comment-hidden-why = Hidden by those who moderate:
comment-not-shown = What it said is not shown.
comment-withdrawn = Its author took this comment back.
comment-answer = Answer of the group
comment-became-amendment = An amendment was made of it
comment-became-objection = An objection was made of it
comment-reply = Reply
comment-say-what-became = Answer for the group
comment-more = More
comment-to-discussion = To the whole discussion
comment-replies = Replies
comment-no-replies = Nobody has replied yet.
comment-more-replies = There are more replies than are shown here. Open one of them to read on from there.
comment-reply-to = Reply to this comment
comment-earlier = { $count ->
    [one] One comment before these
   *[other] { $count } comments before these
}
comment-beside = Around it
comment-before = What was said just before
comment-after = What was said just after
comment-fixed = Your comment was answered, or something was made of it. Its words stay as they are.
comment-withdraw-how = Its words will not be shown any more. Its place in the thread and the replies stay.
comment-for-the-group = For the group
comment-own-unanswered = Somebody else answers your comment for the group.
comment-from-elsewhere = It came in another way, or speaks for a community
comment-wordings = What it said before
comment-said = It said this:
comment-answers-before = Answers before this one
post_comment = Send the comment
    .done = Your comment is there.
    .kind = What kind of comment is it?
    .body = Comment
    .channel = How it came in
    .initiative = National or regional initiative
    .initiative-hint = Only for what comes from one.
    .on_behalf_of = Community it speaks for
    .on_behalf_of-hint = For focal points, and for those who note down what was heard elsewhere.
    .anchor = Passage
    .anchor-quote = Passage
    .anchor-quote-exact = Passage
    .anchor-quote-exact-hint = Word for word as it stands in the text.
    .anchor-quote-prefix = The words just before it
    .anchor-quote-prefix-hint = Only where the same words stand in the text more than once. Include the space.
    .subject = What it is about
    .subject-id = What it is about
    .parent_id = Comment that it answers
    .round_id = Round
edit_comment = Change the words
    .done = Your comment says something else now. What it said before can still be read.
    .body = Comment
withdraw_comment = Take the comment back
    .done = Your comment was taken back.
answer_comment = Answer officially
    .done = The answer of the group is there.
    .body = Answer of the group
dispose_comment = Say what became of it
    .done = It was said what became of the comment. Its author is told.
    .disposition = What became of it
    .reason-hint = For its author and everybody else: what changed, or why nothing did.
dispose_comments = Say of all of these what became of them
    .done = It was said what became of the comments. Their authors are told.
    .comment_ids = Comments
    .disposition = What became of them
    .reason-hint = One reason for all of them.
many = Answer many comments at once
many-lead = Choose comments that get the same answer, and give one reason for all of them. All are answered, or none.
many-none = No comment waits for your answer here.
mine = My comments
mine-lead = What you said in this group, and what became of it.

## What is made of comments

made = Make something of it
made-for = For the position:
made-closed = The position that it is about takes no changes now.
made-none = There is no position with a text that could be changed.
made-choose = An amendment or an objection is about one position. Which one?
made-passage-of-comment = Leave the first field empty to change the passage that the comment is about.
made-passage-none = Copy the words to change into the first field. If you leave it empty, your text stands in place of the whole position.
make_amendment_of_comment = Make an amendment of it
    .done = The amendment is there. The comment names it.
    .passage = Passage
    .passage-quote = Words to change
    .passage-quote-exact = Words to change
    .replacement = What is to stand there
    .replacement-hint = Leave it empty where the words are to go.
    .reason = Why
    .reason-hint = If you leave it empty, what the comment says is the reason.
    .position_id = Position
    .based_on = Version
make_objection_of_comment = Make an objection of it
    .done = The objection is there. It is tracked until it is answered.
    .ground = What it is about
    .harm = What harm do you expect?
    .remedy = What change would remove it?
    .summary = The objection
    .summary-hint = If you leave it empty, what the comment says is the objection.
    .anchor = Passage
    .anchor-hint = Word for word as it stands in the text. If you leave it empty, it is the passage of the comment.
    .focal_point_of = Community you file it for
    .focal_point_of-hint = Only for its declared focal point.
    .position_id = Position
    .version = Version

## Moderation

moderation = Moderation
moderation-reported = Reported:
moderation-history = What happened in its moderation
report-how = Only those who moderate read your reason. They decide, and say why.
report_comment = Report this comment
    .done = Thank you. Those who moderate will look at it.
    .reason = What is wrong with it?
moderate_comment = Decide about it
    .done = It is decided.
    .decision = Decision
    .reason-hint = Where a comment is hidden, everybody reads this in its place. Its author can appeal.
appeal-how = Somebody else than who hid it will decide. You can appeal once.
appeal-another = The author appealed. Somebody else than who hid the comment decides on that.
appeal_moderation = Appeal against hiding it
    .done = Your appeal is there. Somebody else will decide.
    .reason = Why should it be shown again?
answer_appeal = Decide on the appeal
    .done = The appeal is decided.
    .outcome = Decision
    .reason-hint = For its author.
reports = Reported comments
reports-lead = Members reported these comments. Open one to decide about it.
reports-comment = The comment

## Summaries

summaries = Summaries of the discussion
summaries-lead = What those who lead made of many comments, with the comments that each summary stands on.
summaries-pinned = In short
summary = Summary of a discussion
summary-pinned = Above the discussion
summary-pin = Show it above the discussion
summary-unpin = Take it from above the discussion
summary-of = { $count ->
    [one] Summary of one comment
   *[other] Summary of { $count } comments
}
summary-comments = { $count ->
    [one] The comment that it summarises
   *[other] The { $count } comments that it summarises
}
summary-comment = Comment { $number }
summary-other = Another comment ({ $id })
summary-before = Earlier versions
summarise = Summarise the discussion
summarise-lead = Choose the comments that you summarise. Everybody can look at each of them.
summarise-about = What the discussion is about
summarise-choose = First choose what the discussion is about.
summarise-first = These are the first hundred.
summarise-read = Read the discussion
write_summary = Write the summary
    .done = The summary is there.
    .comment_ids = Comments that it summarises
    .text = Summary
    .pinned = Show it above the discussion
    .subject = What the discussion is about
revise_summary = Write another version
    .done = The summary was changed.
    .text = Summary
    .comment_ids = Comments that it summarises
    .pinned = Show it above the discussion
