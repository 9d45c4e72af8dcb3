//! A browser without a script: it keeps cookies, reads forms, and sends them.

use std::collections::BTreeMap;

use reqwest::header::{HeaderMap, LOCATION, SET_COOKIE};
use reqwest::{Method, redirect};

use assent::domain::access::Actor;
use assent::domain::ids::{AccountId, Id};
use assent::service::{Tx, passwords};

use super::{Client, PASSWORD, World};

/// A browser, with what it keeps of this service.
#[derive(Clone)]
pub struct Browser {
    http: reqwest::Client,
    base: String,
    pub cookies: BTreeMap<String, String>,
    /// What it asks for beside: the language, where a form comes from.
    pub headers: Vec<(&'static str, String)>,
}

/// What it was given.
#[derive(Clone, Debug)]
pub struct Shown {
    pub status: u16,
    pub headers: HeaderMap,
    pub html: String,
    /// Where it leads, if it does.
    pub to: Option<String>,
}

/// A form on a page, with what its fields hold.
#[derive(Clone, Debug)]
pub struct PageForm {
    pub fields: Vec<(String, String)>,
    pub html: String,
}

impl World {
    /// A browser that has been nowhere yet.
    pub fn browser(&self) -> Browser {
        let http = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            .pool_idle_timeout(std::time::Duration::from_secs(1))
            .build()
            .unwrap();
        let headers = vec![("sec-fetch-site", "same-origin".to_owned())];
        Browser { http, base: self.url.clone(), cookies: BTreeMap::new(), headers }
    }

    /// A browser in which this person has signed in.
    pub async fn browser_of(&self, email: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.get("/sign-in").await;
        let form = page.form("create_session").with("email", email).with("password", PASSWORD);
        assert_eq!(browser.send("/sign-in", &form).await.status, 303);
        browser
    }
}

impl World {
    /// A browser in which whoever this client belongs to has signed in.
    pub async fn browser_as(&self, client: &Client) -> Browser {
        let account = client.get("/account").await.expect(200);
        let id: AccountId = account["id"].as_str().unwrap().parse().map(Id::from_uuid).unwrap();
        let hash = self.app.passwords.hash(PASSWORD.to_owned()).await.unwrap();
        let setting = move |tx: &mut Tx<'_>| {
            tx.actor = Actor::System;
            passwords::set(tx, id, &hash)
        };
        self.app.db.write(setting).await.unwrap();
        self.browser_of(account["email"].as_str().unwrap()).await
    }
}

impl Browser {
    /// A page.
    pub async fn get(&mut self, path: &str) -> Shown {
        self.ask(Method::GET, path, None).await
    }

    /// A page as a form leads to it.
    pub async fn send(&mut self, path: &str, form: &PageForm) -> Shown {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&form.fields).finish();
        self.ask(Method::POST, path, Some(body)).await
    }

    /// What a form leads to, followed once.
    pub async fn sent(&mut self, path: &str, form: &PageForm) -> Shown {
        let shown = self.send(path, form).await;
        assert_eq!(shown.status, 303, "{}", shown.html);
        let to = shown.to.unwrap();
        self.get(&to).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: Option<String>) -> Shown {
        let mut request = self.http.request(method, format!("{}{path}", self.base));
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header("cookie", cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if let Some(body) = body {
            request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
        }
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        for set in headers.get_all(SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            match value {
                "" => drop(self.cookies.remove(name)),
                value => drop(self.cookies.insert(name.to_owned(), value.to_owned())),
            }
        }
        let to = headers.get(LOCATION).map(|to| to.to_str().unwrap().to_owned());
        Shown { status, headers, html: answer.text().await.unwrap(), to }
    }
}

/// An attribute of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = tag[start..].split('"').next()?;
    Some(plain(value))
}

/// A text as it is seen.
pub fn plain(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

impl Shown {
    /// The form of this name.
    #[track_caller]
    pub fn form(&self, name: &str) -> PageForm {
        let start = self.html.find(&format!("<form id=\"{name}\""));
        let Some(start) = start else { panic!("no form {name} in {}", self.html) };
        let html = self.html[start..].split("</form>").next().unwrap().to_owned();
        let mut fields = Vec::new();
        for tag in html.split('<').filter(|tag| tag.starts_with("input ") || tag.starts_with("textarea ")) {
            let kind = attribute(tag, "type").unwrap_or_default();
            let is_off = matches!(kind.as_str(), "checkbox" | "radio") && !tag.contains(" checked");
            let Some(field) = attribute(tag, "name").filter(|_| !is_off) else { continue };
            let value = match tag.strip_prefix("textarea ") {
                Some(rest) => plain(rest.split_once('>').unwrap().1).trim_start_matches('\n').to_owned(),
                None => attribute(tag, "value").unwrap_or_default(),
            };
            fields.push((field, value));
        }
        for list in html.split("<select ").skip(1) {
            let list = list.split("</select>").next().unwrap();
            let chosen = list
                .split("<option ")
                .skip(1)
                .find(|option| option.split('>').next().unwrap().contains(" selected"));
            let first = list.split("<option ").nth(1);
            if let (Some(name), Some(option)) = (attribute(&format!(" {list}"), "name"), chosen.or(first)) {
                fields.push((name, attribute(&format!(" {option}"), "value").unwrap_or_default()));
            }
        }
        PageForm { fields, html }
    }

    /// Is there a form of this name?
    pub fn has_form(&self, name: &str) -> bool {
        self.html.contains(&format!("<form id=\"{name}\""))
    }
}

impl PageForm {
    /// With a field filled in.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|(of, _)| of != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// What a field holds.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }
}
