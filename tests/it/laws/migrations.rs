//! Laws of the schema: migrations go up, down and up to the same schema; both engines have the same tables,
//! columns and nullability; every table is declared in the catalog.

use std::collections::{BTreeMap, BTreeSet};

use assent::store::catalog::TABLES;
use assent::store::migrate;

use crate::support::{Database, columns};

/// Columns that may be null, or not, by table.
pub type Shape = BTreeMap<String, BTreeMap<String, bool>>;

#[test]
fn migrations_go_up_down_and_up_to_the_same_schema() {
    actix_web::rt::System::new().block_on(async {
        let database = Database::empty().await;
        let settings = database.settings.clone();
        let turn = move |up: bool| {
            let settings = settings.clone();
            std::thread::spawn(
                move || if up { migrate::up(&settings).map(drop) } else { migrate::down(&settings) },
            )
            .join()
            .unwrap()
            .unwrap();
        };
        turn(true);
        let first = columns(&database.settings).await;
        turn(false);
        let empty: Shape = columns(&database.settings).await;
        assert!(empty.keys().all(|t| t.starts_with("__")), "left over: {:?}", empty.keys());
        turn(true);
        assert_eq!(columns(&database.settings).await, first);
    });
}

#[test]
fn every_table_is_in_the_catalog_and_has_the_committed_shape() {
    actix_web::rt::System::new().block_on(async {
        let database = Database::fresh().await;
        let shape = columns(&database.settings).await;
        let there: BTreeSet<&str> =
            shape.keys().map(String::as_str).filter(|t| !t.starts_with("__")).collect();
        let declared: BTreeSet<&str> = TABLES.iter().map(|t| t.name).collect();
        assert_eq!(there, declared);
        for table in TABLES {
            for column in table.erasable {
                assert!(shape[table.name].contains_key(*column), "{}.{column} is not there", table.name);
            }
        }
        // The same file for both engines: so both have the same tables, columns and nullability.
        let mut text = String::new();
        for (table, columns) in shape.iter().filter(|(t, _)| !t.starts_with("__")) {
            for (column, nullable) in columns {
                text.push_str(&format!("{table}.{column}{}\n", if *nullable { " null" } else { "" }));
            }
        }
        let committed = include_str!("schema.txt");
        let beside = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("schema.txt");
        if committed != text {
            std::fs::write(&beside, &text).unwrap();
            panic!(
                "tests/it/laws/schema.txt differs; read the difference to {} and copy it",
                beside.display()
            );
        }
    });
}
