// The rates that an account goes by, each with its source and date. A rate of one's own needs a source too.

import { html, nothing } from 'lit-html';
import { has, t } from '../messages.js';
import { date, decimal } from '../numbers.js';

export class RatesForm {
  #open = null;
  #wrong = null;

  constructor({ changed, setRate }) {
    Object.assign(this, { changed, setRate });
  }

  /** @param taken names of ferries that somebody takes, each perhaps several times */
  part(rates, taken = []) {
    return html`<section class="rates"><h3>${t('account.rates')}</h3>
      <ul>${rates.map((rate) => this.#row(rate, taken))}</ul></section>`;
  }

  #row(rate, taken) {
    const { name, value, unitName, source, date: when, own, ferries = {} } = rate;
    const single = Object.entries(ferries);
    const open = this.#open === name;
    return html`<li class="rate" data-rate=${name}>
      <div class="rate-line"><span>${rateName(name)}${own ? html` <span class="tag">${t('account.rate.own')}</span>` : nothing}</span> <strong class="number">${decimal(value)} ${unitName}</strong> <button type="button" class="link" aria-expanded=${open} @click=${() => this.#toggle(name)}>${t(open ? 'account.rate.close' : 'account.rate.change')}</button></div>
      ${single.length ? html`<p class="note own-fares">${t('account.fares', single.map(([ferry, kroner]) => `${ferry} ${decimal(kroner)}`).join(' · '))}</p>` : nothing}
      <p class="note">${source}${when ? ` (${date(when)})` : ''}</p> ${open ? this.#form(rate, taken) : nothing}
    </li>`;
  }

  #toggle(name) {
    this.#open = this.#open === name ? null : name;
    this.#wrong = null;
    this.changed();
  }

  #form({ name, value, unit, unitName, own, ferries }, taken) {
    const named = ferries ? [...new Set([...Object.keys(ferries), ...taken])].sort() : [];
    return html`<form class="rate-form" novalidate @submit=${(event) => this.#submit(event, name, unit, named)}>
      <label class="form-row"><span>${unitName}</span><input name="value" inputmode="decimal" .value=${decimal(value)} aria-invalid=${this.#wrong === 'value'}></label>
      ${named.length ? html`<p class="note">${t('account.fares.own')}</p>${named.map((ferry, index) => html`<label class="form-row"><span>${ferry}</span><input name=${`fare-${index}`} inputmode="decimal" .value=${ferries[ferry] === undefined ? '' : decimal(ferries[ferry])} aria-invalid=${this.#wrong === `fare-${index}`}></label>`)}` : nothing}
      <label class="form-row"><span>${t('account.rate.source')}</span><input name="source" aria-invalid=${this.#wrong === 'source'} placeholder=${t('account.rate.source.hint')}></label>
      <label class="form-row"><span>${t('account.rate.date')}</span><input type="date" name="date" .value=${new Date().toISOString().slice(0, 10)}></label>
      ${this.#wrong ? html`<p class="wrong" role="alert">${t(`account.rate.wrong.${this.#wrong.startsWith('fare-') ? 'value' : this.#wrong}`)}</p>` : nothing}
      <p class="actions"><button type="submit" class="plain-button">${t('account.rate.use')}</button>${own ? html` <button type="button" class="quiet" @click=${() => this.#set(name, null)}>${t('account.rate.usual')}</button>` : nothing}</p>
    </form>`;
  }

  /** @param named ferries that may have a fare of their own; an empty field is the general one */
  #submit(event, name, unit, named) {
    event.preventDefault();
    const { elements } = event.target;
    const { value, source, date: when } = elements;
    const number = amount(value);
    const fares = named.map((ferry, index) => [ferry, elements[`fare-${index}`]]).filter(([, field]) => field.value.trim() !== '');
    const wrongFare = fares.find(([, field]) => amount(field) === null)?.[1].name;
    this.#wrong = number === null || (number === 0 && name === 'people-per-car') ? 'value' : (wrongFare ?? (source.value.trim() === '' ? 'source' : null));
    if (this.#wrong) return this.changed();
    const ferries = fares.length ? { ferries: Object.fromEntries(fares.map(([ferry, field]) => [ferry, amount(field)])) } : {};
    return this.#set(name, { value: number, unit, source: source.value.trim(), date: when.value, ...ferries });
  }

  #set(name, rate) {
    this.#open = null;
    this.setRate(name, rate);
  }
}

/** Zero or more; null when it is no such number. */
function amount({ value }) {
  const number = Number(value.replace(/\s/g, '').replace(',', '.'));
  return value.trim() === '' || !Number.isFinite(number) || number < 0 ? null : number;
}

/** What people call a rate. */
export function rateName(name) {
  return has(`account.rate.${name}`) ? t(`account.rate.${name}`) : name;
}
