//! Fields in which one chooses, and those that go along unseen.

use maud::{Markup, html};

use super::Form;
use crate::words;

impl Form<'_> {
    /// Yes or no.
    pub fn check(&self, name: &str) -> Markup {
        let on = self.value(name).as_deref() == Some("true");
        html! {
            p.check {
                input type="hidden" name=(name) value="false";
                input type="checkbox" id=(self.id(name)) name=(name) value="true" checked[on]
                    aria-describedby=[self.described(name)];
                label for=(self.id(name)) { (self.label(name)) }
                (self.beside(name))
            }
        }
    }

    /// One of the codes of a field, all seen at once; their words are `kind-code`, with `.hint` where there is more to say.
    pub fn choice(&self, name: &str, kind: &str) -> Markup {
        let codes = self.shape(name).codes;
        self.choice_of(
            name,
            codes.into_iter().map(|code| {
                let key = format!("{kind}-{code}");
                let hint = self.visit.words().find(&format!("{key}.hint"), &[]);
                (code, self.visit.say(&key), hint)
            }),
        )
    }

    /// One of some things, all seen at once: value, words, and what more there is to say of it.
    pub fn choice_of(
        &self,
        name: &str,
        options: impl Iterator<Item = (String, String, Option<String>)>,
    ) -> Markup {
        let (shape, chosen) = (self.shape(name), self.value(name));
        html! {
            fieldset id=(self.id(name)) aria-describedby=[self.described(name)] .field {
                legend { (self.label(name)) (self.optional(&shape)) }
                (self.beside(name))
                @for (value, words, hint) in options {
                    p.option {
                        input type="radio" name=(name) value=(value) id={ (self.id(name)) "-" (value) }
                            required[shape.required] checked[chosen.as_deref() == Some(&value)]
                            aria-describedby=[hint.as_ref().map(|_| format!("{}-{value}-hint", self.id(name)))];
                        label for={ (self.id(name)) "-" (value) } { (words) }
                        @if let Some(hint) = hint {
                            span.hint id={ (self.id(name)) "-" (value) "-hint" } { (hint) }
                        }
                    }
                }
            }
        }
    }

    /// One of the codes of a field, in a list that opens.
    pub fn select(&self, name: &str, kind: &str) -> Markup {
        let codes = self.shape(name).codes;
        self.select_of(
            name,
            codes.into_iter().map(|code| {
                let words = self.visit.say(&format!("{kind}-{code}"));
                (code, words)
            }),
        )
    }

    /// One of some things that have names of their own, in a list that opens: value and words.
    pub fn select_of(&self, name: &str, options: impl Iterator<Item = (String, String)>) -> Markup {
        let (shape, chosen) = (self.shape(name), self.value(name));
        self.field(
            name,
            &shape,
            html! {
                select id=(self.id(name)) name=(name) required[shape.required]
                    aria-invalid=[self.invalid(name)] aria-describedby=[self.described(name)] {
                    @if !shape.required || chosen.is_none() {
                        option value="" { (self.visit.say("form-choose")) }
                    }
                    @for (value, words) in options {
                        option value=(value) lang="" selected[chosen.as_deref() == Some(&value)] { (words) }
                    }
                }
            },
        )
    }

    /// Several of some things that have names of their own: value and words.
    pub fn several(&self, name: &str, options: impl Iterator<Item = (String, String)>) -> Markup {
        let (shape, chosen) = (self.shape(name), self.values(name));
        html! {
            fieldset id=(self.id(name)) aria-describedby=[self.described(name)] .field {
                legend { (self.label(name)) (self.optional(&shape)) }
                (self.beside(name))
                input type="hidden" name=(name) value="";
                @for (value, words) in options {
                    p.option {
                        input type="checkbox" name=(name) value=(value) id={ (self.id(name)) "-" (value) }
                            checked[chosen.contains(&value)];
                        label lang="" for={ (self.id(name)) "-" (value) } { (words) }
                    }
                }
            }
        }
    }

    /// The language of a text.
    pub fn language(&self, name: &str) -> Markup {
        let own = self.value(name).unwrap_or_else(|| self.visit.words().tag().to_owned());
        let shape = self.shape(name);
        self.field(
            name,
            &shape,
            html! {
                input id=(self.id(name)) name=(name) type="text" value=(own) list={ (self.id(name)) "-list" }
                    maxlength="35" size="8" required[shape.required] spellcheck="false" dir="ltr"
                    aria-invalid=[self.invalid(name)] aria-describedby=[self.described(name)];
                datalist id={ (self.id(name)) "-list" } {
                    @for words in words::languages() { option value=(words.tag()) { (words.name()) } }
                }
            },
        )
    }

    /// What goes along unseen.
    #[allow(clippy::unused_self, reason = "a part of the form, as the others are")]
    pub fn hidden(&self, name: &str, value: impl ToString) -> Markup {
        html! { input type="hidden" name=(name) value=(value.to_string()); }
    }
}
