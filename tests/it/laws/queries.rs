//! Every list, and what is put together from many rows, takes as many queries for many rows as for one.

mod challenges;

use std::collections::BTreeMap;

use assent::domain::workflow::Step;
use assent::http::api;
use assent::service::Tx;
use assent::store::accounts::Account;
use serde_json::{Value, json};

use crate::engagements::community;
use crate::packages::{focal_point, package};
use crate::support::counted::{fewest, least};
use crate::support::{Client, Floor, Group, Scene, World, objection, world};

/// A group in which everything can be made once more.
struct House<'w> {
    w: &'w World,
    group: Group,
    /// A position that much is said about.
    floor: Floor,
    /// A designated one, its proposal in the last step.
    found: Floor,
    /// What was found on it.
    found_id: String,
    topic: Scene,
    pilot: Scene,
    /// The proposal that was put there last.
    last: String,
    focal_points: Vec<Value>,
    ids: BTreeMap<&'static str, String>,
}

fn id(made: &Value) -> String {
    made["id"].as_str().unwrap().to_owned()
}

impl<'w> House<'w> {
    async fn new(w: &'w World) -> Self {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let found = w.designated(&group, scene, "takeaway", "full_consensus", json!({})).await;
        w.put_into(&found.scene, "impact");
        let all = group.chair().get(&found.at("designations")).await.expect(200);
        let found_id = id(all["items"].as_array().unwrap().last().unwrap());
        let floor = w.floor(&group, Step::Validity).await;
        let (topic, pilot) =
            (w.proposal_in(&group, Step::Topic).await, w.proposal_in(&group, Step::Pilot).await);
        let call = floor.call(w, &group, json!({})).await;
        let mut house = Self {
            w,
            group,
            floor,
            found,
            found_id,
            topic,
            pilot,
            last: String::new(),
            focal_points: Vec::new(),
            ids: BTreeMap::new(),
        };
        house.ids.insert("call", id(&call));
        let other = house.pilot().await;
        house.ids.insert("other pilot", other);
        let cycles = format!("/groups/{}/cycles", house.group.id);
        let next = house.group.chair().post(&cycles, json!({"label": "next"})).await.expect(201);
        house.ids.insert("cycle", id(&next));
        house
    }

    /// Makes one thing of a kind; the first of them is the one that is asked for.
    async fn make(&mut self, kind: &'static str, by: &Client, path: &str, body: Value) -> String {
        let made = id(&by.post(path, body).await.expect(201));
        self.ids.entry(kind).or_insert_with(|| made.clone());
        made
    }

    /// One more of everything.
    async fn grow(&mut self, n: usize) {
        let (_, member) = self.w.crowd(&self.group, &[("GOV", 1)]).await.remove(0);
        self.say(&member, n).await;
        self.write(&member, n).await;
        self.decide(n).await;
        self.challenge(&member, n).await;
        let lead = self.group.facilitator().clone();
        for proposal in [self.floor.scene.proposal.clone(), self.last.clone()] {
            let hours =
                json!({"kind": "hours", "stage": "spent", "amount": "1.5", "purpose": "Facilitation."});
            self.make("resource", &lead, &format!("/proposals/{proposal}/resources"), hours).await;
        }
        let template = json!({"name": format!("Meeting {n}"), "days_before": {"engagement": 60}});
        let templates = format!("/groups/{}/deadline-templates", self.group.id);
        self.make("deadline-template", &lead, &templates, template).await;
        let concerns = format!("/proposals/{}/concerns", self.floor.scene.proposal);
        let concern = json!({"about": "time", "text": "Too little."});
        self.make("concern", &member, &concerns, concern).await;
        let found = json!({"state": "settled", "text": "It has passed."});
        let reviews = format!("/concerns/{}/reviews", self.ids["concern"]);
        self.group.chair().post(&reviews, found).await.expect(201);
        let volunteers = format!("/role-calls/{}/volunteers", self.ids["role-call"]);
        self.make("volunteer", &member, &volunteers, json!({"statement": "I can."})).await;
        self.reach_out(n).await;
    }

    async fn say(&mut self, member: &Client, n: usize) {
        let proposal = self.floor.scene.proposal.clone();
        let comments = format!("/proposals/{proposal}/comments");
        let subject = json!({"kind": "proposal", "id": proposal});
        let said = json!({"subject": subject, "kind": "concern", "body": "Why?"});
        self.group.chair().post(&comments, said.clone()).await.expect(201);
        let first = self.make("comment", member, &comments, said).await;
        let reply = json!({"parent_id": first, "kind": "note", "body": "Because."});
        self.make("reply", member, &comments, reply).await;
        self.answer(member, &first, n).await;
        self.floor.takes(member, 1, "support").await;
        let stance = self.floor.takes(self.group.seat("cs1"), 1, "accept").await;
        self.ids.entry("stance").or_insert(id(&stance));
        let objections = self.floor.at("objections");
        self.make("objection", member, &objections, objection(1)).await;
        let backed = format!("/objections/{}", self.ids["objection"]);
        if n > 1 {
            member.post(&format!("{backed}/backers"), json!({})).await.expect(201);
        }
        let response = json!({"body": "Which figures?", "substantive": false});
        member.post(&format!("{backed}/responses"), response).await.expect(201);
        let time = format!("/calls/{}/time-requests", self.ids["call"]);
        member.post(&time, json!({"reason": "We meet on Thursday."})).await.expect(201);
    }

    /// One more answer, report, decision and summary.
    async fn answer(&mut self, member: &Client, newest: &str, n: usize) {
        let (lead, chair) = (self.group.facilitator().clone(), self.group.chair().clone());
        let (comment, newest) = (format!("/comments/{}", self.ids["comment"]), format!("/comments/{newest}"));
        let revision = chair.get(&comment).await.expect(200)["revision"].as_i64().unwrap();
        let answer = json!({"body": "So it is."});
        lead.put(&format!("{comment}/answer"), revision, answer.clone()).await.expect(200);
        if n > 1 {
            lead.put(&format!("{newest}/answer"), 1, answer).await.expect(200);
            member.post(&format!("{comment}/reports"), json!({"reason": "It is rude."})).await.expect(201);
            let kept = json!({"decision": "kept", "reason": "It is not."});
            chair.put(&format!("{comment}/moderation"), revision + 1, kept).await.expect(200);
        }
        let proposal = self.floor.scene.proposal.clone();
        let summary = json!({
            "subject": {"kind": "proposal", "id": proposal}, "text": "S", "comment_ids": [self.ids["comment"]],
        });
        self.make("summary", &lead, &format!("/proposals/{proposal}/summaries"), summary).await;
        let revised = json!({"text": format!("S {n}")});
        let summary = format!("/summaries/{}", self.ids["summary"]);
        lead.patch(&summary, i64::try_from(n).unwrap(), revised).await.expect(200);
    }

    async fn write(&mut self, member: &Client, n: usize) {
        let floor = self.w.floor(&self.group, Step::Validity).await;
        self.last.clone_from(&floor.scene.proposal);
        floor.call(self.w, &self.group, json!({})).await;
        floor.takes(member, 1, "accept").await;
        self.ids.entry("position").or_insert(floor.position.clone());
        let (proposal, topic) = (&self.floor.scene.proposal, &self.floor.scene.topic);
        let path = format!("/proposals/{proposal}/positions");
        let rival = json!({"topic_id": topic, "title": "A rival"});
        let rival = self.make("rival", &member.clone(), &path, rival).await;
        let text = json!({"kind": "substantive", "text": "Another.", "based_on": 0});
        member.post(&format!("/positions/{rival}/versions"), text).await.expect(201);
        let versions = format!("/positions/{}/versions", self.ids["rival"]);
        let text = json!({"kind": "editorial", "text": format!("Another {n}."), "based_on": n});
        let author = self.group.facilitator().clone();
        author.post(&versions, text).await.expect(201);
        let amendments = self.floor.at("amendments");
        let amendment = json!({
            "based_on": 1, "passage": {"quote": {"exact": "text"}}, "replacement": format!("text {n}"), "reason": "So.",
        });
        self.make("amendment", member, &amendments, amendment).await;
        let topics = format!("/proposals/{}/topics", self.topic.proposal);
        let topic = json!({"title": "A topic", "description": "d"});
        self.make("topic", member, &topics, topic.clone()).await;
        let merged = self.make("merged", member, &topics, topic).await;
        let into = json!({"into_id": self.ids["topic"], "reason": "The same."});
        let lead = self.group.facilitator().clone();
        self.make("merge", &lead, &format!("/topics/{merged}/merges"), into).await;
        let approvals = format!("/topics/{}/approvals", self.ids["topic"]);
        member.post(&approvals, json!({})).await.expect(201);
        let impacts = format!("/topics/{}/impacts", self.ids["topic"]);
        let direction = ["positive", "negative", "mixed"][n % 3];
        let impact =
            json!({"dimension": "social", "direction": direction, "severity": "low", "text": "So it is."});
        self.make("impact", member, &impacts, impact).await;
    }

    async fn decide(&mut self, n: usize) {
        let (lead, chair) = (self.group.facilitator().clone(), self.group.chair().clone());
        let (start, group) = (self.w.clock.now(), format!("/groups/{}", self.group.id));
        let round = json!({
            "title": "R", "purpose": "p", "audience": "a", "promise": "consult", "closes_at": start.plus_days(20),
        });
        let rounds = format!("/proposals/{}/rounds", self.floor.scene.proposal);
        self.make("round", &lead, &rounds, round).await;
        let pilot = self.pilot().await;
        let lessons = format!("/cycles/{}/lessons", self.ids["cycle"]);
        self.make("lesson", &lead, &lessons, json!({"pilot_id": pilot})).await;
        self.ids.entry("pilot").or_insert(pilot);
        let drafted =
            json!({"position_id": self.found.position, "kind": "takeaway", "title": "T", "summary": "S"});
        let outputs = format!("/proposals/{}/outputs", self.found.scene.proposal);
        let output = self.make("output", &lead, &outputs, drafted).await;
        let publication = json!({"distribution": "To all."});
        lead.post(&format!("/outputs/{output}/publications"), publication).await.expect(201);
        let output = format!("/outputs/{}", self.ids["output"]);
        let correction = json!({"part": "summary", "wrong": "S", "right": format!("S{n}")});
        let erratum = json!({"edition": n, "corrections": [correction], "reason": "A slip."});
        lead.post(&format!("{output}/errata"), erratum).await.expect(201);
        let takeaway = json!({"stakeholder_groups": ["PS"], "text": "For you.", "quote": "S"});
        lead.post(&format!("{output}/takeaways"), takeaway).await.expect(201);
        let distribution = json!({
            "recipient": format!("Body {n}"), "recipient_kind": "body", "channel": "mail", "sent_on": "2018-06-12",
        });
        lead.post(&format!("{output}/distributions"), distribution).await.expect(201);
        let item = json!({"title": "An item", "from_year": 2018});
        self.make("programme-item", &lead, &format!("{group}/programme-items"), item).await;
        let item = format!("/programme-items/{}", self.ids["programme-item"]);
        let revision = i64::try_from(n).unwrap();
        lead.patch(&item, revision, json!({"title": format!("Item {n}"), "reason": "Clearer."}))
            .await
            .expect(200);
        let uptake = json!({
            "kind": "cited", "by_whom": "A forum", "evidence_url": "https://example.org/", "happened_on": "2018-06-12",
        });
        self.make("uptake", &lead, &format!("{output}/uptakes"), uptake).await;
        let review = json!({"scheduled_for": start.plus_days(90)});
        self.make("review", &lead, &format!("{output}/reviews"), review).await;
        let invitation =
            json!({"email": format!("i{n}@example.org"), "role": "observer", "stakeholder_group": "CS"});
        let robot = json!({"name": format!("Robot {n}"), "role": "secretariat"});
        self.make("service-account", &chair, &format!("{group}/service-accounts"), robot).await;
        let webhook = json!({"url": "https://localhost:9/", "events": ["nothing.at_all"]});
        self.make("webhook", &chair, &format!("{group}/webhooks"), webhook).await;
        chair.post(&format!("/webhooks/{}/tests", self.ids["webhook"]), json!({})).await.expect(201);
        let feed = json!({"kind": "outputs"});
        self.make("feed-token", &chair, &format!("{group}/feed-tokens"), feed).await;
        if n == 1 {
            let call =
                json!({"role": "facilitator", "text": "A co-facilitator.", "closes_at": start.plus_days(90)});
            self.make("role-call", &chair, &format!("{group}/role-calls"), call).await;
        }
        let other = json!({"role": "secretariat", "text": "A secretary.", "closes_at": start.plus_days(90)});
        let other = self.make("other-call", &chair, &format!("{group}/role-calls"), other).await;
        let closing = json!({"reason": "Nobody has the time."});
        chair.post(&format!("/role-calls/{other}/closures"), closing).await.expect(201);
        self.make("invitation", &chair, &format!("{group}/invitations"), invitation).await;
    }

    /// A pilot that is closed and evaluated.
    async fn pilot(&self) -> String {
        let (lead, start) = (self.group.facilitator(), self.w.clock.now());
        let pilot = json!({
            "title": "P", "instrument": "statement_map", "aim": "a", "population": "p",
            "measures": [{"name": "m", "target": "t"}], "starts_at": start, "ends_at": start.plus_days(14),
        });
        let made = lead.post(&format!("/proposals/{}/pilots", self.pilot.proposal), pilot).await.expect(201);
        let path = format!("/pilots/{}", id(&made));
        let closing = json!({"result": "r", "cost": {"hours": 1}});
        lead.post(&format!("{path}/closures"), closing).await.expect(201);
        let found = json!([{"measure": "m", "reason": "Nobody counted."}]);
        let said = json!({"findings": found, "evaluation": "e", "lessons": "l"});
        lead.post(&format!("{path}/evaluations"), said).await.expect(201);
        id(&made)
    }

    /// Everybody who came so far gets one more package.
    async fn reach_out(&mut self, n: usize) {
        let (chair, proposal) = (self.group.chair().clone(), self.floor.scene.proposal.clone());
        let plan = format!("/proposals/{proposal}/engagements");
        self.make("engagement", &chair, &plan, community(&format!("Community {n}"))).await;
        let seat = ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1"][n - 1];
        self.focal_points.push(focal_point(&self.group, seat, "Youth").await);
        let request = package(self.w, &self.focal_points.iter().collect::<Vec<_>>());
        let packages = format!("/proposals/{proposal}/packages");
        self.ids.remove("package");
        let sent = self.make("package", &chair, &packages, request).await;
        let deliveries = chair.get(&format!("/packages/{sent}/deliveries")).await.expect(200);
        self.ids.insert("deliverie", id(&deliveries["items"][0]));
    }

    /// What an address of the API stands for here.
    fn path(&self, operation: &api::Operation) -> Option<String> {
        let kind = match operation.path.split('/').nth(1).unwrap() {
            _ if !operation.path.contains('{') => return Some(operation.path.to_owned()),
            "groups" => self.group.id.clone(),
            "proposals" => match operation.path.rsplit('/').next().unwrap() {
                "topics" | "choices" | "choice" | "merges" => self.topic.proposal.clone(),
                "pilots" => self.pilot.proposal.clone(),
                "outputs" | "designations" | "appeals" | "reconsiderations" => {
                    self.found.scene.proposal.clone()
                }
                _ => self.floor.scene.proposal.clone(),
            },
            "positions"
                if ["versions", "differences", "authorship", "export"]
                    .iter()
                    .any(|p| operation.path.contains(p)) =>
            {
                self.ids["rival"].clone()
            }
            "positions" if operation.path.ends_with("designations") => self.found.position.clone(),
            "positions" => self.floor.position.clone(),
            "topics" if ["comparison", "differences"].iter().any(|p| operation.path.ends_with(p)) => {
                self.floor.scene.topic.clone()
            }
            "summaries" => self.ids["summary"].clone(),
            things => self.ids.get(things.trim_end_matches('s'))?.clone(),
        };
        let query = match operation.path {
            "/topics/{id}/differences" => format!("?from={0}&to={0}", self.ids["rival"]),
            path if path.ends_with("differences") => "?from=1&to=2".to_owned(),
            path if path.ends_with("back-plan") => "?event_on=2018-11-12".to_owned(),
            path if path.ends_with("search") => "?q=why".to_owned(),
            "/pilots/{id}/comparison" => format!("?with={}", self.ids["other pilot"]),
            _ => String::new(),
        };
        Some(operation.path.replace("{id}", &kind).replace("{number}", "1") + &query)
    }

    /// The statements of each reading operation, by its name.
    async fn counted(&self) -> BTreeMap<&'static str, u64> {
        self.w.settle().await;
        // So that the service's own clock finds nothing to follow, which may take longer than all eight times.
        assent::jobs::keep(&self.w.app).await;
        let (mut counted, admin) = (BTreeMap::new(), self.w.admin_again().await);
        for operation in api::operations().into_iter().filter(|o| o.method == "GET") {
            let Some(mut path) = self.path(&operation) else { continue };
            if operation.is_live() {
                path.push_str("?seconds=0");
            }
            let reader = match operation.policy {
                api::Policy::Admin => &admin,
                _ => self.group.chair(),
            };
            let asks = async || drop(reader.get(&path).await.expect(200));
            // The first one may find out what the next ones remember.
            asks().await;
            let least = least(self.w, asks).await;
            counted.insert(operation.id, least);
        }
        counted
    }
}

#[test]
fn as_many_queries_for_many_rows_as_for_one() {
    world(async |w| {
        let mut house = House::new(&w).await;
        house.grow(1).await;
        let of_one = fewest(async || house.counted().await).await;
        for n in 2..8 {
            house.grow(n).await;
        }
        let of_many = fewest(async || house.counted().await).await;
        let lists = api::operations().into_iter().filter(|o| o.id.starts_with("list_")).map(|o| o.id);
        let unasked: Vec<_> = lists.filter(|list| !of_one.contains_key(list)).collect();
        assert_eq!(unasked, ["list_statements", "list_statement_votes"]);
        assert_eq!(of_many, of_one);
        println!("queries a request: {of_many:?}");
    });
}

/// A control: a query for each row would be seen.
#[test]
fn a_query_for_each_row_is_counted() {
    world(async |w| {
        let id = w.admin_id;
        // Until the service's clock has had its first look.
        w.group("wg").await;
        let asks = async |n: usize| {
            let each = move |tx: &mut Tx<'_>| (0..n).try_for_each(|_| Account::get(tx, id).map(drop));
            least(&w, async || w.app.db.read(each).await.unwrap()).await
        };
        assert_eq!(asks(8).await - asks(1).await, 7);
    });
}
