//! Stances: what members think of a version.

use crate::domain::positions::VersionKind;
use crate::error::Result;
use crate::store::Tx;
use crate::store::positions::Position;

/// A version was published: called in its transaction, with the position as it now stands.
pub fn version_published(_tx: &mut Tx<'_>, _position: &Position, _kind: VersionKind) -> Result<()> {
    Ok(())
}
