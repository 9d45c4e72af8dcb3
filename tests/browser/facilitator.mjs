// The journey of a facilitator: a proposal is put before the group and moved through all six steps. Windows of days do not
// pass in a demonstration: there the guards are seen, and the chair goes on over them with a reason.
import { as } from './service.mjs';
import { fresh, group, inDays } from './prepare.mjs';

/** What the journey could not do as it is done in earnest. */
export const SHORTENED = [
  'engagement is left by the chair over its open round: a round lasts 14 days',
  'validity is left by the chair without a designation: a call lasts 14 days, and so does the challenge window',
];

export async function facilitator(world, manner) {
  const hand = await world.person(manner, 'Facilitator');
  const { id } = await group(world.demo);
  const proposal = await propose(hand, id);
  await topics(world, manner, hand, proposal);
  await move(hand, proposal, 'topic');
  await write(hand, proposal);
  await move(hand, proposal, 'deliberation');
  await engage(world, manner, hand, proposal);
  await pilot(hand, proposal);
  await move(hand, proposal, 'pilot');
  await judge(world, manner, hand, proposal);
  await impact(hand, proposal);
  await hand.open(`/groups/${id}/desk`);
  await hand.state('facilitator: the desk');
  const { step } = await as(world.demo, 'Facilitator').get(`/proposals/${proposal}`);
  if (step !== 'impact') throw new Error(`the proposal stands in ${step}`);
  await hand.leave();
}

async function propose(hand, id) {
  await hand.open(`/groups/${id}`);
  await hand.state('facilitator: the board');
  await hand.follow(new RegExp(`^/groups/${id}/(propose|proposals/new)$`));
  await hand.state('facilitator: propose');
  await hand.send(hand.form('create_proposal'), { title: fresh('A way to work'), summary: 'It is tried for a year.\n\nThen it is looked at.' });
  await hand.seeDone('create_proposal');
  await hand.state('facilitator: a new proposal');
  return hand.here('/proposals/');
}

/** A topic is nominated, found suitable, approved from two stakeholder groups, and chosen. */
async function topics(world, manner, hand, proposal) {
  await hand.open(`/proposals/${proposal}/steps`);
  await hand.state('facilitator: steps, nothing is there yet');
  await hand.follow(`/proposals/${proposal}/topics`);
  await hand.state('facilitator: topics');
  await hand.send(hand.form('#nominate_topic-' + proposal), { title: 'How we work', description: 'What is tried.' });
  await hand.seeDone('nominate_topic');
  await hand.state('facilitator: a topic');
  const topic = hand.here('/topics/');
  for (const check of ['S1', 'S2', 'S3', 'S4']) {
    await hand.send(hand.form(`#suitability-${check}`), { 'answers.0.answer': 'ok', 'answers.0.reason': 'It is.' });
    await hand.seeDone('answer_suitability');
  }
  await hand.state('facilitator: a suitable topic');
  for (const seat of ['Government 1', 'Technical community 1']) {
    const other = await world.person(manner, seat);
    await other.act('approve_topic', {}, { where: `/topics/${topic}` });
    await other.leave();
  }
  await hand.open(`/proposals/${proposal}/topics`);
  await hand.send(hand.form('#choose_topics-' + proposal), { topic_ids: [topic], rationale: 'It is time.', alternative_reason: 'It was tried for a year.' });
  await hand.seeDone('choose_topics');
  await hand.state('facilitator: topics are chosen');
}

/** On to the next step, where nothing is missing. */
async function move(hand, proposal, from) {
  await hand.open(`/proposals/${proposal}/steps`);
  await hand.state(`facilitator: steps in ${from}`);
  await hand.send(hand.form(`#move-advance-from-${from}`));
  await hand.seeDone('make_transition');
}

/** On to the next step by the chair, over what is missing, which the page has named before. */
async function override(world, manner, proposal, from) {
  const chair = await world.person(manner, 'Chair');
  await chair.open(`/proposals/${proposal}/steps`);
  await chair.state(`facilitator: steps in ${from}, for the chair`);
  await chair.send(chair.form(`#override-advance-from-${from}`), { override_reason: 'The event is near.' });
  await chair.seeDone('make_transition');
  await chair.leave();
}

async function write(hand, proposal) {
  await hand.open(`/proposals/${proposal}/positions`);
  const [topic] = await hand.form('create_position').locator('select[name="topic_id"] option[value]:not([value=""])').evaluateAll((all) => all.map((o) => o.value));
  await hand.send(hand.form('create_position'), { topic_id: topic, title: fresh('How we work') });
  await hand.seeDone('create_position');
  await hand.state('facilitator: write a text');
  await hand.send(hand.form('publish_version'), { text: 'We try it for a year.\n\nThen we look.', change_note: 'First.' });
  await hand.seeDone('publish_version');
  await hand.state('facilitator: a text');
}

async function engage(world, manner, hand, proposal) {
  await hand.open(`/proposals/${proposal}/engagement`);
  await hand.state('facilitator: engagement');
  const round = { title: fresh('Is it worth it'), purpose: 'To hear.', audience: 'All.', promise: 'involve', closes_at: inDays(15) };
  await hand.send(hand.form('plan_round'), { ...round, closes_at: inDays(2) });
  await hand.seeRefused('plan_round');
  await hand.state('facilitator: a round came back');
  await hand.send(hand.form('plan_round'), { closes_at: round.closes_at });
  await hand.seeDone('plan_round');
  await hand.state('facilitator: a round');
  await hand.open(`/proposals/${proposal}/steps`);
  if ((await hand.form('#move-advance-from-engagement').count()) > 0) throw new Error('a move is offered over an open round');
  await hand.state('facilitator: steps in engagement, a round is open');
  await override(world, manner, proposal, 'engagement');
}

async function pilot(hand, proposal) {
  await hand.open(`/proposals/${proposal}/pilots`);
  await hand.state('facilitator: pilots');
  await hand.send(hand.form('plan_pilot'), {
    title: fresh('A first try'), instrument: 'rating_sheet', aim: 'To see.', population: 'Us.',
    'measures.0.name': 'Hours', 'measures.0.unit': 'hours', 'measures.0.target': 'fewer', starts_at: inDays(0), ends_at: inDays(1),
  });
  await hand.seeDone('plan_pilot');
  await hand.state('facilitator: a pilot');
  await hand.send(hand.form('close_pilot'), { result: 'It went well.', 'cost.hours': 12 });
  await hand.seeDone('close_pilot');
  await hand.state('facilitator: a pilot is closed');
  await hand.send(hand.form('evaluate_pilot'), { 'findings.0.value': '10', 'findings.0.verdict': 'met', evaluation: 'Good.', lessons: 'Go on.' });
  await hand.seeDone('evaluate_pilot');
  await hand.send(hand.form('decide_on_pilot'), { decision: 'keep', reason: 'It helps.' });
  await hand.seeDone('decide_on_pilot');
  await hand.state('facilitator: a pilot is decided on');
}

async function judge(world, manner, hand, proposal) {
  await hand.open(`/proposals/${proposal}`);
  await hand.state('facilitator: the proposal in validity');
  for (let n = 1; n <= 9; n += 1) {
    await hand.send(hand.form('answer_mandate', `M${n}`), { answer: 'ok', reason: 'It is within it.' });
    await hand.seeDone('answer_mandate');
  }
  await hand.open(`/proposals/${proposal}/consensus`);
  await hand.state('facilitator: consensus');
  await hand.uncover(hand.form('open_call').locator('button').first());
  await hand.state('facilitator: open a call');
  await override(world, manner, proposal, 'validity');
}

async function impact(hand, proposal) {
  await hand.open(`/proposals/${proposal}/steps`);
  await hand.state('facilitator: steps in impact');
  await hand.open(`/proposals/${proposal}/outputs`);
  await hand.state('facilitator: outputs');
}
