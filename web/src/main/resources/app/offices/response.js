// The topic Utrykning: whom units reach within required times from the alarm, and who covers when one is away.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, percent, whole } from '../numbers.js';
import { OwnPlaces } from './own-places.js';
import { Asking, choiceField, drawMarks, marksOf, numberField, parametersOf, planTable, signs, sourceOptions } from './plan-parts.js';

const SOURCES = ['offices', 'settlements', 'centres', 'own'];

export class ResponseTopic {
  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
    this.own = new OwnPlaces({ store, name: 'response-at' });
    this.asking = new Asking('/api/response', { changed, came: (answer) => this.#draw(answer) });
  }

  async refresh(context) {
    const parameters = parametersOf(this.store.value, ['response-units', 'response-required']);
    parameters.delete('mode');
    this.own.put(parameters);
    const turnOut = this.store.value.more['response-turnout'];
    if (turnOut) parameters.set('turnOut', turnOut);
    await this.asking.refresh(parameters, context.state.version);
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
    const longest = answer?.within.at(-1)?.requiredMinutes ?? 0;
    const away = this.#away?.unit;
    const inTime = (minutes) => minutes !== null && minutes <= longest;
    const look = ({ kind, name, unit, minutes, secondMinutes }) => {
      if (kind === 'unit') return name === away ? 'other' : 'chosen';
      if (away && unit === away) return inTime(secondMinutes) ? 'covered' : 'unserved';
      return inTime(minutes) ? 'reached' : 'unserved';
    };
    const features = (answer?.map.features ?? []).map((each) => ({ ...each, properties: { ...each.properties, look: look(each.properties) } }));
    const { reached, unserved, chosen, covered, other } = marksOf(this.map);
    drawMarks(this.map, 'response', { features }, { reached, covered, unserved, other: { ...other, radius: 8 }, chosen });
  }

  sentence() {
    return t('response.sentence');
  }

  #answer({ within }) {
    return t('response.answer', within.map((row) => t('response.within', percent(row.percent), row.requiredMinutes)).join(' · '));
  }

  part() {
    const { store } = this;
    const { answer } = this.asking;
    return html`<div class="planning topic-response" aria-busy=${this.asking.busy}>
      <form class="planning-form" @submit=${(event) => event.preventDefault()}>
        ${choiceField({ store, name: 'response-units', usual: 'offices', label: t('response.units'), options: sourceOptions(SOURCES) })}
        ${numberField({ store, name: 'response-turnout', usual: 5, label: t('response.turnOut'), min: 0, max: 120 })}
        <label>${t('response.required')}<input type="text" name="response-required" size="10" .value=${store.value.more['response-required'] ?? '10,20,30'} @change=${({ target }) => this.#keepRequired(target.value)}></label>
      </form>
      ${this.own.part()} ${this.asking.status()} ${answer ? this.#figures(answer) : nothing}
    </div>`;
  }

  #keepRequired(value) {
    const more = { ...this.store.value.more };
    if (value.replaceAll(' ', '') === '10,20,30' || value.trim() === '') delete more['response-required'];
    else more['response-required'] = value.replaceAll(' ', '');
    this.store.set({ more });
  }

  #figures(answer) {
    return html`
      ${planTable({
        label: t('response.within.title'),
        rows: answer.within,
        columns: [
          { title: t('response.requiredMinutes'), number: true, value: ({ requiredMinutes }) => requiredMinutes },
          { title: t('response.for'), value: ({ requirement }) => t(`response.${requirement}`) },
          { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
          { title: '%', number: true, value: (row) => percent(row.percent) },
          { title: t('response.beyond'), number: true, value: ({ beyond }) => whole(beyond) },
        ],
      })}
      <section><h3>${t('response.away')}</h3><p class="note">${t('response.awayNote')}</p>
        ${planTable({
          label: t('response.away'),
          rows: answer.units,
          columns: [
            { title: t('response.unit'), value: ({ id, unit, coveredBy, cutOff }) => html`<button type="button" class="quiet" aria-pressed=${this.store.value.more['response-away'] === id} title=${t('response.showAway')} @click=${() => this.#setAway(id)}>${this.own.called(unit)}</button>${coveredBy.map((by) => html`<div class="note">${t('response.covering', this.own.called(by.unit), whole(by.people), decimal(by.slowestMinutes))}</div>`)}${cutOff ? html`<div class="note">${t('response.nobody', whole(cutOff))}</div>` : nothing}` },
            { title: t('response.first'), number: true, value: ({ peopleFirst }) => whole(peopleFirst) },
            ...answer.within.map(({ requiredMinutes }, i) => ({ title: t('response.lost', requiredMinutes), number: true, value: ({ lost }) => whole(lost[i]) })),
          ],
        })}</section>
      ${answer.beyond.length
        ? html`<details><summary>${t('response.beyond.title', answer.beyond.length)}</summary>
            ${planTable({
              label: t('response.beyond.title', answer.beyond.length),
              rows: answer.beyond.slice(0, 200),
              columns: [
                { title: t('sites.place'), value: ({ place }) => place },
                { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
                { title: t('response.unit'), value: ({ unit }) => (unit === null ? t('planning.none') : this.own.called(unit)) },
                { title: 'min', number: true, value: ({ minutes }) => (minutes === null ? '–' : decimal(minutes)) },
              ],
            })}</details>`
        : nothing}
      ${answer.notConnected ? html`<p class="note">${t('planning.notConnected', whole(answer.notConnected))}</p>` : nothing}
      <p class="note">${t('response.how')} ${this.asking.csv()}</p>
    `;
  }

  legend() {
    const away = this.#away;
    return signs([['chosen', t('response.legend.unit')], ...(away ? [['other', t('response.legend.away', this.own.called(away.unit))], ['covered', t('response.legend.covered')]] : []), ['reached', t('response.legend.within')], ['unserved', t('response.legend.beyond')]]);
  }
}
