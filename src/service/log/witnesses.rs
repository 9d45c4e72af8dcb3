//! The log's witnesses: which of them have not seen the newest head yet, what they are sent, and what becomes of their answers.
//!
//! What a witness signs stands beside the head in the database, and is added to the note when it is given: a head is complete
//! without it.

use chrono::Duration;

use super::proofs::make;
use super::standing::Standing;
use crate::domain::ids::AnyId;
use crate::domain::log::cosignatures::answered;
use crate::domain::log::lists::Witness;
use crate::domain::log::note::Attested;
use crate::domain::log::witness::AddCheckpoint;
use crate::domain::log::{Plan, SignedCheckpoint};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::log::{Cosigned, LogKey, Signed, cosigned, head_at, keep_cosigned};
use crate::store::record::take_lease;

/// The lease of whoever shows heads to witnesses.
const TURN: &str = "witnesses";

/// A head with the signatures of the witnesses that signed it last.
pub(super) fn with_witnesses(tx: &mut Tx<'_>, signed: Signed) -> Result<Signed> {
    let lines = cosigned(tx, &signed.origin)?.into_iter().filter(|row| row.size == signed.size);
    let lines: String = lines.map(|row| row.line).collect();
    Ok(Signed { note: signed.note + &lines, ..signed })
}

/// The newest head that a witness signed.
pub fn witnessed(tx: &mut Tx<'_>) -> Result<Signed> {
    let key = LogKey::newest(tx)?.ok_or_else(Error::not_found)?;
    let size = cosigned(tx, &key.origin)?.into_iter().map(|row| row.size).max().filter(|size| *size > 0);
    let size = size.ok_or_else(Error::not_found)?;
    let signed = head_at(tx, &key.origin, size)?.ok_or_else(Error::not_found)?;
    with_witnesses(tx, signed)
}

/// Where each witness stands, for the metrics.
pub fn standings(tx: &mut Tx<'_>) -> Result<Vec<Cosigned>> {
    let key = LogKey::newest(tx)?;
    key.map_or(Ok(Vec::new()), |key| cosigned(tx, &key.origin))
}

/// The newest head, and what its witnesses signed last.
#[derive(Clone, Debug)]
pub struct Showing {
    /// The head, as the log alone signed it.
    pub head: SignedCheckpoint,
    /// What each witness signed last.
    pub rows: Vec<Cosigned>,
}

/// What there is to be shown to witnesses.
pub fn showing(tx: &mut Tx<'_>) -> Result<Option<Showing>> {
    let Some(signed) = Standing::of(tx)?.published else { return Ok(None) };
    let head = SignedCheckpoint::parse(signed.note.as_bytes()).map_err(|e| Error::internal(e.to_string()))?;
    Ok(Some(Showing { head, rows: cosigned(tx, &signed.origin)? }))
}

impl Showing {
    /// What a witness signed last; nothing, where it did not yet.
    pub fn row(&self, witness: &Witness) -> Cosigned {
        let key = witness.key.to_string();
        let found = self.rows.iter().find(|row| row.witness == key).cloned();
        found.unwrap_or_else(|| Cosigned {
            origin: self.head.checkpoint().origin.clone(),
            witness: key,
            size: 0,
            line: String::new(),
            signed_at: None,
            conflict: None,
        })
    }

    /// Whether a witness has signed this head.
    pub fn is_seen_by(&self, witness: &Witness) -> bool {
        u64::try_from(self.row(witness).size).is_ok_and(|size| size == self.head.checkpoint().size)
    }
}

/// Whether this node shows heads to witnesses now: one of those that share the database does.
pub fn has_turn(tx: &mut Tx<'_>, node: uuid::Uuid, lease: Duration) -> Result<bool> {
    let until = tx.now() + lease;
    take_lease(tx, TURN, AnyId::from_uuid(node), until)
}

/// What a witness is sent that signed `old` entries last. The head is not smaller.
pub fn request(tx: &mut Tx<'_>, head: SignedCheckpoint, old: u64) -> Result<AddCheckpoint> {
    let size = head.checkpoint().size;
    let plan = Plan::consistency(old, size);
    let proof = plan.filter(|_| old < size).map_or(Ok(Vec::new()), |plan| make(tx, &plan))?;
    Ok(AddCheckpoint { old, proof, checkpoint: head })
}

/// What came of showing a head to a witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It signed: this line, at this time.
    Signed(String, Instant),
    /// It says that the log shows two histories.
    Conflict(String),
    /// Nothing that could be used.
    Nothing(String),
}

impl Outcome {
    /// What an answer with 200 brings.
    pub fn of(head: &SignedCheckpoint, lines: &str, witness: &Witness) -> Self {
        let known = std::slice::from_ref(&witness.key);
        let signatures = match answered(head.text(), lines, known) {
            Ok(signatures) => signatures,
            Err(why) => return Self::Nothing(format!("its answer is none: {why}")),
        };
        let Some(signature) = signatures.first() else {
            return Self::Nothing("its answer has no signature of its key".to_owned());
        };
        let signed = head.clone().with(signature.clone());
        let attested = signed.open(known).ok().and_then(|found| found.first().map(|one| one.attested));
        match attested {
            Some(Attested::At(seconds)) => {
                let micros = i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(1_000_000);
                Self::Signed(signature.to_string(), Instant::from_micros(micros))
            }
            _ => Self::Nothing("its answer does not say when it signed".to_owned()),
        }
    }
}

/// Keeps what the witnesses answered to a head.
pub fn settle(tx: &mut Tx<'_>, showing: &Showing, answers: &[(Witness, Outcome)]) -> Result<()> {
    let size = i64::try_from(showing.head.checkpoint().size).map_err(Error::internal)?;
    let rows = answers.iter().filter_map(|(witness, outcome)| {
        let row = showing.row(witness);
        match outcome {
            Outcome::Signed(line, at) => {
                Some(Cosigned { size, line: line.clone(), signed_at: Some(*at), conflict: None, ..row })
            }
            Outcome::Conflict(why) => Some(Cosigned { conflict: Some(why.clone()), ..row }),
            Outcome::Nothing(_) => None,
        }
    });
    let rows: Vec<Cosigned> = rows.collect();
    keep_cosigned(tx, &rows)
}
