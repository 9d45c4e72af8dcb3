//! A designated position, for tests of what comes after.

use serde_json::{Map, Value, json};

use super::{Floor, Group, Reply, Scene, World, call};
use crate::support::raw::{self, Val};

impl World {
    /// A position of the scene's topic, with one version, called and finally designated at a level. Two members of each
    /// stakeholder group support it; `stances` replaces that for some groups, with null for no stance. The
    /// proposal must be in its fifth step; 37 days pass.
    pub async fn designated(
        &self,
        group: &Group,
        scene: Scene,
        kind: &str,
        level: &str,
        stances: Value,
    ) -> Floor {
        let floor = self.floor_on(group, scene).await;
        floor.call(self, group, json!({"output_type": kind})).await;
        for code in ["GOV", "PS", "CS", "TC"] {
            let stance = stances.get(code).cloned().unwrap_or(json!("support"));
            for n in [1, 2] {
                if let Some(stance) = stance.as_str() {
                    floor.takes(group.seat(&format!("{}{n}", code.to_lowercase())), 1, stance).await;
                }
            }
        }
        self.pass_days(30);
        self.tick().await;
        floor.designate(self, group, level).await;
        floor
    }

    /// Puts a proposal into another step, past all rules.
    pub fn put_into(&self, scene: &Scene, step: &str) {
        let id = Val::Id(&scene.proposal).sql();
        let change = format!("UPDATE proposals SET step = '{step}' WHERE id = {id}");
        assert_eq!(raw::execute(&self.app.config.database, &change), Ok(1));
    }
}

impl Floor {
    /// Designates the level: publishes an evaluation and makes it final after the seven days of its review.
    pub async fn designate(&self, w: &World, group: &Group, level: &str) -> Value {
        let found = self.evaluate(group, level).await;
        w.pass_days(7);
        self.finalize(group, &found).await.expect(201)
    }

    /// Makes an evaluation final.
    pub async fn finalize(&self, group: &Group, found: &Value) -> Reply {
        let path = format!("/designations/{}/finalizations", found["id"].as_str().unwrap());
        group.facilitator().post(&path, json!({})).await
    }

    /// Publishes an evaluation, with a word on every reason that its level goes against.
    pub async fn evaluate(&self, group: &Group, level: &str) -> Value {
        let path = self.at("designations");
        let mut request = json!({"level": level, "rationale": "As the discussion showed."});
        let first = group.facilitator().post(&path, request.clone()).await;
        if first.status == 201 {
            return first.expect(201);
        }
        let asked = first.refused(422, "missing_field");
        let code = |error: &Value| error["pointer"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let word = |error: &Value| (code(error), json!("It weighs less."));
        request["deviations"] =
            asked["errors"].as_array().unwrap().iter().map(word).collect::<Map<_, _>>().into();
        group.facilitator().post(&path, request).await.expect(201)
    }
}
