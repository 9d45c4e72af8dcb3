// The controls: pages with faults that were put there, each of which the checks must find. A check that cannot fail
// shows nothing.
import { createServer } from 'node:http';
import { examine } from './axe.mjs';
import { unsafe } from './attacks.mjs';
import { Faults } from './faults.mjs';
import { aside } from './harness.mjs';
import { Keys } from './keys.mjs';
import { checkMarkup } from './markup.mjs';
import { checkHeaders, checkPage } from './rules.mjs';
import { fits } from './screens.mjs';
import { foreign, NAMES } from './words.mjs';

const PLANTED = `<!doctype html><html lang="en" dir="ltr"><head><title>Planted</title></head><body><main><h1>One</h1><h1>Two</h1>
  <p style="color:#bbb;background:#ccc">Hardly to be read, stance-support</p><p><form><input name="nameless"></form></p><b>stance-support</b>
  <img src="/nothing.png" onerror="alert(1)"><a href="javascript:alert(2)">away</a><button tabindex="-1">out of reach</button>
  <div class="wide" style="width:3000px">wide</div><script>alert(3)</script></main></body></html>`;

/** Sees that what was planted is found; what is not, is a problem of the tests. */
export async function checkControls(world) {
  world.where = 'controls';
  const found = { problems: [], states: new Map(), browser: world.browser, problem(text) { this.problems.push(text); }, watch: world.watch };
  const missed = (what, isFound) => isFound || world.problem(`planted, and not found: ${what}`);
  const told = (part) => found.problems.some((text) => text.includes(part));
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(PLANTED));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const context = await world.browser.newContext({ viewport: { width: 360, height: 740 } });
  found.watch(context);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  missed('a dialog', told('a dialog of kind alert'));
  const unsafes = await page.evaluate(unsafe);
  for (const part of ['a script', 'onerror on <img>', 'style on <p>', 'href=javascript:']) missed(part, unsafes.some((text) => text.includes(part)));
  await fits(found, { page }, 'planted');
  missed('a page that is too wide', told('too wide'));
  missed('a button out of reach', await new Keys(page).reach(page.locator('button')).then(() => false, () => true));
  found.states.set('planted', { url: page.url(), html: PLANTED, language: 'en' });
  await examine(found);
  for (const rule of ['color-contrast', 'image-alt', 'label']) missed(`axe's ${rule}`, told(rule));
  await context.close();
  await new Promise((done) => server.close(done));

  const faults = new Faults(found);
  checkPage(faults, 'planted', PLANTED);
  checkHeaders(faults, 'planted', { headers: { 'content-type': 'text/html', 'content-security-policy': "script-src 'unsafe-inline'" } });
  faults.tell();
  for (const part of ['2 first headings', 'a style or a script', 'a script that stands in it', 'a key without words', 'too wide', 'x-content-type-options']) missed(part, told(part));
  await checkMarkup(found, new Map([['planted', { html: PLANTED }]]));
  missed('a form in a paragraph', told('no-implicit-close'));
  const empty = await aside(world);
  const words = await empty.evaluate(foreign, ['<html lang="ru"><body><p>Слово word</p><bdi>name</bdi></body></html>', NAMES.source]);
  missed('a word of another language', words.length === 1);
  await empty.context().close();
  console.log('       what was planted was looked for');
}
