//! A database of its own for each test: a file, or a database made from a migrated template on the server
//! that `ASSENT_TEST_POSTGRES_URL` names. The engine is `ASSENT_TEST_ENGINE`.

use std::path::PathBuf;

use assent::store::{Settings, migrate};
use secrecy::{ExposeSecret, SecretString};

pub struct Database {
    pub settings: Settings,
    pub folder: PathBuf,
}

#[allow(clippy::disallowed_methods)]
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Whether the long runs are asked for.
pub fn is_full() -> bool {
    variable("ASSENT_TEST_FULL").is_some()
}

pub fn is_postgres() -> bool {
    match variable("ASSENT_TEST_ENGINE").as_deref() {
        None | Some("sqlite") => false,
        Some("postgres") => true,
        Some(other) => panic!("ASSENT_TEST_ENGINE must be sqlite or postgres, not {other}"),
    }
}

/// The address of the server, ending in a slash.
pub fn server() -> String {
    let url =
        variable("ASSENT_TEST_POSTGRES_URL").expect("ASSENT_TEST_POSTGRES_URL names the server of the tests");
    format!("{}/", url.trim_end_matches('/'))
}

impl Database {
    pub async fn fresh() -> Self {
        Self::made(true).await
    }

    /// Without tables.
    pub async fn empty() -> Self {
        Self::made(false).await
    }

    /// A copy of a database as it stands. Whoever is connected to a server's is sent away.
    pub async fn copy_of(settings: &Settings) -> Self {
        let (name, folder) = room();
        let settings = match settings {
            Settings::Sqlite { .. } => {
                let path = folder.join("assent.db");
                super::raw::execute(settings, &format!("VACUUM INTO '{}'", path.display())).unwrap();
                Settings::Sqlite { path, durable: false }
            }
            Settings::Postgres { url } => {
                let original = url.expose_secret().rsplit_once('/').unwrap().1.to_owned();
                on_server(move |client| {
                    Box::pin(async move {
                        let leave =
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
                        client.query(leave, &[&original]).await.unwrap();
                        let copy = format!("CREATE DATABASE {name} TEMPLATE {original}");
                        client.batch_execute(&copy).await.unwrap();
                        Settings::Postgres { url: SecretString::from(format!("{}{name}", server())) }
                    })
                })
                .await
            }
        };
        Self { settings, folder }
    }

    async fn made(migrated: bool) -> Self {
        let (name, folder) = room();
        let settings = if is_postgres() {
            on_server(move |client| {
                Box::pin(async move {
                    let template = if migrated { template(client).await } else { "template1".to_owned() };
                    client
                        .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
                        .await
                        .unwrap();
                    Settings::Postgres { url: SecretString::from(format!("{}{name}", server())) }
                })
            })
            .await
        } else {
            let settings = Settings::Sqlite { path: folder.join("assent.db"), durable: false };
            if migrated {
                migrate::up(&settings).unwrap();
            }
            settings
        };
        Self { settings, folder }
    }
}

/// A new name, and a folder of that name.
fn room() -> (String, PathBuf) {
    let name = format!("assent_test_{}", uuid::Uuid::now_v7().simple());
    let folder = std::env::temp_dir().join(&name);
    std::fs::create_dir_all(&folder).unwrap();
    (name, folder)
}

/// A migrated database as the service sees it when it signs in as another role than the owner of the schema,
/// set up as `migrations/README.md` says. On SQLite there are no roles: it is the same one.
pub fn restricted(settings: Settings) -> Settings {
    if !is_postgres() {
        return settings;
    }
    let making = async || {
        let owner = Database::empty().await.settings.clone();
        let Settings::Postgres { url } = &owner else { unreachable!() };
        let url = url.expose_secret().to_owned();
        let role = format!("assent_role_{}", uuid::Uuid::now_v7().simple());
        let (client, connection) = tokio_postgres::connect(&url, tokio_postgres::NoTls).await.unwrap();
        let driving = tokio::spawn(connection);
        let setting_up = format!(
            "CREATE ROLE {role} LOGIN PASSWORD 'only-here'; GRANT USAGE ON SCHEMA public TO {role}; \
             ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {role}"
        );
        client.batch_execute(&setting_up).await.unwrap();
        drop(client);
        let _ = driving.await;
        std::thread::spawn(move || migrate::up(&owner).unwrap()).join().unwrap();
        let (_, host) = url.rsplit_once('@').unwrap();
        Settings::Postgres { url: SecretString::from(format!("postgres://{role}:only-here@{host}")) }
    };
    std::thread::spawn(move || actix_web::rt::System::new().block_on(making())).join().unwrap()
}

type OnServer<'c, T> = std::pin::Pin<Box<dyn Future<Output = T> + 'c>>;

async fn on_server<T, F: for<'c> FnOnce(&'c tokio_postgres::Client) -> OnServer<'c, T>>(f: F) -> T {
    let (client, connection) =
        tokio_postgres::connect(&format!("{}postgres", server()), tokio_postgres::NoTls).await.unwrap();
    let driving = tokio::spawn(connection);
    let result = f(&client).await;
    drop(client);
    let _ = driving.await;
    result
}

/// The migrated template: made once for a set of migrations, by whoever comes first.
async fn template(client: &tokio_postgres::Client) -> String {
    let name = format!("assent_template_{}", fingerprint());
    client.batch_execute("SELECT pg_advisory_lock(7101)").await.unwrap();
    let there = client.query("SELECT 1 FROM pg_database WHERE datname = $1", &[&name]).await.unwrap();
    if there.is_empty() {
        let making = format!("{name}_making");
        client.batch_execute(&format!("DROP DATABASE IF EXISTS {making}")).await.unwrap();
        client.batch_execute(&format!("CREATE DATABASE {making}")).await.unwrap();
        let settings = Settings::Postgres { url: SecretString::from(format!("{}{making}", server())) };
        std::thread::spawn(move || migrate::up(&settings).unwrap()).join().unwrap();
        client.batch_execute(&format!("ALTER DATABASE {making} RENAME TO {name}")).await.unwrap();
    }
    client.batch_execute("SELECT pg_advisory_unlock(7101)").await.unwrap();
    name
}

fn fingerprint() -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let mut folders: Vec<_> = std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).collect();
    folders.sort();
    for folder in folders {
        std::fs::read_to_string(folder.join("up.sql")).unwrap().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
