// What the § 12 worksheet says of each body: class, goal, distance to the class boundary, pressures, interests, what is not known and what to ask for.

import { html, nothing } from 'lit-html';
import { counted, listed, t } from '../messages.js';
import { decimal, distance, whole } from '../numbers.js';
import { bodyButton } from '../parts/body-button.js';
import { categoryName, chemicalName, className, degreeName, isPotential } from '../parts/names.js';
import { classTag } from '../parts/swatch.js';

const RELATIONS = ['TOUCHED', 'NEAR', 'DOWNSTREAM', 'UPSTREAM'];
const DEGREES = ['LARGE', 'MEDIUM', 'SMALL', 'UNKNOWN'];
const QUESTIONS = ['element', 'goal', 'passing', 'sum', 'mitigation', 'conditions'];
const SQUARE_METRES_IN_HECTARE = 10_000;

/** The bodies by how they lie to the plan. @param act {style, open(id)} */
export function worksheetRows(rows, act) {
  return RELATIONS.map((relation) => group(relation, rows.filter((row) => row.relation === relation), act));
}

/** What is to be assessed of every one of them. */
export function questionsPart() {
  return html`<section class="questions">
    <h3>${t('screening.questions')}</h3>
    <ul>${QUESTIONS.map((question) => html`<li>${t(`screening.question.${question}`)}</li>`)}</ul>
  </section>`;
}

function group(relation, rows, act) {
  if (rows.length === 0) return nothing;
  return html`<section data-relation=${relation}>
    <h3>${t(`screening.${relation}`)} <span class="count">${whole(rows.length)}</span></h3>
    <ul class="rows">${rows.map((row) => sheet(row, act))}</ul>
  </section>`;
}

function sheet(row, { style, open }) {
  const { details } = row;
  return html`<li class="row">
    ${bodyButton(row, open)} <span class="note">${categoryName(row.category)} · ${row.id}</span>
    <span class="what">${where(row)}</span>
    <dl class="facts brief">
      ${fact(t(isPotential(row.modification) ? 'sheet.potential' : 'sheet.status'), classTag(style, row.class, row.modification))} ${fact(t('sheet.goal'), goal(row))}
      ${fact(t('screening.boundary'), boundary(details.elements))}
    </dl>
    <details class="given" ?open=${row.relation === 'TOUCHED'}>
      <summary>${t('screening.more')}</summary>
      <dl class="facts brief">
        ${fact(t('sheet.chemical'), chemicalName(row.chemical))} ${fact(t('screening.elements'), elements(details.elements))} ${fact(t('sheet.pressures'), pressures(details.pressures))}
        ${fact(t('screening.interests'), interests(details.interests))}
      </dl>
      ${row.open.length ? html`<p class="asks-head">${t('screening.asks')}</p><ul class="asks">${row.open.map((question) => html`<li>${t(`screening.ask.${question}`)}</li>`)}</ul>` : nothing}
    </details>
  </li>`;
}

/** How much of it lies in the plan, or how far away it is. */
function where({ relation, lengthWithinMetres, areaWithinSquareMetres, sharePercent, distanceMetres }) {
  const share = whole(Math.round(sharePercent));
  if (lengthWithinMetres !== null) return t('screening.length', distance(lengthWithinMetres), share);
  if (areaWithinSquareMetres !== null) return t('screening.area', area(areaWithinSquareMetres), share);
  return relation === 'TOUCHED' ? t('screening.TOUCHED') : t('screening.away', distance(distanceMetres));
}

function area(squareMetres) {
  return squareMetres < SQUARE_METRES_IN_HECTARE ? `${whole(squareMetres)} m²` : `${decimal(Math.round(squareMetres / 1000) / 10)} ha`;
}

function goal({ goal: own, goalMet, modification, details }) {
  const verdict = goalMet === true ? 'met' : goalMet === false ? 'missed' : 'unknown';
  const gap = details.gapInClasses > 0 ? ` (${counted('goal.gap', details.gapInClasses, whole(details.gapInClasses))})` : '';
  const more = [details.deadlineYear && t('screening.deadline', details.deadlineYear), ...details.exemptions.map(({ kind }) => t(`exemption.${kind}`))].filter(Boolean);
  return html`${own === 'UNKNOWN' ? t('sheet.none') : className(own, modification)} <span class="verdict goal-${verdict}">${t(`goal.${verdict}`)}${gap}</span>${more.length ? ` · ${more.join(' · ')}` : nothing}`;
}

/** The element that is nearest to a worse class, by the share of its own value. */
function boundary(all) {
  const known = all.filter(({ toWorse, value }) => toWorse && value);
  if (known.length === 0) return html`<span class="note">${t('screening.boundary.unknown')}</span>`;
  const nearest = known.reduce((a, b) => (share(b) < share(a) ? b : a));
  return `${nearest.name}: ${toWorse(nearest)}`;
}

const share = ({ toWorse: way, value }) => way.distance / Math.abs(value);

function toWorse({ toWorse: way, unit }) {
  return t('quality.toWorse', `${decimal(way.distance)}${unit ? ` ${unit}` : ''}`, className(way.beyond).toLowerCase());
}

function elements(all) {
  if (all.length === 0) return html`<span class="note">${t('screening.elements.none')}</span>`;
  return html`<ul>${all.map((element) => html`<li>${element.name}: ${className(element.class).toLowerCase()}
    <span class="note">${element.toWorse ? toWorse(element) : t('screening.boundary.unknown')}${element.year ? ` (${element.year})` : ''}</span></li>`)}</ul>`;
}

function pressures(all) {
  if (all.length === 0) return html`<span class="note">${t('sheet.pressures.none')}</span>`;
  const groups = DEGREES.map((degree) => [degree, all.filter((each) => each.degree === degree).map(({ type }) => type)]).filter(([, types]) => types.length > 0);
  return html`<ul>${groups.map(([degree, types]) => html`<li><span class="degree ${degree.toLowerCase()}">${degreeName(degree)}:</span> ${types.join('; ')}</li>`)}</ul>`;
}

function interests(all) {
  const named = (wanted) => Object.entries(all).filter(([, known]) => known === wanted).map(([interest]) => t(`criterion.${interest}`).toLowerCase());
  const [yes, no, unknown] = [named(true), named(false), named(null)];
  return html`${yes.length ? html`<strong>${t('screening.interests.yes', listed(yes))}</strong> ` : nothing}${no.length ? `${t('screening.interests.no', listed(no))} ` : nothing}${unknown.length ? html`<span class="note">${t('screening.interests.unknown', listed(unknown))}</span>` : nothing}`;
}

function fact(name, value) {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
