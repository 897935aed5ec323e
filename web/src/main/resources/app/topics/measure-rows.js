// One row of each list of measures, and of what lacks them.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { date, whole } from '../numbers.js';
import { bodyButton } from '../parts/body-button.js';
import { className, degreeName } from '../parts/names.js';

/** A body below its goal. */
export function gapRow(row, act) {
  return html`<li class="row">
    ${bodyButton(row, act.open)} <span class="note">${row.id}</span>
    <span class="what">${t('measures.classAndGoal', className(row.class, row.modification), className(row.goal, row.modification).toLowerCase())}</span>
    ${row.measures.length ? html`<span class="what note">${row.measures.join(' · ')}</span>` : nothing}
  </li>`;
}

/** What weighs on a body from one driver. */
export function pressureRow(row, act) {
  return html`<li class="row">
    ${bodyButton(row, act.open)} <span class="note">${row.id}</span>
    <span class="what">${degreeName(row.degree)}: ${row.pressures.join(', ')} <span class="note">${row.driverName}</span></span>
  </li>`;
}

/** A way to the form of a measure, that looks like one. */
export function editButton(measure, edit) {
  return html`<button type="button" class="quiet edit-measure" aria-label=${t('measures.change', measure.name ?? measure.type ?? measure.id)} @click=${() => edit(measure)}>${t('measures.edit')}</button>`;
}

/** A measure, the bodies it is for, and the way to change it. */
export function measureRow(measure, act) {
  const title = measure.name ?? measure.type ?? measure.id;
  return html`<li class="row" data-measure=${measure.id}>
    <span class="row-head"><span><strong>${title}</strong> <span class="note">${measure.id}</span></span>${act.edit ? editButton(measure, act.edit) : nothing}</span>
    <span class="what">${measureFacts(measure).join(' · ')}</span>
    <span class="what bodies">
      ${measure.bodies.length === 0 ? t('measures.noBody') : html`<span class="note">${t('measures.for')}</span> ${measure.bodies.map((id, i) => (measure.unknownBodies.includes(id)
        ? html`<span>${id} <em>${t('measures.notInRegister')}</em></span>`
        : html`<span>${bodyButton({ id, name: measure.bodyNames?.[i] ?? id }, act.open)} <span class="note">${id}</span></span>`))}`}
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
