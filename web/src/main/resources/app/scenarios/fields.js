// Fields of the forms of a study: each sends what was written as soon as it is left, and has beside it what the server does not take.

import { html, nothing } from 'lit-html';
import { sentences } from '../parts/problem.js';

/**
 * @param field {id, name, label, value, refused, change(text), kind?, list?, hint?}: id tells it from all others, and refused is the desk's last refusal
 */
export function textField({ id, name, label, value, refused, change, kind = 'text', list = null, hint = '' }) {
  const wrong = refused?.field === id;
  return html`<label class="form-row"><span>${label}</span><input type=${kind} name=${name} data-field=${id} list=${list ?? nothing} placeholder=${hint} .value=${String(value ?? '')} aria-invalid=${wrong} @change=${({ target }) => change(target.value.trim())}></label>${beside(id, refused)}`;
}

/** As {@link textField}, for several lines. */
export function areaField({ id, name, label, value, refused, change }) {
  return html`<label class="form-row"><span>${label}</span><textarea name=${name} data-field=${id} rows="3" .value=${String(value ?? '')} aria-invalid=${refused?.field === id} @change=${({ target }) => change(target.value.trim())}></textarea></label>${beside(id, refused)}`;
}

/** @param options {value, text} */
export function choiceField({ id, name, label, value, options, refused, change }) {
  return html`<label class="form-row"><span>${label}</span><select name=${name} data-field=${id} aria-invalid=${refused?.field === id} @change=${({ target }) => change(target.value)}>${options.map((each) => html`<option value=${each.value} .selected=${each.value === value} ?selected=${each.value === value}>${each.text}</option>`)}</select></label>${beside(id, refused)}`;
}

/** What the server said of the field, beside it. */
export function beside(id, refused) {
  return refused?.field === id ? html`<p class="wrong" role="alert">${sentences(refused.message, refused.hint)}</p>` : nothing;
}

/** Fields that are seldom needed, folded away. */
export function folded(name, legend, part, open = false) {
  return html`<details class="form-fold" data-fold=${name} ?open=${open}><summary>${legend}</summary><div class="form-fields">${part}</div></details>`;
}

/** A number as people write it; what is no number goes to the server as it is, which says so. Nothing for an empty field. */
export function numberOf(text) {
  if (text === '') return null;
  const number = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.').replace(/^kr/i, ''));
  return Number.isFinite(number) ? number : text;
}

/** A number as it stands in a field. */
export function written(number) {
  return typeof number === 'number' ? String(number).replace('.', ',') : (number ?? '');
}

/** Words with commas or lines between them; null when there are none. */
export function listOf(text, between = /[,\n]/) {
  const words = text.split(between).map((each) => each.trim()).filter(Boolean);
  return words.length ? words : null;
}
