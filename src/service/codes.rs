//! One-time codes: made here, kept as digests, typed by people.

use chrono::Duration;
use rand::RngExt;

use super::authenticate::digest;
use crate::domain::accounts::CodePurpose;
use crate::domain::ids::{AccountId, AnyId, Id};
use crate::domain::secrets::Secret;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::codes::{self, Opens};

/// How long a code for an account holds.
pub const LIFE: Duration = Duration::days(7);

/// Letters and digits that are not mistaken for one another: 32 of them, 5 bits each.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
/// Letters of a code: 120 bits.
const LETTERS: usize = 24;

/// A code as it is given once.
#[derive(Clone, Debug)]
pub struct OneTime {
    /// The code.
    pub code: String,
    /// Until when it holds.
    pub expires_at: Instant,
}

/// A new code: `abcd-efgh-…`.
pub fn new_code() -> String {
    let random: [u8; LETTERS] = rand::rng().random();
    let letter = |byte: &u8| ALPHABET.get(usize::from(byte % 32)).copied().map_or('a', char::from);
    let letters: Vec<char> = random.iter().map(letter).collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The digest of a code, however it was typed.
pub fn digest_of(code: &str) -> Vec<u8> {
    let plain: String = code.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    digest(&plain)
}

/// Makes a code for a thing; unused ones for the same thing hold no longer.
pub fn issue<T>(
    tx: &mut Tx<'_>,
    purpose: CodePurpose,
    subject: Option<Id<T>>,
    life: Duration,
) -> Result<OneTime> {
    let opens = Opens { purpose, subject: subject.map(Id::cast::<crate::domain::ids::Any>) };
    codes::revoke(tx, opens)?;
    let (code, expires_at) = (new_code(), tx.now() + life);
    codes::insert(tx, &digest_of(&code), opens, expires_at)?;
    Ok(OneTime { code, expires_at })
}

/// Makes one more code for a thing, for a mail; the ones before hold on, since a mail may be sent again.
pub fn add<T>(tx: &mut Tx<'_>, purpose: CodePurpose, subject: Id<T>, expires_at: Instant) -> Result<OneTime> {
    let code = new_code();
    codes::insert(tx, &digest_of(&code), Opens { purpose, subject: Some(subject.cast()) }, expires_at)?;
    Ok(OneTime { code, expires_at })
}

/// The codes that an account was mailed hold no longer.
pub fn revoke_mailed(tx: &mut Tx<'_>, account: AccountId) -> Result<()> {
    for purpose in [CodePurpose::PasswordReset, CodePurpose::SignIn] {
        codes::revoke(tx, Opens { purpose, subject: Some(account.cast()) })?;
    }
    Ok(())
}

/// What a code for this purpose opens. Refused alike when it is for another, unknown, used or expired.
pub fn opens_for<T>(tx: &mut Tx<'_>, code: &Secret, purpose: CodePurpose) -> Result<Id<T>> {
    let found = opens(tx, code)?;
    if found.purpose == purpose { subject(found) } else { Err(does_not_hold()) }
}

/// What a code opens. Refused alike when it is unknown, used or expired.
pub fn opens(tx: &mut Tx<'_>, code: &Secret) -> Result<Opens> {
    codes::find_live(tx, &digest_of(code.reveal()))?.ok_or_else(does_not_hold)
}

/// Uses a code up.
pub fn spend(tx: &mut Tx<'_>, code: &Secret) -> Result<()> {
    if codes::spend(tx, &digest_of(code.reveal()))? { Ok(()) } else { Err(does_not_hold()) }
}

/// The subject of a code that must have one.
pub fn subject<T>(opens: Opens) -> Result<Id<T>> {
    opens.subject.map(AnyId::cast).ok_or_else(|| Error::internal("a code without its subject"))
}

/// The failure of a code that opens nothing.
pub fn does_not_hold() -> Error {
    Error::field("/code", "does not hold: it is unknown, was used, or has expired")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = new_code();
        assert_eq!(code.len(), LETTERS + LETTERS / 4 - 1);
        let typed = format!(" {} ", code.replace('-', "").to_uppercase());
        assert_eq!(digest_of(&code), digest_of(&typed));
        assert_ne!(code, new_code());
    }
}
