// Scenarios by public transport, asked for when they are looked at: a thousand searches are not made for every office that is dragged.

import { sendText } from '../api.js';
import { query } from './answers.js';
import { errandFigures } from './errand-figures.js';

const MOST_KEPT = 20;

export class Errands {
  #answers = new Map();
  #problem = null;
  #asked = null;
  #key = () => '';

  constructor({ changed }) {
    this.changed = changed;
  }

  /** Asks for what is not known yet of two scenarios. @param of what is asked of @param keyOf what an answer about a scenario holds for */
  async refresh(of, before, after, keyOf) {
    this.#key = (name) => `${of.name} ${keyOf(name)} ${JSON.stringify(of.study.transit ?? null)}`;
    const wanted = [...new Set([before, after])].map((name) => ({ key: this.#key(name), ask: () => this.#send('evaluate', of, { scenario: name }) }));
    if (before !== after) wanted.push({ key: this.#pair(before, after), ask: () => this.#send('compare', of, { before, after }) });
    const missing = wanted.filter(({ key }) => !this.#answers.has(key));
    const asked = missing.map(({ key }) => key).join('\n');
    if (missing.length === 0 || asked === this.#asked) return;
    this.#asked = asked;
    this.#problem = null;
    try {
      const answers = await Promise.all(missing.map(({ ask }) => ask()));
      missing.forEach(({ key }, i) => this.#keep(key, answers[i]));
    } catch (problem) {
      if (this.#asked === asked) this.#problem = problem;
    }
    if (this.#asked === asked) this.#asked = null;
    this.changed();
  }

  #send(what, of, more) {
    return sendText('POST', `/api/scenarios/${what}?${query(of, { ...more, travel: 'transit' })}`, of.text);
  }

  #keep(key, answer) {
    this.#answers.set(key, answer);
    if (this.#answers.size > MOST_KEPT) this.#answers.delete(this.#answers.keys().next().value);
  }

  #pair(before, after) {
    return `${this.#key(before)} → ${this.#key(after)}`;
  }

  /** @param before, after {index, title} @param names of the scenarios */
  part({ before, after, names: [first, second], demand }) {
    const answer = (key) => this.#answers.get(key) ?? null;
    return errandFigures({ before: { ...before, answer: answer(this.#key(first)) }, after: { ...after, answer: answer(this.#key(second)) }, comparison: answer(this.#pair(first, second)), demand, problem: this.#problem });
  }
}
