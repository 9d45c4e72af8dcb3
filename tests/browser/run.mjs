// All browser tests against one program.
//
//     node tests/browser/run.mjs BINARY [--full] [--smoke] [--pictures]
//
// `--smoke` makes one journey in three manners; `--full` crawls further; `--pictures` makes the pictures of
// docs/pages anew. On PostgreSQL with ASSENT_TEST_ENGINE=postgres under tests/postgres.sh. The last line says what was tried and how many problems there were; with any, it fails.
import { attack } from './attacks.mjs';
import { examine, lookAround } from './axe.mjs';
import { checkControls } from './controls.mjs';
import { crawl } from './crawl.mjs';
import { open } from './harness.mjs';
import { firstLines, travel } from './journeys.mjs';
import { takePictures } from './pictures.mjs';

const [binary, ...wishes] = process.argv.slice(2);
const wants = (name) => wishes.includes(`--${name}`);
const unknown = wishes.filter((wish) => !['--full', '--smoke', '--pictures'].includes(wish));
if (!binary || unknown.length > 0) {
  console.error('usage: node tests/browser/run.mjs BINARY [--full] [--smoke] [--pictures]');
  process.exit(2);
}

const problems = [];
/** A world of its own for a part, so that none sees what another has left. */
async function part(name, run) {
  console.log(`--- ${name}`);
  const world = await open(binary);
  // What stops a part is a problem like others; the parts after it are made all the same.
  const result = await run(world).catch((error) => world.problem(firstLines(error)));
  await world.close();
  problems.push(...world.problems);
  return result;
}

const told = [];
await part('controls', checkControls);
if (wants('pictures')) await part('pictures', takePictures);
if (!wants('smoke')) {
  const pages = await part('crawl', (world) => crawl(world, wants('full') ? 2000 : 400));
  told.push(`${pages} pages`);
}
await part('journeys', async (world) => {
  const made = await travel(world, wants('smoke') ? 'a stakeholder' : '');
  if (!wants('smoke')) await lookAround(world);
  const states = await examine(world);
  told.push(`${made} journeys`, `${states} states`);
});
if (!wants('smoke')) await part('attacks', attack);

for (const problem of problems) console.log(`FAILED: ${problem}`);
console.log([...told, `${problems.length} problems`].join(', '));
process.exitCode = problems.length === 0 ? 0 : 1;
