// A page of a list at a time: what is before, what comes after, and where one is.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';

/** @param turn takes the number of another page */
export function pager({ total, page, size }, turn) {
  if (total <= size) return nothing;
  const last = Math.ceil(total / size);
  return html`<p class="pager">
    <button type="button" class="quiet" ?disabled=${page <= 1} @click=${() => turn(page - 1)}>${t('list.before')}</button>
    <span>${t('list.place', whole((page - 1) * size + 1), whole(Math.min(page * size, total)), whole(total))}</span>
    <button type="button" class="quiet" ?disabled=${page >= last} @click=${() => turn(page + 1)}>${t('list.after')}</button>
  </p>`;
}
