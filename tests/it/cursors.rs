use assent::domain::workflow::Step;
use serde_json::Value;

use crate::positions::position;
use crate::support::world;

#[test]
fn a_cursor_is_taken_by_its_own_list_with_its_own_filters_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&group, Step::Deliberation).await;
        for title in ["One", "Two", "Three"] {
            position(group.stakeholder(), &scene, title).await;
        }
        let list = format!("/proposals/{}/positions", scene.proposal);
        let (reader, topic) = (w.anonymous(), &scene.topic);
        let reply = reader.get(&format!("{list}?limit=1&topic_id={topic}")).await;
        let link = reply.headers["link"].to_str().unwrap().to_owned();
        let body = reply.expect(200);
        let cursor = body["next"].as_str().unwrap();
        let link = link.strip_prefix('<').unwrap().split('>').next().unwrap();
        assert!(link.contains(cursor));

        let title = |page: &Value| page["items"][0]["title"].clone();
        assert_eq!(title(&reader.get(link).await.expect(200)), "Two");
        // Another page size is not another list.
        let wider = reader.get(&format!("{list}?after={cursor}&limit=2&topic_id={topic}")).await.expect(200);
        assert_eq!((title(&wider), &wider["next"]), ("Two".into(), &Value::Null));
        let by_another = group.chair().get(&format!("{list}?topic_id={topic}&after={cursor}")).await;
        assert_eq!(title(&by_another.expect(200)), "Two");

        for path in [
            format!("{list}?after={cursor}"),
            format!("{list}?after={cursor}&topic_id={}", other.topic),
            format!("/proposals/{}/positions?after={cursor}&topic_id={topic}", other.proposal),
            format!("/groups?after={cursor}"),
        ] {
            reader.get(&path).await.refused(400, "bad_cursor");
        }
    });
}

#[test]
fn a_cursor_that_was_not_given_here_is_refused() {
    world(async |w| {
        let group = w.group("wg").await;
        for n in 0..2 {
            w.group(&format!("wg{n}")).await;
        }
        let list = w.anonymous().get("/groups?limit=1").await.expect(200);
        let cursor = list["next"].as_str().unwrap();
        let mut forged = cursor.to_owned();
        let last = if forged.pop() == Some('A') { 'B' } else { 'A' };
        forged.push(last);
        for bad in ["", "x", "!", &forged, &cursor[..10], &group.id, &"A".repeat(5000)] {
            w.anonymous().get(&format!("/groups?after={bad}")).await.refused(400, "bad_cursor");
        }
        w.anonymous().get(&format!("/groups?after={cursor}")).await.expect(200);
    });
}
