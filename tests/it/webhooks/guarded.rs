//! Where nothing is sent to, and what is not sent to whom.

use assent::domain::webhooks::DisabledReason;
use serde_json::{Value, json};

use super::{log, now, path, record, says, stage, subscribe};
use crate::support::{Receiver, hook_world, raw, world};

/// The url of a webhook, changed where nobody looks: so it stands there when the operator took the setting back.
fn point(w: &crate::support::World, webhook: &Value, url: &str) {
    let id = raw::Val::Id(webhook["id"].as_str().unwrap()).sql();
    let change = format!("UPDATE webhooks SET url = '{url}' WHERE id = {id}");
    assert_eq!(raw::execute(&w.app.config.database, &change), Ok(1));
}

#[test]
fn nothing_connects_to_an_address_of_one_s_own_network() {
    world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let public = json!({"url": "https://hooks.example.org/x"});
        let webhook = subscribe(&group, &receiver, public).await;
        let port = receiver.port;
        for (url, why) in [
            (format!("https://127.0.0.1:{port}/"), "not public"),
            (format!("https://2130706433:{port}/"), "not public"),
            (format!("https://0x7f.1:{port}/"), "not public"),
            (format!("https://0177.0.0.1:{port}/"), "not public"),
            (format!("https://[::1]:{port}/"), "not public"),
            (format!("https://[::ffff:127.0.0.1]:{port}/"), "not public"),
            ("https://169.254.169.254/latest/meta-data".to_owned(), "not public"),
            (format!("http://127.0.0.1:{port}/"), "must begin with https://"),
            (format!("https://me@127.0.0.1:{port}/"), "user name"),
        ] {
            let new = json!({"url": url});
            let refused = group.chair().post(&format!("/groups/{}/webhooks", group.id), new.clone()).await;
            let refused = refused.refused(422, "invalid_field");
            let error = &refused["errors"][0];
            assert_eq!(error["pointer"], "/url");
            assert!(error["detail"].as_str().unwrap().contains(why), "{error}");
            group.chair().patch(&path(&webhook), 1, new).await.refused(422, "invalid_field");
        }
        // A name is looked at when it is called, and what stands there already, too.
        for url in
            [format!("https://localhost:{port}/"), format!("https://127.0.0.1:{port}/"), receiver.url()]
        {
            point(&w, &webhook, &url);
            let tried = group.chair().post(&format!("{}/tests", path(&webhook)), json!({})).await.expect(201);
            assert_eq!((&tried["state"], &tried["status"]), (&json!("failed"), &Value::Null), "{url}");
            assert!(tried["fault"].as_str().unwrap().starts_with("the address "), "{tried}");
        }
        point(&w, &webhook, &format!("https://localhost:{port}/"));
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        let fault = log(&group, &webhook).await[0]["fault"].as_str().unwrap().to_owned();
        assert!(fault.starts_with("the address is not public: "), "{fault}");
        assert_eq!(receiver.connections(), 0);
    });
}

/// The control: where the operator says so, the same addresses are called.
#[test]
fn where_the_operator_says_so_addresses_of_one_s_own_network_are_called() {
    hook_world(async |w| {
        let (group, _) = stage(&w).await;
        let receiver = Receiver::start();
        let port = receiver.port;
        let webhook = subscribe(&group, &receiver, json!({})).await;
        let tests = format!("{}/tests", path(&webhook));
        for (n, host) in ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "localhost"].iter().enumerate() {
            let url = json!({"url": format!("http://{host}:{port}/")});
            let revision = i64::try_from(n).unwrap() + 1;
            group.facilitator().patch(&path(&webhook), revision, url).await.expect(200);
            let tried = group.facilitator().post(&tests, json!({})).await.expect(201);
            assert_eq!(tried["state"], "delivered", "{host}: {tried}");
        }
        assert_eq!(receiver.connections(), 5);
    });
}

#[test]
fn a_redirect_is_not_followed() {
    hook_world(async |w| {
        let (group, _) = stage(&w).await;
        let (receiver, elsewhere) = (Receiver::start(), Receiver::start());
        let webhook = subscribe(&group, &receiver, json!({})).await;
        for status in [301, 302, 303, 307, 308] {
            receiver.answers_with(status, &format!("location: {}\n", elsewhere.url()));
            let tried =
                group.facilitator().post(&format!("{}/tests", path(&webhook)), json!({})).await.expect(201);
            assert_eq!((&tried["state"], &tried["status"]), (&json!("failed"), &json!(status)));
        }
        assert_eq!((receiver.connections(), elsewhere.connections()), (5, 0));
    });
}

fn a_right_is_lost(lose: impl AsyncFnOnce(&crate::support::World, &crate::support::Group)) {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        assert_eq!(receiver.taken().len(), 1);
        lose(&w, &group).await;
        says(group.stakeholder(), &scene, 2).await;
        w.hook().await;
        assert_eq!(receiver.taken().len(), 0);
        let told = group.chair().get(&path(&webhook)).await.expect(200);
        assert_eq!(
            (&told["state"], &told["disabled_reason"]),
            (&json!("disabled"), &json!(DisabledReason::RightLost))
        );
        // Another one who leads takes it over, and with it what was missed.
        group.chair().patch(&path(&webhook), 2, json!({"is_enabled": true})).await.expect(200);
        w.hook().await;
        assert_eq!(receiver.taken().len(), 1);
    });
}

#[test]
fn who_left_answers_for_nothing_any_more() {
    a_right_is_lost(async |_, group| {
        let member = format!("/members/{}", group.facilitator_id);
        group.facilitator().delete(&member, 1).await.expect(200);
    });
}

#[test]
fn who_was_suspended_answers_for_nothing_any_more() {
    a_right_is_lost(async |_, group| {
        let state = json!({"state": "suspended", "reason": "Three insults after two warnings."});
        group.chair().put(&format!("/members/{}/state", group.facilitator_id), 1, state).await.expect(200);
    });
}

#[test]
fn whose_account_is_suspended_answers_for_nothing_any_more() {
    a_right_is_lost(async |w, group| {
        let account = group.facilitator().get("/account").await.expect(200);
        let path = format!("/accounts/{}", account["id"].as_str().unwrap());
        let revision = account["revision"].as_i64().unwrap();
        w.admin.patch(&path, revision, json!({"state": "suspended"})).await.expect(200);
    });
}

/// Who has another role reads on, and so does the webhook.
#[test]
fn who_has_another_role_still_answers_for_what_it_reads() {
    hook_world(async |w| {
        let (group, scene) = stage(&w).await;
        let receiver = Receiver::start();
        let webhook = subscribe(&group, &receiver, json!({})).await;
        let member = format!("/members/{}", group.facilitator_id);
        group.chair().patch(&member, 1, json!({"role": "observer"})).await.expect(200);
        says(group.stakeholder(), &scene, 1).await;
        w.hook().await;
        assert_eq!(receiver.taken().len(), 1);
        group.facilitator().get(&path(&webhook)).await.refused(403, "forbidden");
        assert_eq!(group.chair().get(&path(&webhook)).await.expect(200)["state"], "active");
    });
}

#[test]
fn the_secret_stands_in_no_answer_but_the_first_and_nowhere_in_the_record() {
    hook_world(async |w| {
        let (group, _) = stage(&w).await;
        let receiver = Receiver::start();
        let create = format!("/groups/{}/webhooks", group.id);
        let new = json!({"url": receiver.url()});
        let made = group.chair().post_once(&create, "key-1", new.clone()).await.expect(201);
        group.chair().post_once(&create, "key-1", new).await.refused(409, "answer_not_repeatable");
        let secret = made["secret"].as_str().unwrap().strip_prefix("whsec_").unwrap().to_owned();
        w.hook().await;
        for path in [path(&made), create, format!("{}/deliveries", path(&made)), "/account/data".to_owned()] {
            let told = group.chair().get(&path).await.expect(200).to_string();
            assert!(!told.contains(&secret), "{path}");
        }
        let told = serde_json::to_string(&record(&group).await).unwrap();
        assert!(told.contains("webhook.created"));
        assert!(!told.contains(&secret) && !told.contains("127.0.0.1"), "the address is a text");
        assert_eq!(now(&group, &made).await["url"], receiver.url());
    });
}
