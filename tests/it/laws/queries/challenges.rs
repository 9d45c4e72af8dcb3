//! What is asked and filed against what was found.

use serde_json::json;

use super::House;
use crate::support::Client;

impl House<'_> {
    /// One more request and, as long as there are grounds, one more appeal against what was found.
    pub(super) async fn challenge(&mut self, member: &Client, n: usize) {
        let path = format!("/designations/{}", self.found_id);
        let asked = json!({"decision": "The level.", "grounds": "So it is.", "remedy": "Another."});
        self.make("reconsideration", member, &format!("{path}/reconsiderations"), asked).await;
        let grounds = ["notice", "mandate", "wrong_facts", "objection_ignored", "conflict_of_interest"];
        if let Some(ground) = grounds.get(n - 1) {
            let appeal = json!({"ground": ground, "text": "So it is.", "remedy": "Another."});
            let appeal = self.make("appeal", member, &format!("{path}/appeals"), appeal).await;
            let supporters = format!("/appeals/{appeal}/supporters");
            self.group.chair().post(&supporters, json!({})).await.expect(201);
            let answer = json!({"outcome": "affirm", "reasons": "As the record shows."});
            let lead = self.group.facilitator();
            lead.post(&format!("/appeals/{appeal}/answers"), answer).await.expect(201);
        }
    }
}
