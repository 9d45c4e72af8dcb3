# What a group thinks of its positions: stances, consensus, calls, objections, designations, appeals; the facilitators’ desk.

## Parts that are said in many places

person-you = you
person-somebody = A member
person-nobody = Nobody
column-when = When
column-version = Version
column-receipt = Receipt
list-next = { $before }, { $next }
list-last = { $before } and { $last }
stakeholder-other = Others
share = { $percent } %
share-exact = { $percent } % ({ $exact })
share-hidden = not shown
share-none = none yet
position-designation = Designation
consensus-to-stance = Take or change your stance
consensus-to-standing = See where it stands, and why

## Pictures

picture-table = The same as a table
picture-group = { $group }: { $verdict }
picture-taken = { $taken } of { $members } took part
picture-took-part = took part
picture-silent = no stance taken
picture-stances = Stances in each stakeholder group
    .words = One bar for each stakeholder group, all of the same width, since every group weighs the same. The parts of a bar are the stances of its members, from support to not understood; what stays empty has not taken a stance. The table below has the numbers.
picture-part = Who has taken part
    .words = One bar for each stakeholder group, all of the same width. The filled part is those who have taken a stance, whatever it is. The table below has the numbers.

## Stakeholder groups

stakeholders-title = Where the stakeholder groups stand
stakeholders-how = Every stakeholder group weighs the same, however many members it has.
stakeholders-caption = Stakeholder groups, with the stances of their members
stakeholders-group = Stakeholder group
stakeholders-verdict = Where it stands
stakeholders-members = Members who count
stakeholders-taken = Took part
stakeholders-share = Share for the text
stakeholders-hidden = Numbers are not shown, because a group is so small that they would tell what single persons think.
stakeholders-thin = one person speaks for it
stakeholders-uncovered = too few took part
stakeholders-unheard = Not heard yet: { $groups }.
stakeholders-all-heard = Somebody of every stakeholder group has taken part.
metric-equal = Mean of the groups’ shares
metric-lowest = Lowest share of a group
metric-heads = Share of heads
metric-heads-how = Shown, and decides nothing.
metric-part = Took part

## The status in words

phrase-unheard = { $phrase } Groups not heard: { $groups }.
phrase-full_consensus = Agreed by { $agreed ->
        [one] the one who took a position
       *[other] all { $agreed } who took a position
    }, of { $members ->
        [one] 1 member
       *[other] { $members } members
    }.
phrase-consensus = Agreed{ $dissents ->
        [0] {""}
        [one] , with 1 dissent recorded
       *[other] , with { $dissents } dissents recorded
    }{ $abstaining ->
        [0] {""}
       *[other] ; { $groups } took no position
    }.
phrase-pending_objections = Under discussion: { $objections ->
        [one] 1 objection
       *[other] { $objections } objections
    } not yet answered.
phrase-unresolved_objection = Broadly supported; { $objections ->
        [one] an objection
       *[other] { $objections } objections
    }{ $known ->
        [0] {""}
       *[other] {" "}on { $grounds }
    } { $objections ->
        [one] stands
       *[other] stand
    }.
phrase-significant_opposition = Considered{ $supporting ->
        [0] {""}
       *[other] ; supported by { $supported }
    }{ $opposing ->
        [0] {""}
       *[other] ; opposed by { $opposed }
    }{ $dividing ->
        [0] {""}
       *[other] ; opposed by a substantial part of { $divided }
    }; not agreed.
phrase-insufficient_support = Not opposed, but not supported enough across groups; not agreed.
phrase-divergence = Considered; views differ; not agreed.
phrase-minority_view = Put forward { $by ->
        [0] { $members ->
            [0] without support
            [one] by 1 member
           *[other] by { $members } members
        }
       *[other] by { $groups }
    }; not a position of the group.
phrase-consensus_against = Considered and not supported.
phrase-insufficient_basis = Not assessed{ $many ->
        [0] {""}
       *[other] : { $reasons }
    }.
phrase-not_eligible = Outside the mandate{ $many ->
        [0] {""}
       *[other] : { $checks }
    }.
gate-WINDOW_SHORT = the text has not been open long enough
gate-TEXT_CHANGED_LATE = the text changed too recently
gate-TIME_REQUEST_OPEN = more time was asked for
gate-QUORUM = too few members took part
gate-COVERAGE = too few groups took part
gate-TEXT_UNCLEAR = the text is unclear to several members
gate-NOBODY_DECIDED = no group took a position
gate-other = a condition is not met

## Reasons: what each is about

reason-code-MANDATE_FAIL = The checks of the mandate hold
reason-code-MANDATE_PENDING = The checks of the mandate are not all answered
reason-code-WINDOW_SHORT = Days for which the text has been open
reason-code-TEXT_CHANGED_LATE = Days since the text last changed in substance
reason-code-TIME_REQUEST_OPEN = Requests for more time that are open
reason-code-QUORUM = Members who took part
reason-code-COVERAGE = Stakeholder groups in which enough members took part
reason-code-GROUPS_MISSING = Stakeholder groups in which too few took part
reason-code-THIN = Stakeholder groups for which one person speaks
reason-code-TEXT_UNCLEAR = Members who do not understand the text
reason-code-NOBODY_DECIDED = Stakeholder groups that took a position
reason-code-OBJECTION_UNADDRESSED = An objection without a finding
reason-code-OBJECTION_STANDS = An objection that stands
reason-code-OBJECTION_MAINTAINED = An objection that is maintained against a finding
reason-code-LOW_ACTIVE_SUPPORT = Stakeholder groups with active support
reason-code-EQUAL_GROUP_SHARE = Mean of the stakeholder groups’ shares
reason-code-WEAKEST_GROUP = Lowest share of a stakeholder group
reason-code-ALL_GROUPS_OPPOSE = Every stakeholder group that took a position opposes
reason-code-GROUPS_ABSTAIN = Stakeholder groups that took no position
reason-code-DISSENT_NOTED = Dissent on record
reason-code-UNANIMITY = Every member is for it or can live with it

## Reasons: what was found, and what it takes

reason-said-MANDATE_FAIL = { $passed ->
        [yes] The checks of the mandate are answered and met.
       *[other] A check of the mandate is not met: the group may not say this.
    }
reason-said-MANDATE_PENDING = Not every check of the mandate is answered yet.
reason-said-WINDOW_SHORT = The text has been open for { $observed ->
        [one] 1 day
       *[other] { $observed } days
    }. It takes { $required ->
        [one] 1 day
       *[other] { $required } days
    }.
reason-said-TEXT_CHANGED_LATE = The text last changed in substance { $observed ->
        [one] 1 day
       *[other] { $observed } days
    } ago. It takes { $required ->
        [one] 1 day
       *[other] { $required } days
    } without such a change.
reason-said-TIME_REQUEST_OPEN = { $observed ->
        [0] No request for more time waits for an answer.
        [one] One request for more time waits for an answer.
       *[other] { $observed } requests for more time wait for an answer.
    }
reason-said-QUORUM = { $observed ->
        [0] Nobody has taken part.
        [one] One person has taken part.
       *[other] { $observed } persons have taken part.
    } It takes { $required }.
reason-said-COVERAGE = { $observed ->
        [0] In no stakeholder group have enough persons taken part.
        [one] In one stakeholder group enough persons have taken part.
       *[other] In { $observed } stakeholder groups enough persons have taken part.
    } It takes { $required }.
reason-said-GROUPS_MISSING = Too few persons have taken part in { $groups }.
reason-said-THIN = One person alone speaks for { $many ->
        [one] { $groups }
       *[other] each of { $groups }
    }.
reason-said-TEXT_UNCLEAR = { $observed ->
        [0] Nobody has said that the text is unclear.
        [one] One person does not understand the text.
       *[other] { $observed } persons do not understand the text.
    } Up to { $required } is no hindrance.
reason-said-NOBODY_DECIDED = { $observed ->
        [0] No stakeholder group has taken a position.
        [one] One stakeholder group has taken a position.
       *[other] { $observed } stakeholder groups have taken a position.
    }
reason-said-OBJECTION_UNADDRESSED = There is no finding yet on an objection.{ $many ->
        [0] {""}
       *[other] {" "}It carries a substantial part of { $groups }.
    }
reason-said-OBJECTION_STANDS = An objection stands: it was found not to be addressed.{ $many ->
        [0] {""}
       *[other] {" "}It carries a substantial part of { $groups }.
    }
reason-said-OBJECTION_MAINTAINED = An objection is maintained against the finding on it.{ $many ->
        [0] {""}
       *[other] {" "}It carries a substantial part of { $groups }.
    }
reason-said-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $observed ->
            [0] Nobody actively supports the text.
            [one] One person actively supports the text.
           *[other] { $observed } persons actively support the text.
        }
       *[other] { $observed ->
            [0] In no stakeholder group does anybody actively support the text.
            [one] In one stakeholder group somebody actively supports the text.
           *[other] In { $observed } stakeholder groups somebody actively supports the text.
        }
    } It takes { $required }.
reason-said-EQUAL_GROUP_SHARE = The mean of the groups’ shares is { $observed }. It takes { $required }.
reason-said-WEAKEST_GROUP = The lowest share of a group is { $observed }{ $many ->
        [0] {""}
       *[other] , in { $groups }
    }. It takes { $required }.
reason-said-ALL_GROUPS_OPPOSE = Every stakeholder group that took a position opposes: { $groups }.
reason-said-GROUPS_ABSTAIN = No position taken by { $groups }.
reason-said-DISSENT_NOTED = Dissent is on record{ $observed ->
        [0] {""}
        [one] : 1 person
       *[other] : { $observed } persons
    }.
reason-said-UNANIMITY = Every member is for it or can live with it, and nobody is silent.

reasons-title = The reasons, one by one
reasons-how = Every condition and test that the level rests on, met or not. What is not met comes first.
reasons-caption = Reasons of the assessment
reasons-result = Result
reasons-what = What was looked at
reasons-rule = Rule
reasons-met = Met
reasons-unmet = Not met
reasons-note = Note
reasons-objection = Read the objection

## What would change the level

lacking-title = What would change it
lacking-nothing = Nothing is missing.
lacking-not-shown = Only what does not depend on stances is listed: stances are not shown to you now.
lacking-MANDATE_FAIL = The checks of the mandate that failed, met.
lacking-MANDATE_PENDING = An answer to every check of the mandate.
lacking-WINDOW_SHORT = { $amount ->
        [one] 1 more day for which the text is open.
       *[other] { $amount } more days for which the text is open.
    }
lacking-TEXT_CHANGED_LATE = { $amount ->
        [one] 1 more day without a change in substance.
       *[other] { $amount } more days without a change in substance.
    }
lacking-TIME_REQUEST_OPEN = { $amount ->
        [one] An answer to the request for more time.
       *[other] An answer to { $amount } requests for more time.
    }
lacking-QUORUM = { $amount ->
        [one] 1 more person who takes part.
       *[other] { $amount } more persons who take part.
    }
lacking-COVERAGE = { $amount ->
        [one] 1 more stakeholder group in which enough persons take part
       *[other] { $amount } more stakeholder groups in which enough persons take part
    }{ $many ->
        [0] {""}
       *[other] {" "}(it can come from { $groups })
    }.
lacking-GROUPS_MISSING = More persons who take part in { $groups }.
lacking-THIN = A second person who takes part in { $many ->
        [one] { $groups }
       *[other] each of { $groups }
    }.
lacking-TEXT_UNCLEAR = { $amount ->
        [one] 1 person fewer to whom the text is unclear.
       *[other] { $amount } persons fewer to whom the text is unclear.
    }
lacking-NOBODY_DECIDED = A stakeholder group that takes a position.
lacking-OBJECTION_UNADDRESSED = A finding on an objection.
lacking-OBJECTION_STANDS = A version that meets an objection, or its withdrawal.
lacking-OBJECTION_MAINTAINED = That an objection is maintained no longer.
lacking-LOW_ACTIVE_SUPPORT = { $unit ->
        [persons] { $amount ->
            [one] 1 more person who actively supports the text.
           *[other] { $amount } more persons who actively support the text.
        }
       *[other] { $amount ->
            [one] 1 more stakeholder group in which somebody actively supports the text.
           *[other] { $amount } more stakeholder groups in which somebody actively supports the text.
        }
    }
lacking-EQUAL_GROUP_SHARE = { $known ->
        [yes] { $amount } more of the mean of the groups’ shares.
       *[other] A higher mean of the groups’ shares.
    }
lacking-WEAKEST_GROUP = { $known ->
        [yes] { $amount } more of the share in { $groups }.
       *[other] A higher share in { $groups }.
    }
lacking-ALL_GROUPS_OPPOSE = A stakeholder group that does not oppose, of { $groups }.
lacking-GROUPS_ABSTAIN = A position of { $groups }.
lacking-DISSENT_NOTED = Nobody who dissents.
lacking-UNANIMITY = Everybody for it.

## Your stance

stance-title = Your stance
stance-call-open = The consensus call is open until { $at }
stance-call-over = The consensus call ended { $at }
stance-call-see = See the call
stance-call-none = No consensus call is open yet. You can take your stance already; it counts as soon as there is one, and you can change it at any time.
stance-seen-open = Members of the group see your stance and your reason. Others see numbers, and only where no stakeholder group is very small.
stance-seen-after-own = Who has taken a stance sees those of the others. Until you take yours, you do not see theirs.
stance-seen-after-close = Nobody sees what you say until the call has closed. That you took part is shown, as a number.
stance-own = What you said so far
stance-own-none = You have not taken a stance on this position yet.
stance-own-version = on version { $version }
stance-receipt = Entry in the record
stance-stale = on an earlier text
stance-stale-how = The text has changed in substance since. Your stance counts no longer: read the new text, and say once more what you think of it.
stance-uncounted = not counted
stance-confirm = Confirm it for the new text
stance-take-back = Take it back: change it to neutral
stance-take = Take your stance
stance-change = Change your stance
stance-not-designated = The status of this position has been designated. It takes no more stances.
stance-not-closed = This position was closed. It takes no more stances.
stance-not-written = This position has no text yet. There is nothing to take a stance on.
stance-not-signed-in = Sign in to take a stance.
stance-not-member = Members of the group take stances. You are not one of them.
stance-not-role = Chairs, facilitators and stakeholders take stances. Your role does not.
stance-not-step = Stances are taken from the deliberation step until the validity step. The proposal is in another step now.
stance-not-designator = You designate the status after this call, so you take no stance in it.
stance-not-over = The window of the call is over. It takes no more stances.
stance-objection = If you object: your objection
stance-objection-how = Who objects stands behind at least one objection that says what is wrong. Join one that is there, or raise one of your own. The group has to deal with it.
stance-objection-behind = You are behind an open objection already. Nothing more is needed here.
stance-objection-new = Raise an objection of your own
stance-objection-new-how = Leave this empty if you join an objection, or if you do not object.
stance-text = The text
stance-text-version = Version { $version }
stance-history = Your earlier stances
stance-history-caption = Stances that were taken, the newest first

cast_stance = Save my stance
    .done = Your stance is saved.
    .stance = What do you think of this text?
    .reason = Your reason
    .reason-hint = Needed if you object. Otherwise it helps the others to understand you.
    .objection_id = Join this objection
    .objection-ground = What it is about
    .objection-summary = The objection, in a sentence or two
    .objection-harm = What harm you expect
    .objection-remedy = What change would remove your objection
    .objection-anchor = The passage it is about
    .objection-anchor-hint = Word for word, as it stands in the text.
    .objection-focal_point_of = For the community whose focal point you are

## Where a position stands

consensus-title = Consensus on this position
consensus-basis = Goes by
consensus-as-of = As of
consensus-electorate = Who counts
consensus-mandate = Mandate
electorate-counted = { $counted ->
        [one] 1 person.
       *[other] { $counted } persons.
    }
electorate-joined = { $joined ->
        [one] 1 of them joined after the call was opened.
       *[other] { $joined } of them joined after the call was opened.
    }
electorate-departed = { $departed ->
        [one] 1 of them has left, and keeps the stance until the text changes in substance.
       *[other] { $departed } of them have left, and keep their stances until the text changes in substance.
    }
standing-advised = What the assessment advises
standing-not-shown = The level is not shown to you now, because it would tell what others think. It will be shown when the call allows it: after you have taken your stance, or after the call has closed.
level-held = { $days ->
        [0] The level has held since today.
        [one] The level has held for 1 day.
       *[other] The level has held for { $days } days.
    }
level-fragile = { $persons ->
        [one] This level hangs on one person: if that person turned neutral, it would be another.
       *[other] This level hangs on single persons: there are { $persons }, each of whom alone could change it by turning neutral.
    }
level-designated = What was designated
designation-of = Evaluation { $number } of version { $version }
designation-review-until = Open to review until { $at }.
designation-challenge-until = Can be challenged until { $at }.
designation-read = Read the designation
designation-none = Nothing has been designated yet. The assessment is advice; a facilitator designates after a call.
designation-way = Designation, review and challenge of this position

course-title = How it came about
course-none = There is nothing to show yet: the course begins with the first stance or objection.
course-picture = Shares over time
    .words = Three lines from the first day to the last: the mean of the groups’ shares, the lowest share of a group, and the share of heads. Higher is more agreement. Numbered dashed lines mark the days on which the level changed; the list below says how. The table has every point.
course-part = Who took part, over time
    .words = One line from the first day to the last: the portion of those who count who had taken a stance. The table has every point.
course-all = 100 %
course-needs-equal = Mean needed: { $share }
course-needs-lowest = Lowest share needed: { $share }
course-changes = Changes of the level
course-change = from “{ $before }” to “{ $after }”
course-entry = The entry that changed it
course-by-clock = (time passed)
course-caption = The course of consensus, point by point
course-level = Level
course-open-objections = Open objections
course-thinned = { $total } points are kept in all; the first, the last, the changes of the level and some between them are shown.

calls-title = Consensus calls
calls-none = No consensus call has been opened on this position.
calls-all = Calls and positions of the whole proposal
call-round = Consensus call { $round }

objections-title = Objections
objections-how = Every objection is answered, and stays on record with what became of it. None is closed by silence or by time.
objections-none = Nobody has objected.
objection-not-shown = What it says is not shown.
objection-maintained = maintained
objection-overdue = answer is overdue
objection-vacant = nobody holds it
objection-backers = { $backers ->
        [one] 1 person behind it
       *[other] { $backers } persons behind it
    }{ $many ->
        [0] {""}
       *[other] , from { $groups }
    }
objection-age = { $days ->
        [0] raised today
        [one] raised 1 day ago
       *[other] raised { $days } days ago
    }, { $answered ->
        [yes] { $response ->
            [0] answered on the same day
            [one] answered after 1 day
           *[other] answered after { $response } days
        }
       *[no] not answered yet
    }
objection-sustained = It carries a substantial part of { $groups }.
objection-met-in = Met by version { $version }
objection-finding = Finding:
objection-raise-how = Say what is wrong, what harm you expect, and what change would remove your objection. The more exact it is, the easier it can be met.
objection-not-now = The position takes no more objections.
objection-not-over = The window of the call is over; no more objections are taken in it.

raise_objection = Raise an objection
    .done = Your objection is raised. It will be answered.
    .ground = What it is about
    .summary = The objection, in a sentence or two
    .harm = What harm you expect
    .remedy = What change would remove your objection
    .anchor = The passage it is about
    .anchor-hint = Word for word, as it stands in the text.
    .focal_point_of = For the community whose focal point you are

stances-title = Stances
stances-caption = Stances of the members
stances-member = Member
stances-stance = Stance
stances-members-only = Stances are listed for members of the group.
stances-not-shown = The call does not show the stances of others to you now. Your own is listed.
stances-none = No stance has been taken yet.
stances-one-history = How this stance came about
stale-title = To be asked again
stale-how = These members took a stance before the text changed in substance. What they said counts no longer.
stale-version = took a stance on version { $version }

## Consensus of a proposal

overview-title = Consensus
overview-lead = Where each position of this proposal stands. Nothing is decided by vote: what counts is whether every stakeholder group can live with it, and what became of each objection.
overview-none = There is no position yet. Positions are written in the deliberation step.
overview-lowest = Lowest level:
overview-no-lowest = not shown now
overview-incomplete = There are more positions than are listed here.
overview-topic = On:
overview-hidden = Level not shown now
overview-designated = Designated: { $level } ({ $state })
overview-objections = { $objections ->
        [0] no open objection
        [one] 1 open objection
       *[other] { $objections } open objections
    }
overview-call = { $call }: { $state }, until { $at }
call-open-how = A call asks everybody for a stance until a day. When it opens, the rules and who counts are fixed for it.
call-open-nothing = There is no position on which a call can be opened now: it needs a text, and no other call that is still open.
call-open-not-step = Consensus calls are opened in the validity step.
call-output-option = { $output } (open for { $days ->
        [one] at least 1 day
       *[other] at least { $days } days
    })

open_call = Open a consensus call
    .done = The call is open. The members are told.
    .output_type = What the position is to become
    .output_type-hint = It decides how long the call is open at least, and what an open objection does.
    .closes_at = Open until
    .results = Who sees the stances of others before it closes
    .designator_id = Who designates afterwards
    .designator_id-hint = A facilitator who neither wrote the text nor objects to it. Who designates is not counted.
    .new_information = What is new since the call before
    .new_information-hint = Needed if there was a call on this topic before. Leave it empty for the first.

## A call

call-title = Consensus call { $round }
call-designator = Who designates:
call-output-type = What it is for
call-results = Who sees the stances before it closes
call-opened = Opened
call-extended = Extended
call-closed = Closed
call-days = { $days ->
        [one] by 1 day
       *[other] by { $days } days
    }
call-new-information = What is new
call-waits = The window is over. The call is closed when each of these objections has a finding or is withdrawn:
call-waits-for = Objection { $number }
call-closes-itself = The call closes by itself when its window is over.
call-close-how = The window of this call is over. It will be closed in a moment; you can do it now.
roll-title = Who counts, and who has taken part
roll-fixed = { $members ->
        [one] 1 member counted when the call was opened. Changes of group, organisation or role take effect after it closes.
       *[other] { $members } members counted when the call was opened. Changes of group, organisation or role take effect after it closes.
    }
roll-of-another = Numbers by stakeholder group are those of the newest call; what came of this one stands in its designation.
roll-digest = Fingerprint of the list of those who count:
turnout-caption = Who has taken part
frozen-title = The rules of this call
frozen-how = These rules were fixed when the call was opened. A later change of the charter does not touch it.
frozen-groups = Expected stakeholder groups:
frozen-rules = All rules, with their values
frozen-what = Rule
frozen-value = Value
frozen-name = Name in the charter
frozen-yes = Yes
frozen-no = No
param-quorum_abs = Persons who must take part at least
param-quorum_frac = Portion of those who count who must take part
param-cov_frac = Portion of the stakeholder groups in which enough must take part
param-cov_min = Stakeholder groups in which enough must take part, at least
param-group_min = Persons of a group who make “enough”
param-active_min = Persons who must actively support the text
param-active_groups = Stakeholder groups with active support, at least
param-active_frac = Portion of the stakeholder groups with active support
param-unclear_abs = Persons from whom on the text may be unclear
param-unclear_frac = Portion above which the text is unclear
param-sup_hi = Share from which on a group supports or accepts
param-sup_lo = Share up to which a group opposes
param-decided_frac = Portion of those who took part who must be for or against, else the group abstains
param-aside_weight = What one who stands aside adds to the share of a group
param-cons_seq = Mean of the groups’ shares that consensus takes
param-cons_bmin = Lowest share of a group with which there is consensus
param-strong_seq = Mean of the groups’ shares from which on opposition is “significant”
param-minority = Mean of the groups’ shares up to which a text is the view of a minority
param-gs_frac = Portion of a group that carries an objection as a group
param-min_days = Days for which the text must be open
param-freeze_days = Days without a change in substance
param-strict = An objection that a group carries holds consensus back even if it was outweighed
param-collapse_org = An organisation weighs one, however many of its members take part
param-objection_policy = What an open objection does
param-thin_policy = A group for which one person speaks

close_call = Close the call
    .done = The call is closed.

time-title = Requests for more time
time-how = Who needs more time says so, with the reason. A facilitator grants or declines it within 72 hours; a call is extended by 21 days in all at most.
time-none = Nobody has asked for more time.
time-one = A request for more time
time-asked-already = You have asked for more time. Wait for the answer.
time-own = This request is yours. Another facilitator answers it.
time-granted = { $days ->
        [one] by 1 day
       *[other] by { $days } days
    }
time-answer = Answer:
time-lapses = lapses if nobody answers until
request_time = Ask for more time
    .done = Your request is with the facilitators.
    .reason = Why you need more time
answer_time_request = Answer the request
    .done = The request is answered. Who asked is told.
    .answer = Your answer
    .days = Days by which the call is extended
    .days-hint = Only if you grant it.
    .reason = Your reason

## An objection

objection-title = Objection
objection-against = To the position
objection-harm = Harm that is expected
objection-remedy = What would remove it
objection-anchor = Passage
objection-version = Raised against
objection-community = For the community
objection-holder = Held by
objection-raised-by = raised by
objection-released = Nobody: its holder has withdrawn, and others are behind it
objection-behind = Behind it
objection-comment = Made of a comment
objection-comment-read = Read the comment and its thread
objection-since = Raised
objection-response-due = To be answered until
objection-answered = Last answered in substance
objection-found = Finding made
objection-contest-until = Can be contested until
objection-weighed = The alternatives that were weighed
objection-events = What was said and done
objection-events-none = Nobody has said anything yet.
alternative-leave_out = Leaving it out of the text
alternative-defer = Deferring it
alternative-other = Another alternative, if one was weighed

objecting-title = Standing behind it
objecting-withdrawn = This objection was withdrawn.
objecting-back-how = If you share this objection, stand behind it. The more stakeholder groups do, the more it weighs.
objecting-behind = You stand behind this objection.
objecting-take-over-how = Nobody holds it any more. Who takes it over speaks for it from now on.
objecting-released = You have withdrawn it. Others are behind it, and one of them can take it over.
objecting-contest-how = A version was found to meet your objection. If it does not, say why, until { $at }.
objecting-maintain-how = The finding goes against your objection. You can maintain it: that stays on record, and gives you the right to a minority statement beside the designation.
objecting-withdraw-how = Withdraw it if it is met, or holds no longer. If you say nothing else, your stance becomes neutral. While others are behind it, it stays for one of them to take over.
back_objection = Stand behind this objection
    .done = You stand behind the objection now.
leave_objection = Stand behind it no more
    .done = You are behind the objection no more.
take_over_objection = Take the objection over
    .done = The objection is yours now.
contest_objection = Contest that it is met
    .done = The objection is open again.
    .reason = Why the version does not meet it
maintain_objection = Maintain the objection
    .done = The objection is maintained, on record.
    .reason = Why the finding does not convince you
withdraw_objection = Withdraw the objection
    .done = The objection is withdrawn.
    .reason = Why you withdraw it
    .stance-stance = Your stance from now on
    .stance-stance-hint = Left open, it becomes neutral.
    .stance-reason = The reason of that stance

answer-title = Answers
answer-own = This objection is yours. What you say here answers those who respond to it.
answer-behind = You stand behind this objection: another facilitator answers it for the group.
respond_to_objection = Say something about it
    .done = What you said is on record.
    .body = What you say
    .substantive = This answers the substance, for the group
    .substantive-hint = After that, a finding is possible. The objector can reply.

find-title = Finding
find-how = After an answer in substance, a facilitator or the chair finds what became of the objection. Who wrote the text, or stands behind the objection, does not.
find-behind = You stand behind this objection: somebody else finds on it.
find-not-answered = Nobody has answered it in substance yet. That comes first.
find-found = There is a finding on it.
find-awaits = The objector has not replied yet. It can be found to be met, or to stand, at once; it can be closed against the objector after a reply, or from { $at }.
find-no-version = No version has been published since it was raised, so none can be found to meet it.
find_on_objection = Save the finding
    .done = The finding is on record. The objector is told.
    .version = The version that meets it
    .text = The reasons
    .text-hint = For the objector and everybody else.
    .reason_code = Why it is no reason against the text
    .alternatives-option = The alternative
    .alternatives-why = Why it was not taken

reconsider-how = Ask for reconsideration first: it is the shortest way. A facilitator who had no part in it answers with reasons.
ask_finding_reconsideration = Ask for reconsideration of the finding
    .done = Your request is with the facilitators.
    .decision = What in the finding is to be reconsidered
    .grounds = Why
    .remedy = What you ask for

statements-title = Minority statements
statements-how = Who was heard and not met may say so beside the designation. It goes with every output of this position.
state_minority_view = State your minority view
    .done = Your statement stands beside the designation.
    .text = Your statement
change_minority_statement = Change your statement
    .done = Your statement is changed.
    .text = Your statement
withdraw_minority_statement = Take your statement back
    .done = Your statement is taken back.

## Designation

designation-title = Designation
designation-lead = After a call, a facilitator finds where the position stands, with reasons. The assessment advises; a person designates.
designation-next = What comes next
designation-is-final = The status of this position is designated. See below, and what can be said against it.
designation-no-call = No consensus call stands on this position. Open one first.
designation-call-open = The call is open. Nothing is designated before it ends: { $at }.
designation-names = The call names another facilitator: { $who }. You can designate only if that facilitator cannot.
designation-level-not-yet = A position at this level cannot be designated yet.
designation-against = What is not met
designation-against-none = Every condition and test is met.
designation-see-all = See all reasons, groups and objections
designation-no-more = { $most } evaluations were published after this call, which is the most. The last one becomes final.
designation-evaluation-how = This is evaluation { $number } of { $most } at most. It is open to review for seven days; then it can be made final.
designation-in-review = An evaluation is open to review. It can be made final after { $at }.
designation-final-how = The review is over. From now on the position counts as designated:
designation-basis = The assessment that it was made on
designation-by = Designated by
designation-call = After the call
designation-findings = On the objections
designation-deviates = Why another level than the advised one
designation-follows = In the place of
designation-superseded-at = It stands no longer since { $at }.
designation-finalized = Made final
designation-final-basis = The assessment when it was made final
evaluations-title = Evaluations so far
evaluation-number = Evaluation { $number }
evaluation-advised = Advised:
conflicts-title = Who may not designate
conflicts-how = Nobody designates who wrote some of the text, or who has an open objection to it. The facilitator whom the call names designates; another one only if that one cannot.
conflicts-you-wrote = You wrote some of this text, so you cannot designate it.
conflicts-you-object = You are behind an open objection to this text, so you cannot designate it.
conflicts-authors = Wrote some of the text
conflicts-objectors = Behind an open objection
deviations-title = If you find another level than the advised one
deviations-how = Then say for each of these why it does not hold you back. Leave all of them empty if you follow the advice.
designate = Publish the evaluation
    .done = The evaluation is published, and open to review.
    .level = The level that you find
    .rationale = Why this level
    .findings = What you found on the objections
finalize_designation = Make it final
    .done = The status is designated. It can be challenged for fourteen days.
field-deviations-MANDATE_FAIL = Why not: { reason-code-MANDATE_FAIL }
field-deviations-MANDATE_PENDING = Why not: { reason-code-MANDATE_PENDING }
field-deviations-WINDOW_SHORT = Why not: { reason-code-WINDOW_SHORT }
field-deviations-TEXT_CHANGED_LATE = Why not: { reason-code-TEXT_CHANGED_LATE }
field-deviations-TIME_REQUEST_OPEN = Why not: { reason-code-TIME_REQUEST_OPEN }
field-deviations-QUORUM = Why not: { reason-code-QUORUM }
field-deviations-COVERAGE = Why not: { reason-code-COVERAGE }
field-deviations-GROUPS_MISSING = Why not: { reason-code-GROUPS_MISSING }
field-deviations-THIN = Why not: { reason-code-THIN }
field-deviations-TEXT_UNCLEAR = Why not: { reason-code-TEXT_UNCLEAR }
field-deviations-NOBODY_DECIDED = Why not: { reason-code-NOBODY_DECIDED }
field-deviations-OBJECTION_UNADDRESSED = Why not: { reason-code-OBJECTION_UNADDRESSED }
field-deviations-OBJECTION_STANDS = Why not: { reason-code-OBJECTION_STANDS }
field-deviations-OBJECTION_MAINTAINED = Why not: { reason-code-OBJECTION_MAINTAINED }
field-deviations-LOW_ACTIVE_SUPPORT = Why not: { reason-code-LOW_ACTIVE_SUPPORT }
field-deviations-EQUAL_GROUP_SHARE = Why not: { reason-code-EQUAL_GROUP_SHARE }
field-deviations-WEAKEST_GROUP = Why not: { reason-code-WEAKEST_GROUP }
field-deviations-ALL_GROUPS_OPPOSE = Why not: { reason-code-ALL_GROUPS_OPPOSE }
field-deviations-GROUPS_ABSTAIN = Why not: { reason-code-GROUPS_ABSTAIN }
field-deviations-DISSENT_NOTED = Why not: { reason-code-DISSENT_NOTED }
field-deviations-UNANIMITY = Why not: { reason-code-UNANIMITY }

## Reconsideration and appeals

challenges-title = Review and challenge
challenges-how = Whoever thinks that something was decided wrongly asks for reconsideration first. A final designation can be appealed against while its challenge window is open.
challenges-none = Nobody has asked for reconsideration, and nobody has appealed.
challenges-members = Members of the group ask for reconsideration and appeal.
against-title = If you think that this is wrong
ask_designation_reconsideration = Ask for reconsideration
    .done = Your request is with the facilitators.
    .decision = What in the decision is to be reconsidered
    .grounds = Why
    .remedy = What you ask for
reconsideration-one = Request for reconsideration
reconsideration-of-designation = of a designation
reconsideration-of-finding = of the finding on an objection
reconsideration-decision = What is to be reconsidered
reconsideration-grounds = Why
reconsideration-remedy = What is asked for
reconsideration-by = Asked by
reconsideration-answer = Answer
reconsideration-answered = Answered by
reconsideration-follows = What is to follow
reconsideration-own = This request is yours. Another facilitator answers it.
reconsideration-answer-how = Who asked, who wrote the text, or who is behind an objection to it, does not answer. The answer changes no designation by itself; a finding on an objection that was wrong holds no longer.
answer_reconsideration = Answer the request
    .done = The request is answered. Who asked is told.
    .answer = Your answer
    .reasons = The reasons
appeal-one = Appeal
appeal-file-how = An appeal names one ground; there is one appeal for each ground. It is answered once enough members support it, or at once if you file it for a community as its focal point.
file_appeal = Appeal against it
    .done = Your appeal is filed.
    .ground = What went wrong
    .text = Your statement
    .remedy = What you ask for
    .focal_point_of = For the community whose focal point you are
appeal-overdue = answer is overdue
appeal-by = Appealed by
appeal-against = Against
appeal-supporters = Support
appeal-support = { $supporters ->
        [one] 1 supporter
       *[other] { $supporters } supporters
    }; it needs { $needed }
appeal-rung = Answered by
appeal-gathers-until = Gathers support until
appeal-answer-due = Answer is due
appeal-escalated-until = Can be taken to the next rung until
appeal-ended = Ended
appeal-answers = Answers so far
appeal-support-title = Support
appeal-support-how = With enough supporters the appeal is to be answered. You can take your support back while it gathers.
support_appeal = Support this appeal
    .done = You support the appeal.
leave_appeal = Support it no more
    .done = You support the appeal no more.
appeal-own = Your appeal
escalate_appeal = Take it to the next rung
    .done = The appeal is at the next rung.
withdraw_appeal = Take the appeal back
    .done = The appeal is taken back.
appeal-answer-facilitator = At this rung a facilitator answers, also the one who designated. Who supports the appeal does not.
appeal-answer-co-facilitator = At this rung a facilitator answers who had no part in the matter: who did not designate, write the text, object, or answer before.
appeal-answer-parent-chair = At this rung the chair puts on record what the chair of the parent body answered.
answer_designation_appeal = Answer the appeal
    .done = The appeal is answered. The appellant is told.
    .reasons = The reasons
    .new_information = What is new
    .level = The level that is designated instead
    .answered_for = Who of the parent body answered, by name

## The desk

desk-title = Desk
desk-lead = What asks for your attention in this group, the most urgent first. Each leads to the page on which it is dealt with.
desk-filter = What is shown
desk-filter-kind = Kind
desk-filter-proposal = Proposal
desk-filter-days = Days ahead
desk-filter-all = All
desk-filter-none = Show everything
desk-nothing = Nothing asks for your attention.
desk-overdue = Overdue
desk-due = With a date
desk-waiting = Waiting
desk-more = { $more ->
        [one] 1 more of the kind “{ $kind }”.
       *[other] { $more } more of the kind “{ $kind }”.
    }
desk-incomplete = There are so many proposals that the youngest were not looked at.
desk-since = since
desk-is-due = due
desk-was-due = was due
desk-steps = Next steps
desk-steps-how = What is missing before each proposal can move on.
desk-proposal = Proposal
desk-step = Step
desk-missing = Missing for the next step
desk-ready = Nothing is missing: move it on
desk-what-is-missing = See what to do
desk-calls = Open consensus calls
desk-calls-none = No consensus call is open.
desk-comments = Comments without an answer
desk-comments-how = Whoever comments is told what became of it, with a reason. Choose a proposal.
desk-comments-none = Every comment on this proposal is answered.
desk-comments-many = Answer many of them at once
desk-comments-more = There are more. They follow when these are answered.
desk-comments-own = This comment is yours. Somebody else answers it.
desk-moderation = Reported comments
desk-moderation-none = No report waits for a decision.
desk-moderation-all = All reports
desk-moderate = Look at the comment and decide
attention-said-objection_unanswered = { $days ->
        [0] An objection was raised today, and waits for an answer in substance.
        [one] An objection has waited 1 day for an answer in substance.
       *[other] An objection has waited { $days } days for an answer in substance.
    }
attention-said-objection_without_finding = { $days ->
        [0] An objection was answered today, and has no finding yet.
        [one] An objection was answered 1 day ago, and has no finding yet.
       *[other] An objection was answered { $days } days ago, and has no finding yet.
    }
attention-said-round_comment_unanswered = { $days ->
        [0] A comment was made in a round today. Nobody has said what became of it.
        [one] A comment was made in a round 1 day ago. Nobody has said what became of it.
       *[other] A comment was made in a round { $days } days ago. Nobody has said what became of it.
    }
attention-said-comment_unanswered = { $days ->
        [0] A comment was made today. Nobody has said what became of it.
        [one] A comment was made 1 day ago. Nobody has said what became of it.
       *[other] A comment was made { $days } days ago. Nobody has said what became of it.
    }
attention-said-round_ending = An engagement round ends soon. It can be extended.
attention-said-call_ending = A consensus call ends soon.
attention-said-review_ending = The time to review a published evaluation ends soon.
attention-said-challenge_ending = The time to challenge a designation ends soon.
attention-said-call_not_designated = { $days ->
        [0] A consensus call ended today, and nothing is designated.
        [one] A consensus call ended 1 day ago, and nothing is designated.
       *[other] A consensus call ended { $days } days ago, and nothing is designated.
    }
attention-said-evaluation_not_final = { $days ->
        [0] The review of an evaluation ended today. It can be made final.
        [one] The review of an evaluation ended 1 day ago. It can be made final.
       *[other] The review of an evaluation ended { $days } days ago. It can be made final.
    }
attention-said-reconsideration_asked = { $days ->
        [0] Somebody asked for reconsideration today.
        [one] Somebody asked for reconsideration 1 day ago.
       *[other] Somebody asked for reconsideration { $days } days ago.
    }
attention-said-appeal_open = An appeal against a designation waits for an answer with reasons.
attention-said-time_requested = A member asks for more time on a consensus call.
attention-said-group_not_heard = { $name } has not been heard, and nothing is planned to reach it.
attention-said-stances_stale = { $number ->
        [one] One member took a stance before the text changed in substance. Ask again.
       *[other] { $number } members took a stance before the text changed in substance. Ask again.
    }
attention-said-guard_unmet = Missing for the next step: { $name }
attention-said-step_ready = Everything is there for the next step.
attention-said-step_due = The due date of the step is near or past.
attention-said-review_due = A review of what became of an output is due.
attention-said-role_call_open = Somebody is looked for to take a role.
attention-said-member_requested = { $days ->
        [0] Somebody asked today to join the group.
        [one] Somebody asked 1 day ago to join the group.
       *[other] Somebody asked { $days } days ago to join the group.
    }
attention-said-comment_reported = { $days ->
        [0] A comment was reported today.
        [one] A comment was reported 1 day ago.
       *[other] A comment was reported { $days } days ago.
    }
attention-said-hiding_appealed = { $days ->
        [0] The author of a hidden comment appealed today. Who did not hide it decides.
        [one] The author of a hidden comment appealed 1 day ago. Who did not hide it decides.
       *[other] The author of a hidden comment appealed { $days } days ago. Who did not hide it decides.
    }
attention-said-proposal_paused = { $days ->
        [0] The proposal has been paused since today. Its windows stand still until it goes on.
        [one] The proposal has been paused for 1 day. Its windows stand still until it goes on.
       *[other] The proposal has been paused for { $days } days. Its windows stand still until it goes on.
    }
