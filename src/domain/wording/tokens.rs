//! A text in Markdown as words, without what is quoted or code, with breaks where a phrase cannot go on.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use unicode_segmentation::UnicodeSegmentation;

/// A word, or the end of what belongs together.
#[derive(Clone, Debug)]
pub(super) enum Token<'t> {
    /// A word.
    Word(Word<'t>),
    /// A mark that opens or closes a quotation.
    Mark(char),
    /// Words on the two sides of it are no phrase.
    Break,
}

/// A word, and where it begins, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    pub(super) start: usize,
    pub(super) text: &'t str,
    /// As it is held against the lists: in lower case, without the marks that Arabic may be written without.
    pub(super) folded: String,
}

impl<'t> Token<'t> {
    pub(super) fn word(&self) -> Option<&Word<'t>> {
        match self {
            Self::Word(word) => Some(word),
            Self::Mark(_) | Self::Break => None,
        }
    }
}

/// What opens a quotation, and what closes it.
const MARKS: &[(char, &[char])] = &[
    ('"', &['"']),
    ('“', &['”']),
    ('„', &['“', '”']),
    ('«', &['»']),
    ('‹', &['›']),
    ('「', &['」']),
    ('『', &['』']),
];

/// The words of a text that are its own.
pub(super) fn of(text: &str) -> Vec<Token<'_>> {
    let (mut tokens, mut block, mut foreign) = (Vec::new(), Vec::new(), 0_usize);
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::CodeBlock(_)) => foreign = foreign.saturating_add(1),
            Event::End(TagEnd::BlockQuote(_) | TagEnd::CodeBlock) => foreign = foreign.saturating_sub(1),
            Event::Text(_) if foreign == 0 => {
                words(text.get(range.clone()).unwrap_or_default(), range.start, &mut block);
            }
            // Marks within a sentence do not end it.
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Text(_) => {}
            Event::Code(_) | Event::InlineHtml(_) => block.push(Token::Break),
            _ => {
                without_quotations(&mut block, &mut tokens);
                tokens.push(Token::Break);
            }
        }
    }
    without_quotations(&mut block, &mut tokens);
    tokens
}

fn words<'t>(text: &'t str, at: usize, tokens: &mut Vec<Token<'t>>) {
    let mut parts = text.split_word_bound_indices().peekable();
    let mut before = "";
    while let Some((start, part)) = parts.next() {
        let is_joined = before == "-" || parts.peek().is_some_and(|(_, next)| *next == "-");
        match part.chars().next() {
            // "must-have" is another word than "must".
            Some(c) if c.is_alphanumeric() && is_joined => tokens.push(Token::Break),
            Some(c) if c.is_alphanumeric() => {
                let start = at.saturating_add(start);
                tokens.push(Token::Word(Word { start, text: part, folded: folded(part) }));
            }
            Some(c) if c.is_whitespace() => {}
            Some(c) if is_mark(c) => tokens.push(Token::Mark(c)),
            Some(_) => tokens.push(Token::Break),
            None => {}
        }
        before = part;
    }
}

/// Fathatan to sukun, and the elongation.
fn folded(word: &str) -> String {
    let is_kept = |c: &char| !matches!(c, '\u{64B}'..='\u{652}' | '\u{640}');
    word.chars()
        .filter(is_kept)
        .flat_map(char::to_lowercase)
        .map(|c| if c == '’' { '\'' } else { c })
        .collect()
}

fn is_mark(c: char) -> bool {
    MARKS.iter().any(|(open, close)| *open == c || close.contains(&c))
}

/// Moves the tokens of a block over, without what stands between two marks. What opens and never closes quotes
/// nothing. Each mark is looked for once: the time grows with the length of the block.
fn without_quotations<'t>(block: &mut Vec<Token<'t>>, tokens: &mut Vec<Token<'t>>) {
    let all = std::mem::take(block);
    let mark = |(at, token): (usize, &Token<'t>)| match token {
        Token::Mark(c) => Some((at, *c)),
        Token::Word(_) | Token::Break => None,
    };
    let marks: Vec<(usize, char)> = all.iter().enumerate().filter_map(mark).collect();
    let mut spans = quotations(&marks).into_iter().peekable();
    for (at, token) in all.into_iter().enumerate() {
        while spans.next_if(|(_, close)| *close < at).is_some() {}
        let is_quoted = spans.peek().is_some_and(|(open, close)| (*open..=*close).contains(&at));
        tokens.push(if is_quoted || matches!(token, Token::Mark(_)) { Token::Break } else { token });
    }
}

/// From which mark to which is quoted.
fn quotations(marks: &[(usize, char)]) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    // For every kind that opens: it has no end behind this place, so it is not looked for again.
    let mut endless: Vec<char> = Vec::new();
    let mut at = 0_usize;
    while let Some((open_at, open)) = marks.get(at).copied() {
        at = at.saturating_add(1);
        let closing = MARKS.iter().find(|(c, _)| *c == open).map_or(&[][..], |(_, close)| close);
        if closing.is_empty() || endless.contains(&open) {
            continue;
        }
        let behind = marks.get(at..).unwrap_or_default();
        match behind.iter().position(|(_, c)| closing.contains(c)) {
            None => endless.push(open),
            Some(offset) => {
                spans.extend(behind.get(offset).map(|(close_at, _)| (open_at, *close_at)));
                at = at.saturating_add(offset).saturating_add(1);
            }
        }
    }
    spans
}

/// How many code points stand before a byte of a text, asked in the order of the text.
pub(super) struct Points<'t> {
    text: &'t str,
    byte: usize,
    point: usize,
}

impl<'t> Points<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self { text, byte: 0, point: 0 }
    }

    pub(super) fn at(&mut self, byte: usize) -> usize {
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        self.point = self.point.saturating_add(between.chars().count());
        self.byte = byte;
        self.point
    }
}
