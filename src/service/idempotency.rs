//! The same request sent twice is done once: the answer is kept in the transaction of its effect.

use crate::domain::access::Action;
use crate::domain::ids::AnyId;
use crate::error::{Code, Error, Kind, Result};
use crate::service::authenticate;
use crate::store::{Tx, idempotency};

/// A request that can be sent again.
#[derive(Clone, Debug)]
pub struct Once {
    /// The key its sender gave.
    pub key: String,
    /// The operation it is.
    pub operation: &'static str,
    /// The digest of its method, path and body.
    pub digest: Vec<u8>,
}

/// An answer, as it is kept and given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Header names and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// Runs `f` once for a key, or gives the answer that was given, to one who still may do `action`. `secret` answers
/// are not given again.
pub fn once(
    tx: &mut Tx<'_>,
    once: &Once,
    (action, secret): (Option<Action>, bool),
    f: impl FnOnce(&mut Tx<'_>) -> Result<Answer>,
) -> Result<Answer> {
    let principal =
        tx.actor.account().map_or(AnyId::from_uuid(uuid::Uuid::nil()), crate::domain::ids::Id::cast);
    if !idempotency::claim(tx, principal, &once.key, once.operation, &once.digest)? {
        let given = given(tx, principal, once)?;
        return action.map_or(Ok(()), |action| still_may(tx, action, f)).map(|()| given);
    }
    let answer = f(tx)?;
    let body = if secret {
        authenticate::digest(&String::from_utf8_lossy(&answer.body))
    } else {
        answer.body.clone()
    };
    let status = if secret { 0 } else { i64::from(answer.status) };
    let headers = serde_json::to_string(&answer.headers).map_err(Error::internal)?;
    idempotency::keep(tx, principal, &once.key, status, &headers, &body)?;
    Ok(answer)
}

/// Tries again what was done, for no other end than to hear whether the actor is still allowed to: that it was
/// done already, or that the step is over, is no reason to hold back the answer.
fn still_may(tx: &mut Tx<'_>, action: Action, f: impl FnOnce(&mut Tx<'_>) -> Result<Answer>) -> Result<()> {
    let refusal = tx.try_out(f)?.err().filter(|_| !tx.was_authorised(action));
    match refusal {
        Some(e) if matches!(e.code.kind(), Kind::Unauthenticated | Kind::Forbidden | Kind::NotFound) => {
            Err(e)
        }
        _ => Ok(()),
    }
}

fn given(tx: &mut Tx<'_>, principal: AnyId, once: &Once) -> Result<Answer> {
    let given = idempotency::given(tx, principal, &once.key)?;
    if given.request_digest != once.digest {
        return Err(Error::new(Code::KeyReused));
    }
    match (given.status, given.headers, given.body) {
        (Some(status), Some(headers), Some(body)) if status > 0 => Ok(Answer {
            status: u16::try_from(status).map_err(Error::internal)?,
            headers: serde_json::from_str(&headers).map_err(Error::internal)?,
            body,
        }),
        _ => Err(Error::new(Code::AnswerNotRepeatable)),
    }
}
