// Goes through the demonstration by its links, as a stranger and as each role: whatever is linked is there, and each page
// is as a page must be. What only reads changes nothing: the record is as long afterwards as before.
//
//     node tests/browser/crawl.mjs BINARY [PAGES EACH]
import { pathToFileURL } from 'node:url';
import { Faults, plain } from './faults.mjs';
import { MANNERS, open } from './harness.mjs';
import { checkMarkup } from './markup.mjs';
import { recordSize } from './prepare.mjs';
import { checkAssets, checkHeaders, checkPage } from './rules.mjs';
import { as, raw } from './service.mjs';
import { checkWords } from './words.mjs';

/** One seat of each role; nobody for who is not signed in. */
const ROLES = [null, 'Facilitator', 'Chair', 'Secretariat', 'Government 1', 'Observer'];
/** Pages of one kind that are asked for: of a thousand entries of the record not all. */
const OF_A_KIND = 8;

/** Walks as some seats, from some pages; gives one page of each kind, and tells of every one. */
export async function walk(world, { seats = ROLES, starts = ['/'], most = 400, isBare = false, met = () => {} } = {}) {
  const kinds = new Map();
  const faults = new Faults(world);
  for (const seat of seats) {
    world.where = `crawl as ${seat ?? 'a stranger'}`;
    const one = new Walk(world, { cookie: await cookies(world, seat), kinds, faults, most, isBare });
    await one.go(starts);
    [...one.seen].forEach(([path, html]) => met(path, html));
    console.log(`       ${world.where}: ${one.seen.size} pages of ${one.counts.size} kinds`);
  }
  world.where = 'crawl';
  faults.tell();
  return kinds;
}

/** Crawls as every role. Gives how many pages were seen. */
export async function crawl(world, most = 400) {
  const before = await recordSize(world.demo);
  let seen = 0;
  const kinds = await walk(world, { most, met: () => { seen += 1; } });
  world.where = 'crawl';
  await unchanged(world, before);
  await checkAssets(world, [...kinds.values()].map((page) => page.html));
  await checkMarkup(world, kinds);
  await checkWords(world, kinds, await cookies(world, 'Facilitator'));
  world.complaints();
  return seen;
}

/** The cookies of somebody who signed in on the first page. */
async function cookies(world, seat) {
  if (!seat) return '';
  const hand = await world.person(MANNERS.plain, seat);
  const all = await hand.page.context().cookies();
  await hand.leave();
  return all.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Nothing was written between two marks, but for what the clock writes of its own accord. */
async function unchanged(world, before) {
  const after = await recordSize(world.demo);
  const { items } = await as(world.demo, 'Facilitator').get(`/record?after=${before}&limit=100`);
  const others = items.filter((entry) => entry.seq < after && !['clock', 'system'].includes(entry.body?.actor?.kind ?? entry.body?.actor));
  const acts = others.filter((entry) => !/^session/.test(entry.action ?? ''));
  if (acts.length > 0) world.problem(`reading wrote ${acts.length} entries: ${[...new Set(acts.map((entry) => entry.action))].join(', ')}`);
}

class Walk {
  constructor(world, how) {
    Object.assign(this, { world, ...how, seen: new Map(), counts: new Map(), wanted: [] });
  }

  /** From a page on, the nearest first. */
  async go(starts) {
    const queue = starts.map((path) => ({ path, from: 'the start' }));
    for (let n = 0; n < queue.length && this.seen.size < this.most; n += 1) {
      const { path, from } = queue[n];
      const kind = kindOf(path);
      const count = this.counts.get(kind) ?? 0;
      if (this.seen.has(path) || count >= OF_A_KIND) continue;
      this.counts.set(kind, count + 1);
      for (const link of await this.visit(path, from, kind)) queue.push({ path: link, from: path });
    }
    for (const { path, id, from } of this.wanted) {
      const html = this.seen.get(path);
      if (html && !html.includes(` id="${id}"`)) this.faults.note(`${kindOf(from)} leads to ${plain(path)}#${plain(id)}, where that is not`, from);
    }
  }

  /** Asks for a page; gives where it leads. */
  async visit(path, from, kind) {
    const answer = await this.ask(path);
    this.seen.set(path, null);
    if (answer.status !== 200) {
      this.faults.note(`${kindOf(from)} leads to ${kindOf(path)}, which answers ${answer.status}`, `${from} to ${path}`);
      return [];
    }
    checkHeaders(this.faults, path, answer);
    if (!/text\/html/.test(answer.headers['content-type'] ?? '')) return [];
    const html = answer.body.toString('utf8');
    this.seen.set(path, html);
    if (!this.kinds.has(kind)) this.kinds.set(kind, { path, html });
    if (!this.isBare) checkPage(this.faults, path, html);
    return this.links(path, html);
  }

  /** What is led on once is asked for there: who may not see a page is asked to sign in. */
  async ask(path) {
    const headers = { cookie: this.cookie, accept: 'text/html' };
    const answer = await raw(this.world.demo.url + path, { headers });
    const to = answer.headers.location;
    return answer.status === 303 && to?.startsWith('/') ? raw(this.world.demo.url + to, { headers }) : answer;
  }

  links(path, html) {
    const found = [];
    for (const [, written] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      const to = new URL(written.replaceAll('&amp;', '&'), this.world.demo.url + path);
      if (to.origin !== this.world.demo.url) continue;
      const address = to.pathname + to.search;
      if (to.hash.length > 1) this.wanted.push({ path: address, id: decodeURIComponent(to.hash.slice(1)), from: path });
      // A language is chosen by a link; what it leads to is where one is.
      if (!to.pathname.startsWith('/language')) found.push(address);
    }
    return found;
  }
}

/** The kind of a page: its path without ids, and what is asked for beside it. */
function kindOf(path) {
  const { pathname, searchParams } = new URL(path, 'http://here');
  const plain = pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').replace(/\/\d+/g, '/{number}');
  return [plain, ...new Set(searchParams.keys())].join(' ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const world = await open(process.argv[2]);
  const pages = await crawl(world, Number(process.argv[3] ?? 400));
  await world.close();
  for (const problem of world.problems) console.log(`FAILED: ${problem}`);
  console.log(`${pages} pages, ${world.problems.length} problems`);
  process.exitCode = world.problems.length === 0 ? 0 : 1;
}
