// The tables of the topic Utrykning: people within each required time, what it means that a unit is away, and the places beyond.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, percent, whole } from '../numbers.js';
import { planTable } from './plan-parts.js';

const MOST_PLACES = 200;

export class ResponseTables {
  /** @param away called with the id of a unit that is, or no longer is, away */
  constructor({ store, own, turnOuts, away }) {
    Object.assign(this, { store, own, turnOuts, away });
  }

  within(answer) {
    return planTable({
      label: t('response.within.title'),
      rows: answer.within,
      columns: [
        { title: t('response.requiredMinutes'), number: true, value: ({ requiredMinutes }) => requiredMinutes },
        { title: t('response.for'), value: ({ requirement }) => t(`response.${requirement}`) },
        { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
        { title: '%', number: true, value: (row) => percent(row.percent) },
        { title: t('response.beyond'), number: true, value: ({ beyond }) => whole(beyond) },
      ],
    });
  }

  /** Two rows for each unit: its figures, and under them how soon it rolls and who covers, across the table. */
  units(answer) {
    const numbers = [t('response.first'), ...answer.within.map(({ requiredMinutes }) => t('response.lost', requiredMinutes))];
    return html`<section><h3>${t('response.away')}</h3><p class="note">${t('response.awayNote')}</p>
      <div class="planning-scroll" tabindex="0" role="region" aria-label=${t('response.away')}><table class="planning-table units-away">
        <thead><tr><th scope="col">${t('response.unit')}</th>${numbers.map((title) => html`<th scope="col" class="number">${title}</th>`)}</tr></thead>
        ${answer.units.map((unit) => this.#unit(unit, numbers.length + 1))}
      </table></div></section>`;
  }

  #unit({ id, unit, turnOutMinutes, peopleFirst, lost, coveredBy, cutOff }, columns) {
    const isAway = this.store.value.more['response-away'] === id;
    return html`<tbody>
      <tr><td><button type="button" class="quiet" aria-pressed=${isAway} title=${t('response.showAway')} @click=${() => this.away(id)}>${this.own.called(unit)}</button></td>
        <td class="number">${whole(peopleFirst)}</td>
        ${lost.map((people) => html`<td class="number">${whole(people)}</td>`)}</tr>
      <tr class="covering"><td colspan=${columns}><label class="rolls"><span class="note">${t('response.turnOut')}</span> ${this.turnOuts.field(id, this.own.called(unit), turnOutMinutes)}</label>
        ${coveredBy.map((by) => html`<div class="note">${t('response.covering', this.own.called(by.unit), whole(by.people), decimal(by.slowestMinutes))}</div>`)}
        ${cutOff ? html`<div class="note">${t('response.nobody', whole(cutOff))}</div>` : nothing}</td></tr>
    </tbody>`;
  }

  beyond(answer) {
    if (!answer.beyond.length) return nothing;
    const title = t('response.beyond.title', answer.beyond.length);
    return html`<details class="places-beyond"><summary>${title}</summary>
      ${planTable({
        label: title,
        rows: answer.beyond.slice(0, MOST_PLACES),
        columns: [
          { title: t('sites.place'), value: ({ place }) => place },
          { title: t('sites.people'), number: true, value: ({ people }) => whole(people) },
          { title: t('response.unit'), value: ({ responseUnit }) => (responseUnit === null ? t('planning.none') : this.own.called(responseUnit)) },
          { title: 'min', number: true, value: ({ minutes }) => (minutes === null ? '–' : decimal(minutes)) },
        ],
      })}</details>`;
  }
}
