# Groups, their members, charters, calls and concerns; the record, permissions, search.

## Groups and the board

asked-any = Any
group-closes = Closes
group-opens = Opens
group-a-member = A member

groups-lead = Each group has its own members, its own charter and its own proposals.
groups-sign-in = Sign in to see the groups that you are a member of
group-parent-body = Reports to
group-joining = Joining: { $how }
group-archived = This group is archived. It can only be read.

board-propose = Make a proposal
board-join = Join this group
board-visitor = You read as a visitor.
board-charter = How this group works
board-filter = Choose proposals
board-words = Words in the title
board-in-step = Step
board-status = Status
board-where-not-heard = Not heard so far
board-empty = There is no proposal yet.
board-nothing-fits = No proposal fits. Choose something else, or take the filters away.
board-count = { $count ->
    [0] no proposals
    [one] { $count } proposal
   *[other] { $count } proposals
  }
board-topics = { $count ->
    [one] Topic:
   *[other] Topics:
  }
board-advice = worked out, not decided
board-designated = designated
board-level-hidden = Stances are not shown to you yet, so neither is the level.
board-no-level = No level so far.
board-due = Due
board-overdue = Overdue
board-since = In this step since
board-not-heard = Not heard so far:
board-objections = { $open ->
    [one] { $open } open objection
   *[other] { $open } open objections
  }, { $unanswered ->
    [0] all of them answered
   *[other] { $unanswered } not answered in substance
  }
board-call = Consensus call: { $what }
board-unmet = { $count ->
    [one] { $count } thing is missing for the next step
   *[other] { $count } things are missing for the next step
  }
board-ways = More of this group
board-search = Search in this group
board-feed = What this group published (Atom feed)
board-calendar = Deadlines for your calendar (iCalendar)

group-propose = Make a proposal
propose-lead = Say in a few sentences what the group should take up, and why now. Topics and texts come later.
propose-sign-in = Members of the group make proposals. Sign in first.
propose-members = Members of the group make proposals.
propose-role = With your role you read and help, and make no proposals.
propose-then = What happens next
propose-then-how = Your proposal goes through six steps. At each one everybody sees where it stands, and what is missing to go on.

## Members

group-members = Members
members-for-members = Who is a member is shown to members only.
members-by-group = Members by stakeholder group
members-total = { $count ->
    [one] { $count } person
   *[other] { $count } persons
  }
members-count = { $count ->
    [one] { $count } on this page
   *[other] { $count } on this page
  }
members-persons = Persons
members-expected = In the charter
members-is-expected = Expected
members-not-expected = Not named there
members-nobody = Nobody yet
members-filter = Choose members
members-state = Membership
members-by = Sort by

field-role = Role
field-stakeholder_group = Stakeholder group
field-organisation = Organisation
field-region = Region
field-focal_point_of = Focal point of
field-statement = Statement

group-join = Join this group
join-account = To join you need an account. Sign in first.
join_group = Join
    .done = Done. Where the group admits its members, your request now waits for an answer.
    .stakeholder_group-hint = Whom you speak from. Choose “unaffiliated” if you speak from nobody.
    .role = As what
    .organisation-hint = Leave it empty if you speak for yourself.
    .statement = What you want to say to those who admit members

member-own = You are a member
member-own-change = Change what is said of you
member-leave = Leave this group
member-leave-how = What you said stays, with your name. You can come back as the group’s charter has it.
member-since = Since
member-state-reason = Reason
member-change = Change what is said of this member
member-appoint = Give another role
member-appoint-now = Give this role
member-chair-decides = This member was appointed by the chair. So the chair decides on the membership.

update_member = Save
    .done = The change is saved.
    .stakeholder_group-hint = Stances count where the member speaks from. In an open call it stays as it was at the opening.
    .focal_point_of-hint = The community for which the member passes things on, if any.
leave_group = Leave
    .done = You have left the group.
decide_member = Decide
    .done = The decision is recorded.
    .reason-hint = The member can read it.
decide-member-admitted = Admit
decide-member-refused = Do not admit
decide-member-suspended = Suspend
decide-member-reinstated = End the suspension
decide-member-removed = Remove from the group

group-invitations = Invitations
invitations-lead = Who is invited gets a code, which can be used once, within 14 days.
invitations-given = { $count ->
    [one] The invitation is made. Its code is shown only now: hand it to the invited person.
   *[other] { $count } invitations are made. Their codes are shown only now: hand each to the invited person.
  }
invitations-mailed = a mail is on its way
invitations-one = Invite somebody
invitations-many = Invite everybody on a list
invitations-many-how = Paste a list with commas between its columns (CSV). The first line names the columns. “name” and “organisation” can be left out. At most 500 people; if one line does not hold, nobody is invited.
invitations-made = Invitations so far
invitations-filter = Choose invitations
invitations-state = State
invitations-whom = Whom
invitations-until = Good until
invitations-joined = Has joined
invitations-expired = Expired

invite = Invite
    .done = The invitation is made.
    .name = Name, if you know it
    .stakeholder_group-hint = From whom the person would speak. They can change it.
import_invitations = Invite all of them
    .done = The invitations are made.
    .csv = The list
revoke_invitation = Take it back
    .done = The invitation was taken back.

## Charter

group-charter = Charter
charter-lead = The rules that this group gave itself. They say who takes part, how a proposal goes on, and when something counts as agreed.
charter-purpose = What the group is for
charter-people = Who takes part
charter-expected = Expected to take part:
charter-expected-others = Others are welcome, too. Their words and objections count like anybody’s; the conditions below ask about the groups that are expected.
charter-observers-comment = Observers may comment.
charter-observers-read = Observers read, and do not comment.
charter-permissions = Who may do what, in which step
charter-way = How a proposal goes
charter-max-topics = { $count ->
    [one] A proposal has { $count } topic.
   *[other] A proposal has up to { $count } topics.
  }
charter-approvals = { $count ->
    [one] A topic needs an approval from { $count } stakeholder group before it can be chosen.
   *[other] A topic needs approvals from { $count } stakeholder groups before it can be chosen.
  }
charter-window = { $days ->
    [one] Whoever is asked has { $days } day at least to answer.
   *[other] Whoever is asked has { $days } days at least to answer.
  }
charter-mandate = What an output must pass
charter-mandate-how = Before the group publishes something, each of these is answered. An output that fails one of them is outside the mandate.
charter-suitability = What is asked of a topic
charter-suitability-how = Before a topic is chosen, each of these is answered.
charter-dimensions = Its impact is looked at in these respects:
charter-edit = Change the group and its charter
charter-edit-how = The change holds from now on. Open calls keep the charter with which they were opened.
charter-edit-open = Open the form
charter-checks-how = Each question has a short name without spaces, and a text. To take one out, empty both of its fields.
charter-thresholds = When something counts as agreed: the numbers
charter-thresholds-how = What is left empty goes back to its default. Portions are written as fractions: 2/3, 1/2, 1.

update_group = Save the charter
    .done = The charter is saved.
    .name = Name of the group
    .summary = What the group is
    .parent_body = The body it reports to
    .visibility = Who may read the group
    .joining = How one joins
    .state = Whether it is still worked in
    .charter-mandate = What the group is for, and from whom
    .charter-expected_groups = Stakeholder groups that are expected
    .charter-expected_groups-hint = One on each line, and one at least.
    .charter-observers_comment = Observers may comment
    .charter-max_topics = Topics of a proposal, at most
    .charter-min_window_days = Shortest window of a round or a call, in days
    .charter-mandate_checks = What an output must pass
    .charter-mandate_checks-id = Short name
    .charter-mandate_checks-text = Question
    .charter-suitability_checks = What is asked of a topic
    .charter-suitability_checks-id = Short name
    .charter-suitability_checks-text = Question
    .charter-impact_dimensions = Respects in which the impact is looked at
    .charter-impact_dimensions-hint = One on each line.
    .charter-consensus-min_days = Days that a text is open
    .charter-consensus-freeze_days = Days without a change in substance
    .charter-consensus-quorum_abs = Persons who must take part
    .charter-consensus-quorum_frac = Portion of those who count that must take part
    .charter-consensus-cov_min = Expected groups that must take part
    .charter-consensus-cov_frac = Portion of the expected groups that must take part
    .charter-consensus-group_min = Persons by whom a group takes part
    .charter-consensus-active_min = Persons who must actively support
    .charter-consensus-active_groups = Groups with somebody who actively supports
    .charter-consensus-active_frac = Portion of the groups with somebody who actively supports
    .charter-consensus-unclear_abs = Persons for whom a text may be unclear
    .charter-consensus-unclear_frac = Portion of those who took part for whom it may be unclear
    .charter-consensus-sup_hi = Share from which on a group supports or accepts
    .charter-consensus-sup_lo = Share up to which a group opposes
    .charter-consensus-decided_frac = Portion that must decide, lest the group abstains
    .charter-consensus-aside_weight = What one who stands aside adds to the yes
    .charter-consensus-cons_seq = Average share that a consensus needs
    .charter-consensus-cons_bmin = Lowest share of a group in a consensus
    .charter-consensus-strong_seq = Average share from which on opposition is called significant
    .charter-consensus-minority = Average share up to which a text is the view of a minority
    .charter-consensus-gs_frac = Portion of a group by which it carries an objection
    .charter-consensus-strict = An objection that a whole group carries blocks, even where it was outweighed
    .charter-consensus-collapse_org = An organisation counts once within its group
    .charter-consensus-objection_policy = What an open objection does
    .charter-consensus-thin_policy = A group in which too few took part

group-rules = When something counts as agreed
rules-lead = Nobody votes here. The service works out where the stakeholder groups stand, each with the same weight. Then a facilitator decides, and gives reasons.
rules-basis = There must be enough to go on
rules-groups = How a stakeholder group stands
rules-agreement = What it takes together
rules-objections = What becomes of objections
rules-time = A text is open for { $days ->
    [one] { $days } day
   *[other] { $days } days
  } at least, and nothing of substance changed in it for { $still ->
    [one] { $still } day
   *[other] { $still } days
  }.
rules-quorum = { $share } of those who count take part, and { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  } at least. Where fewer count, all of them do.
rules-coverage = { $share } of the expected stakeholder groups take part, and { $groups ->
    [one] { $groups } of them
   *[other] { $groups } of them
  } at least. A group takes part with { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  }, or with all that it has.
rules-clarity = The text is understood: it is not unclear to { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  } or more who are over { $share } of those who took part.
rules-supports = A group is for a text when { $share } or more of its weight is.
rules-opposes = A group is against it when { $share } or less is for it. Between the two it is divided.
rules-decided = A group abstains where less than { $share } of those who took part are for or against.
rules-aside = Who stands aside disagrees and does not block. It counts as { $weight } of a yes.
rules-organisation = An organisation counts once within its group, however many members it has.
rules-person = Every person counts once within the group.
rules-thin-count = A group in which fewer than { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  } took part counts like any other.
rules-thin-exclude = A group in which fewer than { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
  } took part does not count among the groups that decided.
rules-active = Somebody has to want it: { $persons ->
    [one] { $persons } person supports
   *[other] { $persons } persons support
  } it actively, in { $share } of the groups, and in { $groups ->
    [one] { $groups } group
   *[other] { $groups } groups
  } at least.
rules-consensus = It is a consensus when on average { $share } of each group is for it, and in no group less than { $least }.
rules-opposition = With { $share } or more on average, but no consensus, one speaks of significant opposition.
rules-minority = With { $share } or less on average, it is the view of a minority.
rules-policy-must_address = Every objection is addressed before a text goes forward: met, taken back, or answered with a finding and its reasons.
rules-policy-minority_statement = A text can go forward with open objections. What the objectors say is printed beside it.
rules-sustained = A group carries an objection when { $share } of its weight stands behind it, from two of its members on.
rules-strict = An objection that a group carries blocks a consensus, even where it was outweighed.
rules-lenient = An objection that a group carries blocks no consensus once it was outweighed.
rules-frozen = When a consensus call opens, these rules are frozen for it. A kind of output can ask for more.

group-cycles = Cycles
cycles-how = The group works in cycles, for example years. New proposals belong to the current one.
cycle-current = Current
cycle-since = since
cycle-archived = archived
cycle-change = Change this cycle
cycle-archive = Archive this cycle
cycle-archive-how = It can only be read from then on. Nothing in it may be under way.
open_cycle = Open the next cycle
    .done = The cycle is open.
    .label = What it is called
    .label-hint = For example 2019.
    .archive_current = Archive the current cycle with it
change_cycle = Rename
    .done = The change is saved.
    .label = What it is called

group-templates = Deadline templates
templates-how = A proposal can follow a template to an event. Then each step is due so many days before it.
templates-step = Step
templates-days = Days before the event
templates-days-how = Leave a step empty that has no date. An earlier step needs more days than a later one.
templates-then = When a step is due:
create_deadline_template = Make a template
    .done = The template is made.
    .days_before-topic = Topics
    .days_before-deliberation = Deliberation
    .days_before-engagement = Engagement
    .days_before-pilot = Pilots
    .days_before-validity = Validity
    .days_before-impact = Impact
    .due_action = What happens when a step is due
archive_deadline_template = Archive this template
    .done = The template is archived. Proposals that follow it go on doing so.

## Calls and deadlines

group-calls = Open calls
calls-lead = What you can answer now, and until when.
calls-consensus = Consensus calls
calls-rounds = Engagement rounds
calls-roles = Calls for a role
calls-roles-ended = Calls that have ended
calls-in = In the proposal
group-deadlines = Deadlines
deadline-when = When
deadline-what = What
deadline-where = Proposal
deadline-held = on hold

role-call-for = Wanted: { $role }
role-call-until = Volunteer until
role-call-choosing = The deadline has passed. The chair can appoint one of those who volunteered.
role-call-opened = Opened by
role-call-appointed = Appointed
role-call-ended = Ended
role-call-own = You volunteer for this role.
role-call-volunteer = Volunteer for it
role-call-offers = Who volunteers
role-call-members = Who volunteers is shown to members only.
role-call-not-yet = Nobody is appointed before the deadline: until then everybody can volunteer.

open_role_call = Call for somebody to take a role
    .done = The call is open.
    .role = For which role
    .text = What is looked for, and what it takes
    .closes_at = Members can volunteer until
volunteer = Volunteer
    .done = You volunteer. You can take it back until somebody is appointed.
    .statement = What you would bring
    .statement-hint = Members of the group read it.
withdraw_offer = Take my offer back
    .done = Your offer was taken back.
extend_role_call = Put off the deadline
    .done = The new deadline holds.
    .closes_at = Members can volunteer until
    .closes_at-hint = Not before the deadline that was announced.
close_role_call = Close the call without appointing anybody
    .done = The call is closed.
appoint_volunteer = Appoint somebody
    .done = The member has the role now.
    .volunteer_id = Whom

## Concerns

group-concerns = Concerns about time and resources
concerns-lead = A valid concern does not stop the work, and is not forgotten. It stays, somebody looks after it, and it comes back at each review.
concerns-filter = Choose concerns
concerns-state = State
concerns-review = Review
concerns-awaiting = Waits for a review
concerns-on = On the proposal
concerns-reviews = { $count ->
    [0] not reviewed yet
    [one] { $count } review
   *[other] { $count } reviews
  }
concerns-next = Next review
concerns-look = Look at the concern
concern = Concern: { $about }
concern-raised = Raised by
concern-owner = Looked after by
concern-reviews = Reviews
concern-all = All concerns of the group
raise_concern = Raise a concern
    .done = Your concern is raised. It stays until it is reviewed.
    .about = What it is about
    .text = What concerns you
review_concern = Review the concern
    .done = The review is recorded.
    .state = Where the concern stands from now on
    .text = What was found
    .owner_id = Who looks after it
    .owner_id-hint = Needed for a concern that is valid.
    .next_review_on = Day of the next review
    .next_review_on-hint = For a concern that is valid, and only there.

## The record

record-all = Record
record-of-group = Record of this group
record-of-proposal = Record of this proposal
record-lead = All that happened, entry by entry, in the order in which it was numbered.
record-why = Why this can be trusted
record-why-how = Nothing changes here without an entry, and no entry can be changed or taken out unseen. The entries form a signed log that everybody can check. Texts and names stand beside it, so that they can be erased: the record holds only their digests.
record-jump = Go to a place in the record
record-after = Go on from number
record-newest = The newest entry of all groups has number { $number }.
record-first = From the beginning
record-last = The newest
record-kind = What was done
record-order = Order
record-newest-first = Newest first
record-oldest-first = Oldest first
record-nothing = There is no such entry that you may read.
record-api = The record in the API
record-head = The signed head of the log
record-to = To: { $what }
record-number = No. { $number }
record-no-number = it gets its number in a moment
record-by-clock = The clock, because its time had come
record-by-system = The service itself
record-by-anonymous = Somebody who was not signed in
record-by-account = An account
record-by-role = A member as { $role }
record-by-token = by a token
record-who = Who
record-when = When
record-which = Number
record-sequenced = numbered
record-permission = Allowed by
record-permission-in = { $permission } — { $table }
record-action = Name of the entry
record-objects = What it is about
record-receipt = Receipt
record-receipt-what = With its receipt you can show for ever that this entry stands in the record, without this service.
record-receipt-take = Take the receipt and keep it as a file:
record-receipt-link = receipt of this entry
record-receipt-verify = Verify it on your own machine, without a network. It ends with 0 if the receipt holds:
record-receipt-keep = Keep it. It holds whatever becomes of the service. If the log were ever rewritten, it would show that.
record-receipt-text = Show the receipt here, to copy it
record-receipt-soon = The log is not signed up to this entry yet. Come back in a moment for its receipt.
record-covered = { $count ->
    [one] It covers { $count } row
   *[other] It covers { $count } rows
  }
record-covered-how = For each row it holds a salted digest. Whoever verifies an export finds out whether the row is still what it was.
record-rows = Rows that it covers
record-table = Table
record-row = Row
record-revision = Revision
record-digest = Digest
record-kept = What is kept, to the byte
record-kept-how = The leaf stands in the log and is open to everybody. The body says what was done. The leaf holds its digest.
record-kept-link = the entry in the API
record-leaf = Leaf
record-body = Body

object-account = Account
object-amendment = Amendment
object-appeal = Appeal
object-approval = Approval
object-author = Whose words
object-by = Overtaken by the appeal
object-call = Consensus call
object-carried_from = Proposal it goes on from
object-comment = Comment
object-concern = Concern
object-cycle = Cycle
object-deadline_template = Deadline template
object-delivery = Delivery
object-designation = Designation
object-designator = Who designates
object-dispute = Dispute
object-distribution = Distribution
object-edition = Edition
object-engagement = Plan of engagement
object-erasure = Erasure
object-event = Event
object-feed_token = Feed token
object-group = Group
object-impact = Impact note
object-into = Topic it was merged into
object-invitation = Invitation
object-lesson = Lesson
object-log_key = Key of the log
object-mandate_answer = Answer to a check of the mandate
object-member = Member
object-merge = Merge
object-minority_statement = Minority statement
object-moderation = Moderation
object-objection = Objection
object-origin = Origin
object-output = Output
object-package = Package
object-pilot = Pilot
object-position = Position
object-programme_item = Item of the programme
object-proposal = Proposal
object-reconsideration = Request for reconsideration
object-report = Report
object-resource = Resource
object-review = Review
object-rival = Rival position
object-role_call = Call for a role
object-round = Engagement round
object-row = Row
object-stance = Stance
object-summary = Summary
object-superseded = Designation before it
object-takeaway = Takeaway
object-time_request = Request for more time
object-token = Token
object-topic = Topic
object-transition = Move
object-uptake = Uptake
object-version = Version
object-volunteer = Offer
object-webhook = Webhook
object-appeal_answer = Answer to an appeal
object-appeal_support = Support of an appeal
object-backing = Support of an objection
object-comment_answer = Answer of the group to a comment
object-comment_moderation = Moderation of a comment
object-comment_report = Report of a comment
object-comment_wording = Earlier wording of a comment
object-concern_review = Review of a concern
object-finalization = Final designation
object-objection_event = Contribution to an objection
object-output_distribution = Distribution of an output
object-pilot_decision = Decision on a pilot
object-programme_change = Change of an item of the programme
object-reconsideration_answer = Answer to a request for reconsideration
object-summary_version = Version of a summary
object-topic_merge = Merge of topics
object-uptake_finding = Finding on an uptake

entry-account-changed = An account was changed by an administrator
entry-account-claim_issued = A code to claim an account was made
entry-account-claimed = An account was claimed
entry-account-closed = An account was closed
entry-account-created = An account was made
entry-account-handed_over = An account was handed over
entry-account-imported = An account came in with an import
entry-account-password_changed = A password was changed
entry-account-password_reset = A password was set anew
entry-account-updated = An account was updated
entry-amendment-answered = An amendment was answered
entry-amendment-promoted = An amendment became a rival position
entry-amendment-rebased = An amendment was put on the current version
entry-amendment-suggested = An amendment was suggested
entry-amendment-withdrawn = An amendment was withdrawn
entry-amendments-accepted = Amendments were taken into the text
entry-appeal-answered = An appeal was answered
entry-appeal-closed = An appeal was closed
entry-appeal-escalated = An appeal was taken further
entry-appeal-filed = An appeal was filed
entry-appeal-lapsed = An appeal lapsed
entry-appeal-left = Somebody supports an appeal no more
entry-appeal-opened = An appeal was opened
entry-appeal-overtaken = An appeal was overtaken by another
entry-appeal-passed_on = An appeal was passed on, as nobody answered in time
entry-appeal-supported = An appeal was supported
entry-appeal-withdrawn = An appeal was withdrawn
entry-call-closed = A consensus call was closed
entry-call-ending = A consensus call ends soon
entry-call-extended = A consensus call was extended
entry-call-opened = A consensus call was opened
entry-call-waiting = A consensus call waits for objections to be settled
entry-comment-answered = A comment was answered for the group
entry-comment-appealed = The hiding of a comment was appealed against
entry-comment-became = Something was made of a comment
entry-comment-disposed = It was said what became of a comment
entry-comment-edited = A comment was edited
entry-comment-hidden = A comment was hidden
entry-comment-hiding_upheld = The hiding of a comment was upheld
entry-comment-kept = A reported comment was left as it is
entry-comment-posted = A comment was posted
entry-comment-reported = A comment was reported
entry-comment-restored = A hidden comment was shown again
entry-comment-withdrawn = A comment was withdrawn
entry-comments-disposed = It was said what became of several comments
entry-comments-imported = Comments came in with an import
entry-concern-raised = A concern was raised
entry-concern-reviewed = A concern was reviewed
entry-cycle-changed = A cycle was changed
entry-cycle-opened = A cycle was opened
entry-deadline_template-archived = A deadline template was archived
entry-deadline_template-created = A deadline template was made
entry-delivery-acknowledged = A package was acknowledged
entry-delivery-reported = It was reported how far a package went
entry-designation-changed = A designation was changed
entry-designation-reopened = A designation was reopened
entry-designation-review_ending = The review of an evaluation ends soon
entry-designation-superseded = A designation was superseded
entry-engagement-changed = The plan of engagement was changed
entry-engagement-closed = An item of the plan of engagement was closed
entry-engagement-planned = Engagement was planned
entry-feed_token-issued = An address for a feed was made
entry-feed_token-revoked = An address for a feed was ended
entry-group-created = The group was made
entry-group-imported = The group came in with an import
entry-group-moved_in = The group moved in from another tool
entry-group-updated = The group or its charter was changed
entry-invitation-erased = What an invitation said of a person was erased
entry-invitation-revoked = An invitation was taken back
entry-lesson-answered = It was said whether a lesson was heeded
entry-lesson-carried = The lessons of a pilot were carried to another cycle
entry-lessons-carried = Lessons came along to another cycle
entry-log_key-published = A key of the log was published
entry-mandate-answered = A check of the mandate was answered
entry-member-added = A member was added
entry-member-admitted = A member was admitted
entry-member-appointed = A member was given another role
entry-member-erased = What was said of a member was erased
entry-member-invited_in = A member came in by invitation
entry-member-joined = A member joined
entry-member-left = A member left
entry-member-refused = A request to join was refused
entry-member-reinstated = The suspension of a member was ended
entry-member-removed = A member was removed
entry-member-requested = Somebody asked to join
entry-member-suspended = A member was suspended
entry-member-updated = What is said of a member was changed
entry-members-invited = Invitations were made
entry-minority_view-changed = A minority statement was changed
entry-minority_view-stated = A minority statement was made
entry-minority_view-withdrawn = A minority statement was withdrawn
entry-objection-backed = Somebody stands behind an objection
entry-objection-contested = It was contested that an objection was met
entry-objection-discussed = An objection was taken up
entry-objection-found = A finding was made on an objection
entry-objection-left = Somebody stands behind an objection no more
entry-objection-maintained = An objection is maintained
entry-objection-raised = An objection was raised
entry-objection-released = The objector let go of an objection; another can take it over
entry-objection-reopened = An objection was reopened
entry-objection-responded = An objection was answered
entry-objection-taken_over = An objection was taken over
entry-objection-withdrawn = An objection was withdrawn
entry-output-acknowledged = An output was acknowledged
entry-output-corrected = An output was corrected
entry-output-distributed = An output was sent out
entry-output-drafted = An output was drafted
entry-output-published = An output was published
entry-output-updated = A draft of an output was changed
entry-package-sent = A package was sent to focal points
entry-pilot-changed = The plan of a pilot was changed
entry-pilot-closed = A pilot was closed
entry-pilot-decided = It was decided what becomes of a pilot’s instrument
entry-pilot-evaluated = A pilot was evaluated
entry-pilot-planned = A pilot was planned
entry-position-closed = A position was closed
entry-position-created = A position was put forward
entry-position-designated = A position was designated
entry-position-evaluated = An evaluation was published for review
entry-programme_item-moved = An item of the programme was moved
entry-programme_item-proposed = An item was suggested for the programme
entry-programme_item-revised = An item of the programme was revised
entry-proposal-created = A proposal was made
entry-proposal-deadlines_followed = A proposal follows a deadline template, or none any more
entry-proposal-due = A step was due
entry-proposal-due_date_set = The due date of a step was set or cleared
entry-proposal-imported = A proposal came in with an import
entry-proposal-moved = A proposal was moved
entry-proposal-moved-to = The proposal moved: { $from } → { $to }
entry-proposal-updated = A proposal was described anew
entry-proposals-imported = Proposals came in with an import
entry-reconsideration-answered = A request for reconsideration was answered
entry-reconsideration-asked = Somebody asked for reconsideration
entry-resource-recorded = A resource was recorded
entry-resource-withdrawn = A resource was taken back
entry-review-due = An uptake review is due
entry-review-held = An uptake review was held
entry-review-scheduled = An uptake review was scheduled
entry-role_call-closed = A call for a role was closed
entry-role_call-extended = The deadline of a call for a role was put off
entry-role_call-filled = Somebody was appointed on a call for a role
entry-role_call-offer_withdrawn = An offer to take a role was taken back
entry-role_call-opened = A call for a role was opened
entry-role_call-volunteered = Somebody volunteered for a role
entry-round-closed = An engagement round was closed
entry-round-ending = An engagement round ends soon
entry-round-extended = An engagement round was extended
entry-round-opened = An engagement round was opened
entry-round-planned = An engagement round was planned
entry-service_account-closed = A service account was closed
entry-service_account-created = A service account was made
entry-stance-taken = A stance was taken
entry-stances-carried_over = Stances went along to a new version
entry-stances-made_stale = Stances on an earlier version count no more
entry-summary-revised = A summary was revised
entry-summary-written = A summary was written
entry-takeaway-withdrawn = A takeaway was taken back
entry-takeaway-written = A takeaway was written
entry-text-copies_erased = Copies of erased words were erased, too
entry-text-erased = The words of a text were erased
entry-time-answered = A request for more time was answered
entry-time-lapsed = A request for more time lapsed
entry-time-requested = Somebody asked for more time
entry-token-issued = A token was made
entry-token-revoked = A token was revoked
entry-topic-approval_withdrawn = An approval of a topic was taken back
entry-topic-approved = A topic was approved
entry-topic-impact_noted = An impact of a topic was noted
entry-topic-impact_withdrawn = An impact note was taken back
entry-topic-merge_undone = Merged topics were taken apart
entry-topic-merged = A topic was merged into another
entry-topic-nominated = A topic was nominated
entry-topic-nominated_again = A topic was nominated once more
entry-topic-suitability_answered = The suitability of a topic was answered
entry-topics-chosen = Topics were chosen
entry-uptake-found = The evidence of an uptake was looked at
entry-uptake-recorded = An uptake was recorded
entry-version-disputed = It was disputed that a version changes no meaning
entry-version-published = A version was published
entry-webhook-created = A webhook was set up
entry-webhook-disabled = A webhook was switched off
entry-webhook-enabled = A webhook was switched on
entry-webhook-ended = A webhook was ended
entry-webhook-replayed = Entries were sent to a webhook once more
entry-webhook-secret_replaced = The secret of a webhook was replaced
entry-webhook-updated = A webhook was changed

## Permissions and search

permissions-all = Who may do what
permissions-lead = One table says who may do what, and in which step. Pages, the API and the clock are all held by it.
permissions-filter = Look at one role or one step
permissions-phase = Where the proposal is
permissions-caption = Actions, roles and steps
permissions-what = Action
permissions-when = When
permissions-scope = Scope of a token
permissions-yes = Yes
permissions-own = Their own
permissions-no = No
permissions-any-time = At any time
permissions-api = The same table in the API

search-words = Words
search-group = Group
search-kind = Kind
search-how = All words must occur. Case and accents do not matter. A star stands for the rest of a word: consens* finds consensus.
search-count = { $count ->
    [0] Nothing was found.
    [one] { $count } thing was found.
   *[other] { $count } things were found.
  }
search-in-group = In the group
search-more = More in this group
search-some-groups = Only the first groups were searched. Choose a group to look in another.
search-proposal = Proposals
search-topic = Topics
search-position = Positions
search-comment = Comments
search-objection = Objections

## Words that are erased

erase_text = Erase these words for ever
    .done = The words were erased. A mark stands in their place.
    .reason = Why they are erased
    .reason-hint = Everybody who reads the group sees it.
    .columns = Which words go
    .columns-hint = All of them, unless you take some out.
erase = Erase words
erase-words = Erase words…
erase-of = Words of
erase-now = Erase them
erase-for-ever = This cannot be undone.
erase-for-ever-how = Nobody can bring the words back.
erase-goes = What goes
erase-goes-words = The words themselves, for everybody.
erase-goes-copies = Their known copies: earlier wordings, earlier stances, editions, and what others quoted of a version.
erase-goes-kept = What would find or prove them: their place in the search, and the salts of their digests in the record. Exports and backups that are made from now on do not have them.
erase-stays = What stays
erase-stays-fact = That it was said, by which member and when; its state, counts and findings. An objection is as open as before.
erase-stays-mark = A mark in place of the words. It says the day, the reason, and which entry of the record tells who erased them. Whose words they were is told by a notice.
erase-stays-others = Other texts that repeat the words. Once it is done, this page names those of the same proposal, so that you can erase them as well.
erase-stays-backups = Exports and backups that were made before.
erase-nothing = There are no words here any more.
erase-copies = { $count ->
    [one] One copy of them went with them.
   *[other] { $count } copies of them went with them.
  }
erase-quoted = These texts have the same words in them, or are a part of them. They are still there. Look at them, and erase what must go.
erase-quoted-none = No other text was found that has these words. Texts of other proposals were not looked through.
erasures = What was erased
erasures-lead = The words that were erased in this group: where they stood, why they went, who erased them, and when.
erasures-how = To erase words, open the comment, the version or the objection that has them. Whose words they are may do it, and so may chair and secretariat, but nobody in a matter of their own.
erasures-by-service = The service or its operator

column-text = Text
column-change_note = What changed
column-initiative = Initiative it comes from
column-on_behalf_of = Community it speaks for
column-disposition_reason = Why it was answered so
column-finding = Finding
column-alternatives = Alternatives that were weighed
column-exact = Passage
column-prefix = Words before the passage
column-suffix = Words after the passage
column-description = Description
column-replacement = Words to stand there instead
column-answer = Answer
column-harm = { objection-harm }
column-remedy = { objection-remedy }
column-anchor = { objection-anchor }
