//! Hashes passwords with argon2id: few at once, never on a database thread, and as long for an account that
//! does not exist as for one that does.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::config::PasswordCost;
use crate::error::{Error, Result};

/// Hashings at once at most: each takes tens of milliseconds and 19 MiB.
const AT_ONCE: usize = 2;

/// Hashes and verifies passwords.
#[derive(Clone, Debug)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    argon2: Argon2<'static>,
    /// The hash of a password that nobody has: verified where there is no account.
    dummy: Arc<str>,
    verified: Arc<AtomicU64>,
}

impl Passwords {
    /// With this cost.
    pub fn new(cost: PasswordCost) -> Result<Self> {
        let params =
            Params::new(cost.memory, cost.passes, 1, None).map_err(|e| Error::internal(e.to_string()))?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let nobody: [u8; 32] = rand::random();
        let dummy = hash(&argon2, &nobody)?.into();
        Ok(Self { permits: Arc::new(Semaphore::new(AT_ONCE)), argon2, dummy, verified: Arc::default() })
    }

    /// The PHC string of a password's hash.
    pub async fn hash(&self, password: String) -> Result<String> {
        let argon2 = self.argon2.clone();
        self.apart(move || hash(&argon2, password.as_bytes())).await
    }

    /// Does the password belong to the hash? Takes as long where there is no hash.
    pub async fn verify(&self, password: String, stored: Option<String>) -> Result<bool> {
        self.verified.fetch_add(1, Ordering::Relaxed);
        let (argon2, dummy) = (self.argon2.clone(), self.dummy.clone());
        self.apart(move || {
            let parsed = PasswordHash::new(stored.as_deref().unwrap_or(&dummy))
                .map_err(|e| Error::internal(e.to_string()))?;
            let holds = argon2.verify_password(password.as_bytes(), &parsed).is_ok();
            Ok(holds && stored.is_some())
        })
        .await
    }

    /// How often a password was verified, with an account behind it or not.
    pub fn verified(&self) -> u64 {
        self.verified.load(Ordering::Relaxed)
    }

    async fn apart<T: Send + 'static>(&self, f: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
        let _permit = self.permits.acquire().await.map_err(Error::internal)?;
        tokio::task::spawn_blocking(f).await.map_err(Error::internal)?
    }
}

fn hash(argon2: &Argon2<'_>, password: &[u8]) -> Result<String> {
    Ok(argon2.hash_password(password).map_err(|e| Error::internal(e.to_string()))?.to_string())
}
