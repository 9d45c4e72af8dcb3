//! The pages' own stream of events: the API's, opened by the session's cookie, since a browser can send nothing else with
//! it. It only says that something happened; the page is then asked for again, with the rights of that moment.

use actix_web::web::{self, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::visit::Visiting;
use crate::error::{Error, Result};
use crate::http::acts::{Acts, Asked};
use crate::http::{Door, api, problem};

/// Routes it.
pub fn configure(config: &mut ServiceConfig) {
    config.route("/live/{what}/{id}", web::get().to(follow));
}

async fn follow(
    door: Data<Door>,
    acts: Data<Acts>,
    request: HttpRequest,
    at: Path<(String, String)>,
) -> HttpResponse {
    let request_id = api::new_request_id();
    match opened(&door, &acts, &request, at.into_inner()).await {
        Ok(events) => api::stream(events, &request_id),
        Err(error) => problem::respond(error, &request_id),
    }
}

async fn opened(
    door: &Data<Door>,
    acts: &Data<Acts>,
    request: &HttpRequest,
    (what, id): (String, String),
) -> Result<api::Events> {
    let visiting = Visiting::of(door, acts, request)?;
    let operation = match what.as_str() {
        "proposals" => "follow_proposal_record",
        "groups" => "follow_group_record",
        _ => return Err(Error::not_found()),
    };
    let last_event = request.headers().get("last-event-id").and_then(|v| v.to_str().ok()).map(str::to_owned);
    let asked = Asked { last_event, ..visiting.asks(&id) };
    let act = acts.find(operation).ok_or_else(Error::not_found)?;
    match act.open(door, asked).await? {
        api::Reply::Live(events) => Ok(events),
        _ => Err(Error::not_found()),
    }
}
