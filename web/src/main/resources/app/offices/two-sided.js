// Who gains and who loses: a bar to the left for less, to the right for more.

import { html } from 'lit-html';
import { styleMap } from 'lit-html/directives/style-map.js';
import { whole } from '../numbers.js';

/** @param rows {name, amount} */
export function twoSided(rows, label) {
  const most = Math.max(1, ...rows.map(({ amount }) => Math.abs(amount)));
  return html`<ul class="two-sided" aria-label=${label}>
    ${rows.map(
      ({ name, amount }) => html`<li>
        <span>${name}</span>
        <span class="track" aria-hidden="true"><span class="fill ${amount > 0 ? 'more' : 'less'}" style=${styleMap({ width: `${(50 * Math.abs(amount)) / most}%` })}></span></span>
        <span class="amount">${signed(amount)}</span>
      </li>`,
    )}
  </ul>`;
}

/** +1 000 · −1 000 · 0 */
export function signed(amount) {
  return amount > 0 ? `+${whole(amount)}` : whole(amount);
}
