// The journeys, each in every manner that it is made for; and what they are run by.
//
//     node tests/browser/journeys.mjs BINARY [PART OF A NAME]
//
// One line for each journey and manner; the last line is `N journeys, M states, N problems`.
import { pathToFileURL } from 'node:url';
import { examine } from './axe.mjs';
import { facilitator, SHORTENED } from './facilitator.mjs';
import { MANNERS, open } from './harness.mjs';
import { narrow, tongue } from './screens.mjs';
import { stakeholder } from './stakeholder.mjs';
import { doublePress, live, lostSession, staleEdit, unsaved } from './together.mjs';

const ALL = ['mouse', 'plain', 'keys'];
const SCRIPTED = ['mouse', 'keys'];

export const JOURNEYS = [
  { name: 'a stakeholder, from the invitation to the outcome', run: stakeholder, manners: ALL },
  { name: 'a facilitator, through all six steps', run: facilitator, manners: ALL, shortened: SHORTENED },
  { name: 'two people see each other live', run: live, manners: SCRIPTED },
  { name: 'a session is lost while one writes', run: lostSession, manners: ALL },
  { name: 'two change the same text', run: staleEdit, manners: ALL },
  { name: 'a button is pressed twice', run: doublePress, manners: ALL },
  { name: 'a page is left with text in it', run: unsaved, manners: SCRIPTED },
  { name: 'screens in Arabic', run: tongue('ar', 'rtl'), manners: ['mouse'] },
  { name: 'screens in Chinese', run: tongue('zh', 'ltr'), manners: ['mouse'] },
  { name: 'a phone of 360 px', run: narrow(360), manners: ['mouse'] },
  { name: 'a page at 400 %', run: narrow(320), manners: ['mouse'] },
];

/** Runs journeys in a world; gives how many were made. */
export async function travel(world, part = '') {
  let made = 0;
  for (const { name, run, manners, shortened = [] } of JOURNEYS.filter((journey) => journey.name.includes(part))) {
    for (const manner of manners) {
      const before = world.problems.length;
      const began = performance.now();
      world.where = `${name}, ${MANNERS[manner].name}`;
      await run(world, MANNERS[manner]).catch((error) => world.problem(firstLines(error)));
      world.awaits(null);
      for (const context of world.browser.contexts()) await context.close();
      world.complaints();
      made += 1;
      const took = ((performance.now() - began) / 1000).toFixed(1);
      const found = world.problems.slice(before);
      console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${world.where} (${took} s)`);
      for (const problem of found) console.log(`       ${problem.slice(world.where.length + 2)}`);
    }
    for (const text of shortened) console.log(`       shortened: ${text}`);
  }
  return made;
}

/** What a failure says, without the driver's whole log. */
export function firstLines(error) {
  const own = (error.stack ?? '').split('\n').find((line) => /tests\/browser\/\w+\.mjs/.test(line));
  return `${error.message.replace(/\x1b\[\d+m/g, '').split('\n').slice(0, 4).join(' ')} (at ${own?.trim().replace(/^at /, '').replace(/\(?file:.*\/browser\//, '').replace(/\)$/, '') ?? ''})`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [binary, part] = process.argv.slice(2);
  const world = await open(binary);
  const made = await travel(world, part);
  const examined = await examine(world);
  await world.close();
  for (const problem of world.problems) console.log(`FAILED: ${problem}`);
  console.log(`${made} journeys, ${examined} states, ${world.problems.length} problems`);
  process.exitCode = world.problems.length === 0 ? 0 : 1;
}
