// Roads and ferries that are closed by pressing them: drawn closed, listed, and opened again.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { counted, t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { linkOf } from '../map/office-map.js';
import { wishParameters } from '../views/office-address.js';
import { linkLines, linkName } from './link-words.js';

export class ClosedRoads {
  #features = [];
  #asked = '';
  #problem = null;
  #unknown = new Set();

  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
  }

  async refresh() {
    const { close } = this.store.value;
    const asked = close.join('\n');
    if (asked === this.#asked) return this.#draw();
    this.#asked = asked;
    this.#problem = null;
    try {
      const found = await Promise.all(close.map((id) => featuresOf(id)));
      if (asked !== this.#asked) return;
      this.#unknown = new Set(close.filter((_, i) => found[i] === null));
      this.#features = found.flatMap((features) => features ?? []);
    } catch (problem) {
      if (asked !== this.#asked) return;
      this.#features = [];
      this.#problem = problem;
    }
    this.#draw();
    this.changed();
  }

  #draw() {
    const { warning, paper } = this.map.colours();
    this.map.overlays.set('closed-casing', 'marks', this.#features, () => ({ color: paper, weight: 8, opacity: 0.9 }));
    this.map.overlays.set('closed', 'marks', this.#features, () => ({ color: warning, weight: 4, opacity: 1, dashArray: '2 7' }));
  }

  /** @param number of the link in the tiles; null beside every road */
  async press(number) {
    if (number === null) return this.announce(t('closing.nothing'), { seen: true });
    try {
      this.toggle(await linkOf(number, wishParameters({ ...this.store.value, close: [] })));
    } catch (problem) {
      this.#problem = problem;
      this.changed();
    }
  }

  /** @param link {id} and what it is called */
  toggle(link) {
    const { close } = this.store.value;
    const closed = close.includes(link.id);
    this.store.set({ close: closed ? close.filter((id) => id !== link.id) : [...close, link.id] });
    this.announce(t(closed ? 'closing.opened' : 'closing.closed', linkName(link)), { seen: true });
  }

  open(id) {
    this.store.set({ close: this.store.value.close.filter((each) => each !== id) });
  }

  /** Whether a problem is told here already, beside what it is about. */
  tells(problem) {
    return problem.code === 'link.not-found' && this.#unknown.size > 0;
  }

  isClosed(id) {
    return this.store.value.close.includes(id);
  }

  part() {
    const { close } = this.store.value;
    if (close.length === 0 && !this.#problem) return nothing;
    const known = close.length - this.#unknown.size;
    return html`<section class="closed-roads" aria-label=${t('closing.title')}>
      <div class="closed-head"><h3>${known > 0 ? counted('closing.count', known, whole(known)) : t('closing.title')}</h3>${close.length > 1 ? html`<button type="button" class="quiet" @click=${() => this.store.set({ close: [] })}>${t('closing.openAll')}</button>` : nothing}</div>
      ${this.#problem ? problemPart(this.#problem) : nothing}
      <ul>${close.map((id) => this.#unknown.has(id) ? this.#stranger(id) : html`<li data-link=${id}><span class="sign line-closed" aria-hidden="true"></span><span class="closed-name">${this.#name(id)}</span><button type="button" class="quiet" @click=${() => this.open(id)}>${t('closing.open')}<span class="visually-hidden"> ${id}</span></button></li>`)}</ul>
    </section>`;
  }

  #stranger(id) {
    return html`<li data-link=${id}><span class="closed-name warn" role="alert">${t('closing.unknown', id)}</span><button type="button" class="quiet" @click=${() => this.open(id)}>${t('ferry.remove')}<span class="visually-hidden"> ${id}</span></button></li>`;
  }

  #name(id) {
    const feature = this.#features.find(({ properties }) => properties.name === id);
    if (!feature) return id;
    const [name] = linkLines({ ...feature.properties, kilometres: 0, minutes: null, closed: false });
    return name === id ? name : html`<strong>${name}</strong> <span class="note">${id}</span>`;
  }
}

/** The lines of a name; null when nothing is called that. */
async function featuresOf(id) {
  try {
    return (await getJson('/api/travel/links', { parameters: new URLSearchParams({ id }) })).features;
  } catch (problem) {
    if (problem.code === 'link.not-found') return null;
    throw problem;
  }
}
