// Under what circumstances one travels: season, by car or on foot, which way, and the limits.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { LONGEST_LIMIT, USUAL_LIMITS, bandColour, droppedLimits, limitsOf, limitsText } from './bands.js';

/** A choice of a few, of which one is always made. */
export function segments({ name, label, options, chosen, choose }) {
  return html`<div class="segments" role="radiogroup" aria-label=${label} @keydown=${(event) => step(event, options, chosen, choose)}>
    ${options.map(
      ({ value, text, title }) => html`<button type="button" class="segment" role="radio" data-name=${name} data-value=${value} title=${title ?? nothing} aria-checked=${value === chosen} tabindex=${value === chosen ? 0 : -1} @click=${() => choose(value)}>${text}</button>`,
    )}
  </div>`;
}

function step(event, options, chosen, choose) {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const at = options.findIndex(({ value }) => value === chosen);
  const { value } = options[(at + by + options.length) % options.length];
  choose(value);
  event.currentTarget.querySelector(`[data-value="${value}"]`)?.focus();
}

export function wishForm(state, set) {
  const choice = (name, values) =>
    segments({ name, label: t(`travel.${name}`), options: values.map((value) => ({ value, text: t(`travel.${name}.${value}`) })), chosen: state[name], choose: (value) => set({ [name]: value }) });
  return html`<div class="wish-form">${choice('season', ['summer', 'winter'])} ${choice('mode', ['car', 'foot'])} ${choice('direction', ['to', 'from'])}</div>`;
}

/** The limits as chips to press, and a field for others. */
export class LimitsForm {
  #wrong = null;

  constructor({ changed, set }) {
    Object.assign(this, { changed, set });
  }

  part(state) {
    const limits = limitsOf(state);
    const dropped = droppedLimits(state);
    const offered = [...new Set([...USUAL_LIMITS, ...limits])].sort((a, b) => a - b);
    return html`<form class="limits" novalidate aria-label=${t('travel.limits')} @submit=${(event) => this.#add(event, limits)}>
      <span class="limits-label">${t('travel.limits.within')}</span>
      ${offered.map((minutes) => this.#chip(minutes, limits))}
      <span class="control"><input type="number" name="limit" min="1" max=${LONGEST_LIMIT} step="1" inputmode="numeric" placeholder=${t('travel.limits.own')} aria-label=${t('travel.limits.own.label')} aria-invalid=${this.#wrong ? 'true' : nothing}></span>
      <span class="limits-label">min</span>
      ${this.#wrong ? html`<span class="wrong" role="alert">${this.#wrong}</span>` : nothing}
      ${dropped.length ? html`<span class="wrong dropped" role="note">${t('travel.limits.dropped', dropped.join(', '), whole(LONGEST_LIMIT))}</span>` : nothing}
    </form>`;
  }

  #chip(minutes, limits) {
    const at = limits.indexOf(minutes);
    const on = at >= 0;
    const next = on ? limits.filter((each) => each !== minutes) : [...limits, minutes];
    return html`<button type="button" class="chip" aria-pressed=${on} ?disabled=${on && limits.length === 1} @click=${() => this.set({ limits: limitsText(next) })}>
      ${on ? html`<span class="band" style=${`background:${bandColour(at, limits.length)}`} aria-hidden="true"></span>` : nothing}${minutes}</button>`;
  }

  #add(event, limits) {
    event.preventDefault();
    const field = event.target.elements.limit;
    const minutes = Number(field.value);
    const usable = field.value.trim() !== '' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_LIMIT;
    this.#wrong = usable ? null : t('travel.limits.wrong', whole(LONGEST_LIMIT));
    if (usable) {
      field.value = '';
      this.set({ limits: limitsText([...limits, minutes]) });
    }
    this.changed();
  }
}
