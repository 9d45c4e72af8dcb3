//! Who calls: nobody, somebody from outside, each role, who was suspended, who administers the instance, and
//! each role with a token that lacks a scope.

use assent::domain::access::{Role, Scope};
use assent::domain::codes::Coded;
use serde_json::json;

use crate::support::{Client, Group, World};

/// Somebody who calls.
#[derive(Clone)]
pub struct Caller {
    /// What the caller is called in faults.
    pub name: String,
    /// Whose things are the caller's own.
    pub seat: &'static str,
    pub client: Client,
    /// In the group; public for who is no active member.
    pub role: Role,
    /// The one scope that the caller's token lacks.
    pub lacks: Option<Scope>,
    /// Administers the instance, and is signed in by password.
    pub administers: bool,
}

impl Caller {
    pub fn new(seat: &'static str, client: Client, role: Role) -> Self {
        Self { name: seat.to_owned(), seat, client, role, lacks: None, administers: false }
    }

    pub fn is_signed_in(&self) -> bool {
        self.client.token.is_some()
    }

    /// An active member of the group?
    pub fn is_member(&self) -> bool {
        self.role != Role::Public
    }

    /// By password: a session's token is none of ours with a prefix.
    pub fn is_in_person(&self) -> bool {
        self.client.token.as_ref().is_some_and(|token| !token.starts_with("assent_"))
    }
}

/// The seat that stands for a role.
pub fn seat_of(role: Role) -> &'static str {
    match role {
        Role::Chair => "chair",
        Role::Facilitator => "facilitator",
        Role::Secretariat => "secretariat",
        Role::Stakeholder => "gov1",
        Role::Observer => "observer",
        Role::Public => "outsider",
    }
}

/// Everybody, for a group.
pub async fn everybody(w: &World, slug: &str, group: &Group) -> Vec<Caller> {
    let mut all = vec![
        Caller::new("stranger", w.anonymous(), Role::Public),
        Caller::new("outsider", w.outsider().await, Role::Public),
        Caller::new("suspended", suspended(w, slug, group).await, Role::Public),
        Caller { administers: true, ..Caller::new("admin", w.admin.clone(), Role::Public) },
    ];
    let token = w.token_for(w.admin_id, Scope::ALL).await;
    all.push(Caller {
        name: "admin by token".to_owned(),
        ..Caller::new("admin", Client::new(&w.url, Some(token)), Role::Public)
    });
    for role in Role::ALL.iter().copied().filter(|role| *role != Role::Public) {
        let seat = seat_of(role);
        let client = group.seat(seat);
        all.push(Caller::new(seat, client.clone(), role));
        for lacks in Scope::ALL {
            let others: Vec<&str> = Scope::ALL.iter().filter(|s| *s != lacks).map(|s| s.code()).collect();
            let token = w.token_of(client, &others).await;
            all.push(Caller {
                name: format!("{seat} without the scope {lacks}"),
                lacks: Some(*lacks),
                ..Caller::new(seat, Client::new(&w.url, Some(token)), role)
            });
        }
    }
    all
}

async fn suspended(w: &World, slug: &str, group: &Group) -> Client {
    let (member, client) = w.seat(slug, &group.id, "suspended", Role::Stakeholder, "CS").await;
    let decision = json!({"state": "suspended", "reason": "Three insults after two warnings."});
    group.chair().put(&format!("/members/{member}/state"), 1, decision).await.expect(200);
    client
}
