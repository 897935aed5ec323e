// The § 12 worksheet: a plan that is drawn, chosen as a file or written as coordinates, and the bodies that it may concern. It never says that something is allowed.

import { html, nothing } from 'lit-html';
import { screenPlan } from '../api.js';
import { t, counted, language } from '../messages.js';
import { whole } from '../numbers.js';
import { PlanDrawing } from '../map/plan-drawing.js';
import { className } from '../parts/names.js';
import { problemPart } from '../parts/problem.js';

const USUAL_DISTANCE = 500;
const FORGOTTEN_AFTER_MS = 10_000;
const RELATIONS = ['TOUCHED', 'NEAR', 'DOWNSTREAM', 'UPSTREAM'];
const FORMS = ['pdf', 'docx', 'csv'];

export class ScreeningTopic {
  #plan = null;
  #answer = null;
  #problem = null;
  #busy = false;
  #corners = 0;
  #name = '';
  #distance = USUAL_DISTANCE;
  #coordinates = '';
  #drawing;

  constructor({ store, map, announce, changed }) {
    Object.assign(this, { store, map, announce, changed });
    this.#drawing = new PlanDrawing(map);
  }

  /** The plan stands by itself: what is chosen does not narrow it, but new data may. */
  refresh(context) {
    const { version } = context.state;
    if (this.#plan && this.version !== version) this.#ask();
    else if (this.#answer) this.#drawing.show(this.#answer.outline);
    this.version = version;
  }

  left() {
    this.#drawing.clear();
  }

  part() {
    return html`<div class="topic-screening">
      <p class="note">${t('screening.intro')}</p>
      ${this.#drawing.drawing ? this.#drawingHelp() : this.#form()} ${this.#problem ? problemPart(this.#problem, () => this.#ask()) : nothing}
      ${this.#busy ? html`<p class="note" aria-live="polite">${t('topic.loading')}</p>` : nothing} ${this.#answer && !this.#busy ? this.#worksheet() : nothing}
    </div>`;
  }

  #drawingHelp() {
    return html`<div class="empty" role="note">
      <p>${t('screening.drawing', whole(this.#corners))}</p>
      <p class="actions"><button type="button" class="quiet" @click=${() => this.#giveUp()}>${t('screening.giveUp')}</button></p>
    </div>`;
  }

  #form() {
    return html`<div class="plan-form">
      <div class="pair">
        <label><span>${t('screening.name')}</span><input type="text" .value=${this.#name} placeholder=${t('screening.name.none')} @change=${(event) => this.#set('name', event.target.value)}></label>
        <label><span>${t('screening.distance')}</span><input type="number" min="0" max="50000" step="100" .value=${String(this.#distance)} @change=${(event) => this.#set('distance', event.target.value)}></label>
      </div>
      <p class="actions">
        <button type="button" @click=${() => this.#draw()}>${t('screening.draw')}</button>
        <label class="file-button"><input type="file" class="visually-hidden" @change=${(event) => this.#file(event.target)}><span class="quiet">${t('screening.file')}</span></label>
      </p>
      <details ?open=${this.#coordinates !== ''}>
        <summary>${t('screening.coordinates')}</summary>
        <textarea rows="3" aria-label=${t('screening.coordinates')} placeholder="68.2342, 14.5636" .value=${this.#coordinates} @input=${(event) => (this.#coordinates = event.target.value)}></textarea>
        <button type="button" class="quiet" @click=${() => this.#use({ content: this.#coordinates, type: 'text/plain;charset=utf-8' })}>${t('screening.useCoordinates')}</button>
      </details>
    </div>`;
  }

  #worksheet() {
    const { rows, mended, networkUnknown, onlyPosition, withoutGeometry, nearest, nearestName, nearestMetres } = this.#answer;
    const notes = [
      mended ? t('screening.mended') : null,
      networkUnknown ? counted('screening.networkUnknown', networkUnknown, whole(networkUnknown)) : null,
      onlyPosition ? counted('screening.onlyPosition', onlyPosition, whole(onlyPosition)) : null,
      withoutGeometry ? counted('screening.withoutGeometry', withoutGeometry, whole(withoutGeometry)) : null,
    ].filter(Boolean);
    return html`
      <p class="actions">
        ${FORMS.map((form) => html`<button type="button" class="quiet" data-form=${form} @click=${() => this.#download(form)}>${t(`screening.${form}`)}</button>`)}
      </p>
      ${rows.length === 0
        ? html`<div class="empty" role="note">
            <p>${t('screening.none', whole(this.#distance))}</p>
            ${nearest ? html`<p><button type="button" class="row-name" @click=${() => this.store.set({ body: nearest })}>${t('screening.nearest', nearestName, whole(nearestMetres))}</button></p>` : nothing}
          </div>`
        : RELATIONS.map((relation) => this.#relation(relation, rows.filter((row) => row.relation === relation)))}
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      <p class="note"><strong>${t('screening.never')}</strong></p>
    `;
  }

  #relation(relation, rows) {
    if (rows.length === 0) return nothing;
    return html`<section>
      <h3>${t(`screening.${relation}`)} <span class="count">${whole(rows.length)}</span></h3>
      <ul class="rows">
        ${rows.map((row) => html`<li class="row">
          <button type="button" class="row-name" @click=${() => this.store.set({ body: row.id })}>${row.name ?? row.id}</button>
          <span class="note">${row.id}</span>
          <span class="what">${said(row)}</span>
          ${row.open.length ? html`<span class="note">${t('screening.open', row.open.map((question) => t(`screening.open.${question}`)).join(', '))}</span>` : nothing}
        </li>`)}
      </ul>
    </section>`;
  }

  #set(field, value) {
    if (field === 'name') this.#name = value;
    else this.#distance = Number(value);
    if (this.#plan) this.#ask();
  }

  #draw() {
    this.#corners = 0;
    this.#answer = null;
    this.#problem = null;
    this.#drawing.start(
      (corners) => (corners ? this.#use({ content: geoJson(corners), type: 'application/geo+json' }) : this.changed()),
      (count) => {
        this.#corners = count;
        this.changed();
      },
    );
    this.changed();
  }

  #giveUp() {
    this.#drawing.clear();
    this.changed();
  }

  #file(input) {
    const [file] = input.files;
    if (file) this.#use({ content: file, type: 'application/octet-stream', file: file.name });
    input.value = '';
  }

  #use(plan) {
    this.#plan = plan;
    this.#ask();
  }

  #parameters(format) {
    const parameters = new URLSearchParams({ distance: this.#distance, format, language });
    if (this.#name) parameters.set('name', this.#name);
    if (this.#plan.file) parameters.set('file', this.#plan.file);
    return parameters;
  }

  async #ask() {
    this.#busy = true;
    this.#problem = null;
    this.changed();
    try {
      const response = await screenPlan(this.#plan, this.#parameters('json'));
      this.#answer = await response.json();
      this.#drawing.show(this.#answer.outline);
      const touched = this.#answer.rows.filter(({ relation }) => relation === 'TOUCHED').length;
      this.announce(counted('screening.touched', touched, whole(touched)));
      this.map.show(boundsOf(this.#answer.outline));
    } catch (problem) {
      this.#answer = null;
      this.#problem = problem;
    }
    this.#busy = false;
    this.changed();
  }

  async #download(form) {
    try {
      const response = await screenPlan(this.#plan, this.#parameters(form));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = `${t('screening.fileName')}.${form}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), FORGOTTEN_AFTER_MS);
    } catch (problem) {
      this.#problem = problem;
      this.changed();
    }
  }
}

/** How much is touched or how far away it is, its class, and whether it meets its goal. */
function said({ relation, lengthWithinMetres, areaWithinSquareMetres, sharePercent, distanceMetres, class: ecologicalClass, modification, goalMet }) {
  const parts = [];
  if (lengthWithinMetres !== null) parts.push(t('screening.length', whole(Math.round(lengthWithinMetres)), whole(Math.round(sharePercent))));
  if (areaWithinSquareMetres !== null) parts.push(t('screening.area', whole(Math.round(areaWithinSquareMetres)), whole(Math.round(sharePercent))));
  if (relation !== 'TOUCHED') parts.push(t('screening.away', whole(Math.round(distanceMetres))));
  parts.push(className(ecologicalClass, modification).toLowerCase());
  parts.push(t(goalMet === true ? 'goal.met' : goalMet === false ? 'goal.missed' : 'goal.unknown'));
  return parts.join(' · ');
}

function geoJson(corners) {
  return JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]]] } }] });
}

function boundsOf(outline) {
  const places = outline.flat();
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
