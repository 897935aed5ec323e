// The search in the top bar: municipalities, settlements and offices by name as one types, chosen by keyboard or pointer; and, where there are any, water bodies.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { counted, listed, t } from '../messages.js';
import { whole } from '../numbers.js';

const REST_MS = 250;
const LIST = 'search-found';
const row = (i) => `search-row-${i}`;

export class SearchField {
  #found = null; // {total, rows}; null when nothing has been asked for
  #written = '';
  #active = -1;
  #timer = 0;
  #ask = newest((signal, q) => getJson('/api/places', { parameters: new URLSearchParams({ q }), signal }));

  /**
   * @param changed draws anew @param announce says to screen readers
   * @param findWater (text, done): narrows the view of water bodies to a text; done when the person has finished @param goTo shows a place: {kind, name, number, id, bounds}
   */
  constructor({ changed, announce, findWater, goTo }) {
    Object.assign(this, { changed, announce, findWater, goTo });
  }

  /** @param kinds of places that there are @param inWater whether the view of water bodies is shown, which follows what is typed @param q what it is narrowed to */
  part({ kinds, hasWater, inWater, q }) {
    Object.assign(this, { hasWater, inWater, hasPlaces: kinds.length > 0 });
    if (!hasWater && !this.hasPlaces) return nothing;
    const scope = t('top.search', listed([...(hasWater ? [t('top.search.water')] : []), ...kinds.map((kind) => t(`top.search.${kind}`))], 'or'));
    const options = this.#options();
    const isOpen = this.#found !== null;
    return html`<form class="search" role="search" @submit=${(event) => this.#submit(event)} @focusout=${(event) => event.currentTarget.contains(event.relatedTarget) || this.#close()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></svg>
      <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder=${scope} aria-label=${scope} .value=${q}
        role="combobox" aria-autocomplete="list" aria-expanded=${isOpen && options.length > 0} aria-controls=${LIST} aria-activedescendant=${this.#active >= 0 ? row(this.#active) : nothing}
        @input=${({ target }) => this.#typed(target.value.trim())} @keydown=${(event) => this.#pressed(event, options)} />
      <div class="search-found" ?hidden=${!isOpen}>
        <ul role="listbox" id=${LIST} aria-label=${t('top.search.found')}>${options.map((option, i) => this.#option(option, i))}</ul>
        ${isOpen && options.length === 0 ? html`<p class="note">${t('top.search.none', this.#written)}</p>` : nothing}
        ${isOpen && this.#found.total > this.#found.rows.length ? html`<p class="note">${t('top.search.more', whole(this.#found.rows.length), whole(this.#found.total))}</p>` : nothing}
      </div>
    </form>`;
  }

  #options() {
    const places = this.#found?.rows ?? [];
    // In their own view they are found already, beside the map.
    return this.#found && this.hasWater && !this.inWater ? [...places, { kind: 'water' }] : places;
  }

  #option(option, i) {
    const words = option.kind === 'water' ? html`<span>${t('top.search.inWater', this.#written)}</span>` : html`<span>${option.name}</span> <small>${[t(`top.search.${option.kind}`), option.within].filter(Boolean).join(', ')}</small>`;
    // A press must not take the focus from the field before it is a click.
    return html`<li role="option" id=${row(i)} aria-selected=${i === this.#active} @pointerdown=${(event) => event.preventDefault()} @click=${(event) => this.#choose(option, event.currentTarget.closest('form').elements.q)}>${words}</li>`;
  }

  #typed(text) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(text), REST_MS);
  }

  async #look(text) {
    clearTimeout(this.#timer);
    this.#written = text;
    if (this.hasWater && this.inWater) this.findWater(text, false);
    if (!this.hasPlaces || text === '') return this.#close();
    try {
      this.#found = await this.#ask(text);
      this.#active = -1;
      this.announce(counted('top.search.count', this.#found.total, whole(this.#found.total)));
    } catch {
      this.#found = null; // What the page shows says itself that the server does not answer.
    }
    this.changed();
  }

  #pressed(event, options) {
    const { key } = event;
    if (key === 'Escape' && this.#found) {
      event.preventDefault();
      return this.#close();
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (!(key in steps) || options.length === 0) return undefined;
    event.preventDefault();
    this.#active = (this.#active + steps[key] + options.length + (this.#active < 0 && key === 'ArrowUp' ? 1 : 0)) % options.length;
    this.changed();
    return document.getElementById(row(this.#active))?.scrollIntoView({ block: 'nearest' });
  }

  /** Enter takes the row that is marked; else the water bodies in their view, and in the others the place that fits best. */
  async #submit(event) {
    event.preventDefault();
    const field = event.target.elements.q;
    const text = field.value.trim();
    const marked = this.#options()[this.#active];
    if (marked) return this.#choose(marked, field);
    if (this.hasWater && this.inWater) {
      clearTimeout(this.#timer);
      this.#close();
      return this.findWater(text, true);
    }
    if (text !== this.#written || !this.#found) await this.#look(text);
    const [best] = this.#options();
    return best && this.#choose(best, field);
  }

  #choose(option, field) {
    const text = this.#written;
    this.#close();
    if (option.kind === 'water') return this.findWater(text, true);
    field.value = '';
    if (this.inWater) this.findWater('', false);
    this.announce(t('top.search.shown', option.name));
    return this.goTo(option);
  }

  #close() {
    if (this.#found === null && this.#active < 0) return;
    this.#found = null;
    this.#active = -1;
    this.changed();
  }
}
