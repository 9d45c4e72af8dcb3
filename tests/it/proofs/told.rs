//! One of the published cases, told by requests: who joins, what they think of the text, what becomes of their
//! objections, on which day.

use std::collections::BTreeMap;

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::requests::{appoint, change, find, join, leave, respond};
use crate::support::{ALL_SCOPES, Client, Floor, Group, PASSWORD, World};

/// On this day all cases are read.
pub const DAYS: i64 = 14;

/// Everybody who plays a part in some case: the same accounts in each, with another membership.
pub struct Stage {
    /// Keeps each group until its own people do.
    pub officer: Client,
    officer_id: Value,
    /// Writes each text, and leaves.
    writer: Client,
    /// Raises the objections behind which nobody is, and leaves.
    passer_by: Client,
    people: BTreeMap<String, Client>,
}

/// A case, and what has come of telling it.
pub struct Case {
    pub name: String,
    pub expected: Value,
    /// What the service refused of it.
    pub refused: Vec<String>,
    input: Value,
    slug: String,
    told: Option<Told>,
}

struct Told {
    group: String,
    floor: Floor,
    version: i64,
    members: BTreeMap<String, String>,
    call: Option<String>,
}

impl Stage {
    /// Makes the accounts, by requests.
    pub async fn set(w: &World, vectors: &[Value]) -> Self {
        let most =
            vectors.iter().map(|v| v["input"]["participants"].as_array().unwrap().len()).max().unwrap();
        let (officer, officer_id) = player(w, "officer").await;
        let mut people = BTreeMap::new();
        for n in 1..=most {
            people.insert(format!("p{n}"), player(w, &format!("p{n}")).await.0);
        }
        let (writer, passer_by) = (player(w, "writer").await.0, player(w, "passer-by").await.0);
        Self { officer, officer_id, writer, passer_by, people }
    }
}

/// An account, claimed by its owner, and a token that outlives the case.
async fn player(w: &World, name: &str) -> (Client, Value) {
    let email = format!("{name}@example.org");
    let made = w.admin.post("/accounts", json!({"email": email, "name": name})).await.expect(201);
    let claim = json!({"code": made["claim_code"], "password": PASSWORD});
    w.anonymous().post("/claims", claim).await.expect(201);
    let session = w.bearer(&w.sign_in(&email).await["access_token"]);
    let token = json!({"name": "Told", "scopes": ALL_SCOPES});
    let token = session.post("/tokens", token).await.expect(201);
    (w.bearer(&token["secret"]), made["id"].clone())
}

fn text<'v>(value: &'v Value, field: &str) -> Option<&'v str> {
    value[field].as_str()
}

fn list<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}

/// Whether a role of the case counts.
fn counts(person: &Value) -> bool {
    !matches!(text(person, "role"), Some("secretariat" | "observer" | "designator"))
}

impl Case {
    pub fn of(vector: &Value) -> Self {
        let name = vector["name"].as_str().unwrap().to_owned();
        let (input, expected) = (vector["input"].clone(), vector["expected"].clone());
        let slug = format!("case-{}", name.to_lowercase().split_once(' ').unwrap().0);
        Self { name, expected, input, slug, refused: Vec::new(), told: None }
    }

    /// What it is called for short.
    pub fn code(&self) -> &str {
        self.name.split_once(' ').unwrap().0
    }

    fn days(&self, field: &str) -> i64 {
        self.input[field].as_i64().unwrap_or(DAYS).min(DAYS)
    }

    fn participants(&self) -> Vec<Value> {
        list(&self.input, "participants").to_vec()
    }

    /// Only in a call can time be asked for and a designator be named.
    fn needs_a_call(&self) -> bool {
        let designates = |person: &Value| person["role"] == "designator";
        self.input["time_requests_open"].as_i64() > Some(0) || self.participants().iter().any(designates)
    }

    /// Tells what happens in it on this day.
    pub async fn tell(&mut self, w: &World, stage: &Stage, day: i64) {
        let (opened, changed) = (DAYS - self.days("days_open"), DAYS - self.days("days_since_change"));
        if day == opened {
            self.begin(w, stage).await;
        }
        if day == changed.max(opened) {
            if changed > opened {
                self.publish(stage, "substantive").await;
            }
            self.hand_over(w, stage).await;
            self.objections(stage).await;
            self.stances(stage).await;
            self.courses(stage).await;
            self.leave_alone(stage).await;
        }
        if day == DAYS - 1 {
            self.ask_for_time(stage).await;
        }
    }

    pub async fn read(&self, reader: &Client) -> Value {
        self.told().floor.consensus(reader).await
    }

    fn told(&self) -> &Told {
        self.told.as_ref().unwrap()
    }

    fn at(&self, what: &str) -> String {
        self.told().floor.at(what)
    }

    /// A group with its members, a proposal within its mandate or not, and the first version of a text.
    async fn begin(&mut self, w: &World, stage: &Stage) {
        let params = self.input.get("params").cloned().unwrap_or_else(|| json!({}));
        let expected_groups = &self.input["expected_groups"];
        let group = json!({
            "slug": self.slug, "name": self.name, "visibility": "public", "joining": "open", "cycle": "2018",
            "charter": {
                "mandate": "Tunis Agenda, paragraphs 72 to 77", "expected_groups": expected_groups, "consensus": params,
                "mandate_checks": [{"id": "M1", "text": "Serves paragraph 72."}],
            },
            "chair_account_id": stage.officer_id, "chair_stakeholder_group": expected_groups[0],
        });
        let group = w.admin_again().await.post("/groups", group).await.expect(201);
        let group = text(&group, "id").unwrap().to_owned();
        let mut members = BTreeMap::new();
        let own = stage.officer.get(&format!("/groups/{group}/members")).await.expect(200);
        members.insert("officer".to_owned(), text(&own["items"][0], "id").unwrap().to_owned());
        for (name, client) in [("writer", &stage.writer), ("passer-by", &stage.passer_by)] {
            let new = json!({"stakeholder_group": expected_groups[0]});
            members.insert(name.to_owned(), join(client, &group, new).await);
        }
        for person in self.participants() {
            let id = text(&person, "id").unwrap().to_owned();
            let mut new = json!({"stakeholder_group": person["group"], "organisation": person["org"]});
            if person["role"] == "observer" {
                new["role"] = json!("observer");
            }
            let member = join(&stage.people[&id], &group, new).await;
            members.insert(id, member);
        }
        let seats =
            Group { id: group.clone(), facilitator_id: members["officer"].clone(), seats: Vec::new() };
        let scene = w.proposal_in(&seats, Step::Validity).await;
        self.answer(stage, &scene.proposal).await;
        let new = json!({"topic_id": scene.topic, "title": "A position"});
        let path = format!("/proposals/{}/positions", scene.proposal);
        let position = stage.writer.post(&path, new).await.expect(201);
        let floor = Floor { scene, position: text(&position, "id").unwrap().to_owned() };
        self.told = Some(Told { group, floor, version: 0, members, call: None });
        self.publish(stage, "substantive").await;
    }

    async fn answer(&self, stage: &Stage, proposal: &str) {
        let answer = match text(&self.input, "mandate") {
            Some("pending") => return,
            answer => answer.unwrap_or("ok"),
        };
        let answer = json!({"answer": answer, "reason": "As it says."});
        stage.officer.put(&format!("/proposals/{proposal}/mandate/M1"), 0, answer).await.expect(200);
    }

    async fn publish(&mut self, stage: &Stage, kind: &str) {
        let told = self.told.as_mut().unwrap();
        told.floor.publish(&stage.writer, kind, told.version).await;
        told.version += 1;
    }

    /// Where there is a call, the people of the case have the group in their hands before it opens.
    async fn hand_over(&mut self, w: &World, stage: &Stage) {
        if !self.needs_a_call() {
            return;
        }
        leave(&stage.writer, &self.told().members["writer"]).await;
        leave(&stage.passer_by, &self.told().members["passer-by"]).await;
        let chair = self.appoint_chair(stage).await;
        let participants = self.participants();
        let named = participants.iter().find(|person| person["role"] == "designator");
        let designator = named.map_or("officer", |person| text(person, "id").unwrap());
        let members = self.told().members.clone();
        for person in &participants {
            if person["role"] == "secretariat" {
                appoint(&stage.officer, &members[text(person, "id").unwrap()], "secretariat").await;
            }
        }
        appoint(&stage.officer, &members[designator], "facilitator").await;
        if designator != "officer" {
            appoint(&stage.officer, &members["officer"], "secretariat").await;
        }
        let call = json!({
            "output_type": "framing_guidance", "closes_at": w.clock.now().plus_days(30), "results": "open",
            "designator_id": members[designator],
        });
        let opened = stage.people[&chair].post(&self.at("calls"), call).await.expect(201);
        self.told.as_mut().unwrap().call = Some(text(&opened, "id").unwrap().to_owned());
    }

    async fn appoint_chair(&self, stage: &Stage) -> String {
        let participants = self.participants();
        let first = participants.iter().find(|person| counts(person)).unwrap();
        let chair = text(first, "id").unwrap().to_owned();
        appoint(&stage.officer, &self.told().members[&chair], "chair").await;
        chair
    }

    /// Who is behind an objection raises or backs it; where nobody is, the passer-by raises it.
    async fn objections(&mut self, stage: &Stage) {
        let version = self.told().version;
        let mut input = self.input.clone();
        for objection in input["objections"].as_array_mut().into_iter().flatten() {
            let backers: Vec<&str> = list(objection, "backers").iter().map(|b| b.as_str().unwrap()).collect();
            let author = backers.first().copied().unwrap_or("passer-by");
            let mut new = crate::support::objection(version);
            if let Some(community) = text(objection, "focal_point_of") {
                let member = &self.told().members[author];
                change(&stage.officer, member, json!({"focal_point_of": community})).await;
                new["focal_point_of"] = json!(community);
            }
            let raised = self.person(stage, author).post(&self.at("objections"), new).await.expect(201);
            let path = format!("/objections/{}", text(&raised, "id").unwrap());
            for backer in backers.iter().skip(1) {
                self.person(stage, backer).post(&format!("{path}/backers"), json!({})).await.expect(201);
            }
            (objection["path"], objection["author"]) = (json!(path), json!(author));
        }
        self.input = input;
    }

    fn person<'s>(&self, stage: &'s Stage, name: &str) -> &'s Client {
        if name == "passer-by" { &stage.passer_by } else { &stage.people[name] }
    }

    /// The stances; who objects and is behind no objection of the case raises one that is found to be beside the point.
    async fn stances(&mut self, stage: &Stage) {
        let version = self.told().version;
        let backs = |id: &str| {
            list(&self.input, "objections")
                .iter()
                .any(|o| list(o, "backers").iter().any(|backer| backer == id))
        };
        let mut refused = Vec::new();
        let mut alone = Vec::new();
        for person in self.participants() {
            let (id, Some(stance)) = (text(&person, "id").unwrap(), text(&person, "stance")) else {
                continue;
            };
            let client = &stage.people[id];
            let mut new = json!({"version": version, "stance": stance});
            if stance == "object" {
                new["reason"] = json!("It does harm.");
            }
            if counts(&person) && stance == "object" && !backs(id) {
                let raised = client.post(&self.at("objections"), crate::support::objection(version)).await;
                alone.push((
                    format!("/objections/{}", text(&raised.expect(201), "id").unwrap()),
                    id.to_owned(),
                ));
            }
            let reply = client.post(&self.at("stances"), new).await;
            if counts(&person) {
                reply.expect(201);
            } else {
                assert!([403, 422].contains(&reply.status.as_u16()), "{}: {}", self.name, reply.body);
                refused.push(format!("{id}, who does not count, takes a stance"));
            }
        }
        for (path, author) in alone {
            respond(&stage.officer, &path, true).await;
            respond(&stage.people[&author], &path, false).await;
            find(&stage.officer, &path, "not_on_merits", 0).await;
        }
        self.refused.extend(refused);
    }

    /// What becomes of the objections.
    async fn courses(&mut self, stage: &Stage) {
        let objections = list(&self.input, "objections").to_vec();
        for objection in objections {
            let (path, state) = (text(&objection, "path").unwrap(), text(&objection, "state").unwrap());
            let author = self.person(stage, text(&objection, "author").unwrap()).clone();
            match state {
                "raised" => {}
                "under_discussion" => respond(&stage.officer, path, false).await,
                _ => respond(&stage.officer, path, true).await,
            }
            if state == "accommodated" {
                self.publish(stage, "editorial").await;
            }
            if !["raised", "under_discussion", "responded"].contains(&state) {
                respond(&author, path, false).await;
                find(&stage.officer, path, state, self.told().version).await;
            }
            if objection["maintained"] == true {
                let author = if list(&objection, "backers").is_empty() { &stage.passer_by } else { &author };
                let reason = json!({"reason": "The harm is not spoken to."});
                let kept = author.post(&format!("{path}/maintenances"), reason).await;
                if ["outweighed", "not_on_merits"].contains(&state) {
                    kept.expect(201);
                } else {
                    kept.refused(422, "rule_refused");
                    let id = text(&objection, "id").unwrap();
                    self.refused.push(format!("{id} is maintained while nothing was found against it"));
                }
            }
        }
    }

    /// Whoever only helped to tell the case counts no more.
    async fn leave_alone(&self, stage: &Stage) {
        if self.needs_a_call() {
            return;
        }
        leave(&stage.writer, &self.told().members["writer"]).await;
        leave(&stage.passer_by, &self.told().members["passer-by"]).await;
        self.appoint_chair(stage).await;
        appoint(&stage.officer, &self.told().members["officer"], "secretariat").await;
    }

    async fn ask_for_time(&self, stage: &Stage) {
        let Some(call) = &self.told().call else { return };
        let participants = self.participants();
        let asked = usize::try_from(self.input["time_requests_open"].as_u64().unwrap_or(0)).unwrap();
        for person in participants.iter().take(asked) {
            let reason = json!({"reason": "Our members meet on Thursday."});
            let path = format!("/calls/{call}/time-requests");
            stage.people[text(person, "id").unwrap()].post(&path, reason).await.expect(201);
        }
    }
}
