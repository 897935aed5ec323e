// All that is known of one body. It takes the place of the figures in the panel, and has a way back to them.

import { html, nothing } from 'lit-html';
import { counted, t } from '../messages.js';
import { date, decimal, whole } from '../numbers.js';
import { basinName, categoryName, chemicalName, className, degreeName, isPotential, modificationName } from './names.js';
import { classTag } from './swatch.js';
import { problemPart } from './problem.js';
import { editButton, measureFacts } from '../topics/measure-rows.js';

const DEGREES = ['LARGE', 'MEDIUM', 'SMALL', 'UNKNOWN'];

/** @param sheet {id, body?, problem?} */
export function sheetPart({ sheet, style, back, retry, showOnMap, addMeasure, changeMeasure }) {
  const { id, body, measures, problem } = sheet;
  return html`
    <article class="sheet" aria-busy=${!body && !problem} @keydown=${(event) => event.key === 'Escape' && back()}>
      <button type="button" class="back" @click=${back}><span aria-hidden="true">←</span> ${t('sheet.back')}</button>
      ${problem ? problemPart(problem, retry) : nothing}
      ${body ? content(body, style, showOnMap, measuresOf(measures, () => addMeasure(id), (measure) => changeMeasure(measure, id))) : html`<h2 class="sheet-title" tabindex="-1">${id}</h2>`}
    </article>
  `;
}

function content(body, style, showOnMap, measures) {
  return html`
    <header>
      <p class="overline">${categoryName(body.category)} · <span class="id">${body.id}</span></p>
      <h2 class="sheet-title" tabindex="-1">${body.name || body.id}</h2>
      ${body.bounds
        ? html`<button type="button" class="quiet" @click=${() => showOnMap(body)}>${t('sheet.showOnMap')}</button>`
        : html`<p class="note">${t('sheet.withoutGeometry')}</p>`}
    </header>
    ${status(body, style)} ${quality(body, style)} ${pressures(body)} ${measures} ${places(body)} ${attributes(body)} ${doubts(body)} ${origin(body)}
  `;
}

function status(body, style) {
  const potential = isPotential(body.modification);
  return html`
    <section>
      <dl class="facts strong">
        ${fact(potential ? t('sheet.potential') : t('sheet.status'), classTag(style, body.class, body.modification))}
        ${fact(t('sheet.modification'), modificationName(body.modification))}
        ${fact(t('sheet.goal'), goal(body.goal?.ecological, body, body.goal?.met))}
        ${fact(t('sheet.deadline'), body.goal?.deadlineYear)} ${fact(t('sheet.exemption'), exemptions(body.goal))}
        ${fact(t('sheet.chemical'), chemicalName(body.chemical))}
        ${fact(t('sheet.chemicalGoal'), body.goal?.chemical ? chemicalName(body.goal.chemical) : t('sheet.none'))}
      </dl>
    </section>
  `;
}

function goal(ecological, body, met) {
  const verdict = met === true ? 'goal.met' : met === false ? 'goal.missed' : 'goal.unknown';
  return html`${ecological ? className(ecological, body.modification) : t('sheet.none')}
    <span class="verdict ${verdict.replace('.', '-')}">${t(verdict)}${body.goal?.gapInClasses > 0 ? ` (${counted('goal.gap', body.goal.gapInClasses, whole(body.goal.gapInClasses))})` : ''}</span>`;
}

function exemptions(goal) {
  return (goal?.exemptions ?? []).map(({ kind, inferred }) => t(`exemption.${kind}`) + (inferred ? ` – ${t('exemption.inferred')}` : '')).join(', ');
}

/** The elements, and the class that they give beside the one that is reported. */
function quality({ quality: found, modification }, style) {
  if (!found) return nothing;
  return html`<section class="quality">
    <h3>${t('sheet.quality')} <span class="count">${whole(found.elements.length)}</span></h3>
    <ul class="pressures">
      ${found.elements.map((element) => html`<li>
        <span>${element.name} <span class="note">${elementNote(element)}</span></span> <span class="degree">${className(element.class, modification)}</span>
      </li>`)}
    </ul>
    <p class=${found.contradicted ? 'doubts' : 'note'}>
      ${found.found === 'UNKNOWN'
        ? t('quality.open', className(found.noBetterThan, modification).toLowerCase())
        : html`${t('quality.gives')} ${classTag(style, found.found, modification)}${found.certain ? nothing : ` ${t('quality.uncertain')}`}`}
      ${found.contradicted ? t('quality.contradicted') : nothing}
    </p>
  </section>`;
}

function elementNote({ value, unit, year, toWorse }) {
  const parts = [];
  if (value !== null) parts.push(`${decimal(value)}${unit ? ` ${unit}` : ''}`);
  if (toWorse) parts.push(t('quality.toWorse', decimal(toWorse.distance), className(toWorse.beyond).toLowerCase()));
  if (year) parts.push(year);
  return parts.join(' · ');
}

function pressures({ pressures: list = [] }) {
  const sorted = [...list].sort((a, b) => DEGREES.indexOf(a.degree) - DEGREES.indexOf(b.degree) || a.type.localeCompare(b.type, 'nb'));
  return html`
    <section>
      <h3>${t('sheet.pressures')} <span class="count">${whole(list.length)}</span></h3>
      ${list.length === 0
        ? html`<p class="note">${t('sheet.pressures.none')}</p>`
        : html`<ul class="pressures">
            ${sorted.map(({ type, degree }) => html`<li><span>${type}</span> <span class="degree ${degree.toLowerCase()}">${degreeName(degree)}</span></li>`)}
          </ul>`}
    </section>
  `;
}

/** What is done for the body: the first page of it. */
function measuresOf(measures, add, change) {
  if (!measures) return nothing;
  const { rows, total, writable } = measures;
  return html`
    <section class="measures-of">
      <h3>${t('sheet.measures')} <span class="count">${whole(total)}</span></h3>
      ${total === 0 ? html`<p class="note">${t('sheet.measures.none')}</p>` : html`<ul class="pressures">${rows.map((measure) => html`<li data-measure=${measure.id}><span>${measure.name ?? measure.type ?? measure.id} <span class="note">${measureFacts(measure).join(' · ')}</span></span> ${writable ? editButton(measure, change) : nothing}</li>`)}</ul>`}
      ${writable ? html`<p class="actions"><button type="button" class="quiet add-measure" @click=${add}>${t('measures.add')}</button></p>` : nothing}
    </section>
  `;
}

function places(body) {
  const municipalities = (body.municipalities ?? []).map(({ number, name, note }) => `${name ?? ''} ${number}${note ? ` (${note})` : ''}`.trim());
  return html`
    <section>
      <h3>${t('sheet.places')}</h3>
      <dl class="facts">
        ${fact(t('sheet.municipalities'), municipalities.join(', '))}
        ${body.municipalitiesByPosition && municipalities.length ? fact('', t('sheet.byPosition')) : nothing}
        ${fact(t('sheet.elsewhere'), (body.elsewhere ?? []).join(', '))} ${fact(t('sheet.area'), body.area)}
        ${fact(t('sheet.region'), body.region)} ${fact(t('sheet.basin'), basinName(body.basin))}
      </dl>
    </section>
  `;
}

function attributes(body) {
  return html`
    <section>
      <h3>${t('sheet.attributes')}</h3>
      <dl class="facts">
        ${fact(t('sheet.id'), body.id)} ${fact(t('sheet.europeanId'), body.europeanId)} ${fact(t('sheet.nationalType'), body.nationalType)}
        ${fact(t('sheet.changed'), body.changed ? date(body.changed) : null)}
      </dl>
      ${given(body.attributes ?? [])}
    </section>
  `;
}

/** What the sources say in their own words and columns; what it was taken to mean stands above. */
function given(attributes) {
  if (attributes.length === 0) return nothing;
  return html`<details class="given">
    <summary>${t('sheet.given', whole(attributes.length))}</summary>
    <dl class="facts">${attributes.map(({ name, value }) => fact(name, value))}</dl>
  </details>`;
}

function doubts({ issues = [] }) {
  if (issues.length === 0) return nothing;
  return html`
    <section class="doubts">
      <h3>${t('sheet.doubts')}</h3>
      <ul>
        ${issues.map((issue) => html`<li>${issue.message}</li>`)}
      </ul>
    </section>
  `;
}

function origin({ link, datasets = [] }) {
  return html`
    <footer>
      ${link ? html`<p><a href=${link} target="_blank" rel="noopener noreferrer">${t('sheet.register')}<span aria-hidden="true"> ↗</span></a></p>` : nothing}
      ${datasets.length ? html`<p class="note">${t('sheet.sources', datasets.join(', '))}</p>` : nothing}
    </footer>
  `;
}

function fact(name, value) {
  if (value === null || value === undefined || value === '') return nothing;
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
