//! Puts what was said into threads: what is answered before its answers, nothing deeper than threads go here, nothing in a circle.

use std::collections::HashMap;
use std::hash::Hash;

use crate::domain::comments::MAX_DEPTH;

/// What something is under: a thing, or something else that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under<K, A> {
    /// It begins a thread about this.
    Thing(A),
    /// It answers that.
    Node(K),
}

/// Something that was said.
#[derive(Clone, Copy, Debug)]
pub struct Node<K, A> {
    /// What it is known by.
    pub key: K,
    /// What it is under.
    pub under: Under<K, A>,
    /// Its place in time.
    pub order: (i64, u64),
    /// Whether it comes in. What answers something that does not is put under what that was under.
    pub is_kept: bool,
}

/// Something that comes in, at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed<A> {
    /// Which of the nodes.
    pub node: usize,
    /// What it answers: which of those placed before it.
    pub parent: Option<usize>,
    /// What its thread is about.
    pub about: A,
    /// How deep it stands; 1 where it begins a thread.
    pub depth: usize,
}

/// All that comes in, and what does not.
#[derive(Clone, Debug)]
pub struct Threads<A> {
    /// What comes in, each behind what it answers.
    pub placed: Vec<Placed<A>>,
    /// What answers something that is not there, or itself: which of the nodes.
    pub lost: Vec<usize>,
    /// How many stand higher than they did, because threads are not deeper here.
    pub raised: usize,
}

#[derive(Clone, Copy)]
enum State<A> {
    Unknown,
    Waiting,
    Lost,
    At(A, Option<usize>),
}

/// Puts nodes into threads.
pub fn threads<K: Eq + Hash + Copy, A: Copy>(nodes: &[Node<K, A>]) -> Threads<A> {
    let mut made = Making {
        nodes,
        by_key: nodes.iter().enumerate().map(|(n, node)| (node.key, n)).collect(),
        states: vec![State::Unknown; nodes.len()],
        threads: Threads { placed: Vec::new(), lost: Vec::new(), raised: 0 },
    };
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|n| nodes.get(*n).map(|node| node.order));
    for n in order {
        made.place(n);
    }
    made.threads.lost.sort_unstable();
    made.threads
}

struct Making<'n, K, A> {
    nodes: &'n [Node<K, A>],
    by_key: HashMap<K, usize>,
    states: Vec<State<A>>,
    threads: Threads<A>,
}

impl<K: Eq + Hash + Copy, A: Copy> Making<'_, K, A> {
    fn state(&self, n: usize) -> State<A> {
        self.states.get(n).copied().unwrap_or(State::Lost)
    }

    fn set(&mut self, n: usize, state: State<A>) {
        if let Some(place) = self.states.get_mut(n) {
            *place = state;
        }
    }

    /// Places a node behind all that it is under.
    fn place(&mut self, n: usize) {
        let (mut waiting, mut at) = (Vec::new(), n);
        let above = loop {
            match self.state(at) {
                State::Unknown => {}
                // It waits for itself.
                State::Waiting => break State::Lost,
                known => break known,
            }
            waiting.push(at);
            self.set(at, State::Waiting);
            match self.nodes.get(at).map(|node| node.under) {
                Some(Under::Thing(about)) => break State::At(about, None),
                Some(Under::Node(key)) => match self.by_key.get(&key) {
                    Some(next) => at = *next,
                    None => break State::Lost,
                },
                None => break State::Lost,
            }
        };
        let mut above = above;
        for n in waiting.into_iter().rev() {
            above = self.under(n, above);
            self.set(n, above);
        }
    }

    /// Where a node comes to stand under what is above it.
    fn under(&mut self, n: usize, above: State<A>) -> State<A> {
        let is_kept = self.nodes.get(n).is_some_and(|node| node.is_kept);
        let State::At(about, parent) = above else {
            if is_kept {
                self.threads.lost.push(n);
            }
            return State::Lost;
        };
        if !is_kept {
            return above;
        }
        let placed = &self.threads.placed;
        let above = parent.and_then(|p| placed.get(p));
        let (parent, depth) = match above {
            Some(above) if above.depth >= MAX_DEPTH => (above.parent, above.depth),
            Some(above) => (parent, above.depth.saturating_add(1)),
            None => (None, 1),
        };
        self.threads.raised =
            self.threads.raised.saturating_add(usize::from(above.is_some_and(|a| a.depth >= MAX_DEPTH)));
        self.threads.placed.push(Placed { node: n, parent, about, depth });
        State::At(about, Some(self.threads.placed.len().saturating_sub(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(key: u32, under: Under<u32, char>, order: i64) -> Node<u32, char> {
        Node { key, under, order: (order, u64::from(key)), is_kept: true }
    }

    #[test]
    fn answers_stand_behind_what_they_answer_in_the_order_of_time() {
        let nodes = [
            node(3, Under::Node(2), 1),
            node(1, Under::Thing('a'), 5),
            node(2, Under::Node(1), 9),
            node(4, Under::Thing('b'), 2),
        ];
        let threads = threads(&nodes);
        let placed: Vec<_> = threads.placed.iter().map(|p| (p.node, p.parent, p.about, p.depth)).collect();
        assert_eq!(
            placed,
            [(1, None, 'a', 1), (2, Some(0), 'a', 2), (0, Some(1), 'a', 3), (3, None, 'b', 1)]
        );
    }

    #[test]
    fn what_answers_what_does_not_come_in_moves_up() {
        let gone = Node { is_kept: false, ..node(2, Under::Node(1), 2) };
        let nodes = [node(1, Under::Thing('a'), 1), gone, node(3, Under::Node(2), 3)];
        let threads = threads(&nodes);
        assert_eq!(threads.placed[1], Placed { node: 2, parent: Some(0), about: 'a', depth: 2 });
    }

    #[test]
    fn circles_and_what_answers_nothing_are_lost() {
        let nodes = [
            node(1, Under::Node(2), 1),
            node(2, Under::Node(1), 2),
            node(3, Under::Node(9), 3),
            node(4, Under::Node(4), 4),
        ];
        let threads = threads(&nodes);
        assert_eq!((threads.placed.len(), threads.lost), (0, vec![0, 1, 2, 3]));
    }

    #[test]
    fn threads_are_not_deeper_than_they_go_here() {
        let chain: Vec<_> = (0..50_000)
            .map(|n| node(n, if n == 0 { Under::Thing('a') } else { Under::Node(n - 1) }, i64::from(n)))
            .collect();
        let threads = threads(&chain);
        assert_eq!((threads.placed.len(), threads.raised), (50_000, 50_000 - MAX_DEPTH));
        assert!(threads.placed.iter().all(|p| p.depth <= MAX_DEPTH));
    }
}
