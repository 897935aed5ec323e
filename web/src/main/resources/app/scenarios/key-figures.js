// The key figures of scenarios, side by side: two of them with what changes in the panel, all of them in the drawer.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration, percent, tenths, whole } from '../numbers.js';
import { swatch } from './marks.js';
import { otherPeople, samePeople } from './same-people.js';

/** Rows that name who has it so. */
const WORST = ['worstMinutes', 'longestAway'];
const DAYS = 5;
const COUNTS = ['unreached', 'withoutOffice', 'notConnected'];

/** Rows of figures: {id, text, of(answer) → number or null, show(number), better: 1 when more is better, −1 when less is, 0 when neither, reached: it is of those who reach an office alone}. */
export function figureRows(answers, demand) {
  const { limits } = answers[0];
  const all = (answer) => answer[demand].all[0];
  const share = (name) => (answer) => (all(answer).count > 0 ? (100 * all(answer)[name]) / all(answer).count : null);
  const minutes = (name) => ({ id: name, text: t(`scenario.figure.${name}`), of: (answer) => all(answer)[name], show: duration, better: -1, reached: true });
  const counts = COUNTS.filter((name) => name === 'unreached' || answers.some((answer) => all(answer)[name] > 0));
  return [
    ...limits.map((limit) => ({ id: `within${limit}`, text: t('scenario.figure.within', limit), of: share(`within${limit}`), show: percent, points: true, better: 1, note: (answer) => t('scenario.countOf', whole(all(answer)[`within${limit}`]), whole(all(answer).count)) })),
    minutes('meanMinutes'),
    minutes('medianMinutes'),
    minutes('ninetiethMinutes'),
    { ...minutes('worstMinutes'), note: (answer) => all(answer).worst },
    minutes('weekdayMinutes'),
    ...(answers.some((answer) => all(answer).weekdaysServed < DAYS) ? [{ id: 'weekdaysServed', text: t('scenario.figure.weekdaysServed'), of: (answer) => all(answer).weekdaysServed, show: tenths, better: 1 }] : []),
    { id: 'byFerry', text: t('scenario.figure.byFerry'), of: (answer) => all(answer).byFerry, show: whole, better: -1 },
    ...counts.map((name) => ({ id: name, text: t(`scenario.figure.${name}`), of: (answer) => all(answer)[name], show: (count) => (count === 0 ? t('scenario.nobody') : whole(count)), difference: whole, better: -1 })),
    { id: 'offices', text: t('scenario.figure.offices'), of: (answer) => answer.offices.length, show: whole, better: 0 },
    { id: 'perThousand', text: t('scenario.figure.perThousand'), of: perThousand, show: tenths, better: 0 },
  ];
}

/** Positions of all offices for each 1,000 of all people; null when they are not told. */
function perThousand({ offices, people }) {
  const positions = offices.reduce((sum, office) => sum + (office.positions ?? 0), 0);
  return positions > 0 && people.all[0].count > 0 ? (1000 * positions) / people.all[0].count : null;
}

function written(row, answer) {
  const value = row.of(answer);
  return value === null || value === undefined ? html`<span class="note">${t('scenario.unknown')}</span>` : row.show(value);
}

/** @param before, after {index, title, answer} @param comparison the server's, null until it has come: what the mean changes is of the same people, and the other times change for nobody where the people are others */
export function twoColumns({ before, after, comparison, demand }) {
  const rows = figureRows([before.answer, after.answer], demand);
  if (before.index === after.index) return twoColumnsOf({ before, after, rows });
  const same = samePeople(comparison, demand, before.answer, after.answer);
  const words = otherPeople(same);
  const changes = { meanMinutes: same.meanMinutes, weekdayMinutes: same.weekdayMinutes };
  const held = rows.map((row) => (row.id in changes ? { ...row, changes: changes[row.id] } : row.reached && !same.isSame ? { ...row, changes: null } : row));
  return html`${twoColumnsOf({ before, after, rows: held })} ${words === nothing ? nothing : html`<p class="note other-people">${words}</p>`}`;
}

/** @param rows as {@link figureRows} makes them; `changes`, where it is there, goes in place of the difference of the two, null for none */
export function twoColumnsOf({ before, after, rows }) {
  const head = ({ index, title }, kind) => html`<th scope="col" class="number" title=${title}>${swatch(index, kind)}</th>`;
  const same = before.index === after.index;
  return html`<table class="ledger figures-table">
    <caption class="visually-hidden">${t('scenario.figures.caption', before.title, after.title)}</caption>
    <thead><tr><td></td>${same ? nothing : head(before, 'against')}${head(after, 'shown')}${same ? nothing : html`<th scope="col" class="number">${t('scenario.change')}</th>`}</tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr data-figure=${row.id}><th scope="row">${row.text}${row.note && WORST.includes(row.id) ? html`<span class="note block">${same ? row.note(after.answer) : [...new Set([row.note(before.answer), row.note(after.answer)])].filter(Boolean).join(' → ')}</span>` : nothing}</th>
        ${same ? nothing : html`<td class="number before">${written(row, before.answer)}${counted(row, before.answer)}</td>`}<td class="number after">${written(row, after.answer)}${counted(row, after.answer)}</td>${same ? nothing : change(row, row.of(before.answer), row.of(after.answer))}</tr>`,
    )}</tbody>
  </table>`;
}

/** A share is never without how many it is, and of how many. */
function counted(row, answer) {
  return row.points ? html`<span class="count-of">${row.note(answer)}</span>` : nothing;
}

function change(row, before, after) {
  if (row.changes === null || before === null || after === null || before === undefined || after === undefined) return html`<td></td>`;
  const difference = row.changes ?? Math.round(10 * (after - before)) / 10;
  if (difference === 0) return html`<td class="number note">${t('scenario.same')}</td>`;
  const kind = row.better === 0 ? '' : Math.sign(difference) === row.better ? 'won' : 'lost';
  const amount = row.points ? `${tenths(Math.abs(difference))} ${t('scenario.points')}` : (row.difference ?? row.show)(Math.abs(difference));
  return html`<td class="number difference ${kind}">${difference > 0 ? '+' : '−'}${amount}</td>`;
}

/** @param columns {index, name, title, kind, answer}; answer may be missing yet */
export function allColumns({ columns, demand, choose }) {
  const there = columns.filter(({ answer }) => answer);
  if (there.length === 0) return nothing;
  const rows = figureRows(there.map(({ answer }) => answer), demand);
  const bests = new Map(rows.map((row) => [row, row.reached && !reachAlike(there, demand) ? [] : best(row, there, demand)]));
  const byWeekday = rows.some((row) => bests.get(row).length > 0 && bests.get(row).length < top(row, there).length);
  return html`<div class="ledger-scroll"><table class="ledger columns-table">
    <caption class="visually-hidden">${t('scenario.columns')}</caption>
    <thead><tr><td></td>${columns.map(({ index, name, title, kind }) => html`<th scope="col" class=${kind} data-scenario=${name}>${swatch(index, kind)}<button type="button" class="office-name" aria-pressed=${kind === 'shown'} @click=${() => choose(name)}>${title}</button></th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr data-figure=${row.id}><th scope="row">${row.text}</th>${columns.map(({ answer, kind }) => html`<td class="number ${kind} ${bests.get(row).includes(answer) ? 'best' : ''}">${answer ? written(row, answer) : '…'}${answer && row.note ? html`<span class="note block">${row.note(answer)}</span>` : nothing}</td>`)}</tr>`)}</tbody>
  </table></div><p class="note columns-best">${t('scenario.columns.best')} ${byWeekday ? t('scenario.columns.best.weekday') : nothing}</p>`;
}

/** Whether as many reach an office in all of them. To be near for those who are left is not to be the best. */
function reachAlike(columns, demand) {
  const reached = ({ answer }) => COUNTS.reduce((sum, name) => sum - answer[demand].all[0][name], answer[demand].all[0].count);
  return new Set(columns.map(reached)).size === 1;
}

/** Those that none of the others is better than, when some is worse. What reads alike is alike: figures are told to a tenth. */
function top(row, columns) {
  if (row.better === 0) return [];
  const told = (answer) => Math.round(10 * row.of(answer)) / 10;
  const known = columns.map((each) => each.answer).filter((each) => row.of(each) !== null && row.of(each) !== undefined);
  const values = known.map(told);
  const best = row.better > 0 ? Math.max(...values) : Math.min(...values);
  return values.some((value) => value !== best) ? known.filter((each) => told(each) === best) : [];
}

/** Of those that are alike on a day of one's own choosing the one that is nearer on a given weekday is the better. */
function best(row, columns, demand) {
  const alike = top(row, columns);
  const onWeekday = (each) => each[demand].all[0].weekdayMinutes ?? Infinity;
  const least = Math.min(...alike.map(onWeekday));
  return alike.filter((each) => onWeekday(each) <= least);
}
