//! The community reached: whom the group plans to hear, what is sent to whom, how far it went.

use serde_json::{Value, json};

use super::teller::Teller;
use crate::domain::ids::{ProposalId, RoundId};
use crate::error::Result;
use crate::service::{Window, engagements, members, packages};

/// Whom to hear, and why; closed with what came of it.
pub(super) async fn planned(t: &Teller, proposal: ProposalId, (begins, ends): (i64, i64)) -> Result<()> {
    let plan = [
        (
            json!({"kind": "stakeholder_group", "name": "GOV"}),
            Value::Null,
            "They are asked to hold back; a call that they do not carry is words.",
            "They answered in the round; two took part in the meeting.",
        ),
        (
            json!({"kind": "community", "name": "National and regional initiatives"}),
            json!("Europe"),
            "Most answers so far came from one region; the initiatives reach further.",
            "Three initiatives passed it on.",
        ),
    ];
    for (audience, region, purpose, outcome) in plan {
        let entry = json!({
            "audience": audience, "region": region, "purpose": purpose, "promise": "involve",
            "channels": ["virtual", "nri"], "begins_on": t.date(begins), "ends_on": t.date(ends),
        });
        let entry = t.act("Secretariat", proposal, entry, engagements::plan).await?.id;
        t.act("Secretariat", entry, json!({"outcome": outcome}), engagements::close).await?;
    }
    Ok(())
}

/// What is sent to the focal points of two stakeholder groups. One of them passes it on and says to how many; the
/// other has received it.
pub(super) async fn distributed(
    t: &Teller,
    proposal: ProposalId,
    round: RoundId,
    answer_by: i64,
) -> Result<()> {
    let (government, technical) = (t.member("Government 1")?, t.member("Technical community 1")?);
    for (member, community) in [(government, "Permanent missions"), (technical, "Operators' lists")] {
        t.act("Secretariat", member, json!({"focal_point_of": community}), members::update).await?;
    }
    let package = json!({
        "title": "The call, for your community", "request": "Pass it on, and tell us how many it reached.",
        "answer_by": t.day(answer_by), "version_ids": [], "round_id": round,
        "focal_point_ids": [government, technical],
    });
    let package = t.act("Secretariat", proposal, package, packages::send).await?.id;
    let sent = t
        .by("Secretariat", move |tx| {
            packages::deliveries(tx, package, None, &Window { after: None, limit: 10 })
        })
        .await?;
    for delivery in sent.items {
        let id = delivery.id;
        if delivery.member_id == technical {
            let reach =
                json!({"persons": 340, "channel": "mail", "note": "Three lists; some are on two of them."});
            t.act("Technical community 1", id, reach, packages::report).await?;
        } else {
            t.by("Government 1", move |tx| packages::acknowledge(tx, id)).await?;
        }
    }
    Ok(())
}
