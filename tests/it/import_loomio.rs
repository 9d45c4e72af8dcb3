//! `assent import loomio`, as the operator runs it, beside a running server.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::import_polis::assent;
use crate::steps::ask;
use crate::support::{Client, PASSWORD, World, world};
use crate::verifying::{exported, told, verified};

/// What a run of the command said: whether it went well, and all that it wrote.
pub struct Said {
    pub code: Option<i32>,
    pub text: String,
}

impl Said {
    #[track_caller]
    pub fn has(&self, words: &[&str]) {
        for word in words {
            assert!(self.text.contains(word), "{word:?} is not in:\n{}", self.text);
        }
    }

    #[track_caller]
    pub fn good(self) -> Self {
        assert_eq!(self.code, Some(0), "{}", self.text);
        self
    }

    #[track_caller]
    pub fn refused(self, words: &[&str]) {
        assert_eq!(self.code, Some(1), "{}", self.text);
        self.has(words);
        self.has(&["Nothing was imported."]);
    }

    /// The ids behind a word, each with what stands behind it.
    pub fn ids(&self, word: &str) -> Vec<(String, String)> {
        let lines = self.text.lines().filter_map(|line| line.strip_prefix(word)?.strip_prefix(' '));
        lines
            .map(|l| l.split_once(' ').unwrap_or((l, "")))
            .map(|(id, of)| (id.to_owned(), of.to_owned()))
            .collect()
    }
}

/// Runs an import with these arguments.
pub fn run(w: &World, arguments: &[&str]) -> Said {
    program(w, &[&["import"], arguments].concat())
}

fn program(w: &World, arguments: &[&str]) -> Said {
    let output = assent(w).args(arguments).output().unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    Said { code: output.status.code(), text }
}

fn garden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/loomio/garden.json")
}

fn import(w: &World, file: &Path, more: &[&str]) -> Said {
    let mut arguments = vec!["loomio", file.to_str().unwrap()];
    arguments.extend(if more.contains(&"--as") { &[][..] } else { &["--as", "garden"][..] });
    arguments.extend(more);
    run(w, &arguments)
}

/// The sample, with these lines behind it.
fn with(w: &World, lines: &[String]) -> PathBuf {
    let file = w.folder().join("with.json");
    std::fs::write(&file, std::fs::read_to_string(garden()).unwrap() + &lines.join("\n")).unwrap();
    file
}

fn row(table: &str, record: Value) -> String {
    json!({"table": table, "record": record}).to_string()
}

/// Every item of a list.
pub async fn all(client: &Client, path: &str) -> Vec<Value> {
    let (mut items, mut after) = (Vec::new(), String::new());
    let sign = if path.contains('?') { '&' } else { '?' };
    loop {
        let page = client.get(&format!("{path}{sign}limit=100{after}")).await.expect(200);
        items.extend(page["items"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => return items,
        }
    }
}

/// The account that came in under a name, claimed and signed in.
async fn claimed(w: &World, name: &str, email: Option<&str>) -> Client {
    let accounts = all(&w.admin, "/accounts").await;
    let account =
        accounts.iter().find(|a| a["name"] == name).unwrap_or_else(|| panic!("no {name}: {accounts:?}"));
    assert_eq!(account["state"], "unclaimed");
    let id = account["id"].as_str().unwrap();
    let by_administrator = w.admin.post(&format!("/accounts/{id}/claim-codes"), json!({})).await;
    let code = match email {
        None => by_administrator.expect(201)["claim_code"].clone(),
        // Without an address it is handed over by the operator, to one that is nobody's here.
        Some(email) => {
            by_administrator.refused(422, "rule_refused");
            let hand_over = |to: &str| program(w, &["user", "claim", "--account", id, "--email", to]);
            assert_eq!(hand_over("admin@example.org").code, Some(1));
            let said = hand_over(email).good().text;
            let is_code = |word: &&str| word.len() == 29 && word.matches('-').count() == 5;
            json!(said.split_whitespace().find(is_code).unwrap_or_else(|| panic!("{said}")))
        }
    };
    let claim = json!({"code": code, "password": PASSWORD});
    let own = w.anonymous().post("/claims", claim).await.expect(201);
    w.bearer(&w.sign_in(own["email"].as_str().unwrap()).await["access_token"])
}

async fn proposal(client: &Client, title: &str) -> Value {
    let all = all(client, "/proposals").await;
    all.iter()
        .find(|p| p["title"].as_str().unwrap().starts_with(title))
        .unwrap_or_else(|| panic!("{all:?}"))
        .clone()
}

/// How deep a comment stands: 1 where it answers none.
fn depth<'c>(comments: &'c [Value], mut comment: &'c Value) -> usize {
    let mut depth = 1;
    while let Some(parent) = comment["parent_id"].as_str() {
        comment = comments.iter().find(|c| c["id"] == parent).unwrap();
        depth += 1;
    }
    depth
}

/// The comments of a proposal as (depth, author, text behind the mark, about what).
async fn said(client: &Client, proposal: &Value) -> Vec<(usize, String, String, String)> {
    let path = format!("/proposals/{}/comments", proposal["id"].as_str().unwrap());
    let comments = all(client, &path).await;
    comments
        .iter()
        .map(|c| {
            assert_eq!((&c["channel"], &c["kind"]), (&json!("imported"), &json!("note")));
            let body = c["body"].as_str().unwrap();
            assert!(
                body.starts_with("*Brought in from Loomio: ") || body.starts_with("*(It goes on.)*"),
                "{body}"
            );
            let text = body.split_once("\n\n").unwrap().1.to_owned();
            let name = c["author"]["name"].as_str().unwrap().to_owned();
            (depth(&comments, c), name, text, c["subject"]["kind"].as_str().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn a_group_moves_in_whole() {
    world(async |w| {
        let made = import(&w, &garden(), &[]).good();
        let names: Vec<String> = made.ids("group").into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["garden", "garden-water-tools"]);
        let chair = claimed(&w, "Treasurer", None).await;
        let group = chair.get(&format!("/groups/{}", made.ids("group")[0].0)).await.expect(200);
        assert_eq!(
            (&group["name"], &group["visibility"], &group["joining"]),
            (&json!("Community garden"), &json!("members"), &json!("invitation"))
        );
        assert_eq!(group["summary"], "We keep the garden.\n\n- together");
        assert_eq!(group["charter"]["expected_groups"], json!(["members"]));
        let members = all(&chair, &format!("/groups/{}/members", made.ids("group")[0].0)).await;
        let part = |m: &Value| ["name", "role", "state"].map(|k| m[k].as_str().unwrap().to_owned()).join(" ");
        let mut parts: Vec<String> = members.iter().map(part).collect();
        parts.sort();
        assert_eq!(
            parts,
            [
                "Former neighbour observer left",
                "Gardener again facilitator active",
                "Gardener stakeholder active",
                "Known here observer left",
                "Newcomer stakeholder active",
                "Somebody from Loomio (user 4) stakeholder active",
                "Somebody from Loomio (user 77) observer left",
                "Treasurer chair active",
                "third stakeholder active",
            ]
        );
        w.anonymous().get(&format!("/groups/{}", made.ids("group")[0].0)).await.refused(404, "not_found");
    });
}

#[test]
fn discussions_become_proposals_and_threads_are_kept() {
    world(async |w| {
        import(&w, &garden(), &[]).good();
        let chair = claimed(&w, "Treasurer", None).await;
        let beds = proposal(&chair, "Where the new beds go").await;
        assert_eq!(
            (&beds["step"], &beds["status"], &beds["language"]),
            (&json!("topic"), &json!("active"), &json!("en"))
        );
        let text = beds["summary"].as_str().unwrap();
        assert!(
            text.starts_with(
                "*Brought in from Loomio: a discussion that began on 2023-01-10 10:00 UTC.*\n\n## Plan"
            ),
            "{text}"
        );
        assert!(
            text.contains("[the plan](https://garden.example/plan), not this.") && !text.contains("tracker"),
            "{text}"
        );
        let told = said(&chair, &beds).await;
        let told: Vec<(usize, &str, &str, &str)> =
            told.iter().map(|(d, n, t, k)| (*d, n.as_str(), t.as_str(), k.as_str())).collect();
        assert_eq!(
            told,
            [
                (1, "third", "The first answer, in *Markdown*.", "proposal"),
                (2, "Treasurer", "An answer.", "proposal"),
                (3, "Gardener", "And an answer to the **answer**.", "proposal"),
                (1, "Gardener", "To what was taken back.", "proposal"),
                (1, "Gardener", "With a bell.", "proposal"),
                (1, "Treasurer", "As in the plan.", "pilot"),
                (1, "Known here", "About the poll.", "pilot"),
                (1, "Gardener", "It is the sunny side.", "pilot"),
                (2, "Treasurer", "To a reason.", "pilot"),
                (1, "Known here", "I cannot live with it.", "pilot"),
                (1, "Treasurer", "The beds go **along the wall**.", "pilot"),
                (2, "third", "To an outcome.", "pilot"),
            ]
        );
        let gate = proposal(&chair, "Opening hours").await;
        assert_eq!(
            (&gate["status"], gate["title"].as_str().unwrap().chars().count()),
            (&json!("paused"), 200)
        );
        assert!(
            gate["summary"]
                .as_str()
                .unwrap()
                .contains("; it was closed there on 2023-01-20 10:00 UTC.*\n\n**Opening hours of")
        );
        let told = said(&chair, &gate).await;
        assert_eq!(
            told.iter().map(|t| (t.0, t.1.as_str())).collect::<Vec<_>>(),
            [(1, "Former neighbour"), (2, "Somebody from Loomio (user 77)")]
        );
        ask(&chair, gate["id"].as_str().unwrap(), "resume", json!({})).await.expect(201);
        assert_eq!(proposal(&chair, "Opening hours").await["status"], "active");
    });
}

#[test]
fn polls_become_pilots_and_no_vote_becomes_a_stance() {
    world(async |w| {
        import(&w, &garden(), &[]).good();
        let chair = claimed(&w, "Treasurer", None).await;
        let beds = proposal(&chair, "Where the new beds go").await;
        let pilots = all(&chair, &format!("/proposals/{}/pilots", beds["id"].as_str().unwrap())).await;
        let shown: Vec<_> =
            pilots.iter().map(|p| (p["title"].as_str().unwrap(), p["result"].as_str().unwrap())).collect();
        assert_eq!(
            shown,
            [
                (
                    "Beds along the wall?",
                    "How many chose each option of this poll (proposal):\n\n- agree: 2\n- abstain: 0\n- block: 1"
                ),
                (
                    "Who should hold the key?",
                    "How many chose each option of this poll (poll):\n\n- The \\*treasurer\\*: 3\n- Nobody: 1"
                ),
            ]
        );
        for pilot in &pilots {
            assert_eq!(
                (&pilot["instrument"], &pilot["tool"], &pilot["state"]),
                (&json!("external"), &json!("Loomio"), &json!("closed"))
            );
            assert!(pilot["caveats"].as_str().unwrap().contains("it enters no assessment"));
        }
        let harvest = proposal(&chair, "Day of the harvest").await;
        let own = all(&chair, &format!("/proposals/{}/pilots", harvest["id"].as_str().unwrap())).await;
        assert_eq!(
            own[0]["result"],
            "How many chose each option of this poll (meeting):\n\n- 2023-08-05: 2, with 4 points in all"
        );
        w.settle().await;
        let export = exported(&w.app, "garden", None).await.unwrap();
        let export = crate::support::Export::read(&export);
        for table in ["stances", "stance_history", "objections", "calls", "approvals", "positions"] {
            assert_eq!(export.facts(table), [] as [Value; 0], "{table}");
        }
        for secret in [
            "not-for-here",
            "Said in secret",
            "Hidden.",
            "Not for the group",
            "Between two of us",
            "203.0.113.7",
        ] {
            assert!(!export.has(secret), "{secret}");
        }
        assert!(export.has("It is the sunny side."), "the control");
    });
}

#[test]
fn the_report_says_what_comes_in_and_what_does_not() {
    world(async |w| {
        let said = import(&w, &garden(), &["--dry-run"]).good();
        said.has(&[
            "2 groups: groups, with the charter that groups begin with: garden (Community garden), garden-water-tools (Water & tools)",
            "4 discussions and polls of their own: proposals in step 1, 2 of them held",
            "3 polls: pilots",
            "1 groups: they are archived there (line 8)",
            "1 memberships: whoever was invited had not accepted: invite them here (line ",
            "1 memberships: it is one of a program (line ",
            "1 memberships: they were ended there (line ",
            "1 memberships: the file does not have their user (line ",
            "1 users: they come without an address: another user of the file has the same (line ",
            "1 users: they come without an address: it was never shown there to be theirs (line ",
            "1 users: their address belongs to an account here: what they wrote comes under an account of its own",
            "1 discussions: they were deleted there (line ",
            "1 discussions: they were in no group, for those invited alone (line ",
            "1 comments: they were deleted there; what answers them is put under what they answered (line ",
            "1 comments: they are empty; what answers them is put under what they answered (line ",
            "2 comments: they answer what does not come in, or each other in a circle (lines ",
            "2 comments: what they are about does not come in (lines ",
            "1 comments: control characters are taken out (line ",
            "1 polls: they are open, and hide what was counted until they close (line ",
            "1 polls: they were deleted there (line ",
            "1 outcomes: another one took their place (line ",
            "1 reactions: there is nothing like them here (line 2)",
            "1 tags: there is nothing like them here (line ",
            "1 attachments: the file holds their addresses, not the files (line ",
            "2 topic_items: they repeat what other rows say (lines ",
            "1 rows of widgets: the table is not known (line ",
            "Columns of users that are not read: api_key, current_sign_in_ip, encrypted_password,",
            "Nothing was imported: this was to see what would be.",
        ]);
        assert!(
            !said.text.contains("@garden.example") && !said.text.contains("admin@example.org"),
            "{}",
            said.text
        );
        assert_eq!(all(&w.admin, "/groups").await, [] as [Value; 0]);
        assert_eq!(all(&w.admin, "/accounts").await.len(), 1);
    });
}

#[test]
fn nobody_who_is_here_becomes_a_member_by_a_file() {
    world(async |w| {
        let made = import(&w, &garden(), &[]).good();
        let group = &made.ids("group")[0].0;
        w.admin.get(&format!("/groups/{group}")).await.refused(404, "not_found");
        let accounts = all(&w.admin, "/accounts").await;
        let addresses: Vec<&str> = accounts.iter().filter_map(|a| a["email"].as_str()).collect();
        assert_eq!(addresses.iter().filter(|a| **a == "admin@example.org").count(), 1);
        assert_eq!(addresses.iter().filter(|a| **a == "gardener@garden.example").count(), 1);
        assert!(
            !addresses.contains(&"newcomer@garden.example") && !addresses.contains(&"invited@garden.example")
        );
        assert!(accounts.iter().all(|a| a["is_admin"] == (a["email"] == "admin@example.org")));
        // The one who comes in without an address gives one with the claim.
        let newcomer = claimed(&w, "Newcomer", Some("newcomer@elsewhere.example")).await;
        newcomer.get(&format!("/groups/{group}")).await.expect(200);
        // Who is here already is invited, and is another member than the one who wrote there.
        let chair = claimed(&w, "Treasurer", None).await;
        let invitation =
            json!({"email": "admin@example.org", "role": "stakeholder", "stakeholder_group": "members"});
        let code =
            chair.post(&format!("/groups/{group}/invitations"), invitation).await.expect(201)["code"].clone();
        let admin = w.session_of(w.admin_id).await;
        admin.post("/invitations/redemptions", json!({"code": code})).await.expect(201);
        admin.get(&format!("/groups/{group}")).await.expect(200);
    });
}

#[test]
fn who_moved_in_goes_on_working() {
    world(async |w| {
        import(&w, &garden(), &[]).good();
        let (chair, third) = (claimed(&w, "Treasurer", None).await, claimed(&w, "third", None).await);
        let beds = proposal(&third, "Where the new beds go").await;
        let path = format!("/proposals/{}/comments", beds["id"].as_str().unwrap());
        let comments = all(&third, &path).await;
        let own = comments.iter().find(|c| c["author"]["name"] == "third").unwrap();
        let reply = json!({"kind": "note", "body": "I see it otherwise now.", "parent_id": own["id"]});
        third.post(&path, reply).await.expect(201);
        let forged = json!({"kind": "note", "body": "x", "subject": {"kind": "proposal", "id": beds["id"]}, "channel": "imported"});
        third.post(&path, forged).await.refused(422, "invalid_field");
        let edited = json!({"body": "What I wrote there, put better."});
        third.patch(&format!("/comments/{}", own["id"].as_str().unwrap()), 1, edited).await.expect(200);
        let topic = json!({"title": "Beds", "description": "Where they go."});
        third.post(&format!("/proposals/{}/topics", beds["id"].as_str().unwrap()), topic).await.expect(201);
        let found = chair
            .get(&format!("/groups/{}/search?q=sunny", beds["group_id"].as_str().unwrap()))
            .await
            .expect(200);
        assert_eq!(found["items"].as_array().unwrap().len(), 1);
        w.tick().await;
    });
}

#[test]
fn the_export_of_a_group_that_moved_in_verifies() {
    world(async |w| {
        import(&w, &garden(), &[]).good();
        w.settle().await;
        for slug in ["garden", "garden-water-tools"] {
            let bytes = exported(&w.app, slug, None).await.unwrap();
            assert_eq!(told(&verified(&bytes)), "");
            assert!(verified(&bytes).holds());
            let file = w.folder().join("export.zip");
            std::fs::write(&file, &bytes).unwrap();
            let second = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/verify.py");
            let output = Command::new("python3").arg(second).arg(&file).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        }
        let entries = w
            .entries_of(
                proposal(&claimed(&w, "Treasurer", None).await, "Where the").await["id"].as_str().unwrap(),
            )
            .await;
        let actions: Vec<&Value> = entries.iter().map(|e| &e["action"]).collect();
        assert_eq!(actions, ["proposal.imported", "comments.imported"]);
        assert!(entries.iter().all(|e| e["actor"]["kind"] == "system" && e["details"]["tool"] == "loomio"));
    });
}

#[test]
fn the_same_file_is_not_imported_twice() {
    world(async |w| {
        import(&w, &garden(), &[]).good();
        import(&w, &garden(), &[]).refused(&["was imported before"]);
        import(&w, &garden(), &["--as", "other"]).refused(&["was imported before"]);
        import(&w, &garden(), &["--as", "other", "--dry-run"]).refused(&["was imported before"]);
        let newer = with(&w, &[row("tags", json!({"id": 2}))]);
        import(&w, &newer, &[]).refused(&["The name garden is taken"]);
        import(&w, &newer, &["--as", "other"]).good();
        let accounts = all(&w.admin, "/accounts").await;
        let treasurers = accounts.iter().filter(|a| a["email"] == "treasurer@garden.example");
        assert_eq!(treasurers.count(), 1);
    });
}

#[test]
fn one_group_of_a_file_and_a_chair_are_named() {
    world(async |w| {
        import(&w, &garden(), &["--only", "nowhere"]).refused(&["garden.json, has no group nowhere"]);
        import(&w, &garden(), &["--only", "wAtr02"])
            .refused(&["Nobody of the file can lead the group", "--chair"]);
        import(&w, &garden(), &["--only", "wAtr02", "--chair", "nobody@example.org"])
            .refused(&["names no account"]);
        let made = import(
            &w,
            &garden(),
            &["--only", "wAtr02", "--chair", "admin@example.org", "--public", "--cycle", "first"],
        )
        .good();
        let id = &made.ids("group")[0].0;
        let group = w.anonymous().get(&format!("/groups/{id}")).await.expect(200);
        assert_eq!((&group["name"], &group["slug"]), (&json!("Water & tools"), &json!("garden")));
        let members = all(&w.admin, &format!("/groups/{id}/members")).await;
        assert_eq!(members.iter().filter(|m| m["role"] == "chair").count(), 1);
        assert_eq!(all(&w.anonymous(), &format!("/proposals?group_id={id}")).await.len(), 1);
        import(&w, &garden(), &["--as", "Gar den", "--dry-run"])
            .refused(&["must be 2 to 40 lower-case letters"]);
    });
}

#[test]
fn long_texts_go_on_below_and_deep_threads_stand_higher() {
    world(async |w| {
        let long: Vec<String> = (0..4_000).map(|n| format!("Paragraph {n} of it.")).collect();
        let long = long.join("\n\n");
        let comment = |id: i64, parent: (&str, i64), body: &str| {
            let at = format!("2023-06-01T10:{:02}:00Z", id % 60);
            row(
                "comments",
                json!({"id": id, "body": body, "body_format": "md", "user_id": 2, "parent_type": parent.0, "parent_id": parent.1, "created_at": at}),
            )
        };
        let mut lines = vec![comment(5_000, ("Discussion", 103), &long)];
        lines.extend((5_001..5_040).map(|id| comment(id, ("Comment", id - 1), "Deeper.")));
        let file = with(&w, &lines);
        let made = import(&w, &file, &["--only", "11", "--chair", "admin@example.org"]).good();
        made.has(&[
            "1 comments: they are longer than a text here, and go on in comments below",
            "8 comments stand higher than they did",
        ]);
        let told = said(&w.admin, &proposal(&w.admin, "Hoses").await).await;
        assert_eq!(told.iter().map(|t| t.0).max(), Some(32));
        let parts: Vec<&str> =
            told.iter().filter(|t| t.2.contains("Paragraph")).map(|t| t.2.as_str()).collect();
        let whole: String =
            parts.iter().map(|p| p.replace("\n\n*(It goes on below.)*", "")).collect::<Vec<_>>().join("\n\n");
        assert!(parts.len() > 3 && whole == long, "{} parts", parts.len());
    });
}

#[test]
fn a_fault_is_named_and_nothing_is_written() {
    world(async |w| {
        let last = std::fs::read_to_string(garden()).unwrap().lines().count() + 1;
        for (line, expected) in [
            ("{\"table\": \"users\"".to_owned(), format!("with.json, line {last}, column 17: is not JSON")),
            ("[1]".to_owned(), format!("line {last}, column ")),
            (
                "{\"table\": 1, \"record\": {}}".to_owned(),
                "is no object with a \"table\" and a \"record\"".to_owned(),
            ),
            (
                row("users", json!({"id": "x"})),
                format!("line {last}, column id: must be a whole number, not \"x\""),
            ),
            (row("comments", json!({"body": "x"})), format!("line {last}, column id: must be there")),
            (
                row("comments", json!({"id": 7, "created_at": "soon"})),
                format!("line {last}, column created_at: must be a time, not \"soon\""),
            ),
            (
                row("polls", json!({"id": 7, "title": ["x"]})),
                format!("line {last}, column title: must be a text"),
            ),
        ] {
            import(&w, &with(&w, &[line]), &[]).refused(&[&expected]);
        }
        let file = w.folder().join("latin.json");
        std::fs::write(&file, b"{\"table\": \"users\", \"record\": {\"name\": \"caf\xe9\"}}\n").unwrap();
        import(&w, &file, &[]).refused(&["latin.json, line 1: is not UTF-8"]);
        std::fs::write(&file, "").unwrap();
        import(&w, &file, &[]).refused(&["has no group that is above the others"]);
        import(&w, Path::new("/nowhere.json"), &[]).refused(&["/nowhere.json: cannot be opened"]);
        assert_eq!(all(&w.admin, "/groups").await, [] as [Value; 0]);
        assert_eq!(all(&w.admin, "/accounts").await.len(), 1);
        import(&w, &garden(), &[]).good();
    });
}
