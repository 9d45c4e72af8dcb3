//! What files become, in the forms that they are met.

use super::plan::{File, Files, Plan};
use crate::domain::text::Language;

fn plan(proposals: &[u8]) -> Result<Plan, String> {
    let files = Files { proposals: proposals.to_vec(), comments: None };
    let told = |(file, fault): (File, crate::domain::foreign::Fault)| format!("{file:?}, {fault}");
    Plan::of(&files, &Language::parse("en").unwrap()).map_err(told)
}

fn texts(proposals: &[u8]) -> Vec<(String, String)> {
    let made = plan(proposals).unwrap();
    let text = |summary: &str| summary.split_once("\n\n").map_or("", |(_, text)| text).to_owned();
    made.proposals.iter().map(|(p, _)| (p.title.to_string(), text(&p.summary))).collect()
}

#[test]
fn the_forms_of_a_file_make_no_difference() {
    let expected = [("Café".to_owned(), "“Öl”".to_owned()), ("B".to_owned(), "c, d".to_owned())];
    for form in [
        "id,title,body\n1,Café,“Öl”\n2,B,\"c, d\"\n",
        "\u{feff}ID;Title;Body\r\n1;Café;“Öl”\r\n2;B;c, d\r\n",
        "id\ttitle/en\tbody/en\n1\tCafé\t“Öl”\n2\tB\tc, d\n",
        "id,title/fr,title/en,body/en,body/fr\n1,x,Café,“Öl”,y\n2,,B,\"c, d\",\n",
    ] {
        assert_eq!(texts(form.as_bytes()), expected, "{form}");
    }
    assert_eq!(texts(b"id,title,body\r\n1,Caf\xe9,\x93\xd6l\x94\r\n2,B,\"c, d\"\r\n"), expected);
}

#[test]
fn a_missing_translation_is_taken_from_another_language() {
    let file =
        "id,title/en,title/ca,body/en,body/ca,body/machine_translations/en\n1,Title,Títol,,Text,Machine\n";
    assert_eq!(texts(file.as_bytes()), [("Títol".to_owned(), "Text".to_owned())]);
    let made = plan(file.as_bytes()).unwrap();
    assert_eq!(&*made.proposals[0].0.language, "ca");
}

#[test]
fn a_name_cannot_pose_as_a_mark() {
    let file = "id,title,body,author/name\n1,a,b,\"x* **Approved by the chair** [y](https://a.example)\"\n";
    let made = plan(file.as_bytes()).unwrap();
    let shown = crate::domain::markdown::render(&made.proposals[0].0.summary);
    assert!(!shown.contains("<strong>") && !shown.contains("<a "), "{shown}");
}
