//! What every page has: its language, its policy, its files.

use crate::support::world;

#[test]
fn a_page_speaks_the_language_that_is_asked_for() {
    world(async |w| {
        for (asked, language, direction) in [
            ("fr", "fr", "ltr"),
            ("ar-EG, en;q=0.5", "ar", "rtl"),
            ("de, zh-Hant;q=0.7, en;q=0.3", "zh", "ltr"),
            ("de", "en", "ltr"),
            ("ru;q=0, es;q=0.1", "es", "ltr"),
        ] {
            let mut browser = w.browser();
            browser.headers.push(("accept-language", asked.to_owned()));
            let page = browser.get("/sign-in").await;
            let html = format!("<html lang=\"{language}\" dir=\"{direction}\">");
            assert!(page.html.contains(&html), "{asked}: {}", &page.html[..200]);
            assert_eq!(page.headers["content-language"], language);
        }
        let mut browser = w.browser();
        assert_eq!(browser.get("/language?to=ru&back=/groups").await.to.as_deref(), Some("/groups"));
        assert!(browser.get("/groups").await.html.contains("<html lang=\"ru\""));
    });
}

#[test]
fn a_page_loads_nothing_from_elsewhere_and_runs_nothing_that_stands_in_it() {
    world(async |w| {
        let page = w.browser().get("/").await;
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(page.headers["x-content-type-options"], "nosniff");
        assert!(!page.html.contains("style=\"") && !page.html.contains(" onclick"), "{}", page.html);
        let sources = page.html.split("src=\"").skip(1).chain(page.html.split("<link ").skip(1));
        for source in sources {
            assert!(!source.starts_with("http"), "{source}");
        }
    });
}

#[test]
fn the_files_of_the_pages_are_packed_and_kept_for_ever() {
    world(async |w| {
        let mut browser = w.browser();
        let page = browser.get("/").await;
        let mut packed = 0;
        for address in page
            .html
            .split('"')
            .filter(|part| part.starts_with("/assets/"))
            .collect::<std::collections::BTreeSet<_>>()
        {
            browser.headers = vec![("accept-encoding", "gzip".to_owned())];
            let file = browser.get(address).await;
            assert_eq!(
                (file.status, &file.headers["content-encoding"]),
                (200, &"gzip".parse().unwrap()),
                "{address}"
            );
            assert!(file.headers["cache-control"].to_str().unwrap().contains("immutable"));
            packed += file.headers["content-length"].to_str().unwrap().parse::<usize>().unwrap();
        }
        assert!((1..40 * 1024).contains(&packed), "{packed}");
        assert_eq!(browser.get("/assets/style-0000.css").await.status, 404);
    });
}

#[test]
fn a_page_that_is_not_there_says_so_in_words() {
    world(async |w| {
        let id = uuid::Uuid::now_v7();
        for path in [format!("/proposals/{id}"), "/proposals/x".to_owned(), format!("/positions/{id}/stance")]
        {
            let page = w.browser().get(&path).await;
            assert!(page.status == 404 || page.status == 303, "{path}: {}", page.status);
        }
        let page = w.browser().get(&format!("/groups/{id}")).await;
        assert_eq!(page.status, 404);
        assert!(page.html.contains("<h1>"));
    });
}
