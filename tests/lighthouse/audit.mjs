// One page on one device, as Lighthouse sees it: three scores, and what is wrong.
import { DEVICES, lighthouse } from './packages.mjs';
import { isSignedIn, openWindow } from './window.mjs';

/** What is asked of a page, of a hundred. No audit is excused: all that count can hold on plain HTTP of this machine as well. */
const ASKED = { performance: 95, accessibility: 100, 'best-practices': 100 };

/** Audits a page. `seat` is who looks at it; without one, a stranger. */
export async function audit(browser, demo, { path, seat }, device) {
  const window = await openWindow(browser, demo, seat);
  try {
    const { lhr } = await lighthouse(demo.url + path, flags(demo), DEVICES[device], window.page);
    // Where the whole came to nothing, each audit says so again.
    if (lhr.runtimeError) return { scores: 'no scores', problems: [`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`], notes: [] };
    const problems = Object.entries(ASKED).flatMap(([name, asked]) => shortOf(lhr, name, asked));
    // A page of another address, or one that asks to sign in, would be audited just as well.
    if (lhr.finalDisplayedUrl !== demo.url + path) problems.push(`it led to ${lhr.finalDisplayedUrl}`);
    if (seat && !(await isSignedIn(window.page))) problems.push(`it was not shown to ${seat}`);
    const scores = Object.keys(ASKED).map((name) => `${lhr.categories[name].title.toLowerCase()} ${score(lhr, name)}`);
    return { scores: scores.join(', '), problems, notes: lhr.runWarnings };
  } finally {
    await window.close();
  }
}

const flags = (demo) => ({
  onlyCategories: Object.keys(ASKED),
  logLevel: 'silent',
  locale: 'en-US',
  // Where a page is come to from. From an empty page the browser changes to a process that was not there when the recording
  // began: its first events, the start of the navigation among them, are now and then missing (NO_NAVSTART).
  blankPage: `${demo.url}/healthz`,
});

const score = (lhr, name) => (lhr.categories[name].score === null ? 'none' : Math.round(lhr.categories[name].score * 100));

/** What keeps a page from what is asked of it. A score is rounded: where it has to be full, no audit that counts may fail. */
function shortOf(lhr, name, asked) {
  const reached = score(lhr, name);
  const counting = lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]);
  const failing = counting.filter((one) => (one.score === null ? one.scoreDisplayMode === 'error' : one.score < leastOf(name)));
  if (reached >= asked && (asked < 100 || failing.length === 0)) return [];
  const causes = failing.map(told);
  if (name === 'performance') causes.push(`the machine's own speed is ${lhr.environment.benchmarkIndex}`);
  return [`${name} is ${reached}, not ${asked}: ${causes.join('; ')}`];
}

/** From where on an audit counts as held: times are never perfect. */
const leastOf = (name) => (name === 'performance' ? 0.9 : 1);

/** An audit that failed, with the first place where it did. */
function told({ id, title, displayValue, errorMessage, details }) {
  const [first, ...others] = details?.items ?? [];
  const where = String(first?.node?.snippet ?? first?.description ?? first?.url ?? '').replace(/\s+/g, ' ').slice(0, 160);
  const often = others.length > 0 ? ` and ${others.length} more` : '';
  return `${id} (${errorMessage ?? displayValue ?? title}${where ? `: ${where}${often}` : ''})`;
}
