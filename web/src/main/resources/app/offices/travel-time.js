// The topic Reisetid: catchments of the chosen offices, the reach curve, the times of any place that is pointed at, and roads that are closed by pressing them.

import { html, nothing, render } from 'lit-html';
import { getJson, newest } from '../api.js';
import { counted, listed, t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { officeParameters } from '../views/office-address.js';
import { addedOpacity, bandColour, limitsOf } from './bands.js';
import { clockForm } from './clock-form.js';
import { ClosedRoads } from './closed-roads.js';
import { FerryChanges } from './ferry-changes.js';
import { NearestTable } from './nearest-table.js';
import { OfficeLedger, outside } from './office-ledger.js';
import { PlaceSheet } from './place-sheet.js';
import { PrintedTimes } from './printed-times.js';
import { ReachCurve } from './reach-curve.js';
import { LimitsForm, segments, wishForm } from './wish-form.js';

/** As the address says that no office is chosen; without one, all are. */
const NONE = 'none';
/** Of more offices than this, people are counted for all together only: nobody reads hundreds of rows, and each costs a search. */
const MOST_COUNTED = 60;

export class TravelTimeTopic {
  #answer = null;
  #problem = null;
  #busy = false;
  #asked = '';
  #mode = 'times';
  #ask = newest((signal, parameters) => getJson('/api/travel/catchments', { parameters, signal }));

  constructor({ style, store, map, frame, ground, announce, changed }) {
    Object.assign(this, { style, store, map, frame, ground, announce, changed });
    const set = (patch) => store.set(patch);
    this.limits = new LimitsForm({ changed, set });
    this.curve = new ReachCurve({ changed });
    this.ledger = new OfficeLedger({ changed, toggle: (id) => this.#toggle(id), only: (id) => this.#choose([id]), choose: (ids) => this.#choose(ids) });
    this.closed = new ClosedRoads({ store, map, announce, changed });
    this.ferries = new FerryChanges({ store, ground, announce, changed });
    this.place = new PlaceSheet({ store, map, frame, ground, announce, changed, closed: this.closed });
    this.nearest = new NearestTable({ store, ground, changed });
    this.printed = new PrintedTimes({ store, ground, changed });
  }

  async refresh(context) {
    this.version = context.state.version;
    if (!this.ground.known) return;
    this.#showPins();
    this.#showBar();
    const rest = [this.closed.refresh(), this.place.refresh(), this.nearest.refresh(this.#parameters()), this.printed.refresh(this.version)];
    await Promise.all([this.#refreshCatchments(), ...rest]);
  }

  async #refreshCatchments() {
    const parameters = this.#parameters();
    if (!parameters) {
      this.#answer = null;
      this.#asked = '';
      this.#draw();
      return this.changed();
    }
    parameters.set('limits', limitsOf(this.store.value).join(','));
    if (this.#chosen().length > MOST_COUNTED) parameters.set('each', '0');
    const asked = `${this.version} ${parameters}`;
    if (asked === this.#asked) return this.#draw();
    this.#asked = asked;
    this.#busy = true;
    this.changed();
    try {
      this.#answer = await this.#ask(parameters);
      this.#problem = null;
      const together = this.#answer.people.at(-1);
      if (together) this.announce(t('travel.announce', whole(together.within.at(-1)), this.#answer.limits.at(-1)));
    } catch (problem) {
      this.#answer = null;
      this.#problem = problem;
      this.#asked = '';
    }
    this.#busy = false;
    this.#draw();
    this.changed();
  }

  left() {
    for (const name of ['catchment', 'closed', 'route-casing', 'route', 'route-way']) this.map.overlays.set(name, 'areas', null);
    this.map.setPlace(null);
    this.map.pins.show([]);
    render(nothing, this.frame.mapBar);
  }

  /** The ids of the chosen offices in the order of the list; those without a road cannot be chosen. */
  #chosen() {
    const { office } = this.store.value;
    return this.ground.offices.filter(({ id, connected }) => connected && (office.length === 0 || office.includes(id))).map(({ id }) => id);
  }

  /** Null when no office is chosen. */
  #parameters() {
    if (this.#chosen().length === 0) return null;
    return officeParameters(this.store.value);
  }

  #toggle(id) {
    const chosen = this.#chosen();
    this.#choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  }

  /** @param ids null for all */
  #choose(ids) {
    const all = this.ground.offices.filter(({ connected }) => connected);
    const every = ids === null || all.every(({ id }) => ids.includes(id));
    this.store.set({ office: every ? [] : ids.length === 0 ? [NONE] : this.ground.offices.map(({ id }) => id).filter((id) => ids.includes(id)) });
  }

  pressed(id) {
    this.#toggle(id);
  }

  /** An office is chosen alone; of a settlement the times are shown. */
  found({ kind, id, bounds: [longitude, latitude] }) {
    if (kind === 'office' && this.ground.office(id)?.connected) this.#choose([id]);
    if (kind === 'settlement') this.place.open({ latitude, longitude, link: null });
  }

  clicked(place) {
    if (this.#mode === 'close') return this.closed.press(place.link);
    this.place.open(place);
  }

  sentence() {
    const { season, mode, direction } = this.store.value;
    const chosen = this.#chosen();
    const names = chosen.length > 2 || chosen.length === 0 ? counted('travel.offices', chosen.length, whole(chosen.length)) : listed(chosen.map((id) => this.ground.office(id).name));
    return this.ground.known ? t(`travel.sentence.${direction}`, names, t(`travel.by.${mode}`), t(`travel.in.${season}`)) : t('view.kontor');
  }

  part() {
    const { ground, store } = this;
    if (!ground.known) return nothing;
    if (ground.offices.length === 0) return html`<div class="topic-travel">${this.#withoutOffices()}</div>`;
    const chosen = this.#chosen();
    return html`<div class="topic-travel" aria-busy=${this.#busy}>
      ${wishForm(store.value, (patch) => store.set(patch))} ${clockForm(store.value, (patch) => store.set(patch))} ${this.limits.part(store.value)}
      ${this.#busy ? html`<div class="quiet-line" aria-hidden="true"></div>` : nothing}
      ${this.#problem && !this.closed.tells(this.#problem) ? problemPart(this.#problem, isRefused(this.#problem) ? null : () => this.#refreshCatchments()) : nothing} ${chosen.length === 0 ? html`<p class="empty" role="note">${t('office.choose')}</p>` : nothing}
      ${this.closed.part()} ${this.ferries.part()} ${this.#figures(chosen)}
    </div>`;
  }

  #figures(chosen) {
    const { ground, store } = this;
    const answer = this.#answer;
    const together = answer?.people.at(-1);
    return html`
      ${together ? this.curve.part(answer, { number: (id) => ground.number(id), name: (id) => ground.office(id)?.name }) : nothing}
      ${answer && !together ? html`<div class="empty" role="note"><p>${t('travel.noPeople')}</p></div>` : nothing}
      ${this.ledger.part({ ground, state: store.value, chosen, answer })} ${together ? outside({ together, limits: answer.limits }) : nothing}
      ${answer ? html`<p class="note">${t('travel.counted', ground.peopleLayer)} ${ground.knowsSea ? nothing : t('travel.noSea')}</p>` : nothing}
    `;
  }

  #withoutOffices() {
    return html`<div class="empty" role="note"><p>${t('office.noOffices')}</p><p class="note">${t('office.noOffices.how')}</p></div>`;
  }

  sheet() {
    return this.place.part(this.#chosen());
  }

  drawer() {
    return [this.nearest.table(), ...this.printed.tables()].filter(Boolean);
  }

  legend() {
    const limits = this.#answer?.limits;
    if (!limits) return nothing;
    return html`<div class="band-legend">
      <p>${t(`travel.legend.${this.store.value.direction}`)}</p>
      <ul>${limits.map((minutes, i) => html`<li><span class="band" style=${`background:${bandColour(i, limits.length)}`} aria-hidden="true"></span>${t('travel.within', minutes)}</li>`)}</ul>
    </div>`;
  }

  #draw() {
    const features = this.#answer?.areas.features ?? [];
    const { limits } = this.#answer ?? {};
    const { accent } = this.map.colours();
    this.map.overlays.set('catchment', 'areas', features, ({ minutes }) => {
      const band = limits.indexOf(minutes);
      return { color: accent, weight: 1, opacity: 0.5, fillColor: accent, fillOpacity: addedOpacity(band, limits.length) };
    });
  }

  #showPins() {
    const chosen = this.#chosen();
    const nearest = this.place.nearest();
    this.map.pins.show(this.ground.offices.map((office) => ({ ...office, chosen: chosen.includes(office.id), nearest: office.id === nearest })));
  }

  /** What a press on the map does. */
  #showBar() {
    const options = ['times', 'close'].map((value) => ({ value, text: t(`travel.press.${value}`), title: t(`travel.press.${value}.hint`) }));
    const choose = (mode) => {
      this.#mode = mode;
      this.map.leaflet.getContainer().classList.toggle('closing-roads', mode === 'close');
      this.#showBar();
    };
    render(html`<div class="press-bar"><span class="press-label">${t('travel.press')}</span>${segments({ name: 'press', label: t('travel.press'), options, chosen: this.#mode, choose })}</div>`, this.frame.mapBar);
  }
}

/** What was asked cannot be answered as it is: to ask again does not help. */
function isRefused({ status }) {
  return status === 400 || status === 404;
}
