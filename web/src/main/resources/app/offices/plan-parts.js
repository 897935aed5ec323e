// What the topics that plan share: a question to the server that follows the choice, tables, and marks on the map.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { problemPart } from '../parts/problem.js';
import { wishParameters } from '../views/office-address.js';

/** One question to the server, asked again when its parameters or the data have changed. */
export class Asking {
  answer = null;
  problem = null;
  busy = false;
  #asked = '';
  #ask;

  constructor(path, { changed, came }) {
    Object.assign(this, { path, changed, came });
    this.#ask = newest((signal, parameters) => getJson(path, { parameters, signal }));
  }

  /** @param parameters null when there is nothing to ask yet */
  async refresh(parameters, version) {
    this.parameters = parameters;
    const asked = parameters && `${version} ${parameters}`;
    if (asked === this.#asked) return this.came(this.answer);
    this.#asked = asked;
    if (!parameters) return;
    this.busy = true;
    this.changed();
    try {
      this.answer = await this.#ask(parameters);
      this.problem = null;
    } catch (problem) {
      this.answer = null;
      this.problem = problem;
      this.#asked = '';
    }
    this.busy = false;
    this.came(this.answer);
    this.changed();
  }

  /** What else is wrong with a list of places stands below the first, which may be asked again. */
  #told() {
    return html`${problemPart(this.problem, () => this.refresh(this.parameters))}${(this.problem.others ?? []).map(({ error, hint }) => problemPart({ message: error, hint }))}`;
  }

  status() {
    return html`${this.busy ? html`<div class="quiet-line" aria-hidden="true"></div>` : nothing}${this.problem ? this.#told() : nothing}`;
  }

  csv() {
    const parameters = new URLSearchParams(this.parameters);
    parameters.set('format', 'csv');
    return html`<a class="quiet" href=${`${this.path}?${parameters}`} download>${t('planning.csv')}</a>`;
  }
}

/** The circumstances of travel, and what a topic keeps in `more`. */
export function parametersOf(state, names) {
  const parameters = wishParameters(state);
  for (const name of names) if (state.more[name]) parameters.set(name.replace(/^[a-z]+-/, ''), state.more[name]);
  return parameters;
}

/** A field of a form that is kept in the address. */
export function numberField({ store, name, usual, label, min, max, step = 1 }) {
  return html`<label>${label}<input type="number" name=${name} min=${min} max=${max} step=${step} .value=${store.value.more[name] ?? String(usual)} @change=${({ target }) => keep(store, name, target.value, usual)}></label>`;
}

export function choiceField({ store, name, usual, label, options }) {
  const chosen = store.value.more[name] ?? usual;
  return html`<label>${label}<select name=${name} @change=${({ target }) => keep(store, name, target.value, usual)}>
    ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
  </select></label>`;
}

function keep(store, name, value, usual) {
  const more = { ...store.value.more };
  if (value === '' || value === String(usual)) delete more[name];
  else more[name] = value;
  store.set({ more });
}

/**
 * Where places can be taken from, as options.
 *
 * @param named what a topic calls some of them otherwise
 */
export function sourceOptions(sources, named = {}) {
  return sources.map((value) => ({ value, text: named[value] ?? (['offices', 'settlements', 'centres', 'own', 'study'].includes(value) ? t(`planning.source.${value}`) : value) }));
}

/** @param columns {key, title, number, value(row)} */
export function planTable({ rows, columns, label }) {
  return html`<div class="planning-scroll" tabindex="0" role="region" aria-label=${label}><table class="planning-table">
    <thead><tr>${columns.map(({ title, number }) => html`<th scope="col" class=${number ? 'number' : nothing}>${title}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${columns.map(({ number, value }) => html`<td class=${number ? 'number' : nothing}>${value(row)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** @param looks kind → style of the features of that kind, from below */
export function drawMarks(map, name, geoJson, looks) {
  const features = geoJson?.features ?? [];
  const order = Object.keys(looks);
  const drawn = features
    .filter(({ properties }) => order.includes(properties.look ?? properties.kind))
    .sort((a, b) => order.indexOf(a.properties.look ?? a.properties.kind) - order.indexOf(b.properties.look ?? b.properties.kind));
  // Over the names: what is pressed on must be seen.
  map.overlays.set(name, 'findings', drawn.length ? drawn : null, (properties) => looks[properties.look ?? properties.kind]);
  map.keepClear(drawn.map(({ geometry: { coordinates: [longitude, latitude] } }) => [latitude, longitude]));
}

export function marksOf(map) {
  const { accent, warning, ink, paper } = map.colours();
  return {
    chosen: { radius: 8, weight: 3, color: accent, fillColor: accent, fillOpacity: 0.9 },
    other: { radius: 6, weight: 2, color: ink, fillColor: paper, fillOpacity: 1 },
    unserved: { radius: 6, weight: 2, color: warning, fillColor: warning, fillOpacity: 0.8 },
    reached: { radius: 4, weight: 2, color: accent, fillColor: paper, fillOpacity: 1 },
    covered: { radius: 6, weight: 3, color: accent, fillColor: accent, fillOpacity: 0.35 },
    next: { radius: 8, weight: 3, color: accent, fillColor: paper, fillOpacity: 1 },
  };
}

/** Takes the marks away when a topic is left. */
export function clearMarks(map, name) {
  map.overlays.set(name, 'findings', null);
  map.keepClear([]);
}

/** Whom it is about: the people of the workspace, or the people or clients of a kept study. */
export function whomFields({ store, prefix, studies }) {
  if (!studies.length) return nothing;
  const study = store.value.more[`${prefix}-study`];
  return html`${choiceField({ store, name: `${prefix}-study`, usual: '', label: t('sites.study'), options: [{ value: '', text: t('sites.study.none') }, ...studies.map(({ name, title }) => ({ value: name, text: title }))] })}
    ${study ? choiceField({ store, name: `${prefix}-of`, usual: 'people', label: t('sites.of'), options: ['people', 'clients'].map((value) => ({ value, text: t(`sites.of.${value}`) })) }) : nothing}`;
}

/** Where places can be taken from, and the studies that are kept: asked again when the data has changed. */
export class Offered {
  sources = ['offices', 'settlements', 'centres'];
  studies = [];
  writable = false;
  #version = null;

  constructor(changed) {
    this.changed = changed;
  }

  refresh(version) {
    if (this.#version === version) return;
    this.#version = version;
    getJson('/api/sites/places', {}).then(({ sources }) => {
      this.sources = sources;
      this.changed();
    }, () => {});
    getJson('/api/scenarios', {}).then(({ studies, writable }) => {
      this.studies = studies.filter(({ problem }) => !problem);
      this.writable = writable;
      this.changed();
    }, () => {});
  }
}

/** What the marks mean, for the legend. @param rows each with the kind of mark, its words, and its own colour where it has one */
export function signs(rows) {
  return html`<ul class="signs">${rows.map(([kind, text, colour]) => html`<li><span class="sign site-${kind}" style=${colour ? `background:${colour}` : nothing} aria-hidden="true"></span>${text}</li>`)}</ul>`;
}
