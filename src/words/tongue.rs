//! One language: its messages and how it writes numbers and dates.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDT};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;

/// A language.
#[allow(missing_debug_implementations, reason = "its bundle is not shown")]
pub struct Tongue {
    /// Its tag.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    pages: FluentBundle<FluentResource>,
    mail: FluentBundle<FluentResource>,
    pub(super) days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    pub(super) moments: Option<FixedCalendarDateTimeFormatter<Gregorian, YMDT>>,
}

/// The files of a language.
macro_rules! files {
    ($tag:literal) => {
        &[
            files!($tag, "account"),
            files!($tag, "base"),
            files!($tag, "codes"),
            files!($tag, "consensus"),
            files!($tag, "discussion"),
            files!($tag, "fields"),
            files!($tag, "group"),
            files!($tag, "mail"),
            files!($tag, "proposal"),
        ]
    };
    ($tag:literal, $name:literal) => {
        ($name, include_str!(concat!("locales/", $tag, "/", $name, ".ftl")))
    };
}

type Files = &'static [(&'static str, &'static str)];

/// The file of what mail says. On a page, marks that are not seen set apart what a message speaks of, so that text of
/// the other direction stays in its place. In a mail they would be copied along with a code or an address.
const MAIL: &str = "mail";

/// The languages: tag, name in itself, files, and how its messages write a number. English first: what a language
/// lacks is said in it.
const ALL: [(&str, &str, Files, Written); 6] = [
    ("en", "English", files!("en"), written::<0>),
    ("fr", "Français", files!("fr"), written::<1>),
    ("es", "Español", files!("es"), written::<2>),
    ("ar", "العربية", files!("ar"), written::<3>),
    ("zh", "中文", files!("zh"), written::<4>),
    ("ru", "Русский", files!("ru"), written::<5>),
];

type Written = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// Every language, made at the first use.
pub(super) static TONGUES: LazyLock<[Tongue; 6]> = LazyLock::new(|| ALL.map(Tongue::made));

/// A whole number in a message.
fn written<const N: usize>(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let (tag, ..) = ALL.get(N)?;
    Some(in_digits(tag, number.value.to_string().parse().ok()?))
}

static DECIMALS: LazyLock<[(&str, Option<DecimalFormatter>); 6]> =
    LazyLock::new(|| ALL.map(|(tag, ..)| (tag, decimals(tag))));

fn decimals(tag: &str) -> Option<DecimalFormatter> {
    let locale: Locale = tag.parse().ok()?;
    DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default()).ok()
}

fn in_digits(tag: &str, number: i64) -> String {
    let formatter = DECIMALS.iter().find(|(of, _)| *of == tag).and_then(|(_, formatter)| formatter.as_ref());
    formatter.map_or_else(|| number.to_string(), |f| f.format(&Decimal::from(number)).to_string())
}

impl Tongue {
    fn made((tag, name, files, written): (&'static str, &'static str, Files, Written)) -> Self {
        let bundle = || {
            let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
            bundle.set_formatter(Some(written));
            bundle
        };
        let (mut pages, mut mail) = (bundle(), bundle());
        mail.set_use_isolating(false);
        for (file, text) in files {
            // A message that cannot be read is left out; a test reads them all.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(read, faults)| {
                tracing::error!(tag, file, faults = faults.len(), "messages cannot be read");
                read
            });
            let bundle = if *file == MAIL { &mut mail } else { &mut pages };
            let _ = bundle.add_resource(resource);
        }
        let locale: Option<Locale> = tag.parse().ok();
        let days = |l: Locale| FixedCalendarDateTimeFormatter::try_new(l.into(), YMD::medium()).ok();
        let moments =
            |l: Locale| FixedCalendarDateTimeFormatter::try_new(l.into(), YMD::medium().with_time_hm()).ok();
        let (days, moments) = (locale.clone().and_then(days), locale.and_then(moments));
        Self { tag, name, pages, mail, days, moments }
    }

    /// A message of the pages, or an attribute of one.
    pub(super) fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        found(&self.pages, key, args)
    }

    /// A message of mail, or an attribute of one.
    pub(super) fn find_for_mail(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        found(&self.mail, key, args)
    }

    pub(super) fn number(&self, number: i64) -> String {
        in_digits(self.tag, number)
    }
}

fn found(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}
