// The topic Utrykning: whom units reach within required times from the alarm, and who covers when one is away.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { bandColour, strength } from './bands.js';
import { OwnPlaces } from './own-places.js';
import { Asking, choiceField, drawMarks, marksOf, numberField, parametersOf, signs, sourceOptions } from './plan-parts.js';
import { ResponseTables } from './response-tables.js';
import { UnitTurnOuts } from './unit-turn-outs.js';

const NAMES = ['response-units', 'response-required', 'response-study', 'response-scenario', 'response-of'];
const FIRE = '10,20,30';

export class ResponseTopic {
  #sources = ['offices', 'settlements', 'centres'];
  #studies = [];

  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
    this.own = new OwnPlaces({ store, name: 'response-at' });
    this.turnOuts = new UnitTurnOuts({ store });
    this.tables = new ResponseTables({ store, own: this.own, turnOuts: this.turnOuts, away: (id) => this.#setAway(id) });
    this.asking = new Asking('/api/response', { changed, came: (answer) => this.#draw(answer) });
  }

  async refresh(context) {
    const parameters = parametersOf(this.store.value, NAMES);
    parameters.delete('mode');
    this.own.put(parameters);
    this.turnOuts.put(parameters);
    if (!parameters.has('study')) ['of', 'scenario'].forEach((name) => parameters.delete(name));
    const version = context.state.version;
    if (this.version !== version) {
      this.version = version;
      getJson('/api/sites/places', {}).then(({ sources }) => {
        this.#sources = sources;
        this.changed();
      }, () => {});
      getJson('/api/scenarios', {}).then(({ studies }) => {
        this.#studies = studies.filter(({ problem }) => !problem);
        this.changed();
      }, () => {});
    }
    await this.asking.refresh(parameters, version);
    if (this.asking.answer) this.announce(this.#answer(this.asking.answer));
  }

  clicked(place) {
    this.own.add(place);
  }

  /** What it means that a unit is away, drawn: whom another one reaches in its place, and whom none does in time. */
  get #away() {
    return this.asking.answer?.units.find(({ id }) => id === this.store.value.more['response-away']);
  }

  #setAway(id) {
    const more = { ...this.store.value.more };
    if (more['response-away'] === id) delete more['response-away'];
    else more['response-away'] = id;
    this.store.set({ more });
  }

  left() {
    this.map.overlays.set('response', 'place', null);
  }

  #draw(answer) {
    const required = answer?.within.map(({ requiredMinutes }) => requiredMinutes) ?? [];
    const away = this.#away?.unit;
    const within = (kind, minutes) => {
      const first = minutes === null ? -1 : required.findIndex((most) => minutes <= most);
      return first < 0 ? 'unserved' : `${kind}-${first}`;
    };
    const look = ({ kind, name, unit, minutes, secondMinutes }) => {
      if (kind === 'unit') return name === away ? 'other' : 'chosen';
      return away && unit === away ? within('covered', secondMinutes) : within('reached', minutes);
    };
    const features = (answer?.map.features ?? []).map((each) => ({ ...each, properties: { ...each.properties, look: look(each.properties) } }));
    const { reached, unserved, chosen, covered, other } = marksOf(this.map);
    // From the last to the first, so that who is reached soonest lies on top.
    const banded = (kind, style) => required.map((_, i) => [`${kind}-${i}`, { ...style, fillColor: this.map.colours().accent, fillOpacity: strength(i, required.length) }]).reverse();
    const bands = Object.fromEntries([...banded('reached', { ...reached, radius: 6, weight: 1 }), ...banded('covered', { ...covered, radius: 7 })]);
    drawMarks(this.map, 'response', { features }, { ...bands, unserved, other: { ...other, radius: 8 }, chosen });
  }

  sentence() {
    return t('response.sentence');
  }

  /** With a unit away: what is left within each time. */
  #answer({ within, people }) {
    const away = this.#away;
    const parts = within.map((row, i) => {
      const left = away ? (100 * (row.people - away.lost[i])) / people : row.percent;
      return t('response.within', percent(left), row.requiredMinutes);
    });
    return away ? t('response.answerAway', this.own.called(away.unit), parts.join(' · ')) : t('response.answer', parts.join(' · '));
  }

  part() {
    const { answer } = this.asking;
    return html`<div class="planning topic-response" aria-busy=${this.asking.busy}>
      ${answer ? this.#lead(answer) : nothing} ${this.asking.status()} ${this.#form()} ${this.own.part()} ${answer ? this.#figures(answer) : nothing}
    </div>`;
  }

  /** The answer and the shares come first, so that they are seen on a telephone as well. */
  #lead(answer) {
    const never = answer.neverInTime;
    return html`<section>
      <p class="answer">${this.#answer(answer)}</p>
      ${never.length ? html`<p class="note warning" role="note">${t('response.never', never.map((name) => this.own.called(name)).join(', '), answer.within.at(-1).requiredMinutes)}</p>` : nothing}
      ${answer.repeated.length ? html`<p class="note">${t('response.repeated', answer.repeated.join(', '))}</p>` : nothing}
      ${answer.tooFar.length ? html`<p class="note">${t('sites.tooFar', answer.tooFar.join(', '))}</p>` : nothing}
    </section>
    ${this.tables.within(answer)}`;
  }

  #form() {
    const { store } = this;
    const { more } = store.value;
    const sources = [...this.#sources, 'own', ...(more['response-study'] ? ['study'] : [])];
    const usual = more['response-units'] === 'study' ? '' : FIRE;
    return html`<form class="planning-form" @submit=${(event) => event.preventDefault()}>
      ${choiceField({ store, name: 'response-units', usual: 'offices', label: t('response.units'), options: sourceOptions(sources, { study: t('response.units.study') }) })}
      ${this.#whom()}
      ${numberField({ store, name: 'response-turnout', usual: 5, label: t('response.turnOut'), min: 0, max: 120, step: 0.1 })}
      <label>${t('response.required')}<input type="text" name="response-required" size="10" placeholder=${usual ? nothing : t('response.required.study')} .value=${more['response-required'] ?? usual} @change=${({ target }) => this.#keepRequired(target.value, usual)}></label>
    </form>`;
  }

  /** Whom the units are for: the people of the workspace, or those of a kept study, whose units they may be. */
  #whom() {
    const { store } = this;
    if (!this.#studies.length) return nothing;
    const study = this.#studies.find(({ name }) => name === store.value.more['response-study']);
    const moving = study?.scenarios.filter(({ units }) => Object.keys(units).length) ?? [];
    return html`${choiceField({ store, name: 'response-study', usual: '', label: t('sites.study'), options: [{ value: '', text: t('sites.study.none') }, ...this.#studies.map(({ name, title }) => ({ value: name, text: title }))] })}
      ${study ? choiceField({ store, name: 'response-of', usual: 'people', label: t('sites.of'), options: ['people', 'clients'].map((value) => ({ value, text: t(`sites.of.${value}`) })) }) : nothing}
      ${store.value.more['response-units'] === 'study' && moving.length ? choiceField({ store, name: 'response-scenario', usual: moving[0].name, label: t('response.scenario'), options: moving.map(({ name, title }) => ({ value: name, text: title })) }) : nothing}`;
  }

  #keepRequired(value, usual) {
    const more = { ...this.store.value.more };
    const written = value.replaceAll(' ', '');
    if (written === usual || written === '') delete more['response-required'];
    else more['response-required'] = written;
    this.store.set({ more });
  }

  #figures(answer) {
    return html`${this.tables.units(answer)} ${this.tables.beyond(answer)}
      ${answer.notConnected ? html`<p class="note">${t('planning.notConnected', whole(answer.notConnected))}</p>` : nothing}
      <p class="note">${t('response.how')} ${this.asking.csv()}</p>`;
  }

  legend() {
    const away = this.#away;
    const within = this.asking.answer?.within ?? [];
    const bands = within.map(({ requiredMinutes }, i) => ['reached', t('travel.within', requiredMinutes), bandColour(i, within.length)]);
    return signs([['chosen', t('response.legend.unit')], ...(away ? [['other', t('response.legend.away', this.own.called(away.unit))], ['covered', t('response.legend.covered')]] : []), ...bands, ['unserved', t('response.legend.beyond')]]);
  }
}
