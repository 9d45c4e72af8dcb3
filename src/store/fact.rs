//! `fact!`: the one way in which rows of a fact table are written.
//!
//! Every insert and update reports to the transaction what it wrote, so that the next entry of the record
//! covers it. A test holds that no other code writes these tables.

/// Gives a row type its reading and writing: `fact!(Row, table, Id)` for rows that change,
/// `fact!(Row, table, Id, once)` for rows that never do.
macro_rules! fact {
    ($row:ident, $table:ident, $id:ty, once) => {
        $crate::store::fact::fact!(@read $row, $table, $id);
        $crate::store::fact::fact!(@fact $row, $table, |_row| 1);
        impl $crate::store::Revised for $row {
            const ONCE: bool = true;
        }
    };
    ($row:ident, $table:ident, $id:ty) => {
        $crate::store::fact::fact!(@read $row, $table, $id);
        $crate::store::fact::fact!(@fact $row, $table, |row| row.revision);
        impl $crate::store::Revised for $row {
            const ONCE: bool = false;
        }

        impl $row {
            /// Saves the changed row under its next revision. Refused when another transaction was first.
            pub fn update(&mut self, tx: &mut $crate::store::Tx<'_>) -> $crate::error::Result<()> {
                use diesel::prelude::*;
                let read = self.revision;
                self.revision = read.saturating_add(1);
                let updated = $crate::store::kept::Kept(
                    diesel::update($table::table)
                        .filter($table::id.eq(self.id))
                        .filter($table::revision.eq(read))
                        .set(&*self)
                ).run(tx.conn())?;
                if updated != 1 {
                    return Err($crate::error::Error::new($crate::error::Code::StateMovedOn));
                }
                tx.wrote(self)
            }

            /// The row, locked until the transaction ends: for the root row of what is decided on.
            pub fn lock(tx: &mut $crate::store::Tx<'_>, id: $id) -> $crate::error::Result<Self> {
                use diesel::prelude::*;
                Ok(match tx.conn() {
                    $crate::store::Conn::Sqlite(c) => $table::table.find(id).first(&mut **c)?,
                    $crate::store::Conn::Postgres(c) => $table::table.find(id).for_update().first(&mut **c)?,
                })
            }
        }
    };
    (@read $row:ident, $table:ident, $id:ty) => {
        impl $row {
            /// Saves a new row. Refused where a row with the same key is.
            pub fn insert(&self, tx: &mut $crate::store::Tx<'_>) -> $crate::error::Result<()> {
                use diesel::prelude::*;
                $crate::on!(tx.conn(), c => diesel::insert_into($table::table).values(self).execute(c)?);
                tx.wrote(self)
            }

            /// Saves a new row unless one with the same key is there; says whether it did.
            pub fn insert_if_new(&self, tx: &mut $crate::store::Tx<'_>) -> $crate::error::Result<bool> {
                use diesel::prelude::*;
                let inserted = $crate::on!(tx.conn(), c => diesel::insert_into($table::table)
                    .values(self)
                    .on_conflict_do_nothing()
                    .execute(c)?);
                if inserted == 1 {
                    tx.wrote(self)?;
                }
                Ok(inserted == 1)
            }

            /// Saves new rows, all or none. One query.
            pub fn insert_all(tx: &mut $crate::store::Tx<'_>, rows: &[Self]) -> $crate::error::Result<()> {
                use diesel::prelude::*;
                $crate::on!(tx.conn(), c => diesel::insert_into($table::table).values(rows).execute(c)?);
                rows.iter().try_for_each(|row| tx.wrote(row))
            }

            /// The row with this id, if there is one.
            pub fn find(tx: &mut $crate::store::Tx<'_>, id: $id) -> $crate::error::Result<Option<Self>> {
                use diesel::prelude::*;
                Ok($crate::on!(tx.conn(), c => $table::table.find(id).first(c).optional()?))
            }

            /// The row with this id.
            pub fn get(tx: &mut $crate::store::Tx<'_>, id: $id) -> $crate::error::Result<Self> {
                Self::find(tx, id)?.ok_or_else($crate::error::Error::not_found)
            }
        }
    };
    (@fact $row:ident, $table:ident, |$value:ident| $revision:expr) => {
        impl $crate::store::Fact for $row {
            const TABLE: &'static str = stringify!($table);
            fn id(&self) -> uuid::Uuid {
                self.id.uuid()
            }
            fn revision(&self) -> i64 {
                let $value = self;
                $revision
            }
        }
    };
}
pub(crate) use fact;
