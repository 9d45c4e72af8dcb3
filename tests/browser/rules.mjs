// What every page and every answer must hold, whoever asks for it.
import { raw } from './service.mjs';

const PAGE_BYTES = 60 * 1024;
const ASSET_BYTES = 40 * 1024;

/** What headers must say on every answer; and what the policy of a page must hold. */
const HEADERS = { 'x-content-type-options': /^nosniff$/, 'referrer-policy': /./, 'cross-origin-opener-policy': /^same-origin$/ };
const POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"];

/** The headers of an answer. */
export function checkHeaders(faults, path, { headers }) {
  for (const [name, wanted] of Object.entries(HEADERS)) {
    if (!wanted.test(headers[name] ?? '')) faults.note(`has ${name}: ${headers[name] ?? 'nothing'}`, path);
  }
  if (!/text\/html/.test(headers['content-type'] ?? '')) return;
  const policy = headers['content-security-policy'] ?? '';
  for (const part of POLICY) if (!policy.includes(part)) faults.note(`the policy lacks ${part}: ${policy}`, path);
  if (/unsafe|\*|data:|https?:/.test(policy)) faults.note(`the policy is too wide: ${policy}`, path);
  if (!/no-store/.test(headers['cache-control'] ?? '')) faults.note(`may be kept by others: ${headers['cache-control']}`, path);
}

/** A page by itself: its title, its heading, its size, nothing that stands in it as script or style. */
export function checkPage(faults, path, html) {
  const bytes = Buffer.byteLength(html);
  if (bytes > PAGE_BYTES) faults.note(`has more than 60 KiB of HTML`, `${path} (${Math.ceil(bytes / 1024)} KiB)`);
  const [, title = ''] = html.match(/<title>([^<]*)<\/title>/) ?? [];
  if (!title.replace('· Assent', '').trim()) faults.note(`has no title`, path);
  const heads = html.match(/<h1\b/g)?.length ?? 0;
  if (heads !== 1) faults.note(`has ${heads} first headings`, path);
  if (!/<html lang="[a-z]+" dir="(ltr|rtl)">/.test(html)) faults.note(`does not say its language`, path);
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
    const bare = tag.replace(/"[^"]*"/g, '""');
    if (/\s(style|on[a-z]+)=/.test(bare)) faults.note(`has a style or a script in ${tag.slice(0, 120)}`, path);
    if (/^<script\b/.test(bare) && !/\ssrc=/.test(bare)) faults.note(`has a script that stands in it`, path);
  }
  for (const key of leaked(html)) faults.note(`says ${key}, a key without words`, path);
}

/** Names of messages where words should be: the service says a name where it has no words for it. */
function leaked(html) {
  const told = [...html.matchAll(/<([a-z0-9]+)([^>]*)>([^<>]+)</g)].filter(([, tag, more]) => !/^(code|pre)$/.test(tag) && !more.includes('translate="no"'));
  const texts = told.map(([, , , text]) => text.trim());
  return new Set(texts.filter((text) => /^[a-z]+([-_][a-z]+)+$/.test(text) && !/^(wg|igf)-/.test(text)));
}

/** What pages load: all of it together is small, packed, and kept for ever. */
export async function checkAssets(world, pages) {
  const addresses = new Set(pages.flatMap((html) => [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)));
  let bytes = 0;
  for (const address of addresses) {
    const answer = await raw(world.demo.url + address, { headers: { 'accept-encoding': 'gzip' } });
    bytes += answer.body.length;
    if (answer.status !== 200) world.problem(`${address} answers ${answer.status}`);
    if (!/immutable/.test(answer.headers['cache-control'] ?? '')) world.problem(`${address} is not kept for ever`);
    if (answer.headers['content-encoding'] !== 'gzip') world.problem(`${address} is not packed`);
  }
  console.log(`${addresses.size} files beside the pages, ${(bytes / 1024).toFixed(1)} KiB packed`);
  if (addresses.size === 0) world.problem('pages load no style');
  if (bytes > ASSET_BYTES) world.problem(`all files beside the pages have ${Math.ceil(bytes / 1024)} KiB`);
}
