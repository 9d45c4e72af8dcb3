#!/usr/bin/env bash
# A PostgreSQL server for the tests alone: started in a directory of its own, gone when the tests end.
#
#   bash tests/postgres.sh cargo nextest run       runs the command with ASSENT_TEST_POSTGRES_URL set
#   source tests/postgres.sh                       gives postgres_start, postgres_query and postgres_stop
#
# It touches no server that is already there: its own data directory, a port that nobody had, a password made
# for this run, no socket in /var/run. As root it gives up its rights first, because PostgreSQL refuses root.
set -euo pipefail

postgres_pid=""
postgres_home=""

# The directory of initdb and postgres, which Debian keeps off PATH. The newest one wins.
postgres_bin() {
    local dir
    for dir in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV); do
        if [[ -x $dir/initdb && -x $dir/postgres && -x $dir/psql ]]; then
            echo "$dir"
            return
        fi
    done
    echo "no PostgreSQL server found in /usr/lib/postgresql/*/bin: install postgresql-15" >&2
    return 1
}

# What to put in front of a command so that it does not run as root.
# --pdeathsig: a server whose test run was killed outright stops by itself instead of staying for ever.
postgres_as() {
    if [[ $(id -u) -ne 0 ]]; then
        echo "setpriv --pdeathsig INT --"
    elif id -u postgres >/dev/null 2>&1; then
        echo "setpriv --reuid=postgres --regid=postgres --clear-groups --pdeathsig INT --"
    else
        echo "setpriv --reuid=nobody --regid=nogroup --clear-groups --pdeathsig INT --"
    fi
}

# postgres_start DIR: starts the server, exports ASSENT_TEST_POSTGRES_URL, which ends in a slash: the name of a
# database goes behind it. Call postgres_stop at the end.
postgres_start() {
    local parent=$1 bin port password attempt
    local -a as
    bin=$(postgres_bin)
    read -ra as <<<"$(postgres_as)"

    mkdir -p "$parent"
    postgres_home=$(mktemp -d "$(cd "$parent" && pwd)/postgres.XXXXXX")
    chmod 755 "$postgres_home"
    # A checkout under a private home directory cannot be entered by another user: then the data lie in /tmp.
    if ! "${as[@]}" test -x "$postgres_home"; then
        rmdir "$postgres_home"
        postgres_home=$(mktemp -d /tmp/assent-postgres.XXXXXX)
        chmod 755 "$postgres_home"
    fi
    password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
    mkdir "$postgres_home/data"
    (umask 077 && echo "$password" >"$postgres_home/password")
    chmod 700 "$postgres_home/data"
    if [[ $(id -u) -eq 0 ]]; then
        chown -R "$("${as[@]}" id -u):$("${as[@]}" id -g)" "$postgres_home"
    fi

    # From a directory that the other user may enter; the C locale sorts bytes as the service expects.
    (cd "$postgres_home" && "${as[@]}" "$bin/initdb" --pgdata=data --username=assent_tests --pwfile=password \
        --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >initdb.log 2>&1) || {
        cat "$postgres_home/initdb.log" >&2
        return 1
    }
    # fsync stays on unless asked otherwise. The rest keeps hundreds of small databases made from a template
    # cheap: no replication, few checkpoints, no vacuum that visits each of them.
    cat >>"$postgres_home/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
max_connections = 500
shared_buffers = '128MB'
fsync = ${ASSENT_TEST_POSTGRES_FSYNC:-on}
synchronous_commit = on
wal_level = minimal
max_wal_senders = 0
max_wal_size = '2GB'
checkpoint_timeout = '30min'
autovacuum_naptime = '1h'
dynamic_shared_memory_type = posix
log_min_messages = warning
log_line_prefix = '%m [%p] %d '
CONF

    # The server itself is what finds out whether a port is free. The range lies below the ports that the
    # system hands out to outgoing connections.
    for attempt in 1 2 3 4 5 6 7 8 9 10; do
        port=$((20000 + (RANDOM << 15 | RANDOM) % 12000))
        (cd "$postgres_home" && exec "${as[@]}" "$bin/postgres" -D "$postgres_home/data" -p "$port") \
            >>"$postgres_home/log" 2>&1 &
        postgres_pid=$!
        if postgres_wait "$bin" "$port" "$password"; then
            export ASSENT_TEST_POSTGRES_URL="postgres://assent_tests:$password@127.0.0.1:$port/"
            return
        fi
        postgres_stop_process
        if ! grep -q 'could not bind\|could not create any TCP/IP sockets' "$postgres_home/log"; then
            break
        fi
        echo "port $port is taken, trying another ($attempt)" >&2
    done
    tail -n 20 "$postgres_home/log" >&2
    return 1
}

# Waits until the server answers, and proves that the one that answers is the one that was started.
postgres_wait() {
    local bin=$1 port=$2 password=$3 answer="" tenth
    for tenth in {1..300}; do
        kill -0 "$postgres_pid" 2>/dev/null || return 1
        if answer=$(PGPASSWORD=$password PGCONNECT_TIMEOUT=5 "$bin/psql" -X -A -t -q -h 127.0.0.1 -p "$port" \
            -U assent_tests -d postgres -c "select current_setting('data_directory')" 2>/dev/null); then
            break
        fi
        answer=""
        sleep 0.1
    done
    if [[ -z $answer ]]; then
        echo "PostgreSQL did not answer within $((tenth / 10)) s" >&2
        return 1
    fi
    local written
    written=$(head -n 1 "$postgres_home/data/postmaster.pid")
    if [[ $answer != "$postgres_home/data" || $written != "$postgres_pid" ]]; then
        echo "the server on port $port is not ours: it runs in '$answer' with pid $written" >&2
        return 1
    fi
}

# postgres_query SQL: one answer, unaligned, without headings.
postgres_query() {
    "$(postgres_bin)/psql" -X -A -t -q -v ON_ERROR_STOP=1 -d "${ASSENT_TEST_POSTGRES_URL}postgres" -c "$1"
}

# Ends our own process and nobody else's: first politely, then at once.
postgres_stop_process() {
    local signal second
    [[ -n $postgres_pid ]] || return 0
    for signal in INT QUIT KILL; do
        kill -s "$signal" "$postgres_pid" 2>/dev/null || break
        for second in {1..40}; do
            kill -0 "$postgres_pid" 2>/dev/null || break 2
            sleep 0.25
        done
        echo "PostgreSQL is still there $((second / 4)) s after SIG$signal" >&2
    done
    wait "$postgres_pid" 2>/dev/null || true
    postgres_pid=""
}

postgres_stop() {
    postgres_stop_process
    if [[ -n $postgres_home ]]; then
        rm -rf "$postgres_home"
        postgres_home=""
    fi
}

# Run as a program: the server lives as long as the command.
if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    if [[ $# -eq 0 ]]; then
        echo "usage: bash tests/postgres.sh COMMAND [ARGUMENT…]" >&2
        exit 2
    fi
    trap postgres_stop EXIT
    trap 'exit 130' INT TERM
    postgres_start "$(dirname "$0")/../target/tests"
    "$@" &
    wait $!
fi
