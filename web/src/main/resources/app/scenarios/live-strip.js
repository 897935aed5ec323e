// Four figures of the shown scenario, and what they change from the other: they stay in sight while an office is dragged.

import { html, nothing } from 'lit-html';
import { counted, listed, t } from '../messages.js';
import { duration, percent, tenths, whole } from '../numbers.js';
import { thousands } from './kroner.js';
import { otherPeople, samePeople } from './same-people.js';

const MINUTES = 30;
const OF_USERS = /^user-/;

/** @param after, before evaluations; before is null when nothing is compared @param comparison of the two, null until it has come @param demand 'people' or 'clients' @param accounts the server's, null until they have come, of all services @param service that is asked for, or nothing @param open shows the account */
export function liveStrip({ after, before, comparison, demand, accounts, service, shown, open }) {
  const [now, then] = [after, before].map((each) => each && figures(each, demand));
  const same = before && samePeople(comparison, demand, before, after);
  const cost = accounts?.accounts.find(({ name }) => name === shown)?.against;
  const missing = cost ? missingPosts(accounts, shown) : { budget: [], users: [], nobody: false };
  const amount = (payer, change) => kroner(payer, missing[payer].length || (payer === 'users' && missing.nobody) ? null : change);
  const cell = (id, text, value, difference) => html`<div class="live-figure" data-live=${id}><dt>${text}</dt><dd><strong>${value}</strong>${difference}</dd></div>`;
  return html`<dl class="live-strip" aria-label=${t('scenario.live')}>
    <div class="live-line"><dt class="visually-hidden">${t('scenario.demand')}</dt><dd class="note">${t('scenario.live.of', t(`scenario.demand.${demand}`))}${service ? html` · ${t('scenario.live.allServices')}` : nothing}</dd></div>
    ${cell('within', t('scenario.figure.within', MINUTES), now.within === null ? '–' : html`<span title=${t('scenario.countOf', whole(now.people), whole(now.all))}>${percent(now.within)}</span>`, change(now.within, then?.within, 1, (points) => `${tenths(points)} ${t('scenario.points')}`))}
    ${cell('mean', t('scenario.mean'), minutes(now.mean), same ? changed(same.meanMinutes, -1, duration) : nothing)}
    ${cell('worst', t('scenario.figure.worstMinutes'), minutes(now.worst), same?.isSame ? change(now.worst, then.worst, -1, duration) : nothing)}
    <div class="live-figure live-kroner" data-live="kroner"><dt>${t('scenario.live.kroner')}</dt>${cost && before ? html`<dd>${amount('budget', cost.budgetChangeKroner)} ${amount('users', cost.changeKroner.users)}</dd>` : html`<dd><strong>–</strong></dd>`}</div>
    ${same ? others(same) : nothing} ${onWeekday({ after, before, users: cost && before && !missing.users.length && !missing.nobody ? usersOnWeekday(accounts, shown) : null })} ${before ? notKnown(missing, open) : nothing}
  </dl>`;
}

/** Who reaches an office in one of the two alone: the change of the mean is not of them. */
function others(same) {
  const words = otherPeople(same);
  return words === nothing ? nothing : html`<div class="live-line live-others"><dt class="visually-hidden">${t('scenario.mean')}</dt><dd class="note">${words}</dd></div>`;
}

/**
 * The other figures are of those who choose their day: where an office is open on some days only that is said, and what it is for the others is not left out of sight.
 * @param users what users pay more in a year when the day is given, in kroner; null when that is not known
 */
function onWeekday({ after, before, users }) {
  const matters = [after, before].some((each) => each && isOtherOnWeekday(each));
  if (!matters) return nothing;
  const { weekdayMinutes } = after.people.all[0];
  const minutesThen = weekdayMinutes === null ? '' : t('scenario.weekday.title', duration(weekdayMinutes));
  const kronerThen = users === null ? '' : t('scenario.live.weekday.users', thousands(users));
  return html`<div class="live-missing live-weekday"><dt class="visually-hidden">${t('scenario.mean')}</dt><dd class="note"><strong>${t('scenario.live.anyDay')}</strong> ${[minutesThen, kronerThen].filter(Boolean).join('; ')}.</dd></div>`;
}

function isOtherOnWeekday({ people }) {
  const { meanMinutes, weekdayMinutes } = people.all[0];
  return weekdayMinutes !== null && weekdayMinutes !== meanMinutes;
}

/** What changes for users who must come on a given weekday; null when some of them reach no office on any, so that the sums are not of the same users. */
function usersOnWeekday({ accounts, before }, shown) {
  const [now, then] = [shown, before].map((name) => accounts.find((each) => each.name === name));
  if (!now || !then || [now, then].some(({ weekday }) => weekday?.usersOnNoDay > 0)) return null;
  const [after, against] = [now, then].map(({ weekday, kroner }) => weekday?.usersKroner ?? kroner.users);
  return after - against;
}

/** What is not known of the two accounts, by who pays it: what the rest of them changes says nothing. Nobody has a way to an office where the study tells of no clients. */
function missingPosts({ accounts, before }, shown) {
  const two = accounts.filter(({ name }) => name === shown || name === before);
  const posts = [...new Set(two.flatMap(({ missing }) => missing.map(({ post }) => post)))];
  return { budget: posts.filter((post) => !OF_USERS.test(post)), users: posts.filter((post) => OF_USERS.test(post)), nobody: two.every(({ userHours }) => userHours === 0) };
}

function notKnown({ budget, users, nobody }, open) {
  const posts = [...budget, ...users];
  if (posts.length === 0 && !nobody) return nothing;
  const names = listed(posts.map((post) => t(`account.post.${post}`)));
  const words = posts.length ? html`${counted('scenario.live.missing', posts.length, whole(posts.length))} <button type="button" class="link" @click=${open}>${t('scenario.part.account')}</button>. ` : nothing;
  return html`<div class="live-missing"><dt class="visually-hidden">${t('scenario.live.kroner')}</dt><dd class="note" title=${names}>${words}${nobody ? t('scenario.live.noUsers') : nothing}</dd></div>`;
}

function figures(evaluation, demand) {
  const { places } = evaluation;
  const [all] = evaluation[demand].all;
  const [count, time] = ['people', 'minutes'].map((name) => places.columns.indexOf(name));
  // The study may have other limits; a place is within when its minutes are, as the server counts them. Of clients no place tells how many there are.
  const within = all[`within${MINUTES}`] ?? (demand === 'clients' ? null : places.rows.reduce((sum, row) => sum + (row[time] !== null && row[time] <= MINUTES ? row[count] : 0), 0));
  return { people: within, all: all.count, within: within !== null && all.count > 0 ? (100 * within) / all.count : null, mean: all.meanMinutes, worst: all.worstMinutes };
}

function minutes(value) {
  return value === null ? '–' : duration(value);
}

/** @param better 1 when more is better, −1 when less is */
function change(now, then, better, show) {
  if (now === null || then === null || then === undefined) return nothing;
  return changed(Math.round(10 * (now - then)) / 10, better, show);
}

/** @param difference null when it is not known, or nothing to be held to the other */
function changed(difference, better, show) {
  if (difference === null) return nothing;
  if (difference === 0) return html`<span class="note">${t('scenario.same')}</span>`;
  return html`<span class="difference ${Math.sign(difference) === better ? 'won' : 'lost'}">${difference > 0 ? '+' : '−'}${show(Math.abs(difference))}</span>`;
}

function kroner(payer, amount) {
  return html`<span class="live-payer">${t(`scenario.live.${payer}`)} <strong class="difference ${amount > 0 ? 'lost' : amount < 0 ? 'won' : ''}">${amount === null ? '–' : thousands(amount)}</strong></span>`;
}
