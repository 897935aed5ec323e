// The data view: drop files and see what is in them; what is loaded, from where, when, and with what doubts; and all of it on a map.

import { html, nothing, render } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { bytes, date, dateTime, whole } from '../numbers.js';
import { Intake } from '../data/intake.js';
import { intakePart } from '../data/intake-part.js';
import { Issues, known } from '../data/issues.js';
import { Layers } from '../data/layers.js';
import { DataMap } from '../map/data-map.js';
import { problemPart } from '../parts/problem.js';

export class DataView {
  #answer = null;
  #problem = null;
  #picked = null;
  #map = null;
  #asked = false;

  /** @param outdated is told that the data has changed */
  constructor(element, { context, announce, outdated }) {
    Object.assign(this, { element, context, announce, outdated });
    this.ask = newest((signal) => getJson('/api/data', { signal }));
    const changed = () => this.#render();
    this.issues = new Issues({ changed, showPlaces: (places, meant) => this.#showPlaces(places, meant) });
    this.layers = new Layers({ map: () => this.#map, changed, restored: () => this.#reload(), writable: () => this.#answer?.writable });
    this.intake = new Intake({
      limits: () => this.#answer ?? { uploadBytes: Infinity, uploadFiles: Infinity },
      changed: () => this.#intakeChanged(),
      looked: (item) => this.#looked(item),
      imported: (tables) => this.#imported(tables),
    });
    render(html`<div class="data-scroll"></div><div class="data-map-area" aria-label=${t('map.area')} role="region"><div class="map"></div><div class="picked"></div></div>`, element);
    [this.page, this.mapArea] = element.children;
  }

  /** Asked anew each time the view is shown: an import may have come since. */
  async show() {
    document.title = `${t('view.data')} – Omland`;
    this.#render();
    this.#map ??= this.#createMap();
    try {
      this.#answer = await this.ask();
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    this.#render();
  }

  #createMap() {
    const { style, state, choices } = this.context;
    return new DataMap(this.mapArea.querySelector('.map'), {
      style,
      version: state.version,
      bounds: choices?.bounds ?? state.bounds,
      picked: (picked) => {
        this.#picked = picked;
        this.#renderPicked();
      },
    });
  }

  renew(context) {
    this.context = context;
    this.#map?.setVersion(context.state.version);
    if (!this.element.hidden) this.show();
  }

  /** Files that were dropped anywhere on the page. */
  add(files) {
    this.intake.add(files);
  }

  /** Nothing is chosen here, so the map moves. */
  goToPlace({ bounds }) {
    this.#asked = true;
    this.#render();
    this.#map.fit(bounds);
  }

  #intakeChanged() {
    const jobs = this.intake.items.filter(({ state }) => state === 'ready').map(({ job }) => job.id);
    this.#map?.keepLookedAt(jobs);
    this.#render();
  }

  #looked(item) {
    const bounds = item.tables.map(({ preview }) => preview.bounds).filter(Boolean);
    this.announce(t('data.looked', item.name));
    if (bounds.length === 0) return;
    this.#map.showLookedAt(item.job.id);
    this.#asked = true;
    this.#map.fit(together(bounds));
    this.#render();
  }

  async #imported(tables) {
    this.announce(t('data.report'));
    await this.#reload();
    for (const { kind, layer, crs } of tables) if (kind === 'layer' && crs) this.layers.show(layer);
  }

  async #reload() {
    await this.outdated();
    await this.show();
    this.layers.renew(this.#answer?.layers ?? []);
  }

  #showPlaces(places, meant) {
    this.#asked = true;
    this.#render();
    this.#map.showPlaces(places, meant);
  }

  #render() {
    const { state } = this.context;
    const answer = this.#answer;
    // On a telephone the map takes no room until something is on it.
    this.element.classList.toggle('with-map', this.#asked || this.layers.anyShown);
    render(
      html`
        <div class="data-page">
          <header>
            <h1>${t('data.title')}</h1>
            <p class="lead">${t('data.workspace', state.workspace ?? '–')} <span class="note">${t('data.version', state.version ?? '–', state.product ?? '–')}</span></p>
          </header>
          ${this.#problem ? problemPart(this.#problem, () => this.show()) : nothing}
          ${answer ? intakePart(this.intake, { act: this.#act(), issues: this.issues, writable: answer.writable, uploadBytes: answer.uploadBytes }) : nothing}
          ${answer ? this.layers.part(answer.layers, answer.imports) : nothing} ${datasets(state.datasets ?? [])} ${answer ? this.#imports(answer.imports) : nothing}
        </div>
      `,
      this.page,
    );
  }

  #act() {
    const { intake } = this;
    return {
      add: (files) => intake.add(files),
      stopSending: () => intake.stopSending(),
      include: (item, included) => intake.include(item, included),
      choose: (item, choice) => intake.choose(item, choice),
      again: (item) => intake.again(item),
      stop: (item) => intake.stopLooking(item),
      showOnMap: (_, bounds) => this.#map.fit(bounds),
      importChosen: () => intake.importChosen(),
      stopImporting: () => intake.stopImporting(),
      discard: () => intake.discard(),
      closeReport: () => {
        intake.report = null;
        this.#map.showPlaces([]);
        this.#render();
      },
    };
  }

  #renderPicked() {
    const { attributes, problem } = this.#picked ?? {};
    const close = () => {
      this.#picked = null;
      this.#renderPicked();
    };
    render(
      this.#picked
        ? html`<div class="picked-card">
            <button type="button" class="quiet" @click=${close}>${t('data.picked.close')}</button>
            ${problem ? problemPart(problem) : nothing}
            ${attributes ? html`<dl class="facts">${attributes.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing}
            ${attributes?.length === 0 ? html`<p class="note">${t('data.picked.none')}</p>` : nothing}
          </div>`
        : nothing,
      this.mapArea.querySelector('.picked'),
    );
  }

  #imports(imports = []) {
    if (imports.length === 0) return nothing;
    return html`
      <section>
        <h2>${t('data.imports')} <span class="count">${whole(imports.length)}</span></h2>
        ${[...imports].reverse().map((one) => this.#import(one))}
      </section>
    `;
  }

  #import(one) {
    const facts = [
      ['imported', dateTime(one.imported)],
      ['kind', [known('data.kind', one.kind), one.format].filter(Boolean).join(', ') || null],
      ['dataset', one.dataset],
      ['size', bytes(one.bytes)],
      ['rows', whole(one.rows)],
      ['features', whole(one.features)],
      ['created', whole(one.created)],
      ['changed', whole(one.changed)],
      ['unchanged', whole(one.unchanged)],
      ['rejected', whole(one.rejected)],
      ['crs', one.crs],
      ['encoding', one.encoding],
      ['sha', one.sha256 ? html`<code title=${one.sha256}>${one.sha256.slice(0, 12)}…</code>` : null],
    ].filter(([, value]) => value !== null && value !== '');
    return html`
      <article class="import">
        <h3>${one.file}</h3>
        <dl class="import-facts">${facts.map(([name, value]) => html`<div><dt>${t(`data.import.${name}`)}</dt><dd>${value}</dd></div>`)}</dl>
        ${this.issues.part(`/api/data/imports/${one.id}/issues`, one.issues)}
      </article>
    `;
  }
}

/** Files imported one by one belong to no dataset, and are listed under imports. */
function datasets(list) {
  if (list.length === 0) return nothing;
  return html`
    <section>
      <h2>${t('data.datasets')} <span class="count">${whole(list.length)}</span></h2>
      <ul class="datasets">${list.map(dataset)}</ul>
    </section>
  `;
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

function together(boxes) {
  return boxes.reduce(([w, s, e, n], [west, south, east, north]) => [Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)]);
}
