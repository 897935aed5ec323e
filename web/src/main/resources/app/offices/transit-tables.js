// The drawer's tables of public transport: what each place has to do, and what a report printed beside what is computed.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, duration, whole } from '../numbers.js';
import { changesText, clock, hindranceText } from './transit-words.js';

/** @param choose takes the name of a place */
export function errandTable({ rows, choose }) {
  const heads = ['leaveHome', 'homeAgain', 'minutesThere', 'departures'];
  return html`<div class="ledger-scroll"><table class="ledger wide transit-errands">
    <caption class="visually-hidden">${t('transit.table')}</caption>
    <thead><tr><th scope="col">${t('transit.column.from')}</th><th scope="col" class="number">${t('transit.column.people')}</th><th scope="col" class="number">${t('transit.column.minutesAway')}</th>${heads.map((name) => html`<th scope="col" class="number">${t(`transit.column.${name}`)}</th>`)}<th scope="col">${t('transit.column.changes')}</th></tr></thead>
    <tbody>${rows.map((row) => errandRow(row, choose))}</tbody>
  </table></div>`;
}

function errandRow(row, choose) {
  const { from, people, feasible, hindrance, minutesAway, leaveHome, homeAgain, minutesThere, departures, changes } = row;
  return html`<tr><th scope="row"><button type="button" class="office-name" @click=${() => choose(from)}>${from}</button></th><td class="number">${people === null ? '–' : whole(people)}</td>
    ${feasible
      ? html`<td class="number"><strong>${duration(minutesAway)}</strong></td><td class="number">${clock(leaveHome)}</td><td class="number">${clock(homeAgain)}</td><td class="number">${duration(minutesThere)}</td><td class="number">${whole(departures)}</td><td>${changesText(changes)}</td>`
      : html`<td colspan="6" class="warn">${t('transit.cannot')} ${hindranceText(hindrance)}.</td>`}</tr>`;
}

export function printedTable({ rows }) {
  const names = ['departures', 'changes', 'fastest', 'slowest'];
  return html`<div class="ledger-scroll"><p class="note printed-note">${t('transit.printed.note')}</p><table class="ledger wide printed">
    <caption class="visually-hidden">${t('transit.printed.title')}</caption>
    <thead>
      <tr><td colspan="2"></td>${names.map((name) => html`<th scope="colgroup" colspan="2" class="number">${t(`transit.printed.${name}`)}</th>`)}<td></td></tr>
      <tr><th scope="col">${t('printed.from')}</th><th scope="col">${t('printed.to')}</th>${names.map(() => html`<th scope="col" class="number">${t('printed.printed')}</th><th scope="col" class="number">${t('printed.computed')}</th>`)}<th scope="col">${t('transit.printed.example')}</th></tr>
    </thead>
    <tbody>${rows.map((row) => printedRow(row, names))}</tbody>
  </table></div>`;
}

function printedRow({ from, to, printed, computed }, names) {
  const figure = (name) => html`<td class="number">${printed[name] ?? '–'}</td>${computed ? html`<td class="number">${figureOf(computed, name)}</td>` : nothing}`;
  return html`<tr><th scope="row">${from}</th><td>${to}</td>${computed ? names.map(figure) : html`<td colspan="8" class="warn">${t('printed.unknown')}</td>`}<td class="note">${printed.example ?? ''}</td></tr>`;
}

function figureOf(computed, name) {
  const value = computed[name];
  if (value === null) return '–';
  return name === 'changes' && computed.mostChanges !== value ? `${value}–${computed.mostChanges}` : decimal(value);
}
