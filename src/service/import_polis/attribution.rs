//! Whom to name where Polis' open data is shown: its licence asks for this sentence.

/// The case studies of the published sets, by the address of their conversation.
const CASES: [(&str, &str); 4] = [
    ("https://pol.is/2demo", "2014-seattle-15-per-hour"),
    ("https://pol.is/7wmvbjcjhp", "2017-brexit-consensus"),
    ("https://pol.is/5mnfxu85hx", "2016-canadian-electoral-reform"),
    ("https://pol.is/3phdex2kjf", "2015-vtaiwan-uberx"),
];

/// The usual sentence, with the case study's address where it is known, else the conversation's own.
pub(super) fn usual(url: &str) -> String {
    let case = CASES.iter().find(|(known, _)| *known == url);
    let link = case
        .map_or_else(|| url.to_owned(), |(_, case)| format!("https://compdemocracy.org/case-studies/{case}"));
    format!(
        "Data was gathered using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 \
         with Attribution to The Computational Democracy Project. The data and more information about how the data \
         was collected can be found at the following link(s): {link}"
    )
}
