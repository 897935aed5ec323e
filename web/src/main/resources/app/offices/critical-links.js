// Which links it would cost most to lose: every link of a class closed one at a time, the worst first. The sweep runs when it is asked for.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { counted, t } from '../messages.js';
import { duration, whole } from '../numbers.js';
import { linkOf } from '../map/office-map.js';
import { problemPart } from '../parts/problem.js';
import { officeParameters, wishParameters } from '../views/office-address.js';
import { linkLines, linkName } from './link-words.js';
import { stretches } from './stretches.js';
import { segments } from './wish-form.js';

const CLASSES = ['european', 'national', 'county', 'municipal', 'ferry', 'tunnel', 'bridge'];
const TOP = 200;
const SHOWN = 12;

export class CriticalLinks {
  #class = 'national';
  #by = 'minutes';
  #answer = null;
  #stretches = [];
  #problem = null;
  #busy = false;
  #chosen = null;
  #link = null;
  #all = false;
  #asked = null;
  #ask = newest((signal, parameters) => getJson('/api/travel/closures', { parameters, signal }));

  constructor({ store, map, ground, announce, changed }) {
    Object.assign(this, { store, map, ground, announce, changed });
  }

  /** What was found holds for the circumstances that it was asked under. */
  async refresh(version) {
    this.version = version;
    if (this.#asked && this.#asked !== this.#circumstances()) {
      this.#answer = null;
      this.#asked = null;
    }
    this.#draw();
  }

  #circumstances() {
    return `${this.version} ${officeParameters(this.store.value)}`;
  }

  clear() {
    for (const name of ['critical', 'critical-chosen-casing', 'critical-chosen']) this.map.overlays.set(name, 'marks', null);
  }

  part() {
    if (this.ground.offices.length === 0 || !this.ground.peopleLayer) return html`<section><h3>${t('critical.title')}</h3><p class="empty" role="note">${t('critical.needs')}</p></section>`;
    return html`<section class="critical">
      <h3>${t('critical.title')}</h3>
      <p class="note">${t('critical.how', t(`travel.in.${this.store.value.season}`))}</p>
      <form class="critical-form" @submit=${(event) => this.#submit(event)}>
        <label><span class="visually-hidden">${t('critical.class')}</span><select name="class" @change=${({ target }) => this.#set({ of: target.value })}>${CLASSES.map((each) => html`<option value=${each} ?selected=${each === this.#class}>${t(`critical.class.${each}`)}</option>`)}</select></label>
        ${segments({ name: 'by', label: t('critical.by'), options: ['minutes', 'cut-off'].map((value) => ({ value, text: t(`critical.by.${value}`) })), chosen: this.#by, choose: (by) => this.#set({ by }) })}
        <button type="submit" class="plain-button sweep" ?disabled=${this.#busy}>${t(this.#busy ? 'critical.busy' : 'critical.ask')}</button>
      </form>
      ${this.#problem ? problemPart(this.#problem, () => this.#sweep()) : nothing} ${this.#answer ? this.#list() : nothing} ${this.#link ? this.#about() : nothing}
    </section>`;
  }

  #set({ of = this.#class, by = this.#by }) {
    this.#class = of;
    const again = by !== this.#by && this.#answer;
    this.#by = by;
    this.changed();
    if (again) this.#sweep();
  }

  #submit(event) {
    event.preventDefault();
    this.#sweep();
  }

  async #sweep() {
    this.#busy = true;
    this.#problem = null;
    this.changed();
    const parameters = officeParameters(this.store.value);
    for (const [name, value] of Object.entries({ class: this.#class, by: this.#by, top: TOP })) parameters.set(name, value);
    this.#asked = this.#circumstances();
    this.#chosen = null;
    try {
      this.#answer = await this.#ask(parameters);
      this.#stretches = stretches(this.#answer.effects.features);
      this.announce(t('critical.found', whole(this.#answer.links), whole(this.#answer.withEffect)));
    } catch (problem) {
      this.#answer = null;
      this.#problem = problem;
    }
    this.#busy = false;
    this.#draw();
    this.changed();
  }

  #list() {
    const { links, withEffect } = this.#answer;
    const found = this.#stretches;
    if (withEffect === 0) return html`<p class="empty" role="note">${t('critical.none', whole(links))}</p>`;
    const rows = this.#all ? found : found.slice(0, SHOWN);
    return html`<p class="note">${t('critical.found', whole(links), whole(withEffect))}</p>
      <p class="critical-head note" aria-hidden="true"><span>${t('critical.link')}</span><span>${t(`critical.amount.${this.#by}`)}</span></p>
      <ol class="critical-list">${rows.map((stretch, i) => this.#row(stretch, i))}</ol>
      ${rows.length < found.length ? html`<p><button type="button" class="quiet" @click=${() => this.#showAll()}>${t('office.more', whole(found.length - rows.length))}</button></p>` : nothing}`;
  }

  #row({ properties, name: id, features }, i) {
    const { road, roadClass, linkType, personMinutes, peopleDelayed, peopleCutOff, lostBy } = properties;
    const chosen = this.#chosen === i;
    const name = linkName({ road, class: roadClass, type: linkType });
    return html`<li><button type="button" class="critical-row" aria-pressed=${chosen} data-link=${features[0].properties.link} @click=${() => this.#choose(i)}>
      <span class="critical-rank" aria-hidden="true">${i + 1}</span>
      <span><strong>${name}</strong>${name === id ? nothing : html` <span class="note">${id}</span>`}
        <span class="critical-words">${peopleDelayed ? t('critical.delayed', whole(peopleDelayed), duration(personMinutes / peopleDelayed)) : nothing} ${peopleCutOff ? html`<span class="warn">${counted('critical.cutOff', peopleCutOff, whole(peopleCutOff))}</span>` : nothing}</span>
        ${chosen && lostBy.length ? html`<span class="note">${t('critical.lostBy', lostBy.join(', '))}</span>` : nothing}</span>
      <span class="number"><strong>${this.#by === 'minutes' && personMinutes === 0 ? '–' : whole(this.#by === 'minutes' ? personMinutes : peopleCutOff)}</strong></span>
    </button></li>`;
  }

  #showAll() {
    this.#all = true;
    this.changed();
  }

  #choose(i) {
    this.#chosen = this.#chosen === i ? null : i;
    this.#draw();
    const lines = this.#chosen === null ? [] : this.#stretches[i].features;
    if (lines.length) this.map.show(boundsOf(lines.flatMap(({ geometry }) => geometry.coordinates)), { always: true, closest: 11 });
    this.changed();
  }

  #draw() {
    const features = this.#answer?.effects.features ?? [];
    const { warning, paper, ink } = this.map.colours();
    const most = Math.max(1, ...features.map(({ properties }) => weight(properties)));
    this.map.overlays.set('critical', 'marks', features, (properties) => ({ color: warning, weight: 2 + 6 * Math.sqrt(weight(properties) / most), opacity: 0.75 }));
    const chosen = this.#chosen === null ? null : (this.#answer && this.#stretches[this.#chosen]?.features) || null;
    this.map.overlays.set('critical-chosen-casing', 'ways', chosen, () => ({ color: paper, weight: 10, opacity: 1 }));
    this.map.overlays.set('critical-chosen', 'ways', chosen, () => ({ color: ink, weight: 5, opacity: 1 }));
  }

  legend() {
    return this.#answer?.effects.features.length ? html`<ul class="signs"><li><span class="sign line-critical" aria-hidden="true"></span>${t('critical.legend')}</li></ul>` : nothing;
  }

  /** @param number of a link in the tiles */
  async openNumber(number) {
    try {
      this.#link = await linkOf(number, wishParameters(this.store.value));
      this.changed();
    } catch (problem) {
      this.#problem = problem;
      this.changed();
    }
  }

  #about() {
    const [name, about, closed] = linkLines(this.#link);
    return html`<div class="road-here" role="status"><p><strong>${name}</strong> <span class="note">${this.#link.id}</span></p><p class="note">${about}${this.#link.limitKmh ? ` · ${t('link.limit', this.#link.limitKmh)}` : ''}${closed ? ` · ${closed}` : ''}</p></div>`;
  }
}

function weight({ personMinutes, peopleCutOff }) {
  return personMinutes + 60 * peopleCutOff;
}

function boundsOf(places) {
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
