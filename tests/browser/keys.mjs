// The keyboard alone: Tab until what is meant has the focus, and the focus is seen; then keys as a browser takes them.

/** Presses of Tab at most until something is reached. */
const FAR = 400;

export class Keys {
  constructor(page) {
    this.page = page;
  }

  /** Goes on by Tab until one of these has the focus; given up where the whole page was gone through. */
  async reach(target) {
    for (let n = 0, rounds = 0; n < FAR && rounds < 3; n += 1) {
      const held = await target.evaluateAll(focused);
      if (held.at >= 0 && !held.seen) throw new Error(`the focus is not to be seen on ${await this.name(target.nth(held.at))}`);
      if (held.at >= 0) return target.nth(held.at);
      // After the last thing on a page the focus leaves it, and comes back to the first.
      if (held.isOut) rounds += 1;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`not reached by Tab: ${await this.name(target.first())} on ${this.page.url()}`);
  }

  /** Goes there and presses a key. */
  async press(target, key) {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Goes to a field and gives it a value. */
  async put(control, kind, value) {
    if (kind === 'radio') return this.choose(control, value);
    if (kind === 'checkbox' && typeof value === 'boolean') return this.tick(control.first(), value);
    if (kind === 'checkbox') {
      for (const one of [].concat(value)) await this.tick(control.and(this.page.locator(`[value="${one}"]`)), true);
      return undefined;
    }
    await this.reach(control.first());
    if (kind === 'select') return this.pick(control.first(), value);
    if (kind === 'datetime-local' || kind === 'date') return this.date(control.first(), value);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(String(value));
    return this.holds(control.first(), String(value));
  }

  /** One of several that are seen at once: the arrows go from one to the next. */
  async choose(control, value) {
    const at = await this.reach(control);
    await at.press('Space');
    for (let n = await control.count(); n >= 0; n -= 1) {
      const now = await this.page.evaluate(() => (document.activeElement.checked ? document.activeElement.value : null));
      if (now === value) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`${value} cannot be chosen by arrows`);
  }

  async tick(box, value) {
    await this.reach(box);
    if ((await box.isChecked()) !== value) await this.page.keyboard.press('Space');
    if ((await box.isChecked()) !== value) throw new Error(`a box does not follow the space bar: ${await this.name(box)}`);
  }

  /** One of a list that opens: the arrows change it while it is closed. */
  async pick(list, value) {
    const wanted = await list.evaluate((e, v) => [...e.options].findIndex((o) => o.value === v), value);
    if (wanted < 0) throw new Error(`the list ${await this.name(list)} does not offer ${value}`);
    await this.page.keyboard.press('Home');
    for (let n = 0; n < wanted; n += 1) await this.page.keyboard.press('ArrowDown');
    return this.holds(list, value);
  }

  /** A date is typed part by part, as the browser's own language has them: month, day, year, hour, minute, half of the day. */
  async date(field, value) {
    const [day, time] = String(value).split('T');
    const [year, month, date] = day.split('-');
    await this.page.keyboard.type(`${month}${date}`);
    await this.page.keyboard.type(year.padStart(6, '0'));
    if (time) {
      const [hour, minute] = time.split(':');
      const half = Number(hour) < 12 ? 'AM' : 'PM';
      const shown = String(Number(hour) % 12 || 12).padStart(2, '0');
      await this.page.keyboard.type(`${shown}${minute}${half}`);
    }
    return this.holds(field, value);
  }

  async holds(field, value) {
    const now = await field.inputValue();
    if (now !== value) throw new Error(`${await this.name(field)} holds ${JSON.stringify(now)}, not ${JSON.stringify(value)}`);
  }

  async name(target) {
    return target.evaluate((e) => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ''} "${(e.textContent || e.value || '').trim().slice(0, 40)}"`);
  }
}

/** In the browser: which of these has the focus, and is that seen? */
function focused(all) {
  const element = document.activeElement;
  const at = all.indexOf(element);
  const style = at < 0 ? null : getComputedStyle(element);
  const seen = style !== null && element.matches(':focus-visible') && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
  return { at, seen, isOut: element === document.body };
}
