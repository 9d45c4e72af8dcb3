//! Groups, their cycles, members and invitations.

use serde_json::json;

use super::case::Case;
use super::law::hold;
use super::scene::Scene;
use crate::support::PASSWORD;

const MEMBERS: &[&str] = &["chair", "facilitator", "secretariat", "gov1", "observer"];

pub fn cases() -> Vec<Case> {
    let mut cases = of_the_group();
    cases.extend(of_members());
    cases.extend(of_invitations());
    cases.extend(entering_and_leaving());
    cases
}

fn of_the_group() -> Vec<Case> {
    let group = json!({
        "slug": "group-$n", "name": "Another", "visibility": "public", "joining": "open", "cycle": "2018",
        "charter": {"mandate": "m", "expected_groups": ["ALL"]},
        "chair_account_id": "$account", "chair_stakeholder_group": "ALL",
    });
    vec![
        Case::plain("create_group").body(group),
        Case::plain("list_groups").reads(),
        Case::of("get_group", "group"),
        Case::of("update_group", "group").body(json!({"summary": "Looks for tangible outputs."})),
        Case::of("open_cycle", "group").body(json!({"label": "2019-$n"})),
        Case::of("list_cycles", "group"),
        Case::of("get_cycle", "cycle"),
        Case::of("change_cycle", "cycle").body(json!({"label": "renamed-$n"})),
    ]
}

fn of_members() -> Vec<Case> {
    let suspend = json!({"state": "suspended", "reason": "Three insults after two warnings."});
    vec![
        Case::of("list_members", "group"),
        Case::of("get_member", "member"),
        Case::of("update_member", "member").body(json!({"organisation": "Example Society"})),
        Case::of("update_member", "membership").own().body(json!({"organisation": "Example Society"})),
        Case::of("decide_member", "member").body(suspend).once(),
    ]
}

fn of_invitations() -> Vec<Case> {
    let invitation = json!({"email": "guest-$n@example.org", "role": "observer", "stakeholder_group": "CS"});
    let list = json!({"csv": "email,role,stakeholder_group\nlisted-$n@example.org,observer,CS\n"});
    let newcomer = json!({"code": "$code@self", "name": "Newcomer", "password": PASSWORD});
    let without = |lacks: &str| format!("{lacks} without the scope contribute");
    let scopeless = MEMBERS.iter().map(|m| &*without(m).leak()).collect::<Vec<&'static str>>();
    vec![
        Case::of("invite", "group").body(invitation),
        Case::of("import_invitations", "group").body(list),
        Case::of("list_invitations", "group"),
        Case::of("get_invitation", "invitation"),
        Case::of("revoke_invitation", "invitation").once(),
        // Into another group, by an invitation that each has; to come in is to contribute.
        Case::plain("redeem_invitation")
            .but(&scopeless, 403, "insufficient_scope")
            .body(json!({"code": "$code@self"}))
            .body_of("stranger", newcomer),
    ]
}

fn entering_and_leaving() -> Vec<Case> {
    vec![
        Case::of("join_group", "group")
            .but(&["stranger"], 401, "unauthenticated")
            .but(&["suspended"], 403, "forbidden")
            .but(MEMBERS, 409, "already_exists")
            .body(json!({"stakeholder_group": "CS"})),
        // Nobody is made to leave by another; the last chair does not leave.
        Case::of("leave_group", "member").author_only(),
        Case::of("leave_group", "membership").own().author_only().once_by("observer"),
    ]
}

async fn furnish(scene: &mut Scene<'_>) {
    let (w, chair) = (scene.w, scene.group.chair().clone());
    let (account, _) = w.account("somebody@example.org").await;
    scene.put("account", account.to_string(), None);
    let group = chair.get(&format!("/groups/{}", scene.group.id)).await.expect(200);
    scene.put("cycle", group["cycle_id"].clone(), None);
    let members = chair.get(&format!("/groups/{}/members?limit=100", scene.group.id)).await.expect(200);
    for member in members["items"].as_array().unwrap() {
        let seat = member["name"].as_str().unwrap().split('@').next().unwrap().to_owned();
        scene.put(format!("membership@{seat}"), member["id"].clone(), None);
    }
    scene.put("member", scene.id("membership@ps2"), None);
    scene.put("membership", scene.id("membership@ps2"), None);
    let guest = json!({"email": "guest@example.org", "role": "observer", "stakeholder_group": "CS"});
    let guest = chair.post(&format!("/groups/{}/invitations", scene.group.id), guest).await.expect(201);
    scene.put("invitation", guest["id"].clone(), None);
    let other = w.group("other").await;
    for (n, caller) in scene.callers.clone().into_iter().enumerate() {
        let guest =
            json!({"email": format!("other-{n}@example.org"), "role": "observer", "stakeholder_group": "CS"});
        let guest = other.chair().post(&format!("/groups/{}/invitations", other.id), guest).await.expect(201);
        scene.put(format!("code@{}", caller.seat), guest["code"].clone(), None);
    }
}

#[test]
fn groups_and_members_are_open_to_whom_they_should_in_a_public_group() {
    hold(true, &cases(), furnish);
}

#[test]
fn groups_and_members_are_open_to_whom_they_should_in_a_group_for_members() {
    hold(false, &cases(), furnish);
}
