// How scenarios are told apart: a letter and a way of dashing, the same in curves, list and table, so that colour is never needed.

import { svg, html } from 'lit-html';

const DASHES = ['', '7 4', '2 3', '12 3 2 3', '5 2 5 2 1 2', '1 4', '14 4', '8 3 1 3 1 3', '4 6'];

export function letter(index) {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

export function dash(index) {
  return DASHES[index % DASHES.length];
}

/** @param kind 'shown', 'against' or 'other' */
export function swatch(index, kind) {
  return html`<svg class="scenario-swatch" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">${svg`<path class=${`curve-line ${kind}`} stroke-dasharray=${dash(index)} d="M0 8H28" /><text class=${`scenario-letter ${kind}`} x="36" y="12" text-anchor="middle">${letter(index)}</text>`}</svg>`;
}
