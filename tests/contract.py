"""The contract test: does the service keep what its OpenAPI document promises?

    python3 tests/contract.py target/release/assent [--full]

For each role it starts a demo of its own and lets schemathesis send it thousands of requests made from the
document, right ones and wrong ones, with every check on. By default: as facilitator and as stakeholder, on
SQLite, always from the same seed. With --full: one seat of every role, on SQLite and on PostgreSQL
(ASSENT_TEST_POSTGRES_URL), with sequences of requests as well, from a new seed each time. What the answers may be beyond schemathesis's own idea is in schemathesis.toml.

Before that, the same checks run against a small stub: honest, they must pass; with a fault, they must find it.
"""

import concurrent.futures
import json
import os
import subprocess
import sys
import time
import uuid
from pathlib import Path

import contract_ids
import contract_stub
from demo import get
from program import ROOT, Demo

SCHEMATHESIS = ROOT / "target" / "venv" / "bin" / "schemathesis"
SETTINGS = ROOT / "schemathesis.toml"
HOOKS = ROOT / "tests" / "contract_hooks.py"
REPORTS = ROOT / "target" / "tests" / "contract"
MINUTES = 15  # for one role; --full gives it three times as much

SEED = 1  # of the default run: what it tries is the same for the same document

# Two runs at a time: there are two cores, and each run keeps one busy with making requests.
AT_ONCE = 2


def schemathesis(url, token, name, *, examples, phases, limit, seed, more_settings=""):
    """One run of all checks. Returns its exit status, its report and what it printed."""
    settings = REPORTS / f"{name}.toml"
    settings.write_text(SETTINGS.read_text() + "\n" + more_settings)
    report = REPORTS / f"{name}.json"
    output = REPORTS / f"{name}.txt"
    report.unlink(missing_ok=True)
    command = [SCHEMATHESIS, "--config-file", settings, "run", f"{url}/api/v1/openapi.json"]
    command += ["--header", f"Authorization: Bearer {token}", "--checks", "all", "--phases", phases]
    command += ["--max-examples", str(examples), "--request-timeout", "20", "--continue-on-failure", "--no-color"]
    command += ["--generation-database", "none", "--report", "json", "--report-json-path", report]
    if seed is not None:
        command += ["--seed", str(seed)]
    with open(output, "w") as printed:
        try:
            status = subprocess.run(
                command,
                stdout=printed,
                stderr=subprocess.STDOUT,
                timeout=limit,
                cwd=REPORTS,
                env=os.environ | {"SCHEMATHESIS_HOOKS": str(HOOKS)},
            )
            status = status.returncode
        except subprocess.TimeoutExpired:
            status = f"not finished within {limit / 60:.0f} minutes"
    text = output.read_text(errors="replace")
    return status, json.loads(report.read_text() or "null") if report.exists() else None, text


def control(fault):
    """The stub, honest or with a fault. Returns what is wrong with schemathesis's verdict, if anything."""
    url, server = contract_stub.serve(fault)
    name = "control-" + (fault or "honest").replace(" ", "-")
    status, report, text = schemathesis(
        url, contract_stub.TOKEN, name, examples=20, phases="examples,coverage,fuzzing", limit=120, seed=1
    )
    server.shutdown()
    found = {failure["code"] for failure in report["failures"]} if report else set()
    if fault is None:
        return None if status == 0 and not found else f"the honest stub did not pass ({status}):\n{text[-3000:]}"
    wanted = contract_stub.FAULTS[fault]
    if status != 1 or wanted not in found:
        return f"the stub that {fault} should fail with {wanted}; schemathesis ended with {status}: {found}"
    return None


def controls():
    """All faults, one after the other: a few seconds each."""
    cases = [None, *contract_stub.FAULTS]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        problems = [problem for problem in pool.map(control, cases) if problem]
    print(f"controls: {len(cases) - len(problems)} of {len(cases)} as expected")
    return problems


def psql(statement):
    """Runs one statement on the throw-away server."""
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/psql"), key=lambda path: int(path.parts[4]))[-1]
    url = os.environ["ASSENT_TEST_POSTGRES_URL"] + "postgres"
    subprocess.run([newest, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", statement], check=True, timeout=60)


def new_database():
    """A database of its own on the throw-away server; returns the address of it."""
    name = f"contract_{uuid.uuid4().hex}"
    psql(f"create database {name}")
    return os.environ["ASSENT_TEST_POSTGRES_URL"] + name


def seats_wanted(full):
    """The first seat of each role that is to be tried: asked from a demo, so that a new role is not forgotten."""
    with Demo(sys.argv[1], REPORTS / "seats.log") as demo:
        seats, _ = demo.ready()
    roles = list(dict.fromkeys(seat["role"] for seat in seats["seats"]))
    missing = {"facilitator", "stakeholder"} - set(roles)
    if missing:
        raise SystemExit(f"the demo has no seat for {missing}")
    return roles if full else ["facilitator", "stakeholder"]


def judge(name, status, report, text, operations):
    """What is wrong with one run: a finding, or a run that did not look at everything."""
    if report is None:
        return [f"{name}: no report; schemathesis ended with {status}:\n{text[-3000:]}"]
    problems = []
    seen = report["operations"]
    if status != 0:
        findings = "\n".join(
            f"    {f['code']} {f['title']}: {f['count']} in {', '.join(f['operations'])}" for f in report["failures"]
        )
        problems.append(f"{name}: schemathesis ended with {status}\n{findings}\n{told(text)}")
    if not report["complete"]:
        problems.append(f"{name}: it stopped early ({report['stop_reason']})")
    if seen["tested"] != operations or seen["selected"] != operations:
        problems.append(f"{name}: {seen['tested']} of {operations} operations were tried: {seen['skip_reasons']}")
    return problems


def told(text):
    """What it printed of its findings, each with the request that shows it; the end of it all where it found none."""
    at = text.find("FAILURES ==")
    return text[at : at + 6000] if at >= 0 else text[-3000:]


def accepted(report):
    """How many operations gave a success to a right request at least once."""
    rates = (report or {}).get("valid_rates") or {}
    return sum(any(phase["accepted"] for phase in phases.values()) for phases in rates.values())


def contract(engine, role, full):
    """One role on one engine. Returns what is wrong, and how many requests were tried."""
    name = f"{engine}-{role}"
    began = time.monotonic()
    # The limits of an account are tried elsewhere; here they would only hide the answers that are asked for.
    environment = {"ASSENT_REQUESTS_A_MINUTE": "1000000", "ASSENT_SIGN_INS_A_MINUTE": "1000000"}
    if engine == "postgres":
        environment["ASSENT_DATABASE_URL"] = new_database()
    with Demo(sys.argv[1], REPORTS / f"{name}.log", environment=environment) as demo:
        said, _ = demo.ready()
        seat = next(seat for seat in said["seats"] if seat["role"] == role)
        _, document = get(said["url"] + "/api/v1/openapi.json")
        document = json.loads(document)
        operations = sum(len(item) for item in document["paths"].values())
        more_settings, helped = contract_ids.settings(said["url"], seat["token"], document)
        status, report, text = schemathesis(
            said["url"],
            seat["token"],
            name,
            examples=20,
            phases="examples,coverage,fuzzing" + (",stateful" if full else ""),
            limit=MINUTES * 60 * (3 if full else 1),
            seed=None if full else SEED,
            more_settings=more_settings,
        )
        problems = judge(name, status, report, text, operations)
        # A token that was revoked on the way would have turned the rest of the run into a row of 401.
        after, _ = get(said["url"] + "/api/v1/proposals", seat["token"])
        if after != 200:
            problems.append(f"{name}: after the run the seat's token is answered with {after}")
        if demo.process.poll() is not None:
            problems.append(f"{name}: the service ended by itself with {demo.process.returncode}\n{demo.tail()}")
    cases = report["test_cases"]["generated"] if report else 0
    print(
        f"{name}: {'FAILED' if problems else 'ok'}, {cases} cases on {operations} operations, "
        f"{helped} of them with real ids, {accepted(report)} with a success, {time.monotonic() - began:.0f} s, "
        f"seed {report['seed'] if report else '?'}",
        flush=True,
    )
    return problems, cases


def main():
    arguments = sys.argv[1:]
    full = "--full" in arguments
    if [argument for argument in arguments if argument.startswith("-")] not in ([], ["--full"]) or not arguments:
        raise SystemExit(__doc__)
    REPORTS.mkdir(parents=True, exist_ok=True)
    problems = controls()
    roles = seats_wanted(full)
    engines = ["sqlite", "postgres"] if full else ["sqlite"]
    if "postgres" in engines and "ASSENT_TEST_POSTGRES_URL" not in os.environ:
        raise SystemExit("ASSENT_TEST_POSTGRES_URL is not set: see tests/postgres.sh")
    runs = [(engine, role) for engine in engines for role in roles]
    cases, began = 0, time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for found, tried in pool.map(lambda run: contract(*run, full), runs):
            problems += found
            cases += tried
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"the whole of each run is in {REPORTS.relative_to(ROOT)}")
    print(f"{cases} cases in {len(runs)} runs, {len(problems)} problems, {time.monotonic() - began:.0f} s")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
