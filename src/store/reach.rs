//! Who was reached and who answered, counted in the database: by stakeholder group, by region, by channel.

use diesel::dsl::{count, count_star, sum};
use diesel::prelude::*;

use super::Tx;
use super::schema::{accounts, comments, deliveries, memberships, packages};
use crate::domain::accounts::AccountKind;
use crate::domain::comments::{Channel, CommentState};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{GroupId, ProposalId, RoundId};
use crate::error::Result;
use crate::on;

diesel::alias!(pub(super) const EARLIER: Alias<Earlier> = comments as earlier);

/// Of which proposal, and perhaps of which of its rounds alone.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// The proposal.
    pub proposal: ProposalId,
    /// The round.
    pub round: Option<RoundId>,
}

/// What came from one stakeholder group or region, or by one channel.
#[derive(Clone, Debug)]
pub struct Counted<K> {
    /// What was said: which, how many members said it, in how many comments.
    pub said: Vec<(K, i64, i64)>,
    /// Members whose first comment in the group is among them.
    pub first: Vec<(K, i64)>,
    /// Persons to whom focal points report to have passed it on.
    pub reached: Vec<(K, Option<i64>)>,
}

/// That a comment is the first one of its author in the group that was not taken back.
macro_rules! is_first_of_its_author {
    () => {{
        use crate::domain::comments::CommentState;
        use crate::store::reach::EARLIER;
        use crate::store::schema::comments;
        let earlier = EARLIER
            .filter(EARLIER.field(comments::author_id).eq(comments::author_id))
            .filter(EARLIER.field(comments::id).lt(comments::id))
            .filter(EARLIER.field(comments::state).ne(CommentState::Withdrawn));
        comments::state.ne(CommentState::Withdrawn).and(diesel::dsl::not(diesel::dsl::exists(earlier)))
    }};
}
pub(super) use is_first_of_its_author;

/// What a scope's comments that match tell by one column.
macro_rules! of_comments {
    ($tx:expr, $scope:expr, $that:expr, $column:expr, $told:expr) => {
        on!($tx.conn(), c => {
            let mut query = comments::table
                .inner_join(memberships::table.on(memberships::id.eq(comments::author_id)))
                .filter(comments::proposal_id.eq($scope.proposal))
                .filter($that)
                .group_by($column)
                .select($told)
                .into_boxed();
            if let Some(round) = $scope.round {
                query = query.filter(comments::round_id.eq(round));
            }
            query.load(c)?
        })
    };
}

/// What was said in a scope by one column, by all and for the first time.
macro_rules! said {
    ($tx:expr, $scope:expr, $column:path) => {{
        let that = comments::state.ne(CommentState::Withdrawn);
        let told = ($column, count(comments::author_id).aggregate_distinct(), count_star());
        let said = of_comments!($tx, $scope, that, $column, told);
        let told = ($column, count_star());
        (said, of_comments!($tx, $scope, is_first_of_its_author!(), $column, told))
    }};
}

/// How far focal points passed on what was sent in a scope, by one column.
macro_rules! reached {
    ($tx:expr, $scope:expr, $column:path) => {
        on!($tx.conn(), c => {
            let mut query = deliveries::table
                .inner_join(packages::table.on(packages::id.eq(deliveries::package_id)))
                .inner_join(memberships::table.on(memberships::id.eq(deliveries::member_id)))
                .filter(deliveries::proposal_id.eq($scope.proposal))
                .filter(deliveries::persons.is_not_null())
                .group_by($column)
                .select(($column, sum(deliveries::persons)))
                .into_boxed();
            if let Some(round) = $scope.round {
                query = query.filter(packages::round_id.eq(round));
            }
            query.load(c)?
        })
    };
}

impl Scope {
    /// By the stakeholder group of who said it, or passed it on.
    pub fn by_stakeholder_group(self, tx: &mut Tx<'_>) -> Result<Counted<String>> {
        let (said, first) = said!(tx, self, memberships::stakeholder_group);
        Ok(Counted { said, first, reached: reached!(tx, self, memberships::stakeholder_group) })
    }

    /// By the region of who said it, or passed it on.
    pub fn by_region(self, tx: &mut Tx<'_>) -> Result<Counted<Option<String>>> {
        let (said, first) = said!(tx, self, memberships::region);
        Ok(Counted { said, first, reached: reached!(tx, self, memberships::region) })
    }

    /// By the channel; who reports a number of persons names it.
    pub fn by_channel(self, tx: &mut Tx<'_>) -> Result<Counted<Channel>> {
        let (said, first) = said!(tx, self, comments::channel);
        let reached: Vec<(Option<Channel>, Option<i64>)> = reached!(tx, self, deliveries::channel);
        let reached = reached.into_iter().filter_map(|(channel, persons)| Some((channel?, persons)));
        Ok(Counted { said, first, reached: reached.collect() })
    }

    /// The communities that packages were sent to.
    pub fn sent_to(self, tx: &mut Tx<'_>) -> Result<Vec<String>> {
        Ok(on!(tx.conn(), c => {
            let mut query = deliveries::table
                .inner_join(packages::table.on(packages::id.eq(deliveries::package_id)))
                .filter(deliveries::proposal_id.eq(self.proposal))
                .select(deliveries::community)
                .distinct()
                .order(deliveries::community)
                .into_boxed();
            if let Some(round) = self.round {
                query = query.filter(packages::round_id.eq(round));
            }
            query.load(c)?
        }))
    }

    /// The communities that somebody spoke for.
    pub fn spoken_for(self, tx: &mut Tx<'_>) -> Result<Vec<Option<String>>> {
        Ok(on!(tx.conn(), c => {
            let mut query = comments::table
                .filter(comments::proposal_id.eq(self.proposal))
                .filter(comments::state.ne(CommentState::Withdrawn))
                .filter(comments::on_behalf_of.is_not_null())
                .select(comments::on_behalf_of)
                .distinct()
                .into_boxed();
            if let Some(round) = self.round {
                query = query.filter(comments::round_id.eq(round));
            }
            query.load(c)?
        }))
    }
}

/// The persons who are active members of a group, by stakeholder group and region.
pub fn members(tx: &mut Tx<'_>, group: GroupId) -> Result<Vec<(String, Option<String>, i64)>> {
    let cell = (memberships::stakeholder_group, memberships::region);
    Ok(on!(tx.conn(), c => memberships::table
        .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
        .filter(memberships::group_id.eq(group))
        .filter(memberships::state.eq(MembershipState::Active))
        .filter(accounts::kind.eq(AccountKind::Person))
        .group_by(cell)
        .select((memberships::stakeholder_group, memberships::region, count_star()))
        .load(c)?))
}
