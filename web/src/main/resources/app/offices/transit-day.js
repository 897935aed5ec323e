// The sheet of one place: whether one gets to the office and home in a day, the day as a picture, the ways there and home in words, and the round trips.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { changesText, clock, hindranceText, legText } from './transit-words.js';
import { dayPicture } from './transit-picture.js';

/** @param day as the server tells it, null while it is fetched */
export function transitDay({ day, problem, back, retry }) {
  return html`<div class="sheet transit-sheet">
    <button type="button" class="back" @click=${back}>${t('place.back')}</button>
    ${problem ? problemPart(problem, retry) : day ? dayPart(day) : html`<p class="note">${t('topic.loading')}</p>`}
  </div>`;
}

function dayPart(day) {
  return html`
    <header><h1 class="sheet-title" tabindex="-1">${t('transit.pair', day.from, day.office)}</h1></header>
    ${day.feasible ? feasible(day.best) : html`<p class="warn"><strong>${t('transit.cannot')}</strong> ${hindranceText(day.hindrance)}.</p>`}
    ${day.departures.length ? dayPicture(day) : day.minutesOnFoot === null ? html`<p class="note">${t('transit.day.nothing')}</p>` : nothing}
    ${day.minutesOnFoot === null ? nothing : html`<p class="note">${t('transit.onFoot', duration(day.minutesOnFoot))}</p>`}
    ${['THERE', 'HOME'].map((way) => legs(way, day.legs.filter((leg) => leg.way === way)))}
    ${day.legs.length ? html`<p class="note">${t('transit.straight')}</p>` : nothing}
    ${day.roundTrips.length > 1 ? trips(day.roundTrips) : nothing} ${day.departures.length ? departures(day.departures) : nothing}
  `;
}

function feasible({ leaveHome, homeAgain, minutesAway, changes }) {
  return html`<p class="transit-away"><strong>${t('transit.away', duration(minutesAway))}</strong><br>${t('transit.from.to', clock(leaveHome), clock(homeAgain))} · ${changesText(changes)}</p>`;
}

function legs(way, parts) {
  if (parts.length === 0) return nothing;
  return html`<section class="transit-legs" data-way=${way}><h2>${t(`transit.way.${way}`)}</h2><ol>${parts.map((leg) => html`<li class=${leg.means === 'WALK' ? 'by-foot' : 'by-line'}>${legText(leg)}</li>`)}</ol></section>`;
}

function trips(rows) {
  const columns = ['leaveHome', 'arrive', 'leaveOffice', 'homeAgain'];
  return html`<section><h2>${t('transit.trips')}</h2><div class="ledger-scroll"><table class="ledger transit-trips">
    <caption class="visually-hidden">${t('transit.trips')}</caption>
    <thead><tr>${columns.map((name) => html`<th scope="col" class="number">${t(`transit.column.${name}`)}</th>`)}<th scope="col" class="number">${t('transit.column.minutesAway')}</th><th scope="col" class="number">${t('transit.column.changes')}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr>${columns.map((name) => html`<td class="number">${clock(row[name])}</td>`)}<td class="number">${duration(row.minutesAway)}</td><td class="number">${row.changes}</td></tr>`)}</tbody>
  </table></div></section>`;
}

function departures(rows) {
  return html`<details><summary>${t('transit.departures')}</summary><div class="ledger-scroll"><table class="ledger">
    <caption class="visually-hidden">${t('transit.departures')}</caption>
    <thead><tr><th scope="col">${t('transit.column.way')}</th>${['leave', 'arrive', 'minutes', 'changes'].map((name) => html`<th scope="col" class="number">${t(`transit.column.${name}`)}</th>`)}</tr></thead>
    <tbody>${rows.map(({ way, leave, arrive, minutes, changes }) => html`<tr><th scope="row">${t(`transit.way.${way}`)}</th><td class="number">${clock(leave)}</td><td class="number">${clock(arrive)}</td><td class="number">${duration(minutes)}</td><td class="number">${changes}</td></tr>`)}</tbody>
  </table></div></details>`;
}
