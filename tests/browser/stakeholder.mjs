// The journey of a stakeholder: invited, reads, comments on a passage, amends, takes a stance, objects, is answered,
// withdraws, and sees what became of it all.
import { deliberating, fresh, group } from './prepare.mjs';

const TEXT = 'Each network keeps its routes open.\n\nOutputs are published within a month, and say of themselves how far they were agreed.';
const PASSAGE = 'within a month';
const PASSWORD = 'many plain words in a row';

export async function stakeholder(world, manner) {
  const made = await deliberating(world.demo, 'A way to publish', TEXT);
  const { id } = await group(world.demo);
  const email = `${fresh('someone').replace(' ', '-')}@people.example`;
  const who = await accept(world, manner, await invited(world, manner, id, email), email, id);
  await read(who, id, made);
  const said = await speak(who, made);
  await answered(world, manner, made, said);
  await outcome(who, id, said);
  await who.leave();
}

/** The secretariat invites; the code is shown once. */
async function invited(world, manner, id, email) {
  const hand = await world.person(manner, 'Secretariat');
  await hand.open(`/groups/${id}/invitations`);
  await hand.state('stakeholder: invitations');
  await hand.send(hand.form('invite'), { email, name: 'Somebody', role: 'stakeholder', stakeholder_group: 'CS' });
  const secrets = await hand.page.locator('.secret').allInnerTexts();
  if (!secrets[0]) throw new Error(`no code was shown: ${await hand.told()}`);
  await hand.state('stakeholder: an invitation was made');
  await hand.leave();
  return secrets[0].trim();
}

/** The invitation is accepted with a new account. A password that is too short comes back, with what else was typed. */
async function accept(world, manner, code, email, id) {
  const hand = await world.stranger(manner);
  await hand.open(`/invitations/accept?code=${encodeURIComponent(code)}`);
  const form = () => hand.form('redeem_invitation');
  const name = fresh('Newcomer');
  await hand.send(form(), { name, password: 'too short' });
  await hand.seeRefused('redeem_invitation', 'password');
  if ((await form().locator('[name="name"]').inputValue()) !== name) throw new Error('a form that came back has lost the name');
  await hand.state('stakeholder: an invitation came back');
  await hand.send(form(), { name, password: PASSWORD });
  await hand.seeDone('redeem_invitation');
  await hand.state('stakeholder: sign in');
  await hand.send(hand.form('create_session'), { email, password: PASSWORD });
  if (!hand.page.url().includes(`/groups/${id}`)) throw new Error(`after signing in, one is at ${hand.page.url()}`);
  await hand.state('stakeholder: the group');
  return hand;
}

/** From the board by links to the text. */
async function read(who, id, made) {
  await who.open(`/groups/${id}`);
  await who.follow(new RegExp(`^/proposals/${made.proposal}$`));
  await who.state('stakeholder: the proposal');
  await who.follow(`/proposals/${made.proposal}/positions`);
  await who.state('stakeholder: its positions');
  await who.follow(new RegExp(`^/positions/${made.position}$`));
  await who.see(PASSAGE);
  await who.state('stakeholder: the position');
}

/** Comments, amends, takes a stance, objects. Gives where these stand. */
async function speak(who, made) {
  if (who.manner.js && !who.manner.keys) await select(who);
  const passage = who.form('#on-passage');
  await who.send(passage, { 'anchor.quote.exact': PASSAGE, kind: 'concern', body: 'A month is too short for us.' });
  await who.seeDone('post_comment');
  await who.state('stakeholder: a comment beside the text');
  const comment = new URL(who.page.url()).hash.replace('#comment-', '');

  await who.follow(/\/amendments\?do=suggest/);
  await who.state('stakeholder: suggest an amendment');
  await who.send(who.form('#of-passage'), { 'passage.quote.exact': PASSAGE, replacement: 'within three months', reason: 'It can be kept.' });
  await who.seeDone('suggest_amendment');
  await who.state('stakeholder: an amendment');
  const amendment = who.here('/amendments/');

  await who.open(`/positions/${made.position}/stance`);
  await who.state('stakeholder: stance');
  await who.send(who.form('#cast_stance-' + made.position), { stance: 'object', reason: 'Too short.' });
  await who.seeRefused('cast_stance');
  await who.state('stakeholder: a stance came back');
  await who.send(who.form('#cast_stance-' + made.position), { stance: 'accept', reason: 'We can live with it.' });
  await who.seeDone('cast_stance');
  await who.state('stakeholder: a stance was taken');

  await who.open(`/positions/${made.position}/consensus`);
  await who.state('stakeholder: consensus');
  await who.send(who.form('raise_objection'), { ground: 'resources', summary: 'Nobody can do it in a month.', harm: 'Texts are rushed.', remedy: 'Say three months.' });
  await who.seeDone('raise_objection');
  await who.state('stakeholder: an objection');
  return { comment, amendment, objection: who.here('/objections/') };
}

/** A passage is selected with the pointer, and the script offers to take it into the form. */
async function select(who) {
  const { page } = who;
  await page.getByText(PASSAGE).first().dblclick();
  await page.locator('[data-passage-offer]').click();
  const quote = await page.locator('form#on-passage [data-passage-quote]').inputValue();
  if (!quote.trim()) throw new Error('a selected passage did not get into the form');
}

/** The facilitator answers the comment, the amendment and the objection. */
async function answered(world, manner, made, { comment, amendment, objection }) {
  const hand = await world.person(manner, 'Facilitator');
  await hand.act('dispose_comment', { disposition: 'accepted', reason: 'Three months it is.' }, { where: `/comments/${comment}?do=answer` });
  await hand.state('stakeholder: the comment is answered');
  await hand.act('accept_amendments', { 'amendments.0.reason': 'Agreed.', kind: 'substantive', change_note: 'Three months.' }, { where: `/amendments/${amendment}` });
  await hand.state('stakeholder: the amendment is taken');
  await hand.act('respond_to_objection', { body: 'The text says three months now.', substantive: true }, { where: `/objections/${objection}` });
  await hand.state('stakeholder: the objection is answered');
  await hand.leave();
}

/** What needs them is on the first page; the objection is withdrawn; what became of everything is told. */
async function outcome(who, id, { comment, amendment, objection }) {
  await who.open('/');
  await who.state('stakeholder: what needs me');
  await who.open('/notices');
  await who.state('stakeholder: notices');
  await who.act('withdraw_objection', { reason: 'It is met.', 'stance.stance': 'support' }, { where: `/objections/${objection}` });
  await who.state('stakeholder: the objection is withdrawn');
  await who.open(`/groups/${id}/my-comments`);
  await who.see('Three months it is.');
  await who.state('stakeholder: my comments');
  await who.open(`/comments/${comment}`);
  await who.see('Three months it is.');
  await who.open(`/amendments/${amendment}`);
  await who.see('Agreed.');
}
