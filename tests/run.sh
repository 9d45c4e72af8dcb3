#!/usr/bin/env bash
# The test command: sets up what it needs, then tries everything on both databases.
#
#   bash tests/run.sh            about 50 minutes from cold on two cores
#   bash tests/run.sh --full     the long runs as well
#
# It asks for nothing but Debian 12 with Rust and a C compiler, as root or as somebody who may use sudo.
# A step that fails does not stop the others, but it fails the whole. A step that could not run has failed.
# The last line is `N passed, N failed`: every test of each engine counts, and every other step counts as one.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=tests/postgres.sh
source tests/postgres.sh

full=""
longest=2400 # seconds for all tests on one engine
case "${1:-}" in
    "") ;;
    --full)
        full=--full
        longest=5400
        ;;
    *)
        echo "usage: bash tests/run.sh [--full]" >&2
        exit 2
        ;;
esac
if [[ -n $full ]]; then
    export ASSENT_TEST_FULL=1
fi

target=${CARGO_TARGET_DIR:-target}
work=$PWD/target/tests
venv=$PWD/target/venv
node=$PWD/target/node
browser=$PWD/target/browser
lighthouse=$PWD/target/lighthouse
rm -rf "$work"
mkdir -p "$work/tmp"
# What the tests write goes here, not to a /tmp that is shared with others.
export TMPDIR=$work/tmp
# Everything is built once: what would make a second build quicker, and debuggers, only makes this one slower.
export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0
export CARGO_TERM_COLOR=never PIP_DISABLE_PIP_VERSION_CHECK=1 DEBIAN_FRONTEND=noninteractive

job=""
passed=0
failed=0
table=()

finish() {
    if [[ -n $job ]]; then
        kill "$job" 2>/dev/null || true
    fi
    postgres_stop
}
trap finish EXIT
trap 'echo "interrupted" >&2; exit 130' INT TERM

# --- steps -------------------------------------------------------------------------------------------------

# record NAME SECONDS PASSED FAILED NOTE: a line of the table at the end.
record() {
    passed=$((passed + $3))
    failed=$((failed + $4))
    local result=ok
    if [[ $4 -gt 0 ]]; then
        result=FAILED
    fi
    table+=("$(printf '%-34s %-7s %5d s  %s' "$1" "$result" "$2" "$5")")
    printf -- '--- %s: %s after %d s%s\n' "$1" "$result" "$2" "${5:+ ($5)}"
}

# run NAME LIMIT COMMAND…: announces and runs a command for at most LIMIT seconds; its output is kept as well.
# Leaves `took`, `status` and `log`. The command runs as a job, so that an interruption ends it at once.
run() {
    local name=$1 limit=$2 began=$SECONDS
    shift 2
    printf '\n=== %s (%s)\n' "$name" "$(date -u +%H:%M:%SZ)"
    log="$work/${name//[^a-zA-Z0-9]/-}.log"
    timeout --kill-after=30 "$limit" "$@" > >(tee "$log") 2>&1 &
    job=$!
    status=0
    wait "$job" || status=$?
    job=""
    sleep 0.2 # for the last lines on their way through tee
    took=$((SECONDS - began))
    note=""
    if [[ $status -eq 124 || $status -eq 137 ]]; then
        note="ended after its limit of $limit s"
    elif [[ $status -ne 0 ]]; then
        note="exit status $status"
    fi
}

# step NAME LIMIT COMMAND…: a step that is one check. `told` is what to add to its line of the table: with
# `told=last`, the last line of what it printed.
told=""
step() {
    run "$@"
    if [[ $status -eq 0 ]]; then
        if [[ $told == last ]]; then note=$(tail -n 1 "$log"); fi
        record "$1" "$took" 1 0 "$note"
    else
        record "$1" "$took" 0 1 "$note"
        return 1
    fi
}

# not_run NAME REASON: a step that something before it made impossible. That is a failure.
not_run() {
    printf '\n=== %s\n' "$1"
    record "$1" 0 0 1 "not run: $2"
}

# suite NAME LIMIT ENGINE: all tests, on one engine. Every test counts.
suite() {
    local name=$1 limit=$2 engine=$3 report="$target/nextest/ci/junit.xml" head tests bad
    rm -f "$report"
    run "$name" "$limit" env ASSENT_TEST_ENGINE="$engine" \
        cargo nextest run --locked --profile ci --no-tests fail
    # nextest writes the totals into the first element of its report.
    head=$(grep -m 1 -o '<testsuites [^>]*>' "$report" 2>/dev/null || true)
    tests=$(sed -n 's/.* tests="\([0-9]*\)".*/\1/p' <<<"$head")
    bad=$(sed -n 's/.* failures="\([0-9]*\)".* errors="\([0-9]*\)".*/\1 + \2/p' <<<"$head")
    tests=$((${tests:-0}))
    bad=$((${bad:-0}))
    if [[ $status -ne 0 || $tests -eq 0 ]]; then
        local good=$((tests - bad))
        # Without a report, or with tests that were never started, the run itself is what failed.
        if [[ $bad -eq 0 ]]; then bad=1; fi
        record "$name" "$took" "$good" "$bad" "${note:+$note, }$tests tests on $engine"
        return 1
    fi
    record "$name" "$took" "$tests" 0 "$tests tests on $engine"
}

# --- what is needed ----------------------------------------------------------------------------------------

as_root() {
    if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

# Installs Debian packages. Installing the server would also start one on port 5432: that is held back.
install_packages() {
    local hold=/etc/postgresql-common/createcluster.d/assent-tests.conf
    as_root apt-get update -q
    if [[ " $* " == *" postgresql-15 "* && ! -e $hold ]]; then
        as_root apt-get install -q -y --no-install-recommends postgresql-common
        as_root mkdir -p "${hold%/*}"
        echo 'create_main_cluster = false' | as_root tee "$hold" >/dev/null
        local installed=0
        as_root apt-get install -q -y --no-install-recommends "$@" || installed=$?
        as_root rm -f "$hold"
        return "$installed"
    else
        as_root apt-get install -q -y --no-install-recommends "$@"
    fi
}

# cargo_tool NAME: installs a cargo subcommand, built for a short build and not for speed.
cargo_tool() {
    cargo "$1" --version >/dev/null 2>&1 ||
        CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
            cargo install --locked "cargo-$1"
}

# The Python packages, at the versions of tests/requirements.txt, in a place of their own.
python_packages() {
    local mark="$venv/requirements.txt"
    if ! cmp -s tests/requirements.txt "$mark"; then
        rm -rf "$venv"
        python3 -m venv "$venv"
        "$venv/bin/pip" install --quiet --requirement tests/requirements.txt
        cp tests/requirements.txt "$mark"
    fi
    "$venv/bin/schemathesis" --version
}

# node_packages FROM TO: the packages for Node, at the versions of FROM/package-lock.json, in a place of their own.
node_packages() {
    local file
    for file in package.json package-lock.json; do
        if ! cmp -s "$1/$file" "$2/$file"; then
            rm -rf "$2"
        fi
    done
    if [[ ! -d $2 ]]; then
        rm -rf "$2.new"
        mkdir -p "$2.new"
        cp "$1/package.json" "$1/package-lock.json" "$2.new"
        npm ci --prefix "$2.new" --ignore-scripts --no-audit --no-fund
        mv "$2.new" "$2"
    fi
    echo "Node $(node --version)"
}

# Everything that is missing, and nothing else.
prepare() {
    local -a packages=()
    postgres_bin >/dev/null 2>&1 || packages+=(postgresql-15)
    command -v curl >/dev/null || packages+=(curl ca-certificates)
    command -v jq >/dev/null || packages+=(jq)
    command -v openssl >/dev/null || packages+=(openssl)
    command -v setpriv >/dev/null || packages+=(util-linux)
    python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv python3-pip)
    command -v node >/dev/null || packages+=(nodejs)
    command -v npm >/dev/null || packages+=(npm)
    command -v chromium >/dev/null || packages+=(chromium)
    # Letters of the pages' languages: a browser shows boxes without them.
    fc-list 2>/dev/null | grep -q NotoSansArabic || packages+=(fontconfig fonts-noto-core)
    fc-list 2>/dev/null | grep -q NotoSansCJK || packages+=(fonts-noto-cjk)
    if [[ ${#packages[@]} -gt 0 ]]; then
        install_packages "${packages[@]}"
    fi
    cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
    cargo clippy --version >/dev/null 2>&1 || rustup component add clippy
    cargo_tool nextest
    cargo_tool deny
    python_packages
    node_packages tests/node "$node"
    node_packages tests/browser "$browser"
    if [[ -n $full ]]; then
        node_packages tests/lighthouse "$lighthouse"
    fi
}

# --- the steps ---------------------------------------------------------------------------------------------

# Advisories need a copy of their database from the network. Where it cannot be had, that is said, not failed.
advisories() {
    local database
    if ! timeout 60 cargo deny --locked fetch db 2>/dev/null; then
        echo "not looked at: their database is not reachable"
        return
    fi
    database=$(find "${CARGO_HOME:-$HOME/.cargo}/advisory-dbs" -mindepth 1 -maxdepth 1 -type d | head -n 1)
    cargo deny --locked check advisories
    echo "as of $(git -C "$database" log -1 --format=%cI)"
}

# How much a server was written to: proof that a run really used it.
server_writes() {
    postgres_query "select wal_records from pg_stat_wal"
}

# For the steps that are functions: they run in a bash of their own, under `timeout`.
export -f as_root install_packages cargo_tool python_packages node_packages prepare advisories postgres_bin
export full work venv node browser lighthouse

started=$SECONDS
step "set-up" 1800 bash -euo pipefail -c prepare || true

printf '\n=== PostgreSQL for this run\n'
if ASSENT_TEST_POSTGRES_FSYNC=off postgres_start "$work"; then
    record "PostgreSQL for this run" 0 1 0 "$(postgres_query 'show server_version'), stopped at the end"
else
    record "PostgreSQL for this run" 0 0 1 "it did not start"
fi

step "format" 120 cargo fmt --check || true
step "clippy" 1800 cargo clippy --locked --all-targets -- -D warnings || true
step "licences, sources, bans" 600 cargo deny --locked check licenses sources bans || true
told=last step "advisories" 300 bash -euo pipefail -c advisories || true

suite "tests on SQLite" "$longest" sqlite || true
if [[ -n ${ASSENT_TEST_POSTGRES_URL:-} ]]; then
    before=$(server_writes)
    suite "tests on PostgreSQL" "$longest" postgres || true
    written=$(($(server_writes) - before))
    if [[ $written -gt 1000 ]]; then
        record "the server was written to" 0 1 0 "$written records written to it"
    else
        record "the server was written to" 0 0 1 "only $written records written to it"
    fi
else
    not_run "tests on PostgreSQL" "no server"
fi
step "documentation tests" 900 cargo test --locked --doc || true
step "the second verifier's own tests" 600 python3 -m unittest discover tools || true

# The program that the tests were built with; in the long run the one that is given to people, whose build takes longer than
# most of this.
binary=$target/debug/assent
# What is not optimised takes more memory and time: streams in MiB, verifying in times of what is aimed at, pages in times of
# what the calls cost that they show.
memory=300 entries=100000 times=15 pages=3
if [[ -n $full ]]; then
    binary=$target/release/assent
    memory=200 entries=1000000 times=2 pages=2
    step "release build" 5400 cargo build --locked --release || true
fi
step "demo and its curl lines" 180 python3 tests/demo.py "$binary" || true
told=last step "commands of the documents" 300 python3 tests/walk.py "$binary" || true
told=last step "mail" 180 "$venv/bin/python" tests/mail.py "$binary" || true
told=last step "webhooks" 180 "$venv/bin/python" tests/webhooks.py "$binary" || true
told=last step "feeds" 180 "$venv/bin/python" tests/feeds.py "$binary" || true
told=last step "what pages cost" 600 python3 benches/pages.py "$binary" "$pages" || true
told=last step "what long records cost" 600 python3 benches/feeds.py "$binary" || true
told=last step "browser" "$([[ -n $full ]] && echo 7200 || echo 900)" \
    node tests/browser/run.mjs "$binary" "${full:---smoke}" || true
if [[ -n ${ASSENT_TEST_POSTGRES_URL:-} ]]; then
    told=last step "browser, on PostgreSQL" 900 \
        env ASSENT_TEST_ENGINE=postgres node tests/browser/run.mjs "$binary" --smoke || true
else
    not_run "browser, on PostgreSQL" "no server"
fi
if [[ -n $full ]]; then
    told=last step "lighthouse" 900 node tests/lighthouse/run.mjs "$binary" || true
fi
told=last step "two nodes" "$([[ -n $full ]] && echo 900 || echo 300)" \
    "$venv/bin/python" tests/nodes.py "$binary" ${full:+"$full"} || true
told=last step "200 streams" 120 python3 benches/streams.py "$binary" --memory "$memory" || true
told=last step "two verifiers" "$([[ -n $full ]] && echo 7200 || echo 600)" \
    python3 tests/verifiers.py "$binary" ${full:+"$full"} || true
told=last step "histories, honest and not" "$([[ -n $full ]] && echo 7200 || echo 600)" \
    python3 tests/histories.py "$binary" ${full:+"$full"} || true
told=last step "what verifying costs" 900 python3 benches/verifying.py "$binary" "$entries" "$times" || true
told=last step "contract" "$([[ -n $full ]] && echo 21600 || echo 1500)" \
    python3 tests/contract.py "$binary" ${full:+"$full"} || true

printf '\n=== Summary%s\n' "${full:+ of the full run}"
printf '%s\n' "${table[@]}"
printf 'all of it took %d min; what each step printed is in %s\n\n' $(((SECONDS - started) / 60)) "${work#"$PWD"/}"
echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
