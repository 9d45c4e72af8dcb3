// Every distinct state, held against the rules of axe for WCAG 2.2 AA: in light and in dark, and from right to left.
//
//     node tests/browser/axe.mjs BINARY      the main pages alone
//
// A state is kept as HTML by whoever was there, and is looked at in a window of its own: so what a page without JavaScript
// shows is examined too, although the rules are JavaScript themselves.
import { pathToFileURL } from 'node:url';
import { Faults, plain } from './faults.mjs';
import { aside, MANNERS, open } from './harness.mjs';
import { axeSource } from './packages.mjs';
import { mainPages } from './places.mjs';

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** How a state is looked at, by its language: what is written from the right is looked at in light alone. */
const LOOKS = { en: ['light', 'dark'], ar: ['light'] };

/** Examines the states that were kept; gives how many. What several states share is told once. */
export async function examine(world) {
  const { page, show } = await window(world);
  world.where = 'axe';
  const faults = new Faults(world);
  let examined = 0;
  for (const [name, state] of world.states) {
    for (const scheme of LOOKS[state.language] ?? []) {
      await page.emulateMedia({ colorScheme: scheme });
      await show(state);
      await page.evaluate(axeSource());
      const { violations } = await page.evaluate((options) => window.axe.run(document, options), OPTIONS);
      for (const violation of violations) note(faults, `${name}, ${scheme}`, violation);
      examined += 1;
    }
  }
  faults.tell();
  await page.context().close();
  return examined;
}

/** A window that shows what was kept, with the style of the service and without its script. */
async function window(world) {
  const page = await aside(world, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  let html = '';
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    return pathname.startsWith('/assets/') ? route.continue() : route.abort();
  });
  const show = async (state) => {
    html = state.html.replace(/<script\b[^>]*><\/script>/g, '');
    await page.goto(state.url);
  };
  return { page, show };
}

function note(faults, where, violation) {
  for (const node of violation.nodes) {
    const what = plain(node.html).slice(0, 160);
    const why = (node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? '';
    faults.note(`${violation.id}: ${violation.help}: ${what} (${why})`, where);
  }
}

/** Keeps the main pages as states. */
export async function lookAround(world, manner = MANNERS.mouse) {
  for (const language of Object.keys(LOOKS)) {
    const hand = await world.person(manner, 'Facilitator', { language });
    for (const { name, path } of await mainPages(world.demo)) {
      await hand.open(path, { expect: null });
      await hand.state(`main page: ${name}`);
    }
    await hand.leave();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const world = await open(process.argv[2]);
  await lookAround(world);
  const examined = await examine(world);
  await world.close();
  for (const problem of world.problems) console.log(`FAILED: ${problem}`);
  console.log(`${examined} states, ${world.problems.length} problems`);
  process.exitCode = world.problems.length === 0 ? 0 : 1;
}
