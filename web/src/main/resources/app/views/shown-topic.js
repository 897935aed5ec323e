// The topic that the panel shows: fetched when it is first asked for, told of every change while it is shown.

import { html } from 'lit-html';
import { problemPart } from '../parts/problem.js';
import { pageSize } from '../topics/page-size.js';

export class ShownTopic {
  #made = new Map();
  #id = null;

  /** @param find the topic of an id, {id, load} @param surroundings {style, store, map, frame, announce, changed}, handed on to each topic */
  constructor(find, surroundings) {
    this.find = find;
    this.surroundings = surroundings;
  }

  /** {id, shown: {part()}}, or null for the figures. */
  current() {
    return this.#id && { id: this.#id, shown: this.#made.get(this.#id) };
  }

  /** Shows another topic; an unknown one, as the figures, leaves the panel to the figures. */
  async choose(id, context) {
    const topic = this.find(id);
    this.#made.get(this.#id)?.left?.();
    this.#id = topic?.id ?? null;
    this.surroundings.changed();
    if (!topic) return;
    // A view may have a topic of its own for what it does not know.
    const known = topic.id;
    if (!this.#made.has(known)) {
      try {
        const Topic = await topic.load();
        if (!this.#made.has(known)) this.#made.set(known, new Topic(this.surroundings));
      } catch (problem) {
        this.#made.set(known, { part: () => html`${problemPart(problem, () => location.reload())}`, refresh: () => {} });
      }
    }
    if (this.#id === known) this.refresh(context);
  }

  /** No topic is shown: what the last one drew goes away. */
  leave() {
    this.#made.get(this.#id)?.left?.();
    this.#id = null;
  }

  /** Does something while every list of the topic is shown whole, as for paper. */
  async whole(context, act) {
    if (!this.#id) return act();
    pageSize.whole = true;
    try {
      await this.#made.get(this.#id)?.refresh(context);
      this.surroundings.changed();
      await act();
    } finally {
      pageSize.whole = false;
      this.refresh(context);
    }
  }

  refresh(context) {
    this.#made.get(this.#id)?.refresh(context);
    this.surroundings.changed();
  }
}
