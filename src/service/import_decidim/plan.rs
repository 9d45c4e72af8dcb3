//! What the files become: a proposal for each proposal, with its comments in threads.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::comments::{self, Row as Comment};
use super::proposals::{self, Row as Proposal};
use super::sheet::decoded;
use crate::domain::comments::MAX_DEPTH;
use crate::domain::foreign::{
    Fault, Node, Report, Under, clean, escaped, is_html, line, markdown, parts, threads,
};
use crate::domain::text::{CommentBody, Language, Text, Title};
use crate::service::bringing::{About, MOST_COMMENTS, MOST_PROPOSALS, NewComment, NewProposal, Source};

/// Characters of a part at most: fewer than a comment may have, since a text can grow when it is normalised.
const PART: usize = 19_000;

/// The files, as bytes.
#[derive(Clone, Debug)]
pub struct Files {
    /// The proposals.
    pub proposals: Vec<u8>,
    /// Their comments.
    pub comments: Option<Vec<u8>>,
}

/// Which file a fault is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The proposals.
    Proposals,
    /// The comments.
    Comments,
}

/// All that the files become. The only author is the service.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The proposals, with the lines where they stand.
    pub proposals: Vec<(NewProposal, u64)>,
    /// The digest of the files, in hexadecimal.
    pub file: String,
    /// What was found and is to be told.
    pub report: Report,
}

impl Plan {
    /// Decides what the files become; of several languages, the wanted one is taken where it is there.
    pub fn of(files: &Files, wanted: &Language) -> Result<Self, (File, Fault)> {
        let mut report = Report::default();
        let in_proposals = |fault: Fault| (File::Proposals, fault);
        let in_comments = |fault: Fault| (File::Comments, fault);
        let text = told(decoded(&files.proposals).map_err(in_proposals)?, "The proposals", &mut report);
        let rows = proposals::read(&text, wanted, &mut report).map_err(in_proposals)?;
        let mut plan = Self { proposals: Vec::new(), file: digest(files), report };
        let places = plan.put_proposals(&rows, wanted).map_err(in_proposals)?;
        if let Some(bytes) = &files.comments {
            let text = told(decoded(bytes).map_err(in_comments)?, "The comments", &mut plan.report);
            let rows = comments::read(&text, wanted, &mut plan.report).map_err(in_comments)?;
            plan.put_comments(&rows, &places);
        }
        plan.bounded().map_err(in_proposals)?;
        plan.tell();
        Ok(plan)
    }

    /// Gives where each proposal is, by its number there.
    fn put_proposals(&mut self, rows: &[Proposal], wanted: &Language) -> Result<HashMap<i64, usize>, Fault> {
        let mut places = HashMap::new();
        for row in rows {
            let body = body(&row.body, "proposals", row.line, &mut self.report);
            if is_withdrawn(&row.state) {
                self.report.left("proposals", "they were withdrawn there", row.line);
            } else if body.is_empty() && row.title.is_empty() {
                self.report.left("proposals", "they are empty", row.line);
            } else {
                places.insert(row.id, self.proposals.len());
                let made = self.proposal(row, &body, wanted)?;
                self.proposals.push((made, row.line));
            }
        }
        Ok(places)
    }

    fn proposal(&mut self, row: &Proposal, body: &str, wanted: &Language) -> Result<NewProposal, Fault> {
        let whole = line(&clean(&row.title).text, usize::MAX).0;
        let (short, was_cut) = line(&whole, 200);
        let number = format!("Decidim proposal {}", row.id);
        let title = Title::parse(if short.is_empty() { &number } else { &short });
        let title = title.map_err(|e| Fault::line(row.line, e).column("title"))?;
        let mut head = head(row);
        if was_cut {
            let how = "their title is longer than 200 characters; it stands whole in the text";
            self.report.noted("proposals", how, row.line);
            head.push_str(&format!("**{}**\n\n", escaped(&whole, false)));
        }
        let mut bodies = self.in_parts(&head, body, "proposals", row.line).into_iter();
        let summary = bodies.next().ok_or_else(|| Fault::line(row.line, "cannot be put into a text"))?;
        let mut comments: Vec<NewComment> = bodies.map(|body| by_the_service(None, body)).collect();
        let answer = self::body(&row.answer, "proposals", row.line, &mut self.report);
        if !answer.is_empty() {
            let state = if row.state.is_empty() {
                String::new()
            } else {
                format!(" ({})", escaped(&row.state, false))
            };
            let head =
                format!("*Brought in from Decidim: the answer given there to this proposal{state}.*\n\n");
            let answers = self.in_parts(&head, &answer, "answers", row.line);
            comments.extend(answers.into_iter().map(|body| by_the_service(None, body)));
        }
        let known_as = if row.url.is_empty() { row.id.to_string() } else { row.url.clone() };
        let language = row.language.as_deref().and_then(|tag| Language::parse(&tag.replace('_', "-")).ok());
        Ok(NewProposal {
            source: Source::of(&["decidim", "proposal", &known_as]),
            author: 0,
            title,
            summary,
            language: language.unwrap_or_else(|| wanted.clone()),
            is_held: false,
            pilots: Vec::new(),
            comments,
        })
    }

    fn in_parts(&mut self, head: &str, body: &str, what: &str, at: u64) -> Vec<CommentBody> {
        let parts = parts(head, body, PART);
        if parts.len() > 1 {
            self.report.noted(what, "they are longer than a text here, and go on in comments below", at);
        }
        parts.iter().filter_map(|part| CommentBody::parse(part).ok()).collect()
    }

    fn put_comments(&mut self, rows: &[Comment], places: &HashMap<i64, usize>) {
        let (mut nodes, mut kept) = (Vec::new(), Vec::new());
        for row in rows {
            let under = match row.on.0.rsplit("::").next() {
                Some("Comment") => Some(Under::Node(row.on.1)),
                Some("Proposal") => places.get(&row.on.1).map(|place| Under::Thing(*place)),
                _ => None,
            };
            let Some(under) = under else {
                self.report.left("comments", "what they are on does not come in", row.line);
                continue;
            };
            let body = body(&row.body, "comments", row.line, &mut self.report);
            if body.is_empty() {
                let why = "they are empty; what answers them is put under what they answered";
                self.report.left("comments", why, row.line);
            }
            let at = row.created_at.map_or(0, |at| at.instant().micros());
            let order = (at, u64::try_from(row.id).unwrap_or(0));
            nodes.push(Node { key: row.id, under, order, is_kept: !body.is_empty() });
            kept.push((row, body));
        }
        let threads = threads(&nodes);
        for lost in threads.lost.iter().filter_map(|n| kept.get(*n)) {
            let why = "they answer what does not come in, or each other in a circle";
            self.report.left("comments", why, lost.0.line);
        }
        if threads.raised > 0 {
            let raised = threads.raised;
            self.report.note(format!(
                "{raised} comments stand higher than they did: threads are {MAX_DEPTH} comments deep here."
            ));
        }
        let mut numbers: Vec<usize> = Vec::new();
        for placed in &threads.placed {
            let Some((row, text)) = kept.get(placed.node) else { continue };
            let bodies = self.in_parts(&said(row), text, "comments", row.line);
            let above = placed.parent.and_then(|parent| numbers.get(parent).copied());
            let Some((proposal, _)) = self.proposals.get_mut(placed.about) else { continue };
            let first = proposal.comments.len();
            let below = if placed.depth < MAX_DEPTH { Some(first) } else { above };
            for (n, body) in bodies.into_iter().enumerate() {
                proposal.comments.push(by_the_service(if n == 0 { above } else { below }, body));
            }
            numbers.push(first);
        }
    }

    fn bounded(&self) -> Result<(), Fault> {
        let comments = self.proposals.iter().map(|(p, _)| p.comments.len()).sum();
        for (what, count, most) in
            [("proposals", self.proposals.len(), MOST_PROPOSALS), ("comments", comments, MOST_COMMENTS)]
        {
            if count > most {
                return Err(Fault::file(format!(
                    "would make {count} {what}; at most {most} come in at once"
                )));
            }
        }
        Ok(())
    }

    fn tell(&mut self) {
        let comments = self.proposals.iter().map(|(p, _)| p.comments.len()).sum();
        let proposals = self.proposals.len();
        let becomes = "proposals in step 1, put before the group by an account of the service; likes and votes are told in the text alone";
        self.report.taken("proposals", proposals, becomes);
        let becomes = "comments of the account of the service, which say who wrote them there";
        self.report.taken("comments and answers", comments, becomes);
    }
}

fn digest(files: &Files) -> String {
    let mut digest = Sha256::new();
    digest.update(Sha256::digest(&files.proposals));
    digest.update(Sha256::digest(files.comments.as_deref().unwrap_or_default()));
    hex::encode(digest.finalize())
}

fn told<'t>(
    (text, is_windows): (std::borrow::Cow<'t, str>, bool),
    what: &str,
    report: &mut Report,
) -> std::borrow::Cow<'t, str> {
    if is_windows {
        report.note(format!("{what} are not UTF-8, and were read as Windows-1252."));
    }
    text
}

fn is_withdrawn(state: &str) -> bool {
    state.eq_ignore_ascii_case("withdrawn")
}

fn by_the_service(parent: Option<usize>, body: CommentBody) -> NewComment {
    NewComment { author: 0, parent, about: About::Proposal, body }
}

/// A text in Markdown; empty where there is nothing to see.
fn body(text: &str, what: &str, at: u64, report: &mut Report) -> String {
    let cleaned = clean(text);
    if cleaned.was_changed {
        report.noted(what, "control characters are taken out", at);
    }
    let text = if is_html(&cleaned.text) { markdown(&cleaned.text) } else { cleaned.text };
    if Text::<{ usize::MAX }>::parse(&text).is_ok() { text } else { String::new() }
}

/// Where a proposal is from, who wrote it there, and what was counted there.
fn head(row: &Proposal) -> String {
    let by =
        if row.author.is_empty() { String::new() } else { format!(" of {}", escaped(&row.author, false)) };
    let at = row.published_at.map(|at| format!(", published there on {at}")).unwrap_or_default();
    let name = if row.reference.is_empty() { row.id.to_string() } else { escaped(&row.reference, false) };
    let mut head = format!("*Brought in from Decidim: the proposal {name}{by}{at}.*");
    if row.is_amendment {
        head.push_str(" *It was an amendment to another one.*");
    }
    if row.is_of_a_meeting {
        head.push_str(" *It was made in a meeting.*");
    }
    if !row.state.is_empty() {
        head.push_str(&format!(" *It was “{}” there.*", escaped(&row.state, false)));
    }
    if !row.counts.is_empty() {
        let counts: Vec<String> = row.counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
        head.push_str(&format!(" *It had {} there.*", counts.join(", ")));
    }
    if row.url.starts_with("https://") || row.url.starts_with("http://") {
        head.push_str(&format!(" {}", escaped(&row.url, false)));
    }
    head + "\n\n"
}

/// Who wrote a comment there, when, and whether for or against.
fn said(row: &Comment) -> String {
    let who = if row.author.is_empty() { "somebody".to_owned() } else { escaped(&row.author, false) };
    let of = if row.community.is_empty() {
        String::new()
    } else {
        format!(" ({})", escaped(&row.community, false))
    };
    let at = row.created_at.map(|at| format!(" on {at}")).unwrap_or_default();
    let how = match row.alignment {
        1 => ", in favour",
        -1 => ", against",
        _ => "",
    };
    format!("*Brought in from Decidim: {who}{of} wrote it there{at}{how}.*\n\n")
}
