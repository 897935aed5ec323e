// The offices of the shown scenario: where they are, who comes, and what can be changed. Everything that a pin can do can be done here.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, duration, tenths, whole } from '../numbers.js';
import { positions } from './plan.js';
import { nearestPlace } from './scenario-map.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAYS = DAYS.slice(0, 5);
/** An office as near as this to a settlement is in it. */
const NEAR_METRES = 1500;
const HOURS = /^\d{1,2}[:.]\d{2}\s*[–-]\s*\d{1,2}[:.]\d{2}$/;

export class OfficeList {
  #open = null;
  #wrong = null;

  /** @param act {move, change, remove, add} */
  constructor({ changed, act }) {
    Object.assign(this, { changed, act });
  }

  open(name) {
    this.#open = this.#open === name ? null : name;
    this.#wrong = null;
    this.changed();
  }

  /** Opens the form of an office and brings it into sight. @param panel what scrolls */
  show(name, panel) {
    this.#open = name;
    this.#wrong = null;
    this.changed();
    const row = [...panel.querySelectorAll('.scenario-office')].find(({ dataset }) => dataset.office === name);
    if (!row) return;
    const covered = panel.querySelector('.scenario-sticky').offsetHeight;
    panel.scrollTop += row.getBoundingClientRect().top - panel.getBoundingClientRect().top - covered;
    row.querySelector('.office-name').focus({ preventScroll: true });
  }

  /** @param scenario the shown one @param placeOf where a site is, {latitude, longitude} or nothing @param clients what they are called */
  part({ scenario, evaluation, placeOf, clients }) {
    const loads = Object.fromEntries(evaluation.offices.map((each) => [each.office, each]));
    const offices = Object.entries(scenario.offices).map(([name, office]) => ({ name, office, load: loads[name], near: near(office.site, placeOf(office.site), evaluation) }));
    const settlements = [...new Set(evaluation.people.settlement.map(({ settlement }) => settlement))].sort((a, b) => a.localeCompare(b, 'nb'));
    return html`<section class="scenario-offices">
      <p class="note">${t('scenario.offices.how')}</p>
      <ol>${offices.map((each, i) => this.#row(each, i, settlements, clients))}</ol>
      <form class="add-office" @submit=${(event) => this.#add(event)}>
        <input name="name" required aria-label=${t('scenario.office.name')} placeholder=${t('scenario.office.name')} maxlength="80">
        ${settlementChoice('settlement', settlements, '')}
        <button type="submit" class="plain-button">${t('scenario.office.add')}</button>
        ${this.#wrong === 'name' ? html`<span class="wrong" role="alert">${t('scenario.office.exists')}</span>` : nothing}
      </form>
    </section>`;
  }

  #row({ name, office, near, load }, i, settlements, clients) {
    const open = this.#open === name;
    const staff = positions(office);
    return html`<li class="scenario-office" data-office=${name}>
      <div class="office-line"><span class="pin-mark chosen" aria-hidden="true">${i + 1}</span>
        <span class="office-words"><button type="button" class="office-name" aria-expanded=${open} @click=${() => this.open(name)}><strong>${name}</strong></button>
          <span class="note block">${[near, staff === null ? t('scenario.office.noStaff') : t('scenario.office.positions', decimal(staff)), opening(office)].filter(Boolean).join(' · ')}</span></span>
        ${load ? html`<span class="number office-load">${whole(load.people)}<span class="note block">${load.meanMinutes === null ? '–' : duration(load.meanMinutes)}</span></span>` : nothing}
      </div>
      ${load && load.overCapacity > 0 ? html`<p class="warn">${t('scenario.office.over', tenths(load.overCapacity))}</p>` : nothing} ${open ? this.#form(name, office, load, settlements, clients) : nothing}
    </li>`;
  }

  #form(name, office, load, settlements, clients) {
    const change = (part) => this.act.change(name, part);
    const days = office.days ?? WEEKDAYS;
    return html`<div class="office-form">
      ${load ? html`<p class="note">${load.perThousand === null ? nothing : t('scenario.office.perThousand', tenths(load.perThousand), whole(load.inhabitants))} ${clients ? t('scenario.office.clients', whole(load.clients), clients.toLowerCase()) : nothing}</p>` : nothing}
      <label class="form-row"><span>${t('scenario.office.move')}</span>${settlementChoice('move', settlements, t('scenario.office.choose'), ({ target }) => target.value && this.act.move(name, { settlement: target.value }))}</label>
      <fieldset class="form-row days"><legend>${t('scenario.office.days')}</legend><span class="day-chips">${DAYS.map((day) => html`<button type="button" class="chip" aria-pressed=${days.includes(day)} ?disabled=${days.length === 1 && days.includes(day)} data-day=${day} @click=${() => change({ days: weekOf(days, day) })}>${t(`scenario.day.${day}`)}</button>`)}</span></fieldset>
      <label class="form-row"><span>${t('scenario.office.hours')}</span><input name="hours" .value=${office.hours ?? ''} placeholder="09:00–15:00" aria-invalid=${this.#wrong === 'hours'} @change=${({ target }) => this.#hours(name, target.value.trim())}></label>
      ${this.#wrong === 'hours' ? html`<p class="wrong" role="alert">${t('scenario.office.hours.wrong')}</p>` : nothing}
      <fieldset class="staff"><legend>${t('scenario.office.staff')}</legend>
        ${Object.entries(office.staff ?? {}).map(([kind, count]) => html`<label class="form-row"><span>${t(`scenario.staff.${kind}`).startsWith('scenario.') ? kind : t(`scenario.staff.${kind}`)}</span><input inputmode="decimal" name=${`staff-${kind}`} .value=${decimal(count)} @change=${({ target }) => this.#staff(name, office, kind, target)}></label>`)}
        ${office.staff ? nothing : html`<label class="form-row"><span>${t('scenario.staff.all')}</span><input inputmode="decimal" name="staff-all" @change=${({ target }) => this.#staff(name, office, 'unspecified', target)}></label>`}
      </fieldset>
      ${office.serves ? html`<p class="note">${t('scenario.office.serves', office.serves.join(', '))} <button type="button" class="link" @click=${() => change({ serves: null })}>${t('scenario.office.servesAll')}</button></p>` : nothing}
      <p><button type="button" class="quiet remove-office" @click=${() => this.act.remove(name)}>${t('scenario.office.remove')}</button></p>
    </div>`;
  }

  #hours(name, text) {
    this.#wrong = text === '' || HOURS.test(text) ? null : 'hours';
    if (!this.#wrong) this.act.change(name, { hours: text === '' ? null : text.replaceAll('.', ':').replace(/\s*[–-]\s*/, '–') });
    this.changed();
  }

  #staff(name, office, kind, field) {
    const count = Number(field.value.replace(/\s/g, '').replace(',', '.'));
    if (field.value.trim() === '' || !Number.isFinite(count) || count < 0) return (field.value = office.staff?.[kind] === undefined ? '' : decimal(office.staff[kind]));
    return this.act.change(name, { staff: { ...office.staff, [kind]: count } });
  }

  #add(event) {
    event.preventDefault();
    const { name, settlement } = event.target.elements;
    this.#wrong = this.act.add(name.value.trim(), settlement.value) ? null : 'name';
    if (!this.#wrong) event.target.reset();
    this.changed();
  }
}

/** Where a site is, in words: the settlement that is nearest. */
function near(site, place, evaluation) {
  const nearest = place && nearestPlace(evaluation, place);
  if (!nearest) return site;
  return nearest.metres < NEAR_METRES ? nearest.name : t('scenario.near', tenths(nearest.metres / 1000), nearest.name);
}

function settlementChoice(name, settlements, empty, change) {
  return html`<select name=${name} required aria-label=${t('scenario.office.move')} @change=${change ?? nothing}>${empty === null ? nothing : html`<option value="" selected>${empty || t('scenario.office.choose')}</option>`}${settlements.map((each) => html`<option value=${each}>${each}</option>`)}</select>`;
}

/** Null for the usual week, as the file leaves it out. */
function weekOf(days, day) {
  const changed = DAYS.filter((each) => (each === day ? !days.includes(each) : days.includes(each)));
  return changed.join() === WEEKDAYS.join() ? null : changed;
}

function opening({ days, hours }) {
  const when = days && days.join() !== WEEKDAYS.join() ? days.map((day) => t(`scenario.day.${day}`)).join(', ') : '';
  return [when, hours].filter(Boolean).join(' ');
}
