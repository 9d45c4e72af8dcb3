//! What of counted people may be shown: no number so small that it points to a person, and no other number that
//! would give one away.

/// The least number of people that is shown.
pub const LEAST_SHOWN: i64 = 3;

/// The same people, counted in several ways, as far as they may be shown. A none is a number that is not shown;
/// nobody is always shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// How many they are.
    pub total: Option<i64>,
    /// Each way of counting them: a number for each cell.
    pub tables: Vec<Vec<Option<i64>>>,
}

/// What may be shown of people counted in several tables. With `within`, nothing is shown of what is not shown
/// there: of people of whom these are a part.
///
/// A small cell is hidden, and with it as many of the next larger cells as it takes that the total does not tell
/// it. Where that cannot be had in one of the tables, no table shows a number: another one would tell the total.
pub fn shown(total: i64, tables: &[Vec<i64>], within: Option<&Shown>) -> Shown {
    let is_hidden_there = |n: usize, cell: usize| {
        let number = within.and_then(|within| within.tables.get(n)).and_then(|cells| cells.get(cell));
        number.is_some_and(Option::is_none)
    };
    let there = |n: usize, cells: &[i64]| (0..cells.len()).map(|cell| is_hidden_there(n, cell)).collect();
    let covered: Option<Vec<_>> =
        tables.iter().enumerate().map(|(n, cells)| covered(cells, there(n, cells))).collect();
    let is_shown = !is_small(total) && within.is_none_or(|within| within.total.is_some());
    if let Some(tables) = covered.filter(|_| is_shown) {
        return Shown { total: Some(total), tables };
    }
    let nobody = |number: &i64| (*number == 0).then_some(0);
    let of = |(n, cells): (usize, &Vec<i64>)| {
        let cell = |(cell, number)| nobody(number).filter(|_| !is_hidden_there(n, cell));
        cells.iter().enumerate().map(cell).collect()
    };
    let total = nobody(&total).filter(|_| within.is_none_or(|within| within.total == Some(0)));
    Shown { total, tables: tables.iter().enumerate().map(of).collect() }
}

/// One table with its small cells covered so that their sum does not tell them; none where that cannot be had.
fn covered(cells: &[i64], mut hidden: Vec<bool>) -> Option<Vec<Option<i64>>> {
    for (cell, hides) in cells.iter().zip(&mut hidden) {
        *hides |= is_small(*cell);
    }
    while tells(cells, &hidden) {
        let open = cells.iter().zip(&mut hidden).filter(|(number, hides)| **number > 0 && !**hides);
        let (_, next) = open.min_by_key(|(number, _)| **number)?;
        *next = true;
    }
    Some(cells.iter().zip(hidden).map(|(number, hides)| (!hides).then_some(*number)).collect())
}

/// Whether who knows the sum of the hidden cells can work out a small one: it is alone, or all of them together
/// are too few, or each of them has to be one, or each two.
fn tells(cells: &[i64], hidden: &[bool]) -> bool {
    let hidden = || cells.iter().zip(hidden).filter(|(_, hides)| **hides).map(|(number, _)| *number);
    let (mut count, mut sum) = (0_i64, 0_i64);
    for number in hidden() {
        (count, sum) = (count.saturating_add(1), sum.saturating_add(number));
    }
    let is_plain = count == 1 || sum < LEAST_SHOWN || sum == count || sum == count.saturating_mul(2);
    hidden().any(is_small) && is_plain
}

/// Whether it is of some people, and of fewer than are shown.
pub fn is_small(number: i64) -> bool {
    (1..LEAST_SHOWN).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(cells: &[i64]) -> Shown {
        shown(cells.iter().sum(), &[cells.to_vec()], None)
    }

    #[test]
    fn what_is_not_small_is_shown_and_so_is_nobody() {
        assert_eq!(one(&[3, 0, 40]).tables, [[Some(3), Some(0), Some(40)]]);
        assert_eq!(one(&[]).total, Some(0));
        assert_eq!(one(&[0, 0]).tables, [[Some(0), Some(0)]]);
    }

    #[test]
    fn a_small_cell_takes_another_with_it() {
        let shown = one(&[9, 2, 5]);
        assert_eq!((shown.total, &shown.tables[0]), (Some(16), &vec![Some(9), None, None]));
        assert_eq!(one(&[9, 1, 2]).tables, [[Some(9), None, None]]);
        for alike in [[9, 1, 1], [9, 2, 2]] {
            assert_eq!(one(&alike).tables, [[None, None, None]], "one {alike:?} would tell the small ones");
        }
    }

    #[test]
    fn where_nothing_covers_a_small_cell_no_number_is_shown() {
        assert_eq!(one(&[2, 0]), Shown { total: None, tables: vec![vec![None, Some(0)]] });
        // The second table would tell the total, and with it the cells of the first.
        let both = shown(3, &[vec![1, 1, 1], vec![3, 0]], None);
        assert_eq!(both, Shown { total: None, tables: vec![vec![None; 3], vec![None, Some(0)]] });
    }

    #[test]
    fn of_a_part_no_more_is_shown_than_of_the_whole() {
        let whole = shown(16, &[vec![9, 2, 5]], None);
        let part = shown(9, &[vec![5, 0, 4]], Some(&whole));
        assert_eq!(part.tables, [[Some(5), None, None]]);
        let hidden = shown(2, &[vec![2, 0]], None);
        assert_eq!(shown(0, &[vec![0, 0]], Some(&hidden)).tables, [[None, Some(0)]]);
        assert_eq!(shown(0, &[vec![0, 0]], Some(&hidden)).total, None);
    }

    /// Every table of up to four cells: whoever knows what is shown and the total, and that a hidden cell may hold
    /// anything from one on, finds at least two numbers for every small cell.
    #[test]
    fn no_small_cell_can_be_worked_out() {
        let numbers = [0, 1, 2, 3, 4, 5];
        let mut tables: Vec<Vec<i64>> = vec![vec![]];
        for _ in 0..4 {
            let longer = tables
                .iter()
                .flat_map(|t| numbers.map(|n| [t.as_slice(), &[n]].concat()))
                .collect::<Vec<_>>();
            tables.extend(longer);
        }
        for cells in tables {
            let shown = one(&cells);
            let Some(total) = shown.total else { continue };
            let hidden = shown.tables[0].iter().filter(|cell| cell.is_none()).count();
            let rest = total - shown.tables[0].iter().flatten().sum::<i64>();
            assert!(shown.tables[0].iter().flatten().all(|n| !is_small(*n)), "{cells:?}");
            // One hidden cell holds 1 to rest minus one for each other: more than one number.
            assert!(hidden == 0 || (hidden > 1 && rest > i64::try_from(hidden).unwrap()), "{cells:?}");
        }
    }
}
