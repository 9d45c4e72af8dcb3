// What journeys start from, made by the API: each makes its own, so that none sees what another did.
import { randomBytes } from 'node:crypto';
import { as } from './service.mjs';

/** Something that nobody else is called. */
export const fresh = (words) => `${words} ${randomBytes(4).toString('hex')}`;

/** A moment so many days from now, as a field for moments takes it (UTC). */
export const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

/** The group of the demonstration. */
export async function group(demo) {
  const { items } = await as(demo, 'Facilitator').get('/groups');
  return items[0];
}

/** The seats by the ids of their memberships. */
export async function members(demo) {
  const { id } = await group(demo);
  const { items } = await as(demo, 'Facilitator').get(`/groups/${id}/members?limit=100`);
  return new Map(items.map((member) => [member.name, member]));
}

/** A proposal in its first step. */
export async function proposed(demo, words) {
  const { id } = await group(demo);
  return as(demo, 'Chair').post(`/groups/${id}/proposals`, { title: fresh(words), summary: 'Something to be tried within a cycle.', language: 'en' });
}

/** A proposal whose one topic is chosen, with a first version of a text on it. */
export async function deliberating(demo, words, text) {
  const proposal = await proposed(demo, words);
  const [facilitator, author] = [as(demo, 'Facilitator'), as(demo, 'Civil society 1')];
  const topic = await author.post(`/proposals/${proposal.id}/topics`, { title: fresh(`About ${words.toLowerCase()}`), description: 'What it is about.' });
  const answers = ['S1', 'S2', 'S3', 'S4'].map((check_id) => ({ check_id, answer: 'ok', reason: 'It is suitable.' }));
  const { revision } = await author.get(`/topics/${topic.id}`);
  await facilitator.put(`/topics/${topic.id}/suitability`, { answers }, revision);
  for (const seat of ['Government 1', 'Private sector 1']) await as(demo, seat).post(`/topics/${topic.id}/approvals`);
  await facilitator.post(`/proposals/${proposal.id}/choices`, { topic_ids: [topic.id], rationale: 'It can be done.', alternative_reason: 'That was tried.' });
  await advance(demo, proposal.id);
  const position = await author.post(`/proposals/${proposal.id}/positions`, { topic_id: topic.id, title: fresh('A text') });
  await author.post(`/positions/${position.id}/versions`, { kind: 'substantive', text, based_on: 0, change_note: 'First version.' });
  return { proposal: proposal.id, title: proposal.title, topic: topic.id, position: position.id };
}

/** On to the next step, over what is missing where the chair gives a reason. */
export async function advance(demo, proposal, seat = 'Facilitator', more = {}) {
  const hand = as(demo, seat);
  const { step, revision } = await hand.get(`/proposals/${proposal}`);
  return hand.post(`/proposals/${proposal}/transitions`, { kind: 'advance', from: step, revision, ...more });
}

/** A demonstration's proposals by the step that they stand in. */
export async function bySteps(demo) {
  const { items } = await as(demo, 'Facilitator').get('/proposals?limit=100');
  return new Map(items.map((proposal) => [proposal.step, proposal]));
}

/** Where the record stands once everything that was done before is in it: what is written now is waited for. */
export async function recordSize(demo) {
  const hand = as(demo, 'Facilitator');
  const { items } = await hand.get('/proposals?limit=1');
  const [{ id }] = items;
  const note = { kind: 'note', body: fresh('A mark'), subject: { kind: 'proposal', id } };
  const { status, headers, value } = await hand.try('POST', `/proposals/${id}/comments`, note);
  if (status !== 201) throw new Error(`no mark could be set: ${value.detail}`);
  // It is numbered within a second or so; until then it has no number, or is not to be found yet.
  for (const until = Date.now() + 15_000; Date.now() < until; await new Promise((done) => setTimeout(done, 50))) {
    const found = await hand.try('GET', `/record/${headers['record-entry']}`);
    if (found.status === 200 && Number.isInteger(found.value.seq)) return found.value.seq;
  }
  throw new Error('what was written did not get into the record');
}
