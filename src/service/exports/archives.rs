//! `archive/<n>/…`: what is kept of the logs that the group stood in before it was brought here.

use std::io::{Seek, Write};

use super::container::{Container, unwritten};
use crate::domain::export::archive::path;
use crate::domain::ids::GroupId;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::archived_logs::ArchivedPart;

/// Writes all of it.
pub(super) fn write<W: Write + Seek>(tx: &mut Tx<'_>, zip: &mut Container<W>, group: GroupId) -> Result<()> {
    for (archive, file, parts) in ArchivedPart::files(tx, group)? {
        let number = u64::try_from(archive).map_err(Error::internal)?;
        zip.add(&path(number, &file), |out| {
            (0..parts).try_for_each(|part| {
                let content = ArchivedPart::content(tx, group, (archive, &file), part)?;
                out.write_all(&content).map_err(unwritten)
            })
        })?;
    }
    Ok(())
}
