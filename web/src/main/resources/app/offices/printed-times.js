// Travel times that somebody printed, beside those that are computed. They are compared, never tuned to.

import { html } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { decimal, tenths } from '../numbers.js';
import { wishParameters } from '../views/office-address.js';

export class PrintedTimes {
  #answer = null;
  #asked = '';

  constructor({ store, ground, changed }) {
    Object.assign(this, { store, ground, changed });
  }

  async refresh(version) {
    const parameters = wishParameters(this.store.value);
    const asked = `${version} ${parameters}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    try {
      const answer = await getJson('/api/travel/printed', { parameters });
      if (asked === this.#asked) this.#answer = answer;
    } catch {
      this.#answer = null; // The table is an extra; what is wrong with the network is said by the figures.
    }
    this.changed();
  }

  /** A table for each layer with printed times. */
  tables() {
    return (this.#answer?.layers ?? []).map(({ layer, rows }) => ({ id: `printed-${layer}`, title: t('printed.title'), count: rows.length, part: this.#part(layer, rows) }));
  }

  #part(layer, rows) {
    const number = (name) => html`<th scope="col" class="number">${t(`printed.${name}`)}</th>`;
    return html`<div class="ledger-scroll"><p class="note printed-note">${t('printed.note', layer)}</p><table class="ledger wide printed">
      <caption class="visually-hidden">${t('printed.title')}</caption>
      <thead>
        <tr><td colspan="2"></td><th scope="colgroup" colspan="3" class="number">${t('printed.minutes')}</th><th scope="colgroup" colspan="3" class="number">${t('printed.kilometres')}</th></tr>
        <tr><th scope="col">${t('printed.from')}</th><th scope="col">${t('printed.to')}</th>${['printed', 'computed', 'difference', 'printed', 'computed', 'difference'].map(number)}</tr>
      </thead>
      <tbody>${rows.map((row) => this.#row(row))}</tbody>
    </table></div>`;
  }

  #row({ from, to, minutes, km, problem, computedMinutes, computedKilometres }) {
    const ends = html`<th scope="row">${from}</th><td>${to}</td>`;
    if (problem) return html`<tr>${ends}<td class="number">${given(minutes)}</td><td colspan="2" class="warn">${t(`printed.${problem}`)}</td><td class="number">${given(km)}</td><td colspan="2"></td></tr>`;
    return html`<tr>${ends}${compared(minutes, computedMinutes)}${compared(km, computedKilometres)}</tr>`;
  }
}

function given(value) {
  return value === null ? '–' : decimal(value);
}

function compared(printed, computed) {
  return html`<td class="number">${given(printed)}</td><td class="number">${tenths(computed)}</td><td class="number difference">${printed === null ? '–' : tenths(computed - printed, { signed: true })}</td>`;
}
