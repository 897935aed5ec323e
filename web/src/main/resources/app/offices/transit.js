// The topic Kollektivt: who gets to an office by public transport and home again in a day, how long they are away, and why the others cannot.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { date, duration, whole } from '../numbers.js';
import { nextStepNote } from '../parts/next-step.js';
import { problemPart } from '../parts/problem.js';
import { transitDay } from './transit-day.js';
import { errandTable, printedTable } from './transit-tables.js';
import { AWAY_BANDS, awayBand, awayText, hindranceText } from './transit-words.js';

/** What the address keeps of this topic. */
const NAMES = { office: 'bus', home: 'home', date: 'date', open: 'open', close: 'close', need: 'need' };
const BANDS = AWAY_BANDS.length + 1;
/** As near as a finger is to a settlement that it means. */
const NEAR_PIXELS = 16;

export class TransitTopic {
  #answer = null;
  #problem = null;
  #busy = false;
  #asked = '';
  #day = null;
  #dayProblem = null;
  #dayAsked = '';
  #printed = null;
  #printedAsked = '';
  #ask = newest((signal, parameters) => getJson('/api/travel/transit/errands', { parameters, signal }));
  #askDay = newest((signal, parameters) => getJson('/api/travel/transit/day', { parameters, signal }));

  constructor({ store, map, ground, announce, changed }) {
    Object.assign(this, { store, map, ground, announce, changed });
  }

  async refresh(context) {
    this.version = context.state.version;
    if (!this.ground.known) return;
    this.#showPins();
    await Promise.all([this.#refreshErrands(), this.#refreshDay(), this.#refreshPrinted()]);
  }

  left() {
    for (const name of ['transit-places', 'transit-lines']) this.map.overlays.set(name, 'marks', null);
    this.map.setPlace(null);
    this.map.pins.show([]);
  }

  #get(name) {
    return this.store.value.more[NAMES[name]] ?? null;
  }

  #set(patch) {
    const more = { ...this.store.value.more };
    for (const [name, value] of Object.entries(patch)) {
      if (value) more[NAMES[name]] = value;
      else delete more[NAMES[name]];
    }
    this.store.set({ more });
  }

  #office() {
    const { offices } = this.ground;
    return offices.find(({ id }) => id === this.#get('office')) ?? offices[0] ?? null;
  }

  #parameters() {
    const office = this.#office();
    if (!office) return null;
    const parameters = new URLSearchParams({ office: office.id });
    for (const name of ['date', 'open', 'close', 'need']) if (this.#get(name)) parameters.set(name, this.#get(name));
    return parameters;
  }

  async #refreshErrands() {
    const parameters = this.#parameters();
    const asked = `${this.version} ${parameters}`;
    if (!parameters || asked === this.#asked) return this.#draw();
    this.#asked = asked;
    this.#busy = true;
    this.changed();
    try {
      this.#answer = await this.#ask(parameters);
      this.#problem = null;
      this.announce(this.#summary());
    } catch (problem) {
      this.#answer = null;
      this.#problem = problem;
      this.#asked = '';
    }
    this.#busy = false;
    this.#draw();
    this.changed();
  }

  async #refreshDay() {
    const home = this.#get('home');
    const parameters = this.#parameters();
    if (!home || !parameters) {
      this.#day = this.#dayProblem = null;
      this.#dayAsked = '';
      return this.#drawLines();
    }
    parameters.set('from', home);
    const asked = `${this.version} ${parameters}`;
    if (asked === this.#dayAsked) return this.#drawLines();
    this.#dayAsked = asked;
    this.#day = null;
    try {
      this.#day = await this.#askDay(parameters);
      this.#dayProblem = null;
      this.announce(this.#day.feasible ? t('transit.away', duration(this.#day.best.minutesAway)) : hindranceText(this.#day.hindrance));
    } catch (problem) {
      this.#dayProblem = problem;
    }
    this.#drawLines();
    this.changed();
  }

  /** The table is an extra: without it nothing is missing. */
  async #refreshPrinted() {
    const parameters = new URLSearchParams(this.#get('date') ? { date: this.#get('date') } : {});
    const asked = `${this.version} ${parameters}`;
    if (asked === this.#printedAsked) return;
    this.#printedAsked = asked;
    this.#printed = await getJson('/api/travel/transit/printed', { parameters }).catch(() => null);
    this.changed();
  }

  pressed(id) {
    this.#set({ office: id });
  }

  found({ kind, id, name }) {
    if (kind === 'office' && this.ground.office(id)) this.#set({ office: id });
    if (kind === 'settlement' && this.#answer?.rows.some(({ from }) => from === name)) this.#choose(name);
  }

  /** The settlement that is pointed at, else the place itself. */
  clicked({ latitude, longitude }) {
    const { leaflet } = this.map;
    const here = leaflet.latLngToContainerPoint([latitude, longitude]);
    const near = (this.#answer?.rows ?? [])
      .map((row) => ({ row, pixels: here.distanceTo(leaflet.latLngToContainerPoint([row.latitude, row.longitude])) }))
      .filter(({ pixels }) => pixels <= NEAR_PIXELS)
      .sort((a, b) => a.pixels - b.pixels)[0];
    this.#choose(near ? near.row.from : `${latitude.toFixed(5)},${longitude.toFixed(5)}`);
  }

  #choose(home) {
    this.#set({ home });
  }

  #summary() {
    const able = this.#answer.sums.find(({ hindrance }) => hindrance === null);
    const all = this.#answer.sums.reduce((sum, { places, people }) => ({ places: sum.places + places, people: sum.people + people }), { places: 0, people: 0 });
    return t('transit.summary', whole(able?.places ?? 0), whole(all.places), whole(able?.people ?? 0), whole(all.people));
  }

  sentence() {
    const office = this.#office();
    return this.ground.known && office ? t('transit.sentence', office.name) : t('view.kontor');
  }

  part() {
    const { ground } = this;
    if (!ground.known) return nothing;
    if (ground.offices.length === 0) return html`<div class="empty" role="note"><p>${t('office.noOffices')}</p><p class="note">${t('office.noOffices.how')}</p></div>`;
    if (this.#problem?.code === 'transit.no-timetable') return html`<div class="empty" role="note"><p>${t('transit.none')}</p>${nextStepNote({ command: t('transit.none.command'), how: t('transit.none.how') })}</div>`;
    return html`<div class="topic-travel topic-transit" aria-busy=${this.#busy}>
      ${this.#form()} ${this.#busy ? html`<div class="quiet-line" aria-hidden="true"></div>` : nothing}
      ${this.#problem ? problemPart(this.#problem, () => this.#refreshErrands()) : nothing} ${this.#answer ? this.#figures(this.#answer) : nothing}
    </div>`;
  }

  #form() {
    const answer = this.#answer ?? {};
    const time = (name, usual) => html`<label>${t(`transit.${name}`)} <input type="text" inputmode="numeric" pattern="[0-9]{1,2}[:.][0-9]{2}" maxlength="5" name=${name} .value=${this.#get(name) ?? answer[name] ?? usual} required @change=${({ target }) => this.#set({ [name]: target.value })}></label>`;
    return html`<form class="transit-form" aria-label=${t('transit.form')} @submit=${(event) => event.preventDefault()}>
      <label class="wide">${t('transit.office')} <select name="office" @change=${({ target }) => this.#set({ office: target.value })}>${this.ground.offices.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.#office().id}>${name}</option>`)}</select></label>
      <label>${t('transit.date')} <input type="date" name="date" .value=${this.#get('date') ?? answer.date ?? ''} min=${answer.firstDay ?? nothing} max=${answer.lastDay ?? nothing} @change=${({ target }) => this.#set({ date: target.value })}></label>
      ${time('open', '09:00')} ${time('close', '15:00')}
      <label>${t('transit.need')} <input type="number" name="need" min="0" max="1440" step="5" .value=${String(this.#get('need') ?? answer.needMinutes ?? 30)} @change=${({ target }) => this.#set({ need: target.value })}></label>
    </form>`;
  }

  #figures(answer) {
    const able = answer.sums.find(({ hindrance }) => hindrance === null);
    const unable = answer.sums.filter(({ hindrance }) => hindrance !== null);
    return html`
      <p class="transit-summary"><strong>${this.#summary()}</strong>${able ? html` ${t('transit.longest', duration(able.longestMinutesAway))}` : nothing}</p>
      ${unable.length ? html`<section class="transit-unable"><h2>${t('transit.unable')}</h2><ul>${unable.map(({ hindrance, places, people }) => html`<li><span class="warn">${hindranceText(hindrance)}</span>: ${t('transit.unable.count', whole(places), whole(people))}</li>`)}</ul></section>` : nothing}
      <section><h2>${t('transit.places')}</h2><ul class="transit-places">${[...answer.rows].sort(byAway).map((row) => this.#place(row))}</ul></section>
      <p class="note">${t('transit.assumed', date(answer.date), t(`transit.weekday.${answer.dayOfWeek}`), whole(answer.walkMetres), answer.walkingKmh, answer.publisher ?? answer.feed)}</p>
    `;
  }

  #place(row) {
    const band = row.feasible ? html`<span class="band" style=${`background:${colourOf(awayBand(row.minutesAway))}`} aria-hidden="true"></span>` : html`<span class="band unable" aria-hidden="true"></span>`;
    return html`<li>${band}<button type="button" class="office-name" data-place=${row.from} @click=${() => this.#choose(row.from)}>${row.from}</button><span class=${row.feasible ? 'transit-much' : 'transit-much warn'}>${awayText(row)}</span></li>`;
  }

  sheet() {
    if (!this.#get('home')) return null;
    return transitDay({ day: this.#day, problem: this.#dayProblem, back: () => this.#choose(null), retry: () => this.#refreshDay() });
  }

  drawer() {
    const tables = [];
    if (this.#answer) tables.push({ id: 'errands', title: t('transit.table'), count: this.#answer.rows.length, part: errandTable({ rows: [...this.#answer.rows].sort(byAway), choose: (home) => this.#choose(home) }), downloads: this.#download() });
    if (this.#printed?.rows.length) tables.push({ id: 'transit-printed', title: t('transit.printed.title'), count: this.#printed.rows.length, part: printedTable(this.#printed) });
    return tables;
  }

  #download() {
    const parameters = this.#parameters();
    parameters.set('format', 'csv');
    return html`<a class="quiet" href=${`/api/travel/transit/errands?${parameters}`} download>${t('list.csv')}</a>`;
  }

  legend() {
    if (!this.#answer) return nothing;
    return html`<div class="band-legend transit-legend">
      <p>${t('transit.legend')}</p>
      <ul>${Array.from({ length: BANDS }, (_, i) => html`<li><span class="band" style=${`background:${colourOf(i)}`} aria-hidden="true"></span>${i < AWAY_BANDS.length ? t('transit.legend.within', AWAY_BANDS[i] / 60) : t('transit.legend.over', AWAY_BANDS.at(-1) / 60)}</li>`)}
        <li><span class="band unable" aria-hidden="true"></span>${t('transit.legend.unable')}</li></ul>
      ${this.#answer.illustrative ? html`<p class="illustrative">${t('transit.illustrative')}</p>` : nothing}
    </div>`;
  }

  #draw() {
    const { accent, warning, paper } = this.map.colours();
    const features = (this.#answer?.rows ?? []).map(({ longitude, latitude, ...properties }) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [longitude, latitude] } }));
    this.map.overlays.set('transit-places', 'marks', features, ({ feasible, minutesAway, people }) => {
      const radius = 6 + Math.min(8, Math.sqrt(people ?? 0) / 8);
      return feasible
        ? { radius, color: accent, weight: 1.5, fillColor: accent, fillOpacity: opacityOf(awayBand(minutesAway)) }
        : { radius, color: warning, weight: 2.5, dashArray: '3 3', fillColor: paper, fillOpacity: 0.9 };
    });
    this.#drawLines();
  }

  #drawLines() {
    const { ink } = this.map.colours();
    this.map.overlays.set('transit-lines', 'ways', this.#day?.lines?.features ?? null, ({ means }) => ({ color: ink, weight: 3, opacity: 0.8, dashArray: means === 'WALK' ? '2 5' : null }));
    const at = /^(-?[\d.]+),(-?[\d.]+)$/.exec(this.#get('home') ?? '');
    this.map.setPlace(at ? { latitude: Number(at[1]), longitude: Number(at[2]) } : null);
  }

  #showPins() {
    const chosen = this.#office()?.id;
    this.map.pins.show(this.ground.offices.map((office) => ({ ...office, connected: true, chosen: office.id === chosen, nearest: false })));
  }
}

/** One hue, lighter with time, as catchments are. */
function opacityOf(band) {
  return 1 - (0.85 * band) / (BANDS - 1);
}

function colourOf(band) {
  return `color-mix(in srgb, var(--accent) ${Math.round(100 * opacityOf(band))}%, var(--paper))`;
}

/** Those who cannot first, then the longest away. */
function byAway(a, b) {
  return (b.minutesAway ?? Infinity) - (a.minutesAway ?? Infinity) || a.from.localeCompare(b.from, 'nb');
}
