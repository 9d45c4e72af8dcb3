# Words for codes: short labels, as on a button or a tag. `.hint` says in a sentence what is meant.
# The id of a message is the name of the enumeration in kebab-case, and the code: Stance, support: stance-support.
#
# Where two enumerations have one name, the module's noun stands before it:
#   Role       access: role-…               consensus: consensus-role-…
#   Verdict    consensus: consensus-verdict-…   pilots: pilot-verdict-…   access: access-verdict-…
#   Direction  course: course-direction-…   impacts: impact-direction-…
#   Outcome    objections: outcome-…        amendments (what is not taken): amendment-outcome-…
# Elsewhere: reason-code-… in consensus.ftl, guard-… in proposal.ftl, error-… in base.ftl.


## Roles and rights

# Role
role-chair = Chair
    .hint = Appoints, sets the charter, skips and overrides, and moves proposals out of the validity step.
role-facilitator = Facilitator
    .hint = Moves proposals on, answers comments, opens calls and designates.
role-secretariat = Secretariat
    .hint = Keeps members, distribution and publishing; is not counted.
role-stakeholder = Stakeholder
    .hint = Proposes, comments, takes stances, objects and appeals.
role-observer = Observer
    .hint = Reads, and comments where the group allows it; is not counted.
role-public = Public
    .hint = Anyone else: reads what the group opens to everyone.

# Role in an assessment
consensus-role-chair = Chair
consensus-role-facilitator = Facilitator
consensus-role-stakeholder = Stakeholder
consensus-role-secretariat = Secretariat
consensus-role-observer = Observer
consensus-role-designator = Designator

# What the permission table says
access-verdict-allowed = Allowed
access-verdict-own_only = Only what is one’s own
access-verdict-not_this_role = Not in this role
access-verdict-not_in_this_phase = Not in this step

# Scope
scope-read = Read
    .hint = Reads what the member may read, and changes nothing.
scope-contribute = Contribute
    .hint = Proposes, comments, takes stances and objects.
scope-facilitate = Facilitate
    .hint = Moves proposals, answers, opens calls, designates and publishes.
scope-administer = Administer
    .hint = Changes members, the charter, tokens and accounts.

# Action
action-read_group = See the group, its charter and its proposals
action-read_members = See who is a member
action-update_group = Change the charter, the name or who may read the group
action-manage_cycles = Open and archive cycles
action-manage_members = Invite, admit and suspend members
action-appoint_member = Give a member another role
action-manage_role_calls = Call for somebody to take a role
action-volunteer = Volunteer for a role
action-update_member = Change a member’s stakeholder group, organisation or region
action-join_group = Join the group, or ask to
action-leave_group = Leave the group
action-manage_service_accounts = Make service accounts and their tokens
action-make_feed_token = Make a private address for a feed
action-manage_webhooks = Set up webhooks, and end them
action-erase_text = Erase the words of a text
action-read_attention = See what waits for those who lead the group
action-export_group = Export the record of the group
action-manage_deadline_templates = Make and archive deadline templates
action-keep_lessons = Carry the lessons of pilots to another cycle
action-propose = Make a proposal
action-update_proposal = Change a proposal’s title, summary or language
action-set_due_date = Set the due date of a step
action-move_proposal = Move a proposal
action-record_resource = Record hours, people and money
action-raise_concern = Raise a concern about time or resources
action-review_concern = Review a concern
action-answer_mandate = Answer a check of the mandate
action-nominate_topic = Nominate a topic
action-answer_suitability = Answer the suitability checklist of a topic
action-approve_topic = Approve of a topic
action-note_impact = Note the impact of a topic
action-withdraw_impact = Withdraw an impact note
action-merge_topics = Merge topics, or take them apart
action-choose_topics = Choose the topics
action-create_position = Put forward a position, or a rival one
action-publish_version = Publish a version of a position
action-dispute_version = Dispute that a version changes no meaning
action-suggest_amendment = Suggest an amendment
action-update_amendment = Update or withdraw an amendment
action-answer_amendment = Answer an amendment
action-close_position = Close a rival position
action-comment = Comment
action-update_comment = Edit or withdraw a comment
action-dispose_comment = Say what became of a comment
action-answer_comment = Answer a comment for the group
action-report_comment = Report a comment
action-read_hidden = Read a hidden comment
action-moderate_comment = Hide a comment, or show it again
action-appeal_moderation = Appeal against the hiding of a comment
action-summarise_discussion = Summarise a discussion
action-plan_engagement = Plan whom to engage
action-distribute = Send a package to focal points
action-answer_delivery = Acknowledge a package, and report how far it went
action-manage_rounds = Open, extend and close engagement rounds
action-manage_pilots = Plan pilots
action-follow_pilots = Close and evaluate pilots
action-import_dataset = Bring in the data of an external instrument
action-manage_calls = Open, extend and close consensus calls
action-take_stance = Take a stance
action-raise_objection = Raise, back, maintain or withdraw an objection
action-respond_to_objection = Discuss and answer an objection
action-find_on_objection = Find on an objection
action-request_time = Ask for more time
action-answer_time_request = Answer a request for more time
action-designate = Designate the status of a position
action-ask_reconsideration = Ask for reconsideration
action-answer_reconsideration = Answer a request for reconsideration
action-appeal = Appeal against a designation
action-support_appeal = Support an appeal
action-answer_appeal = Answer an appeal
action-state_minority_view = Put a minority statement beside a designation
action-draft_output = Draft an output
action-publish_output = Publish an output
action-write_takeaway = Write a takeaway
action-correct_output = Correct a published output
action-distribute_output = Record to whom an output went
action-record_uptake = Record the uptake of an output
action-verify_uptake = Verify or dispute the evidence of an uptake
action-review_uptake = Schedule and hold uptake reviews
action-propose_for_programme = Suggest an item for the programme
action-keep_programme = Move and revise the items of the programme


## Where a proposal is

# Step
step-topic = Topics
    .hint = Choice of substantive topics: what the proposal is about.
step-deliberation = Deliberation
    .hint = Deliberation and development of a position: texts are written, discussed and amended.
step-engagement = Engagement
    .hint = Community engagement: those outside the discussion are asked, and are told what became of what they said.
step-pilot = Pilots
    .hint = Piloting tools: an instrument is tried on the proposal and evaluated.
step-validity = Validity
    .hint = Judging validity and status: whether the group agrees, and whether it may say so.
step-impact = Impact
    .hint = Extending usefulness and impact: the output is published, spread and followed up.

# Status
status-active = Active
    .hint = It is in one of the six steps, and work on it goes on.
status-paused = Paused
    .hint = It is held in its step, and its windows stand still.
status-withdrawn = Withdrawn
    .hint = It ended before it was through its six steps.
status-concluded = Concluded
    .hint = It ended after its sixth step.
status-carried_forward = Carried forward
    .hint = It goes on in another cycle.

# Phase: a step, or what holds or ended the proposal
phase-topic = Topics
phase-deliberation = Deliberation
phase-engagement = Engagement
phase-pilot = Pilots
phase-validity = Validity
phase-impact = Impact
phase-paused = Paused
phase-concluded = Concluded
phase-withdrawn = Withdrawn
phase-carried_forward = Carried forward

# TransitionKind
transition-kind-advance = Move on
    .hint = It goes to the next step.
transition-kind-return = Move back
    .hint = It goes back to an earlier step; nothing is lost, and later work stays readable.
transition-kind-skip = Skip pilots
    .hint = It goes past the step of pilots, with a reason.
transition-kind-pause = Pause
    .hint = It is held in its step, and its windows stand still.
transition-kind-resume = Resume
    .hint = It goes on, and its windows move by the time it was held.
transition-kind-withdraw = Withdraw
    .hint = It ends before it is through its six steps; this cannot be undone.
transition-kind-conclude = Conclude
    .hint = It ends after its sixth step.
transition-kind-carry_forward = Carry forward
    .hint = It goes on in another cycle, and the two are linked; this cannot be undone.
transition-kind-undo = Undo
    .hint = The last move is taken back, within 24 hours and while nothing else has happened.

# ActorKind: who made a move
actor-kind-member = Member
actor-kind-clock = Clock
actor-kind-system = System

# DueAction: what happens at the due date of a step
due-action-advance = Move on if nothing is missing, else tell the facilitators
due-action-alert = Tell the facilitators

# RefusalCode: why a move was not made
refusal-code-wrong_step = This move does not start from this step
refusal-code-not_active = The proposal is paused or has ended
refusal-code-not_paused = The proposal is not paused
refusal-code-wrong_target = The move does not lead there
refusal-code-target_required = Say where the proposal is to go
refusal-code-role_may_not = Another role is needed
refusal-code-reason_required = A reason is needed
refusal-code-cycle_required = Say in which cycle it goes on
refusal-code-same_cycle = It is in that cycle already
refusal-code-call_is_open = A consensus call is open
refusal-code-guards_unmet = Something is missing
refusal-code-not_overridable = Something is missing that nobody may override
refusal-code-override_needs_chair = Only the chair may override what is missing
refusal-code-nothing_to_undo = There is no move that can be undone
refusal-code-too_late_to_undo = The last move was made more than 24 hours ago
refusal-code-something_happened_since = Something has happened since that only the new step allows

# LinkKind: where something that is missing is found
link-kind-topic = Topic
link-kind-position = Position
link-kind-amendment = Amendment
link-kind-round = Engagement round
link-kind-comment = Comment
link-kind-pilot = Pilot
link-kind-mandate_answer = Check of the mandate
link-kind-designation = Designation
link-kind-appeal = Appeal
link-kind-call = Consensus call
link-kind-output = Output

# WindowKind: a time that has to pass
window-kind-round = Engagement round
window-kind-call = Consensus call
window-kind-review = Review window
window-kind-challenge = Challenge window

# Feasibility: whether a proposal can be through by a date
feasibility-feasible = Feasible
feasibility-at_risk = At risk
feasibility-infeasible = Not feasible

# DeadlineKind: what ends
deadline-kind-round = End of an engagement round
deadline-kind-call = End of a consensus call
deadline-kind-review = End of a review
deadline-kind-challenge = End of a challenge window
deadline-kind-appeal_gathering = Last day to support an appeal
deadline-kind-appeal_answer = Appeal to be answered
deadline-kind-appeal_escalation = Last day to take an appeal further
deadline-kind-step = Due date of a step
deadline-kind-event = Event
deadline-kind-package = Package to be answered
deadline-kind-uptake_review = Uptake review
deadline-kind-role_call = Last day to volunteer


## Topics

# TopicState
topic-state-nominated = Nominated
topic-state-chosen = Chosen
topic-state-not_chosen = Not chosen
topic-state-merged = Merged

# TopicKind
topic-kind-nominated = Nominated by a member
topic-kind-standing_alternative = Standing alternative

# CheckAnswer: the answer to a question of a checklist
check-answer-ok = Yes
check-answer-fail = No
check-answer-not_applicable = Does not apply

# Direction of an impact
impact-direction-positive = Positive
impact-direction-negative = Negative
impact-direction-mixed = Mixed
impact-direction-unknown = Not known yet

# Severity of an impact
severity-low = Low
severity-medium = Medium
severity-high = High

# ImpactState
impact-state-noted = Noted
impact-state-withdrawn = Withdrawn

# AssumedSupport: whether a position of another body is as broadly supported as was said
assumed-support-untested = Not tested yet
assumed-support-supported = Found to be supported
assumed-support-contested = Contested


## Positions and amendments

# PositionState
position-state-open = Open
position-state-designated = Designated
position-state-closed = Closed

# VersionKind
version-kind-editorial = Editorial
    .hint = Changes no meaning: stances are carried over.
version-kind-substantive = Substantive
    .hint = Changes the meaning: everyone is asked for their stance again.

# AmendmentState
amendment-state-open = Open
amendment-state-conflicting = In conflict with the current version
amendment-state-withdrawn = Withdrawn
amendment-state-accepted = Accepted
amendment-state-accepted_in_part = Accepted in part
amendment-state-declined = Declined
amendment-state-promoted = Made a rival position
amendment-state-superseded = Superseded

# Outcome of an amendment that is not taken
amendment-outcome-declined = Declined
amendment-outcome-superseded = Superseded

# PlaceState: whether the current version has a passage
place-state-same = Unchanged
place-state-reworded = Reworded
place-state-orphaned = No longer in the text

# DifferenceKind: what became of a passage
difference-kind-equal = Unchanged
difference-kind-insert = Added
difference-kind-delete = Removed

# Binding: how a passage would bind others
binding-obligation = Obligation
binding-prohibition = Prohibition
binding-undertaking = Undertaking

# ExportFormat
export-format-markdown = Markdown
export-format-plain = Plain text


## Comments

# CommentKind
comment-kind-support = Support
    .hint = Speaks for it.
comment-kind-concern = Concern
    .hint = Sees a difficulty.
comment-kind-question = Question
    .hint = Asks something.
comment-kind-suggestion = Suggestion
    .hint = Proposes a change.
comment-kind-objection = Objection
    .hint = Speaks against it; only an objection that is raised as such is tracked until it is dealt with.
comment-kind-note = Note
    .hint = Anything else.

# SubjectKind: what a comment is about
subject-kind-proposal = Proposal
subject-kind-topic = Topic
subject-kind-position = Position
subject-kind-version = Version
subject-kind-amendment = Amendment
subject-kind-round = Engagement round
subject-kind-pilot = Pilot
subject-kind-output = Output
subject-kind-objection = Objection

# Channel: how a comment came in
channel-virtual = Online
channel-on_site = In the room
channel-nri = National or regional initiative
channel-mail = By mail
channel-imported = From another tool

# CommentState
comment-state-posted = Posted
comment-state-hidden = Hidden
comment-state-withdrawn = Withdrawn

# Disposition: what became of a comment
disposition-accepted = Accepted
    .hint = What it asks for is done.
disposition-accepted_in_part = Accepted in part
    .hint = Some of what it asks for is done, and the reason says which part is not.
disposition-declined = Declined
    .hint = What it asks for is not done, for the reason given.
disposition-out_of_scope = Out of scope
    .hint = It is about something other than this proposal.

# Answered: which comments are looked for
answered-none = Not answered yet
answered-accepted = Accepted
answered-accepted_in_part = Accepted in part
answered-declined = Declined
answered-out_of_scope = Out of scope

# BecameKind: what was made of a comment
became-kind-amendment = Became an amendment
became-kind-objection = Became an objection

# Decision on a reported comment
decision-kept = Leave as it is
decision-hidden = Hide
decision-restored = Show again

# ModerationKind: what happened to a comment
moderation-kind-kept = Left as it is
moderation-kind-hidden = Hidden
moderation-kind-appealed = Appealed
moderation-kind-upheld = Stays hidden
moderation-kind-restored = Shown again

# AppealOutcome: what comes of an appeal against hiding
appeal-outcome-upheld = Leave hidden
appeal-outcome-restored = Show again

# AppealState: where an appeal against hiding stands
appeal-state-none = No appeal
appeal-state-waiting = Waiting for an answer
appeal-state-upheld = Stays hidden

# ReportState
report-state-waiting = Waiting for a decision
report-state-settled = Settled


## Engagement and pilots

# RoundState
round-state-planned = Planned
    .hint = It has not opened yet.
round-state-open = Open
    .hint = It takes comments.
round-state-closed = Closed
    .hint = Its window is over.

# Promise: what is promised to those who are asked
promise-inform = Inform
    .hint = We keep you informed.
promise-consult = Consult
    .hint = We listen, and tell you what became of what you said.
promise-involve = Involve
    .hint = Your concerns are reflected in the alternatives.
promise-collaborate = Collaborate
    .hint = Your advice goes into the decision as far as possible.
promise-empower = Empower
    .hint = We do what you decide.

# AudienceKind
audience-kind-stakeholder_group = Stakeholder group
audience-kind-community = Community

# EngagementState
engagement-state-planned = Planned
engagement-state-closed = Closed

# DeliveryState: where a package stands at a focal point
delivery-state-pending = Nothing heard yet
delivery-state-acknowledged = Acknowledged
delivery-state-reported = Passed on

# Instrument
instrument-rating_sheet = Rating sheet
    .hint = Every option is rated.
instrument-approval_ballot = Approval ballot
    .hint = People approve of as many options as they like.
instrument-ranked_ballot = Ranked ballot
    .hint = People put the options in order.
instrument-statement_map = Statement map
    .hint = People agree with statements, disagree or pass.
instrument-poll = Poll
    .hint = People answer questions.
instrument-availability_poll = Availability poll
    .hint = People mark the times that suit them.
instrument-public_comment = Public comment
    .hint = People comment on paragraphs.
instrument-external = External instrument
    .hint = A tool of somebody else, whose results are brought in.

# PilotState
pilot-state-planned = Planned
pilot-state-running = Running
pilot-state-closed = Closed
pilot-state-evaluated = Evaluated

# Verdict on a measure of a pilot
pilot-verdict-met = Met
pilot-verdict-partly_met = Partly met
pilot-verdict-not_met = Not met

# PilotDecision: what the group does with the instrument
pilot-decision-keep = Keep
pilot-decision-drop = Drop

# LessonState
lesson-state-open = Open
lesson-state-heeded = Heeded
lesson-state-set_aside = Set aside

# LessonAnswer
lesson-answer-heeded = Heeded
lesson-answer-set_aside = Set aside

# DatasetKind
dataset-kind-statement_map = Statement map

# Moderation of a statement in a dataset
moderation-accepted = Shown
moderation-unmoderated = Not looked at
moderation-rejected = Taken out

# Vote on a statement in a dataset
vote-agree = Agree
vote-disagree = Disagree
vote-pass = Pass


## Stances, calls and consensus

# Stance
stance-support = Support
    .hint = Actively for the text.
stance-accept = Accept
    .hint = Can live with the text.
stance-neutral = Neutral
    .hint = Abstains: neither for nor against, but has taken part.
stance-stand_aside = Stand aside
    .hint = Disagrees, but does not block the text.
stance-object = Object
    .hint = Disagrees, and has at least one open objection that says why.
stance-unclear = Unclear
    .hint = Does not understand the text.
stance-recuse = Recuse
    .hint = Has a conflict of interest, and is not counted.

# CallState
call-state-open = Open
    .hint = Stances are taken.
call-state-closed = Closed
    .hint = Its window is over, and no more stances are taken.

# Results: who sees the stances of others while a call is open
results-open = Everyone who may read the group
results-after_own_stance = Those who have taken their own stance
results-after_close = Nobody until the call has closed

# TimeRequestState
time-request-state-open = Waiting for an answer
time-request-state-granted = Granted
time-request-state-declined = Declined
time-request-state-lapsed = Lapsed

# TimeAnswer
time-answer-granted = Grant more time
time-answer-declined = Decline

# Mandate: whether its checks hold
mandate-ok = Within the mandate
mandate-fail = Outside the mandate
mandate-pending = Not answered yet

# ObjectionPolicy
objection-policy-must_address = Every objection must be addressed first
objection-policy-minority_statement = The text goes forward with the objectors’ statements

# ThinPolicy: a group in which too few people took part
thin-policy-count = Counts like any other group
thin-policy-exclude = Does not count among the groups that decided

# Level: where a position stands
level-full_consensus = Full consensus
    .hint = Agreed by every expected stakeholder group, without dissent.
level-consensus = Consensus
    .hint = Agreed across the stakeholder groups; dissent is recorded where there is any.
level-insufficient_support = Not enough support
    .hint = Not opposed, but not supported enough across the stakeholder groups; it cannot be designated yet.
level-pending_objections = Objections pending
    .hint = Broadly supported, but an objection is not yet dealt with; it cannot be designated yet.
level-unresolved_objection = Unresolved objection
    .hint = Broadly supported, but an objection stands.
level-significant_opposition = Significant opposition
    .hint = Supported by most, but a stakeholder group, or a substantial part of one, is against.
level-divergence = Divergence
    .hint = Views differ, and nothing is agreed.
level-minority_view = Minority view
    .hint = Put forward by few; not a position of the group.
level-consensus_against = Consensus against
    .hint = Every stakeholder group that took a side is against.
level-insufficient_basis = Too little to go on
    .hint = Too little time, too few people or groups, or an unclear text: it cannot be designated yet.
level-not_eligible = Outside the mandate
    .hint = The group may not say this, so it cannot be designated.

# Verdict: where one stakeholder group stands
consensus-verdict-supports = Supports
    .hint = Mostly for the text, some of them actively.
consensus-verdict-accepts = Accepts
    .hint = Can mostly live with the text.
consensus-verdict-divided = Divided
    .hint = Neither for nor against as a whole.
consensus-verdict-opposes = Opposes
    .hint = Mostly against the text.
consensus-verdict-abstains = Abstains
    .hint = Too few of those who took part were for or against.
consensus-verdict-silent = Silent
    .hint = None of its members has taken a stance.
consensus-verdict-recused = Recused
    .hint = All its members have a conflict of interest.
consensus-verdict-absent = Absent
    .hint = No member who counts belongs to it.

# BasisKind: what an assessment goes by
basis-kind-call = The call, with the charter and the members fixed at its opening
basis-kind-charter = The charter and the members as they are now

# Direction of the level over time
course-direction-up = Rising
course-direction-down = Falling
course-direction-steady = Steady

# GroupIs: how a stakeholder group stands to a proposal
group-is-not_heard = Not heard
group-is-supporting = Supporting
group-is-opposing = Opposing


## Objections

# ObjectionState
objection-state-raised = Raised
    .hint = It was made, and nobody has taken it up yet.
objection-state-under_discussion = Under discussion
    .hint = It is being discussed, and has no answer in substance yet.
objection-state-responded = Answered
    .hint = It was answered in substance, and there is no finding yet.
objection-state-accommodated = Accommodated
    .hint = A version of the text meets it.
objection-state-withdrawn = Withdrawn
    .hint = The objector has taken it back.
objection-state-not_on_merits = Not on the merits
    .hint = It was found to be no reason against the text.
objection-state-outweighed = Outweighed
    .hint = It was heard, and is outweighed by reasons on record.
objection-state-stands = Stands
    .hint = It was found not to be addressed.

# Ground: what an objection is about
ground-mandate = Mandate
    .hint = The group has no mandate for it.
ground-substance = Substance
    .hint = What the text says is wrong.
ground-evidence = Evidence
    .hint = What the text rests on does not hold.
ground-resources = Resources
    .hint = It would take too much, or more than there is.
ground-process = Process
    .hint = The way it came about was not right.
ground-inclusion = Inclusion
    .hint = Somebody who is concerned was not heard.
ground-clarity = Clarity
    .hint = The wording is not clear.

# Outcome: what can be found on an objection
outcome-accommodated = Accommodated
    .hint = A version of the text meets it.
outcome-not_on_merits = Not on the merits
    .hint = It is no reason against the text.
outcome-outweighed = Outweighed
    .hint = It was heard, and is outweighed by reasons on record.
outcome-stands = Stands
    .hint = It is not addressed.

# MeritsReason: why an objection is no reason against the text
merits-reason-out_of_scope = It is about something else
merits-reason-already_answered = It has been answered before
merits-reason-editorial = It is about wording alone
merits-reason-no_explanation = It does not say why
merits-reason-does_not_engage = It does not speak to what the text says

# EventKind: what was said or done in the course of an objection
event-kind-discussion = Discussion
event-kind-response = Answer in substance
event-kind-answer = Objector’s reply
event-kind-finding = Finding
event-kind-withdrawal = Withdrawn
event-kind-maintained = Maintained
event-kind-contest = Contested
event-kind-takeover = Taken over
event-kind-reopened = Reopened


## Designations, reconsideration and appeals

# DesignationState
designation-state-preliminary = Preliminary
    .hint = A published evaluation: open to review, and not final.
designation-state-superseded = Superseded
    .hint = Another one took its place, or what it speaks of has changed.
designation-state-final = Final
    .hint = It is the status of the position.
designation-state-reopened = Reopened
    .hint = An appeal has opened the position again.

# ReconsiderationState
reconsideration-state-open = Waiting for an answer
reconsideration-state-upheld = Upheld
reconsideration-state-declined = Declined

# ReconsiderationAnswer
reconsideration-answer-upheld = Uphold
reconsideration-answer-declined = Decline

# FollowUp: what follows where a request is upheld
follow-up-re_evaluation = Another evaluation of the position
follow-up-appeal = An appeal
follow-up-new_finding = Another finding on the objection

# AppealGround
appeal-ground-objection_ignored = Objection ignored
    .hint = An objection was not taken into account.
appeal-ground-wrong_facts = Wrong facts
    .hint = The finding rests on facts that are wrong.
appeal-ground-notice = Late notice
    .hint = Those concerned were not told in time.
appeal-ground-conflict_of_interest = Conflict of interest
    .hint = Somebody decided on their own case.
appeal-ground-mandate = Mandate
    .hint = It is outside the group’s mandate.

# AppealStatus
appeal-status-gathering = Gathering supporters
appeal-status-open = Waiting for an answer
appeal-status-affirmed = Affirmed, and can be taken further
appeal-status-closed = Closed
appeal-status-lapsed = Lapsed, with too few supporters
appeal-status-withdrawn = Withdrawn
appeal-status-overtaken = Overtaken by another appeal

# Rung: who answers an appeal
rung-facilitator = Facilitator
rung-co_facilitator = Uninvolved co-facilitator
rung-parent_chair = Chair of the parent body

# RungOutcome: what an appeal is answered with
rung-outcome-affirm = Affirm
    .hint = The designation stays as it is.
rung-outcome-reopen = Reopen
    .hint = The position is opened again, because there is new information.
rung-outcome-change_level = Change the level
    .hint = Another level is designated.
rung-outcome-attach_statement = Attach the statement
    .hint = The designation stays, and the appeal’s statement goes with the output.

# ValidityItem: what speaks for the validity of an output
validity-item-authority = The group has the mandate for this
validity-item-openness = Anyone can read the group and join it
validity-item-notice = The call was announced long enough
validity-item-rule_fixed = The rules were fixed before stances were taken
validity-item-participation = Enough members of every expected stakeholder group took part
validity-item-evenness = The stakeholder groups took part evenly
validity-item-dispositions = Every comment was answered
validity-item-objections_addressed = Every objection was addressed
validity-item-uninvolved_designator = The designator was not involved in the text or an objection
validity-item-dissent_published = Dissent is published with the output
validity-item-evidence = The community was engaged and instruments were tried
validity-item-appeals_closed = The challenge window is over and no appeal is open
validity-item-review_date = There is a date for reviewing the uptake

# Holds: whether an item holds
holds-yes = Yes
holds-no = No
holds-not_applicable = Does not apply
holds-not_known = Not known


## Outputs and uptake

# OutputType
output-type-session_message = Session message
    .hint = What a session has to say.
output-type-takeaway = Takeaway
    .hint = What one stakeholder group takes home.
output-type-meeting_summary = Meeting summary
    .hint = What was said at a meeting.
output-type-best_practice = Best practice
    .hint = What has proved itself.
output-type-framing_guidance = Framing guidance
    .hint = How to look at a question, with its options.
output-type-endorsement = Endorsement
    .hint = Support for a position that exists already.
output-type-recommendation = Recommendation
    .hint = What others should do.
output-type-call_for_work = Call for work
    .hint = Work that somebody should take up.

# Label: what is said beside an output
label-converging = Converging views
label-diverging = Diverging views
label-accurate = Approved as accurate
label-collected_not_endorsed = Collected, not endorsed
label-options_shown = With options that are not agreed

# Condition: what an output type asks for beside a level
condition-comments_answered = Every comment is answered
condition-mandate_ok = The checks of the mandate are answered and met
condition-all_groups_covered = Enough people of every expected stakeholder group took part

# Threshold: from which level on an output may be published as its type
threshold-labelled = Any level, labelled as converging or diverging
threshold-lazy_approval = Nobody objects to its accuracy
threshold-consensus_or_collected = Consensus; below it, “collected, not endorsed”
threshold-options_shown = Significant opposition or better, with the options shown
threshold-consensus = Consensus

# OutputState
output-state-draft = Draft
output-state-published = Published

# OutputPart
output-part-title = Title
output-part-summary = Summary
output-part-text = Text

# TakeawayState
takeaway-state-written = Written
takeaway-state-withdrawn = Withdrawn

# RecipientKind
recipient-kind-body = Body
recipient-kind-office = Office

# DistributionChannel
distribution-channel-mail = Mail
distribution-channel-letter = Letter
distribution-channel-meeting = Meeting
distribution-channel-focal_point = Focal point
distribution-channel-website = Website
distribution-channel-other = Other

# UptakeKind
uptake-kind-used = Used
    .hint = They worked with it.
uptake-kind-cited = Cited
    .hint = They referred to it.
uptake-kind-endorsed = Endorsed
    .hint = They supported it.
uptake-kind-adopted = Adopted
    .hint = They made it their own.
uptake-kind-implemented = Implemented
    .hint = They did what it says.

# Finding on the evidence of an uptake
finding-verified = Verified
finding-disputed = Disputed


## Programme, time and resources

# ItemState
item-state-proposed = Proposed
item-state-active = Active
item-state-continuing = Continuing
item-state-parked = Parked
item-state-closed = Closed

# ItemMove
item-move-activate = Activate
item-move-continue = Continue
item-move-park = Park
item-move-close = Close
item-move-reopen = Reopen

# ItemEvent
item-event-proposed = Proposed
item-event-revised = Revised
item-event-activated = Activated
item-event-continued = Continued
item-event-parked = Parked
item-event-closed = Closed
item-event-reopened = Reopened

# OriginKind
origin-kind-output = Output
origin-kind-proposal = Proposal
origin-kind-topic = Topic

# ConcernKind
concern-kind-time = Time
    .hint = Whether there is enough time.
concern-kind-resources = Resources
    .hint = What it takes of people, hours and money.

# ConcernState
concern-state-raised = Raised
concern-state-valid_ongoing = Valid, and kept under review
concern-state-settled = Settled
concern-state-not_upheld = Not upheld

# ResourceKind
resource-kind-hours = Hours
resource-kind-people = People
resource-kind-money = Money

# ResourceStage
resource-stage-planned = Planned
resource-stage-spent = Spent

# ResourceState
resource-state-recorded = Recorded
resource-state-withdrawn = Withdrawn


## Groups and members

# Visibility
visibility-public = Public
    .hint = Everyone can read the group.
visibility-members = Members only
    .hint = Only members can read the group.

# Joining
joining-open = Open
    .hint = Whoever wants to can join.
joining-request = On request
    .hint = One asks to join, and the chair or the secretariat admits.
joining-invitation = By invitation
    .hint = Only those who are invited can join.

# Standing of a group or cycle
standing-active = Active
standing-archived = Archived

# MembershipState
membership-state-requested = Asked to join
membership-state-active = Member
membership-state-suspended = Suspended
membership-state-left = Left

# InvitationState
invitation-state-open = Open
invitation-state-redeemed = Accepted
invitation-state-revoked = Revoked

# RoleCallState
role-call-state-open = Open
role-call-state-filled = Filled
role-call-state-closed = Closed

# VolunteerState
volunteer-state-standing = Volunteering
volunteer-state-withdrawn = Withdrawn


## What asks for attention

# AttentionKind
attention-kind-objection_unanswered = Objection without an answer
attention-kind-objection_without_finding = Objection without a finding
attention-kind-round_comment_unanswered = Comment of a round without an answer
attention-kind-comment_unanswered = Comment without an answer
attention-kind-round_ending = Round ends soon
attention-kind-call_ending = Call ends soon
attention-kind-review_ending = Review ends soon
attention-kind-challenge_ending = Challenge window ends soon
attention-kind-call_not_designated = Call is over, nothing designated
attention-kind-evaluation_not_final = Evaluation to be made final
attention-kind-reconsideration_asked = Reconsideration asked for
attention-kind-appeal_open = Appeal to be answered
attention-kind-time_requested = More time asked for
attention-kind-group_not_heard = Stakeholder group not heard
attention-kind-stances_stale = Stances on an earlier text
attention-kind-guard_unmet = Missing for the next step
attention-kind-step_ready = Ready for the next step
attention-kind-step_due = Step is due
attention-kind-review_due = Uptake review is due
attention-kind-role_call_open = Role to be filled
attention-kind-member_requested = Request to join
attention-kind-comment_reported = Comment reported
attention-kind-hiding_appealed = Appeal against hiding
attention-kind-proposal_paused = Proposal is paused

# NoticeKind
notice-kind-reply = Somebody replied to your comment
notice-kind-thread_comment = There is a new comment in a thread that you follow
notice-kind-disposition = It was said what became of your comment
notice-kind-moderation = Your comment was moderated
notice-kind-stance_stale = The text changed in substance: your stance does not count until you take it again
notice-kind-call_opened = A consensus call was opened
notice-kind-call_ending = A consensus call ends soon, and your stance is missing
notice-kind-call_waiting = A consensus call is over and waits for findings on objections before it closes
notice-kind-round_ending = An engagement round ends soon, and you have not commented in it
notice-kind-time_answered = Your request for more time was answered
notice-kind-evaluation = What was found on a position was published for review
notice-kind-review_ending = The review of what was found on a position ends soon
notice-kind-objection_raised = There is an objection to answer or to find on
notice-kind-objection_answered = An objection that you are behind was answered in substance
notice-kind-objection_found = Something was found on an objection that you are behind
notice-kind-objection_reopened = The finding on an objection that you are behind holds no longer
notice-kind-objection_released = An objection that you are behind has nobody who holds it: take it over, or leave it
notice-kind-designation = The status of a position was designated
notice-kind-reconsideration_asked = Somebody asks for reconsideration
notice-kind-reconsideration_answered = Your request for reconsideration was answered
notice-kind-appeal_opened = An appeal waits for an answer
notice-kind-appeal_passed_on = An appeal that you support is yours now: take it further when it is answered, or take it back
notice-kind-appeal_answered = Your appeal was answered
notice-kind-appeal_ended = Your appeal has ended
notice-kind-output_published = An output was published
notice-kind-proposal_moved = The proposal moved on
notice-kind-webhook_disabled = A webhook that you answer for sends nothing any more
notice-kind-text_erased = Words of yours were erased

# MailLevel
mail-level-off = No mail
mail-level-digest = One mail each morning
mail-level-all = A mail for every notice

# Followed: what a subscription is about
followed-account = Everything
followed-group = Group
followed-proposal = Proposal
followed-thread = Thread

# MailKind
mail-kind-digest = Digest of the day
mail-kind-notice = Notice
mail-kind-invitation = Invitation
mail-kind-password_reset = Code for a new password
mail-kind-sign_in = Code to sign in

# PauseReason: why no notices are mailed
pause-reason-address_refused = The address takes no mail
pause-reason-unsubscribed = Unsubscribed by a link in a mail


## Accounts

# AccountKind
account-kind-person = Person
account-kind-service = Service account

# AccountState
account-state-active = Active
account-state-unclaimed = Not claimed yet
account-state-suspended = Suspended
account-state-closed = Closed

# EndReason: why a session ended
end-reason-signed_out = Signed out
end-reason-password_changed = Password changed
end-reason-token_reused = A token was used twice
end-reason-suspended = Account suspended
end-reason-closed = Account closed

# CodePurpose: what a one-time code opens
code-purpose-first_admin = First administrator
code-purpose-claim = New account
code-purpose-invitation = Invitation to a group
code-purpose-password_reset = New password
code-purpose-sign_in = Sign-in


## Search, feeds, webhooks and erasures

# DocumentKind: what is searched
document-kind-proposal = Proposal
document-kind-topic = Topic
document-kind-position = Position
document-kind-comment = Comment
document-kind-objection = Objection

# FeedKind
feed-kind-outputs = Outputs
feed-kind-deadlines = Deadlines

# WebhookState
webhook-state-active = Active
webhook-state-disabled = Disabled
webhook-state-ended = Ended

# DisabledReason
disabled-reason-by_hand = Disabled by hand
disabled-reason-failing = The receiver took nothing for about three days
disabled-reason-gone = The receiver is no longer there
disabled-reason-right_lost = Who answers for it may no longer read what is sent

# WebhookDeliveryKind
webhook-delivery-kind-entry = Entry of the record
webhook-delivery-kind-test = Test call

# WebhookDeliveryState
webhook-delivery-state-waiting = Waiting
webhook-delivery-state-delivered = Delivered
webhook-delivery-state-failed = Failed

# ErasureReason
erasure-reason-personal_data = Personal data
erasure-reason-court_order = Court order
erasure-reason-legal_claim = Legal claim
erasure-reason-defamation = Defamation
erasure-reason-confidential = Told in confidence
erasure-reason-no_longer_needed = No longer needed
erasure-reason-other = Other reason

# ImportState
import-state-staging = Being brought in
import-state-done = Brought in
import-state-settled = Brought in and settled
import-state-given_up = Broken off
