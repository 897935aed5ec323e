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

  part(rates) {
    return html`<section class="rates"><h3>${t('account.rates')}</h3>
      <ul>${rates.map((rate) => this.#row(rate))}</ul></section>`;
  }

  #row(rate) {
    const { name, value, unit, source, date: when, own } = rate;
    const open = this.#open === name;
    return html`<li class="rate" data-rate=${name}>
      <div class="rate-line"><span>${words(name)}${own ? html` <span class="tag">${t('account.rate.own')}</span>` : nothing}</span> <strong class="number">${decimal(value)} ${unit}</strong> <button type="button" class="link" aria-expanded=${open} @click=${() => this.#toggle(name)}>${t(open ? 'account.rate.close' : 'account.rate.change')}</button></div>
      <p class="note">${source}${when ? ` (${date(when)})` : ''}</p> ${open ? this.#form(rate) : nothing}
    </li>`;
  }

  #toggle(name) {
    this.#open = this.#open === name ? null : name;
    this.#wrong = null;
    this.changed();
  }

  #form({ name, value, unit, own }) {
    return html`<form class="rate-form" novalidate @submit=${(event) => this.#submit(event, name, unit)}>
      <label class="form-row"><span>${unit}</span><input name="value" inputmode="decimal" .value=${decimal(value)} aria-invalid=${this.#wrong === 'value'}></label>
      <label class="form-row"><span>${t('account.rate.source')}</span><input name="source" aria-invalid=${this.#wrong === 'source'} placeholder=${t('account.rate.source.hint')}></label>
      <label class="form-row"><span>${t('account.rate.date')}</span><input type="date" name="date" .value=${new Date().toISOString().slice(0, 10)}></label>
      ${this.#wrong ? html`<p class="wrong" role="alert">${t(`account.rate.wrong.${this.#wrong}`)}</p>` : nothing}
      <p class="actions"><button type="submit" class="plain-button">${t('account.rate.use')}</button>${own ? html` <button type="button" class="quiet" @click=${() => this.#set(name, null)}>${t('account.rate.usual')}</button>` : nothing}</p>
    </form>`;
  }

  #submit(event, name, unit) {
    event.preventDefault();
    const { value, source, date: when } = event.target.elements;
    const number = Number(value.value.replace(/\s/g, '').replace(',', '.'));
    this.#wrong = value.value.trim() === '' || !Number.isFinite(number) || number < 0 || (number === 0 && name === 'people-per-car') ? 'value' : source.value.trim() === '' ? 'source' : null;
    if (this.#wrong) return this.changed();
    return this.#set(name, { value: number, unit, source: source.value.trim(), date: when.value });
  }

  #set(name, rate) {
    this.#open = null;
    this.setRate(name, rate);
  }
}

function words(name) {
  return has(`account.rate.${name}`) ? t(`account.rate.${name}`) : name;
}
