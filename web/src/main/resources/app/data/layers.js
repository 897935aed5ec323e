// The layers of the workspace: on the map, as a file to keep, and in their earlier versions.

import { html, nothing } from 'lit-html';
import { getJson, send } from '../api.js';
import { t } from '../messages.js';
import { dateTime, whole } from '../numbers.js';
import { downloadMenu } from '../parts/downloads.js';
import { layerKind, layerTitle, layerWord } from '../parts/layer-names.js';
import { problemPart } from '../parts/problem.js';
import { progressPart } from '../parts/progress.js';
import { followed, stopped } from './jobs.js';

export class Layers {
  #shown = new Map();
  #versions = new Map();
  #edits = new Set();

  /** @param map () => DataMap @param changed draws anew @param restored () */
  constructor({ map, changed, restored, writable }) {
    Object.assign(this, { map, changed, restored, writable });
  }

  /** @param imports tells which of the sources were changes by hand */
  part(layers, imports = []) {
    this.#edits = new Set(imports.filter(({ kind }) => kind === 'edit').map(({ file }) => file));
    if (layers.length === 0) return nothing;
    return html`
      <section>
        <h2>${t('data.layers')} <span class="count">${whole(layers.length)}</span></h2>
        <ul class="layers">${layers.map((layer) => this.#layer(layer))}</ul>
      </section>
    `;
  }

  #layer({ name, kind, count, crs, source, changed }) {
    const shown = this.#shown.get(name);
    const versions = this.#versions.get(name);
    return html`<li class="layer" data-layer=${name}>
      <label class="layer-switch">
        <input type="checkbox" .checked=${Boolean(shown)} ?disabled=${!kind} aria-label=${t('data.layer.show', layerTitle(name))} @change=${({ target }) => (target.checked ? this.show(name) : this.hide(name))} />
        <strong>${layerWord(name) ?? layerKind(kind)}</strong> <code class="layer-name">${name}</code>
      </label>
      <span class="layer-count">${whole(count)}</span>
      <span class="layer-actions">
        <button type="button" class="quiet" aria-expanded=${Boolean(versions)} @click=${() => (versions ? this.#closeVersions(name) : this.#openVersions(name))}>${t('data.versions')}</button>
        ${downloadMenu({ layer: name, spatial: Boolean(kind) })}
      </span>
      <span class="layer-facts note">${[crs ?? t('data.what.noPlace'), this.#edits.has(source) ? t('data.layer.edited', source) : source, dateTime(changed)].filter(Boolean).join(' · ')}</span>
      ${shown?.drawn < shown?.located ? html`<p class="note">${t('data.preview.some', whole(shown.drawn), whole(shown.located))}</p>` : nothing}
      ${shown?.problem ? problemPart(shown.problem, () => this.show(name)) : nothing} ${versions ? this.#versionsPart(name, versions) : nothing}
    </li>`;
  }

  async show(name) {
    this.#shown.set(name, {});
    this.changed();
    try {
      const layer = await getJson(`/api/data/layers/${encodeURIComponent(name)}`);
      if (!this.#shown.has(name)) return;
      this.#shown.set(name, layer);
      this.map().showLayer(name, layer.version);
      this.map().fit(layer.bounds);
    } catch (problem) {
      this.#shown.set(name, { problem });
    }
    this.changed();
  }

  hide(name) {
    this.#shown.delete(name);
    this.map().hideLayer(name);
    this.changed();
  }

  /** The data has changed: what is on the map is drawn anew, and versions are asked for again. */
  renew(layers) {
    const names = layers.map(({ name }) => name);
    for (const name of [...this.#shown.keys()]) if (!names.includes(name)) this.hide(name);
    for (const name of this.#shown.keys()) {
      getJson(`/api/data/layers/${encodeURIComponent(name)}`).then((layer) => this.#shown.has(name) && this.map().showLayer(name, layer.version), () => {});
    }
    for (const name of this.#versions.keys()) if (names.includes(name)) this.#openVersions(name);
  }

  get anyShown() {
    return this.#shown.size > 0;
  }

  #versionsPart(name, { rows, problem, compared, job }) {
    if (problem) return problemPart(problem, () => this.#openVersions(name));
    if (job) return progressPart({ text: t('data.restoring'), count: job.done ? whole(job.done) : null, share: job.share, stop: job.state === 'COMMITTING' ? null : () => stopped(job.id) });
    const current = rows.find((row) => row.current);
    return html`<div class="versions">
      <div class="scroll">
        <table class="plain">
          <thead><tr><th scope="col">${t('data.version.when')}</th><th scope="col">${t('data.layer.source')}</th><th scope="col" class="number">${t('data.layer.count')}</th><th scope="col"></th></tr></thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                <th scope="row">${dateTime(row.imported)}</th>
                <td>${row.kind === 'edit' ? t('data.layer.edited', row.file) : row.file}${row.kind === 'restore' ? html` <span class="note">${t('data.version.restored')}</span>` : nothing}</td>
                <td class="number">${whole(row.count)}</td>
                <td class="version-actions">
                  ${row.current
                    ? html`<span class="note">${t('data.version.current')}</span>`
                    : html`<button type="button" class="quiet" @click=${() => this.#compare(name, row, current)}>${t('data.version.compare')}</button>
                        ${this.writable() ? html`<button type="button" class="quiet" @click=${() => this.#restore(name, row)}>${t('data.version.restore')}</button>` : nothing}`}
                </td>
              </tr>${compared?.from === row.id ? html`<tr class="compared"><td colspan="4">${comparison(compared)}</td></tr>` : nothing}`,
            )}
          </tbody>
        </table>
      </div>
      ${rows.length === 1 ? html`<p class="note">${t('data.version.only')}</p>` : nothing}
    </div>`;
  }

  async #openVersions(name) {
    try {
      const { versions } = await getJson(`/api/data/layers/${encodeURIComponent(name)}/versions`);
      this.#versions.set(name, { rows: versions });
    } catch (problem) {
      this.#versions.set(name, { problem });
    }
    this.changed();
  }

  #closeVersions(name) {
    this.#versions.delete(name);
    this.changed();
  }

  async #compare(name, row, current) {
    const opened = this.#versions.get(name);
    try {
      const compared = await getJson(`/api/data/layers/${encodeURIComponent(name)}/versions/${row.id}/comparison/${current.id}`);
      this.#versions.set(name, { ...opened, compared });
    } catch (problem) {
      this.#versions.set(name, { problem });
    }
    this.changed();
  }

  async #restore(name, row) {
    const opened = this.#versions.get(name);
    try {
      const begun = await send('POST', `/api/data/layers/${encodeURIComponent(name)}/versions/${row.id}/restore`);
      const job = await followed(begun, (step) => {
        this.#versions.set(name, { ...opened, job: step });
        this.changed();
      });
      if (job.state === 'FAILED') throw Object.assign(new Error(job.problem.error), job.problem);
      this.#versions.set(name, opened);
      await this.restored(name);
      await this.#openVersions(name);
    } catch (problem) {
      this.#versions.set(name, { problem });
      this.changed();
    }
  }
}

function comparison({ before, after, key, added, changed, gone, unchanged }) {
  const counts = t('data.compared', whole(before), whole(after));
  if (key === null) return html`${counts} ${t('data.compared.noKey')}`;
  return html`${counts} ${t('data.compared.byKey', key, whole(added), whole(changed), whole(gone), whole(unchanged))}`;
}
