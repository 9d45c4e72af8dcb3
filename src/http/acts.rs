//! What the pages do: operations of the API, called within the process. So a page can do nothing that the API cannot, and
//! whoever uses one is held by the same policy, the same limits and the same key against doing it twice.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use actix_web::web::{Bytes, Data};
use serde_json::Value;

use super::api::{Operation, Raw, Reply};
use super::{Door, shape};
use crate::error::{Error, Result};
use crate::service::authenticate::Credential;
use crate::service::idempotency::Answer;

/// Every operation, by its id.
#[allow(missing_debug_implementations, reason = "holds functions")]
pub struct Acts(HashMap<&'static str, Act>);

/// One operation.
#[allow(missing_debug_implementations, reason = "holds a function")]
pub struct Act {
    operation: Arc<Operation>,
    shape: OnceLock<shape::Shape>,
}

/// What an operation is asked, and by whom.
#[derive(Debug)]
pub struct Asked {
    /// Who asks.
    pub who: Credential,
    /// The parameters in its path.
    pub path: Vec<(String, String)>,
    /// Those behind the question mark.
    pub query: String,
    /// Its body.
    pub body: Option<Value>,
    /// The revision that was read.
    pub expected: Option<i64>,
    /// The key that lets it be done once.
    pub key: Option<String>,
    /// The number of the last event that was had.
    pub last_event: Option<String>,
    /// By what name limits count who asks.
    pub caller: String,
}

impl Acts {
    /// Of these operations.
    pub fn new(operations: Vec<Operation>) -> Self {
        let act = |o: Operation| (o.id, Act { operation: Arc::new(o), shape: OnceLock::new() });
        Self(operations.into_iter().map(act).collect())
    }

    /// The operation with this id.
    pub fn find(&self, id: &str) -> Option<&Act> {
        self.0.get(id)
    }
}

impl Act {
    /// Is it counted as an attempt to sign in?
    pub fn is_guarded(&self) -> bool {
        self.operation.guarded
    }

    /// Does its answer hold what is shown once?
    pub fn is_secret(&self) -> bool {
        self.operation.secret
    }

    /// Does it look at the revision that was read?
    pub fn needs_revision(&self) -> bool {
        self.operation.requires_revision()
    }

    /// What its body is like.
    pub fn shape(&self) -> &shape::Shape {
        self.shape.get_or_init(|| shape::Shape::of(self.operation.schemas.body))
    }

    /// Does it.
    pub async fn run(&self, door: &Data<Door>, asked: Asked) -> Result<Answer> {
        match self.operation.run(self.raw(door, asked)?).await? {
            Reply::Whole(answer) => Ok(answer),
            Reply::Live(_) | Reply::File(_) => Err(Error::not_found()),
        }
    }

    /// Follows what it follows, or makes its file.
    pub async fn open(&self, door: &Data<Door>, asked: Asked) -> Result<Reply> {
        self.operation.run(self.raw(door, asked)?).await
    }

    fn raw(&self, door: &Data<Door>, asked: Asked) -> Result<Raw> {
        let operation = self.operation.clone();
        operation.asks_to_sign_in(&asked.who)?;
        let address = asked.path.iter().fold(operation.path.to_owned(), |path, (name, value)| {
            path.replace(&format!("{{{name}}}"), value)
        });
        let query = if asked.query.is_empty() { String::new() } else { format!("?{}", asked.query) };
        let body = asked.body.as_ref().map(serde_json::to_vec).transpose().map_err(Error::internal)?;
        Ok(Raw {
            app: door.app.clone(),
            credential: asked.who,
            path: asked.path,
            uri: format!("{} /api/v1{address}{query}", operation.method),
            query: asked.query,
            body: Bytes::from(body.unwrap_or_default()),
            expected: asked.expected,
            key: asked.key,
            last_event: asked.last_event,
            caller: asked.caller,
            door: door.clone(),
            operation,
        })
    }
}
