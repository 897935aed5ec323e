// Borders that do not match: two groupings, the lines that only one of them has drawn boldly, and how each group fits.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { layerTitle } from '../parts/layer-names.js';
import { emptyPart } from './empty.js';
import { municipalityChoice, outlineChosen } from './municipality-choice.js';

const USUAL = ['arrangements', 'counties', 'municipalities'];

/** What is told of a pair of groups: shares of areas, or of municipalities where the map is a sketch. */
const MEASURED = ['share-first', 'share-second'];
const SKETCHED = ['municipalities-first', 'municipalities-second'];

export class Borders {
  #answer = null;
  #lines = null;
  #key = '';

  constructor(view) {
    this.view = view;
  }

  /** The grouping of an id among those offered, or an arrangement. */
  #chosen() {
    const { state, overview } = this.view;
    const ids = overview.groupings.map(({ id }) => id);
    const offered = [...ids.filter((id) => !USUAL.includes(id)), ...USUAL.filter((id) => ids.includes(id))];
    const first = state.first ?? offered[0];
    const second = state.second ?? (state.one ? `arrangement:${state.one}` : offered.find((id) => id !== first));
    return { first, second };
  }

  async load() {
    const chosen = this.#chosen();
    if (!chosen.second || !this.view.overview.onMap) return;
    const key = JSON.stringify(chosen);
    if (key === this.#key) return;
    const query = `first=${encodeURIComponent(chosen.first)}&second=${encodeURIComponent(chosen.second)}`;
    [this.#answer, this.#lines] = await Promise.all([getJson(`/api/cooperation/borders?${query}&size=1000`), getJson(`/api/cooperation/border-lines?${query}`)]);
    this.query = query;
    this.#key = key;
  }

  draw(map) {
    map.setNamed(this.view.state.municipality);
    const { accent, warning, muted } = map.colours();
    const look = {
      both: { color: muted, weight: 1.5, opacity: 0.9 },
      first: { color: warning, weight: 5 },
      second: { color: accent, weight: 5, dashArray: '10 7' },
      outside: { color: muted, weight: 1, opacity: 0.6, dashArray: '2 4' },
    };
    map.overlays.set('one', 'areas', null);
    map.overlays.set('other', 'marks', null);
    map.overlays.set('municipality', 'ways', this.#lines?.features.filter(({ geometry }) => geometry), ({ borders }) => look[borders]);
    outlineChosen(map, this.view.state.municipality);
  }

  sentence() {
    const words = this.#answer ? t('coop.borders.sentence', this.#name(this.#chosen().first), this.#name(this.#chosen().second)) : t('coop.borders');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #name(id) {
    const key = `coop.grouping.${id}`;
    if (USUAL.includes(id)) return t(key);
    const arrangement = id.startsWith('arrangement:') && this.view.overview.arrangements.find((each) => `arrangement:${each.id}` === id);
    return arrangement ? arrangement.name : layerTitle(id.split(':')[0]).toLowerCase();
  }

  part() {
    const { overview } = this.view;
    const chosen = this.#chosen();
    if (!chosen.second || !overview.onMap) return emptyPart('coop.borders.none', 'municipalities', this.view.go);
    const pick = (which) => html`<label class="above"><span>${t(`coop.${which}`)}</span><select class=${`coop-${which}`} @change=${({ target }) => this.view.set({ [which]: target.value })}>
      <optgroup label=${t('coop.groupings')}>${overview.groupings.map(({ id }) => html`<option value=${id} ?selected=${id === chosen[which]}>${this.#name(id)}</option>`)}</optgroup>
      <optgroup label=${t('coop.arrangements')}>${overview.arrangements.map((each) => html`<option value=${`arrangement:${each.id}`} ?selected=${`arrangement:${each.id}` === chosen[which]}>${each.name}</option>`)}</optgroup>
    </select></label>`;
    const fits = this.#answer?.fits ?? [];
    return html`
      <div class="pair">${pick('first')}${pick('second')}${municipalityChoice(this.view)}</div>
      ${this.#municipality()}
      <section><h3>${t('coop.fit')}</h3>
        <ul class="coop-fits">${fits.map((fit) => html`<li data-fit=${fit.fit}><strong>${fit.group}${fit.fit === 'cut' && fit.meets === 1 && fit.municipalitiesWithin !== null ? ':' : ''}</strong> <span>${fitSentence(fit)}</span>
          ${fit.outsideMap.length ? html`<details><summary>${t('coop.outside', whole(fit.outsideMap.length))}</summary><p>${fit.outsideMap.join(', ')}</p></details>` : nothing}</li>`)}</ul>
        <p class="note">${t(overview.schematic ? 'coop.borders.note.schematic' : 'coop.borders.note')}</p></section>
    `;
  }

  /** In which groups the municipality lies that is looked at: by name, as the comparison tells of them. */
  #municipality() {
    const { municipality } = this.view.state;
    if (!municipality || !this.#answer) return nothing;
    const name = this.view.nameOf(municipality);
    const { first, second } = this.#chosen();
    const rows = this.#answer.rows.filter(({ sharedNames, dividedNames }) => sharedNames.includes(name) || dividedNames.includes(name));
    const beyond = this.#answer.fits.filter(({ beyondNames }) => beyondNames.includes(name)).map(({ group }) => group);
    const groups = (names) => (names.length ? [...new Set(names)].join(', ') : t('coop.where.none'));
    return html`<section class="coop-facts" data-mark="municipality">
      <h3>${name} <button type="button" class="quiet" @click=${() => this.view.set({ municipality: null })}>${t('coop.close')}</button></h3>
      <p>${t('coop.where', this.#name(first), groups([...rows.map(({ group }) => group), ...beyond]))}</p>
      ${rows.length || beyond.length ? html`<p>${t('coop.where', this.#name(second), groups(rows.map(({ otherGroup }) => otherGroup)))}</p>` : nothing}
    </section>`;
  }

  legend() {
    if (!this.#answer) return nothing;
    const { first, second } = this.#chosen();
    return html`<ul class="signs">
      <li><span class="coop-line first" aria-hidden="true"></span>${t('coop.only', this.#name(first))}</li>
      <li><span class="coop-line second" aria-hidden="true"></span>${t('coop.only', this.#name(second))}</li>
      <li><span class="coop-line both" aria-hidden="true"></span>${t('coop.both')}</li>
      ${this.#lines?.features.some(({ geometry, properties }) => geometry?.coordinates.length && properties.borders === 'outside') ? html`<li><span class="coop-line outside" aria-hidden="true"></span>${t('coop.beyond')}</li>` : nothing}</ul>`;
  }

  drawer() {
    if (!this.#answer) return null;
    const { rows } = this.#answer;
    const share = (value) => (value === null ? '–' : percent(value * 100));
    const count = (value) => (value === null ? '–' : whole(value));
    const { schematic } = this.view.overview;
    const part = (row, which) => (schematic ? (row[`municipalitiesOf${which}`] === null ? '–' : t('coop.part', whole(row.municipalities), whole(row[`municipalitiesOf${which}`]))) : share(row[`shareOf${which}`]));
    const people = (row) => (row.people === null && row.withoutPeople.length ? html`<span title=${t('coop.people.unknown', row.withoutPeople.join(', '))}>–</span>` : count(row.people));
    return {
      title: t('coop.borders'),
      count: rows.length,
      csv: `/api/cooperation/borders?${this.query}&format=csv`,
      part: () => html`<div class="coop-matrix plain" tabindex="0" role="region" aria-label=${t('coop.borders')}><table><thead><tr>
        ${['first', 'relation', 'second'].map((key) => html`<th scope="col">${t(`coop.head.${key}`)}</th>`)}${['municipalities', ...(schematic ? SKETCHED : MEASURED), 'people'].map((key) => html`<th scope="col" class="n">${t(`coop.head.${key}`)}</th>`)}<th scope="col">${t('coop.head.names')}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr><th scope="row">${row.group}</th><td data-fit=${row.relation}>${t(`coop.relation.${row.relation}`)}</td><td>${row.otherGroup}</td><td class="n">${whole(row.municipalities)}</td><td class="n">${part(row, 'First')}</td><td class="n">${part(row, 'Second')}</td><td class="n">${people(row)}</td>
          <td class="names">${row.sharedNames.join(', ')}${row.dividedNames.length ? html` <em>${t('coop.divided', row.dividedNames.join(', '))}</em>` : nothing}</td></tr>`)}</tbody></table></div>`,
    };
  }
}

/** How a group fits, with the names of what it meets and of what lies outside. */
function fitSentence({ fit, meets, meetsNames, municipalities, municipalitiesWithin: within, beyondNames }) {
  const beyond = beyondNames.length ? t('coop.fit.beyond', beyondNames.join(', ')) : '';
  if (fit !== 'cut') return t(`coop.fit.${fit}`, whole(meets));
  if (meets > 1) return t('coop.fit.cut', whole(meets), meetsNames.join(', ')) + beyond;
  return within === null ? t('coop.fit.cut.one.area', meetsNames[0]) : t('coop.fit.cut.one', whole(within), whole(municipalities), meetsNames[0]) + beyond;
}
