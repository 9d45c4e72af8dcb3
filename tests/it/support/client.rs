//! A client of the API.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
    pub token: Option<String>,
    /// What the test is about, where it keeps one with the client.
    pub about: String,
}

/// The events of a stream that has ended, as the list that they could be read from.
pub fn events(text: &str) -> Option<Value> {
    let events = text.strip_prefix("retry: ")?.lines().filter_map(|line| line.strip_prefix("data: "));
    Some(json!({"items": events.map(|data| serde_json::from_str(data).unwrap()).collect::<Vec<Value>>()}))
}

#[derive(Clone, Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
}

impl Client {
    pub fn new(base: &str, token: Option<String>) -> Self {
        // Lets go of a connection before the server does: a request must not meet one that is being closed.
        let letting_go = std::time::Duration::from_secs(1);
        let http = reqwest::Client::builder().pool_idle_timeout(letting_go).build().unwrap();
        Self { http, base: base.to_owned(), token, about: String::new() }
    }

    /// The same caller, of an application that listens here.
    pub fn at(&self, base: &str) -> Self {
        Self { base: base.to_owned(), ..self.clone() }
    }

    /// A request under `/api/v1`, for what the verbs below do not do.
    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let path = if ["/.", "/api", "/log/", "/witness/", "/readyz", "/healthz", "/metrics"]
            .iter()
            .any(|p| path.starts_with(p))
        {
            path.to_owned()
        } else {
            format!("/api/v1{path}")
        };
        let request = self.http.request(method, format!("{}{path}", self.base));
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub async fn send(request: reqwest::RequestBuilder) -> Reply {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = response.bytes().await.unwrap();
        let body = serde_json::from_slice(&bytes)
            .unwrap_or_else(|_| events(&String::from_utf8_lossy(&bytes)).unwrap_or(Value::Null));
        Reply { status, headers, body }
    }

    pub async fn get(&self, path: &str) -> Reply {
        Self::send(self.request(Method::GET, path)).await
    }
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        Self::send(self.request(Method::POST, path).json(&body)).await
    }
    pub async fn post_once(&self, path: &str, key: &str, body: Value) -> Reply {
        Self::send(self.request(Method::POST, path).header("idempotency-key", key).json(&body)).await
    }
    pub async fn patch(&self, path: &str, revision: i64, body: Value) -> Reply {
        Self::send(
            self.request(Method::PATCH, path).header("if-match", format!("\"{revision}\"")).json(&body),
        )
        .await
    }
    pub async fn put(&self, path: &str, revision: i64, body: Value) -> Reply {
        Self::send(self.request(Method::PUT, path).header("if-match", format!("\"{revision}\"")).json(&body))
            .await
    }
    pub async fn delete(&self, path: &str, revision: i64) -> Reply {
        Self::send(self.request(Method::DELETE, path).header("if-match", format!("\"{revision}\""))).await
    }
}

impl Reply {
    /// The body of an answer that must have this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        self.body
    }

    /// An answer that must be this problem: status and code.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Value {
        assert_eq!((self.status.as_u16(), self.body["code"].as_str()), (status, Some(code)), "{}", self.body);
        assert_eq!(self.headers["content-type"], "application/problem+json");
        // What a failure adds of its own must not stand in place of what every problem has.
        assert_eq!(self.body["status"], status, "{}", self.body);
        self.body
    }
}
