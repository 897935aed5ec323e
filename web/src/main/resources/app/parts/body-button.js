// The name of a body as a button that opens its sheet. `data-body` is how the way back finds the row that was left.

import { html } from 'lit-html';

/** @param open takes the id */
export function bodyButton({ id, name }, open) {
  return html`<button type="button" class="row-name" data-body=${id} @click=${() => open(id)}>${name ?? id}</button>`;
}
