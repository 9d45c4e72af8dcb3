# A proposal: where it stands, its moves, its topics, whom it engages, its pilots.

proposal-somebody = a member of the group
proposal-by = Proposed by
proposal-cycle = Cycle
proposal-carried-from = It goes on from a proposal of an earlier cycle
proposal-carried-to = It goes on in a later cycle
proposal-edit = Change title, summary or language
proposal-all = All
proposal-member = Member
proposal-stakeholder-group = Stakeholder group
proposal-state = State
proposal-when = When
proposal-until = until
proposal-contents = On this page

create_proposal = Put it before the group
    .done = The proposal is before the group.
    .summary = What is proposed
    .summary-hint = You can use Markdown. It can be changed later.
update_proposal = Save
    .done = The proposal is changed.
    .summary = What is proposed
    .summary-hint = You can use Markdown.

## The six-step line

steps-line = The six steps
steps-done = done
steps-now = now
steps-held = paused here
steps-ended = ended here
steps-to-come = to come

## Where it stands, and why it cannot move yet

stands = Where it stands
stands-step = Step
stands-since = In this step since
stands-status = Status
stands-paused = Paused since
stands-due = The step is due
stands-event = It is planned for the event on

why-not = Why it cannot move on yet
why-not-how = { $count ->
    [one] One thing is missing before the next step.
   *[other] { $count } things are missing before the next step.
}
why-then = When nothing is missing, it is moved on by
why-ready = Nothing is missing: it can move on
why-ready-how = Everything that the group asks for in this step is there.
why-paused = It is paused
why-paused-how = Nothing can be done in its step, and its windows stand still, until somebody lets it go on.
why-ended = It has ended

missing-no-topic = No topic is chosen yet.
missing-until = Time alone does it, on

guard-topics_chosen = Topics are chosen, with a rationale
    .missing = { $over ->
        [0] { $have } of { $need } chosen topics have a rationale.
       *[other] { $have } topics are chosen. The charter allows { $need }.
    }
    .where = Go to the topics
guard-suitability_answered = The suitability checklist is answered
    .missing = { $left ->
        [one] One of { $need } chosen topics has open questions on its suitability checklist.
       *[other] { $left } of { $need } chosen topics have open questions on their suitability checklists.
    }
    .where = Go to the checklists
guard-approvals = Enough stakeholder groups approve of the topics
    .missing = A chosen topic has approvals from { $have } of at least { $need } stakeholder groups.
    .where = Go to the approvals
guard-version_published = Every chosen topic has a text
    .missing = { $left ->
        [one] One of { $need } chosen topics has no published version of a position.
       *[other] { $left } of { $need } chosen topics have no published version of a position.
    }
    .where = Go to the positions
guard-amendments_answered = Every amendment is answered
    .missing = { $left ->
        [one] One of { $need } amendments waits for an answer.
       *[other] { $left } of { $need } amendments wait for an answer.
    }
    .where = Go to the amendments
guard-round_completed = An engagement round is over, after its full window
    .missing = No engagement round has closed after its full window.
    .where = Go to the rounds
guard-round_comments_answered = Every comment of the rounds is answered
    .missing = { $left ->
        [one] One of { $need } comments waits for an answer.
       *[other] { $left } of { $need } comments wait for an answer.
    }
    .where = Go to the comments
guard-pilot_evaluated = A pilot is closed and evaluated
    .missing = No pilot is closed and evaluated. The chair can also skip the step, with a reason.
    .where = Go to the pilots
guard-mandate_ok = Every check of the mandate is answered and met
    .missing = { $have } of { $need } checks are answered and met.
    .where = Go to the checks of the mandate
guard-designation_final = Every chosen topic has one final designation
    .missing = { $left ->
        [one] One of { $need } chosen topics has no final designation, or a rival position is still open.
       *[other] { $left } of { $need } chosen topics have no final designation, or a rival position is still open.
    }
    .where = Go to the consensus
guard-challenge_window_over = The time for challenges is over
    .missing = Designations can be challenged for some days. That time has not passed.
    .where = Go to the designations
guard-no_open_appeal = No appeal is open
    .missing = { $have ->
        [one] One appeal is open.
       *[other] { $have } appeals are open.
    }
    .where = Go to the appeals
guard-no_open_call = No consensus call is open
    .missing = { $have ->
        [one] One consensus call is open.
       *[other] { $have } consensus calls are open.
    }
    .where = Go to the calls
guard-output_published = An output is published
    .missing = No output is published.
    .where = Go to the outputs
guard-uptake_review = A review of the uptake is held or scheduled
    .missing = No review of the uptake is held or scheduled.
    .where = Go to the outputs

## What one can do now

deeds = What you can do now
deeds-none = Nothing waits for your role in this step.
deeds-sign-in = Sign in to take part.
deeds-no-member = You can read this group. To take part, become a member.
deeds-join = See how to join the group

## The mandate

mandate = Is it within the mandate?
mandate-how = The group answers these checks before it can leave the validity step. Nobody can override them.
mandate-none = The charter asks for no checks.
mandate-is-ok = All checks are met
mandate-is-open = Not all checks are met
check-open = No answer yet
check-answer-now = Answer
check-answer-again = Change the answer to
answer_mandate = Save the answer
    .done = The answer is saved.
    .answer = Is it met?
    .reason = Why

## Moves

moves = Move the proposal
moves-lead = Every move from where the proposal stands: what can be done now, and for what cannot, what is missing and who could.
moves-all = See all moves
moves-open = What you can do now
moves-none-open = There is no move that you can make now. Below you see why, and who could.
moves-closed = What cannot be done now
moves-who = Who could:
moves-author = Author of the proposal
moves-archived = The group or its cycle is archived: it can only be read
moves-no-cycle = There is no other open cycle in the group. The chair opens one first.
moves-to-cycles = Go to the group
moves-override = Move on although something is missing
moves-override-how = The chair can do so with a reason. The reason is kept in the record and printed on the output.
moves-overridden = Overridden
moves-history = Moves so far
moves-history-all = All moves so far
moves-none = It has not moved yet.
moves-to = to
move-advance = Move on to step { $number }: { $step }
move-return = Move back to an earlier step
move-skip = Skip the pilots, and go to step { $number }: { $step }
move-pause = Pause
move-resume = Let it go on
move-withdraw = Withdraw the proposal
move-conclude = Conclude the proposal
move-carry_forward = Carry it forward to another cycle
move-undo = Undo the last move: back to { $phase }
move-undo-nothing = Undo the last move
make_transition = Move
    .done = The proposal has moved.
    .to = Back to
    .reason = Reason
    .reason-hint = Everybody who can read the group sees it.
    .override_reason = Why it moves on although something is missing
    .override_reason-hint = It is printed on the output.
    .cycle_id = Cycle in which it goes on

## Due dates

due-page = Due date and plan
due-none = No date is set
due-then = Then
due-missed = Due, and not moved
due-set = When is this step due?
due-set-how = The date ends with the step. It never makes a window shorter.
due-follow = Follow a deadline template
due-follow-how = A template of the group says by how many days before an event each step is due. Each step that the proposal comes to gets its date from it.
due-follow-none = Follow no template any more
due-no-template = The group has no deadline template in use.
set_due_date = Set the date
    .done = The due date is set.
    .due_at = Due
    .due_at-hint = Leave it empty to have no date.
    .due_action = What happens then
follow_deadline_template = Follow it
    .done = The deadlines are set.
    .deadline_template_id = Template
    .event_on = Day of the event
back-plan = Can it be done by a date?
back-plan-how = Counted back from the day of an event: the last day of each remaining step, with the windows that have to pass.
back-plan-event = Day of the event
back-plan-output = What it is to yield
back-plan-any-output = The type that takes longest
back-plan-spare = { $count ->
    [one] One day is left beside the windows. At least { $wanted } are wanted for what people have to do.
   *[other] { $count } days are left beside the windows. At least { $wanted } are wanted for what people have to do.
}
back-plan-short = { $count ->
    [one] The windows alone take one day too long.
   *[other] The windows alone take { $count } days too long.
}
back-plan-caption = Remaining steps until
back-plan-step = Step
back-plan-windows = Windows that have to pass
back-plan-no-window = None
back-plan-earliest = Done at the earliest
back-plan-last = Last day
back-plan-too-late = Too late
back-plan-window-until = until
back-plan-window-days = { $count ->
    [one] one day
   *[other] { $count } days
}

## Topics

topics = Topics
topics-lead = What is the proposal about? Members nominate topics and approve of them. Then { $max ->
    [one] one is chosen.
   *[other] up to { $max } are chosen.
}
topics-all = All topics
topics-chosen = Chosen topics
topics-none-chosen = No topic is chosen yet.
topics-candidates = Candidates
topics-candidates-how = { $groups ->
    [one] A chosen topic needs approvals from one stakeholder group. Approve of as many as you like.
   *[other] A chosen topic needs approvals from at least { $groups } stakeholder groups. Approve of as many as you like.
}
topics-why = Why
topics-other-group = Another one
topic-one = Topic
topic-standing = Use existing outputs better, or do nothing
    .hint = No new text: what the group or another body has said already is made better known and put to use, or nothing is done. It stands beside the topics of every proposal, so that a choice says why it was not taken.
topic-by = Nominated by
topic-by-nobody = Stands on every proposal
topic-for = for
topic-for-community = for the community
topic-from-position = From an existing position
topic-support = Said to be broadly supported
topic-merged = This topic was merged.
topic-merged-into = See the topic that stands for it
topic-taken-over = It was taken over from another topic
topic-more = More about
topic-approve-or-more = Approve, or see more of
topic-approvals = { $members ->
    [0] Nobody approves of it yet.
    [one] One member approves of it, from { $groups ->
        [one] one stakeholder group
       *[other] { $groups } stakeholder groups
    }:
   *[other] { $members } members approve of it, from { $groups ->
        [one] one stakeholder group
       *[other] { $groups } stakeholder groups
    }:
}
topic-suitability = { $all ->
    [0] The charter asks no questions of suitability.
   *[other] Suitability: { $answered } of { $all } questions answered.
}

provenance = The position it starts from
provenance-body = Body
provenance-title = Position
provenance-date = Published
provenance-licence = Licence
provenance-process = How the body came to it
provenance-endorsers = Endorsed by
provenance-assumed = Said to be broadly supported:
provenance-assumed-how = Somebody says so. The stances taken here test it.

nominate-not = Topics are nominated in the first step, by members who are counted.
nominate-own = Nominate a topic of your own, or for others
nominate-existing = Start from a position that another body has taken
nominate-existing-how = Where time is short, a good start is a text that exists already. Say where it comes from, and quote the passage that matters.
nominate_topic = Nominate a topic
    .done = The topic is nominated.
    .description = What it is about
    .description-hint = You can use Markdown.
    .on_behalf_of = For which stakeholder group?
    .on_behalf_of-hint = Leave it empty if you nominate it for yourself alone.
    .new_community = Or for a new community
    .new_community-hint = The name of a community that is in none of the stakeholder groups. Name only one of the two.
    .provenance-body = The body
    .provenance-title = Title of its position
    .provenance-date = Published on
    .provenance-source_url = Where it can be read
    .provenance-source_url-hint = A web address that starts with http or https.
    .provenance-quote = The passage that matters, word for word
    .provenance-licence = Licence of the quoted text
    .provenance-process = How the body came to it
    .provenance-endorsers = Who endorsed it
    .provenance-endorsers-hint = One on each line.
    .provenance-assumed_broadly_supported = I believe that it is broadly supported
    .provenance-assumed_broadly_supported-hint = It is shown as a claim to be tested, not as a finding.
nominations = For whom topics were nominated
nominations-all = { $count ->
    [0] No topic is nominated yet.
    [one] One topic is nominated; { $positions } of them from an existing position.
   *[other] { $count } topics are nominated; { $positions } of them from existing positions.
}
nominations-caption = Topics nominated on behalf of others
nominations-for = For

choose-left = { $left ->
    [0] As many topics are chosen as the charter allows: { $max }.
    [one] One more topic can be chosen.
   *[other] { $left } more topics can be chosen.
}
choose-not = Say why a topic is not chosen
choose-not-how = It stays readable, with the reason. A topic that was chosen is so no more.
choose-not-do = Not chosen
choose_topics = Choose topics
    .done = The choice is recorded.
    .topic_ids = Topics to choose
    .rationale = Why these
    .alternative_reason = Why existing outputs are not used better instead, or nothing is done
    .alternative_reason-hint = That is always an option, so the choice says once why it was not taken.
    .not_chosen-topic_id = Topic
    .not_chosen-reason = Why it is not chosen

approvals = Approvals
approvals-how = { $groups ->
    [one] To be chosen, a topic needs approvals from one stakeholder group.
   *[other] To be chosen, a topic needs approvals from at least { $groups } stakeholder groups.
}
approvals-own = You approve of it
approvals-missing = Nobody approves yet from:
approvals-all = Who approves
approvals-more = There are more; here you see the first ones.
approve_topic = Approve of this topic
    .done = You approve of the topic.
withdraw_approval = Take my approval back
    .done = Your approval is taken back.

suitability = Is it suitable?
suitability-how = Those who lead the group answer the questions of the charter for every topic that is to be chosen.
suitability-none = The charter asks no questions.
answer_suitability = Save the answer
    .done = The answer is saved.
    .answers-answer = Answer
    .answers-reason = Why

impacts = Impact
impacts-how = What would this topic do, and to whom? Members note what they expect.
impacts-caption = Notes by dimension and stakeholder group
impacts-dimension = Dimension
impacts-everybody = Everybody
impacts-highest = Severity up to:
impacts-notes = Notes
impact-dimension-political = Political
impact-dimension-economic = Economic
impact-dimension-social = Social
note_impact = Note an impact
    .done = The impact is noted.
    .dimension = Dimension
    .direction = Which way
    .severity = How much it weighs
    .stakeholder_group = On whom
    .stakeholder_group-hint = Leave it empty for everybody.
    .text = What you expect, and why
withdraw_impact = Take it back
    .done = The impact note is taken back.

topic-same = Topics that may say the same
topic-same-none = No other topic of this proposal is much like it.
topic-same-how = Their texts are alike. Nothing is done by this alone.
topic-same-percent = { $percent } percent alike
topic-same-stands-for = It stands for these topics, which were merged into it:
merge-how = The other topic then stands for both, with the approvals of both. It can be undone.
merge_topic = Merge it into another topic
    .done = The topics are merged.
    .into_id = Topic that stands for both
    .reason = Why they say the same
merges = Merged topics
merges-into = was merged into
merges-undone = Taken apart again
undo_topic_merge = Take them apart again
    .done = The topics are taken apart.
again-how = Title, text and provenance go along. Answers and approvals stay here.
nominate_topic_again = Nominate it for another proposal
    .done = The topic is nominated again.
    .proposal_id = Proposal

## Engagement

engagement-lead = Who is concerned, who was asked, and who has not been heard. Comments are open in every step; a round is a time in which those outside the discussion are asked.
engagement-back = Back to the engagement
rounds = Rounds
rounds-how = In a round, those outside the discussion are asked within a window. Every comment made in it gets an answer.
rounds-none = No round is planned yet.
rounds-least = A window lasts at least { $days ->
    [one] one day.
   *[other] { $days } days.
}
rounds-comments = { $total ->
    [0] No comments yet.
    [one] { $unanswered ->
        [0] One comment, answered.
       *[other] One comment, not answered yet.
    }
   *[other] { $unanswered ->
        [0] { $total } comments, all answered.
       *[other] { $total } comments, { $unanswered } not answered yet.
    }
}
rounds-closed = Closed
rounds-comment = Comment in this round
rounds-read = Read the comments of this round
rounds-not-open = It opens on
rounds-over = Its window is over. It is closed by itself in a moment; you can also do it now.
rounds-not-yet-over = It closes by itself when its window is over, never before.
plan_round = Plan a round
    .done = The round is planned.
    .purpose = What is asked, and what for
    .audience = Who is asked
    .audience-hint = Also by which focal points and channels.
    .promise = What is promised to them
    .opens_at = Opens
    .opens_at-hint = Leave it empty to open it now.
    .closes_at = Closes
extend_round = Give it more time
    .done = The round has more time.
    .closes_at = Closes
    .closes_at-hint = It can become later, never earlier.
close_round = Close the round
    .done = The round is closed.

engagement-plan = Plan
engagement-plan-how = Whom to reach, by whom and how, with what promise, and what came of it.
engagement-plan-none = The plan has no entry yet.
engagement-unplanned = Nobody plans yet to reach:
engagement-who = Whom
engagement-promise = Promise
engagement-focal-point = Focal point
engagement-no-focal-point = Nobody yet
engagement-channels = Channels
engagement-outcome = What came of it
engagement-planned-by = Planned by
engagement-closed = Closed
engagement-add-stakeholder_group = Plan for a stakeholder group
engagement-add-community = Plan for a community
plan_engagement = Add it to the plan
    .done = The plan has one entry more.
    .audience-name = Whom
    .region = In which region
    .purpose = Why
    .promise = What is promised to them
    .channels = By which channels
    .focal_point_id = Who reaches them
    .begins_on = From
    .ends_on = Until
change_engagement = Change this entry
    .done = The entry is changed.
    .audience-name = Whom
    .region = In which region
    .purpose = Why
    .promise = What is promised to them
    .channels = By which channels
    .focal_point_id = Who reaches them
    .begins_on = From
    .ends_on = Until
close_engagement = Close it with what came of it
    .done = The entry is closed.
    .outcome = What was done, and what came of it

reach = Who was heard
reach-total = { $people ->
    [0] Nobody has commented yet.
    [one] One member commented, { $comments } times.
   *[other] { $people } members commented, { $comments } times.
}
reach-total-few = Too few commented for a number to be shown.
reach-first = { $people ->
    [one] For one of them it was the first time in this group.
   *[other] For { $people } of them it was the first time in this group.
}
reach-passed = { $people ->
    [one] Focal points passed it on to one person.
   *[other] Focal points passed it on to { $people } persons.
}
reach-not-heard = Not heard yet
reach-all-heard = Everybody who is expected has been heard.
reach-groups = Stakeholder groups
reach-regions = Regions
reach-channels = Channels
reach-communities = Communities
reach-no-region = No region named
reach-least = Numbers below { $least } are not shown, so that nobody can be told from them.
reach-few = not shown
reach-silent = Not heard
reach-picture = Members and those of them who commented, by stakeholder group
reach-picture-how = For each stakeholder group, the upper bar shows its members in the group, the lower one those of them who commented.
reach-tables = The numbers in tables
reach-of = From
reach-members = Members
reach-contributors = Commented
reach-first-time = For the first time
reach-comments = Comments
reach-persons = Passed on to

packages = Passed on by focal points
packages-how = A package goes to members who are focal point of a community. They pass it on, and report how many people it reached.
packages-none = Nothing was sent yet.
packages-new = Send a package
packages-nobody = No member is focal point of a community yet. Those who keep the members say who is.
packages-may-not = Those who lead the group and the secretariat send packages.
packages-position = Which position it is about
packages-version = Version { $number }
packages-versions = About
packages-round = Invites to
packages-to-round = An engagement round
packages-answer-by = Answer by
packages-answers = Nothing heard: { $pending } · has it: { $acknowledged } · reported: { $reported }
packages-persons = { $persons ->
    [one] Passed on to one person.
   *[other] Passed on to { $persons } persons.
}
packages-few = Passed on to very few persons.
deliveries = Focal points
send_package = Send it
    .done = The package is sent.
    .request = What you ask of them
    .answer_by = Answer by
    .version_ids = Versions it is about
    .round_id = Round it invites to
    .focal_point_ids = To whom
acknowledge_delivery = I have it
    .done = Thank you. The sender sees that you have it.
report_reach = Report how far it went
    .done = Thank you. Your report is saved.
    .persons = Persons reached
    .channel = By which channel
    .initiative = Which initiative
    .initiative-hint = Only for a national or regional initiative.
    .note = What else there is to say

## Pilots

pilots-lead = A pilot tries one instrument on this proposal. What counts as success is fixed before it begins.
pilots-none = No pilot is planned yet.
pilots-skip = If nothing is to be tried, the chair can skip this step with a reason.
pilots-to-moves = Go to the moves
pilots-not-yet = Pilots are planned in step 4.
pilots-may-not = Facilitators and the chair plan pilots, in step 4.
pilots-back = All pilots of this proposal
pilots-register = All pilots of the group
pilots-register-lead = What was tried on all proposals of the group, and what was decided after it.
pilot-plan = Plan
pilot-instrument = Instrument
pilot-aim = What it is to show
pilot-population = Who takes part
pilot-starts = Begins
pilot-ends = Ends
pilot-planned-by = Planned by
pilot-result = Result
pilot-source = Source
pilot-caveats = Keep in mind
pilot-cost = What it took
pilot-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
pilot-closed = Closed
pilot-evaluation = What it was worth
pilot-lessons = Lessons
pilot-decision = What the group does with the instrument
pilot-next-planned = It begins by itself on its day.
pilot-next-running = It runs. Those who lead the group close it with its result.
pilot-next-closed = It is closed. Those who lead the group evaluate it.
datasets = Datasets
dataset-pilot = Pilot
dataset-credit = Credit and licence
dataset-participants = Participants
dataset-statements = Statements
dataset-votes = Votes
dataset-imported = Imported
dataset-counted = Statements by number. The last vote of each participant on each of them is counted.
dataset-number = No.
dataset-statement = Statement
measures = Measures of success
measures-how = At least one. They cannot be changed once the pilot runs.
measures-number = Measure { $number }
measures-fixed = Fixed before the pilot began.
measures-late = Fixed when the pilot ran already. Keep this in mind when you read the results.
measure = Measure
measure-target = What counts as success
measure-value = Measured
measure-verdict = Reached?
measure-no-value = No value
plan_pilot = Plan a pilot
    .done = The pilot is planned.
    .instrument = Instrument
    .tool = Name of the external tool
    .tool-hint = Only for an external instrument.
    .aim = What it is to show
    .population = Who takes part
    .measures-name = What is measured
    .measures-unit = Unit
    .measures-target = What counts as success
    .measures = Measures of success
    .starts_at = Begins
    .ends_at = Ends
change_pilot = Change the plan
    .done = The plan is changed.
    .aim = What it is to show
    .population = Who takes part
    .measures-name = What is measured
    .measures-unit = Unit
    .measures-target = What counts as success
    .measures = Measures of success
    .starts_at = Begins
    .ends_at = Ends
close_pilot = Close it with its result
    .done = The pilot is closed.
    .result = What came out
    .cost-hours = Hours of work, also unpaid
    .cost-money = Money
    .cost-money-hint = For example: 1,250 CHF. Leave it empty for none.
    .cost-note = Who bore it, and what else there is to say
    .source = Where the result comes from
    .source-hint = An address, or the name of what it was taken from.
    .caveats = What to keep in mind when reading it
evaluate-how = For each measure, give the value and whether the target was reached, or say why there is no value.
evaluate_pilot = Evaluate it
    .done = The pilot is evaluated.
    .findings = Findings
    .findings-measure = Measure
    .findings-value = What was measured
    .findings-verdict = Was the target reached?
    .findings-reason = Why there is no value, or what else there is to say
    .evaluation = Did the instrument do what it was to show?
    .lessons = What to do again, and what not
decide_on_pilot = Decide on the instrument
    .done = The decision is recorded.
    .decision = From now on
    .reason = Why
compare = Compare with another pilot
compare-with = Other pilot
compare-nothing = They have no measure in common, so they cannot be compared.
compare-caption = Measures that both have
lessons = Lessons of a pilot
lessons-came = Lessons that came with this proposal
lessons-lead = What earlier pilots taught, carried to this cycle. Somebody says of each whether it was heeded.
lessons-of-cycle = Lessons for the cycle { $cycle }
lessons-cycle = All lessons for this cycle
lessons-one = See it alone
lessons-carried = Carried by
lessons-proposal = The proposal that they came with
carry-how = Lessons of a proposal that is carried forward come along by themselves. Here you carry them to another cycle by hand.
carry-no-cycle = The group has no other open cycle.
carry-to = Carry them to
carry_lessons = Carry the lessons on
    .done = The lessons are carried.
answer_lesson = Say what became of it
    .done = The answer is saved.
    .answer = Were they heeded?
    .reason = How, or why not
