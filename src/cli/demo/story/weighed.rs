//! The topic weighed: what it would mean for whom, and another nomination of the same.

use serde_json::json;

use super::steps::nominate;
use super::teller::Teller;
use crate::domain::ids::{ProposalId, TopicId};
use crate::error::Result;
use crate::service::topics;

/// What is expected of the topic, by dimension and stakeholder group.
pub(super) async fn impacts(t: &Teller, topic: TopicId) -> Result<()> {
    let noted = [
        ("Government 1", "political", "positive", "high", "GOV", "A norm to point to that binds nobody."),
        ("Private sector 3", "economic", "positive", "medium", "PS", "Fewer outages that operators pay for."),
        (
            "Private sector 2",
            "economic",
            "negative",
            "low",
            "PS",
            "Small operators would be asked what they allow.",
        ),
        (
            "Civil society 3",
            "social",
            "positive",
            "high",
            "CS",
            "Whoever depends on the network most is hit first.",
        ),
        (
            "Technical community 3",
            "political",
            "mixed",
            "medium",
            "TC",
            "Helps, if it is not read as oversight.",
        ),
    ];
    for (seat, dimension, direction, severity, stakeholder_group, text) in noted {
        let note = json!({
            "dimension": dimension, "direction": direction, "severity": severity,
            "stakeholder_group": stakeholder_group, "text": text,
        });
        t.act(seat, topic, note, topics::note).await?;
    }
    Ok(())
}

/// The same nominated again in other words, and merged with a reason.
pub(super) async fn merged(t: &Teller, proposal: ProposalId, topic: TopicId) -> Result<()> {
    let again = json!({
        "title": "Protecting the core of the Internet",
        "description": "Restraint towards the infrastructure that everyone depends on, also in conflicts.",
        "on_behalf_of": "CS",
    });
    let again = nominate(t, "Civil society 3", proposal, again).await?;
    let merge =
        json!({"into_id": topic, "reason": "Both ask for restraint towards the same infrastructure."});
    t.act("Facilitator", again, merge, topics::merge).await?;
    Ok(())
}
