// Who wins and who loses from one scenario to another: a two-sided bar for each municipality, and who is newly beyond a limit, by ferry, or cut off, with names.

import { html, nothing } from 'lit-html';
import { listed, t } from '../messages.js';
import { duration, tenths, whole } from '../numbers.js';
import { segments } from '../offices/wish-form.js';

const MOST_NAMES = 6;
const BY = { people: ['further', 'nearer'], minutes: ['lostMinutes', 'wonMinutes'] };

export class Shifts {
  #by = 'people';
  #all = new Set();
  #everyone = false;

  /** @param choice of places */
  constructor({ choice, changed }) {
    Object.assign(this, { choice, changed });
  }

  /** @param comparison the server's @param demand 'people' or 'clients' @param whole with every name, for paper */
  part(comparison, demand, { whole: everyone = false } = {}) {
    this.#everyone = everyone;
    const { municipality, settlement, all } = comparison[demand];
    return html`${this.#bars(municipality, all[0], comparison)} ${this.#newly(settlement, all[0], comparison)}`;
  }

  #bars(rows, all, { before, after }) {
    const [lost, won] = BY[this.#by];
    const most = Math.max(1, ...rows.flatMap((row) => [row[lost], row[won]]));
    const options = Object.keys(BY).map((value) => ({ value, text: t(`scenario.by.${value}`) }));
    const choose = (by) => {
      this.#by = by;
      this.changed();
    };
    return html`<section class="shifts">
      <header class="part-head"><h3>${t('scenario.shifts')}</h3>${segments({ name: 'by', label: t('scenario.shifts'), options, chosen: this.#by, choose })}</header>
      <p class="note">${t('scenario.shifts.words', before, after, count(all.further), count(all.nearer))}</p>
      <table class="shift-table">
        <caption class="visually-hidden">${t('scenario.shifts')}</caption>
        <thead><tr><td></td><th scope="col" class="lost">${t('scenario.lose')}</th><th scope="col" class="won">${t('scenario.win')}</th></tr></thead>
        <tbody>${rows.map((row) => bar(row, row[lost], row[won], most, this.choice))}</tbody>
      </table>
    </section>`;
  }

  #newly(settlements, all, { limits }) {
    const rows = [
      ...limits.map((limit) => ({ id: `beyond${limit}`, text: t('scenario.newly.beyond', limit) })),
      { id: 'newlyByFerry', text: t('scenario.newly.byFerry') },
      { id: 'newlyOnlyByFerry', text: t('scenario.newly.onlyByFerry') },
      { id: 'cutOff', text: t('scenario.newly.cutOff') },
      ...(all.fewerWeekdays > 0 ? [{ id: 'fewerWeekdays', text: t('scenario.newly.fewerWeekdays') }] : []),
      ...(all.weekdayFurther !== all.further ? [{ id: 'weekdayFurther', text: t('scenario.newly.weekdayFurther') }] : []),
    ];
    return html`<section class="newly">
      <h3>${t('scenario.newly')}</h3>
      <dl>${rows.map(({ id, text }) => html`<div data-newly=${id} class=${all[id] > 0 ? 'some' : 'none'}><dt>${text}</dt><dd class="number">${all[id] > 0 ? whole(all[id]) : t('scenario.nobody')}</dd>${all[id] > 0 ? html`<dd class="names">${this.#names(id, settlements)}</dd>` : nothing}</div>`)}</dl>
    </section>`;
  }

  #names(id, settlements) {
    const some = settlements.filter((row) => row[id] > 0).sort((a, b) => b[id] - a[id]);
    const shown = this.#everyone || this.#all.has(id) ? some : some.slice(0, MOST_NAMES);
    const rest = some.length - shown.length;
    const show = () => {
      this.#all.add(id);
      this.changed();
    };
    return html`${listed(shown.map(({ settlement, [id]: count }) => `${settlement} (${whole(count)})`))} ${rest > 0 ? html`<button type="button" class="link" @click=${show}>${t('office.more', whole(rest))}</button>` : nothing}`;
  }
}

/** A press on the name chooses the municipality, on the map and in the table too. */
function bar({ municipality, minutesMore }, lost, won, most, choice) {
  const side = (amount, kind) => html`<td class=${kind}><span class="shift-bar" style=${`width:${((100 * amount) / most).toFixed(1)}%`} aria-hidden="true"></span><span class="shift-count">${amount > 0 ? whole(amount) : '–'}</span></td>`;
  return html`<tr data-municipality=${municipality} class=${choice.value?.municipality === municipality ? 'chosen' : ''}><th scope="row"><button type="button" class="office-name" aria-pressed=${choice.isOnly(municipality)} @click=${() => choice.choose(municipality)}>${municipality}</button><span class="note block">${change(minutesMore)}</span></th>${side(lost, 'lost')}${side(won, 'won')}</tr>`;
}

function count(people) {
  return people > 0 ? whole(people) : t('scenario.nobody');
}

function change(minutes) {
  if (minutes === null) return nothing;
  return Math.abs(minutes) < 0.05 ? t('scenario.sameTime') : t(minutes > 0 ? 'scenario.longer' : 'scenario.shorter', duration(Math.abs(minutes)));
}

/** From every office to every other, the minutes and kilometres. */
export function pairsTable({ offices, pairs }) {
  const names = offices.map(({ office }) => office);
  const trip = (from, to) => pairs.find((each) => each.from === from && each.to === to);
  const cell = (pair) => (!pair ? html`<td class="number note">–</td>` : pair.reached ? html`<td class="number">${duration(pair.minutes)}<span class="note block">${tenths(pair.kilometres)} km</span></td>` : html`<td class="number warn">${t('scenario.noWay')}</td>`);
  return html`<div class="ledger-scroll"><table class="ledger wide">
    <caption class="visually-hidden">${t('scenario.pairs')}</caption>
    <thead><tr><td>${t('scenario.pairs.from')}</td>${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead>
    <tbody>${names.map((from) => html`<tr><th scope="row">${from}</th>${names.map((to) => cell(trip(from, to)))}</tr>`)}</tbody>
  </table></div>`;
}
