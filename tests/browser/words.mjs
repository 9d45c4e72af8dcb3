// One language on a page: what the service says is in the reader's language, and what is in another one says so. Looked
// for where it shows: in languages that are not written in Latin letters.
import { Faults } from './faults.mjs';
import { aside } from './harness.mjs';
import { raw } from './service.mjs';

const TONGUES = ['ar', 'zh', 'ru'];
/** Names that are the same everywhere. */
export const NAMES = /\b(Assent|API|JSON|CSV|Atom|iCalendar|Markdown|UTC|SVG|HTML|HTTP|HTTPS|IGF|MAG|NRI|English|Français|Español|Webhooks?|Standard|Polis|Loomio|Decidim)\b/g;

/** One page of each kind in each of these languages. */
export async function checkWords(world, kinds, cookie) {
  const page = await aside(world);
  const faults = new Faults(world);
  for (const tongue of TONGUES) {
    for (const [kind, { path }] of kinds) {
      const answer = await raw(world.demo.url + path, { headers: { cookie: `${cookie}; language=${tongue}`, accept: 'text/html' } });
      if (!/text\/html/.test(answer.headers['content-type'] ?? '') || answer.status !== 200) continue;
      for (const text of await page.evaluate(foreign, [answer.body.toString('utf8'), NAMES.source])) {
        faults.note(`words of another language, not marked, in ${tongue}: ${text}`, kind);
      }
    }
  }
  faults.tell();
  await page.context().close();
}

/** In the browser: texts with Latin words that no element marks as of another language, as a name or as code. */
export function foreign([html, names]) {
  const tree = new DOMParser().parseFromString(html, 'text/html');
  const own = tree.documentElement.lang;
  const marked = `[lang]:not(html):not([lang="${own}"]), [translate="no"], bdi, code, pre, .secret, script, style, option, textarea, datalist`;
  const walker = tree.createTreeWalker(tree.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(marked)) continue;
    // What a message speaks of stands between marks of isolation: names and titles.
    const text = node.textContent.replace(/\u2068[^\u2069]*\u2069/g, '').replace(new RegExp(names, 'g'), '').trim();
    if (/[A-Za-zÀ-ÿ][a-zà-ÿ]{2,}/.test(text)) found.add(node.textContent.trim().replace(/\s+/g, ' ').slice(0, 80));
  }
  return [...found];
}
