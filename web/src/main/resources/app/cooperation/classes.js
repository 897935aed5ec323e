// Any table by municipality or county, put into classes and drawn; the legend counts, and what cannot be drawn is listed.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { decimal, whole } from '../numbers.js';
import { columnTitle, layerTitle } from '../parts/layer-names.js';
import { emptyPart } from './empty.js';

const METHODS = ['natural', 'quantile', 'equal', 'own'];
const STRONG = 0.6;
const COUNTS = ['2', '3', '4', '5', '6', '7', '8'];

export class Classes {
  #answer = null;
  #key = '';

  constructor(view) {
    this.view = view;
  }

  #chosen() {
    const { state, overview } = this.view;
    const table = overview.tables.find(({ layer }) => layer === state.table) ?? overview.tables.find(({ layer }) => layer === 'arrangement_counts') ?? overview.tables[0];
    const column = table?.columns.includes(state.column) ? state.column : table?.columns[0];
    return { table, column };
  }

  async load() {
    const { state } = this.view;
    const { table, column } = this.#chosen();
    if (!table) return;
    const parameters = new URLSearchParams({ table: table.layer, column, method: state.method });
    if (state.method === 'own') parameters.set('breaks', state.breaks ?? this.#ownBreaks());
    else parameters.set('classes', state.classes);
    const key = String(parameters);
    if (key === this.#key) return;
    this.#answer = await getJson(`/api/cooperation/classes?${parameters}`);
    this.query = parameters;
    this.#key = key;
  }

  /** Own borders begin as those that were shown. */
  #ownBreaks() {
    const classes = this.#answer?.classes ?? [];
    return classes.length > 1 ? classes.slice(0, -1).map(({ to }) => String(to)).join(';') : '10';
  }

  #opacity(number) {
    const all = this.#answer.classes.length;
    return all < 2 ? 0.6 : 0.1 + (0.78 * (number - 1)) / (all - 1);
  }

  /** Municipalities filled so that ink on them would drown. */
  #onFill() {
    return (this.#answer?.map.features ?? []).filter(({ properties }) => properties.class !== null && this.#opacity(properties.class) > STRONG).map(({ properties }) => properties.number);
  }

  draw(map) {
    map.setNamed(this.view.state.municipality, this.#onFill());
    const { accent, ink } = map.colours();
    map.overlays.set('one', 'areas', this.#answer?.map.features.filter(({ geometry }) => geometry), (properties) =>
      properties.class === null ? { color: ink, weight: 0.6, fill: false, dashArray: '2 4' } : { color: ink, weight: 0.6, fillColor: accent, fillOpacity: this.#opacity(properties.class) });
    map.overlays.set('other', 'marks', null);
    const chosen = this.view.state.municipality;
    map.overlays.set('municipality', 'ways', chosen ? map.areasOf([chosen]) : null, () => ({ color: ink, weight: 3, fill: false }));
  }

  sentence() {
    const { table, column } = this.#chosen();
    if (!table) return t('coop.classes');
    const words = OURS[table.layer] ? columnName(column) : t('coop.classes.sentence', tableName(table.layer), columnName(column));
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  part() {
    const { state, overview } = this.view;
    const { table, column } = this.#chosen();
    if (!table) return emptyPart('coop.classes.none', null, this.view.go);
    const set = (name) => ({ target }) => this.view.set({ [name]: target.value });
    const looked = this.#answer?.map.features.find(({ properties }) => properties.number === state.municipality)?.properties;
    const doubts = this.#answer?.doubts ?? [];
    return html`
      <div class="pair">
        <label class="above"><span>${t('coop.table')}</span><select class="coop-pick-table" @change=${({ target }) => this.view.set({ table: target.value, column: null })}>${overview.tables.map(({ layer }) => html`<option value=${layer} ?selected=${layer === table.layer}>${tableName(layer)}</option>`)}</select></label>
        <label class="above"><span>${t('coop.column.pick')}</span><select class="coop-pick-column" @change=${set('column')}>${table.columns.map((name) => html`<option value=${name} ?selected=${name === column}>${columnName(name)}</option>`)}</select></label>
        <label class="above"><span>${t('coop.method')}</span><select class="coop-method" @change=${({ target }) => this.view.set({ method: target.value, breaks: target.value === 'own' ? this.#ownBreaks() : null })}>${METHODS.map((method) => html`<option value=${method} ?selected=${method === state.method}>${t(`coop.method.${method}`)}</option>`)}</select></label>
        ${state.method === 'own'
          ? html`<label class="above"><span>${t('coop.breaks')}</span><input class="coop-breaks" .value=${state.breaks ?? ''} @change=${set('breaks')} /></label>`
          : html`<label class="above"><span>${t('coop.classes.count')}</span><select class="coop-count" @change=${set('classes')}>${COUNTS.map((count) => html`<option value=${count} ?selected=${count === state.classes}>${count}</option>`)}</select></label>`}
      </div>
      ${looked ? html`<section class="coop-facts" data-mark="municipality"><h3>${looked.name}</h3><p>${looked.value === null ? t('coop.no-value') : html`<strong>${number(looked.value)}</strong>${looked.unit !== looked.name && !looked.unit?.startsWith(looked.number) ? ` (${looked.unit})` : nothing}`}</p></section>` : nothing}
      ${this.#answer ? html`<section><h3>${t('coop.classes')}</h3>${this.#list()}${this.#answer.classes.length < this.#answer.wished ? html`<p class="note coop-fewer">${t('coop.classes.fewer', whole(this.#answer.classes.length), whole(this.#answer.wished))}</p>` : nothing}<p class="note">${t(`coop.method.${this.#answer.method}.note`)} ${t('coop.classes.fit', decimal(Math.round(this.#answer.fit * 1000) / 10))}</p></section>
        ${doubts.length ? html`<section><h3>${t('coop.not-drawn', whole(doubts.length))}</h3><ul class="coop-doubts">${[...new Set(doubts.map(({ reason }) => reason))].map((reason) => doubtPart(reason, doubts.filter((each) => each.reason === reason)))}</ul></section>` : nothing}
        ${this.#answer.withoutValue ? html`<p class="note">${t('coop.without-value', whole(this.#answer.withoutValue))}</p>` : nothing}` : nothing}
    `;
  }

  #list() {
    const { classes } = this.#answer;
    return html`<ul class="coop-classes">${classes.map(({ number: n, from, to, rows, onMap }) => html`<li><span class="coop-swatch class" style=${`--opacity:${this.#opacity(n)}`} aria-hidden="true"></span><span>${this.#range(n, from, to)}</span><strong>${whole(rows)}${onMap === rows ? nothing : html` <small>${t('coop.classes.rows', whole(onMap), whole(rows - onMap))}</small>`}</strong></li>`)}</ul>`;
  }

  /** The outer classes of own borders have no end: values may lie beyond the first and the last. */
  #range(n, from, to) {
    const { classes, method } = this.#answer;
    if (method === 'own' && n === 1) return t('coop.up-to', number(to));
    if (n > 1 && method === 'own' && n === classes.length) return t('coop.above', number(from));
    return n > 1 ? t('coop.range', t('coop.above', number(from)), number(to)) : from === to ? number(to) : t('coop.range', number(from), number(to));
  }

  legend() {
    return this.#answer ? this.#list() : nothing;
  }

  drawer() {
    if (!this.#answer) return null;
    const { table } = this.#chosen();
    const drawn = this.#answer.map.features.map(({ properties }) => properties);
    // A county is one row of its table, and one here, however many municipalities it is drawn on.
    const counties = table?.counties ? new Map(drawn.filter(({ unit }) => unit).map((each) => [each.unit, { ...each, name: each.unit, number: null }])) : null;
    const rows = (counties ? [...counties.values()] : drawn).sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
    return {
      title: t('coop.classes'),
      count: rows.length,
      csv: `/api/cooperation/classes?${this.query}&format=csv`,
      part: () => html`<div class="coop-matrix plain" tabindex="0" role="region" aria-label=${t('coop.classes')}><table><thead><tr><th scope="col">${t(counties ? 'coop.county' : 'coop.municipality')}</th><th scope="col" class="n">${columnName(this.#chosen().column ?? '')}</th><th scope="col" class="n">${t('coop.class')}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr class=${row.number && row.number === this.view.state.municipality ? 'chosen' : ''}><th scope="row">${row.number ? html`<button type="button" @click=${() => this.view.set({ municipality: row.number })}>${row.name}</button>` : row.name}</th><td class="n">${row.value === null ? '–' : number(row.value)}</td><td class="n">${row.class ?? '–'}</td></tr>`)}</tbody></table></div>`,
    };
  }
}

/** What lies outside the map is many and no fault; the rest is named with what it may be. */
function doubtPart(reason, rows) {
  const units = rows.map(({ unit, candidates }) => (candidates.length ? `${unit} (${candidates.join(', ')})` : unit)).join(', ');
  return html`<li><details ?open=${rows.length < 6}><summary><strong>${whole(rows.length)}</strong> ${t(`coop.doubt.${reason}`)}</summary><p>${units}</p></details></li>`;
}

function number(value) {
  return Number.isInteger(value) ? whole(value) : decimal(value);
}

const OURS = { arrangement_counts: 'coop.table.arrangement_counts', arrangements: 'coop.column.arrangements' };

function tableName(layer) {
  return OURS[layer] ? t(OURS[layer]) : layerTitle(layer);
}

function columnName(column) {
  return OURS[column] ? t(OURS[column]) : columnTitle(column);
}
