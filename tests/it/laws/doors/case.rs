//! A case: how one operation is called, and what its own rules ask beyond policy and permission table.

use assent::domain::access::Action;
use serde_json::{Value, json};

/// One way to call an operation. Whoever calls calls like this.
pub struct Case {
    /// The operation.
    pub id: &'static str,
    /// The thing that stands for `{id}` in the path, by its name in the scene.
    pub thing: Option<&'static str>,
    /// Whoever has a thing of their own by that name calls for that one.
    pub own: bool,
    /// The other parameter of the path.
    pub param: Option<(&'static str, &'static str)>,
    /// What stands behind the question mark.
    pub query: &'static str,
    /// The body; `$name` stands for a value of the scene.
    pub body: Value,
    /// The body where somebody sends another one.
    pub other_body: Option<(&'static str, Value)>,
    /// What is hidden from those who are no members, also in a public group.
    pub hidden: bool,
    /// A thing that the answer does not name to those who are no members, also in a public group.
    pub silent_on: Option<&'static str>,
    /// Only whose the thing is may, whatever the role of the others, who are told this.
    pub others: Option<(u16, &'static str)>,
    /// Who signed in by password alone may.
    pub in_person: bool,
    /// Public, and a token must be for reading.
    pub reads: bool,
    /// Public, and yet of a group: whoever may do this there.
    pub seen_by: Option<Action>,
    /// Callers whom a rule refuses whom the table allows: with which answer.
    pub but: Vec<(&'static str, u16, &'static str)>,
    /// It happens once: the first to call, or this one, and the state refuses the others.
    pub once: Option<Option<&'static str>>,
    /// What is told in a step where it cannot be done.
    pub elsewhere: &'static str,
    /// Days that pass before it can be done.
    pub after_days: i64,
}

impl Case {
    /// A call for a thing.
    pub fn of(id: &'static str, thing: &'static str) -> Self {
        Self { thing: Some(thing), ..Self::plain(id) }
    }

    /// A call for no thing in particular.
    pub fn plain(id: &'static str) -> Self {
        Self {
            id,
            thing: None,
            own: false,
            param: None,
            query: "",
            body: json!({}),
            other_body: None,
            hidden: false,
            silent_on: None,
            others: None,
            in_person: false,
            reads: false,
            seen_by: None,
            but: Vec::new(),
            once: None,
            elsewhere: "not_in_this_step",
            after_days: 0,
        }
    }

    pub fn own(self) -> Self {
        Self { own: true, ..self }
    }
    pub fn with(self, name: &'static str, value: &'static str) -> Self {
        Self { param: Some((name, value)), ..self }
    }
    pub fn query(self, query: &'static str) -> Self {
        Self { query, ..self }
    }
    pub fn body(self, body: Value) -> Self {
        Self { body, ..self }
    }
    pub fn body_of(self, caller: &'static str, body: Value) -> Self {
        Self { other_body: Some((caller, body)), ..self }
    }
    pub fn hidden(self) -> Self {
        Self { hidden: true, ..self }
    }
    pub fn silent_on(self, thing: &'static str) -> Self {
        Self { silent_on: Some(thing), ..self }
    }
    pub fn author_only(self) -> Self {
        Self { others: Some((403, "forbidden")), ..self }
    }
    pub fn owner_only(self) -> Self {
        Self { others: Some((404, "not_found")), ..self }
    }
    pub fn in_person(self) -> Self {
        Self { in_person: true, ..self }
    }
    pub fn reads(self) -> Self {
        Self { reads: true, ..self }
    }
    pub fn seen_by(self, action: Action) -> Self {
        Self { seen_by: Some(action), ..self }
    }
    pub fn but(mut self, callers: &[&'static str], status: u16, code: &'static str) -> Self {
        self.but.extend(callers.iter().map(|caller| (*caller, status, code)));
        self
    }
    pub fn once(self) -> Self {
        Self { once: Some(None), ..self }
    }
    pub fn once_by(self, caller: &'static str) -> Self {
        Self { once: Some(Some(caller)), ..self }
    }
    pub fn after(self, days: i64) -> Self {
        Self { after_days: days, ..self }
    }
    pub fn elsewhere(self, code: &'static str) -> Self {
        Self { elsewhere: code, ..self }
    }
}
