//! What the operations of a tag are about, in the order in which the document lists them.

/// Each tag with a sentence about it. A test holds that these are the tags of the operations.
pub(super) const TAGS: &[(&str, &str)] = &[
    (
        "sessions",
        "Signing in by password or by a code that comes by mail, keeping a session alive, a new password.",
    ),
    ("accounts", "One's own account and data; for administrators, those of others."),
    (
        "tokens",
        "API tokens for integrations: scoped, revocable, for oneself or a service account of a group.",
    ),
    ("groups", "Working groups: charter, cycles, permissions, what is exported of them."),
    ("members", "Who is in a group, in which role, and for which stakeholder group."),
    ("invitations", "Codes with which somebody becomes a member, singly or from a CSV file."),
    (
        "role-calls",
        "Calls for volunteers for a role, such as co-facilitator: text, deadline, volunteers, appointment.",
    ),
    ("proposals", "What a group works on, and where each proposal stands in the six steps."),
    ("deadline-templates", "Deadlines counted back from an event, for many proposals at once."),
    ("resources", "Hours, people and money that a proposal takes."),
    ("concerns", "Worries about time and resources, with an owner and dates of review."),
    ("topics", "Step 1: nominations, their suitability and impact, merges, and which are chosen."),
    (
        "transitions",
        "Moves between the steps: what a move still lacks, its undo, the history, planning back from an event.",
    ),
    ("positions", "Step 2: texts in numbered versions, their differences, authorship, rivals and export."),
    ("amendments", "Suggested replacements of a passage or of a whole text, and what became of them."),
    ("comments", "Discussion of proposals and positions, anchored to passages; answers and dispositions."),
    ("moderation", "Reports of comments, hiding and showing them again, appeals to somebody else."),
    ("summaries", "Summaries of a discussion, with links to what they sum up."),
    ("search", "Full-text search in a group's proposals, topics, positions, comments and objections."),
    ("engagements", "Step 3: plans of whom to engage, why and how, and whom they reached."),
    ("rounds", "Windows in which comments are asked for, and each is answered."),
    ("packages", "What is sent to focal points; their acknowledgements, and how far they passed it on."),
    ("pilots", "Step 4: instruments tried, their measures and results, comparison, lessons."),
    ("datasets", "Imported votes and ratings of other instruments."),
    (
        "calls",
        "Consensus calls: the window in which a position's stances are asked for, requests for more time, designations.",
    ),
    (
        "stances",
        "What a member thinks of a version, and where a position stands: the assessment of consensus.",
    ),
    ("objections", "The ledger of objections: responses, findings, contests, withdrawals, backers."),
    (
        "appeals",
        "What speaks against a designation: reconsideration, appeals up a ladder of three rungs, minority statements.",
    ),
    (
        "desk",
        "What waits for those who lead a group, where its proposals stand, and what speaks for the validity of an output.",
    ),
    (
        "outputs",
        "Step 6: drafts and publications, editions, takeaways, distribution, uptake and its reviews.",
    ),
    ("programme", "What a group does over the years, item by item, with history."),
    ("notices", "What concerns oneself, subscriptions, and mail about it."),
    ("record", "The entries of every change, in their one order."),
    (
        "feeds",
        "What a group published, as Atom, and its deadlines, as iCalendar: for programs that cannot sign in, too.",
    ),
    (
        "webhooks",
        "Entries of the record sent to an address that a group names: signed, in their order, tried again, with a log.",
    ),
    ("service", "The service itself: permissions, output types, this document."),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::TAGS;
    use crate::http::api::operations;

    #[test]
    fn each_tag_of_the_operations_is_described_and_none_beside() {
        let described: BTreeSet<&str> = TAGS.iter().map(|(tag, _)| *tag).collect();
        assert_eq!(described.len(), TAGS.len());
        assert_eq!(described, operations().iter().map(|o| o.tag).collect::<BTreeSet<&str>>());
    }
}
