// What changed between two versions of the water bodies.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { dateTime, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { className } from '../parts/names.js';
import { selectionParameters } from '../state.js';
import { MapFocus } from './map-focus.js';
import { pager } from './pager.js';

const SIZE = 25;

export class ChangesTopic {
  #answer = null;
  #problem = null;
  #wish = { from: null, to: null, kind: null, page: 1 };
  #focus;
  #ask = newest((signal, parameters) => getJson('/api/water/changes', { parameters, signal }));

  constructor({ store, map, changed }) {
    Object.assign(this, { store, changed });
    this.#focus = new MapFocus(map);
  }

  refresh() {
    this.#focus.clear();
    this.#wish.page = 1;
    this.#load();
  }

  left() {
    this.#focus.clear();
  }

  async #load() {
    try {
      this.#answer = await this.#ask(this.#parameters({ page: this.#wish.page, size: SIZE }));
      this.#problem = null;
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
    const pick = (name) => html`<label>
      <span>${t(`changes.${name}`)}</span>
      <select @change=${(event) => this.#set({ from: this.#answer.from, to: this.#answer.to, kind: null, [name]: Number(event.target.value) })}>
        ${versions.map(({ id, file, imported }) => html`<option value=${id} .selected=${id === this.#answer[name]}>${dateTime(imported)} · ${file}</option>`)}
      </select>
    </label>`;
    return html`<div class="pair">${pick('from')} ${pick('to')}</div>`;
  }

  #content() {
    const { counts, total, outside, sentences, rows, mask } = this.#answer;
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
        <button type="button" class="quiet" aria-pressed=${this.#focus.on} @click=${() => this.#toggleMap(mask)}>${t('list.onMap')}</button>
        <a class="quiet" href=${`/api/water/changes?${this.#parameters({ format: 'csv' })}`} download>${t('list.csv')}</a>
      </p>
      <ul class="rows">${rows.map((row) => this.#row(row))}</ul>
      ${pager({ total, page: this.#wish.page, size: SIZE }, (page) => {
        this.#wish.page = page;
        this.#load();
      })}
      <section class="sentences">
        <h3>${t('changes.byMunicipality')}</h3>
        ${sentences.map(({ sentence }) => html`<p>${sentence}</p>`)}
      </section>
    `;
  }

  #toggleMap(mask) {
    if (this.#focus.on) this.#focus.clear();
    else this.#focus.show(mask);
    this.changed();
  }

  #row(row) {
    const open = row.kinds.includes('GONE') ? null : () => this.store.set({ body: row.id });
    return html`<li class="row">
      ${open ? html`<button type="button" class="row-name" @click=${open}>${row.name ?? row.id}</button>` : html`<span>${row.name ?? row.id}</span>`}
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
  if (kind === 'TEXT_ONLY') return `${t(`change.${kind}`)}: ${row.fields.join(', ')}`;
  return t(`change.${kind}`);
}

function outsideNote(outside) {
  return outside > 0 ? html`<p class="note">${t('changes.outside', whole(outside))}</p>` : nothing;
}
