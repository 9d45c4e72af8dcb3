//! The group: its charter, its mandate, its eighteen seats.

use serde_json::json;

use super::super::seats::{GROUP, SEATS, email};
use super::teller::{Teller, input};
use crate::domain::access::Role;
use crate::error::{Error, Result};
use crate::service::groups::{self, CreateGroup};
use crate::service::{accounts, members};

/// Makes the accounts, the group and the memberships.
pub(super) async fn found(teller: &mut Teller) -> Result<()> {
    let mut chair = None;
    for (seat, role, _) in SEATS {
        let account = account(teller, seat, false).await?;
        teller.seats.insert(*seat, (account, crate::domain::ids::Id::from_uuid(uuid::Uuid::nil())));
        if *role == Role::Chair {
            chair = Some(account);
        }
    }
    let chair = chair.ok_or_else(|| Error::internal("the story has no chair"))?;
    let new: CreateGroup = input(json!({
        "slug": GROUP,
        "name": "Multi-year Strategic Work Programme (WG-MWP)",
        "summary": "A working group that looks for ways to turn discussion into tangible outputs, without voting. \
                    One-hour meetings every two weeks; the event of the cycle is IGF 2018, 12 to 14 November 2018, Paris.",
        "parent_body": "Multistakeholder Advisory Group",
        "visibility": "public",
        "joining": "request",
        "cycle": "2018",
        "charter": charter(),
        "chair_account_id": chair,
        "chair_stakeholder_group": "TC",
    }))?;
    let group = teller.system(move |tx| groups::create(tx, &new)).await?.id;
    teller.group = Some(group);
    for (seat, role, stakeholder_group) in SEATS {
        let Some((account, _)) = teller.seats.get(seat).copied() else { continue };
        let member = teller
            .system(move |tx| match role {
                Role::Chair => members::of_account(tx, group, account),
                _ => members::admit(tx, group, account, *role, stakeholder_group),
            })
            .await?;
        teller.seats.insert(*seat, (account, member));
    }
    Ok(())
}

async fn account(teller: &Teller, seat: &str, is_admin: bool) -> Result<crate::domain::ids::AccountId> {
    let new = input(json!({"email": email(seat), "name": seat, "is_admin": is_admin}))?;
    Ok(teller.system(move |tx| accounts::create(tx, &new)).await?.id)
}

fn charter() -> serde_json::Value {
    json!({
        "mandate": "Tunis Agenda for the Information Society, paragraphs 72 to 77",
        "expected_groups": ["GOV", "PS", "CS", "TC"],
        "observers_comment": true,
        "mandate_checks": [
            {"id": "M1", "text": "Serves at least one letter of paragraph 72, as 72(g): identify emerging issues, bring them to the attention of the relevant bodies and the general public, and, where appropriate, make recommendations."},
            {"id": "M2", "text": "Non-binding wording: no \"shall\" or \"must\" addressed to third parties."},
            {"id": "M3", "text": "Creates no oversight function (paragraph 77)."},
            {"id": "M4", "text": "Not duplicative: bodies already working on it are listed, and how they are involved (paragraph 77)."},
            {"id": "M5", "text": "No involvement in day-to-day or technical operations of the Internet (paragraph 77)."},
            {"id": "M6", "text": "Neutral: singles out no state, company or person."},
            {"id": "M7", "text": "Not produced by voting or by negotiated drafting."},
            {"id": "M8", "text": "All stakeholder groups could contribute."},
            {"id": "M9", "text": "Addressed to named recipients."},
        ],
        "suitability_checks": [
            {"id": "S1", "text": "Is the concern strong and broad across stakeholder groups?"},
            {"id": "S2", "text": "Does another multistakeholder body already address it?"},
            {"id": "S3", "text": "Are existing mechanisms adequate?"},
            {"id": "S4", "text": "Which form of output fits a non-binding dialogue?"},
        ],
    })
}
