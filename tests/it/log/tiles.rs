//! Tiles, bundles and proofs, and how they may be kept by who reads them.

use assent::domain::log::{Hash, verify};

use super::second::{self, entries, hashes, leaf, path, paths, root};
use super::{append, fetch, fetched, head, leaves, vkeys};
use crate::support::{Client, audit, world};

async fn all(client: &Client, kind: &str, count: usize) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for path in paths(kind, count) {
        found.push(fetched(client, &path).await);
    }
    found
}

#[test]
fn the_tiles_that_are_served_make_the_root_that_was_signed() {
    world(async |w| {
        let client = w.anonymous();
        let mut signed = Vec::new();
        w.settle().await;
        // Up to one before a full tile, to a full one, and past it, to two full ones and more.
        let fill = |size: usize, to: usize| to.checked_sub(size).unwrap();
        for to in [255, 256, 257, 512, 900] {
            let size = leaves(&w).len();
            append(&w, fill(size, to)).await;
            w.settle().await;
            let head = head(&client).await;
            assert_eq!(head.size, to);
            assert!(head.is_signed_by(&vkeys(&client).await[0]));
            let tiles: Vec<second::Hash> =
                all(&client, "0", to).await.iter().flat_map(|tile| hashes(tile)).collect();
            assert_eq!(root(&tiles), head.root, "{to}");
            let bundles: Vec<Vec<u8>> =
                all(&client, "entries", to).await.iter().flat_map(|bundle| entries(bundle)).collect();
            assert_eq!(bundles.iter().map(|entry| leaf(entry)).collect::<Vec<_>>(), tiles);
            let above: Vec<second::Hash> =
                all(&client, "1", to / 256).await.iter().flat_map(|tile| hashes(tile)).collect();
            assert_eq!(above, tiles.chunks_exact(256).map(root).collect::<Vec<_>>());
            signed.push(head);
        }
        // What is served is what the record holds.
        let stored = audit::entries(&w.app.config.database);
        let (_, _, last) = fetch(&client, &path("entries", 3, 900 - 768)).await;
        assert_eq!(entries(&last).last().unwrap(), &stored[899].leaf);
        // The log only grew, by the proofs that it gives.
        let newest = signed.last().unwrap();
        for old in &signed {
            let asked = format!("/log/consistency?from={}", old.size);
            let proof = String::from_utf8(fetched(&client, &asked).await).unwrap();
            let proof: Vec<Hash> = proof.lines().map(|line| Hash::parse(line).unwrap()).collect();
            let of = |head: &second::Head| (head.size as u64, Hash::new(head.root));
            assert_eq!(verify::consistency(of(old), of(newest), &proof), Ok(()));
        }
    });
}

#[test]
fn what_is_full_is_kept_for_ever_and_what_is_not_signed_is_not_given() {
    world(async |w| {
        let client = w.anonymous();
        append(&w, 300).await;
        w.settle().await;
        let size = head(&client).await.size;
        let (_, headers, body) = fetch(&client, &path("0", 0, 256)).await;
        assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(
            (&headers["content-type"], body.len()),
            (&"application/octet-stream".parse().unwrap(), 8192)
        );
        // A narrower state of the same tile begins it, and is served for as long.
        assert_eq!(fetched(&client, &path("0", 0, 7)).await, body[..7 * 32]);
        let (_, headers, _) = fetch(&client, "/log/checkpoint").await;
        assert_eq!(
            (&headers["cache-control"], &headers["content-type"]),
            (&"no-cache".parse().unwrap(), &"text/plain; charset=utf-8".parse().unwrap(),)
        );
        let rest = size - 256;
        fetched(&client, &path("0", 1, rest)).await;
        let beyond = [
            path("0", 1, rest + 1),
            path("0", 1, 256),
            path("0", 2, 1),
            path("1", 0, 2),
            path("2", 0, 1),
            path("entries", 1, rest + 1),
            path("entries", 9, 256),
            "/log/tile/0/0".to_owned(),
            "/log/tile/0/000.p/0".to_owned(),
            "/log/tile/0/000.p/256".to_owned(),
            "/log/tile/64/000".to_owned(),
            "/log/tile/0/x000/000".to_owned(),
            "/log/tile/data/000".to_owned(),
        ];
        for address in beyond {
            client.get(&address).await.refused(404, "not_found");
        }
        for sizes in ["from=0", "from=2&to=1", "from=1&to=100000", "to=5", "from=x", "from=1&more=2"] {
            let refused = client.get(&format!("/log/consistency?{sizes}")).await;
            assert!([400, 422].contains(&refused.status.as_u16()), "{sizes}: {}", refused.status);
        }
        let refused = client.post("/log/checkpoint", serde_json::json!({})).await;
        assert_eq!(refused.headers["allow"], "GET, HEAD");
        refused.refused(405, "method_not_allowed");
    });
}

#[test]
fn what_a_closed_group_did_stands_in_the_log_and_is_not_told() {
    world(async |w| {
        let closed = w.group_with("closed", serde_json::json!({"visibility": "members"})).await;
        w.settle().await;
        let size = head(&w.anonymous()).await.size;
        let bundle = fetched(&w.anonymous(), &path("entries", 0, size)).await;
        let told: Vec<serde_json::Value> =
            entries(&bundle).iter().map(|entry| serde_json::from_slice(entry).unwrap()).collect();
        assert!(told.iter().any(|leaf| leaf["scope"] == closed.id.as_str()));
        for leaf in told {
            let mut fields: Vec<_> = leaf.as_object().unwrap().keys().cloned().collect();
            fields.sort();
            assert_eq!(fields, ["body", "id", "scope", "time", "v"]);
            assert_eq!(leaf["body"].as_str().unwrap().len(), 64, "the body is a digest");
        }
    });
}
