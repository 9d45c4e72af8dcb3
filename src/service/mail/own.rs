//! Whether mail about notices reaches me, and why not.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::mail::PauseReason;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::service::App;
use crate::service::sessions::principal;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::mail_pauses::{self, MailPause};

/// Whether mail about notices reaches me.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "OwnMail")]
pub struct OwnMailView {
    /// Does this service send mail at all?
    pub is_sent: bool,
    /// Why none leaves for my address; null while it does.
    pub pause: Option<PauseView>,
}
impl View for OwnMailView {}

/// That no mail about notices leaves for an address.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "MailPause")]
pub struct PauseView {
    /// Why.
    pub reason: PauseReason,
    /// The numbers of the reply by which the address was refused, as `550 5.1.1`.
    pub reply: Option<String>,
    /// Since when.
    pub paused_at: Instant,
}

impl From<MailPause> for PauseView {
    fn from(pause: MailPause) -> Self {
        let MailPause { account_id: _, reason, reply, paused_at } = pause;
        Self { reason, reply, paused_at }
    }
}

/// Whether mail about notices reaches me.
pub fn own(tx: &mut Tx<'_>, app: &App) -> Result<OwnMailView> {
    let account = principal(tx)?.account;
    let pause = MailPause::find(tx, account)?.map(Into::into);
    Ok(OwnMailView { is_sent: app.mailer.is_some(), pause })
}

/// Lets mail leave again for my address. What happened in between is among my notices.
pub fn resume(tx: &mut Tx<'_>, app: &App) -> Result<OwnMailView> {
    let account = principal(tx)?.account;
    mail_pauses::remove(tx, account)?;
    own(tx, app)
}
