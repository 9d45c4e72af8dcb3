// The five pages that people open most often, held against Lighthouse: on a phone and on a desktop.
//
//     node tests/lighthouse/run.mjs BINARY
//
// A line for each page and device, with what is wrong under it; the last line is `N pages, N problems`, and with any
// problem it fails. Performance is reckoned by Lighthouse for a slow network and processor from what it sees, so that a
// program that is not optimised, or a machine that does much else, may cost points: a release build is meant.
import { mainPages } from '../browser/places.mjs';
import { startDemo } from '../browser/service.mjs';
import { audit } from './audit.mjs';
import { checkControls } from './controls.mjs';
import { DEVICES } from './packages.mjs';
import { openBrowser } from './window.mjs';

const [binary, ...more] = process.argv.slice(2);
if (!binary || more.length > 0) {
  console.error('usage: node tests/lighthouse/run.mjs BINARY');
  process.exit(2);
}

const problems = [];
const seen = new Set();

/** Whoever opens the first page has mostly not signed in yet; the others are for members. */
const seatFor = ({ name }) => (name === 'home' ? undefined : 'Facilitator');

async function examine(browser, demo, place, device) {
  const began = performance.now();
  const { scores, problems: found, notes } = await audit(browser, demo, { ...place, seat: seatFor(place) }, device)
    .catch((error) => ({ scores: 'no scores', problems: [error.message], notes: [] }));
  const took = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${place.name}, ${device}: ${scores} (${took} s)`);
  for (const line of [...found, ...notes]) console.log(`       ${line}`);
  problems.push(...found.map((problem) => `${place.name}, ${device}: ${problem}`));
  seen.add(place.name);
}

/** The controls first: what they miss, the pages might have. */
async function lookAround(browser, demo) {
  for (const device of Object.keys(DEVICES)) problems.push(...(await checkControls(browser, device)));
  for (const place of (await mainPages(demo)).filter(({ five }) => five)) {
    for (const device of Object.keys(DEVICES)) await examine(browser, demo, place, device);
  }
}

try {
  const demo = await startDemo(binary);
  try {
    const { browser, close } = await openBrowser();
    await lookAround(browser, demo).finally(close);
  } finally {
    await demo.stop();
  }
} catch (error) {
  problems.push(`it was stopped: ${error.message}`);
}
if (seen.size !== 5) problems.push(`${seen.size} pages were looked at, not five`);

for (const problem of problems) console.log(`FAILED: ${problem}`);
console.log(`${seen.size} pages, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
