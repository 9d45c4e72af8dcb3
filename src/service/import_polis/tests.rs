//! Small conversations with every quirk that files have.

use super::{Conversation, Fault, File};
use crate::domain::datasets::{Counts, Moderation};

const SUMMARY: &str =
    "topic,A question\nurl,https://pol.is/x\nviews,3\nconversation-description,\"Over\ntwo lines\"\n";
const COMMENTS: &str = "\
timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
1403058993627,Wed Jun 18 09:36:33 WIB 2014,1,5,9,9,1,\"One, with\n\"\"quotes\"\"\"\n\
1403058993628,Wed Jun 18 09:36:33 WIB 2014,0,0,0,0,-1,Nobody voted\n";
const VOTES: &str = "\
timestamp,datetime,comment-id,voter-id,vote\n\
20,d,1,7,1\n\
10,d,1,7,-1\n\
30,d,1,8,1\n\
30,d,1,8,0\n";
const PARTICIPANTS: &str =
    "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n7,0,0,1,1,0,,1\n8,,0,1,0,0,,0\n";

fn read(files: [&str; 4]) -> Result<Conversation, Fault> {
    let [summary, comments, votes, participants] = files.map(|f| f.as_bytes().to_vec());
    Conversation::read(|file| {
        Ok(std::io::Cursor::new(match file {
            File::Summary => summary.clone(),
            File::Comments => comments.clone(),
            File::Votes => votes.clone(),
            File::ParticipantsVotes => participants.clone(),
        }))
    })
}

fn fault(files: [&str; 4]) -> String {
    read(files).expect_err("a fault").to_string()
}

#[test]
fn the_last_vote_by_time_counts_and_at_the_same_time_the_later_row() {
    let read = read([SUMMARY, COMMENTS, VOTES, PARTICIPANTS]).unwrap();
    assert_eq!(read.counts()[&1], Counts { agree: 1, disagree: 0, pass: 1 });
    assert_eq!(read.participants, 2);
}

#[test]
fn a_statement_without_votes_and_values_over_several_lines_are_taken() {
    let read = read([SUMMARY, COMMENTS, VOTES, PARTICIPANTS]).unwrap();
    assert_eq!(read.counts()[&0], Counts::default());
    assert_eq!(read.statements[&0].moderation, Moderation::Rejected);
    assert_eq!(read.statements[&1].body, "One, with\n\"quotes\"");
    assert_eq!(read.summary.description, "Over\ntwo lines");
}

#[test]
fn a_byte_order_mark_crlf_and_further_columns_are_passed_over() {
    let mark = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let votes = VOTES.replace(",vote\n", ",vote,xid\n").replace(",1\n", ",1,a\n").replace(",-1\n", ",-1,a\n");
    let votes = votes.replace(",0\n", ",0,a\n");
    let [summary, votes] = [SUMMARY, votes.as_str()].map(mark);
    let participants = mark(&PARTICIPANTS.replace("group-id", "xid"));
    let read = read([&summary, &format!("\u{feff}{COMMENTS}"), &votes, &participants]).unwrap();
    assert_eq!(read.votes.len(), 2);
}

#[test]
fn a_row_that_does_not_hold_is_named_by_file_line_and_column() {
    let bad = VOTES.replace("10,d,1,7,-1", "10,d,1,7,2");
    assert_eq!(
        fault([SUMMARY, COMMENTS, &bad, PARTICIPANTS]),
        "votes.csv, line 3, column vote: must be 1, 0 or -1, not \"2\""
    );
    let bad = VOTES.replace("10,d,1,7,-1", "10,d,9,7,-1");
    assert_eq!(
        fault([SUMMARY, COMMENTS, &bad, PARTICIPANTS]),
        "votes.csv, line 3, column comment-id: comments.csv has no statement 9"
    );
    let bad = VOTES.replace("10,d,1,7,-1", "10,d,1,7");
    assert_eq!(
        fault([SUMMARY, COMMENTS, &bad, PARTICIPANTS]),
        "votes.csv, line 3: has 4 columns; the header has 5"
    );
    let bad = COMMENTS.replace("Nobody voted", "  ");
    assert_eq!(
        fault([SUMMARY, &bad, VOTES, PARTICIPANTS]),
        "comments.csv, line 4, column comment-body: must not be empty"
    );
    let bad = COMMENTS.replace(",-1,Nobody", ",5,Nobody");
    assert!(
        fault([SUMMARY, &bad, VOTES, PARTICIPANTS]).starts_with("comments.csv, line 4, column moderated: ")
    );
    let bad = COMMENTS.replace(",0,0,0,0,-1,", ",1,0,0,0,-1,");
    assert!(
        fault([SUMMARY, &bad, VOTES, PARTICIPANTS])
            .contains("line 4, column comment-id: 1 stands there twice")
    );
    let bad = VOTES.replace("timestamp", "time");
    assert_eq!(
        fault([SUMMARY, COMMENTS, &bad, PARTICIPANTS]),
        "votes.csv, line 1: has no column \"timestamp\""
    );
    assert_eq!(fault(["url,x\n", COMMENTS, VOTES, PARTICIPANTS]), "summary.csv: names no topic");
}

#[test]
fn the_first_difference_from_the_participants_votes_is_named() {
    let other = PARTICIPANTS.replace("8,,0,1,0,0,,0", "8,,0,1,0,0,,-1");
    assert_eq!(
        fault([SUMMARY, COMMENTS, VOTES, &other]),
        "participants-votes.csv, line 3, column 1: says -1 of participant 8 on statement 1; the last vote in votes.csv is 0"
    );
    let fewer = PARTICIPANTS.replace("8,,0,1,0,0,,0\n", "");
    assert_eq!(
        fault([SUMMARY, COMMENTS, VOTES, &fewer]),
        "participants-votes.csv: lacks the vote of participant 8 on statement 1 that votes.csv has"
    );
    let more = PARTICIPANTS.replace("7,0,0,1,1,0,,1", "7,0,0,1,1,0,1,1");
    assert!(
        fault([SUMMARY, COMMENTS, VOTES, &more])
            .contains("says 1 of participant 7 on statement 0; the last vote in votes.csv is no vote")
    );
}

#[test]
fn what_is_not_utf_8_is_named() {
    let read = Conversation::read(|file| {
        Ok(std::io::Cursor::new(match file {
            File::Summary => SUMMARY.as_bytes().to_vec(),
            _ => [COMMENTS.as_bytes(), b"1,d,2,0,0,0,1,\xff\n"].concat(),
        }))
    });
    assert_eq!(read.expect_err("a fault").to_string(), "comments.csv, line 5, column number 8: is not UTF-8");
}
