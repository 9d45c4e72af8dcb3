// Attacks by way of the browser: another site's page that sends forms, texts that are made to be run, addresses that lead away.
//
//     node tests/browser/attacks.mjs BINARY
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { walk } from './crawl.mjs';
import { MANNERS, open } from './harness.mjs';
import { firstLines } from './journeys.mjs';
import { CORPUS, poison } from './poison.mjs';
import { deliberating, group, recordSize } from './prepare.mjs';
import { as, raw } from './service.mjs';

/** All of them, in a demonstration that is of no use to others afterwards. */
export async function attack(world) {
  for (const [name, run] of [['other sites', forged], ['addresses that lead away', led], ['texts that are made to be run', injected]]) {
    const before = world.problems.length;
    world.where = name;
    await run(world).catch((error) => world.problem(firstLines(error)));
    for (const context of world.browser.contexts()) await context.close();
    console.log(`${world.problems.length === before ? 'ok    ' : 'FAILED'} ${name}`);
  }
}

/** Pages of another origin: of the same site, at another port, which gets the cookies as well; and of another site. */
async function forged(world) {
  const { proposal } = await deliberating(world.demo, 'Forged', 'A text.');
  const hand = await world.person(MANNERS.mouse, 'Civil society 2');
  const own = await raw(`${world.demo.url}/sign-in`);
  const token = own.body.toString().match(/name="_token" value="([^"]*)"/)?.[1] ?? '';
  const forms = [
    { action: `/proposals/${proposal}/discussion`, fields: { _do: 'post_comment', _form: 'write', '_path.id': proposal, _to: '/', _token: token, kind: 'note', body: 'forged' } },
    { action: '/account', fields: { _do: 'end_sessions', _form: 'sign-out', _token: token, sessions: 'all' } },
    { action: '/account', fields: { _do: 'update_own_account', _revision: '1', name: 'forged' } },
    { action: '/sign-in', fields: { _do: 'create_session', email: 'chair@demo.example', password: world.demo.seats.get('Chair').password, _token: token } },
    { action: `/api/v1/proposals/${proposal}/comments`, type: 'text/plain', fields: { '{"kind":"note","body":"forged","x":"': '"}' } },
  ];
  const before = await recordSize(world.demo);
  let sent = 0;
  for (const host of ['127.0.0.1', 'localhost']) {
    for (const form of forms) {
      sent += 1;
      await send(hand, host, world.demo.url, form);
    }
  }
  const after = await recordSize(world.demo);
  const { items } = await as(world.demo, 'Facilitator').get(`/record?after=${before}&limit=100`);
  const forged = items.filter((entry) => entry.seq < after && entry.proposal_id === proposal);
  if (forged.length > 0 || items.some((entry) => /account|session/.test(entry.action ?? ''))) world.problem(`another site wrote: ${items.map((entry) => entry.action).join(', ')}`);
  await hand.open('/account');
  if (!(await hand.page.content()).includes('civil-society-2@demo.example')) world.problem('another site changed who is signed in');
  console.log(`       ${sent} forms were sent from other origins`);
}

/** Serves a page that sends a form by itself, and opens it. What the form asks for is refused. */
async function send(hand, host, url, { action, fields, type = 'application/x-www-form-urlencoded' }) {
  const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name.replaceAll('"', '&quot;')}" value="${value.replaceAll('"', '&quot;')}">`);
  const html = `<!doctype html><title>evil</title><form method="post" enctype="${type}" action="${url}${action}">${inputs.join('')}</form><script>document.forms[0].submit()</script>`;
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const page = await hand.page.context().newPage();
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.goto(`http://${host}:${server.address().port}/`).catch(() => {}),
  ]);
  // Without its cookie, which another site does not get sent along, one is asked to sign in.
  const { location = '' } = answer.headers();
  const isRefused = answer.status() >= 400 || (answer.status() === 303 && location.startsWith('/sign-in?'));
  if (!isRefused) hand.world.problem(`${action} from ${host} answers ${answer.status()} ${location}`);
  await page.close();
  await new Promise((done) => server.close(done));
}

/** Wherever an address says where to go on to, it leads nowhere else. */
async function led(world) {
  const evil = ['//evil.example', '\\evil.example', '/\\evil.example', '\\\\evil.example', 'https:evil.example', 'https://evil.example', '/\t/evil.example', 'javascript:alert(1)', '/%0d%0aX-Evil:1', '//evil.example/..'];
  const here = world.demo.url;
  for (const to of evil) {
    const asked = encodeURIComponent(to);
    const chosen = await raw(`${here}/language?to=fr&back=${asked}`);
    sameOrigin(world, `back=${to}`, chosen.headers.location);
    for (const path of [`/sign-in?next=${asked}`, `/sign-in?done=x&next=${asked}`]) {
      const hand = await world.stranger(MANNERS.plain);
      await hand.open(path);
      const { email, password } = world.demo.seats.get('Observer');
      await hand.send(hand.form('create_session'), { email, password });
      sameOrigin(world, path, hand.page.url());
      await hand.leave();
    }
  }
  console.log(`       ${evil.length} addresses were tried in three places`);
}

function sameOrigin(world, what, to) {
  if (!to || new URL(to, world.demo.url).origin !== world.demo.url) world.problem(`${what} leads to ${to}`);
}

/** The corpus is written, and every page is opened that can be reached: nothing of it runs. */
async function injected(world) {
  const { refused, written, made } = await poison(world.demo);
  for (const text of refused) world.problem(`not written: ${text}`);
  console.log(`       ${written} things were written that are made to be run`);
  const pages = await reachable(world, made);
  const hand = await world.person(MANNERS.mouse, 'Facilitator');
  for (const path of pages) {
    await hand.open(path, { expect: null });
    const bad = await hand.page.evaluate(unsafe);
    for (const what of bad) world.problem(`${path} has ${what}`);
  }
  console.log(`       ${pages.length} pages were opened`);
}

/** Every page with poison on it is reached by links from the poisoned proposal and the group; and what an address asks for
 * may be poison itself. */
async function reachable(world, made) {
  const { id } = await group(world.demo);
  const asked = ['/search?q=', '/?done=', '/?done=post_comment&entry=', '/sign-in?next=', '/invitations/accept?code=', `/groups/${id}/members?role=`,
    `/groups/${id}/invitations?state=`, `/proposals/${made.proposal}/discussion?kind=`, `/proposals/${made.proposal}/discussion?about=`, '/record?after='];
  const paths = new Set(asked.flatMap((start) => CORPUS.map((text) => start + encodeURIComponent(text))));
  await walk(world, { starts: [`/proposals/${made.proposal}`, '/'], seats: ['Facilitator'], most: 300, isBare: true, met: (path, html) => html && paths.add(path) });
  return [...paths];
}

/** In the browser: what should not be in a page. */
export function unsafe() {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.tagName.toLowerCase();
    if (name === 'script' && !element.src.startsWith(`${location.origin}/assets/`)) found.push('a script');
    if (['iframe', 'object', 'embed', 'base', 'mglyph', 'animate', 'foreignobject'].includes(name)) found.push(`<${name}>`);
    if (name === 'meta' && element.httpEquiv) found.push('a <meta> that acts');
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/.test(attribute) || attribute === 'style' || attribute === 'srcdoc') found.push(`${attribute} on <${name}>`);
      if (/^(href|src|action|formaction|xlink:href)$/.test(attribute) && /^[\s\0-\x1f]*(javascript|data|vbscript):/i.test(value)) found.push(`${attribute}=${value.slice(0, 40)} on <${name}>`);
      if (attribute === 'action' && new URL(value, location).origin !== location.origin) found.push(`a form that leads to ${value}`);
    }
  }
  return [...new Set(found)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const world = await open(process.argv[2]);
  await attack(world);
  await world.close();
  for (const problem of world.problems) console.log(`FAILED: ${problem}`);
  console.log(`${world.problems.length} problems`);
  process.exitCode = world.problems.length === 0 ? 0 : 1;
}
