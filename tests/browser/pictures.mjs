// Pictures of the main pages, as the documents show them: on a desk, and the five most seen on a phone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANNERS } from './harness.mjs';
import { ROOT } from './packages.mjs';
import { mainPages } from './places.mjs';

const FOLDER = process.env.ASSENT_PICTURES ?? join(ROOT, 'docs', 'pages');

/** The pages that a newcomer is shown. */
const SHOWN = ['home', 'group', 'proposal', 'position', 'discussion', 'stance', 'consensus', 'objection', 'desk', 'output'];
/** Where a picture ends at the latest, in CSS pixels: what comes below is more of the same. */
const TALL = 1800;

/** Takes them: each page from its beginning, as a stranger sees the first and the facilitator the others. */
export async function takePictures(world) {
  mkdirSync(FOLDER, { recursive: true });
  const pages = await mainPages(world.demo);
  const stranger = await world.stranger(MANNERS.mouse);
  await stranger.open('/');
  await take(stranger, 'welcome');
  await stranger.leave();
  const desk = await world.person(MANNERS.mouse, 'Facilitator');
  for (const { name, path } of pages.filter((page) => SHOWN.includes(page.name))) {
    await desk.open(path);
    await take(desk, name);
  }
  await desk.leave();
  const phone = await world.person(MANNERS.mouse, 'Civil society 1', { viewport: { width: 360, height: 740 } });
  for (const { name, path } of pages.filter((page) => page.five)) {
    await phone.open(path);
    await take(phone, `${name}-phone`);
  }
  await phone.leave();
}

async function take(hand, name) {
  const [width, height] = await hand.page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollHeight]);
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALL) };
  await hand.page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, clip, animations: 'disabled' });
}
