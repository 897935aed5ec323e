// Accounts of scenarios: a bar for each, stacked by who pays, what changes in words, what is not known, and the rates that all of it goes by.

import { html, nothing } from 'lit-html';
import { has, listed, t } from '../messages.js';
import { date, decimal, tenths, whole } from '../numbers.js';
import { problemPart, sentences } from '../parts/problem.js';
import { swatch } from './marks.js';
import { rateName, RatesForm } from './rates-form.js';

const PAYERS = ['municipality', 'state', 'users'];

export class AccountPart {
  #problem = null;

  /** @param setRate takes a name and a rate, null for the usual one */
  constructor({ changed, setRate }) {
    this.changed = changed;
    this.rates = new RatesForm({ changed, setRate });
  }

  /** @param problem null when there is none any more; gives whether that changes anything */
  failed(problem) {
    if (this.#problem === problem) return false;
    this.#problem = problem;
    this.changed();
    return true;
  }

  /** @param answer the server's @param marks name of a scenario → {index, kind} @param shown name @param moved offices that were moved with their rooms */
  part({ answer, marks, shown, moved = [], retry }) {
    if (this.#problem) return problemPart(this.#problem, retry);
    if (!answer) return html`<p class="note" role="status">${t('topic.loading')}</p>`;
    const most = Math.max(1, ...answer.accounts.map(({ totalKroner }) => totalKroner));
    const mine = answer.accounts.find(({ name }) => name === shown);
    const base = answer.accounts.find(({ name }) => name === answer.before);
    return html`<section class="accounts">
      <header class="part-head"><h3>${t('account.title')}</h3><ul class="payer-key" aria-hidden="true">${PAYERS.map((payer) => html`<li><span class="payer-sign ${payer}"></span>${t(`account.payer.${payer}`)}</li>`)}</ul></header>
      ${answer.accounts.map((account) => bar(account, most, marks[account.name]))}
      ${mine?.against ? verdict(mine) : nothing} ${told([...answer.notes, ...(mine?.notes ?? [])])} ${mine ? posts(mine, base) : nothing} ${mine ? doubts(mine, moved) : nothing} ${mine ? ownRates(mine) : nothing}
      ${this.rates.part(answer.rates, answer.accounts.flatMap(({ ferries }) => ferries.map(({ ferry }) => ferry)))}
    </section>`;
  }
}

/** What the shown scenario costs against the other, in a line beside the figures. @param service that the figures are of, or nothing: the account is of all @param open shows the account */
export function accountLine(answer, { shown, service, open }) {
  const against = answer?.accounts.find(({ name }) => name === shown)?.against;
  if (!against) return nothing;
  const { budgetChangeKroner, changeKroner } = against;
  return html`<div class="account-line"><p><strong>${verdictText(against)}</strong> <button type="button" class="link" @click=${open}>${t('scenario.part.account')}</button></p>
    <p class="note">${t('account.budget')} ${signed(budgetChangeKroner)} · ${t('account.payer.users')} ${signed(changeKroner.users)} ${t('account.year')}${service ? ` · ${t('scenario.live.allServices')}` : ''}</p></div>`;
}

function bar({ title, kroner, totalKroner, complete }, most, mark) {
  const words = listed(PAYERS.map((payer) => `${t(`account.payer.${payer}`)} ${amount(kroner[payer])}`));
  return html`<div class="account-row">
    <div class="account-name">${mark ? swatch(mark.index, mark.kind) : nothing} <span>${title}</span> <strong class="number">${complete || totalKroner ? amount(totalKroner) : '–'}${complete ? nothing : html`<span class="warn" title=${t('account.incomplete')}> +?</span>`}</strong></div>
    <div class="account-bar" role="img" aria-label=${`${title}: ${words}${complete ? '' : `. ${t('account.incomplete')}`}`}>${PAYERS.filter((payer) => kroner[payer] > 0).map((payer) => html`<span class="payer ${payer}" style=${`width:${((100 * kroner[payer]) / most).toFixed(2)}%`} title=${`${t(`account.payer.${payer}`)} ${amount(kroner[payer])}`}></span>`)}${complete ? nothing : html`<span class="payer unknown"></span>`}</div>
  </div>`;
}

/** kr 1 234 567 */
function amount(kroner) {
  return t('account.kroner', whole(kroner));
}

function verdict({ against, assumed, title }) {
  const { verdict: kind, words, breakEvenWords, changeKroner, changeHours, changeCo2Kilograms } = against;
  return html`<div class="account-verdict ${kind}">
    <p><strong>${verdictText(against)}</strong></p>
    ${words ? html`<p>${sentences(words, '')}</p>` : nothing} ${breakEvenWords ? html`<p class="break-even">${t('account.breakEven')} ${sentences('', breakEvenWords)}</p>` : nothing}
    ${assumed.includes('rooms-by-position') ? html`<p class="estimated">${t('account.verdict.rooms', title)}</p>` : nothing}
    <p class="note">${PAYERS.map((payer) => `${t(`account.payer.${payer}`)} ${signed(changeKroner[payer])}`).join(' · ')} · ${t('account.hours', signedNumber(changeHours))} · ${t('account.co2', signedNumber(Math.round(changeCo2Kilograms / 100) / 10, decimal))}</p>
  </div>`;
}

/** The verdict in words; what a given weekday is for users, where opening days make it another matter. */
function verdictText({ verdict: kind, weekday }) {
  const text = t(`account.verdict.${kind}`);
  return weekday && kind !== 'unknown' ? t(`account.verdict.weekday.${weekday.verdict}`, text) : text;
}

/** kr +1 234 */
function signed(kroner) {
  return t('account.kroner', signedNumber(kroner));
}

function signedNumber(number, write = whole) {
  return `${number > 0 ? '+' : number < 0 ? '−' : ''}${write(Math.abs(number))}`;
}

/** What each post costs, and who pays it. */
function posts(mine, base) {
  const against = base && base !== mine ? Object.fromEntries(base.posts.map((each) => [each.post, sum(each)])) : null;
  const rows = mine.posts.filter((each) => sum(each) > 0 || against?.[each.post] > 0);
  const line = (id, text, amounts, change) => html`<tbody class=${id === null ? 'together' : ''} data-post=${id ?? nothing}><tr><th scope="rowgroup" colspan=${against ? 4 : 3}>${text}</th></tr>
    <tr>${PAYERS.map((payer) => html`<td class="number">${id !== null && amounts[payer] === 0 ? '–' : whole(amounts[payer])}</td>`)}${against ? html`<td class="number">${signedNumber(change)}</td>` : nothing}</tr></tbody>`;
  return html`<table class="ledger account-table">
    <caption class="visually-hidden">${t('account.posts', mine.title)}</caption>
    <thead><tr>${PAYERS.map((payer) => html`<th scope="col" class="number">${t(`account.payer.${payer}`)}</th>`)}${against ? html`<th scope="col" class="number">${t('scenario.change')}</th>` : nothing}</tr></thead>
    ${rows.map((each) => line(each.post, t(`account.post.${each.post}`), each, against ? sum(each) - (against[each.post] ?? 0) : 0))}
    ${line(null, t('account.sum'), mine.kroner, against ? mine.totalKroner - base.totalKroner : 0)}
  </table>
  ${onWeekday(mine)}
  ${ferries(mine)}
  <p class="note">${t('account.users', whole(mine.userHours), whole(mine.userKilometres), decimal(Math.round(mine.co2Kilograms / 100) / 10), whole(mine.userCrossings))}</p>`;
}

/** What users pay on a given weekday, and who is served on some or none of them. */
function onWeekday({ weekday, kroner }) {
  if (!weekday) return nothing;
  const { usersKroner, userHours, userKilometres, usersOnSomeDays, usersOnNoDay } = weekday;
  const some = usersOnSomeDays > 0 ? [t('account.weekday.some', tenths(usersOnSomeDays))] : [];
  const none = usersOnNoDay > 0 ? [t('account.weekday.none', tenths(usersOnNoDay))] : [];
  return html`<p class="account-weekday">${[t('account.weekday', amount(usersKroner), amount(kroner.users), whole(userHours), whole(userKilometres)), ...some, ...none].join(' ')}</p>`;
}

/** How often each ferry is taken, and what a crossing costs; one that nobody told the fare of is said to lack it. */
function ferries({ ferries: taken }) {
  if (!taken.length) return nothing;
  return html`<ul class="ferry-fares note">${taken.map(({ ferry, crossings, fareKroner }) => html`<li>${fareKroner === null ? t('account.ferry.untold', ferry, whole(crossings)) : t('account.ferry', ferry, whole(crossings), decimal(fareKroner))}</li>`)}</ul>`;
}

/** What has to be known of who is counted. */
function told(notes) {
  return notes.length ? html`<ul class="account-notes" role="note">${notes.map(({ code, message, hint }) => html`<li data-code=${code}>${sentences(message, hint)}</li>`)}</ul>` : nothing;
}

/** Rates that the shown scenario has in place of those of the study. */
function ownRates({ ownRates: own, title }) {
  return own.length ? html`<div class="scenario-rates"><p>${t('account.rates.scenario', title)}</p><ul>${own.map(({ name, value, unitName, source, date: when }) => html`<li>${rateName(name)} ${decimal(value)} ${unitName}: ${source}${when ? ` (${date(when)})` : ''}</li>`)}</ul></div>` : nothing;
}

function sum(post) {
  return PAYERS.reduce((all, payer) => all + post[payer], 0);
}

/** What is in no sum, and what was taken for granted. */
function doubts({ missing, assumed: ofServer }, moved) {
  const assumed = [...ofServer.map((each) => (has(`account.assumed.${each}`) ? t(`account.assumed.${each}`) : each)), ...moved.map((office) => t('account.assumed.moved', office))];
  const grouped = new Map();
  for (const { who, post, users, reason } of missing) {
    const key = `${who} ${reason} ${users}`;
    if (!grouped.has(key)) grouped.set(key, { who, users, reason, posts: [] });
    grouped.get(key).posts.push(t(`account.post.${post}`));
  }
  return html`${missing.length ? html`<div class="empty missing-figures" role="note"><p><strong>${t('account.missing')}</strong></p><ul>${[...grouped.values()].map(({ who, users, reason, posts: of }) => html`<li>${who}: ${listed(of)}${reason === 'no-way' ? ` (${t('account.noWay', whole(users))})` : ''}</li>`)}</ul></div>` : nothing}
    ${assumed.length ? html`<details class="assumed"><summary>${t('account.assumed', assumed.length)}</summary><ul>${assumed.map((each) => html`<li>${each}</li>`)}</ul></details>` : nothing}`;
}
