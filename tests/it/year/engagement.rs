//! The third and the fourth step: the community is heard in rounds, and instruments are tried or passed over.

use serde_json::json;

use super::table::{Year, id};
use super::texts;

/// Rounds run their whole window, are answered, and are left for the next step.
pub async fn heard(year: &mut Year<'_>, lines: &[usize]) {
    for at in lines {
        let closes_at = year.w.clock.now().plus_days(14).to_string();
        let round = json!({
            "title": "Does it say what you need?", "purpose": "To hear everybody.", "audience": "The community.",
            "promise": "involve", "closes_at": closes_at,
        });
        let round = id(&year.group.facilitator().post(&year.of(*at, "rounds"), round).await.expect(201));
        for (seat, channel) in [("gov3", "virtual"), ("ps3", "on_site"), ("cs3", "mail"), ("tc3", "virtual")]
        {
            let new = json!({
                "subject": {"kind": "position", "id": year.lines[*at].floor.position}, "round_id": round,
                "kind": "suggestion", "body": "Say whom to ask.", "channel": channel,
            });
            year.group.seat(seat).post(&year.of(*at, "comments"), new).await.expect(201);
            year.said += 1;
        }
        texts::answered(year, *at).await;
    }
    year.days(14).await;
    year.advance(lines).await;
}

/// The first of them tries an instrument; the others are past pilots with a reason.
pub async fn tried(year: &Year<'_>, lines: &[usize]) {
    let now = year.w.clock.now();
    let pilot = json!({
        "title": "A poll on the wording", "instrument": "poll", "aim": "To learn whether it is understood.",
        "population": "Whoever follows the link.", "measures": [{"name": "Answers", "unit": "persons", "target": "at least 50"}],
        "starts_at": now.plus_days(1).to_string(), "ends_at": now.plus_days(10).to_string(),
    });
    let lead = year.group.facilitator();
    let made = lead.post(&year.of(lines[0], "pilots"), pilot).await.expect(201);
    year.days(10).await;
    let path = format!("/pilots/{}", id(&made));
    let closing = json!({"result": "61 answers.", "cost": {"hours": 9}});
    lead.post(&format!("{path}/closures"), closing).await.expect(201);
    let said = json!({
        "findings": [{"measure": "Answers", "value": "61", "verdict": "met"}],
        "evaluation": "Understood.", "lessons": "Ask earlier.",
    });
    lead.post(&format!("{path}/evaluations"), said).await.expect(201);
    year.advance(&lines[..1]).await;
    for at in &lines[1..] {
        let why = json!({"reason": "Nothing new could be learnt."});
        year.moves(year.group.chair(), *at, "skip", why).await;
    }
}
