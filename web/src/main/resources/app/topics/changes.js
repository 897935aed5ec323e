// What changed between two versions of the water bodies.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { has, t } from '../messages.js';
import { dateTime, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { bodyButton } from '../parts/body-button.js';
import { className } from '../parts/names.js';
import { selectionParameters } from '../state.js';
import { MapFocus } from './map-focus.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';

const SIZE = 25;
const FEW = 12;

export class ChangesTopic {
  #answer = null;
  #problem = null;
  #wish = { from: null, to: null, kind: null, page: 1 };
  #focus;
  #onMap = true;
  #allSentences = false;
  #ask = newest((signal, parameters) => getJson('/api/water/changes', { parameters, signal }));

  constructor({ store, map, changed }) {
    Object.assign(this, { store, changed });
    this.#focus = new MapFocus(map);
  }

  refresh() {
    this.#focus.clear();
    this.#wish.page = 1;
    return this.#load();
  }

  left() {
    this.#focus.clear();
  }

  async #load() {
    try {
      this.#answer = await this.#ask(this.#parameters({ page: this.#wish.page, size: pageSize.of(SIZE) }));
      this.#problem = null;
      if (this.#onMap) this.#showOnMap();
    } catch (problem) {
      // Versions that were asked for may be gone after an import: begin anew with the usual ones.
      if (problem.code === 'selection.unknown' && this.#wish.from !== null) return this.#set({ from: null, to: null });
      this.#problem = problem;
    }
    this.changed();
  }

  #parameters(more = {}) {
    const parameters = selectionParameters(this.store.value);
    const { from, to, kind } = this.#wish;
    for (const [name, value] of Object.entries({ from, to, kind, ...more })) if (value !== null) parameters.set(name, value);
    return parameters;
  }

  #set(patch) {
    this.#focus.clear();
    Object.assign(this.#wish, { page: 1 }, patch);
    return this.#load();
  }

  part() {
    if (this.#problem) return problemPart(this.#problem, () => this.#load());
    if (!this.#answer) return html`<p class="note">${t('topic.loading')}</p>`;
    const { versions, from, nothingInCommon } = this.#answer;
    if (from === null) return html`<div class="empty" role="note"><p>${t('changes.oneVersion')}</p><p>${t('changes.oneVersion.step')}</p></div>`;
    return html`<div class="topic-changes">
      ${this.#pickers(versions)} ${nothingInCommon ? html`<p class="empty" role="note">${t('changes.nothingInCommon')}</p>` : this.#content()}
    </div>`;
  }

  #pickers(versions) {
    // Several files of one round are imported in the same minute: the number tells them apart.
    const text = ({ imported, file }, i) => t('changes.version', whole(versions.length - i), file, dateTime(imported));
    const pick = (name) => html`<label class="above">
      <span>${t(`changes.${name}`)}</span>
      <select @change=${(event) => this.#set({ from: this.#answer.from, to: this.#answer.to, kind: null, [name]: Number(event.target.value) })}>
        ${versions.map((version, i) => html`<option value=${version.id} .selected=${version.id === this.#answer[name]}>${text(version, i)}</option>`)}
      </select>
    </label>`;
    return html`<div class="pair">${pick('from')} ${pick('to')}</div>`;
  }

  #content() {
    const { counts, total, outside, sentences, rows } = this.#answer;
    const kinds = Object.entries(counts);
    if (kinds.length === 0) return html`<p class="empty" role="note">${t('changes.none')}</p>${outsideNote(outside)}`;
    return html`
      <ul class="counts">
        ${kinds.map(([kind, count]) => html`<li>
          <button type="button" class="count-row" aria-pressed=${this.#wish.kind === kind} data-kind=${kind} @click=${() => this.#set({ kind: this.#wish.kind === kind ? null : kind })}>
            <span>${t(`change.${kind}`)}</span> <strong>${whole(count)}</strong>
          </button>
        </li>`)}
      </ul>
      ${outsideNote(outside)}
      <p class="actions">
        <button type="button" class="quiet" aria-pressed=${this.#focus.on} @click=${() => this.#toggleMap()}>${t('list.onMap')}</button>
        <a class="quiet" href=${`/api/water/changes?${this.#parameters({ format: 'csv' })}`} download>${t('list.csv')}</a>
      </p>
      ${this.#sentences(sentences)}
      <h3>${t('changes.each')} <span class="count">${whole(total)}</span></h3>
      <ul class="rows">${rows.map((row) => this.#row(row))}</ul>
      ${pager({ total, page: this.#wish.page, size: pageSize.of(SIZE) }, (page) => {
        this.#wish.page = page;
        this.#load();
      })}
    `;
  }

  /** By name; a whole country's are behind a word. */
  #sentences(all) {
    const sorted = [...all].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
    const shown = this.#allSentences || pageSize.whole ? sorted : sorted.slice(0, FEW);
    return html`<section class="sentences">
      <h3>${t('changes.byMunicipality')} <span class="count">${whole(all.length)}</span></h3>
      ${shown.map(({ sentence }) => html`<p>${sentence}</p>`)}
      ${shown.length < all.length ? html`<p class="actions"><button type="button" class="plain-button" @click=${() => this.#showAllSentences()}>${t('municipality.showAll', whole(all.length))}</button></p>` : nothing}
    </section>`;
  }

  #showAllSentences() {
    this.#allSentences = true;
    this.changed();
  }

  /** What changed is what this is about, so the map shows it until somebody says no. */
  #showOnMap() {
    const { mask, total } = this.#answer;
    if (total > 0 && mask) this.#focus.show(mask);
  }

  #toggleMap() {
    this.#onMap = !this.#focus.on;
    if (this.#onMap) this.#showOnMap();
    else this.#focus.clear();
    this.changed();
  }

  #row(row) {
    return html`<li class="row">
      ${row.kinds.includes('GONE') ? html`<span>${row.name ?? row.id}</span>` : bodyButton(row, (id) => this.store.set({ body: id }))}
      <span class="note">${row.id}</span>
      <span class="what">${row.kinds.map((kind) => said(kind, row)).join(' · ')}</span>
    </li>`;
  }
}

/** The change in words, with before and after where there are such. */
function said(kind, row) {
  const both = (before, now) => (before && now && before !== now ? `: ${className(before).toLowerCase()} → ${className(now).toLowerCase()}` : '');
  if (kind.startsWith('CLASS')) return t(`change.${kind}`) + both(row.classBefore, row.classNow);
  if (kind === 'GOAL_CHANGED') return t(`change.${kind}`) + both(row.goalBefore, row.goalNow);
  if (row.related.length && ['SPLIT', 'MERGED', 'RENUMBERED', 'REDRAWN'].includes(kind)) return `${t(`change.${kind}`)}: ${row.related.join(', ')}`;
  if (kind === 'TEXT_ONLY') return `${t(`change.${kind}`)}: ${row.fields.map(fieldName).join(', ')}`;
  return t(`change.${kind}`);
}

/** The word for a column of the register; one without a word is what the source calls it. */
function fieldName(field) {
  return has(`data.field.${field}`) ? t(`data.field.${field}`).toLowerCase() : field;
}

function outsideNote(outside) {
  return outside > 0 ? html`<p class="note">${t('changes.outside', whole(outside))}</p>` : nothing;
}
