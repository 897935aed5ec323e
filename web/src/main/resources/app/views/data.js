// The data view: what is loaded, from where, when, and with what doubts.

import { html, nothing, render } from 'lit-html';
import { getJson, newest } from '../api.js';
import { counted, has, t } from '../messages.js';
import { bytes, date, dateTime, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';

const PAGE_SIZE = 50;
const SEVERITIES = ['ERROR', 'WARNING', 'INFO'];

export class DataView {
  #answer = null;
  #problem = null;
  #opened = new Map();

  constructor(element, { context }) {
    Object.assign(this, { element, context });
    this.ask = newest((signal) => getJson('/api/data', { signal }));
  }

  /** Asked anew each time the view is shown: an import may have come since. */
  async show() {
    document.title = `${t('view.data')} – Omland`;
    this.#render();
    try {
      this.#answer = await this.ask();
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.#render();
  }

  renew(context) {
    this.context = context;
    if (!this.element.hidden) this.show();
  }

  #render() {
    const { state } = this.context;
    render(
      html`
        <div class="data-page">
          <header>
            <h1>${t('data.title')}</h1>
            <p class="lead">${t('data.workspace', state.workspace ?? '–')} <span class="note">${t('data.version', state.version ?? '–', state.product ?? '–')}</span></p>
          </header>
          ${this.#problem ? problemPart(this.#problem, () => this.show()) : nothing} ${this.#datasets(state.datasets ?? [])}
          ${this.#answer ? html`${this.#layers(this.#answer.layers)} ${this.#imports(this.#answer.imports)}` : nothing}
        </div>
      `,
      this.element,
    );
  }

  /** Files imported one by one belong to no dataset, and are listed under imports. */
  #datasets(datasets) {
    if (datasets.length === 0 && this.#answer?.imports.length > 0) return nothing;
    return html`
      <section>
        <h2>${t('data.datasets')} <span class="count">${whole(datasets.length)}</span></h2>
        ${datasets.length === 0 ? empty() : html`<ul class="datasets">${datasets.map(dataset)}</ul>`}
      </section>
    `;
  }

  #layers(layers = []) {
    if (layers.length === 0) return nothing;
    const head = ['title', 'count', 'crs', 'source', 'imported'];
    return html`
      <section>
        <h2>${t('data.layers')} <span class="count">${whole(layers.length)}</span></h2>
        <div class="scroll">
          <table class="plain">
            <thead>
              <tr>${head.map((name) => html`<th scope="col" class=${name === 'count' ? 'number' : ''}>${t(`data.layer.${name}`)}</th>`)}</tr>
            </thead>
            <tbody>
              ${layers.map(
                (layer) => html`<tr>
                  <th scope="row">${layerName(layer)}</th>
                  <td class="number">${whole(layer.count)}</td>
                  <td>${layer.crs ?? '–'}</td>
                  <td>${layer.source ?? '–'}</td>
                  <td>${dateTime(layer.imported ?? layer.changed)}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }

  #imports(imports = []) {
    return html`
      <section>
        <h2>${t('data.imports')} <span class="count">${whole(imports.length)}</span></h2>
        ${imports.length === 0 ? empty() : imports.map((one) => this.#import(one))}
      </section>
    `;
  }

  #import(one) {
    const issues = [...(one.issues ?? [])].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
    const doubts = issues.reduce((sum, issue) => sum + issue.count, 0);
    const facts = [
      ['imported', dateTime(one.imported)],
      ['kind', [known('data.kind', one.kind), one.format].filter(Boolean).join(', ') || null],
      ['dataset', one.dataset],
      ['size', one.bytes == null ? null : bytes(one.bytes)],
      ['rows', one.rows == null ? null : whole(one.rows)],
      ['features', one.features == null ? null : whole(one.features)],
      ['created', one.created == null ? null : whole(one.created)],
      ['changed', one.changed == null ? null : whole(one.changed)],
      ['unchanged', one.unchanged == null ? null : whole(one.unchanged)],
      ['rejected', one.rejected == null ? null : whole(one.rejected)],
      ['crs', one.crs],
      ['encoding', one.encoding],
      ['sha256', one.sha256 ? html`<code title=${one.sha256}>${one.sha256.slice(0, 12)}…</code>` : null],
    ].filter(([, value]) => value !== null && value !== undefined && value !== '');
    return html`
      <article class="import">
        <h3>${one.file}</h3>
        <dl class="import-facts">
          ${facts.map(([name, value]) => html`<div><dt>${t(`data.import.${name}`)}</dt><dd>${value}</dd></div>`)}
        </dl>
        ${doubts === 0
          ? html`<p class="note">${t('data.issues.none')}</p>`
          : html`
              <p class="doubt-count">${counted('data.issues', doubts, whole(doubts), whole(issues.length))}</p>
              <ul class="issues">
                ${issues.map((issue) => this.#issueGroup(one, issue))}
              </ul>
            `}
      </article>
    `;
  }

  #issueGroup(one, { code, severity, count, example }) {
    const key = `${one.id}/${code}`;
    const opened = this.#opened.get(key);
    const toggle = () => (opened ? this.#close(key) : this.#open(one.id, code, 1));
    return html`<li class="issue ${severity?.toLowerCase()}">
      <span class="severity">${known('severity', severity)}</span>
      <span class="issue-count">${whole(count)}</span>
      <span class="issue-text">${example} <code>${code}</code></span>
      <button type="button" class="quiet" aria-expanded=${Boolean(opened)} @click=${toggle}>
        ${opened ? t('data.issues.hide') : counted('data.issues.show', count, whole(count))}
      </button>
      ${opened ? this.#issueRows(one.id, code, opened) : nothing}
    </li>`;
  }

  #issueRows(id, code, opened) {
    if (opened.problem) return problemPart(opened.problem, () => this.#open(id, code, opened.page));
    const pages = Math.max(1, Math.ceil(opened.total / PAGE_SIZE));
    const turn = (step, key) => {
      const page = opened.page + step;
      return html`<button type="button" class="quiet" ?disabled=${page < 1 || page > pages} @click=${() => this.#open(id, code, page)}>${t(key)}</button>`;
    };
    return html`<div class="issue-page">
      <div class="scroll">
        <table class="plain issue-rows">
          <thead>
            <tr>${['row', 'field', 'message'].map((name) => html`<th scope="col" class=${name === 'row' ? 'number' : ''}>${t(`data.issue.${name}`)}</th>`)}</tr>
          </thead>
          <tbody>
            ${opened.rows.map(
              (row) => html`<tr>
                <td class="number">${row.row ?? row.featureIndex ?? '–'}</td>
                <td>${row.field ?? '–'}</td>
                <td>${row.message}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${pages > 1
        ? html`<nav class="pages" aria-label=${t('data.issue.pages')}>
            ${turn(-1, 'data.issue.previous')} <span>${t('data.issue.page', whole(opened.page), whole(pages))}</span> ${turn(1, 'data.issue.next')}
          </nav>`
        : nothing}
    </div>`;
  }

  async #open(id, code, page) {
    const key = `${id}/${code}`;
    const parameters = new URLSearchParams({ code, page, size: PAGE_SIZE });
    try {
      const { total, rows } = await getJson(`/api/data/imports/${encodeURIComponent(id)}/issues`, { parameters });
      this.#opened.set(key, { page, total, rows });
    } catch (problem) {
      this.#opened.set(key, { page, problem });
    }
    this.#render();
  }

  #close(key) {
    this.#opened.delete(key);
    this.#render();
  }
}

/** The word for a code of the server; a code without a word shows itself. */
function known(kind, code) {
  return has(`${kind}.${code}`) ? t(`${kind}.${code}`) : code;
}

function layerName({ title, name }) {
  return title ?? known('data.layer.name', name);
}

function dataset({ title, description, source, licence, date: when, crs, illustrative, notes = [] }) {
  const facts = [['source', source], ['licence', licence], ['date', when ? date(when) : null], ['crs', crs]].filter(([, value]) => value);
  return html`
    <li class="dataset">
      <h3>${title} ${illustrative ? html`<em class="mark">${t('illustrative.short')}</em>` : nothing}</h3>
      ${description ? html`<p>${description}</p>` : nothing}
      <dl class="import-facts">${facts.map(([name, value]) => html`<div><dt>${t(`data.dataset.${name}`)}</dt><dd>${value}</dd></div>`)}</dl>
      ${notes.length ? html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
    </li>
  `;
}

function empty() {
  return html`<div class="empty">
    <p>${t('data.empty')}</p>
    <pre><code>omland import ${t('empty.file')}</code></pre>
  </div>`;
}
