//! Full-text search: the same hits on both databases, for whoever may read the group, and in bounded time.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::comments::{comments_of, note, path, post};
use crate::positions::position;
use crate::support::{Client, Group, is_postgres, number, objection, raw, world};

fn at(group: &Group, query: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    format!("/groups/{}/search?{query}", group.id)
}

async fn found(client: &Client, group: &Group, query: &[(&str, &str)]) -> Value {
    client.get(&at(group, query)).await.expect(200)
}

/// The ids of what is found, in their order.
async fn ids(client: &Client, group: &Group, words: &str) -> Vec<Value> {
    let page = found(client, group, &[("q", words)]).await;
    page["items"].as_array().unwrap().iter().map(|hit| hit["id"].clone()).collect()
}

async fn refused(client: &Client, group: &Group, words: &str) -> Value {
    client.get(&at(group, &[("q", words)])).await.refused(422, "invalid_field")
}

#[test]
fn words_are_found_whatever_their_case_accents_and_script() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let mut made = Vec::new();
        for body in [
            "Les *Éléments* d'accès à l'eau, STRASSE 3.14",
            "Elements of access; Straße",
            "東京都の水道について",
            "京都の歴史",
            "한국어로 씁니다",
            "Доступ к ЗНАНИЯМ",
            "الوُصُول إلى المعرفة",
            "Quyền truy cập Internet cho người Việt",
        ] {
            made.push(post(group.stakeholder(), &scene, body).await["id"].clone());
        }
        for (words, expected) in [
            ("elements", vec![1, 0]),
            ("ÉLÉMENTS", vec![1, 0]),
            ("éléments eau", vec![0]),
            ("acces", vec![0]),
            ("acces*", vec![1, 0]),
            ("strasse", vec![1, 0]),
            ("accès straße 14", vec![0]),
            ("東京", vec![2]),
            ("京都", vec![3, 2]),
            ("東京都", vec![2]),
            ("都", vec![3, 2]),
            ("史", vec![3]),
            ("水 都", vec![2]),
            ("国", vec![]),
            ("한국", vec![4]),
            ("знаниям", vec![5]),
            ("الوصول", vec![6]),
            ("viet internet", vec![7]),
            ("elements nowhere", vec![]),
            ("lements", vec![]),
        ] {
            let expected: Vec<Value> = expected.into_iter().map(|n: usize| made[n].clone()).collect();
            assert_eq!(ids(&w.anonymous(), &group, words).await, expected, "{words}");
        }
    });
}

#[test]
fn texts_of_every_kind_are_found_where_they_stand_now() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let member = group.stakeholder();
        let new = json!({"title": "Zebra crossing", "summary": "Of **zebras** and others."});
        let proposal = member.post(&format!("/groups/{}/proposals", group.id), new).await.expect(201);
        let nominated = json!({"title": "Crossings", "description": "Where a zebra goes."});
        let topics = format!("/proposals/{}/topics", proposal["id"].as_str().unwrap());
        let topic = member.post(&topics, nominated).await.expect(201);
        let text = position(member, &scene, "A text on a zebra").await;
        let comment = post(member, &scene, "No zebra here.").await;
        let versions = format!("/positions/{}/versions", text["id"].as_str().unwrap());
        let first = json!({"kind": "substantive", "text": "The giraffe.", "based_on": 0});
        member.post(&versions, first).await.expect(201);
        let mut against = objection(1);
        against["harm"] = json!("It hurts a zebra.");
        let objections = format!("/positions/{}/objections", text["id"].as_str().unwrap());
        let objection = group.seat("ps1").post(&objections, against).await.expect(201);
        let all: Vec<&Value> =
            [&objection, &comment, &text, &topic, &proposal].map(|made| &made["id"]).into();
        assert_eq!(ids(&w.anonymous(), &group, "zebra").await.iter().collect::<Vec<_>>(), all);
        let page = found(&w.anonymous(), &group, &[("q", "zebra")]).await;
        let kinds: Vec<&str> =
            page["items"].as_array().unwrap().iter().map(|hit| hit["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["objection", "comment", "position", "topic", "proposal"]);
        for hit in page["items"].as_array().unwrap() {
            w.anonymous().get(hit["path"].as_str().unwrap()).await.expect(200);
        }
        assert_eq!(
            page["items"][4]["title"],
            json!({"text": "Zebra crossing", "start": 0, "hits": [{"start": 0, "end": 5}]})
        );
        assert_eq!(
            page["items"][3]["excerpt"],
            json!({"text": "Where a zebra goes.", "start": 0, "hits": [{"start": 8, "end": 13}]})
        );
        assert_eq!(page["items"][2]["excerpt"], json!({"text": "The giraffe.", "start": 0, "hits": []}));
        assert_eq!(
            (&page["items"][1]["title"], &page["items"][1]["author_id"]),
            (&json!(null), &comment["author"]["member_id"])
        );
        // Only the newest version is found.
        assert_eq!(ids(member, &group, "giraffe").await, [text["id"].clone()]);
        let second = json!({"kind": "substantive", "text": "The okapi.", "based_on": 1});
        member.post(&versions, second).await.expect(201);
        assert_eq!(ids(member, &group, "giraffe").await, Vec::<Value>::new());
        assert_eq!(ids(member, &group, "okapi zebra").await, [text["id"].clone()]);
        // And a proposal as it is described now.
        let described = format!("/proposals/{}", proposal["id"].as_str().unwrap());
        member.patch(&described, 1, json!({"summary": "Of others."})).await.expect(200);
        assert_eq!(ids(member, &group, "zebras").await, Vec::<Value>::new());
        // Nothing that was written by a use case is left out of the index.
        const LEFT_OUT: &str = "SELECT count(*) AS n FROM (SELECT id FROM comments UNION SELECT id FROM positions \
            UNION SELECT id FROM objections) AS texts WHERE id NOT IN (SELECT id FROM search_documents)";
        assert_eq!(number(&w.app.config.database, LEFT_OUT).await, 0);
    });
}

#[test]
fn what_is_found_is_paged_filtered_and_keeps_its_order() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let other = w.proposal_in(&group, Step::Deliberation).await;
        let mut made = Vec::new();
        for n in 0..7 {
            made.push(post(group.stakeholder(), &scene, &format!("A needle, number{n}.")).await);
        }
        let elsewhere = post(group.stakeholder(), &other, "A needle elsewhere.").await;
        position(group.stakeholder(), &other, "A needle in a title").await;
        let mut expected: Vec<Value> = made.iter().rev().map(|c| c["id"].clone()).collect();
        let comments = [("q", "needle"), ("kind", "comment"), ("proposal_id", &scene.proposal)];
        // An edited comment keeps its place, and one taken back does not turn the pages.
        group.stakeholder().patch(&path(&made[2]), 1, json!({"body": "Still a needle."})).await.expect(200);
        let mut pages = Vec::new();
        let mut query = [&comments[..], &[("limit", "3")]].concat();
        let first = found(&w.anonymous(), &group, &query).await;
        let next = first["next"].as_str().unwrap().to_owned();
        pages.extend(first["items"].as_array().unwrap().clone());
        group.stakeholder().delete(&path(&made[4]), 1).await.expect(200);
        query.push(("after", &next));
        let second = found(&w.anonymous(), &group, &query).await;
        pages.extend(second["items"].as_array().unwrap().clone());
        let got: Vec<Value> = pages.iter().map(|hit| hit["id"].clone()).collect();
        assert_eq!(got, expected[..6]);
        expected.retain(|id| *id != made[4]["id"]);
        let all = found(&w.anonymous(), &group, &comments).await;
        let all: Vec<Value> = all["items"].as_array().unwrap().iter().map(|hit| hit["id"].clone()).collect();
        assert_eq!(all, expected);
        let there = found(&w.anonymous(), &group, &[("q", "needle"), ("proposal_id", &other.proposal)]).await;
        assert_eq!(
            (there["items"].as_array().unwrap().len(), &there["items"][1]["id"]),
            (2, &elsewhere["id"])
        );
        // A cursor is of one question.
        let moved = at(&group, &[("q", "elsewhere"), ("after", &next)]);
        w.anonymous().get(&moved).await.refused(400, "bad_cursor");
    });
}

#[test]
fn a_group_s_texts_are_found_by_those_who_may_read_it() {
    world(async |w| {
        let closed = w.group_with("closed", json!({"visibility": "members"})).await;
        let open = w.group("open").await;
        let scene = w.proposal_in(&closed, Step::Deliberation).await;
        let made = post(closed.stakeholder(), &scene, "A hidden needle.").await;
        assert_eq!(ids(closed.seat("observer"), &closed, "needle").await, [made["id"].clone()]);
        assert_eq!(ids(closed.stakeholder(), &open, "needle").await, Vec::<Value>::new());
        for outsider in [&w.anonymous(), open.stakeholder(), &w.admin] {
            outsider.get(&format!("/groups/{}/search?q=needle", closed.id)).await.refused(404, "not_found");
        }
        // Words of the index that are no words of a text are not asked for.
        let own = format!("_g{}", closed.id.replace('-', ""));
        assert_eq!(ids(open.stakeholder(), &open, &own).await, Vec::<Value>::new());
        assert_eq!(ids(open.stakeholder(), &open, "_kcomment").await, Vec::<Value>::new());
    });
}

#[test]
fn what_was_changed_or_taken_back_is_not_found_and_not_kept() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "The needle of Xanadu.").await;
        let other = post(group.stakeholder(), &scene, "The needle of Yggdrasil.").await;
        group.stakeholder().patch(&path(&made), 1, json!({"body": "The thread."})).await.expect(200);
        assert_eq!(ids(group.stakeholder(), &group, "needle").await, [other["id"].clone()]);
        assert_eq!(ids(group.stakeholder(), &group, "thread").await, [made["id"].clone()]);
        group.stakeholder().delete(&path(&other), 1).await.expect(200);
        for reader in [group.stakeholder(), group.chair()] {
            assert_eq!(ids(reader, &group, "needle").await, Vec::<Value>::new());
        }
        // The words are gone from the index itself, not only from what it answers.
        let held = if is_postgres() {
            "SELECT coalesce(string_agg(tokens::text, ' '), '') AS value FROM search_documents"
        } else {
            "SELECT group_concat(hex(block), '') AS value FROM search_index_data \
             UNION ALL SELECT coalesce(hex(group_concat(tokens, ' ')), '') FROM search_documents"
        };
        let held = raw::texts(&w.app.config.database, held).join(" ");
        let is_there = |word: &str| held.contains(word) || held.contains(&hex::encode_upper(word));
        assert!(is_there("thread"));
        assert!(!is_there("xanadu") && !is_there("yggdrasil"));
    });
}

#[test]
fn hostile_questions_are_refused_or_answered_in_bounded_time() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "near col rowid tokens a b c 2 drop table").await;
        let long = "x".repeat(20_000);
        group.stakeholder().post(&comments_of(&scene), note(&scene, &long)).await.expect(201);
        let member = group.stakeholder();
        for words in ["", " ", "?!;--", "* * *", "\"", "'", "😀", "\u{0}", "a*", "ab* cd"] {
            assert_eq!(refused(member, &group, words).await["errors"][0]["pointer"], "q", "{words:?}");
        }
        let many: Vec<String> = (0..60).map(|n| format!("w{n}")).collect();
        refused(member, &group, &many.join(" ")).await;
        refused(member, &group, &"y ".repeat(1000)).await;
        refused(member, &group, &"漢".repeat(401)).await;
        // As long as this client lets an address be; the server's own bound is a little above.
        let long = at(&group, &[("q", &"x".repeat(60_000))]);
        assert!(member.get(&long).await.status.is_client_error());
        // What is an operator elsewhere is a word or nothing here.
        for words in [
            "NEAR(a b, 2)",
            "tokens : a",
            "-tokens:a",
            "a AND b",
            "\"a b\" c",
            "a & b | c",
            "a' DROP TABLE",
            "a\\' <-> b",
            "^a + b",
            "rowid tokens",
        ] {
            let got = ids(member, &group, words).await;
            let holds = !words.contains("AND");
            assert_eq!(got, if holds { vec![made["id"].clone()] } else { vec![] }, "{words}");
        }
        assert_eq!(ids(member, &group, &"x".repeat(400)).await.len(), 1);
        member.get(&format!("/groups/{}/search", group.id)).await.refused(422, "missing_field");
        member.get(&format!("/groups/{}/search?q=a&sort=b", group.id)).await.refused(422, "unknown_field");
        member
            .get(&format!("/groups/{}/search?q=a&kind=person", group.id))
            .await
            .refused(422, "invalid_field");
        assert_eq!(number(&w.app.config.database, "SELECT count(*) AS n FROM search_documents").await, 2);
    });
}
