//! Mail in the language of its reader.

use assent::domain::workflow::Step;
use assent::words;
use serde_json::json;

use super::{mailed, replied, to, wants_all};
use crate::support::{Client, Mail, Sink, World, mail_world};

const ANNA: &str = "anna@example.org";

/// Lets somebody read in a language, in a time zone.
async fn reads(client: &Client, language: &str, zone: &str) {
    let account = client.get("/account").await.expect(200);
    let wish = json!({"language": language, "time_zone": zone});
    client.patch("/account", account["revision"].as_i64().unwrap(), wish).await.expect(200);
}

/// Marks that set text apart: unseen, and copied along with a code or an address.
#[track_caller]
fn has_no_marks(mail: &Mail) {
    assert!(!mail.text().contains(|c| ('\u{2066}'..='\u{2069}').contains(&c)), "{}", mail.text());
}

/// Asks for a code, and gives the mail with it.
async fn asked(w: &World, sink: &Sink, what: &str) -> Mail {
    w.anonymous().post(what, json!({"email": ANNA})).await.expect(202);
    w.post().await;
    sink.one()
}

#[test]
fn the_notices_of_a_day_are_told_in_the_reader_s_language() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        reads(me, "fr", "Europe/Paris").await;
        replied(&group, &scene, me).await;
        replied(&group, &scene, me).await;
        w.tick().await;
        w.pass_days(1);
        let mails = mailed(&w, &sink).await;
        assert_eq!(to(&mails), ["gov1@wg.example"]);
        let mail = &mails[0];
        assert_eq!(mail.header("Content-Language").as_deref(), Some("fr"));
        assert_eq!(mail.header("Subject").as_deref(), Some("[A working group] 2 notifications"));
        let text = mail.text();
        assert_eq!(
            text.matches("Quelqu’un a répondu à votre commentaire (A proposal).").count(),
            2,
            "{text}"
        );
        for said in ["Ne plus recevoir de courriels de notification", "la tête signée de son journal"] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(!text.contains("Somebody") && !text.contains("No more mail"), "{text}");
        mail.unsubscribe();
        // The same notice, over the API, is in English: a program reads its kind.
        let notice = me.get("/notices").await.expect(200)["items"][0].clone();
        assert_eq!(notice["sentence"], "Somebody replied to your comment (A proposal).");
    });
}

#[test]
fn a_notice_at_once_is_told_in_the_reader_s_language() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        // A region reads as its language, and what is not spoken here as English.
        for (language, read, begins) in [
            ("ru-RU", "ru", "На ваш комментарий ответили (A proposal)."),
            ("zh", "zh", "有人回复了您的评论（A proposal）。"),
            ("es", "es", "Alguien respondió a su comentario (A proposal)."),
            ("pt", "en", "Somebody replied to your comment (A proposal)."),
        ] {
            reads(me, language, "UTC").await;
            replied(&group, &scene, me).await;
            w.tick().await;
            w.post().await;
            let mail = sink.one();
            assert_eq!(mail.header("Content-Language").as_deref(), Some(read), "{language}");
            assert!(mail.text().contains(begins), "{language}: {}", mail.text());
            has_no_marks(&mail);
        }
    });
}

#[test]
fn codes_are_mailed_in_the_language_and_the_time_of_their_reader() {
    mail_world(async |w, sink| {
        let anna = w.signed_in(ANNA).await;
        // It is 13:00 in UTC. A code holds for half an hour.
        let mail = asked(&w, &sink, "/sign-in-codes").await;
        let text = mail.text();
        assert!(text.contains("The code: ") && text.contains("(UTC). Sign in with it at "), "{text}");
        w.pass(chrono::Duration::minutes(3));
        reads(&anna, "fr", "Europe/Paris").await;
        let mail = asked(&w, &sink, "/sign-in-codes").await;
        assert_eq!(mail.header("Subject").as_deref(), Some("Votre code de connexion"));
        let text = mail.text();
        assert!(text.contains("Le code\u{a0}: ") && text.contains("15:33 (Europe/Paris)"), "{text}");
        assert!(text.contains("http://assent.test/sign-in/code?code="), "{text}");
        let mail = asked(&w, &sink, "/password-resets").await;
        assert_eq!(mail.header("Subject").as_deref(), Some("Votre nouveau mot de passe"));
        assert!(mail.text().contains("http://assent.test/password/new?code="), "{}", mail.text());
    });
}

#[test]
fn mail_in_arabic_has_no_marks_that_would_be_copied_with_a_code() {
    mail_world(async |w, sink| {
        let anna = w.signed_in(ANNA).await;
        reads(&anna, "ar", "Africa/Cairo").await;
        let mail = asked(&w, &sink, "/sign-in-codes").await;
        assert_eq!(mail.header("Content-Language").as_deref(), Some("ar"));
        has_no_marks(&mail);
        let text = mail.text();
        let code = text.split_once("الرمز: ").unwrap().1.lines().next().unwrap().to_owned();
        assert!(text.contains(&format!("http://assent.test/sign-in/code?code={code}")), "{text}");
        w.anonymous().post("/sign-in-codes/redemptions", json!({"code": code})).await.expect(201);
    });
}

#[test]
fn an_invitation_is_in_the_language_of_the_account_or_else_of_who_invites() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        reads(group.seat("secretariat"), "fr", "Europe/Paris").await;
        let anna = w.signed_in(ANNA).await;
        reads(&anna, "es", "America/Bogota").await;
        let path = format!("/groups/{}/invitations", group.id);
        for (email, language, zone, said) in [
            ("bo@example.org", "fr", "(UTC)", "Votre rôle\u{a0}: Partie prenante."),
            (ANNA, "es", "(America/Bogota)", "Su función: Parte interesada."),
        ] {
            let invite = json!({"email": email, "role": "stakeholder", "stakeholder_group": "CS"});
            group.seat("secretariat").post(&path, invite).await.expect(201);
            w.post().await;
            let mail = sink.one();
            assert_eq!(mail.header("Content-Language").as_deref(), Some(language));
            assert!(mail.text().contains(said) && mail.text().contains(zone), "{}", mail.text());
        }
    });
}

#[test]
fn the_page_that_ends_mail_speaks_the_language_that_is_asked_for() {
    mail_world(async |w, sink| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let me = group.seat("gov1");
        wants_all(me).await;
        replied(&group, &scene, me).await;
        let link = mailed(&w, &sink).await[0].unsubscribe();
        let at = format!("{}{}", w.url, link.strip_prefix("http://assent.test").unwrap());
        for words in words::languages() {
            let request = reqwest::Client::new().get(&at).header("accept-language", words.tag());
            let answer = request.send().await.unwrap();
            assert_eq!(answer.headers()["content-language"], words.tag());
            let html = answer.text().await.unwrap();
            let opening = format!("<html lang=\"{}\" dir=\"{}\">", words.tag(), words.direction());
            assert!(
                html.contains(&opening) && html.contains(&words.letter("unsubscribe-now", &[])),
                "{html}"
            );
        }
    });
}
