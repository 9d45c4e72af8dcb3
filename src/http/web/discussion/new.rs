//! The fields of a comment that is written: alike wherever one can be.

use maud::{Markup, html};

use crate::domain::codes::Coded;
use crate::domain::comments::Channel;
use crate::http::web::form::Form;
use crate::http::web::visit::Visit;

/// What a comment says and is meant as; and, folded, where it came from when it was not written here by who speaks.
pub fn fields(visit: &Visit, form: &Form<'_>) -> Markup {
    let channels = Channel::ALL.iter().filter(|channel| **channel != Channel::Imported);
    let channels =
        channels.map(|channel| (channel.code().to_owned(), visit.words().code("channel", *channel)));
    html! {
        (form.select("kind", "comment-kind"))
        (form.text("body"))
        details open[form.is_open()] {
            summary { (visit.say("comment-from-elsewhere")) }
            (form.select_of("channel", channels))
            (form.line("initiative"))
            (form.line("on_behalf_of"))
        }
    }
}
