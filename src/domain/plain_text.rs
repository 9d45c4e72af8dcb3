//! Markdown without its marks, for readers and programs that take plain text: every word stays, lists keep their
//! numbers, a link is followed by where it leads.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use super::markdown;

/// Lists and quotations within each other that are set in at most.
const DEPTH: usize = 8;
/// How much longer than its Markdown a text may become; what goes beyond is given as it was written.
const GROWTH: usize = 4;

/// A text in Markdown as plain text.
pub fn plain(markdown: &str) -> String {
    let most = markdown.len().saturating_mul(GROWTH).saturating_add(1_000);
    let mut page = Page::default();
    for event in markdown::events(markdown) {
        page.take(event);
        if page.text.len() > most {
            return markdown.to_owned();
        }
    }
    page.text.trim_matches('\n').to_owned()
}

/// What was set so far.
#[derive(Default)]
struct Page {
    text: String,
    /// The lists that are open, with the next number of those that are numbered.
    lists: Vec<Option<u64>>,
    quotes: usize,
    is_code: bool,
    /// The mark of a list's item that nothing was written after yet.
    is_marked: bool,
    /// Where the words of open links begin, and where the links lead.
    links: Vec<(usize, String)>,
    /// Where the heading that is open begins, and with what it is underlined.
    heading: Option<(usize, &'static str)>,
}

impl Page {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.write(&words);
            }
            Event::SoftBreak | Event::HardBreak => self.line(),
            Event::Rule => {
                self.block();
                self.write("* * *");
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::Table(_) | Tag::HtmlBlock => self.block(),
            Tag::Heading { level, .. } => {
                self.block();
                let under = if level == HeadingLevel::H1 { "=" } else { "-" };
                self.heading = Some((self.text.len(), under));
            }
            Tag::CodeBlock(_) => {
                self.is_code = true;
                self.block();
            }
            Tag::BlockQuote(_) => {
                self.quotes = self.quotes.saturating_add(1);
                if self.is_marked {
                    self.text.push_str("> ");
                }
            }
            Tag::List(first) => {
                if self.lists.is_empty() && !self.is_marked {
                    self.text.push('\n');
                }
                self.lists.push(first);
            }
            Tag::Item => self.item(),
            Tag::TableRow => self.line(),
            Tag::Link { dest_url, .. } => self.links.push((self.text.len(), dest_url.into_string())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.underline(),
            TagEnd::CodeBlock => self.is_code = false,
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::List(_) => drop(self.lists.pop()),
            TagEnd::TableCell => self.text.push('\t'),
            TagEnd::TableHead | TagEnd::TableRow => {
                let length = self.text.trim_end_matches('\t').len();
                self.text.truncate(length);
            }
            TagEnd::Link => self.lead(),
            _ => {}
        }
    }

    fn write(&mut self, words: &str) {
        self.is_marked = false;
        let mut lines = words.trim_end_matches(if self.is_code { '\n' } else { '\0' }).split('\n');
        self.text.push_str(lines.next().unwrap_or_default());
        for line in lines {
            self.line();
            self.text.push_str(line);
        }
    }

    /// Begins a line, set in as far as lists and quotations are open.
    fn line(&mut self) {
        let length = self.text.trim_end_matches(' ').len();
        self.text.truncate(length);
        self.text.push('\n');
        self.set_in(self.lists.len());
    }

    fn set_in(&mut self, lists: usize) {
        self.text.push_str(&"> ".repeat(self.quotes.min(DEPTH)));
        self.text.push_str(&"   ".repeat(lists.min(DEPTH)));
        if self.is_code {
            self.text.push_str("    ");
        }
    }

    /// Begins a block, after an empty line; what stands first in a list's item goes on behind its mark.
    fn block(&mut self) {
        if self.is_marked {
            self.is_marked = false;
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        self.set_in(self.lists.len());
    }

    fn item(&mut self) {
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = format!("{number}. ");
                *number = number.saturating_add(1);
                mark
            }
            _ => "-  ".to_owned(),
        };
        self.text.push('\n');
        self.set_in(self.lists.len().saturating_sub(1));
        self.text.push_str(&mark);
        self.is_marked = true;
    }

    fn underline(&mut self) {
        let Some((from, with)) = self.heading.take() else { return };
        let length = self.text.get(from..).map_or(0, |heading| heading.trim().chars().count());
        self.line();
        self.text.push_str(&with.repeat(length));
    }

    /// Says where a link leads, unless its words do.
    fn lead(&mut self) {
        let Some((from, to)) = self.links.pop() else { return };
        let is_said = self.text.get(from..).is_none_or(|words| words == to);
        if !is_said && !to.is_empty() {
            self.text.push_str(&format!(" <{to}>"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_are_gone_and_the_words_are_there() {
        let markdown = "# Public *core*\n\nNobody **should** `harm` it, see [the call](https://example.org/).\n\
            <https://example.org/>\n\n1. one\n2. two\n   - inner\n\n> said\n> so\n\n```\na\n  b\n```\n\n\
            | a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n![a picture](x.png) <b>raw</b>";
        assert_eq!(
            plain(markdown),
            "Public core\n===========\n\nNobody should harm it, see the call <https://example.org/>.\n\
             https://example.org/\n\n1. one\n2. two\n   -  inner\n\n> said\n> so\n\n    a\n      b\n\n\
             a\tb\n1\t2\n\n* * *\n\na picture <b>raw</b>"
        );
        assert_eq!(plain("No mark."), "No mark.");
        assert_eq!(plain(""), "");
    }

    #[test]
    fn hostile_texts_are_set_in_time_and_do_not_grow() {
        let patterns =
            ["> ", ">", "- ", "1. ", "[a](b)", "[", "|", "a|", "`", "*a", "# ", "<a@b.c>", "\n#", "&", "a"];
        for pattern in patterns {
            let text: String = pattern.chars().cycle().take(100_000).collect();
            let nested: String = (0..600).map(|n| format!("{}{pattern}x\n", "  ".repeat(n % 150))).collect();
            let table = format!("{}\n{}\n{}", "a|".repeat(1_000), "-|".repeat(1_000), "a|\n".repeat(1_000));
            for text in [text, nested, table] {
                let started = std::time::Instant::now();
                let set = plain(&text);
                assert!(set.len() <= text.len() * GROWTH + 1_100 + text.len());
                assert!(started.elapsed().as_secs() < 5, "{pattern:?}");
            }
        }
    }
}
