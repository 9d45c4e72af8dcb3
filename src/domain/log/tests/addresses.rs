//! Addresses and entry bundles.

use super::entry;
use crate::domain::log::{Address, Bundle, Tile, bundles};

#[test]
fn an_address_is_written_as_the_specification_has_it() {
    let tile = |level, index, width| Address::Tile(Tile::new(level, index, width).unwrap());
    let entries = |index, width| Address::Entries(Bundle::new(index, width).unwrap());
    let cases = [
        ("tile/0/000", tile(0, 0, 256)),
        ("tile/0/000.p/1", tile(0, 0, 1)),
        ("tile/0/x001/x234/067", tile(0, 1_234_067, 256)),
        ("tile/0/x001/234", tile(0, 1_234, 256)),
        ("tile/0/x001/000.p/255", tile(0, 1_000, 255)),
        ("tile/63/999.p/16", tile(63, 999, 16)),
        ("tile/entries/273.p/112", entries(273, 112)),
        ("tile/entries/x001/x234/067", entries(1_234_067, 256)),
        ("tile/7/x018/x446/x744/x073/x709/x551/615", tile(7, u64::MAX, 256)),
    ];
    for (text, address) in cases {
        assert_eq!(address.to_string(), text);
        assert_eq!(Address::parse(text), Some(address));
    }
}

#[test]
fn an_address_has_one_spelling() {
    for odd in [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/0/1000",
        "tile/0/x000/001",
        "tile/0/x001",
        "tile/0/001/234",
        "tile/0/x001/x234",
        "tile/0/xx01/234",
        "tile/0/+01",
        "tile/0/-01",
        "tile/0/ 01",
        "tile/00/000",
        "tile/+0/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/8/0/000",
        "tile/data/000",
        "tile/Entries/000",
        "tile/0/000.p/0",
        "tile/0/000.p/00",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/257",
        "tile/0/000.p/",
        "tile/0/000.p",
        "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1",
        "tile/0/000/",
        "/tile/0/000",
        "tile/0//000",
        "tile/0/٠٠٠",
        "tile/0/x018/x446/x744/x073/x709/x551/616",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/x999/999",
    ] {
        assert_eq!(Address::parse(odd), None, "{odd:?}");
    }
}

#[test]
fn only_what_an_address_can_name_is_a_tile() {
    assert_eq!(Tile::new(64, 0, 1), None);
    assert_eq!(Tile::new(0, 0, 0), None);
    assert_eq!(Tile::new(0, 0, 257), None);
    assert_eq!(Bundle::new(0, 0), None);
    assert_eq!(Tile::within(0, 1, 256), None);
    assert_eq!(Tile::within(0, u64::MAX, u64::MAX), None);
    assert_eq!(Bundle::new(273, 112).unwrap().entries(), Some((69_888, 70_000)));
    assert_eq!(Bundle::new(u64::MAX, 1).unwrap().entries(), None);
}

#[test]
fn what_is_served_is_what_the_signed_tree_has() {
    let tile = |level, index, width| Tile::new(level, index, width).unwrap();
    for width in 1..=256 {
        assert_eq!(tile(0, 1, width).is_reached_at(300), width <= 44, "{width}");
        assert_eq!(Bundle::new(1, width).unwrap().is_reached_at(300), width <= 44, "{width}");
        // A narrower state of a tile that is full by now stays.
        assert!(tile(0, 0, width).is_reached_at(300));
        assert_eq!(tile(1, 0, width).is_reached_at(300), width <= 1);
    }
    assert!(!tile(0, 0, 1).is_reached_at(0));
    assert!(!tile(0, 2, 1).is_reached_at(300));
    assert!(!tile(63, 0, 1).is_reached_at(u64::MAX));
    assert!(!Bundle::new(u64::MAX, 1).unwrap().is_reached_at(u64::MAX));
}

#[test]
fn a_bundle_is_read_as_it_was_written() {
    assert_eq!(bundles::encode(&[&b"abc"[..], b"", b"z"]).unwrap(), b"\x00\x03abc\x00\x00\x00\x01z");
    let long = vec![7; bundles::LONGEST];
    let entries: Vec<Vec<u8>> = (0..255).map(entry).chain([long.clone()]).collect();
    let bytes = bundles::encode(&entries).unwrap();
    assert_eq!(bundles::decode(&bytes).unwrap(), entries);
    assert_eq!(bundles::encode(&[[long, vec![7]].concat()]), None);
    for odd in [&b""[..], b"\x00", b"\x00\x02a", b"\x00\x01a\x00", &[0; 514]] {
        assert_eq!(bundles::decode(odd), None, "{odd:?}");
    }
}
