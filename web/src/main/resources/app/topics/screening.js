// The § 12 worksheet: a plan that is drawn, chosen as a file or written as coordinates, and the bodies that it may concern. It never says that something is allowed.

import { html, nothing } from 'lit-html';
import { screenPlan } from '../api.js';
import { t, counted } from '../messages.js';
import { distance, whole } from '../numbers.js';
import { PlanDrawing } from '../map/plan-drawing.js';
import { bodyButton } from '../parts/body-button.js';
import { documentLanguage, documentLanguagePart } from '../parts/document-language.js';
import { problemPart } from '../parts/problem.js';
import { questionsPart, worksheetRows } from './screening-rows.js';
import { boundsOf, drawingBar, geoJson, liesOutside } from './screening-plan.js';

const USUAL_DISTANCE = 500;
const LONGEST_DISTANCE = 50_000;
const FORGOTTEN_AFTER_MS = 10_000;
const FORMS = ['pdf', 'docx', 'csv'];

export class ScreeningTopic {
  #plan = null;
  #answer = null;
  #problem = null;
  #busy = false;
  #making = null;
  #name = '';
  #distance = String(USUAL_DISTANCE);
  #coordinates = '';
  #drawing;

  constructor({ style, store, map, frame, announce, changed }) {
    Object.assign(this, { style, store, map, frame, announce, changed });
    this.#drawing = new PlanDrawing(map);
  }

  /** The plan stands by itself: what is chosen does not narrow it, but new data may. */
  refresh(context) {
    this.context = context ?? this.context;
    const { version } = this.context.state;
    if (this.#plan && this.version !== version) this.#ask();
    else if (this.#answer) this.#drawing.show(this.#answer.outline);
    this.version = version;
  }

  left() {
    this.#drawing.clear();
    drawingBar(this.frame.mapBar, null);
  }

  part() {
    const ofCoordinates = this.#problem?.code === 'screening.coordinates';
    return html`<div class="topic-screening">
      <p class="note">${t('screening.intro')}</p>
      ${this.#drawing.drawing ? html`<div class="empty" role="note"><p>${t('screening.drawing')}</p></div>` : this.#form(ofCoordinates ? this.#problem : null)}
      ${this.#problem && !ofCoordinates ? problemPart(this.#problem, this.#plan ? () => this.#ask() : null) : nothing}
      ${this.#busy ? html`<p class="note" aria-live="polite">${t('topic.loading')}</p>` : nothing} ${this.#answer && !this.#busy ? this.#worksheet() : nothing}
    </div>`;
  }

  #form(wrongCoordinates) {
    const wrongDistance = this.#distanceIsWrong();
    return html`<div class="plan-form">
      <div class="pair">
        <label><span>${t('screening.name')}</span><input type="text" .value=${this.#name} placeholder=${t('screening.name.none')} @change=${(event) => this.#set({ name: event.target.value })}></label>
        <label><span>${t('screening.distance')}</span><span class="control"><input type="number" name="distance" min="0" max=${LONGEST_DISTANCE} step="100" aria-invalid=${wrongDistance ? 'true' : nothing} .value=${this.#distance} @change=${(event) => this.#set({ distance: event.target.value })}>
          ${wrongDistance ? html`<span class="wrong" role="alert">${t('screening.distance.wrong', whole(LONGEST_DISTANCE))}</span>` : nothing}</span></label>
      </div>
      <p class="actions">
        <button type="button" class="plain-button draw" @click=${() => this.#draw()}>${t('screening.draw')}</button>
        <label class="file-button"><input type="file" class="visually-hidden" @change=${(event) => this.#file(event.target)}><span class="plain-button">${t('screening.file')}</span></label>
      </p>
      <details ?open=${this.#coordinates !== ''}>
        <summary>${t('screening.coordinates')}</summary>
        <textarea rows="3" aria-label=${t('screening.coordinates')} aria-invalid=${wrongCoordinates ? 'true' : nothing} placeholder="68.2342, 14.5636" .value=${this.#coordinates} @input=${(event) => (this.#coordinates = event.target.value)}></textarea>
        ${wrongCoordinates ? problemPart(wrongCoordinates) : nothing}
        <button type="button" class="plain-button" @click=${() => this.#use({ content: this.#coordinates, type: 'text/plain;charset=utf-8' })}>${t('screening.useCoordinates')}</button>
      </details>
    </div>`;
  }

  #worksheet() {
    const { rows, outline } = this.#answer;
    const outside = liesOutside(outline, this.context.choices?.bounds);
    return html`
      <p class="note"><strong>${t('screening.never')}</strong></p>
      ${outside ? html`<p class="empty" role="note">${t('screening.outside')}</p>` : nothing} ${this.#notes().map((note) => html`<p class="note">${note}</p>`)}
      <p class="actions documents">
        ${FORMS.map((form) => html`<button type="button" class="plain-button" data-form=${form} ?disabled=${this.#making !== null} @click=${() => this.#download(form)}>${t(this.#making === form ? 'screening.making' : `screening.${form}`)}</button>`)}
        ${documentLanguagePart(this.changed)}
      </p>
      ${rows.length === 0 ? this.#nothing() : html`${worksheetRows(rows, { style: this.style, open: (id) => this.store.set({ body: id }) })} ${questionsPart()}`}
    `;
  }

  /** What the reader must know before the list. */
  #notes() {
    const { mended, networkUnknown, onlyPosition, withoutGeometry } = this.#answer;
    return [
      mended ? t('screening.mended') : null,
      networkUnknown ? counted('screening.networkUnknown', networkUnknown, whole(networkUnknown)) : null,
      onlyPosition ? counted('screening.onlyPosition', onlyPosition, whole(onlyPosition)) : null,
      withoutGeometry ? counted('screening.withoutGeometry', withoutGeometry, whole(withoutGeometry)) : null,
    ].filter(Boolean);
  }

  #nothing() {
    const { nearest, nearestName, nearestMetres } = this.#answer;
    return html`<div class="empty" role="note">
      <p>${t('screening.none', distance(Number(this.#distance)))}</p>
      ${nearest ? html`<p>${t('screening.nearest')} ${bodyButton({ id: nearest, name: nearestName }, (id) => this.store.set({ body: id }))} ${t('screening.away', distance(nearestMetres))}</p>` : nothing}
    </div>`;
  }

  #set({ name = this.#name, distance: metres = this.#distance }) {
    this.#name = name;
    this.#distance = metres;
    if (this.#plan) this.#ask();
    else this.changed();
  }

  #distanceIsWrong() {
    const metres = Number(this.#distance);
    return this.#distance.trim() === '' || !(metres >= 0 && metres <= LONGEST_DISTANCE);
  }

  #draw() {
    this.#answer = null;
    this.#problem = null;
    this.#drawing.start(
      (corners) => this.#drawn(corners),
      (count) => this.#showBar(count),
    );
    this.frame.showMap();
    this.#showBar(0);
    this.changed();
  }

  #showBar(corners) {
    drawingBar(this.frame.mapBar, { corners, finish: () => this.#drawing.finish(), undo: () => this.#drawing.undo(), giveUp: () => this.#drawing.giveUp() });
  }

  #drawn(corners) {
    drawingBar(this.frame.mapBar, null);
    this.frame.revealPanel();
    if (corners) this.#use({ content: geoJson(corners), type: 'application/geo+json' });
    else this.changed();
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
    const parameters = new URLSearchParams({ distance: this.#distance, format, language: documentLanguage() });
    const name = this.#name || this.#plan.file?.replace(/\.[^.]+$/, '');
    if (name) parameters.set('name', name);
    if (this.#plan.file) parameters.set('file', this.#plan.file);
    return parameters;
  }

  async #ask() {
    if (this.#distanceIsWrong()) return this.changed();
    this.#busy = true;
    this.#problem = null;
    this.changed();
    try {
      const response = await screenPlan(this.#plan, this.#parameters('json'));
      this.#answer = await response.json();
      this.#drawing.show(this.#answer.outline);
      const touched = this.#answer.rows.filter(({ relation }) => relation === 'TOUCHED').length;
      this.announce(counted('screening.touched', touched, whole(touched)));
      if (!liesOutside(this.#answer.outline, this.context.choices?.bounds)) this.map.show(boundsOf(this.#answer.outline), { always: true, room: this.frame.besidesLegend() });
    } catch (problem) {
      this.#answer = null;
      this.#problem = problem;
    }
    this.#busy = false;
    this.changed();
  }

  async #download(form) {
    this.#making = form;
    this.#problem = null;
    this.changed();
    try {
      const response = await screenPlan(this.#plan, this.#parameters(form));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await response.blob());
      link.download = `${t('screening.fileName')}.${form}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), FORGOTTEN_AFTER_MS);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#making = null;
    this.changed();
  }
}
