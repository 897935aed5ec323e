// Measures: what lacks them, who has to act, and the adding, changing and deleting of one.

import { html, nothing } from 'lit-html';
import { forgetBodies, getJson, newest, send } from '../api.js';
import { counted, t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { selectionParameters } from '../state.js';
import { MapFocus } from './map-focus.js';
import { MeasureForm } from './measure-form.js';
import { gapRow, measureRow, pressureRow } from './measure-rows.js';
import { measureWish } from './measure-wish.js';
import { pageSize } from './page-size.js';
import { pager } from './pager.js';

const SIZE = 25;
const GAPS = ['NO_MEASURE', 'ONLY_PROPOSED', 'OVERDUE', 'FINISHED_STILL_FAILING', 'UNDER_WAY'];
const GROUPINGS = ['responsible', 'sector', 'responsible-and-sector'];

export class MeasuresTopic {
  #gaps = null;
  #tally = null;
  #problem = null;
  #open = null;
  #list = null;
  #page = 1;
  #by = GROUPINGS[0];
  #form = null;
  #words = null;
  #focus;
  #ask = newest((signal) => Promise.all([
    getJson('/api/water/measures/gaps', { parameters: this.#chosen(), signal }),
    getJson('/api/water/measures/tally', { parameters: this.#chosen({ by: this.#by }), signal }),
    getJson('/api/water/measures/words', { signal }),
  ]));
  #askList = newest((signal, path, parameters) => getJson(path, { parameters, signal }));

  constructor({ store, map, frame, announce, changed }) {
    Object.assign(this, { store, frame, announce, changed });
    this.#focus = new MapFocus(map);
  }

  async refresh(context) {
    this.context = context ?? this.context;
    this.#focus.clear();
    try {
      [this.#gaps, this.#tally, this.#words] = await this.#ask();
      this.#problem = null;
      const wished = measureWish.take();
      if (wished && this.#tally.writable) this.#edit(wished.measure, wished.body);
      if (this.#open) await this.#load(1);
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  left() {
    this.#focus.clear();
    this.#form = null;
  }

  #chosen(more = {}) {
    const parameters = selectionParameters(this.store.value);
    for (const [name, value] of Object.entries(more)) parameters.set(name, value);
    return parameters;
  }

  /** What a row opens: {key, path, more, row}. */
  async #choose(wish) {
    this.#focus.clear();
    this.#list = null;
    this.#open = this.#open?.key === wish.key ? null : wish;
    this.changed();
    if (this.#open) await this.#load(1);
  }

  async #load(page) {
    this.#page = page;
    const { path, more } = this.#open;
    try {
      this.#list = await this.#askList(path, this.#chosen({ ...more, page, size: pageSize.of(SIZE) }));
    } catch (problem) {
      this.#problem = problem;
    }
    this.changed();
  }

  part() {
    if (this.#problem) return problemPart(this.#problem, () => this.refresh());
    if (!this.#tally) return html`<p class="note">${t('topic.loading')}</p>`;
    if (this.#form) return html`<div class="topic-measures">${this.#form.part()}</div>`;
    return html`<div class="topic-measures">${this.#head()} ${this.#lacking()} ${this.#about()} ${this.#tallied()}</div>`;
  }

  #head() {
    const { all, inWorkspace, writable } = this.#tally;
    return html`
      ${all.measures === 0
        ? html`<div class="empty" role="note"><p>${t(inWorkspace === 0 ? 'measures.none' : 'measures.noneHere')}</p>${inWorkspace === 0 ? html`<p>${t('measures.none.step')}</p>` : nothing}</div>`
        : html`<p>${counted('measures.count', all.measures, whole(all.measures))} ${t('measures.cost', whole(all.costKroner), whole(all.costKnown), whole(all.costKnown + all.costUnknown))}</p>`}
      ${writable
        ? html`<p class="actions"><button type="button" class="plain-button add-measure" @click=${() => this.#edit({})}>${t('measures.add')}</button></p>`
        : html`<p class="note">${t('measures.sample')}</p>`}
    `;
  }

  /** Bodies below goal by what is done for them; the rows add up to those below goal. */
  #lacking() {
    const { counts, below, meeting, unknown, pressures } = this.#gaps;
    return html`<section>
      <h3>${t('measures.lacking')}</h3>
      <p class="note">${t('measures.below', whole(below), whole(below + meeting), whole(unknown))}</p>
      <ul class="counts">
        ${GAPS.map((gap) => this.#count({ key: gap, title: t(`gap.${gap}`), found: counts[gap], path: `/api/water/measures/gaps/${gap}`, row: gapRow }))}
        ${this.#count({
          key: 'unanswered',
          title: t('gap.unanswered'),
          note: t('gap.unanswered.note', whole(pressures.unanswered), whole(pressures.large)),
          found: pressures.rows,
          path: '/api/water/measures/unanswered',
          row: pressureRow,
        })}
      </ul>
      <p class="actions"><a class="quiet" href=${`/api/water/measures/gaps?${this.#chosen({ format: 'csv' })}`} download>${t('measures.gapsCsv')}</a></p>
    </section>`;
  }

  #about() {
    const { all, withUnknownBody } = this.#tally;
    if (all.measures === 0) return nothing;
    const path = '/api/water/measures';
    return html`<section>
      <h3>${t('measures.all')}</h3>
      <ul class="counts">
        ${this.#count({ key: 'all', title: t('measures.allOfThem'), found: all.measures, path, row: measureRow })}
        ${this.#count({ key: 'overdue', title: t('measures.overdue'), note: t('measures.overdue.note'), found: all.overdue, path, more: { overdue: 1 }, row: measureRow })}
        ${this.#count({ key: 'unknownBody', title: t('measures.unknownBody'), found: withUnknownBody, path, more: { unknownBody: 1 }, row: measureRow })}
      </ul>
      <p class="actions"><a class="quiet" href=${`${path}?${this.#chosen({ format: 'csv' })}`} download>${t('measures.csv')}</a></p>
    </section>`;
  }

  #tallied() {
    const { all, rows } = this.#tally;
    if (all.measures === 0) return nothing;
    return html`<section>
      <h3>${t('measures.byWhom')}</h3>
      <label class="by"><span>${t('measures.by')}</span>
        <select @change=${(event) => this.#group(event.target.value)}>
          ${GROUPINGS.map((by) => html`<option value=${by} .selected=${by === this.#by}>${t(`measures.by.${by}`)}</option>`)}
        </select>
      </label>
      <ul class="counts">${rows.map((row) => this.#groupRow(row))}</ul>
      <p class="actions"><a class="quiet" href=${`/api/water/measures/tally?${this.#chosen({ by: this.#by, format: 'csv' })}`} download>${t('measures.tallyCsv')}</a></p>
    </section>`;
  }

  #groupRow({ municipality, responsible, sector, measures, overdue, proposed, finished, costKroner, costKnown }) {
    const who = responsible ?? t('measures.noResponsible');
    const what = sector ?? t('measures.noSector');
    const title = this.#by === 'responsible' ? who : this.#by === 'sector' ? what : `${who} · ${what}`;
    const more = {};
    if (this.#by !== 'sector' && responsible) more.responsible = municipality ?? responsible;
    if (this.#by !== 'responsible' && sector) more.sector = sector;
    const note = t('measures.group', whole(overdue), whole(proposed), whole(finished), costKnown > 0 ? t('measures.kroner', whole(costKroner)) : t('measures.noCost'));
    const listed = (this.#by === 'sector' || responsible) && (this.#by === 'responsible' || sector);
    return this.#count({ key: `by ${title}`, title, note, found: measures, path: '/api/water/measures', more, row: measureRow, closed: !listed });
  }

  async #group(by) {
    this.#by = by;
    this.#open = null;
    await this.refresh();
  }

  #count({ key, title, note, found, path, more = {}, row, closed = false }) {
    const open = this.#open?.key === key;
    return html`<li>
      <button type="button" class="count-row ${found === 0 ? 'none' : ''}" data-list=${key} aria-expanded=${open} ?disabled=${closed} @click=${() => this.#choose({ key, path, more, row })}>
        <span>${title}</span> <strong>${whole(found)}</strong> ${note ? html`<span class="known">${note}</span>` : nothing}
      </button>
      ${open ? html`<div class="finding-list">${this.#rows()}</div>` : nothing}
    </li>`;
  }

  #rows() {
    if (!this.#list) return html`<p class="note">${t('topic.loading')}</p>`;
    const { rows, total, mask } = this.#list;
    if (total === 0) return html`<p class="note">${t('measures.nothing')}</p>`;
    const { path, more, row } = this.#open;
    const act = { open: (id) => this.store.set({ body: id }), edit: this.#tally.writable ? (measure) => this.#edit(measure) : null };
    return html`
      <p class="actions">
        <button type="button" class="quiet" aria-pressed=${this.#focus.on} @click=${() => this.#toggleMap(mask)}>${t('list.onMap')}</button>
        <a class="quiet" href=${`${path}?${this.#chosen({ ...more, format: 'csv' })}`} download>${t('list.csv')}</a>
      </p>
      <ul class="rows">${rows.map((each) => row(each, act))}</ul>
      ${pager({ total, page: this.#page, size: pageSize.of(SIZE) }, (page) => this.#load(page))}
    `;
  }

  #toggleMap(mask) {
    if (this.#focus.on) this.#focus.clear();
    else this.#focus.show(mask);
    this.changed();
  }

  /** Opens the form for a measure; one without id is new. `body`: the sheet it was opened from, and goes back to. */
  #edit(measure, body = null) {
    this.#form = new MeasureForm(measure, {
      words: this.#words,
      municipalities: this.context?.choices?.municipalities ?? [],
      changed: this.changed,
      save: (fields) => (measure.id ? send('PUT', `/api/water/measures?${new URLSearchParams({ id: measure.id })}`, fields) : send('POST', '/api/water/measures', fields)),
      remove: () => send('DELETE', `/api/water/measures?${new URLSearchParams({ id: measure.id })}`),
      done: (message) => this.#done(message, measure, body),
    });
    this.changed();
    this.frame.panel.scrollTop = 0;
    this.#focusOn('.measure-form h3');
  }

  /** Back to where the form was opened: the sheet of a body, the row of the measure, or the button for a new one. */
  async #done(message, { id }, body) {
    this.#form = null;
    if (message) {
      forgetBodies();
      this.announce(message, { seen: true });
      await this.refresh();
    }
    if (body) return this.store.set({ body });
    this.changed();
    this.#focusOn(`[data-measure="${CSS.escape(id ?? '')}"] .edit-measure`, '.add-measure');
  }

  #focusOn(...selectors) {
    selectors.map((selector) => this.frame.panel.querySelector(selector)).find(Boolean)?.focus();
  }
}
