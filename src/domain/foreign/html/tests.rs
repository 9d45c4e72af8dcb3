//! HTML of others: what it becomes, what does not come through, and how long that takes.

use super::*;
use crate::domain::markdown::render;

#[test]
fn what_people_write_keeps_its_form() {
    for (html, expected) in [
        ("<p>One <b>two </b>three.</p><p>Four<br>five</p>", "One **two** three.\n\nFour  \nfive"),
        (
            "<h2>Title</h2><ul><li><p>a</p></li><li>b<ul><li>c</li></ul></li></ul>",
            "## Title\n\n- a\n\n- b\n  - c",
        ),
        ("<ol><li>a</li><li>b</li></ol><p>End</p>", "1. a\n2. b\n\nEnd"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<p><a href=\"https://a.example/x_(y)\">here</a></p>", "[here](https://a.example/x_%28y%29)"),
        ("<pre>a\n  *b*</pre>", "~~~~~~\na\n  *b*\n~~~~~~"),
        ("a &amp; b &lt; c *d* 1_000", "a & b \\< c \\*d\\* 1\\_000"),
        ("<p># no title</p><p>1. no list</p>", "\\# no title\n\n1\\. no list"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
        ("<p><strong></strong></p><img src=\"x\" alt=\"a cat\">", "(image: a cat)"),
    ] {
        assert_eq!(markdown(html), expected, "{html}");
    }
}

#[test]
fn nothing_that_runs_or_loads_comes_through() {
    for html in [
        "<script>alert(1)</script><p onclick=\"x()\">a</p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\"java&#10;script:alert(1)\">a</a>",
        "<img src=x onerror=alert(1)>a",
        "<style>p { background: url(https://a.example) }</style>a",
        "<svg><script>alert(1)</script></svg>a",
        "&lt;script&gt;alert(1)&lt;/script&gt;a",
        "<a href=\"https://a.example/&quot;onclick=&quot;x\">a</a>",
    ] {
        let shown = render(&markdown(html));
        assert!(
            !shown.contains("<script") && !shown.contains("<img") && !shown.contains("<style"),
            "{shown}"
        );
        assert!(!shown.contains(" onclick=") && !shown.contains("\"javascript"), "{shown}");
    }
}

#[test]
fn hostile_html_is_read_in_time() {
    let begun = std::time::Instant::now();
    for html in ["<div>".repeat(200_000), "<b>".repeat(4_999), "<ul><li>".repeat(2_400), "<".repeat(500_000)]
    {
        assert!(markdown(&html).len() <= html.len().saturating_mul(12));
    }
    assert!(begun.elapsed() < std::time::Duration::from_secs(20));
}

#[test]
fn html_is_told_from_text() {
    assert!(is_html("<p>a") && is_html("a<br/>b") && is_html("a</strong>") && is_html("<A HREF='x'>"));
    assert!(!is_html("a < b, b > c") && !is_html("<anna@example.org>") && !is_html("<https://a.example>"));
}
