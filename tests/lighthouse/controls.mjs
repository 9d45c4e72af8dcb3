// The control: pages with known faults, from a small server of their own. An audit that does not find them proves nothing.
import { createServer } from 'node:http';
import { audit } from './audit.mjs';

/** No type, language, title, label or contrast, and a script that keeps everything waiting, then fails. */
const FAULTY = `<html><head><style>p { color: #ddd; background: #fff }</style>
<script>for (const end = Date.now() + 2000; Date.now() < end;); throw new Error('planted');</script></head><body>
<p>Words that can hardly be told from what they stand on.</p>
<img src="/picture.svg" width="40" height="40"><input type="text"><button></button>
</body></html>`;
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>';

const ANSWERS = {
  '/healthz': { type: 'application/json', body: '{}' },
  '/picture.svg': { type: 'image/svg+xml', body: PICTURE },
  '/faulty': { type: 'text/html; charset=utf-8', body: FAULTY },
};

const within = (category) => (id) => new RegExp(`^${category} is \\d+, not 100: (.*; )?${id} \\(`);

/** The faults, each as a problem has to name it. */
const FOUND = {
  '/faulty': [
    /^performance is \d+, not 95: (.*; )?(first-contentful-paint|total-blocking-time) \(/,
    ...['document-title', 'html-has-lang', 'image-alt', 'color-contrast', 'label', 'button-name'].map(within('accessibility')),
    ...['doctype', 'errors-in-console'].map(within('best-practices')),
  ],
  '/missing': [/^ERRORED_DOCUMENT_REQUEST: /],
};

/** Audits the pages with faults on a device; gives what was not found in them. */
export async function checkControls(browser, device) {
  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const world = { url: `http://127.0.0.1:${server.address().port}` };
  const missed = [];
  try {
    for (const [path, faults] of Object.entries(FOUND)) {
      const { scores, problems } = await audit(browser, world, { path }, device);
      const unseen = faults.filter((fault) => !problems.some((problem) => fault.test(problem)));
      missed.push(...unseen.map((fault) => `the control ${path}, ${device}: ${fault} was not found in: ${problems.join(' | ')}`));
      console.log(`${unseen.length === 0 ? 'ok    ' : 'FAILED'} the control ${path}, ${device}, fails as it should: ${scores}`);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return missed;
}

function answer({ url }, response) {
  const { type, body } = ANSWERS[url] ?? { type: 'text/plain', body: 'nothing here' };
  response.writeHead(url in ANSWERS ? 200 : 404, { 'content-type': type }).end(body);
}
