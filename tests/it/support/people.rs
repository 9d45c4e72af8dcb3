//! People who sign in by password.

use assent::domain::accounts::CodePurpose;
use assent::domain::ids::AccountId;
use assent::service::{Tx, codes};
use serde_json::{Value, json};

use super::{Client, World};

pub const PASSWORD: &str = "correct horse battery staple";

impl World {
    /// An account whose owner has claimed it with [`PASSWORD`].
    pub async fn person(&self, email: &str) -> Value {
        let made = self.admin.post("/accounts", json!({"email": email, "name": "Anna"})).await.expect(201);
        let claim = json!({"code": made["claim_code"], "password": PASSWORD});
        self.anonymous().post("/claims", claim).await.expect(201)
    }

    /// What signing in gives.
    pub async fn sign_in(&self, email: &str) -> Value {
        self.anonymous().post("/sessions", json!({"email": email, "password": PASSWORD})).await.expect(201)
    }

    /// A one-time code for an account.
    pub async fn code(&self, purpose: CodePurpose, account: AccountId) -> String {
        let until = self.clock.now().plus_days(1);
        let add = move |tx: &mut Tx<'_>| codes::add(tx, purpose, account, until);
        self.app.db.write(add).await.unwrap().code
    }

    /// The salts of every entry of the record.
    pub async fn all_salts(&self) -> Vec<Vec<u8>> {
        self.app.db.read(assent::store::record::all_salts).await.unwrap()
    }

    /// A client with this token.
    pub fn bearer(&self, token: &Value) -> Client {
        Client::new(&self.url, Some(token.as_str().unwrap().to_owned()))
    }

    /// A person who has just signed in.
    pub async fn signed_in(&self, email: &str) -> Client {
        self.person(email).await;
        self.bearer(&self.sign_in(email).await["access_token"])
    }
}
