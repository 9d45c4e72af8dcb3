//! Texts as files: what the API gives, opened by the session's cookie.

use actix_web::http::header;
use actix_web::web::{self, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

use super::serve::failed;
use super::visit::{Visit, Visiting};
use crate::error::{Error, Result};
use crate::http::Door;
use crate::http::acts::{Acts, Asked};
use crate::service::idempotency::Answer;

/// Routes them.
pub fn configure(config: &mut ServiceConfig) {
    config.route("/positions/{id}/export", web::get().to(position));
}

/// A version of a position.
async fn position(
    door: Data<Door>,
    acts: Data<Acts>,
    request: HttpRequest,
    id: Path<String>,
) -> HttpResponse {
    let visit = match Visiting::of(&door, &acts, &request) {
        Ok(visiting) => visiting.begin(),
        Err(error) => return crate::http::problem::respond(error, &uuid::Uuid::now_v7().to_string()),
    };
    match made(&visit, "export_position", &id, request.query_string()).await {
        Ok(answer) => handed_over(answer),
        Err(error) => failed(&visit, error),
    }
}

/// What an operation gives of a thing.
async fn made(visit: &Visit, operation: &str, id: &str, query: &str) -> Result<Answer> {
    let act = visit.acts.find(operation).ok_or_else(Error::not_found)?;
    let asked = Asked { query: query.to_owned(), ..visit.asks(id) };
    act.run(&visit.door, asked).await
}

fn handed_over(answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CACHE_CONTROL, "private, no-store"));
    for (name, value) in answer.headers.into_iter().filter(|(name, _)| name.starts_with("content-")) {
        response.insert_header((name, value));
    }
    response.body(answer.body)
}
