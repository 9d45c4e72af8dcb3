//! Stances as they were taken, as a table.

use maud::{Markup, html};

use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::stances::StanceTakenView;

/// The newest first, each with its entry in the record.
pub fn table(visit: &Visit, taken: &[StanceTakenView]) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("stance-history-caption")) {
            table {
                caption { (visit.say("stance-history-caption")) }
                thead { tr {
                    th scope="col" { (visit.say("column-when")) }
                    th scope="col" { (visit.say("stances-stance")) }
                    th scope="col" { (visit.say("column-version")) }
                    th scope="col" { (visit.say("field-reason")) }
                    th scope="col" { (visit.say("column-receipt")) }
                } }
                tbody {
                    @for one in taken.iter().rev() {
                        tr {
                            th scope="row" { (visit.moment(one.taken_at)) }
                            td { (visit.words().code("stance", one.stance)) }
                            td { (visit.words().number(one.version)) }
                            td { @if let Some(reason) = &one.reason { (parts::plain(reason)) } }
                            td { a href={ "/record/" (one.entry_id) } { (visit.say("stance-receipt")) } }
                        }
                    }
                }
            }
        }
    }
}
