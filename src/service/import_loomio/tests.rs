//! What an archive becomes, where the command's tests would be slow: limits, and rows in every order.

use super::archive::Archive;
use super::plan::{MOST_GROUPS, Plan, Wanted};
use crate::domain::text::Language;

fn plan(lines: &[String]) -> Result<Plan, String> {
    let archive = Archive::read(lines.join("\n").as_bytes()).map_err(|fault| fault.to_string())?;
    let language = Language::parse("en").unwrap();
    Plan::of(archive, &Wanted { slug: "wg".to_owned(), only: None, language })
        .map_err(|fault| fault.to_string())
}

fn row(table: &str, record: serde_json::Value) -> String {
    serde_json::json!({"table": table, "record": record}).to_string()
}

#[test]
fn more_groups_than_the_limit_are_refused() {
    let group = |id: usize| row("groups", serde_json::json!({"id": id, "parent_id": (id > 1).then_some(1)}));
    let most: Vec<String> = (1..=MOST_GROUPS).map(group).collect();
    let made = plan(&most).unwrap();
    let mut slugs: Vec<&str> = made.groups.iter().map(|g| g.slug.as_str()).collect();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), MOST_GROUPS, "each has a name of its own");
    let more: Vec<String> = (1..=MOST_GROUPS + 1).map(group).collect();
    assert_eq!(plan(&more).unwrap_err(), "would make 101 groups; at most 100 come in at once");
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let lines: Vec<String> =
        include_str!("../../../tests/data/loomio/garden.json").lines().map(str::to_owned).collect();
    let shape = |plan: &Plan| {
        let said = |p: &crate::service::bringing::NewProposal| {
            let comments = p.comments.iter().map(|c| (c.parent, c.body.to_string()));
            (
                p.title.to_string(),
                p.summary.to_string(),
                p.is_held,
                p.pilots.len(),
                comments.collect::<Vec<_>>(),
            )
        };
        let of = |g: &super::NewGroup| {
            (g.slug.clone(), g.members.len(), g.proposals.iter().map(said).collect::<Vec<_>>())
        };
        plan.groups.iter().map(of).collect::<Vec<_>>()
    };
    let expected = shape(&plan(&lines).unwrap());
    let mut turned = lines.clone();
    turned.reverse();
    assert_eq!(shape(&plan(&turned).unwrap()), expected);
    let twice: Vec<String> = lines.iter().flat_map(|line| [line.clone(), line.clone()]).collect();
    let twice = plan(&twice).unwrap();
    assert_eq!(shape(&twice), expected);
    assert_eq!(twice.report.count_left("discussions", "the row stands there before"), 5);
}

#[test]
fn a_file_with_several_groups_above_others_says_so() {
    let groups = [1, 2].map(|id| row("groups", serde_json::json!({"id": id})));
    assert_eq!(
        plan(&groups).unwrap_err(),
        "has several groups that are above others; say which by --only: 1, 2"
    );
}
