//! The published vectors for trees of RFC 6962 (transparency-dev/merkle, Apache-2.0; `tests/data/merkle`).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use super::reference::Reference;
use crate::domain::log::verify::{Unproven, consistency, growth, inclusion};
use crate::domain::log::{Edge, Hash};

const INCLUSION: &str = include_str!("../../../../tests/data/merkle/inclusion.json");
const CONSISTENCY: &str = include_str!("../../../../tests/data/merkle/consistency.json");

/// The hash that a vector has, if it is one.
fn hash(text: &str) -> Option<Hash> {
    Hash::from_slice(&STANDARD.decode(text).unwrap())
}

/// The root that a vector has. Some are no hash; they are never hashed, only compared, so that another hash stands in
/// for them: the same for the same bytes.
fn root(text: &str) -> Hash {
    let bytes = STANDARD.decode(text).unwrap();
    Hash::from_slice(&bytes).unwrap_or_else(|| Hash::leaf(&bytes))
}

fn hashes(proof: Option<Vec<String>>) -> Option<Vec<Hash>> {
    proof.unwrap_or_default().iter().map(|text| hash(text)).collect()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct InclusionCase {
    name: String,
    leaf_idx: u64,
    tree_size: u64,
    root: String,
    leaf_hash: String,
    proof: Option<Vec<String>>,
    #[serde(rename = "desc")]
    _desc: String,
    want_err: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ConsistencyCase {
    name: String,
    size1: u64,
    size2: u64,
    root1: String,
    root2: String,
    proof: Option<Vec<String>>,
    #[serde(rename = "desc")]
    _desc: String,
    want_err: bool,
}

#[test]
fn the_published_inclusion_proofs_are_taken_or_refused_as_they_should_be() {
    let cases: Vec<InclusionCase> = serde_json::from_str(INCLUSION).unwrap();
    assert_eq!(cases.len(), 98);
    for case in cases {
        let holds = || {
            let (leaf, root, proof) = (hash(&case.leaf_hash)?, root(&case.root), hashes(case.proof)?);
            inclusion(leaf, case.leaf_idx, case.tree_size, &proof, root).ok()
        };
        assert_eq!(holds().is_none(), case.want_err, "{}", case.name);
    }
}

#[test]
fn the_published_consistency_proofs_are_taken_or_refused_as_they_should_be() {
    let cases: Vec<ConsistencyCase> = serde_json::from_str(CONSISTENCY).unwrap();
    assert_eq!(cases.len(), 98);
    for case in cases {
        let holds = || {
            let (old, new, proof) = (root(&case.root1), root(&case.root2), hashes(case.proof)?);
            consistency((case.size1, old), (case.size2, new), &proof).ok()
        };
        assert_eq!(holds().is_none(), case.want_err, "{}", case.name);
    }
}

/// The entries of the published test tree, and the roots of its first one, two … eight entries.
const ENTRIES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn the_published_tree_has_the_published_roots() {
    let leaves: Vec<Hash> = ENTRIES.iter().map(|e| Hash::leaf(&hex::decode(e).unwrap())).collect();
    let reference = Reference::of(leaves.clone());
    let mut edge = Edge::empty();
    for (at, root) in ROOTS.iter().enumerate() {
        edge = edge.grow(&leaves[at..=at]).unwrap().edge;
        assert_eq!(hex::encode(edge.root().as_bytes()), *root);
        assert_eq!(reference.mth(0, at + 1), edge.root());
    }
    let nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(hex::encode(Edge::empty().root().as_bytes()), nothing);
}

#[test]
fn a_hash_has_one_spelling() {
    let text = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    assert_eq!(Hash::parse(text), Some(Hash::empty()));
    assert_eq!(Hash::empty().to_string(), text);
    for odd in [
        "",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
        " 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==",
    ] {
        assert_eq!(Hash::parse(odd), None, "{odd:?}");
    }
}

#[test]
fn a_refused_proof_says_why() {
    let (a, b) = (Hash::leaf(b"a"), Hash::leaf(b"b"));
    assert_eq!(inclusion(a, 1, 1, &[], a), Err(Unproven::OutOfRange));
    assert_eq!(inclusion(a, 0, 1, &[b], a), Err(Unproven::Length));
    assert_eq!(inclusion(a, 0, 2, &[b], a), Err(Unproven::Root));
    assert_eq!(inclusion(a, 0, 0, &[], Hash::empty()), Err(Unproven::OutOfRange));
    assert_eq!(consistency((0, Hash::empty()), (1, a), &[]), Err(Unproven::OutOfRange));
    assert_eq!(consistency((2, a), (1, a), &[]), Err(Unproven::OutOfRange));
    assert_eq!(consistency((1, a), (2, a), &[]), Err(Unproven::Length));
    assert_eq!(consistency((3, a), (4, a), &[]), Err(Unproven::Length));
    assert_eq!(consistency((1, a), (2, a), &[b]), Err(Unproven::Root));
    assert_eq!(consistency((u64::MAX - 1, a), (u64::MAX, b), &[a; 70]), Err(Unproven::Length));
}

/// Every tree begins with the empty one; but the empty one has one root, and nothing is proven by it.
#[test]
fn of_an_empty_tree_nothing_has_to_be_proven() {
    let (nothing, a) = (Hash::empty(), Hash::leaf(b"a"));
    assert_eq!(growth((0, nothing), (0, nothing), &[]), Ok(()));
    assert_eq!(growth((0, nothing), (1, a), &[]), Ok(()));
    assert_eq!(growth((0, a), (1, a), &[]), Err(Unproven::Root));
    assert_eq!(growth((0, nothing), (0, a), &[]), Err(Unproven::Root));
    assert_eq!(growth((0, nothing), (1, a), &[a]), Err(Unproven::Length));
    assert_eq!(growth((1, a), (0, nothing), &[]), Err(Unproven::OutOfRange));
}
