// Offices and roads of the workspace, and how far the server has come with making them ready.

import { getJson } from '../api.js';
import { MOST_NUMBERED } from '../map/pins.js';

const REST_MS = 500;

export class Ground {
  /** 'reading' · 'connecting' · 'ready' · 'none', when there are no roads. */
  phase = 'reading';
  links = null;
  places = null;
  offices = [];
  /** Names of ferries. */
  ferries = [];
  peopleLayer = '';
  knowsSea = true;
  bounds = null;
  problem = null;
  /** Whether the offices have come; from then on it can be asked. */
  known = false;
  #round = 0;

  constructor({ changed }) {
    this.changed = changed;
  }

  /** Asks for the offices, and meanwhile how far it has come. Resolves when all is ready. */
  async load() {
    const round = ++this.#round;
    this.problem = null;
    const watching = this.#watch(round);
    try {
      const answer = await getJson('/api/travel/offices');
      if (round !== this.#round) return;
      const { offices, ferries, peopleLayer, knowsSea, bounds, links, places } = answer;
      Object.assign(this, { offices, ferries, peopleLayer, knowsSea, bounds, links, places, known: true });
    } catch (problem) {
      if (round !== this.#round) return;
      if (problem.code === 'travel.no-roads') this.phase = 'none';
      else this.problem = problem;
      this.#round++;
    }
    this.changed();
    await watching;
  }

  async #watch(round) {
    while (round === this.#round) {
      try {
        const { phase, links, places } = await getJson('/api/travel/ground');
        if (round !== this.#round) return;
        if (phase !== this.phase || links !== this.links) {
          Object.assign(this, { phase, links: links ?? this.links, places: places ?? this.places });
          this.changed();
        }
        if (phase === 'ready' || phase === 'none') return;
      } catch {
        return; // What was asked says itself that the server does not answer.
      }
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
  }

  get ready() {
    return this.known && this.phase === 'ready';
  }

  office(id) {
    return this.offices.find((office) => office.id === id);
  }

  /** The number that an office has in list and pins; blank when there are too many to number. */
  number(id) {
    if (this.offices.length > MOST_NUMBERED) return '';
    return this.offices.findIndex((office) => office.id === id) + 1;
  }
}
