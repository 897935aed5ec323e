// What happens to ferries other than that they are closed: slower, less often, or some of the departures cancelled.

import { html, nothing } from 'lit-html';
import { counted, t } from '../messages.js';
import { whole } from '../numbers.js';

/** By the word of the endpoint: the usual figure, the largest, and what stands after it. */
const KINDS = {
  slower: { usual: 50, most: 900, sign: '%' },
  headway: { usual: 60, most: 10080, sign: '' },
  cancelled: { usual: 50, most: 100, sign: '%' },
  crossing: { usual: 30, most: 1440, sign: '' },
};

export class FerryChanges {
  #kind = 'slower';
  #wrong = null;
  #open = false;

  constructor({ store, ground, announce, changed }) {
    Object.assign(this, { store, ground, announce, changed });
  }

  /** Nothing where no ferry goes and none is changed. */
  part() {
    const { ferry } = this.store.value;
    if (this.ground.ferries.length === 0 && ferry.length === 0) return nothing;
    return html`<details class="ferry-changes" ?open=${this.#open || ferry.length > 0} @toggle=${({ target }) => (this.#open = target.open)}>
      <summary>${ferry.length ? counted('ferry.count', ferry.length, whole(ferry.length)) : t('ferry.title')}</summary>
      ${ferry.length ? html`<ul>${ferry.map((change) => this.#row(change))}</ul>` : nothing}
      ${this.ground.ferries.length ? this.#form() : nothing}
    </details>`;
  }

  #row(change) {
    const { name, words } = read(change);
    const known = this.ground.ferries.some((ferry) => ferry.toLocaleLowerCase() === name.toLocaleLowerCase());
    return html`<li data-ferry=${change}><span><strong>${name}</strong> ${words.map(sentence).join(', ')}${known ? nothing : html` <span class="warn">${t('ferry.unknown')}</span>`}</span>
      <button type="button" class="quiet" @click=${() => this.store.set({ ferry: this.store.value.ferry.filter((each) => each !== change) })}>${t('ferry.remove')}<span class="visually-hidden"> ${change}</span></button></li>`;
  }

  #form() {
    const { usual, most } = KINDS[this.#kind];
    return html`<form class="ferry-form" novalidate @submit=${(event) => this.#add(event)}>
      <label>${t('ferry.which')}<select name="ferry">${this.ground.ferries.map((name) => html`<option>${name}</option>`)}</select></label>
      <label>${t('ferry.what')}<select name="kind" @change=${({ target }) => this.#choose(target.value)}>${Object.keys(KINDS).map((kind) => html`<option value=${kind} ?selected=${kind === this.#kind}>${t(`ferry.what.${kind}`)}</option>`)}</select></label>
      <label>${t(`ferry.unit.${this.#kind}`)}<input type="number" name="amount" min="1" max=${most} step="1" .value=${String(usual)} aria-invalid=${this.#wrong ? 'true' : nothing}></label>
      <button type="submit" class="plain-button">${t('ferry.add')}</button>
      ${this.#wrong ? html`<span class="wrong" role="alert">${this.#wrong}</span>` : nothing}
    </form>`;
  }

  #choose(kind) {
    this.#kind = kind;
    this.#wrong = null;
    this.changed();
  }

  #add(event) {
    event.preventDefault();
    const { ferry, amount } = event.target.elements;
    const { most, sign } = KINDS[this.#kind];
    const figure = Number(amount.value);
    const usable = amount.value.trim() !== '' && Number.isInteger(figure) && figure >= 1 && figure <= most;
    this.#wrong = usable ? null : t('ferry.wrong', whole(most));
    if (!usable) return this.changed();
    const word = `${this.#kind}=${figure}${sign}`;
    const mine = this.store.value.ferry.find((change) => read(change).name === ferry.value);
    const kept = mine ? read(mine).words.filter((each) => !each.startsWith(`${this.#kind}=`)) : [];
    const change = `${ferry.value}: ${[...kept, word].join(' ')}`;
    this.store.set({ ferry: [...this.store.value.ferry.filter((each) => each !== mine), change] });
    this.announce(`${ferry.value}: ${sentence(word)}`, { seen: true });
  }
}

/** A name may hold a colon; what is done stands after the last that a space follows. */
function read(change) {
  const colon = change.lastIndexOf(': ');
  return colon < 0 ? { name: change, words: [] } : { name: change.slice(0, colon).trim(), words: change.slice(colon + 1).trim().split(/\s+/) };
}

function sentence(word) {
  const [, kind, figure] = /^(\w+)=(\d+)%?$/.exec(word) ?? [];
  return KINDS[kind] ? t(`ferry.is.${kind}`, figure) : word;
}
