//! What cannot be a call, a designation, a finding or a charter: refused with a code and what is missing, and nothing
//! is left of it.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::objections::{finding, raised, respond};
use crate::support::{Reply, World, call, number, world};

async fn entries(w: &World) -> i64 {
    w.settle().await;
    number(&w.app.config.database, "SELECT count(*) AS n FROM record_entries").await
}

/// Refused with this code, pointing there.
#[track_caller]
fn refused(reply: Reply, code: &str, pointer: &str) -> Value {
    let problem = reply.refused(422, code);
    assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem}");
    problem
}

#[test]
fn a_call_that_cannot_be_leaves_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let (before, now) = (entries(&w).await, w.clock.now());
        let open =
            async |changes: Value| group.chair().post(&floor.at("calls"), call(&w, &group, changes)).await;
        for (changes, code, pointer) in [
            (json!({"closes_at": now.plus_days(-1)}), "invalid_field", "/closes_at"),
            (json!({"closes_at": now}), "invalid_field", "/closes_at"),
            (json!({"closes_at": now.plus_days(29)}), "invalid_field", "/closes_at"),
            (json!({"closes_at": "next week"}), "invalid_field", "/closes_at"),
            (json!({"output_type": "manifesto"}), "invalid_field", "/output_type"),
            (json!({"output_type": "meeting_summary"}), "invalid_field", "/output_type"),
            (json!({"results": "never"}), "invalid_field", "/results"),
            (json!({"designator_id": floor.position}), "invalid_field", "/designator_id"),
            (json!({"new_information": "It is the first."}), "invalid_field", "/new_information"),
            (json!({"new_information": ""}), "invalid_field", "/new_information"),
            (json!({"round": 2}), "unknown_field", "/round"),
        ] {
            refused(open(changes).await, code, pointer);
        }
        let mut without = call(&w, &group, json!({}));
        without.as_object_mut().unwrap().remove("designator_id");
        refused(group.chair().post(&floor.at("calls"), without).await, "missing_field", "/designator_id");
        assert_eq!(entries(&w).await, before);
        assert_eq!(w.anonymous().get(&floor.at("calls")).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn a_finding_without_reasons_or_without_what_has_to_be_weighed_leaves_nothing() {
    world(async |w| {
        let (group, _, id) = raised(&w).await;
        respond(group.chair(), &id, "The need weighs more.", true).await;
        respond(group.stakeholder(), &id, "It does not.", false).await;
        let (before, path) = (entries(&w).await, format!("/objections/{id}/findings"));
        let find = async |new: Value| group.chair().post(&path, new).await;
        for (outcome, field) in [
            ("outweighed", "text"),
            ("outweighed", "alternatives"),
            ("not_on_merits", "text"),
            ("not_on_merits", "reason_code"),
            ("stands", "text"),
            ("accommodated", "version"),
        ] {
            let mut lacking = finding(outcome);
            lacking.as_object_mut().unwrap().remove(field);
            refused(find(lacking).await, "missing_field", &format!("/{field}"));
        }
        let weighed = |options: &[&str]| {
            let mut new = finding("outweighed");
            new["alternatives"] = options.iter().map(|o| json!({"option": o, "why": "No."})).collect();
            new
        };
        for (options, missing) in [
            (&["leave_out"][..], json!(["defer"])),
            (&["defer", "split"][..], json!(["leave_out"])),
            (&[][..], json!(["leave_out", "defer"])),
        ] {
            let problem = refused(find(weighed(options)).await, "invalid_field", "/alternatives");
            assert_eq!(problem["missing"], missing);
        }
        let mut unknown = finding("not_on_merits");
        unknown["reason_code"] = json!("boring");
        refused(find(unknown).await, "invalid_field", "/reason_code");
        refused(find(json!({"outcome": "forgotten", "text": "So."})).await, "invalid_field", "/outcome");
        assert_eq!(entries(&w).await, before);
        let open = w.anonymous().get(&format!("/objections/{id}")).await.expect(200);
        assert_eq!(open["state"], "responded");
    });
}

#[test]
fn a_charter_whose_thresholds_are_no_portions_leaves_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}", group.id);
        let charter = group.chair().get(&path).await.expect(200);
        let (revision, params) =
            (charter["revision"].as_i64().unwrap(), charter["charter"]["consensus"].clone());
        let before = entries(&w).await;
        let change = async |name: &str, value: Value| {
            let mut changed = params.clone();
            changed[name] = value;
            group.chair().patch(&path, revision, json!({"charter": {"consensus": changed}})).await
        };
        let portions =
            params.as_object().unwrap().iter().filter(|(_, v)| v.as_str().is_some_and(|v| v.contains('/')));
        let portions: Vec<&String> = portions.map(|(name, _)| name).collect();
        assert!(portions.len() >= 12, "{portions:?}");
        for name in portions {
            for wrong in [
                json!("0"),
                json!("5/4"),
                json!("-1/2"),
                json!(0.5),
                json!("a half"),
                json!("1/0"),
                Value::Null,
            ] {
                let problem = change(name, wrong.clone()).await.refused(422, "invalid_field");
                let pointer = problem["errors"][0]["pointer"].as_str().unwrap();
                assert!(pointer.starts_with("/charter/consensus"), "{name} {wrong}: {pointer}");
            }
        }
        for (name, wrong) in
            [("quorum_abs", 10_001), ("group_min", 0), ("min_days", -1), ("freeze_days", 10_001)]
        {
            change(name, json!(wrong)).await.refused(422, "invalid_field");
        }
        change("sup_lo", json!("3/4")).await.refused(422, "invalid_field");
        change("majority", json!("1/2")).await.refused(422, "unknown_field");
        let mut new = json!({
            "slug": "other", "name": "Another", "visibility": "public", "joining": "open", "cycle": "2018",
            "charter": {"mandate": "m", "expected_groups": ["ALL"], "consensus": {"cons_seq": "0"}},
            "chair_account_id": w.admin_id, "chair_stakeholder_group": "ALL",
        });
        let problem = w.admin.post("/groups", new.clone()).await.refused(422, "invalid_field");
        assert!(problem["errors"][0]["pointer"].as_str().unwrap().starts_with("/charter/consensus"));
        assert_eq!(entries(&w).await, before);
        new["charter"]["consensus"]["cons_seq"] = json!("1");
        w.admin.post("/groups", new).await.expect(201);
    });
}

#[test]
fn a_level_that_is_no_designation_is_not_designated() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        w.pass_days(30);
        w.tick().await;
        let before = entries(&w).await;
        let levels =
            ["pending_objections", "insufficient_support", "insufficient_basis", "not_eligible", "unanimity"];
        for level in levels {
            let new = json!({"level": level, "rationale": "So it is."});
            refused(
                group.facilitator().post(&floor.at("designations"), new).await,
                "invalid_field",
                "/level",
            );
        }
        let without =
            group.facilitator().post(&floor.at("designations"), json!({"level": "divergence"})).await;
        refused(without, "missing_field", "/rationale");
        assert_eq!(entries(&w).await, before);
    });
}
