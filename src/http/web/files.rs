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

/// The letters of a day: `2018-06-14`.
const DAY: usize = 10;

/// Routes them.
pub fn configure(config: &mut ServiceConfig) {
    config.route("/positions/{id}/export", web::get().to(position));
    config.route("/account/data/file", web::get().to(own_data));
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
    let asked = Asked { query: request.query_string().to_owned(), ..visit.asks(&id) };
    match made(&visit, "export_position", asked).await {
        Ok(answer) => handed_over(answer),
        Err(error) => failed(&visit, error),
    }
}

/// Everything that is held about who asks.
async fn own_data(door: Data<Door>, acts: Data<Acts>, request: HttpRequest) -> HttpResponse {
    let visit = match Visiting::of(&door, &acts, &request) {
        Ok(visiting) => visiting.begin(),
        Err(error) => return crate::http::problem::respond(error, &uuid::Uuid::now_v7().to_string()),
    };
    let asked = Asked { path: Vec::new(), ..visit.asks("") };
    match made(&visit, "get_own_data", asked).await {
        Ok(mut answer) => {
            let day: String = visit.now().to_string().chars().take(DAY).collect();
            let name = format!("attachment; filename=\"assent-own-data-{day}.json\"");
            answer.headers.push(("content-type".to_owned(), "application/json".to_owned()));
            answer.headers.push(("content-disposition".to_owned(), name));
            handed_over(answer)
        }
        Err(error) => failed(&visit, error),
    }
}

/// What an operation gives.
async fn made(visit: &Visit, operation: &str, asked: Asked) -> Result<Answer> {
    let act = visit.acts.find(operation).ok_or_else(Error::not_found)?;
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
