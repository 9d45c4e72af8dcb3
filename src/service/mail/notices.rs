//! Mail about notices: one at once, or those of a day. What was read or answered meanwhile, what may no longer be
//! read, and what no mail is wanted about any more is left out.

use std::collections::{HashMap, HashSet};

use super::Levels;
use super::unsubscribe::Unsubscribing;
use crate::domain::codes::Coded;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{AccountId, AnyId, GroupId, Id, MemberId};
use crate::domain::mail::{Letter, MailKind, quoted};
use crate::domain::notices::{Followed, MailLevel, NoticeKind};
use crate::error::Result;
use crate::service::App;
use crate::service::log::newest_head;
use crate::service::notices::sentence;
use crate::store::Tx;
use crate::store::memberships::Membership;
use crate::store::notices::{self, Told};
use crate::store::outbox::Mail;
use crate::words::{About, Words};

/// Notices looked at for one mail.
const MOST: i64 = 500;
/// Notices told in one mail; of more, it says where they are.
const TOLD: usize = 100;

/// The mail about one notice or those of a day; none where nothing of it is left to tell.
pub(super) fn write(tx: &mut Tx<'_>, app: &App, mail: &Mail) -> Result<Option<Letter>> {
    let (Some(account), Some(first)) = (mail.account_id, mail.subject_id) else { return Ok(None) };
    let Some((account, address)) = super::reader(tx, account)? else { return Ok(None) };
    let last = mail.last_id.unwrap_or(first);
    let told = notices::unread_between(tx, account.id, (first.cast(), last.cast()), MOST)?;
    let levels = Levels::of(tx, told.iter().map(|(notice, ..)| notice))?;
    let wanted = |(notice, ..): &Told| match mail.kind {
        MailKind::Digest => levels.level(notice) == MailLevel::Digest,
        _ => levels.level(notice) != MailLevel::Off,
    };
    let told = still_asked(tx, account.id, told.into_iter().filter(wanted).collect())?;
    let Some((nearest, ..)) = told.first() else { return Ok(None) };
    let ends = match (mail.kind, levels.nearest(nearest)) {
        (MailKind::Notice, Some((kind, thing, _))) => Unsubscribing { account: account.id, kind, thing },
        _ => Unsubscribing { account: account.id, kind: Followed::Account, thing: account.id.cast() },
    };
    let unsubscribe = ends.link(app);
    let head = newest_head(tx)?;
    let (words, _) = super::manner(&account);
    Ok(Some(Letter {
        id: mail.id,
        name: quoted(&account.name),
        address,
        language: words.tag(),
        subject: subject(words, &told),
        text: told_in(words, &app.config.public_url, &told)
            + &foot(words, &app.config.public_url, &ends, &unsubscribe)
            + &kept(words, head.as_deref()),
        unsubscribe: Some(unsubscribe),
        at: tx.now(),
    }))
}

/// Leaves out what asks for something that was done, or cannot be done any more.
fn still_asked(tx: &mut Tx<'_>, account: AccountId, told: Vec<Told>) -> Result<Vec<Told>> {
    if !told.iter().any(|(notice, ..)| notice.kind.reminds()) {
        return Ok(told);
    }
    let about = |kind| told.iter().filter(move |(n, ..)| n.kind == kind).map(|(n, ..)| n.subject_id);
    let (calls, rounds) = (about(NoticeKind::CallEnding), about(NoticeKind::RoundEnding));
    let windows: Vec<AnyId> = calls.clone().chain(rounds.clone()).collect();
    let (calls, rounds) = (calls.map(Id::cast).collect::<Vec<_>>(), rounds.map(Id::cast).collect::<Vec<_>>());
    let positions: Vec<_> = about(NoticeKind::StanceStale).map(Id::cast).collect();
    let mine = Membership::list_all_of_account(tx, account)?;
    let mine = mine.into_iter().filter(|m| m.state == MembershipState::Active);
    let mine: HashMap<GroupId, MemberId> = mine.map(|m| (m.group_id, m.id)).collect();
    let open: HashSet<AnyId> = notices::open_windows(tx, &windows)?.into_iter().collect();
    let mut done: HashSet<(AnyId, MemberId)> = notices::answered(tx, &calls)?.into_iter().collect();
    done.extend(notices::took_part(tx, &rounds)?);
    let stale: HashSet<(AnyId, MemberId)> = notices::stale(tx, &positions)?.into_iter().collect();
    let asks = |(notice, ..): &Told| {
        let Some(member) = mine.get(&notice.group_id) else { return false };
        let mine = (notice.subject_id, *member);
        match notice.kind {
            NoticeKind::StanceStale => stale.contains(&mine),
            _ => open.contains(&notice.subject_id) && !done.contains(&mine),
        }
    };
    Ok(told.into_iter().filter(|told| !told.0.kind.reminds() || asks(told)).collect())
}

fn said(words: Words, (notice, group, proposal): &Told) -> String {
    sentence(words, notice.kind, &quoted(proposal.as_deref().unwrap_or(group)))
}

fn subject(words: Words, told: &[Told]) -> String {
    let groups: HashSet<GroupId> = told.iter().map(|(notice, ..)| notice.group_id).collect();
    let count = told.len();
    match told {
        [one] => format!("[{}] {}", quoted(&one.1), said(words, one)),
        [first, ..] if groups.len() == 1 => {
            format!("[{}] {}", quoted(&first.1), words.letter("mail-notices", &[("count", count.into())]))
        }
        _ => {
            let about: [About<'_>; 2] = [("count", count.into()), ("groups", groups.len().into())];
            words.letter("mail-notices-of-groups", &about)
        }
    }
}

fn told_in(words: Words, url: &str, told: &[Told]) -> String {
    let (mut text, mut within) = (String::new(), None);
    let mut in_order: Vec<&Told> = told.iter().take(TOLD).collect();
    in_order.sort_by_key(|(notice, ..)| (notice.group_id, notice.id));
    for one in in_order {
        if within != Some(one.0.group_id) {
            text += &format!("{}\n\n", quoted(&one.1));
            within = Some(one.0.group_id);
        }
        text += &format!("* {}\n  {url}{}\n\n", said(words, one), one.0.kind.page(one.0.subject_id));
    }
    if told.len() > TOLD {
        let all = format!("{url}/notices");
        text += &format!("{}\n\n", words.letter("mail-more", &[("url", all.into())]));
    }
    text
}

/// How mail like this ends, and how much of it there is.
fn foot(words: Words, url: &str, ends: &Unsubscribing, unsubscribe: &str) -> String {
    let end = words.letter("mail-end", &[("of", ends.kind.code().into()), ("url", unsubscribe.into())]);
    let levels = words.letter("mail-levels", &[("url", format!("{url}/account/mail").into())]);
    format!("-- \n{end}\n{levels}\n")
}

/// The head of the log, for who would know later whether the record was rewritten: so heads are with many.
fn kept(words: Words, head: Option<&str>) -> String {
    head.map(|note| format!("\n{}\n\n{note}", words.letter("mail-head", &[]))).unwrap_or_default()
}
