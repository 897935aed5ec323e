// Which year's people are counted: those that were counted, or the projection's. The year stands alone, so that it is never cut; which of the two it is, is told beside it.

import { html } from 'lit-html';
import { t } from '../messages.js';

const YEARS = ['2025', '2035', '2050'];

export function yearChoice(demand, chosen, choose) {
  const base = demand?.['base-year'];
  const years = [...new Set([...YEARS.filter((year) => !base || Number(year) > base), ...(chosen ? [chosen] : [])])].sort();
  return html`<label class="year-choice"><span class="visually-hidden">${t('scenario.year')}</span><select ?disabled=${!base} title=${!base ? t('scenario.year.noBase') : chosen ? t('scenario.year.projected', chosen) : t('scenario.year.now', base)} @change=${({ target }) => choose(target.value || null)}>
    <option value="" .selected=${!chosen}>${base ?? t('scenario.year.counted')}</option>
    ${years.map((year) => html`<option value=${year} .selected=${year === chosen}>${year}</option>`)}
  </select></label>`;
}
