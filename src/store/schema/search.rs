//! Tables: What is searched.

use diesel::table;

table! {
    use diesel::sql_types::Text;
    use crate::store::sql::SqlId;
    use crate::store::search::SqlTokens;
    /// The words of a text, and of what it is a part.
    search_documents (id) {
        id -> SqlId,
        kind -> Text,
        tokens -> SqlTokens,
    }
}
