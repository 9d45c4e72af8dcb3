// What happens when one is not alone, or not quick enough: others' comments come live, a session ends while one writes,
// somebody else was faster, a button is pressed twice, a page is left with text in it.
import { as, signedIn } from './service.mjs';
import { deliberating, fresh } from './prepare.mjs';

const TEXT = 'A text to talk about.';

/** Two people in two browsers see each other's comments without asking for the page again. */
export async function live(world, manner) {
  const { proposal } = await deliberating(world.demo, 'A talk', TEXT);
  const two = [await world.person(manner, 'Civil society 2'), await world.person(manner, 'Government 2')];
  for (const hand of two) await hand.open(`/proposals/${proposal}/discussion`);
  await two[0].state('live: an empty discussion');
  for (const [speaks, looks] of [two, [...two].reverse()]) {
    const body = fresh('Do you see this');
    await speaks.send(speaks.form('#write'), { kind: 'note', body });
    await speaks.seeDone('post_comment');
    await looks.see(body);
    const news = await looks.page.locator('#news').innerText();
    if (!news.trim()) throw new Error('the live region says nothing of what is new');
  }
  await two[0].state('live: a discussion of two');
  for (const hand of two) await hand.leave();
}

/** A session ends while one writes: after signing in again the text is there, and nothing was sent yet. */
export async function lostSession(world, manner) {
  const seat = 'Private sector 3';
  const { proposal } = await deliberating(world.demo, 'A long comment', TEXT);
  const hand = await world.person(manner, seat);
  await hand.open(`/proposals/${proposal}/discussion`);
  const body = fresh('A long text that took an hour');
  const elsewhere = await signedIn(world.demo, seat);
  await elsewhere.post('/sessions/revocations', { sessions: 'all' });
  await hand.send(hand.form('#write'), { kind: 'question', body });
  await hand.state('lost session: sign in, the text is kept');
  const { email, password } = world.demo.seats.get(seat);
  await hand.send(hand.form('create_session'), { email, password: 'not the one it is' });
  await hand.seeRefused('create_session');
  await hand.state('lost session: the password was wrong');
  await hand.send(hand.form('create_session'), { email, password });
  await hand.state('lost session: signed in');
  await hand.send(hand.page.locator('form:has(input[name="_show"])'));
  await hand.state('lost session: back to the form');
  const form = hand.form('#write');
  const [kept, kind] = [await form.locator('[name="body"]').inputValue(), await form.locator('[name="kind"]').inputValue()];
  if (kept !== body || kind !== 'question') throw new Error(`of the text is left: ${kept}, ${kind}`);
  if ((await count(world, proposal, body)) !== 0) throw new Error('it was sent before it was looked at');
  await hand.send(form);
  await hand.seeDone('post_comment');
  if ((await count(world, proposal, body)) !== 1) throw new Error('it was not sent once');
  await hand.leave();
}

/** Two change the same: the later is shown what is there now beside what was typed, and loses nothing. */
export async function staleEdit(world, manner) {
  const { proposal } = await deliberating(world.demo, 'A summary of two', TEXT);
  const seats = ['Facilitator', 'Co-facilitator'];
  const [first, second] = [await world.person(manner, seats[0]), await world.person(manner, seats[1])];
  for (const hand of [first, second]) await hand.open(`/proposals/${proposal}`);
  const [theirs, mine] = [fresh('What the first wrote'), fresh('What the second wrote')];
  await first.send(first.form('update_proposal'), { summary: theirs });
  await first.seeDone('update_proposal');
  await second.send(second.form('update_proposal'), { summary: mine });
  await second.seeRefused('update_proposal');
  const changes = await second.page.locator('.summary .changes').innerText();
  if (!changes.includes(theirs) || !changes.includes(mine)) throw new Error(`the difference is not shown: ${changes}`);
  await second.state('stale edit: the difference');
  await second.send(second.form('update_proposal'));
  await second.seeDone('update_proposal');
  const now = await as(world.demo, seats[0]).get(`/proposals/${proposal}`);
  if (now.summary.trim() !== mine) throw new Error(`in the end it says ${now.summary}`);
  for (const hand of [first, second]) await hand.leave();
}

/** Two presses on one button send once. */
export async function doublePress(world, manner) {
  const { proposal } = await deliberating(world.demo, 'A quick hand', TEXT);
  const hand = await world.person(manner, 'Civil society 3');
  await hand.open(`/proposals/${proposal}/discussion`);
  const form = hand.form('#write');
  const body = fresh('Pressed twice');
  await hand.fill(form, { kind: 'note', body });
  const button = form.locator('button[type="submit"]');
  await hand.leaving(async () => {
    if (!manner.keys) return button.dblclick({ noWaitAfter: true });
    await hand.keys.reach(button);
    await Promise.all([hand.page.keyboard.press('Enter'), hand.page.keyboard.press('Enter')]);
  });
  await hand.page.locator('.done[role="status"]').waitFor();
  const times = await count(world, proposal, body);
  if (times !== 1) throw new Error(`it was posted ${times} times`);
  await hand.leave();
}

/** A page with text that was not sent asks before it is left. */
export async function unsaved(world, manner) {
  const { proposal } = await deliberating(world.demo, 'Half a thought', TEXT);
  const hand = await world.person(manner, 'Civil society 3');
  await hand.open(`/proposals/${proposal}/discussion`);
  const form = hand.form('#write');
  await hand.fill(form, { body: 'Half a thought' });
  const asked = world.awaits('beforeunload');
  const link = hand.page.locator('header a.brand');
  await (manner.keys ? hand.keys.press(link, 'Enter') : link.click({ noWaitAfter: true }));
  await asked;
  if ((await form.locator('[name="body"]').inputValue()) !== 'Half a thought') throw new Error('the text is gone');
  world.awaits(null);
  await hand.page.close({ runBeforeUnload: false });
  await hand.leave();
}

async function count(world, proposal, body) {
  const { items } = await as(world.demo, 'Facilitator').get(`/proposals/${proposal}/comments?limit=100`);
  return items.filter((comment) => comment.body === body).length;
}
