//! A group of fifteen in four stakeholder groups on its way from no basis through significant opposition to full
//! consensus, over two versions of a text, told by requests. The numbers are worked out by hand.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Floor, Group, World, world};

/// The fifteen who count; the facilitator is to designate and does not.
struct Cast {
    group: Group,
    floor: Floor,
    people: Vec<(String, Client)>,
}

impl Cast {
    async fn of(w: &World) -> Self {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let mut people: Vec<(String, Client)> =
            ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2", "chair"]
                .map(|seat| (seat.to_owned(), group.seat(seat).clone()))
                .into();
        let more = w.crowd(&group, &[("GOV", 2), ("PS", 2), ("CS", 2)]).await;
        let names = ["gov3", "gov4", "ps3", "ps4", "cs3", "cs4"].map(str::to_owned);
        people.extend(names.into_iter().zip(more).map(|(name, (_, client))| (name, client)));
        let check = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        let answer = json!({"answer": "ok", "reason": "Serves paragraph 72."});
        group.chair().put(&check, 0, answer).await.expect(200);
        Self { group, floor, people }
    }

    fn person(&self, name: &str) -> &Client {
        &self.people.iter().find(|(own, _)| own == name).unwrap().1
    }

    /// `gov1 support, ps1 accept`: who takes which stance on the version.
    async fn take(&self, version: i64, stances: &str) {
        for one in stances.split(", ") {
            let (name, stance) = one.split_once(' ').unwrap();
            let new = json!({"version": version, "stance": stance, "reason": "I thought about it."});
            self.person(name).post(&self.floor.at("stances"), new).await.expect(201);
        }
    }

    /// Where it stands now, when the clock and whatever follows the record have been there.
    async fn stands(&self, w: &World) -> Stood {
        w.tick().await;
        let found = self.floor.consensus(self.group.seat("observer")).await;
        let metric = |name: &str| found["metrics"][name].as_str().unwrap_or("-").to_owned();
        let open = found["objections"].as_array().unwrap().iter().filter(|o| o["is_open"] == true).count();
        Stood {
            level: found["level"].as_str().unwrap().to_owned(),
            version: found["version"].as_i64().unwrap(),
            engaged: found["metrics"]["engaged"].as_u64().unwrap(),
            equal: metric("equal_group_share"),
            lowest: metric("min_group_share"),
            heads: metric("headcount_share"),
            verdicts: verdicts(&found),
            failed: failed(&found),
            open,
        }
    }
}

/// Where it stood at a point.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stood {
    level: String,
    version: i64,
    engaged: u64,
    equal: String,
    lowest: String,
    heads: String,
    /// Of CS, GOV, PS and TC.
    verdicts: String,
    failed: String,
    open: usize,
}

fn stood(
    level: &str,
    (version, engaged): (i64, u64),
    shares: [&str; 3],
    verdicts: &str,
    open: usize,
) -> Stood {
    let [equal, lowest, heads] = shares.map(str::to_owned);
    let (level, verdicts) = (level.to_owned(), verdicts.to_owned());
    Stood { level, version, engaged, equal, lowest, heads, verdicts, failed: String::new(), open }
}

impl Stood {
    fn failing(self, codes: &str) -> Self {
        Self { failed: codes.to_owned(), ..self }
    }

    /// Whether the history has it at this place.
    fn is_at(&self, history: &Value, place: usize) -> bool {
        let measure = |name: &str| history["measures"][name][place].clone();
        let share = |name: &str| measure(name).as_str().unwrap_or("-").to_owned();
        history["levels"][place] == *self.level
            && history["versions"][place] == self.version
            && (measure("engaged"), measure("open_objections")) == (json!(self.engaged), json!(self.open))
            && [share("equal_group_share"), share("min_group_share"), share("headcount_share")]
                == [self.equal.as_str(), self.lowest.as_str(), self.heads.as_str()]
    }
}

/// The history has each of the points, in their order; others may be between them.
fn has_in_order(history: &Value, points: &[Stood]) {
    let all = history["at"].as_array().unwrap().len();
    let mut next = 0;
    for point in points {
        let found = (next..all).find(|place| point.is_at(history, *place));
        next = found.unwrap_or_else(|| panic!("{point:?} is not among what follows {next} in {history}"));
    }
}

fn verdicts(found: &Value) -> String {
    let mut rows: Vec<(&str, &str)> = Vec::new();
    for row in found["groups"].as_array().unwrap() {
        rows.push((row["group"].as_str().unwrap(), row["verdict"].as_str().unwrap()));
    }
    rows.sort_unstable();
    rows.into_iter().map(|(_, verdict)| verdict).collect::<Vec<_>>().join(" ")
}

fn failed(found: &Value) -> String {
    let reasons = found["reasons"].as_array().unwrap().iter().filter(|r| r["passed"] == false);
    let mut codes: Vec<&str> = reasons.map(|r| r["code"].as_str().unwrap()).collect();
    codes.sort_unstable();
    codes.join(" ")
}

#[test]
fn fifteen_people_go_from_no_basis_through_opposition_to_full_consensus_over_two_versions() {
    world(async |w| {
        let cast = Cast::of(&w).await;
        let call = json!({"output_type": "framing_guidance"});
        let call = cast.floor.call(&w, &cast.group, call).await;
        assert_eq!(call["electorate_size"], 15);
        let nobody = stood("insufficient_basis", (1, 0), ["-"; 3], "silent silent silent silent", 0)
            .failing("COVERAGE GROUPS_MISSING NOBODY_DECIDED QUORUM TEXT_CHANGED_LATE WINDOW_SHORT");
        assert_eq!(cast.stands(&w).await, nobody);

        w.pass_days(3);
        cast.take(1, "gov1 support, gov2 support, gov3 support, gov4 support").await;
        let one_group = stood("insufficient_basis", (1, 4), ["1"; 3], "silent supports silent silent", 0)
            .failing("COVERAGE GROUPS_MISSING QUORUM TEXT_CHANGED_LATE WINDOW_SHORT");
        assert_eq!(cast.stands(&w).await, one_group);

        w.pass_days(7);
        cast.take(1, "ps1 support, ps2 accept, ps3 accept, ps4 neutral").await;
        cast.take(1, "tc1 support, tc2 support, chair accept, cs4 stand_aside").await;
        let id = cast.floor.objects(cast.person("cs1"), 1).await;
        for backer in ["cs2", "cs3"] {
            let path = format!("/objections/{id}/backers");
            cast.person(backer).post(&path, json!({})).await.expect(201);
        }
        cast.take(1, "cs1 object, cs2 object, cs3 object").await;
        // CS: half a yes of one who stands aside, of four. In the mean of the four: (1 + 1 + 1 + 1/8) / 4.
        let opposed = ["25/32", "1/8", "5/7"];
        let early = stood("insufficient_basis", (1, 15), opposed, "opposes supports supports supports", 1);
        let early = early.failing("WINDOW_SHORT");
        assert_eq!(cast.stands(&w).await, early);

        w.pass_days(4);
        let opposition =
            stood("significant_opposition", (1, 15), opposed, "opposes supports supports supports", 1);
        let opposition = opposition.failing("OBJECTION_UNADDRESSED WEAKEST_GROUP");
        assert_eq!(cast.stands(&w).await, opposition);
        let found = cast.floor.consensus(&w.anonymous()).await;
        assert_eq!(
            found["phrase"]["text"],
            "Considered; supported by GOV, PS and TC; opposed by CS; not agreed."
        );
        assert_eq!(found["objections"][0]["sustained_by"], json!(["CS"]));

        w.pass_days(2);
        let said = json!({"body": "The next version takes the figures of 2017.", "substantive": true});
        cast.group.chair().post(&format!("/objections/{id}/responses"), said).await.expect(201);
        cast.floor.publish(cast.group.seat("tc1"), "substantive", 1).await;
        let met = json!({"outcome": "accommodated", "version": 2});
        cast.group.chair().post(&format!("/objections/{id}/findings"), met).await.expect(201);
        let anew = stood("insufficient_basis", (2, 0), ["-"; 3], "silent silent silent silent", 0)
            .failing("COVERAGE GROUPS_MISSING NOBODY_DECIDED QUORUM TEXT_CHANGED_LATE");
        assert_eq!(cast.stands(&w).await, anew);

        w.pass_days(2);
        cast.take(2, "gov1 support, gov2 support, gov3 support, gov4 support").await;
        cast.take(2, "ps1 support, ps2 accept, ps3 accept, ps4 accept").await;
        cast.take(2, "cs1 support, cs2 accept, cs3 accept, cs4 accept").await;
        cast.take(2, "tc1 support, tc2 support, chair accept").await;
        let all = |level| stood(level, (2, 15), ["1"; 3], "supports supports supports supports", 0);
        assert_eq!(cast.stands(&w).await, all("insufficient_basis").failing("TEXT_CHANGED_LATE"));

        w.pass_days(5);
        assert_eq!(cast.stands(&w).await, all("full_consensus"));
        w.pass_days(7);
        w.tick().await;
        assert_eq!(cast.floor.consensus(&w.anonymous()).await["call"]["is_open"], false);
        w.pass_days(10);
        assert_eq!(cast.stands(&w).await, all("full_consensus"));

        let history = cast.floor.at("consensus/history?points=500");
        let history = cast.group.seat("observer").get(&history).await.expect(200);
        let points =
            [nobody, one_group, early, opposition, anew, all("insufficient_basis"), all("full_consensus")];
        has_in_order(&history, &points);
        let last = history["at"].as_array().unwrap().len() - 1;
        assert!(all("full_consensus").is_at(&history, last), "{history}");
    });
}
