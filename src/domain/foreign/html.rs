//! HTML of another tool as Markdown: paragraphs, headings, lists, quotations, links and emphasis stay, all else is
//! its words. What comes out is text: it is rendered by the same rules as what is written here.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::texts::escaped;

/// The elements that are looked at; of all others the words stay, but for scripts and styles.
const ELEMENTS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "strong",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];
/// Marks of elements in one text at most. The time to build a tree grows with the square of its depth; what has
/// more is taken as plain text.
const MOST_MARKS: usize = 5_000;
/// Spaces and marks before a line at most: quotations and lists within each other.
const DEEPEST: usize = 12;

static KNOWN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(ELEMENTS.iter().copied().collect())
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("img", HashSet::from(["alt"]))]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(None);
    builder
});

/// Does a text look as if it were HTML?
pub fn is_html(text: &str) -> bool {
    let ends = |c: char| c.is_whitespace() || c == '>' || c == '/';
    text.match_indices('<').any(|(at, _)| {
        let rest = text.get(at.saturating_add(1)..).unwrap_or_default();
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let name: String =
            rest.chars().take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        let is_known = ELEMENTS.contains(&name.as_str()) || name == "span";
        is_known && rest.get(name.len()..).and_then(|r| r.chars().next()).is_some_and(ends)
    })
}

/// HTML as Markdown.
pub fn markdown(html: &str) -> String {
    if html.matches('<').count() > MOST_MARKS {
        return html.to_owned();
    }
    let mut writer = Writer::default();
    for piece in pieces(&KNOWN.clean(html).to_string()) {
        writer.take(piece);
    }
    writer.out.trim().to_owned()
}

/// A piece of well-formed HTML.
enum Piece {
    Words(String),
    Open(String, Option<String>),
    Close(String),
}

/// Takes apart what the sanitiser wrote: well-formed, with quoted attributes of which at most one is of use.
fn pieces(html: &str) -> Vec<Piece> {
    let (mut pieces, mut rest) = (Vec::new(), html);
    while let Some(at) = rest.find('<') {
        let (words, tag) = rest.split_at(at);
        if !words.is_empty() {
            pieces.push(Piece::Words(unescaped(words)));
        }
        let mut is_quoted = false;
        let end = tag.char_indices().find(|(_, c)| {
            is_quoted ^= *c == '"';
            *c == '>' && !is_quoted
        });
        let Some((end, _)) = end else { return pieces };
        let inside = tag.get(1..end).unwrap_or_default();
        pieces.push(match inside.strip_prefix('/') {
            Some(name) => Piece::Close(name.to_owned()),
            None => opened(inside),
        });
        rest = tag.get(end.saturating_add(1)..).unwrap_or_default();
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(unescaped(rest)));
    }
    pieces
}

fn opened(inside: &str) -> Piece {
    let name = inside.split_whitespace().next().unwrap_or_default();
    let value = inside.split_once("=\"").and_then(|(_, rest)| rest.split_once('"'));
    Piece::Open(name.to_owned(), value.map(|(value, _)| unescaped(value)))
}

fn unescaped(text: &str) -> String {
    let plain = text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
    plain.replace("&quot;", "\"").replace('\u{a0}', " ").replace("&amp;", "&")
}

/// What has to come before the next word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
    Block,
}

/// Writes Markdown. A gap is written with the next word, so that none is left at an end.
#[derive(Default)]
struct Writer {
    out: String,
    gap: Gap,
    /// A line that is broken without a new paragraph.
    is_break: bool,
    /// What stands before each line: of quotations, of lists.
    before: Vec<String>,
    /// A number for each ordered list, none for others.
    lists: Vec<Option<u64>>,
    /// Marks that wait for a word.
    marks: Vec<String>,
    links: Vec<Option<String>>,
    /// Nothing was written since the mark of an item.
    is_item: bool,
    is_verbatim: bool,
    has_cell: bool,
}

impl Writer {
    fn take(&mut self, piece: Piece) {
        match piece {
            Piece::Words(words) if self.is_verbatim => self.verbatim(&words),
            Piece::Words(words) => self.words(&words),
            Piece::Open(name, value) => self.open(&name, value),
            Piece::Close(name) => self.close(&name),
        }
    }

    fn words(&mut self, words: &str) {
        if words.starts_with(char::is_whitespace) {
            self.want(Gap::Space);
        }
        for (n, word) in words.split_whitespace().enumerate() {
            if n > 0 {
                self.want(Gap::Space);
            }
            let begins = self.fill();
            self.out.push_str(&escaped(word, begins));
        }
        if words.ends_with(char::is_whitespace) {
            self.want(Gap::Space);
        }
    }

    fn verbatim(&mut self, words: &str) {
        let before = self.before.concat();
        let lines: Vec<&str> = words.trim_matches('\n').split('\n').collect();
        self.out.push_str(&lines.join(&format!("\n{before}")));
    }

    fn open(&mut self, name: &str, value: Option<String>) {
        match name {
            "b" | "strong" => self.marks.push("**".to_owned()),
            "i" | "em" => self.marks.push("*".to_owned()),
            "del" | "s" => self.marks.push("~~".to_owned()),
            "code" if !self.is_verbatim => self.marks.push("`".to_owned()),
            "a" => {
                let leads = value.filter(|to| !to.is_empty()).map(|to| destination(&to));
                if leads.is_some() {
                    self.marks.push("[".to_owned());
                }
                self.links.push(leads);
            }
            "br" => {
                self.is_break = true;
                self.want(Gap::Line);
            }
            "hr" => self.alone("---"),
            "img" => {
                let alt = value.unwrap_or_default();
                self.words(&if alt.trim().is_empty() {
                    "(image)".to_owned()
                } else {
                    format!("(image: {alt})")
                });
            }
            "ul" | "ol" => {
                self.want(if self.lists.is_empty() { Gap::Block } else { Gap::Line });
                self.lists.push((name == "ol").then_some(0));
            }
            "li" => self.item(),
            "blockquote" => {
                self.want(Gap::Block);
                self.set_in("> ");
            }
            "pre" => self.fence(true),
            "td" | "th" => {
                if std::mem::replace(&mut self.has_cell, true) {
                    self.want(Gap::Space);
                    self.fill();
                    self.out.push('|');
                    self.want(Gap::Space);
                }
            }
            "tr" => {
                self.has_cell = false;
                self.want(Gap::Line);
            }
            _ => self.heading_or_block(name),
        }
    }

    fn heading_or_block(&mut self, name: &str) {
        self.want(Gap::Block);
        let level = name.strip_prefix('h').and_then(|n| n.parse::<usize>().ok());
        if let Some(level) = level {
            self.fill();
            self.out.push_str(&"#".repeat(level));
            self.want(Gap::Space);
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "b" | "strong" => self.mark("**"),
            "i" | "em" => self.mark("*"),
            "del" | "s" => self.mark("~~"),
            "code" if !self.is_verbatim => self.mark("`"),
            "a" => {
                if let Some(to) = self.links.pop().flatten() {
                    self.unlink(&to);
                }
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.want(if self.lists.is_empty() { Gap::Block } else { Gap::Line });
            }
            "li" => {
                self.before.pop();
                self.is_item = false;
                self.want(Gap::Line);
            }
            "blockquote" => {
                self.before.pop();
                self.want(Gap::Block);
            }
            "pre" => self.fence(false),
            "td" | "th" | "br" | "hr" | "img" => {}
            "tr" => self.want(Gap::Line),
            _ => self.want(Gap::Block),
        }
    }

    /// Asks for a gap before the next word; the largest that was asked for counts.
    fn want(&mut self, gap: Gap) {
        if !self.is_item || gap == Gap::Space {
            self.gap = self.gap.max(gap);
        }
    }

    /// Writes the gap and the marks that wait; says whether a line begins.
    fn fill(&mut self) -> bool {
        let (gap, is_break) = (std::mem::take(&mut self.gap), std::mem::take(&mut self.is_break));
        let before = self.before.concat();
        let begins = self.out.is_empty() || self.is_item || gap >= Gap::Line;
        let begins = begins && self.marks.is_empty();
        if self.out.is_empty() {
            self.out.push_str(&before);
        } else {
            match gap {
                Gap::None => {}
                Gap::Space if self.out.ends_with(['\n', ' ']) => {}
                Gap::Space => self.out.push(' '),
                Gap::Line => {
                    self.out.push_str(if is_break { "  \n" } else { "\n" });
                    self.out.push_str(&before);
                }
                Gap::Block => {
                    self.out.push_str(&format!("\n{}\n{before}", before.trim_end()));
                }
            }
        }
        self.is_item = false;
        for mark in std::mem::take(&mut self.marks) {
            self.out.push_str(&mark);
        }
        begins
    }

    /// Ends what a mark began; one behind which no word came is dropped with it.
    fn mark(&mut self, mark: &str) {
        if let Some(at) = self.marks.iter().rposition(|waits| waits == mark) {
            self.marks.truncate(at);
        } else {
            self.out.push_str(mark);
        }
    }

    fn unlink(&mut self, to: &str) {
        if let Some(at) = self.marks.iter().rposition(|waits| waits == "[") {
            self.marks.truncate(at);
            self.words(to);
        } else {
            self.out.push_str(&format!("]({to})"));
        }
    }

    fn item(&mut self) {
        self.want(Gap::Line);
        self.fill();
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number = number.saturating_add(1);
                format!("{number}. ")
            }
            _ => "- ".to_owned(),
        };
        self.out.push_str(&mark);
        self.set_in(&" ".repeat(mark.len()));
        self.is_item = true;
    }

    fn set_in(&mut self, with: &str) {
        let is_deep = self.before.len() >= DEEPEST;
        self.before.push(if is_deep { String::new() } else { with.to_owned() });
    }

    fn alone(&mut self, line: &str) {
        self.want(Gap::Block);
        self.fill();
        self.out.push_str(line);
        self.want(Gap::Block);
    }

    fn fence(&mut self, begins: bool) {
        if begins {
            self.want(Gap::Block);
            self.fill();
            self.out.push_str(&format!("~~~~~~\n{}", self.before.concat()));
        } else {
            self.out.push_str(&format!("\n{}~~~~~~", self.before.concat()));
            self.want(Gap::Block);
        }
        self.is_verbatim = begins;
    }
}

/// The destination of a link, with what would end it too early written as a link does.
fn destination(to: &str) -> String {
    let part = |c: char| match c {
        ' ' => "%20".to_owned(),
        '(' => "%28".to_owned(),
        ')' => "%29".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '\\' => "%5C".to_owned(),
        c if c.is_control() => String::new(),
        c => c.to_string(),
    };
    to.trim().chars().map(part).collect()
}

#[cfg(test)]
mod tests;
