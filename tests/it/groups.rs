use serde_json::json;

use crate::support::world;

#[test]
fn a_public_group_is_read_by_everyone() {
    world(async |w| {
        let group = w.group("wg").await;
        let read = w.anonymous().get(&format!("/groups/{}", group.id)).await.expect(200);
        assert_eq!(read["slug"], "wg");
        let list = w.anonymous().get("/groups").await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
    });
}

#[test]
fn a_group_for_members_is_not_known_to_others() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let path = format!("/groups/{}", group.id);
        w.anonymous().get(&path).await.refused(404, "not_found");
        w.outsider().await.get(&path).await.refused(404, "not_found");
        group.seat("observer").get(&path).await.expect(200);
        assert_eq!(w.anonymous().get("/groups").await.expect(200)["items"], json!([]));
        assert_eq!(
            group.stakeholder().get("/groups").await.expect(200)["items"].as_array().unwrap().len(),
            1
        );
    });
}

#[test]
fn only_an_administrator_makes_a_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let body = json!({});
        group.chair().post("/groups", body.clone()).await.refused(422, "missing_field");
        w.anonymous().post("/groups", body).await.refused(422, "missing_field");
    });
}
