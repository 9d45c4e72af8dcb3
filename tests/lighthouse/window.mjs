// The browser that pages are audited in, and who looks at them there. It is driven by Lighthouse's own driver, since
// Lighthouse takes a window of that one as it stands, with whoever has signed in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { puppeteer } from './packages.mjs';

const BROWSER = process.env.ASSENT_CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--lang=en-US'];
const PATIENCE = 30_000;

/** Starts a browser that knows nothing, and writes nothing outside a folder of its own. */
export async function openBrowser() {
  const home = mkdtempSync(join(tmpdir(), 'assent-lighthouse-'));
  const browser = await puppeteer.launch({
    executablePath: BROWSER,
    args: FLAGS,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    userDataDir: join(home, 'profile'),
    defaultViewport: null, // The size of the screen is Lighthouse's to say.
  });
  const close = async () => {
    await browser.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  return { browser, close };
}

/** A window of somebody's own, which shares no cookie with another: of a seat that has signed in, or of a stranger. */
export async function openWindow(browser, demo, seat) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (seat) await takeSeat(page, demo, seat);
  return { page, close: () => context.close() };
}

/** Whether what is open was made for somebody who has signed in. */
export const isSignedIn = async (page) => (await page.$('header a[href="/account"]')) !== null;

/** Signs in as people do who try the demonstration: by one press on its first page. */
async function takeSeat(page, demo, seat) {
  const { email } = demo.seats.get(seat);
  await page.goto(demo.url);
  const press = `form:has([name="_do"][value="create_session"]):has([type="hidden"][value="${email}"]) button`;
  await Promise.all([page.waitForNavigation(), page.$eval(press, (button) => button.click())]);
  if (!(await isSignedIn(page))) throw new Error(`${seat} is not signed in: ${page.url()}`);
}
