// Which bodies to begin with: the weights, the few that they propose for each municipality, and every candidate with what gave its score.

import { html, nothing } from 'lit-html';
import { getJson, newest, send } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { bodyButton } from '../parts/body-button.js';
import { problemPart } from '../parts/problem.js';
import { classTag } from '../parts/swatch.js';
import { selectionParameters } from '../state.js';
import { MapFocus } from './map-focus.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';
import { WeightsForm } from './weights.js';

const SIZE = 20;
const MUNICIPALITIES = 10;
const PURPOSES = ['agriculture', 'sewage'];

export class PrioritiesTopic {
  #purpose = 'agriculture';
  #answer = null;
  #problem = null;
  #page = 1;
  #municipalityPage = 1;
  #weights;
  #focus;
  #ask = newest((signal, purpose, parameters) => getJson(`/api/water/priorities/${purpose}`, { parameters, signal }));

  constructor({ store, style, map, changed, announce }) {
    Object.assign(this, { store, style, changed, announce });
    this.#focus = new MapFocus(map);
    this.#weights = new WeightsForm({ changed, save: (settings) => this.#save(settings) });
  }

  refresh() {
    this.#page = 1;
    this.#municipalityPage = 1;
    return this.#load();
  }

  left() {
    this.#focus.clear();
  }

  async #load() {
    this.#focus.clear();
    try {
      this.#answer = await this.#ask(this.#purpose, this.#parameters({ page: this.#page, size: pageSize.of(SIZE) }));
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  #parameters(more) {
    const parameters = selectionParameters(this.store.value);
    for (const [name, value] of Object.entries(more)) parameters.set(name, value);
    return parameters;
  }

  part() {
    if (this.#problem) {
      return html`<div class="topic-priorities">${problemPart(this.#problem, () => this.refresh())}
        ${this.#problem.code === 'document.broken' ? html`<p class="actions"><button type="button" @click=${() => this.#weights.put({})}>${t('priorities.reset')}</button></p>` : nothing}</div>`;
    }
    if (!this.#answer) return html`<p class="note">${t('topic.loading')}</p>`;
    const { bodies, candidates, interestsKnown, withoutPressure } = this.#answer;
    return html`<div class="topic-priorities">
      <div class="purposes" role="group" aria-label=${t('priorities.purpose')}>
        ${PURPOSES.map((purpose) => html`<button type="button" class="kind" data-purpose=${purpose} aria-pressed=${purpose === this.#purpose} @click=${() => this.#choose(purpose)}>${t(`priorities.${purpose}`)}</button>`)}
      </div>
      <p class="note">${t(`priorities.${this.#purpose}.who`)} ${t('priorities.known', whole(candidates), whole(bodies), whole(interestsKnown), whole(withoutPressure))}</p>
      ${this.#weights.part(this.#answer)}
      ${candidates === 0 ? html`<div class="empty" role="note"><p>${t('priorities.none')}</p><p>${t('priorities.none.step')}</p></div>` : html`${this.#proposals()} ${this.#list()}`}
    </div>`;
  }

  #choose(purpose) {
    this.#purpose = purpose;
    this.#answer = null;
    this.#weights.forget();
    this.changed();
    this.refresh();
  }

  #name({ id, name }) {
    return bodyButton({ id, name }, (body) => this.store.set({ body }));
  }

  #proposals() {
    const proposals = [...this.#answer.proposals].sort((one, other) => one.name.localeCompare(other.name, 'nb'));
    const from = (this.#municipalityPage - 1) * MUNICIPALITIES;
    return html`<section class="proposals">
      <h3>${t('priorities.proposals')}</h3>
      <ul class="rows">
        ${proposals.slice(from, from + MUNICIPALITIES).map(({ number, name, bodies }) => html`<li class="row" data-municipality=${number}>
          <strong>${name}</strong>
          <ol>${bodies.map((body) => html`<li>${this.#name(body)} <span class="note">${t('priorities.points', whole(body.score))}</span></li>`)}</ol>
        </li>`)}
      </ul>
      ${pager({ total: proposals.length, page: this.#municipalityPage, size: MUNICIPALITIES }, (page) => {
        this.#municipalityPage = page;
        this.changed();
      })}
    </section>`;
  }

  #list() {
    const { rows, total, mask } = this.#answer;
    return html`<section>
      <h3>${t('priorities.all')} <span class="count">${whole(total)}</span></h3>
      <p class="actions">
        <button type="button" class="quiet" aria-pressed=${this.#focus.on} @click=${() => this.#toggleMap(mask)}>${t('list.onMap')}</button>
        <a class="quiet" href=${`/api/water/priorities/${this.#purpose}?${this.#parameters({ format: 'csv' })}`} download>${t('list.csv')}</a>
      </p>
      <ul class="rows candidates">${rows.map((row) => this.#row(row))}</ul>
      ${pager({ total, page: this.#page, size: pageSize.of(SIZE) }, (page) => {
        this.#page = page;
        this.#load();
      })}
    </section>`;
  }

  /** A body with its score split by criterion: every part that gave something, with points times weight. */
  #row(row) {
    const gave = this.#answer.criteria.filter(({ key }) => row[key] > 0);
    return html`<li class="row">
      <span class="ranked"><span class="note">${whole(row.rank)}.</span> ${this.#name(row)} <strong>${whole(row.score)}</strong></span>
      <span class="what">${classTag(this.style, row.class, row.modification)} <span class="note">${row.municipalities.join(', ')}</span></span>
      <ul class="shares">${gave.map(({ criterion, key, weight }) => html`<li>${t(`criterion.${criterion}`)} <span class="note">${whole(row[key] / weight)} × ${whole(weight)} =</span> ${whole(row[key])}</li>`)}</ul>
    </li>`;
  }

  #toggleMap(mask) {
    if (this.#focus.on) this.#focus.clear();
    else this.#focus.show(mask);
    this.changed();
  }

  async #save(settings) {
    await send('PUT', `/api/water/priorities/${this.#purpose}`, settings);
    this.announce(t('priorities.saved'), { seen: true });
    await this.refresh();
  }
}
