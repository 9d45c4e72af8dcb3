//! Problems in the language that is asked for; what programs read stays as it is.

use reqwest::Method;
use serde_json::json;

use assent::error::Code;
use assent::words::{self, Words};

use crate::support::{Client, Reply, World, world};

/// Asks for a group that is not there, in a language.
async fn not_there(w: &World, language: &str) -> Reply {
    let path = format!("/groups/{}", uuid::Uuid::nil());
    Client::send(w.anonymous().request(Method::GET, &path).header("accept-language", language)).await
}

#[test]
fn a_problem_is_said_in_each_language_and_stays_the_same_to_a_program() {
    const NOT_FOUND: [(&str, &str); 6] = [
        ("en", "There is no such thing here."),
        ("fr", "Il n’y a rien de tel ici."),
        ("es", "Aquí no hay nada así."),
        ("ar", "لا يوجد هنا شيء من هذا القبيل."),
        ("zh", "此处没有该内容。"),
        ("ru", "Здесь такого нет."),
    ];
    world(async |w| {
        for (language, title) in NOT_FOUND {
            let reply = not_there(&w, language).await;
            assert_eq!(reply.headers["content-language"], language);
            assert_eq!(reply.headers["vary"], "accept-language");
            let problem = reply.refused(404, "not_found");
            // The failure has no sentence of its own: the detail is the title's.
            assert_eq!((&problem["title"], &problem["detail"]), (&json!(title), &json!(title)), "{language}");
            assert_eq!(problem["type"], "/api/v1/problems#not_found");
            assert_eq!(problem.as_object().unwrap().len(), 6, "{problem}");
        }
    });
}

#[test]
fn the_language_is_the_first_one_spoken_here_by_its_weight() {
    world(async |w| {
        for (asked, language) in [
            ("fr", "fr"),
            ("fr-CA", "fr"),
            ("de, ru;q=0.4, es;q=0.7", "es"),
            ("fr;q=0, zh;q=0.1", "zh"),
            ("de", "en"),
            ("*", "en"),
            ("nonsense;;q=x,,", "en"),
        ] {
            let reply = not_there(&w, asked).await;
            assert_eq!(reply.headers["content-language"], language, "{asked}");
            let title = Words::of(language).unwrap().say("error-not_found");
            assert_eq!(reply.refused(404, "not_found")["title"], title, "{asked}");
        }
        // Who asks for no language is answered as ever.
        let reply = w.anonymous().get(&format!("/groups/{}", uuid::Uuid::nil())).await;
        assert!(!reply.headers.contains_key("content-language") && !reply.headers.contains_key("vary"));
        assert_eq!(reply.refused(404, "not_found")["title"], Code::NotFound.title());
    });
}

#[test]
fn what_a_failure_says_of_its_own_stays_english_beside_a_title_that_does_not() {
    world(async |w| {
        let me = w.anonymous();
        let sent = |language: Option<&str>| {
            let surprise = json!({"email": "anna@example.org", "password": "x", "surprise": 1});
            let request = me.request(Method::POST, "/sessions").json(&surprise);
            match language {
                Some(language) => request.header("accept-language", language),
                None => request,
            }
        };
        let english = Client::send(sent(None)).await;
        let french = Client::send(sent(Some("fr"))).await;
        let (english, mut french) =
            (english.refused(422, "unknown_field"), french.refused(422, "unknown_field"));
        let code = Code::UnknownField;
        assert_eq!(english["title"], code.title());
        assert_ne!(english["detail"], code.title(), "{english}");
        let title = Words::of("fr").unwrap().say(&format!("error-{code}"));
        assert_eq!(french["title"], title);
        // All the rest is the same, but for the name of the request.
        for field in ["title", "request_id"] {
            french[field] = english[field].clone();
        }
        assert_eq!(french, english);
    });
}

#[test]
fn problems_from_outside_of_the_api_s_operations_speak_the_language_too() {
    world(async |w| {
        let french = Words::of("fr").unwrap();
        for (method, path, code) in [
            (Method::GET, "/nothing", "not_found"),
            (Method::DELETE, "/groups", "method_not_allowed"),
            (Method::GET, "/log/tile/x", "not_found"),
            (Method::POST, "/log/checkpoint", "method_not_allowed"),
        ] {
            let request = w.anonymous().request(method, path).header("accept-language", "fr");
            let reply = Client::send(request).await;
            assert_eq!(reply.headers["content-language"], "fr", "{path}");
            assert_eq!(reply.body["code"], code, "{path}");
            assert_eq!(reply.body["title"], french.say(&format!("error-{code}")), "{path}");
        }
        // A success speaks no language: no header says that it does.
        let done = w.anonymous().request(Method::GET, "/groups").header("accept-language", "fr");
        let done = Client::send(done).await;
        assert_eq!((done.status.as_u16(), done.headers.get("content-language")), (200, None));
        assert_eq!(words::languages().count(), 6);
    });
}
