//! Salted digests: what an entry of the record says of a row, a text or its own body without saying what that says.

use sha2::{Digest, Sha256};

/// The tag of a row's digest.
pub const ROW_TAG: &str = "assent/row/v1";
/// The tag of a text's digest.
pub const TEXT_TAG: &str = "assent/text/v1";
/// The tag of a body's digest.
pub const BODY_TAG: &str = "assent/body/v1";

/// A salt has so many bytes.
pub const SALT: usize = 32;
/// 32 bytes that nobody can guess.
pub type Salt = [u8; SALT];

/// The digest that an entry's leaf has of its body, in hexadecimal.
pub fn body_digest(salt: &Salt, body: &[u8]) -> String {
    hex::encode(salted(BODY_TAG, salt, body))
}

/// `SHA-256(tag ‖ 0x00 ‖ salt ‖ content)`.
pub fn salted(tag: &str, salt: &Salt, content: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(tag)
        .chain_update([0])
        .chain_update(salt)
        .chain_update(content)
        .finalize()
        .into()
}
