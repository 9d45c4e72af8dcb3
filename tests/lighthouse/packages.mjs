// Lighthouse and the driver that it brings. They are installed beside the tree, never in it: into the folder that
// ASSENT_LIGHTHOUSE_NODE names, or into target/lighthouse, from this folder's package-lock.json.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = process.env.ASSENT_LIGHTHOUSE_NODE ?? join(root, 'target', 'lighthouse');
const require = createRequire(join(folder, 'package.json'));

/** What a package gives by default, as `import` gives it. */
const load = async (name) => (await import(pathToFileURL(require.resolve(name)).href)).default;

export const lighthouse = await load('lighthouse');
export const puppeteer = await load('puppeteer-core');

/** The two devices of Lighthouse, as it has them: a middling phone on a slow network, which it takes by default, and a desktop. */
export const DEVICES = { mobile: undefined, desktop: await load('lighthouse/core/config/desktop-config.js') };
