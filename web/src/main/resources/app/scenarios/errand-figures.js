// By public transport: who can do an errand in a day, what it takes them, and what hinders the others.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { date, duration, percent, tenths, whole } from '../numbers.js';
import { hindranceText } from '../offices/transit-words.js';
import { problemPart } from '../parts/problem.js';
import { twoColumnsOf } from './key-figures.js';

/** Figures of those who can alone, besides the time away. */
const OF_THOSE_WHO_CAN = ['minutesThere', 'longestAway', 'changes'];
const HINDRANCES = { nothingRuns: 'NOTHING_RUNS', openTooShort: 'OPEN_TOO_SHORT', noStopNearHome: 'NO_STOP_NEAR_HOME', noStopNearOffice: 'NO_STOP_NEAR_OFFICE', noWayThere: 'NO_WAY_THERE', tooLateThere: 'TOO_LATE_THERE', noWayHome: 'NO_WAY_HOME' };

/** @param before, after {index, title, answer} of the server @param comparison of them, or nothing @param problem why there is no answer */
export function errandFigures({ before, after, comparison, demand, problem, retry }) {
  if (problem) return problemPart(problem, retry);
  if (!after.answer || !before.answer) return html`<p class="note" role="status">${t('errand.busy')}</p>`;
  const rows = heldTo(comparison, demand, errandRows([before.answer, after.answer], demand));
  const { days } = after.answer;
  return html`<section class="errands">
    <p class="note">${t('errand.how', date(days[0]), date(days.at(-1)))}</p>
    ${twoColumnsOf({ before, after, rows })}
    ${comparison && before.index !== after.index ? shifts(comparison[demand]) : nothing}
  </section>`;
}

function errandRows(answers, demand) {
  const all = (answer) => answer[demand].all[0];
  const minutes = (name) => ({ id: name, text: t(`errand.${name}`), of: (answer) => all(answer)[name], show: duration, better: -1 });
  const share = (answer) => (all(answer).count > 0 ? (100 * all(answer).can) / all(answer).count : null);
  const hinder = (name, text) => ({ id: name, text, of: (answer) => all(answer)[name], show: (count) => (count === 0 ? t('scenario.nobody') : whole(count)), difference: whole, better: -1 });
  const some = (name) => answers.some((answer) => all(answer)[name] > 0);
  return [
    { id: 'can', text: t('errand.can'), of: share, show: percent, points: true, better: 1, note: (answer) => t('scenario.countOf', whole(all(answer).can), whole(all(answer).count)) },
    minutes('minutesThere'),
    minutes('minutesAway'),
    { ...minutes('longestAway'), note: (answer) => all(answer).worst },
    { id: 'changes', text: t('errand.changes'), of: (answer) => all(answer).changes, show: tenths, better: -1 },
    { id: 'weekdays', text: t('errand.weekdays'), of: (answer) => all(answer).weekdays, show: tenths, better: 1 },
    ...['noOffice', 'closed'].filter(some).map((name) => hinder(name, t(`errand.${name}`))),
    ...Object.entries(HINDRANCES).filter(([name]) => some(name)).map(([name, code]) => hinder(name, hindranceText(code))),
  ];
}

/** The time away changes for those who can in both; where others can, the other means are not of the same people, and change for nobody. */
function heldTo(comparison, demand, rows) {
  const all = comparison?.[demand].all[0];
  const isSame = all && all.newlyCan === 0 && all.noLongerCan === 0;
  const away = all && all.awayBefore !== null && all.awayAfter !== null ? Math.round(10 * (all.awayAfter - all.awayBefore)) / 10 : null;
  return rows.map((row) => (row.id === 'minutesAway' ? { ...row, changes: away } : OF_THOSE_WHO_CAN.includes(row.id) && !isSame ? { ...row, changes: null } : row));
}

/** Who can and who cannot any longer, by municipality. */
function shifts({ all: [all], municipality }) {
  const count = (number) => (number > 0 ? whole(number) : '–');
  const names = ['newlyCan', 'noLongerCan', 'shorter', 'longer'];
  return html`<h3>${t('errand.shifts')}</h3><div class="ledger-scroll"><table class="ledger errand-shifts">
    <thead><tr><td></td>${names.map((name) => html`<th scope="col" class="number">${t(`errand.${name}`)}</th>`)}</tr></thead>
    <tbody>${municipality.map((row) => html`<tr data-municipality=${row.municipality}><th scope="row">${row.municipality}</th>${names.map((name) => html`<td class="number">${count(row[name])}</td>`)}</tr>`)}
      <tr class="together"><th scope="row">${t('account.sum')}</th>${names.map((name) => html`<td class="number">${count(all[name])}</td>`)}</tr></tbody>
  </table></div>`;
}
