//! Keyset paging: a page of a list, and the key after which the next one begins.

use serde::Serialize;

/// How many items a page has at most.
pub const MAX_LIMIT: i64 = 100;

/// Bytes of the texts on one page at most: a page of the longest comments would hold many megabytes.
const MAX_BYTES: usize = 256 * 1024;

/// A page of a list.
#[derive(Clone, Debug, Serialize, schemars::JsonSchema)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// The cursor of the next page, for these filters; null on the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// The same page of other items.
    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}

/// What part of a list is asked for: after a key, so many.
#[derive(Clone, Copy, Debug)]
pub struct Window<K> {
    /// Only what comes after this key.
    pub after: Option<K>,
    /// At most so many, 1 to [`MAX_LIMIT`].
    pub limit: i64,
}

impl<K> Window<K> {
    /// How many rows to load to know whether there is a next page.
    pub fn probe(&self) -> i64 {
        self.limit.saturating_add(1)
    }

    /// Cuts the loaded rows to a page; `key` names the key of a row.
    pub fn cut<T>(&self, mut rows: Vec<T>, key: impl Fn(&T) -> String) -> Page<T> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().map(key) } else { None };
        Page { items: rows, next }
    }

    /// The same for rows of long texts: the page ends before they hold more than [`MAX_BYTES`] together; one stays
    /// in any case.
    pub fn cut_texts<T>(
        &self,
        rows: Vec<T>,
        key: impl Fn(&T) -> String,
        text: impl Fn(&T) -> &str,
    ) -> Page<T> {
        let mut page = self.cut(rows, &key);
        let mut total = 0_usize;
        let fits = page.items.iter().take_while(|item| {
            total = total.saturating_add(text(item).len());
            total <= MAX_BYTES
        });
        let kept = fits.count().max(1);
        if kept < page.items.len() {
            page.items.truncate(kept);
            page.next = page.items.last().map(key);
        }
        page
    }
}
