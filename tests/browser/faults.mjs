// Faults that many pages share are told once, with how often and where to see one.

export class Faults {
  constructor(world) {
    this.world = world;
    this.found = new Map();
  }

  /** One more. */
  note(text, where) {
    if (!this.found.has(text)) this.found.set(text, new Set());
    this.found.get(text).add(where);
  }

  /** Tells them as problems. */
  tell() {
    for (const [text, where] of this.found) {
      const [first] = where;
      this.world.problem(`${text}; ${where.size} times, as ${first}`);
    }
    this.found.clear();
  }
}

/** A text or an address without ids: what differs between pages of one kind. */
export const plain = (text) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}');
