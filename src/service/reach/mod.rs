//! Reach and response: whom an engagement was passed on to and who answered, by stakeholder group, region and
//! channel, and who has not been heard. No number is shown that is so small that it points to a person.

mod rows;
mod view;

pub use view::{ChannelReach, NotHeard, PeopleReach, ReachCounts, ReachView};

use std::collections::BTreeSet;

use self::rows::{Numbers, Rows};
use super::place::Place;
use crate::domain::access::Action;
use crate::domain::comments::Channel;
use crate::domain::engagement::AudienceKind;
use crate::domain::ids::{ProposalId, RoundId};
use crate::domain::reach::{LEAST_SHOWN, Shown, shown};
use crate::error::Result;
use crate::store::Tx;
use crate::store::engagements::Engagement;
use crate::store::reach::{self, Scope};
use crate::store::rounds::Round;

/// Reach and response of a proposal.
pub fn of_proposal(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<ReachView> {
    of(tx, Scope { proposal, round: None })
}

/// Reach and response of one round: what was said in it, and what came of the packages that invite to it.
pub fn of_round(tx: &mut Tx<'_>, round: RoundId) -> Result<ReachView> {
    let proposal = Round::get(tx, round)?.proposal_id;
    of(tx, Scope { proposal, round: Some(round) })
}

fn of(tx: &mut Tx<'_>, scope: Scope) -> Result<ReachView> {
    let place = Place::proposal(tx, scope.proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let plan = Engagement::all(tx, scope.proposal)?;
    let tables = Tables::load(tx, scope, &place, &plan)?;
    Ok(tables.shown(scope, communities_not_heard(tx, scope, &plan)?))
}

/// The same people in three ways.
struct Tables {
    groups: Rows<String>,
    regions: Rows<Option<String>>,
    channels: Rows<Channel>,
}

/// What may be shown of the numbers of all three tables.
struct Numbered {
    members: Shown,
    contributors: Shown,
    first_time: Shown,
    persons: Shown,
}

impl Tables {
    fn load(tx: &mut Tx<'_>, scope: Scope, place: &Place, plan: &[Engagement]) -> Result<Self> {
        let members = reach::members(tx, place.group.id)?;
        let planned = plan.iter().filter(|e| e.audience_kind == AudienceKind::StakeholderGroup);
        let expected = place.group.charter()?.expected_groups.into_iter().map(|group| group.to_string());
        let expected = expected.chain(planned.map(|e| e.audience.clone()));
        let by_group = members.iter().map(|(group, _, number)| (group.clone(), *number));
        let groups = Rows::of(expected, by_group, scope.by_stakeholder_group(tx)?);
        let planned = plan.iter().filter_map(|e| e.region.clone()).map(Some);
        let by_region = members.iter().map(|(_, region, number)| (region.clone(), *number));
        let regions = Rows::of(planned, by_region, scope.by_region(tx)?);
        let planned: Vec<Vec<Channel>> = plan.iter().map(Engagement::channels).collect::<Result<_>>()?;
        let channels = Rows::of(planned.into_iter().flatten(), [], scope.by_channel(tx)?);
        Ok(Self { groups, regions, channels })
    }

    /// Everybody is of one stakeholder group, so their sum is the total.
    fn numbers(&self) -> Numbered {
        let number = |of: fn(&Numbers) -> i64, within: Option<&Shown>| {
            let tables = [self.groups.column(of), self.regions.column(of), self.channels.column(of)];
            shown(self.groups.sum(of), &tables, within)
        };
        let contributors = number(|n| n.contributors, None);
        let members = [self.groups.column(|n| n.members), self.regions.column(|n| n.members)];
        Numbered {
            members: shown(self.groups.sum(|n| n.members), &members, None),
            first_time: number(|n| n.first_time, Some(&contributors)),
            persons: number(|n| n.persons, None),
            contributors,
        }
    }

    fn shown(self, scope: Scope, communities: Vec<String>) -> ReachView {
        let numbers = self.numbers();
        let groups = self.groups.numbered().map(|row| numbers.people(0, Some(row.1.clone()), row));
        let regions = self.regions.numbered().map(|row| numbers.people(1, row.1.clone(), row));
        let (stakeholder_groups, regions): (Vec<_>, Vec<_>) = (groups.collect(), regions.collect());
        let channels: Vec<_> = self.channels.numbered().map(|row| numbers.channel(2, row)).collect();
        let comments = self.groups.sum(|n| n.comments);
        let unheard = |rows: &[PeopleReach]| {
            rows.iter().filter(|row| !row.is_heard).filter_map(|row| row.name.clone()).collect()
        };
        ReachView {
            proposal_id: scope.proposal,
            round_id: scope.round,
            least_shown: LEAST_SHOWN,
            members: numbers.members.total,
            total: ReachCounts {
                contributors: numbers.contributors.total,
                first_time_contributors: numbers.first_time.total,
                comments: numbers.contributors.total.map(|_| comments),
                persons_reached: numbers.persons.total,
            },
            not_heard: NotHeard {
                stakeholder_groups: unheard(&stakeholder_groups),
                regions: unheard(&regions),
                channels: channels.iter().filter(|row| !row.is_heard).map(|row| row.channel).collect(),
                communities,
            },
            stakeholder_groups,
            regions,
            channels,
        }
    }
}

impl Numbered {
    fn people<K>(&self, table: usize, name: Option<String>, row: (usize, &K, &Numbers)) -> PeopleReach {
        let (cell, _, numbers) = row;
        PeopleReach {
            name,
            is_expected: numbers.is_expected,
            is_heard: numbers.contributors > 0,
            members: at(&self.members, table, cell),
            counts: self.counts(table, cell, numbers),
        }
    }

    fn channel(&self, table: usize, (cell, channel, numbers): (usize, &Channel, &Numbers)) -> ChannelReach {
        ChannelReach {
            channel: *channel,
            is_expected: numbers.is_expected,
            is_heard: numbers.contributors > 0,
            counts: self.counts(table, cell, numbers),
        }
    }

    /// How many comments they made tells as much as how many they are.
    fn counts(&self, table: usize, cell: usize, numbers: &Numbers) -> ReachCounts {
        let contributors = at(&self.contributors, table, cell);
        ReachCounts {
            contributors,
            first_time_contributors: at(&self.first_time, table, cell),
            comments: contributors.map(|_| numbers.comments),
            persons_reached: at(&self.persons, table, cell),
        }
    }
}

fn at(shown: &Shown, table: usize, cell: usize) -> Option<i64> {
    shown.tables.get(table).and_then(|cells| cells.get(cell)).copied().flatten()
}

/// The communities that the plan names, or that a package was sent to, and for which nobody spoke.
fn communities_not_heard(tx: &mut Tx<'_>, scope: Scope, plan: &[Engagement]) -> Result<Vec<String>> {
    let planned = plan.iter().filter(|e| e.audience_kind == AudienceKind::Community);
    let mut silent: BTreeSet<String> = planned.map(|e| e.audience.clone()).collect();
    silent.extend(scope.sent_to(tx)?);
    for community in scope.spoken_for(tx)?.iter().flatten() {
        silent.remove(community);
    }
    Ok(silent.into_iter().collect())
}
