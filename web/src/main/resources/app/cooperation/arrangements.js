// Arrangements: as bars in the panel, as a matrix of municipalities in the drawer, one or two of them on the map.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { decimal, whole } from '../numbers.js';
import { emptyPart } from './empty.js';

const PAIRS_SHOWN = 8;

export class Arrangements {
  #areas = new Map();
  #pairs = null;
  #pairsInAll = 0;

  constructor(view) {
    this.view = view;
  }

  async load() {
    const { state } = this.view;
    if (!this.#any) return;
    if (!this.#pairs) {
      const { rows, total } = await getJson('/api/cooperation/pairs?size=1000');
      this.#pairs = rows;
      this.#pairsInAll = total;
    }
    for (const id of [state.one, state.other]) {
      if (id && this.#known(id) && !this.#areas.has(id)) this.#areas.set(id, (await getJson(`/api/cooperation/areas?grouping=${encodeURIComponent(`arrangement:${id}`)}`)).features);
    }
  }

  get #any() {
    return this.view.overview.arrangements.length > 0;
  }

  #known(id) {
    return this.view.overview.arrangements.find((each) => each.id === id);
  }

  draw(map) {
    const { state } = this.view;
    const { accent, warning, ink } = map.colours();
    map.setNamed(state.municipality);
    map.overlays.set('one', 'areas', this.#areas.get(state.one), () => ({ color: accent, weight: 3, fillOpacity: 0.3 }));
    map.overlays.set('other', 'marks', this.#areas.get(state.other), () => ({ color: warning, weight: 3, dashArray: '8 5', fillOpacity: 0.24 }));
    map.overlays.set('municipality', 'ways', state.municipality ? map.areasOf([state.municipality]) : null, () => ({ color: ink, weight: 3, fill: false }));
  }

  sentence() {
    const { state, overview } = this.view;
    const [one, other] = [state.one, state.other].map((id) => this.#known(id));
    if (!this.#any) return t('coop.empty.title');
    if (one && other) return t('coop.sentence.two', one.name, other.name);
    return one ? one.name : t('coop.sentence.all', whole(overview.arrangements.length));
  }

  part() {
    if (!this.#any) return emptyPart('coop.empty.text', 'arrangements', this.view.go);
    const { state, overview } = this.view;
    const most = Math.max(...overview.arrangements.map(({ members }) => members.length), 1);
    const chosen = [state.one, state.other].map((id) => this.#known(id)).filter(Boolean);
    return html`
      ${state.municipality ? this.#municipality(state.municipality) : nothing}
      ${chosen.map((each) => this.#facts(each))}
      <section>
        <h3>${t('coop.arrangements')}</h3>
        <p class="note">${t('coop.choose')}</p>
        <ul class="coop-list">
          ${overview.arrangements.map((each) => html`<li>
            <button type="button" class="coop-row" aria-pressed=${each.id === state.one || each.id === state.other} data-mark=${each.id === state.one ? 'one' : each.id === state.other ? 'other' : ''} @click=${() => this.choose(each.id)}>
              <span class="coop-name">${each.name}</span><strong>${whole(each.members.length)}</strong>
              <span class="coop-bar" style=${`--share:${each.members.length / most}`} aria-hidden="true"></span>
            </button>
          </li>`)}
        </ul>
      </section>
      <section>
        <h3>${t('coop.pairs')}</h3>
        <table class="coop-table"><thead><tr><th scope="col">${t('coop.pair')}</th><th scope="col" class="n">${t('coop.shared')}</th><th scope="col" class="n">${t('coop.likeness')}</th></tr></thead>
          <tbody>${(this.#pairs ?? []).slice(0, PAIRS_SHOWN).map((pair) => html`<tr><th scope="row">${pair.firstName} – ${pair.secondName}</th><td class="n">${whole(pair.shared)}</td><td class="n">${decimal(Math.round(pair.likeness * 100) / 100)}</td></tr>`)}</tbody></table>
        <p class="note">${t('coop.likeness.note')} <a href="/api/cooperation/pairs?format=csv" download>${t('coop.pairs.all', whole(this.#pairsInAll))}</a></p>
      </section>
    `;
  }

  #facts(each) {
    const outside = each.outside.map((number) => this.view.nameOf(number));
    return html`<section class="coop-facts" data-mark=${each.id === this.view.state.one ? 'one' : 'other'}>
      <h3>${each.name}</h3>
      <p>${t('coop.members', whole(each.members.length))}${each.stated !== null && each.stated !== each.named ? html` <strong class="doubt">${t('coop.stated', whole(each.stated), whole(each.named))}</strong>` : nothing}</p>
      ${each.unresolved.length ? html`<p class="doubt">${t('coop.unresolved', each.unresolved.join(', '))}</p>` : nothing}
      ${outside.length ? html`<details><summary>${t('coop.outside', whole(outside.length))}</summary><p>${outside.join(', ')}</p></details>` : nothing}
    </section>`;
  }

  #municipality(number) {
    const mine = this.view.overview.arrangements.filter(({ members }) => members.includes(number));
    const shared = (this.#pairs ?? []).filter(({ firstNumber, secondNumber }) => firstNumber === number || secondNumber === number).slice(0, 3);
    return html`<section class="coop-facts" data-mark="municipality">
      <h3>${this.view.nameOf(number)} <button type="button" class="quiet" @click=${() => this.view.set({ municipality: null })}>${t('coop.close')}</button></h3>
      <p>${t('coop.takes-part', whole(mine.length))}</p>
      ${shared.length ? html`<p class="note">${t('coop.most-with', shared.map((pair) => `${pair.firstNumber === number ? pair.secondName : pair.firstName} (${whole(pair.shared)})`).join(', '))}</p>` : nothing}
    </section>`;
  }

  /** The first choice and the second; what is chosen already is let go. */
  choose(id) {
    const { one, other } = this.view.state;
    if (id === one) this.view.set({ one: other, other: null });
    else if (id === other) this.view.set({ other: null });
    else this.view.set(one ? { other: id } : { one: id });
  }

  legend() {
    const { state } = this.view;
    const line = (id, mark) => (this.#known(id) ? html`<li><span class="coop-swatch ${mark}" aria-hidden="true"></span>${this.#known(id).name}</li>` : nothing);
    return html`<ul class="signs">${line(state.one, 'one')}${line(state.other, 'other')}</ul>`;
  }

  drawer() {
    const { overview } = this.view;
    if (!this.#any) return null;
    return { title: t('coop.matrix'), count: overview.arrangements.length, csv: '/api/cooperation/arrangements?format=csv', part: () => this.#matrix() };
  }

  #matrix() {
    const { state, overview } = this.view;
    const columns = overview.municipalities.filter(({ onMap, arrangements }) => (onMap || overview.onMap === 0) && arrangements > 0).sort((a, b) => b.arrangements - a.arrangements || a.number.localeCompare(b.number));
    const mark = (id) => (id === state.one ? 'one' : id === state.other ? 'other' : '');
    return html`<div class="coop-matrix" tabindex="0" role="region" aria-label=${t('coop.matrix')}><table>
      <thead><tr><th scope="col" class="corner">${t('coop.arrangement')}</th>
        ${columns.map(({ number, name, arrangements }) => html`<th scope="col" class=${number === state.municipality ? 'chosen' : ''}><button type="button" title=${t('coop.column', name, whole(arrangements))} @click=${() => this.view.set({ municipality: number === state.municipality ? null : number })}><span>${name}</span></button></th>`)}
        <th scope="col" class="outside"><span>${t('coop.outside.short')}</span></th></tr></thead>
      <tbody>${overview.arrangements.map((each) => html`<tr data-mark=${mark(each.id)}>
        <th scope="row"><button type="button" aria-pressed=${mark(each.id) !== ''} @click=${() => this.choose(each.id)}>${each.name}</button></th>
        ${columns.map(({ number, name }) => (each.members.includes(number) ? html`<td class=${number === state.municipality ? 'chosen' : ''}><span class="dot" title="${name} – ${each.name}"><span class="visually-hidden">${t('coop.yes')}</span></span></td>` : html`<td class=${number === state.municipality ? 'chosen' : ''}></td>`))}
        <td class="outside">${each.outside.length || nothing}</td></tr>`)}</tbody>
    </table></div>`;
  }
}
