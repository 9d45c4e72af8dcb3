// Somebody at work in a browser, in one of three manners: with a pointer, with a pointer and no JavaScript, or with the
// keyboard alone. A form is named by the operation that it does, a field by its name in the API; each must have a label.
import { Keys } from './keys.mjs';

export class Hand {
  constructor(world, page, manner) {
    Object.assign(this, { world, page, manner });
    this.keys = manner.keys ? new Keys(page) : null;
  }

  /** Types an address. Gives the status of the answer. */
  async open(path, { expect = 200 } = {}) {
    const answer = await this.page.goto(path);
    if (answer && expect && answer.status() !== expect) throw new Error(`${path} answers ${answer.status()}, not ${expect}: ${await this.heading()}`);
  }

  /** The page's heading. */
  async heading() {
    const all = await this.page.locator('h1').allInnerTexts();
    return all.join(' / ');
  }

  /** Follows the link to an address, or one that fits a pattern. */
  async follow(to) {
    const links = await this.page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const fits = (href) => (to instanceof RegExp ? to.test(href) : href === to);
    const index = links.findIndex(fits);
    if (index < 0) throw new Error(`no link to ${to} on ${this.page.url()}`);
    const link = this.page.locator('a[href]').nth(index);
    await this.uncover(link);
    await this.leaving(() => (this.keys ? this.keys.press(link, 'Enter') : link.click()));
  }

  /** The form of an operation, or with `#` that of a name; of several, the one whose path or hidden fields hold a value. */
  form(operation, holds) {
    if (operation.startsWith('#')) return this.page.locator(`form[id="${operation.slice(1)}"]`);
    let form = this.page.locator(`form:has(input[name="_do"][value="${operation}"])`);
    if (holds !== undefined) form = form.and(this.page.locator(`form:has(input[type="hidden"][value="${holds}"])`));
    return form.first();
  }

  /** Fills fields of a form: text as it is, `true` and `false` for a box, a code for a choice. */
  async fill(form, fields) {
    await this.uncover(form.locator('button, input:not([type="hidden"])').first());
    for (const [name, value] of Object.entries(fields)) {
      const control = form.locator(`[name="${name}"]:not([type="hidden"])`);
      if ((await control.count()) === 0) throw new Error(`no field ${name} in ${await form.getAttribute('id')} on ${this.page.url()}`);
      await this.labelled(control.first(), name);
      await this.uncover(control.first());
      const kind = await control.first().evaluate((e) => (e.tagName === 'INPUT' ? e.type : e.tagName.toLowerCase()));
      await (this.keys ? this.keys.put(control, kind, value) : put(control, kind, value));
    }
  }

  /** Fills a form and sends it. Gives the answer. */
  async send(form, fields = {}) {
    await form.waitFor({ state: 'attached' });
    await this.fill(form, fields);
    const button = form.locator('button[type="submit"]').first();
    await this.uncover(button);
    if (!(await button.innerText()).trim()) throw new Error(`a button without words in ${await form.getAttribute('id')}`);
    return this.leaving(() => (this.keys ? this.keys.press(button, 'Enter') : button.click()));
  }

  /** Fills and sends the form of an operation, and sees that the page says that it was done. */
  async act(operation, fields = {}, { holds, where = [] } = {}) {
    for (const at of [].concat(where)) await this.open(at);
    await this.send(this.form(operation, holds), fields);
    await this.seeDone(operation);
  }

  /** The page says that it was done; if not, what it says instead is what went wrong. */
  async seeDone(operation) {
    const done = new URL(this.page.url()).searchParams.get('done');
    if (done === operation && (await this.page.locator('.done[role="status"]').count()) > 0) return;
    throw new Error(`${operation} was not done: ${await this.told()}`);
  }

  /** Where one is, and what a form that came back says. */
  async told() {
    const summary = await this.page.locator('.summary[role="alert"]').allInnerTexts();
    return `${new URL(this.page.url()).pathname}, "${await this.heading()}": ${summary.join(' ').replace(/\s+/g, ' ') || 'no summary'}`;
  }

  /** The page came back with a summary; where a field is named, its error stands beside it and the summary leads there. */
  async seeRefused(operation, field) {
    if ((await this.page.locator('.summary[role="alert"]').count()) === 0) throw new Error(`${operation} was not refused: ${this.page.url()}`);
    if (!field) return;
    const control = this.page.locator(`form:has(.summary) [name="${field}"][aria-invalid="true"]`).first();
    const id = await control.getAttribute('id');
    if ((await this.page.locator(`.summary a[href="#${id}"]`).count()) === 0) throw new Error(`the summary does not lead to ${field}`);
    if ((await this.page.locator(`[id="${id}-error"]`).count()) === 0) throw new Error(`no error stands beside ${field}`);
  }

  /** The id at the end of this page's address. */
  here(start) {
    const { pathname } = new URL(this.page.url());
    if (!pathname.startsWith(start)) throw new Error(`one is at ${pathname}, not under ${start}`);
    return pathname.slice(start.length).split('/')[0];
  }

  /** Takes a seat of the demonstration on the first page. */
  async takeSeat(seat) {
    const { email } = this.world.demo.seats.get(seat);
    await this.send(this.form('create_session', email));
    if ((await this.page.locator('header a[href="/account"]').count()) === 0) throw new Error(`${seat} is not signed in: ${this.page.url()}`);
  }

  /** Opens the parts of the page that something lies in, as one does: by their heads. */
  async uncover(target) {
    const folded = target.locator('xpath=ancestor::details[not(@open)]');
    for (let left = await folded.count(); left > 0; left -= 1) {
      const head = folded.first().locator('> summary');
      await (this.keys ? this.keys.press(head, 'Enter') : head.click());
      if ((await folded.count()) >= left) throw new Error(`a part does not open on ${this.page.url()}`);
    }
  }

  /** Does what leads to another page, and waits until that is there. */
  async leaving(deed) {
    const [answer] = await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), deed()]);
    return answer;
  }

  /** A text is to be seen on the page. */
  async see(text) {
    await this.page.getByText(text, { exact: false }).first().waitFor({ state: 'attached' });
  }

  /** A distinct state of a journey: kept, so that it can be examined. */
  async state(name) {
    const language = await this.page.locator('html').getAttribute('lang');
    const key = `${name} [${language}]`;
    if (!this.world.states.has(key)) this.world.states.set(key, { url: this.page.url(), html: await this.page.content(), language });
  }

  /** A field says what it is for. */
  async labelled(control, name) {
    const words = await control.evaluate((e) => [...(e.labels ?? [])].map((l) => l.textContent).join(' ') || e.getAttribute('aria-label') || '');
    if (!words.trim()) this.world.problem(`the field ${name} on ${this.page.url()} has no label`);
  }

  /** Goes away. */
  async leave() {
    await this.page.context().close();
  }
}

async function put(control, kind, value) {
  if (kind === 'radio') return control.and(control.page().locator(`[value="${value}"]`)).check();
  if (kind === 'checkbox' && typeof value === 'boolean') return control.first().setChecked(value);
  if (kind === 'checkbox') {
    for (const one of [].concat(value)) await control.and(control.page().locator(`[value="${one}"]`)).check();
    return undefined;
  }
  if (kind === 'select') return control.first().selectOption(value);
  return control.first().fill(String(value));
}
