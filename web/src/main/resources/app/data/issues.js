// Issues grouped by code. A group opens to its rows, page by page; those with a place can be seen on the map.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { counted, has, t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';

const PAGE_SIZE = 50;
const SEVERITIES = ['ERROR', 'WARNING', 'INFO'];

export class Issues {
  #opened = new Map();

  /** @param changed draws anew @param showPlaces (places, index of the one that is meant or -1) */
  constructor({ changed, showPlaces }) {
    Object.assign(this, { changed, showPlaces });
  }

  /** @param path where the issues of all groups are asked for */
  part(path, groups) {
    if (groups.length === 0) return html`<p class="note">${t('data.issues.none')}</p>`;
    const sorted = [...groups].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
    const doubts = sorted.filter(({ severity }) => severity !== 'INFO');
    const notes = sorted.filter(({ severity }) => severity === 'INFO');
    const total = (some) => some.reduce((sum, { count }) => sum + count, 0);
    const list = (some) => html`<ul class="issues">${some.map((group) => this.#group(path, group))}</ul>`;
    return html`
      ${doubts.length ? html`<p class="doubt-count">${counted('data.doubts', total(doubts), whole(total(doubts)), whole(doubts.length))}</p>${list(doubts)}` : nothing}
      ${notes.length
        ? html`<details class="remarks-of-file"><summary>${counted('data.issues', total(notes), whole(total(notes)), whole(notes.length))}</summary>${list(notes)}</details>`
        : nothing}
    `;
  }

  #group(path, { code, severity, count, placed, example }) {
    const key = `${path} ${code}`;
    const opened = this.#opened.get(key);
    const toggle = () => (opened ? this.#close(key) : this.#open(path, code, 1));
    return html`<li class="issue ${severity.toLowerCase()}">
      <span class="severity">${t(`severity.${severity}`)}</span>
      <span class="issue-count">${whole(count)}</span>
      <span class="issue-text">${example} <code>${code}</code></span>
      <span class="issue-actions">
        ${placed > 0 ? html`<button type="button" class="quiet" @click=${() => this.#showAll(path, code)}>${t('data.issues.onMap')}</button>` : nothing}
        <button type="button" class="quiet" aria-expanded=${Boolean(opened)} @click=${toggle}>${opened ? t('data.issues.hide') : counted('data.issues.show', count, whole(count))}</button>
      </span>
      ${opened ? this.#rows(path, code, opened) : nothing}
    </li>`;
  }

  #rows(path, code, { page, total, rows, problem, meant }) {
    if (problem) return problemPart(problem, () => this.#open(path, code, page));
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const turn = (step, key) => {
      const next = page + step;
      return html`<button type="button" class="quiet" ?disabled=${next < 1 || next > pages} @click=${() => this.#open(path, code, next)}>${t(key)}</button>`;
    };
    const anyPlace = rows.some(({ location }) => location);
    const head = ['row', 'field', 'message'];
    return html`<div class="issue-page">
      <div class="scroll">
        <table class="plain issue-rows">
          <thead>
            <tr>${head.map((name) => html`<th scope="col" class=${name === 'row' ? 'number' : ''}>${t(`data.issue.${name}`)}</th>`)}${anyPlace ? html`<th scope="col"><span class="visually-hidden">${t('data.issue.place')}</span></th>` : nothing}</tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr class=${row === meant ? 'meant' : ''}>
                <td class="number">${row.row ?? '–'}</td>
                <td>${row.field ?? '–'}</td>
                <td>${row.message}</td>
                ${anyPlace ? html`<td class="place">${row.location ? html`<button type="button" class="quiet" @click=${() => this.#show(path, code, row)}>${t('data.issue.onMap')}</button>` : nothing}</td>` : nothing}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${pages > 1
        ? html`<nav class="pages" aria-label=${t('data.issue.pages')}>
            ${turn(-1, 'data.issue.previous')} <span>${t('data.issue.page', whole(page), whole(pages))}</span> ${turn(1, 'data.issue.next')}
          </nav>`
        : nothing}
    </div>`;
  }

  /** The places of the page that is shown, and among them the one of the row. */
  #show(path, code, row) {
    const opened = this.#opened.get(`${path} ${code}`);
    opened.meant = row;
    const placed = opened.rows.filter(({ location }) => location);
    this.showPlaces(placed.map(({ location }) => location), placed.indexOf(row));
    this.changed();
  }

  async #showAll(path, code) {
    await this.#open(path, code, 1);
    const { rows = [] } = this.#opened.get(`${path} ${code}`);
    this.showPlaces(rows.filter(({ location }) => location).map(({ location }) => location), -1);
  }

  async #open(path, code, page) {
    const key = `${path} ${code}`;
    const parameters = new URLSearchParams({ code, page, size: PAGE_SIZE });
    try {
      const { total, rows } = await getJson(path, { parameters });
      this.#opened.set(key, { page, total, rows });
    } catch (problem) {
      this.#opened.set(key, { page, problem });
    }
    this.changed();
  }

  #close(key) {
    this.#opened.delete(key);
    this.changed();
  }
}

/** The word for a code of the server; a code without a word shows itself. */
export function known(kind, code) {
  return has(`${kind}.${code}`) ? t(`${kind}.${code}`) : code;
}
