//! The programme: what was decided is on its board, and stays there over the years with its history.

use serde_json::{Value, json};

use super::table::{Year, id};

/// The output of each of these is put on the programme for a year, and taken up.
pub async fn taken_over(year: &mut Year<'_>, lines: &[usize], when: i64) {
    for at in lines {
        let outputs =
            year.all(&format!("/outputs?proposal_id={}", year.lines[*at].floor.scene.proposal)).await;
        let origin = json!({"kind": "output", "id": outputs[0]["id"]});
        let new = json!({"origin": origin, "from_year": when, "responsible": "Secretariat"});
        let path = format!("/groups/{}/programme-items", year.group.id);
        let made = year.group.facilitator().post(&path, new).await.expect(201);
        assert_eq!((&made["origin"], &made["title"]), (&origin, &outputs[0]["title"]));
        moved(year, &id(&made), "activate", 1).await;
        year.programme.push(id(&made));
    }
}

async fn moved(year: &Year<'_>, item: &str, kind: &str, revision: i64) {
    let body = json!({"kind": kind, "reason": "As the group found.", "revision": revision});
    let path = format!("/programme-items/{item}/moves");
    year.group.seat("secretariat").post(&path, body).await.expect(201);
}

/// In the next year the first goes on, the second goes on and is closed, the third is left with its year.
pub async fn gone_on(year: &Year<'_>) {
    for item in &year.programme[..2] {
        moved(year, item, "continue", 2).await;
    }
    moved(year, &year.programme[1], "close", 3).await;
}

/// Three years side by side: every item in each of its years, where it stood.
pub async fn stands(year: &Year<'_>) {
    let board = format!("/groups/{}/programme?from=2018&to=2020", year.group.id);
    let board = year.w.anonymous().get(&board).await.expect(200);
    let cell = |when: i64, state: &str| -> Vec<&Value> {
        let of = |list: &'_ Value, key: &str, wanted: Value| -> usize {
            list.as_array().unwrap().iter().position(|c| c[key] == wanted).unwrap()
        };
        let column = &board["years"][of(&board["years"], "year", json!(when))]["states"];
        column[of(column, "state", json!(state))]["item_ids"].as_array().unwrap().iter().collect()
    };
    let items: Vec<Value> = year.programme.iter().map(|item| json!(item)).collect();
    let those = |some: &[usize]| some.iter().map(|n| &items[*n]).collect::<Vec<_>>();
    assert_eq!(items.len(), 5);
    assert_eq!(cell(2018, "active"), those(&[0, 1, 2]));
    assert_eq!((cell(2019, "continuing"), cell(2019, "closed")), (those(&[0]), those(&[1])));
    assert_eq!(cell(2019, "active"), those(&[3, 4]));
    for (n, told) in [(0, 3), (1, 4), (2, 2), (3, 2), (4, 2)] {
        let changes = year.all(&format!("/programme-items/{}/changes", year.programme[n])).await;
        assert_eq!(changes.len(), told, "{n}");
    }
}
