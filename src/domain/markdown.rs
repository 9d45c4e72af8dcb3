//! Markdown to HTML that is safe to show: raw HTML is shown as text, what is rendered is held against a short
//! list of allowed elements and attributes, links lead to the web or to mail and vouch for nothing, and
//! nothing is loaded from anywhere.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// Elements within elements at most; what is deeper loses its marks and keeps its text. The time to build a
/// tree grows with the square of its depth.
const DEPTH: usize = 40;
/// How much longer than its text a rendering may be: a table can ask for cells that nobody wrote.
const GROWTH: usize = 12;
/// How many ampersands are taken for writing; each is slow to read back.
const AMPERSANDS: usize = 5_000;

const ELEMENTS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];
const DESTINATIONS: &[&str] = &["http://", "https://", "mailto:"];

static SAFE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(ELEMENTS.iter().copied().collect())
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "title"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .attribute_filter(|_, name, value| (name != "href" || leads_out(value)).then_some(value.into()))
        .link_rel(Some("nofollow noopener noreferrer"));
    builder
});

/// Not only the scheme: `https:x` is another page of this service.
fn leads_out(destination: &str) -> bool {
    let start = destination.get(..8).unwrap_or(destination).to_ascii_lowercase();
    DESTINATIONS.iter().any(|d| start.starts_with(d))
}

/// Renders Markdown. What only an attack would write is shown as it stands.
pub fn render(text: &str) -> String {
    if text.matches('&').count() > AMPERSANDS {
        return as_it_stands(text);
    }
    let mut depth = 0_usize;
    let events = events(text).filter_map(|event| shown(event, &mut depth));
    let mut rendered = String::with_capacity(text.len().saturating_add(text.len() / 2));
    html::push_html(&mut rendered, events);
    if rendered.len() > text.len().saturating_mul(GROWTH).saturating_add(1_000) {
        return as_it_stands(text);
    }
    SAFE.clean(&rendered).to_string()
}

/// What a text in Markdown is made of.
pub(super) fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

fn as_it_stands(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len().saturating_mul(2));
    html::push_html(&mut escaped, std::iter::once(Event::Text(text.into())));
    format!("<pre>{escaped}</pre>\n")
}

/// What is left of an event: raw HTML becomes text, an image becomes the words it stands for.
fn shown<'t>(event: Event<'t>, depth: &mut usize) -> Option<Event<'t>> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock) | Event::End(TagEnd::Image | TagEnd::HtmlBlock) => {
            None
        }
        Event::Start(_) => {
            *depth = depth.saturating_add(1);
            (*depth <= DEPTH).then_some(event)
        }
        Event::End(_) => {
            let is_shown = *depth <= DEPTH;
            *depth = depth.saturating_sub(1);
            is_shown.then_some(event)
        }
        _ => Some(event),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_markdown_is_rendered() {
        let text = "# Title\n\nSome *marked* **text**, ~~gone~~ `code`.\n\n3. three\n4. four\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        let html = render(text);
        for part in [
            "<h1>Title</h1>",
            "<em>marked</em> <strong>text</strong>, <del>gone</del> <code>code</code>",
            "<ol start=\"3\">\n<li>three</li>",
            "<blockquote>\n<p>said</p>\n</blockquote>",
            "<th>a</th>",
            "<td>2</td>",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
    }

    #[test]
    fn a_link_leads_out_and_vouches_for_nothing() {
        assert_eq!(
            render("[a](https://example.org/?a=1&b=2 \"t\")"),
            "<p><a href=\"https://example.org/?a=1&amp;b=2\" title=\"t\" rel=\"nofollow noopener noreferrer\">a</a></p>\n"
        );
        assert!(render("<https://example.org>").contains("href=\"https://example.org\""));
        assert!(render("[a](mailto:a@example.org)").contains("mailto:"));
    }

    #[test]
    fn an_image_is_the_words_it_stands_for() {
        assert_eq!(render("![a *picture*](https://example.org/x.png)"), "<p>a <em>picture</em></p>\n");
    }

    /// Whatever is written, nothing but the allowed elements and attributes comes out.
    #[test]
    fn nothing_that_runs_or_loads_comes_out() {
        for attack in include_str!("markdown_attacks.txt").split("\n----\n") {
            let html = render(attack);
            assert!(is_harmless(&html), "{attack}\n=> {html}");
        }
    }

    /// Reads the tags of the output one by one, with another reader than the one that wrote them.
    fn is_harmless(html: &str) -> bool {
        html.split('<').skip(1).all(|rest| {
            let Some((tag, _)) = rest.split_once('>') else { return false };
            let tag = tag.trim_start_matches('/');
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            ELEMENTS.contains(&name) && are_harmless(name, attributes)
        })
    }

    fn are_harmless(element: &str, attributes: &str) -> bool {
        let mut rest = attributes.trim();
        while !rest.is_empty() {
            let Some((name, after)) = rest.split_once("=\"") else { return false };
            let Some((value, after)) = after.split_once('"') else { return false };
            rest = after.trim_start();
            let is_allowed = match (element, name) {
                ("a", "href") => leads_out(value),
                ("a", "title") => true,
                ("a", "rel") => value == "nofollow noopener noreferrer",
                ("ol", "start") => value.parse::<u32>().is_ok(),
                _ => false,
            };
            if !is_allowed {
                return false;
            }
        }
        true
    }

    #[test]
    fn hostile_texts_are_rendered_in_time() {
        let patterns = [
            ">",
            "> ",
            "- ",
            "* ",
            "1. ",
            "*a",
            "**a",
            "_a_",
            "[",
            "![",
            "](",
            "[a](",
            "[a]",
            "`",
            "`a``",
            "~~",
            "<",
            "<a ",
            "</",
            "<!--",
            "&",
            "&#x",
            "|",
            "|-",
            "| a ",
            "\\",
            "#",
            "\n#",
            "=\n",
            "a\n-\n",
            "[^a]",
            "[a]: b\n",
            "  \n",
            "<b>",
            "\t",
            "*a_",
            "a**b",
            "<a@b.c>",
            "&amp;",
            "\u{1f600}",
        ];
        for pattern in patterns {
            let text: String = pattern.chars().cycle().take(20_000).collect();
            let nested: String = (0..600).map(|n| format!("{}{pattern}x\n", "  ".repeat(n % 150))).collect();
            for text in [text, nested] {
                let started = std::time::Instant::now();
                let html = render(&text);
                assert!(is_harmless(&html));
                assert!(started.elapsed().as_secs() < 10, "{pattern:?}");
            }
        }
    }

    #[test]
    fn a_small_text_does_not_become_a_large_page() {
        let table = format!("{}\n{}\n{}", "a|".repeat(1_000), "-|".repeat(1_000), "a|\n".repeat(1_000));
        let ampersands = "&".repeat(200_000);
        for text in [table.as_str(), &ampersands, "<script>&\n|a|\n"] {
            let html = as_it_stands(text);
            assert!(is_harmless(&html) && html.len() < text.len() * 6 + 100);
        }
        assert_eq!(render(&table), as_it_stands(&table));
        assert_eq!(render(&ampersands), as_it_stands(&ampersands));
    }
}
