// The offices of the shown scenario: where they are, who comes, and what can be changed. Everything that a pin can do can be done here.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { decimal, duration, tenths, whole } from '../numbers.js';
import { beside } from './fields.js';
import { WEEKDAYS, officeForm } from './office-form.js';
import { positions } from './plan.js';
import { nearestPlace } from './scenario-map.js';

/** An office as near as this to a settlement is in it. */
const NEAR_METRES = 1500;
const ADDED = 'office-new';

export class OfficeList {
  #open = null;

  /** @param act {move(name, place), change(field, name, parts), remove(name), add(field, name, place)} */
  constructor({ changed, act }) {
    Object.assign(this, { changed, act });
  }

  open(name) {
    this.#open = this.#open === name ? null : name;
    this.changed();
  }

  /** Opens the form of an office and brings it into sight. @param panel what scrolls */
  show(name, panel) {
    this.#open = name;
    this.changed();
    const row = [...panel.querySelectorAll('.scenario-office')].find(({ dataset }) => dataset.office === name);
    if (!row) return;
    const covered = panel.querySelector('.scenario-sticky').offsetHeight;
    panel.scrollTop += row.getBoundingClientRect().top - panel.getBoundingClientRect().top - covered;
    row.querySelector('.office-name').focus({ preventScroll: true });
  }

  /** @param scenario the shown one @param evaluation of it, or nothing @param choices of the desk @param placeOf where a site is, {latitude, longitude} or nothing @param clients what they are called */
  part({ scenario, evaluation, choices, refused, placeOf, clients }) {
    const loads = Object.fromEntries((evaluation?.offices ?? []).map((each) => [each.office, each]));
    const offices = Object.entries(scenario.offices).map(([name, office]) => ({ name, office, load: loads[name], near: near(placeOf(office.site), evaluation) || office.site }));
    const settlements = [...(choices.settlements ?? [])].sort((a, b) => a.localeCompare(b, 'nb'));
    const around = { settlements, municipalities: choices.municipalities ?? [], clients, refused };
    return html`<section class="scenario-offices">
      <p class="note">${t(offices.length ? 'scenario.offices.how' : 'scenario.offices.none')}</p>
      <ol>${offices.map((each, i) => this.#row(each, i, around))}</ol>
      <form class="add-office" @submit=${(event) => this.#add(event)}>
        <input name="name" required aria-label=${t('scenario.office.name')} placeholder=${t('scenario.office.name')} maxlength="80">
        <input name="settlement" required list="settlement-names" aria-label=${t('scenario.office.settlement')} placeholder=${t('scenario.office.settlement')} maxlength="80">
        <datalist id="settlement-names">${settlements.map((each) => html`<option value=${each}></option>`)}</datalist>
        <button type="submit" class="plain-button">${t('scenario.office.add')}</button>
        ${beside(ADDED, refused)}
      </form>
    </section>`;
  }

  #row({ name, office, near, load }, i, around) {
    const open = this.#open === name;
    const staff = positions(office);
    const act = { change: (field, parts) => this.act.change(field, name, parts), move: (place) => this.act.move(name, place), remove: () => this.act.remove(name) };
    return html`<li class="scenario-office" data-office=${name}>
      <div class="office-line"><span class="pin-mark chosen" aria-hidden="true">${i + 1}</span>
        <span class="office-words"><button type="button" class="office-name" aria-expanded=${open} @click=${() => this.open(name)}><strong>${name}</strong></button>
          <span class="note block">${[near, staff === null ? t('scenario.office.noStaff') : t('scenario.office.positions', decimal(staff)), opening(office)].filter(Boolean).join(' · ')}</span></span>
        ${load ? html`<span class="number office-load">${whole(load.people)}<span class="note block">${load.meanMinutes === null ? '–' : duration(load.meanMinutes)}</span></span>` : nothing}
      </div>
      ${load && load.overCapacity > 0 ? html`<p class="warn">${t('scenario.office.over', tenths(load.overCapacity))}</p>` : nothing} ${open ? officeForm({ name, office, load, act, ...around }) : nothing}
    </li>`;
  }

  async #add(event) {
    event.preventDefault();
    const form = event.target;
    const { name, settlement } = form.elements;
    if (await this.act.add(ADDED, name.value.trim(), { settlement: settlement.value.trim() })) form.reset();
  }
}

/** Where a place is, in words: the settlement that is nearest; empty when none is known. */
export function near(place, evaluation) {
  const nearest = place && evaluation && nearestPlace(evaluation, place);
  if (!nearest) return '';
  return nearest.metres < NEAR_METRES ? nearest.name : t('scenario.near', tenths(nearest.metres / 1000), nearest.name);
}

function opening({ days, hours }) {
  const when = days && days.join() !== WEEKDAYS.join() ? days.map((day) => t(`scenario.day.${day}`)).join(', ') : '';
  return [when, hours].filter(Boolean).join(' ');
}
