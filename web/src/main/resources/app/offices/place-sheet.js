// The sheet of a place that was pointed at: its times, kilometres and ferries to each chosen office, the way to one of them, and why it goes that way.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { decimal, distance, duration, tenths, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { linkOf } from '../map/office-map.js';
import { clockParameters, crowFactor, officeParameters, wishParameters } from '../views/office-address.js';
import { clockRoutePart } from './clock-route.js';
import { isFerry, linkLines, linkName } from './link-words.js';
import { routePart } from './route-part.js';

const FAR = ['travel.far-from-road', 'travel.no-road-near'];

export class PlaceSheet {
  #asked = '';
  #answer = null;
  #route = null;
  #problem = null;
  #link = null;
  #times = newest((signal, parameters) => getJson('/api/travel/times', { parameters, signal }));
  #way = newest((signal, parameters) => getJson('/api/travel/route', { parameters, signal }));

  constructor({ store, map, frame, ground, announce, changed, closed }) {
    Object.assign(this, { store, map, frame, ground, announce, changed, closed });
  }

  /** @param place {latitude, longitude, link}; link is its number in the tiles, or null */
  open({ latitude, longitude, link }) {
    this.#link = null;
    this.store.set({ at: `${latitude.toFixed(5)},${longitude.toFixed(5)}`, to: null });
    if (link !== null) this.#readLink(link);
  }

  async #readLink(number) {
    const { at } = this.store.value;
    try {
      const link = await linkOf(number, wishParameters({ ...this.store.value, close: [] }));
      if (this.store.value.at !== at) return;
      this.#link = link;
      this.changed();
    } catch {
      // The times say themselves what is wrong; the road beside them is an offer.
    }
  }

  close() {
    this.store.set({ at: null, to: null });
  }

  nearest() {
    return this.store.value.at && this.#answer?.rows.find(({ reached }) => reached)?.id;
  }

  async refresh() {
    const { at, to } = this.store.value;
    if (!at) {
      this.#forget();
      return;
    }
    const [latitude, longitude] = at.split(',').map(Number);
    if (Number.isFinite(latitude) && Number.isFinite(longitude)) this.map.setPlace({ latitude, longitude });
    const parameters = officeParameters(this.store.value);
    const crow = crowFactor(this.store.value);
    if (crow) parameters.set('asTheCrowFlies', crow);
    const asked = `${at} ${to} ${parameters} ${clockParameters(this.store.value)}`;
    if (asked === this.#asked) return this.#draw();
    if (!this.#asked.startsWith(`${at} `)) this.#answer = null;
    this.#asked = asked;
    parameters.set('lat', at.split(',')[0]);
    parameters.set('lon', at.split(',')[1] ?? '');
    try {
      this.#answer = await this.#times(parameters);
      this.#problem = null;
      this.#tell();
    } catch (problem) {
      this.#answer = null;
      this.#problem = problem;
    }
    await this.#refreshRoute();
    this.changed();
  }

  #forget() {
    this.#asked = '';
    this.#answer = this.#route = this.#problem = this.#link = null;
    this.map.setPlace(null);
    this.#draw();
  }

  #tell() {
    const near = this.#answer.rows.find(({ reached }) => reached);
    this.announce(near ? t('place.announce', near.office, duration(near.minutes)) : t('place.unreached.all'));
  }

  async #refreshRoute() {
    const { at, direction } = this.store.value;
    const office = this.#wanted();
    this.#route = null;
    if (office && !crowFactor(this.store.value)) {
      const parameters = wishParameters(this.store.value);
      for (const [name, value] of clockParameters(this.store.value)) parameters.set(name, value);
      const toOffice = direction === 'to' || parameters.has('open'); // A visit begins at home, whichever way is asked about.
      parameters.set(toOffice ? 'from' : 'to', at);
      parameters.set(toOffice ? 'to' : 'from', office);
      try {
        this.#route = await this.#way(parameters);
      } catch (problem) {
        this.#route = { problem };
      }
    }
    this.#draw();
  }

  /** The office whose way is drawn: the one that was asked for, else the nearest. */
  #wanted() {
    const rows = this.#answer?.rows ?? [];
    return rows.find(({ id }) => id === this.store.value.to)?.id ?? rows.find(({ reached }) => reached)?.id ?? null;
  }

  #draw() {
    const lines = [this.#route?.line, this.#route?.lineBack].filter(Boolean);
    const features = lines.length ? lines.map((geometry) => ({ type: 'Feature', properties: {}, geometry })) : null;
    const { ink, paper } = this.map.colours();
    this.map.overlays.set('route-casing', 'ways', features, () => ({ color: paper, weight: 8, opacity: 0.95 }));
    this.map.overlays.set('route', 'ways', features, () => ({ color: ink, weight: 4, opacity: 0.95 }));
  }

  part(chosen) {
    const { at } = this.store.value;
    if (!at) return null;
    return html`<div class="sheet place-sheet">
      <button type="button" class="back" @click=${() => this.close()}>${t('place.back')}</button>
      <header><h1 class="sheet-title" tabindex="-1">${t('place.title')}</h1><p class="note">${coordinates(at)}</p></header>
      ${this.#problem && !this.closed.tells(this.#problem) ? this.#wrong() : nothing} ${this.closed.part()}
      ${chosen.length === 0 ? html`<p class="empty" role="note">${t('office.choose')}</p>` : this.#answer ? this.#timesPart() : this.#problem ? nothing : html`<p class="note">${t('topic.loading')}</p>`}
      ${this.#link ? this.#road() : nothing}
    </div>`;
  }

  #wrong() {
    if (!FAR.includes(this.#problem.code)) return problemPart(this.#problem);
    return html`<div class="empty no-road" role="note"><p>${t('place.noRoad')}</p><p class="note">${t('place.noRoad.how')}</p></div>`;
  }

  #timesPart() {
    const { accessMetres, rows } = this.#answer;
    const wanted = this.#wanted();
    const unreached = rows.filter(({ reached }) => !reached);
    const { direction } = this.store.value;
    return html`
      <table class="times">
        <caption class="visually-hidden">${t('place.times')}</caption>
        <thead><tr><th scope="col">${t(`place.${direction}`)}</th><th scope="col" class="number">${t('place.minutes')}</th><th scope="col" class="number">km</th><th scope="col" class="number">${t('place.ferries')}</th></tr></thead>
        <tbody>${rows.filter(({ reached }) => reached).map((row, i) => this.#row(row, i === 0, row.id === wanted))}</tbody>
      </table>
      ${unreached.length ? html`<ul class="unreached">${unreached.map(({ office }) => html`<li>${t('place.unreached', office)}</li>`)}</ul>` : nothing}
      ${accessMetres >= 50 ? html`<p class="note">${t('place.access', distance(accessMetres))}</p>` : nothing} ${this.#route ? ('begin' in (this.#route.steps?.[0] ?? {}) || 'hindrance' in this.#route || 'leave' in this.#route ? clockRoutePart(this.#route) : routePart(this.#route)) : nothing}
    `;
  }

  #row({ id, office, minutes, kilometres: length, ferries, backReached, backMinutes }, nearest, wanted) {
    return html`<tr class=${wanted ? 'wanted' : ''} data-office=${id}>
      <th scope="row"><span class="office-cell">${this.ground.number(id) ? html`<span class="pin-mark chosen" aria-hidden="true">${this.ground.number(id)}</span>` : nothing}<span><button type="button" class="office-name" aria-pressed=${wanted} @click=${() => this.store.set({ to: id }, { quiet: true })}>${office}</button>${nearest ? html` <span class="tag">${t('place.nearest')}</span>` : nothing}${this.#back(minutes, backReached, backMinutes)}</span></span></th>
      <td class="number"><strong>${duration(minutes)}</strong></td><td class="number">${tenths(length)}</td><td class="number">${ferries ? whole(ferries) : html`<span class="note">–</span>`}</td>
    </tr>`;
  }

  /** The way home is told where it is another. */
  #back(minutes, reached, back) {
    if (!reached) return html`<span class="note warn block">${t('place.noBack')}</span>`;
    if (Math.abs(back - minutes) < 0.5) return nothing;
    return html`<span class="note block">${t(this.store.value.direction === 'to' ? 'place.backDiffers' : 'place.backDiffers.from', duration(back))}</span>`;
  }

  #road() {
    const link = this.#link;
    const [name, about] = linkLines(link);
    const closed = this.closed.isClosed(link.id);
    return html`<section class="road-here"><h2>${t(isFerry(link.type) ? 'place.ferryHere' : 'place.roadHere')}</h2>
      <p><strong>${name}</strong> <span class="note">${about}${link.limitKmh ? ` · ${t('link.limit', link.limitKmh)}` : ''}${link.winterClosed ? ` · ${t('link.winterClosed')}` : ''}</span></p>
      <button type="button" class="plain-button close-road" aria-pressed=${closed} @click=${() => this.closed.toggle(link)}>${t(closed ? 'closing.openThis' : 'closing.closeThis', linkName(link))}</button></section>`;
  }
}

/** 61,2320° N 7,1330° Ø */
function coordinates(at) {
  const [latitude, longitude] = at.split(',').map(Number);
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? t('place.coordinates', decimal(latitude), decimal(longitude)) : at;
}

