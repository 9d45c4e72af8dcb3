//! Our SQL types where the engines differ, and how domain values are stored.
//!
//! An id is `uuid` on PostgreSQL and a 16-byte blob on SQLite (half the size of text, and v7 sorts alike on
//! both); an instant is `timestamptz` and whole microseconds. An enumeration is its code as text.

use std::io::Write;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, Queryable};
use diesel::expression::AsExpression;
use diesel::internal::derives::as_expression::Bound;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{Binary, Nullable, SingleValue, SqlType, Text};
use diesel::sqlite::Sqlite;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use uuid::Uuid;

use crate::domain::ids::Id;
use crate::domain::time::Instant;

/// An id.
#[derive(Clone, Copy, Debug, SqlType, QueryId)]
#[diesel(postgres_type(oid = 2950, array_oid = 2951))]
#[diesel(sqlite_type(name = "Binary"))]
pub struct SqlId;

/// An instant.
#[derive(Clone, Copy, Debug, SqlType, QueryId)]
#[diesel(postgres_type(oid = 1184, array_oid = 1185))]
#[diesel(sqlite_type(name = "Long"))]
pub struct SqlInstant;

/// Bytes that are shown in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        hex::decode(&text).map(Self).map_err(de::Error::custom)
    }
}

/// Lets a type stand in queries for an SQL type, as itself, by reference and where null is allowed, and be
/// read from a column of it.
macro_rules! bound {
    ($sql:ty, $type:ty $(, $generic:ident)?) => {
        impl<$($generic)?> AsExpression<$sql> for $type {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<'expr $(, $generic)?> AsExpression<$sql> for &'expr $type {
            type Expression = Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<$($generic)?> AsExpression<Nullable<$sql>> for $type {
            type Expression = Bound<Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<'expr $(, $generic)?> AsExpression<Nullable<$sql>> for &'expr $type {
            type Expression = Bound<Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression { Bound::new(self) }
        }
        impl<DB: Backend $(, $generic)?> ToSql<Nullable<$sql>, DB> for $type
        where Self: ToSql<$sql, DB>, $($generic: 'static)?
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                ToSql::<$sql, DB>::to_sql(self, out)
            }
        }
        impl<DB: Backend, ST: SingleValue $(, $generic)?> Queryable<ST, DB> for $type
        where Self: FromSql<ST, DB>
        {
            type Row = Self;
            fn build(row: Self) -> deserialize::Result<Self> { Ok(row) }
        }
    };
}
pub(crate) use bound;

bound!(SqlId, Id<T>, T);
bound!(SqlInstant, Instant);
bound!(Binary, Bytes);

impl<T: 'static> ToSql<SqlId, Pg> for Id<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.uuid().as_bytes())?;
        Ok(IsNull::No)
    }
}
impl<T: 'static> ToSql<SqlId, Sqlite> for Id<T> {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.uuid().as_bytes().to_vec());
        Ok(IsNull::No)
    }
}
impl<T> FromSql<SqlId, Pg> for Id<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self::from_uuid(Uuid::from_slice(value.as_bytes())?))
    }
}
impl<T> FromSql<SqlId, Sqlite> for Id<T> {
    fn from_sql(value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let bytes = <Vec<u8> as FromSql<Binary, Sqlite>>::from_sql(value)?;
        Ok(Self::from_uuid(Uuid::from_slice(&bytes)?))
    }
}

/// Microseconds from 1970 to 2000, where PostgreSQL's time begins.
const PG_EPOCH: i64 = 946_684_800_000_000;

impl ToSql<SqlInstant, Pg> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(&self.micros().saturating_sub(PG_EPOCH).to_be_bytes())?;
        Ok(IsNull::No)
    }
}
impl ToSql<SqlInstant, Sqlite> for Instant {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.micros());
        Ok(IsNull::No)
    }
}
impl FromSql<SqlInstant, Pg> for Instant {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let bytes: [u8; 8] = value.as_bytes().try_into()?;
        Ok(Self::from_micros(i64::from_be_bytes(bytes).saturating_add(PG_EPOCH)))
    }
}
impl FromSql<SqlInstant, Sqlite> for Instant {
    fn from_sql(value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        <i64 as FromSql<diesel::sql_types::BigInt, Sqlite>>::from_sql(value).map(Self::from_micros)
    }
}

impl<DB: Backend> ToSql<Binary, DB> for Bytes
where
    [u8]: ToSql<Binary, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        <[u8] as ToSql<Binary, DB>>::to_sql(self.0.as_slice(), out)
    }
}
impl<DB: Backend> FromSql<Binary, DB> for Bytes
where
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
        <Vec<u8> as FromSql<Binary, DB>>::from_sql(value).map(Self)
    }
}

/// Stores enumerations as the text of their codes.
macro_rules! stored {
    ($($type:ty),+ $(,)?) => {$(
        $crate::store::sql::bound!(Text, $type);
        impl<DB: Backend> ToSql<Text, DB> for $type where str: ToSql<Text, DB> {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                <str as ToSql<Text, DB>>::to_sql($crate::domain::codes::Coded::code(*self), out)
            }
        }
        impl<DB: Backend> FromSql<Text, DB> for $type where String: FromSql<Text, DB> {
            fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
                let code = <String as FromSql<Text, DB>>::from_sql(value)?;
                $crate::domain::codes::Coded::from_code(&code)
                    .ok_or_else(|| format!("unknown code in the database: {code}").into())
            }
        }
    )+};
}

stored!(
    crate::domain::amendments::AmendmentState,
    crate::domain::anchors::PlaceState,
    crate::domain::access::Action,
    crate::domain::access::Role,
    crate::domain::accounts::AccountKind,
    crate::domain::accounts::AccountState,
    crate::domain::appeals::AppealGround,
    crate::domain::appeals::RungOutcome,
    crate::domain::appeals::AppealStatus,
    crate::domain::appeals::Rung,
    crate::domain::calls::CallState,
    crate::domain::designations::DesignationState,
    crate::domain::calls::Results,
    crate::domain::calls::TimeRequestState,
    crate::domain::concerns::ConcernKind,
    crate::domain::concerns::ConcernState,
    crate::domain::consensus::Ground,
    crate::domain::consensus::Level,
    crate::domain::consensus::ObjectionPolicy,
    crate::domain::consensus::Method,
    crate::domain::consensus::ObjectionState,
    crate::domain::comments::BecameKind,
    crate::domain::comments::Channel,
    crate::domain::comments::CommentKind,
    crate::domain::comments::CommentState,
    crate::domain::comments::Disposition,
    crate::domain::comments::SubjectKind,
    crate::domain::consensus::OutputType,
    crate::domain::consensus::Label,
    crate::domain::datasets::DatasetKind,
    crate::domain::datasets::Moderation,
    crate::domain::accounts::CodePurpose,
    crate::domain::accounts::EndReason,
    crate::domain::engagement::AudienceKind,
    crate::domain::engagement::DeliveryState,
    crate::domain::engagement::EngagementState,
    crate::domain::feeds::FeedKind,
    crate::domain::groups::InvitationState,
    crate::domain::consensus::Stance,
    crate::domain::errata::OutputPart,
    crate::domain::groups::Joining,
    crate::domain::groups::MembershipState,
    crate::domain::groups::Standing,
    crate::domain::groups::Visibility,
    crate::domain::impacts::Direction,
    crate::domain::imports::ImportState,
    crate::domain::impacts::ImpactState,
    crate::domain::impacts::Severity,
    crate::domain::outputs::DistributionChannel,
    crate::domain::outputs::Finding,
    crate::domain::mail::MailKind,
    crate::domain::mail::PauseReason,
    crate::domain::notices::Followed,
    crate::domain::notices::MailLevel,
    crate::domain::notices::NoticeKind,
    crate::domain::outputs::OutputState,
    crate::domain::outputs::RecipientKind,
    crate::domain::outputs::UptakeKind,
    crate::domain::pilots::Instrument,
    crate::domain::pilots::LessonState,
    crate::domain::pilots::PilotDecision,
    crate::domain::pilots::PilotState,
    crate::domain::moderation::ModerationKind,
    crate::domain::objections::EventKind,
    crate::domain::objections::MeritsReason,
    crate::domain::positions::PositionState,
    crate::domain::positions::VersionKind,
    crate::domain::reconsiderations::FollowUp,
    crate::domain::reconsiderations::ReconsiderationState,
    crate::domain::resources::ResourceKind,
    crate::domain::resources::ResourceStage,
    crate::domain::resources::ResourceState,
    crate::domain::role_calls::RoleCallState,
    crate::domain::role_calls::VolunteerState,
    crate::domain::rounds::Promise,
    crate::domain::rounds::RoundState,
    crate::domain::topics::TopicKind,
    crate::domain::search::DocumentKind,
    crate::domain::programme::ItemEvent,
    crate::domain::programme::ItemState,
    crate::domain::programme::OriginKind,
    crate::domain::takeaways::TakeawayState,
    crate::domain::topics::TopicState,
    crate::domain::topics::CheckAnswer,
    crate::domain::webhooks::WebhookDeliveryKind,
    crate::domain::webhooks::WebhookDeliveryState,
    crate::domain::webhooks::DisabledReason,
    crate::domain::webhooks::WebhookState,
    crate::domain::workflow::ActorKind,
    crate::domain::workflow::DueAction,
    crate::domain::workflow::Status,
    crate::domain::workflow::Step,
    crate::domain::workflow::TransitionKind,
);
