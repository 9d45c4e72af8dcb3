// The packages that the browser tests run on. They are installed beside the tree, never in it: into the folder that
// ASSENT_BROWSER_NODE names, or into target/browser, from this folder's package-lock.json.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const folder = process.env.ASSENT_BROWSER_NODE ?? join(ROOT, 'target', 'browser');
const require = createRequire(join(folder, 'package.json'));

/** A package, as CommonJS gives it. */
export const load = (name) => require(name);

/** The rules of axe, to be put into a page. */
export const axeSource = () => readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The driver of the browser. */
export const { chromium } = require('playwright-core');
