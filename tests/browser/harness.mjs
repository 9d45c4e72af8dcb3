// The world of a test: one demonstration, one browser, contexts for people who look at it. Whatever a browser complains
// of on the way is kept as a problem: failures of scripts, breaches of the policy, dialogs, answers of 500 and above,
// messages without words.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from './packages.mjs';
import { Hand } from './hands.mjs';
import { startDemo } from './service.mjs';

/** A step that takes longer has failed; on a machine that does much else, ASSENT_BROWSER_PATIENCE is so many times more. */
export const STEP = 15_000 * (Number(process.env.ASSENT_BROWSER_PATIENCE) || 1);

const BROWSER = process.env.ASSENT_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/** The three manners in which a journey is made. */
export const MANNERS = {
  mouse: { name: 'with JavaScript', js: true, keys: false, language: 'en' },
  plain: { name: 'without JavaScript', js: false, keys: false, language: 'en' },
  keys: { name: 'by keyboard alone', js: true, keys: true, language: 'ar' },
};

/** A window of the browser that is nobody's: it keeps to the limit of a step as well. */
export async function aside(world, how = {}) {
  const context = await world.browser.newContext(how);
  context.setDefaultTimeout(STEP);
  return context.newPage();
}

/** Opens a world: a demonstration from this program, and a browser. */
export async function open(binary) {
  const demo = await startDemo(binary);
  const home = mkdtempSync(join(tmpdir(), 'assent-chromium-'));
  // What the browser writes of its own accord belongs into a folder of its own as well.
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home };
  const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS, env });
  return new World(demo, browser, home);
}

class World {
  constructor(demo, browser, home) {
    Object.assign(this, { demo, browser, home, problems: [], states: new Map(), where: 'the start', said: 0 });
  }

  /** Something is wrong. */
  problem(text) {
    this.problems.push(`${this.where}: ${text}`);
  }

  /** Somebody who looks at the service in a browser of their own, and is not signed in. */
  async stranger(manner, { locale = 'en-US', dark = false, viewport = { width: 1280, height: 900 }, language } = {}) {
    const context = await this.browser.newContext({
      baseURL: this.demo.url,
      javaScriptEnabled: manner.js,
      locale,
      timezoneId: 'UTC',
      colorScheme: dark ? 'dark' : 'light',
      viewport,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(STEP);
    const tongue = language ?? (manner.language === 'en' ? undefined : manner.language);
    if (tongue) await context.addCookies([{ name: 'language', value: tongue, url: this.demo.url }]);
    this.watch(context);
    return new Hand(this, await context.newPage(), manner);
  }

  /** Somebody who has signed in as a seat, by one press on the first page. */
  async person(manner, seat, how = {}) {
    const hand = await this.stranger(manner, how);
    await hand.open('/');
    await hand.takeSeat(seat);
    return hand;
  }

  /** Keeps what a browser complains of. */
  watch(context) {
    context.on('console', (message) => {
      if (message.type() === 'error' && !isToldByPage(message)) this.problem(`the browser says: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.problem(`a script failed: ${error.error().message}`));
    context.on('dialog', (dialog) => {
      if (dialog.type() === this.awaited?.type) this.awaited.came();
      else this.problem(`a dialog of kind ${dialog.type()}: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    context.on('response', (answer) => {
      if (answer.status() >= 500) this.problem(`${answer.request().method()} ${answer.url()} answers ${answer.status()}`);
    });
  }

  /** A dialog of this kind is meant to come; the promise is kept when it does. */
  awaits(type) {
    if (!type) {
      this.awaited = null;
      return null;
    }
    return new Promise((came, late) => {
      const limit = setTimeout(() => late(new Error(`no ${type} came`)), STEP);
      this.awaited = { type, came: () => { clearTimeout(limit); came(); } };
    });
  }

  /** What the service itself complained of since it was last asked: each message once. */
  complaints() {
    const fresh = this.demo.log.slice(this.said);
    this.said = this.demo.log.length;
    const bad = fresh.filter((line) => /\b(WARN|ERROR|panicked)\b|"level":"(WARN|ERROR)"/.test(line));
    const plain = bad.map((line) => line.replace(/^\{?"?timestamp"?:?"[^"]*",?|^\S+Z\s+/, ''));
    for (const line of new Set(plain)) this.problem(`the service says: ${line.slice(0, 300)}`);
  }

  /** Ends the browser and the demonstration. */
  async close() {
    await this.browser.close();
    this.complaints();
    const status = await this.demo.stop();
    if (status !== 0) this.problem(`asked to stop, the demo ended with ${status}`);
    rmSync(this.home, { recursive: true, force: true });
  }
}

// A page that says 422 shows what did not hold; the browser's line about it adds nothing. The address of a file is another matter.
function isToldByPage(message) {
  return /^Failed to load resource: the server responded with a status of 4/.test(message.text()) && !/\/assets\//.test(message.location().url);
}
