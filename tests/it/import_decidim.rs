//! `assent import decidim`, as the operator runs it, beside a running server.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::import_loomio::{Said, all, run};
use crate::support::{Client, World, world};
use crate::verifying::{exported, verified};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/decidim").join(name)
}

fn import(w: &World, proposals: &Path, comments: Option<&Path>, more: &[&str]) -> Said {
    let mut arguments = vec!["decidim", "--group", "wg", "--proposals", proposals.to_str().unwrap()];
    if let Some(comments) = comments {
        arguments.extend(["--comments", comments.to_str().unwrap()]);
    }
    arguments.extend(more);
    run(w, &arguments)
}

fn sample(w: &World, more: &[&str]) -> Said {
    import(w, &data("proposals.csv"), Some(&data("comments.csv")), more)
}

fn put(w: &World, name: &str, bytes: &[u8]) -> PathBuf {
    let file = w.folder().join(name);
    std::fs::write(&file, bytes).unwrap();
    file
}

async fn proposals(client: &Client) -> Vec<Value> {
    let mut all = all(client, "/proposals").await;
    all.sort_by_key(|p| p["created_at"].as_str().unwrap().to_owned() + p["id"].as_str().unwrap());
    all
}

async fn comments(client: &Client, proposal: &Value) -> Vec<(Option<usize>, String)> {
    let list = all(client, &format!("/proposals/{}/comments", proposal["id"].as_str().unwrap())).await;
    let place = |id: &Value| list.iter().position(|c| c["id"] == *id);
    list.iter()
        .map(|c| {
            assert_eq!(
                (&c["channel"], &c["author"]["name"]),
                (&json!("imported"), &json!("Brought in from Decidim"))
            );
            (c["parent_id"].as_str().and_then(|id| place(&json!(id))), c["body"].as_str().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn proposals_and_comments_come_in_marked_as_what_they_are() {
    world(async |w| {
        w.group("wg").await;
        let made = sample(&w, &["--language", "en"]).good();
        assert_eq!(made.ids("proposal").len(), 3);
        let all = proposals(&w.anonymous()).await;
        let titles: Vec<&str> = all.iter().map(|p| p["title"].as_str().unwrap()).collect();
        assert_eq!((titles[0], titles[1], titles[2].chars().count()), ("Trees on the square", "Bancs", 200));
        assert!(all.iter().all(|p| p["step"] == "topic" && p["status"] == "active"));
        assert_eq!((&all[0]["language"], &all[1]["language"]), (&json!("en"), &json!("ca")));
        assert_eq!(
            all[0]["summary"],
            "*Brought in from Decidim: the proposal city-PROP-2016-01-101, published there on 2016-01-22 13:06.* *It was “accepted” there.* \
             *It had 12 likes, 40 votes, 3 comments, 2 followers there.* https://decidim.example/processes/square/f/3/proposals/101\n\n\
             More **shade**; fewer cars.\n\nSecond \"paragraph\"."
        );
        let second = all[1]["summary"].as_str().unwrap();
        assert!(
            second.contains("2016-02-01 09:00 UTC.* *It was made in a meeting.*")
                && second.ends_with("Més bancs,\nper seure-hi."),
            "{second}"
        );
        let third = all[2]["summary"].as_str().unwrap();
        assert!(
            third.contains("*It was an amendment to another one.*")
                && third.contains("**A title that goes on"),
            "{third}"
        );
    });
}

#[test]
fn threads_are_kept_and_nobody_is_made_to_have_said_it_here() {
    world(async |w| {
        let group = w.group("wg").await;
        let accounts = all(&w.admin_again().await, "/accounts").await.len();
        sample(&w, &["--language", "en"]).good();
        let proposals = proposals(&w.anonymous()).await;
        let said = comments(group.chair(), &proposals[0]).await;
        let said: Vec<(Option<usize>, &str)> =
            said.iter().map(|(parent, body)| (*parent, body.as_str())).collect();
        assert_eq!(
            said,
            [
                (
                    None,
                    "*Brought in from Decidim: the answer given there to this proposal (accepted).*\n\nIt will be done in *autumn*."
                ),
                (
                    None,
                    "*Brought in from Decidim: Café owner (Shops) wrote it there on 2016-01-23 08:00, in favour.*\n\nShade is “needed”."
                ),
                (
                    Some(1),
                    "*Brought in from Decidim: A \\*resident\\* wrote it there on 2016-01-23 09:00, against.*\n\nWhere do we park?"
                ),
                (
                    Some(2),
                    "*Brought in from Decidim: A \\*resident\\* wrote it there on 2016-01-24 08:00.*\n\nTo the answer."
                ),
                (
                    None,
                    "*Brought in from Decidim: somebody wrote it there on 2016-01-26 08:00.*\n\nTo what was deleted."
                ),
            ]
        );
        let other = comments(group.chair(), &proposals[1]).await;
        assert_eq!(other[0].1.split_once("\n\n").unwrap().1, "One [link](https://decidim.example/x)");
        // The account that they came by is closed: nobody ever acts as it, and it counts for nothing.
        assert_eq!(all(&w.admin_again().await, "/accounts").await.len(), accounts + 1);
        let services = all(group.chair(), &format!("/groups/{}/service-accounts", group.id)).await;
        assert_eq!((&services[0]["state"], &services[0]["role"]), (&json!("closed"), &json!("observer")));
        let id = services[0]["id"].as_str().unwrap();
        let token = json!({"name": "x", "scopes": ["contribute"]});
        let reply = group.chair().post(&format!("/service-accounts/{id}/tokens"), token).await;
        assert!(reply.status.is_client_error(), "{}", reply.status);
        let entries = w.entries_of(proposals[0]["id"].as_str().unwrap()).await;
        let actions: Vec<&Value> = entries.iter().map(|e| &e["action"]).collect();
        assert_eq!(actions, ["proposal.imported", "comments.imported"]);
    });
}

#[test]
fn the_report_says_what_does_not_come_in_and_a_dry_run_writes_nothing() {
    world(async |w| {
        let group = w.group("wg").await;
        let said = sample(&w, &["--language", "en", "--dry-run"]).good();
        said.has(&[
            "3 proposals: proposals in step 1",
            "6 comments and answers: comments of the account of the service",
            "1 proposals: they stand there in several languages, and come in one (line 2)",
            "1 proposals: their title is longer than 200 characters",
            "1 proposals: they were withdrawn there (line ",
            "1 proposals: they are empty (line ",
            "1 comments: they are empty; what answers them",
            "3 comments: what they are on does not come in (lines ",
            "1 comments: they answer what does not come in, or each other in a circle (line ",
            "The comments are not UTF-8, and were read as Windows-1252.",
            "Columns of the proposals that are not read: category/id, category/name/en, participatory_space/id, participatory_space/url, address.",
            "Columns of the comments that are not read: author/id, user_group/id, smell.",
            "Nothing was imported: this was to see what would be.",
        ]);
        assert_eq!(proposals(&w.anonymous()).await, [] as [Value; 0]);
        assert_eq!(
            all(group.chair(), &format!("/groups/{}/service-accounts", group.id)).await,
            [] as [Value; 0]
        );
    });
}

#[test]
fn what_came_in_before_does_not_come_in_again() {
    world(async |w| {
        w.group("wg").await;
        sample(&w, &[]).good();
        sample(&w, &[]).refused(&["was imported before"]);
        sample(&w, &["--dry-run"]).refused(&["What begins in line 2 was imported before", "and 2 more"]);
        let text = std::fs::read_to_string(data("proposals.csv")).unwrap();
        let again = put(&w, "again.csv", text.replace("Trees", "Bushes").as_bytes());
        import(&w, &again, None, &[]).refused(&["was imported before"]);
        let others = put(&w, "others.csv", b"id,title,body\r\n101,\"One, more\",Of another place\r\n");
        import(&w, &others, None, &[]).good();
        assert_eq!(proposals(&w.anonymous()).await.len(), 4);
    });
}

#[test]
fn the_export_verifies_by_both() {
    world(async |w| {
        w.group("wg").await;
        sample(&w, &[]).good();
        w.settle().await;
        let bytes = exported(&w.app, "wg", None).await.unwrap();
        assert!(verified(&bytes).holds(), "{}", verified(&bytes).to_json());
        let file = put(&w, "export.zip", &bytes);
        let second = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/verify.py");
        let output = Command::new("python3").arg(second).arg(&file).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    });
}

#[test]
fn a_fault_is_named_by_its_file_line_and_column() {
    world(async |w| {
        w.group("wg").await;
        let good = data("proposals.csv");
        for (proposals, expected) in [
            (&b"id,title\n1,a,b\n"[..], "p.csv, line 2: has 3 columns; the header has 2"),
            (b"id,title\nx,a\n", "p.csv, line 2, column id: must be a whole number, not \"x\""),
            (b"title\na\n", "p.csv, line 1: has no column \"id\""),
            (b"id,name\n1,a\n", "p.csv, line 1: has neither a column \"title\" nor a column \"body\""),
            (b"id,title\n1,a\n1,b\n", "p.csv, line 3, column id: 1 stands there twice, first in line 2"),
            (
                b"id,title,published_at\n1,a,soon\n",
                "p.csv, line 2, column published_at: must be a time, not \"soon\"",
            ),
            (
                b"id,title\n1,caf\xe9 \x81\n",
                "p.csv, line 2: is neither UTF-8 nor Windows-1252: it has the byte 0x81",
            ),
            (b"", "p.csv, line 1: has neither a column"),
            (b"id,title\n", "There is no proposal that could come in."),
        ] {
            let file = put(&w, "p.csv", proposals);
            import(&w, &file, None, &[]).refused(&[expected]);
        }
        for (comments, expected) in [
            (&b"id,body\n1,a\n"[..], "c.csv, line 1: has no column \"commentable_type\""),
            (b"id,body,commentable_type,commentable_id,alignment\n1,a,Decidim::Proposals::Proposal,101,7\n", "c.csv, line 2, column alignment: must be -1, 0 or 1, not 7"),
            (b"id,body,commentable_type,commentable_id\n1,a,Decidim::Proposals::Proposal,x\n", "c.csv, line 2, column commentable_id: must be a whole number"),
        ] {
            let file = put(&w, "c.csv", comments);
            import(&w, &good, Some(&file), &[]).refused(&[expected]);
        }
        import(&w, Path::new("/nowhere.csv"), None, &[]).refused(&["/nowhere.csv: cannot be opened"]);
        assert_eq!(proposals(&w.anonymous()).await, [] as [Value; 0]);
        run(&w, &["decidim", "--group", "nowhere", "--proposals", good.to_str().unwrap()])
            .refused(&["There is no group named nowhere."]);
        sample(&w, &[]).good();
    });
}
