// A demonstration of one's own, and its API for what a test prepares or looks up behind the pages.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

// Tests ask more often than people do, all from one address.
const LIMITS = {
  ASSENT_REQUESTS_A_MINUTE: '1000000',
  ASSENT_SIGN_INS_A_MINUTE: '100000',
  ASSENT_STREAMS_EACH: '100',
};

/** A database of its own on the server of tests/postgres.sh, where that engine is asked for; else the embedded one. */
function ownDatabase() {
  if (process.env.ASSENT_TEST_ENGINE !== 'postgres') return { named: {}, drop: () => {} };
  const server = process.env.ASSENT_TEST_POSTGRES_URL;
  const name = `browser_${randomUUID().replaceAll('-', '')}`;
  const say = (sql) => execFileSync('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', `${server}postgres`, '-c', sql]);
  say(`CREATE DATABASE ${name}`);
  return { named: { ASSENT_DATABASE_URL: server + name }, drop: () => say(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Starts `assent demo`; ready when it says so. It is ended by its own pid, and at the latest with this process. */
export async function startDemo(binary) {
  const folder = mkdtempSync(join(tmpdir(), 'assent-browser-'));
  const database = ownDatabase();
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('ASSENT_'));
  const child = spawn(resolve(binary), ['demo', '--json', '--listen', '127.0.0.1:0', '--data', join(folder, 'data')], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...database.named, ...LIMITS },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = [];
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line));
  const lines = createInterface({ input: child.stdout });
  const ended = new Promise((done) => child.once('exit', done));
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const said = await Promise.race([
    new Promise((done) => lines.once('line', done)),
    ended.then((status) => { throw new Error(`the demo ended with ${status}:\n${log.slice(-20).join('\n')}`); }),
  ]);
  const stop = async () => {
    child.kill('SIGTERM');
    const late = setTimeout(killed, 20_000);
    const status = await ended;
    clearTimeout(late);
    process.removeListener('exit', killed);
    rmSync(folder, { recursive: true, force: true });
    database.drop();
    return status;
  };
  const { url, seats } = JSON.parse(said);
  const named = new Map(seats.map((seat) => [seat.seat, seat]));
  return { url, seats: named, log, stop, pid: child.pid };
}

// A connection each: one that is kept may be ended by the service just when it is used again.
const agent = new Agent({ keepAlive: false });

/** An answer as it came over the wire: status, headers, bytes. Nothing is followed and nothing unpacked. */
export function raw(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((done, failed) => {
    const asked = request(url, { method, headers, agent, timeout: 60_000 }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
      answer.on('error', failed);
    });
    asked.on('timeout', () => asked.destroy(new Error(`${method} ${url} took too long`)));
    asked.on('error', failed);
    asked.end(body);
  });
}

/** The API as a seat, or as whoever holds a token. What is refused is thrown, unless `refusals` says that it is expected. */
export function api(demo, token) {
  const ask = async (method, path, body, { revision, refusals = false } = {}) => {
    const headers = { authorization: `Bearer ${token}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (method === 'POST') headers['idempotency-key'] = randomUUID();
    if (revision !== undefined) headers['if-match'] = `"${revision}"`;
    const answer = await raw(`${demo.url}/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const text = answer.body.toString('utf8');
    if (answer.status >= 400 && !refusals) throw new Error(`${method} ${path} → ${answer.status} ${text.slice(0, 600)}`);
    const value = text && /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : text;
    return refusals ? { status: answer.status, headers: answer.headers, value } : value;
  };
  return {
    get: (path) => ask('GET', path),
    post: (path, body = {}, more = {}) => ask('POST', path, body, more),
    put: (path, body, revision) => ask('PUT', path, body, { revision }),
    patch: (path, body, revision) => ask('PATCH', path, body, { revision }),
    try: (method, path, body, more = {}) => ask(method, path, body, { ...more, refusals: true }),
  };
}

/** The API as a seat. */
export const as = (demo, seat) => api(demo, demo.seats.get(seat).token);

/** The API as a seat that has signed in: some of what is one's own is not for tokens. */
export async function signedIn(demo, seat) {
  const { email, password } = demo.seats.get(seat);
  const { access_token: token } = await api(demo, demo.seats.get(seat).token).post('/sessions', { email, password });
  return api(demo, token);
}
