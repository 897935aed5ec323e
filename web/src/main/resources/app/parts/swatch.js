// The look of a class beside the map: the same colours, stripes and outlines as on it, as CSS.

import { html } from 'lit-html';
import { styleMap } from 'lit-html/directives/style-map.js';
import { inkOn } from '../map/look.js';
import { language } from '../messages.js';
import { className, isPotential } from './names.js';

/** Background of a class: plain for natural bodies, equal stripes "/" for modified ones. */
export function classBackground(style, statusClass, modification = 'NATURAL') {
  const { colour } = style.status[statusClass];
  const stripe = style.modification[modification]?.stripe;
  if (!stripe) return colour;
  const w = style.stripe.widthPixels;
  return `repeating-linear-gradient(135deg, ${colour} 0 ${w}px, ${stripe} ${w}px ${2 * w}px)`;
}

/** A small field with the class's look, and its letter where the field is plain. */
export function patch(style, statusClass, modification = 'NATURAL') {
  const { colour, outline } = style.status[statusClass];
  const look = { background: classBackground(style, statusClass, modification), borderColor: outline, color: inkOn(colour) };
  return html`<span class="patch" style=${styleMap(look)} aria-hidden="true"></span>`;
}

/** The letter of a class on its own colour, never on stripes, where it could not be read. */
export function letter(style, statusClass, modification = 'NATURAL') {
  const { colour, outline, ink } = style.status[statusClass];
  const letters = (isPotential(modification) ? style.potential?.[statusClass]?.letter : null) ?? style.status[statusClass].letter;
  const look = { background: colour, borderColor: outline, color: ink ?? inkOn(colour) };
  return html`<span class="letter" style=${styleMap(look)} aria-hidden="true">${letters[language] ?? letters.nb}</span>`;
}

/** Field, letter and word: what a class looks like wherever it is named. */
export function classTag(style, statusClass, modification = 'NATURAL') {
  return html`<span class="class-tag"
    >${letter(style, statusClass, modification)}${isPotential(modification) ? patch(style, statusClass, modification) : null}
    <span>${className(statusClass, modification)}</span></span
  >`;
}
