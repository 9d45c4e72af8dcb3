//! Every table of the service and what it is to the record.

use Kind::{Derived, Fact, Operational};

/// What a table is to the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Covered by entries.
    Fact,
    /// Can be recomputed from facts.
    Derived,
    /// Sessions, leases, answers already given: neither.
    Operational,
}

/// A table: its name, what it is to the record, and its columns that hold texts or personal data.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name in the database.
    pub name: &'static str,
    /// What it is to the record.
    pub kind: Kind,
    /// Columns that the record covers by a salted digest of their own, so that they can be erased.
    pub erasable: &'static [&'static str],
}

impl Table {
    /// The columns that can be erased, in the order of their names: that of their salts.
    pub fn erasable_in_order(&self) -> Vec<&'static str> {
        let mut columns = self.erasable.to_vec();
        columns.sort_unstable();
        columns
    }
}

const fn table(name: &'static str, kind: Kind, erasable: &'static [&'static str]) -> Table {
    Table { name, kind, erasable }
}

/// The one list of all tables.
pub const TABLES: &[Table] = &[
    table("accounts", Fact, &["email", "name", "language", "time_zone"]),
    table("passwords", Operational, &[]),
    table("sessions", Operational, &[]),
    table("refresh_tokens", Operational, &[]),
    table("api_tokens", Fact, &[]),
    table("one_time_codes", Operational, &[]),
    table("feed_tokens", Fact, &[]),
    table("feed_uses", Operational, &[]),
    table("groups", Fact, &[]),
    table("cycles", Fact, &[]),
    table("memberships", Fact, &["organisation", "region", "focal_point_of", "statement", "state_reason"]),
    table("invitations", Fact, &["email", "name", "organisation"]),
    table("role_calls", Fact, &["text", "reason"]),
    table("volunteers", Fact, &["statement"]),
    table("proposals", Fact, &["title", "summary"]),
    table("deadline_templates", Fact, &["name"]),
    table("resources", Fact, &["purpose"]),
    table("concerns", Fact, &["text"]),
    table("concern_reviews", Fact, &["text"]),
    table("transitions", Fact, &["reason", "override_reason"]),
    table(
        "topics",
        Fact,
        &["title", "description", "provenance", "suitability", "rationale", "new_community"],
    ),
    table("topic_merges", Fact, &["reason"]),
    table("approvals", Fact, &[]),
    table("impacts", Fact, &["text"]),
    table("mandate_answers", Fact, &["reason"]),
    table("positions", Fact, &["title", "close_reason"]),
    table("versions", Fact, &["text", "digest", "change_note"]),
    table("disputes", Fact, &["reason"]),
    table("comments", Fact, &["body", "initiative", "on_behalf_of", "disposition_reason"]),
    table("comment_wordings", Fact, &["body"]),
    table("comment_answers", Fact, &["body"]),
    table("comment_reports", Fact, &["reason"]),
    table("comment_moderations", Fact, &["reason"]),
    table("summaries", Fact, &[]),
    table("summary_versions", Fact, &["text"]),
    table("anchors", Fact, &["exact", "prefix", "suffix"]),
    table("anchor_places", Derived, &[]),
    table(
        "amendments",
        Fact,
        &["exact", "prefix", "suffix", "replacement", "reason", "taken_text", "answer"],
    ),
    table("amendment_places", Derived, &[]),
    table("authorships", Derived, &[]),
    table("search_documents", Derived, &[]),
    table("rounds", Fact, &["title", "purpose", "audience"]),
    table(
        "pilots",
        Fact,
        &[
            "title",
            "tool",
            "aim",
            "population",
            "measures",
            "result",
            "source",
            "caveats",
            "cost",
            "evaluation",
            "findings",
            "lessons",
            "decision_reason",
        ],
    ),
    table("lessons", Fact, &["answer"]),
    table("datasets", Fact, &[]),
    table("statements", Fact, &[]),
    table("statement_votes", Fact, &[]),
    table("statement_tallies", Derived, &[]),
    table("engagements", Fact, &["audience", "region", "purpose", "outcome"]),
    table("packages", Fact, &["title", "request"]),
    table("deliveries", Fact, &["community", "initiative", "note"]),
    table("calls", Fact, &["new_information"]),
    table("electors", Fact, &[]),
    table("stances", Fact, &["reason"]),
    table("stance_history", Fact, &["reason"]),
    table("tallies", Derived, &[]),
    table("tally_heads", Operational, &[]),
    table("snapshots", Derived, &[]),
    table("snapshot_heads", Derived, &[]),
    table("objections", Fact, &["summary", "harm", "remedy", "anchor", "finding", "alternatives"]),
    table("objection_backers", Fact, &[]),
    table("objection_events", Fact, &["body"]),
    table("time_requests", Fact, &["reason", "answer"]),
    table("designations", Fact, &["rationale", "deviations", "findings", "final_deviations"]),
    table("reconsiderations", Fact, &["decision", "grounds", "remedy", "answer"]),
    table("appeals", Fact, &["text", "remedy"]),
    table("appeal_supporters", Fact, &[]),
    table("appeal_answers", Fact, &["reasons", "new_information", "answered_for"]),
    table("minority_statements", Fact, &["text"]),
    table("outputs", Fact, &["title", "summary", "overrides", "distribution"]),
    table("editions", Fact, &["title", "summary", "corrections", "reason"]),
    table("takeaways", Fact, &["text", "quote"]),
    table("output_distributions", Fact, &["recipient", "note", "acknowledgement"]),
    table("uptakes", Fact, &["by_whom", "note", "finding_reason"]),
    table("reviews", Fact, &["findings"]),
    table("programme_items", Fact, &["title", "responsible"]),
    table("programme_changes", Fact, &["title", "responsible", "reason"]),
    table("notices", Operational, &[]),
    table("subscriptions", Operational, &[]),
    table("followers", Operational, &[]),
    table("reminders", Operational, &[]),
    table("outbox", Operational, &[]),
    table("mail_pauses", Operational, &[]),
    table("webhooks", Fact, &["url", "description"]),
    table("webhook_cursors", Operational, &[]),
    table("webhook_secrets", Operational, &[]),
    table("webhook_deliveries", Operational, &[]),
    table("record_entries", Fact, &[]),
    table("record_salts", Operational, &[]),
    table("record_contents", Operational, &[]),
    table("record_pending", Operational, &[]),
    table("record_sequence", Fact, &[]),
    table("record_feeds", Derived, &[]),
    table("log_tiles", Derived, &[]),
    table("log_edge", Derived, &[]),
    table("log_checkpoints", Operational, &[]),
    table("log_keys", Fact, &[]),
    table("log_witnesses", Operational, &[]),
    table("witnessed_logs", Operational, &[]),
    table("leases", Operational, &[]),
    table("idempotency_keys", Operational, &[]),
    table("imports", Operational, &[]),
    table("import_pages", Operational, &[]),
    table("import_entries", Operational, &[]),
    table("archived_logs", Operational, &[]),
];
