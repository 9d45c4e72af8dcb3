//! Several changes of one text, made together.

use std::time::Duration;

use crate::domain::anchors::Passage;
use crate::domain::authorship::{Change, Credit, changes};
use crate::domain::ids::AmendmentId;

/// A text that is to stand in place of a passage.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Whose.
    pub amendment: AmendmentId,
    /// Which passage.
    pub at: Passage,
    /// What is to stand there.
    pub text: String,
}

/// The text that comes of it, and how it was made of the one before.
#[derive(Clone, Debug)]
pub struct Together {
    /// The text.
    pub text: String,
    /// What was kept, dropped and put in, in the order of the text.
    pub changes: Vec<Change>,
}

/// Which of these change the same passage: each with one that reaches into it.
pub fn clashes(taken: &[Taken]) -> Vec<(AmendmentId, AmendmentId)> {
    let mut sorted: Vec<&Taken> = taken.iter().collect();
    sorted.sort_by_key(|t| (t.at.start, t.at.end));
    let (mut found, mut furthest): (Vec<_>, Option<&Taken>) = (Vec::new(), None);
    for next in sorted {
        match furthest {
            Some(before) if next.at.start < before.at.end => {
                found.push((before.amendment, next.amendment));
                if next.at.end > before.at.end {
                    furthest = Some(next);
                }
            }
            _ => furthest = Some(next),
        }
    }
    found
}

/// Makes all these changes of a text for a version. They must not clash. What both the passage and its replacement
/// say stays whose it was.
pub fn together(text: &str, mut taken: Vec<Taken>, version: i64, patience: Duration) -> Together {
    taken.sort_by_key(|t| t.at.start);
    let points: Vec<char> = text.chars().collect();
    let slice = |from: usize, to: usize| points.get(from..to).unwrap_or_default();
    let (mut made, mut all, mut at) = (String::with_capacity(text.len()), Vec::new(), 0_usize);
    for Taken { amendment, at: passage, text } in taken {
        let kept = slice(at, passage.start);
        made.extend(kept);
        all.push(Change::Keep(kept.len()));
        let old: String = slice(passage.start, passage.end).iter().collect();
        let credit = Credit { version, amendment: Some(amendment) };
        all.extend(changes(&old, &text, credit, patience));
        made.push_str(&text);
        at = passage.end;
    }
    let rest = slice(at, points.len());
    made.extend(rest);
    all.push(Change::Keep(rest.len()));
    Together { text: made, changes: all }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    const PATIENCE: Duration = Duration::from_millis(50);

    fn taken(n: u128, start: usize, end: usize, text: &str) -> Taken {
        Taken {
            amendment: Id::from_uuid(uuid::Uuid::from_u128(n)),
            at: Passage { start, end },
            text: text.into(),
        }
    }

    #[test]
    fn changes_of_different_passages_are_made_together_in_whatever_order_they_are_given() {
        let taken = vec![taken(1, 9, 12, "drei"), taken(2, 0, 3, "eins"), taken(3, 3, 4, "")];
        assert_eq!(clashes(&taken), []);
        assert_eq!(together("éne two thr.", taken, 2, PATIENCE).text, "einstwo tdrei");
    }

    #[test]
    fn changes_of_the_same_passage_clash_and_those_that_touch_do_not() {
        let pairs = |taken: &[Taken]| -> Vec<(u128, u128)> {
            clashes(taken).into_iter().map(|(a, b)| (a.uuid().as_u128(), b.uuid().as_u128())).collect()
        };
        assert_eq!(pairs(&[taken(1, 0, 5, "x"), taken(2, 5, 9, "y")]), []);
        assert_eq!(pairs(&[taken(1, 0, 5, "x"), taken(2, 4, 9, "y")]), [(1, 2)]);
        assert_eq!(
            pairs(&[taken(1, 0, 50, "x"), taken(2, 4, 9, "y"), taken(3, 20, 21, "z")]),
            [(1, 2), (1, 3)]
        );
        assert_eq!(pairs(&[taken(1, 3, 4, "x"), taken(2, 3, 4, "x")]), [(1, 2)]);
    }
}
