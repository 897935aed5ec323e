// One row of each list of measures, and of what lacks them.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { date, whole } from '../numbers.js';
import { className, degreeName } from '../parts/names.js';

function bodyButton({ id, name }, act) {
  return html`<button type="button" class="row-name" @click=${() => act.open(id)}>${name ?? id}</button> <span class="note">${id}</span>`;
}

/** A body below its goal. */
export function gapRow(row, act) {
  return html`<li class="row">
    ${bodyButton(row, act)}
    <span class="what">${t('measures.classAndGoal', className(row.class, row.modification), className(row.goal, row.modification).toLowerCase())}</span>
    ${row.measures.length ? html`<span class="what note">${row.measures.join(' · ')}</span>` : nothing}
  </li>`;
}

/** What weighs on a body from one driver. */
export function pressureRow(row, act) {
  return html`<li class="row">
    ${bodyButton(row, act)}
    <span class="what">${degreeName(row.degree)}: ${row.pressures.join(', ')} <span class="note">${row.driverName}</span></span>
  </li>`;
}

/** A measure; its name opens the form where it can be changed. */
export function measureRow(measure, act) {
  const title = measure.name ?? measure.type ?? measure.id;
  return html`<li class="row" data-measure=${measure.id}>
    ${act.edit ? html`<button type="button" class="row-name" aria-label=${t('measures.change', title)} @click=${() => act.edit(measure)}>${title}</button>` : html`<strong>${title}</strong>`}
    <span class="note">${measure.id}</span>
    <span class="what">${measureFacts(measure).join(' · ')}</span>
    <span class="what bodies">
      ${measure.bodies.length === 0 ? t('measures.noBody') : measure.bodies.map((id) => (measure.unknownBodies.includes(id)
        ? html`<span>${id} <em>${t('measures.notInRegister')}</em></span>`
        : html`<button type="button" class="link" @click=${() => act.open(id)}>${id}</button>`))}
    </span>
  </li>`;
}

/** Status, who, sector, end and cost, as far as they are known. */
export function measureFacts({ status, overdue, responsible, sector, end, costKroner }) {
  const facts = [t(`measure.status.${status}`)];
  if (overdue) facts.push(t(`measure.overdue.${overdue}`));
  if (responsible) facts.push(responsible);
  if (sector) facts.push(sector);
  if (end) facts.push(t('measures.until', date(end)));
  if (costKroner !== null) facts.push(t('measures.kroner', whole(costKroner)));
  return facts;
}
