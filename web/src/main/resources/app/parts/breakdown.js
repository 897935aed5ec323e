// The figures side by side: what is chosen, by kind, area, municipality, region or river basin. Natural and modified bodies stand apart, and nothing is added up.

import { html, nothing } from 'lit-html';
import { getJson, newest } from '../api.js';
import { t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { selectionParameters } from '../state.js';
import { basinName, categoryPlural } from './names.js';
import { problemPart } from './problem.js';

const WAYS = ['category', 'area', 'municipality', 'region', 'basin'];
const KINDS = [['NATURAL', 'natural'], ['HEAVILY_MODIFIED', 'heavilyModified'], ['ARTIFICIAL', 'artificial']];

export class Breakdown {
  #rows = null;
  #problem = null;
  #ask = newest((signal, parameters) => getJson('/api/water/status', { parameters, signal }));

  constructor({ store, changed }) {
    Object.assign(this, { store, changed });
  }

  /** What is chosen, or the way it is divided, has changed. */
  async refresh() {
    const { by } = this.store.value;
    this.#problem = null;
    if (!by) {
      this.#rows = null;
      return;
    }
    try {
      const rows = await this.#ask(this.#parameters());
      if (this.store.value.by === by) this.#rows = by === 'category' ? rows : [...rows].sort(byName);
    } catch (problem) {
      this.#rows = null;
      this.#problem = problem;
    }
    this.changed();
  }

  /** @param figures of all that is chosen */
  part(figures) {
    const { by } = this.store.value;
    return html`<section class="breakdown">
      <label class="by"><h2>${t('breakdown.by')}</h2>
        <select @change=${({ target }) => this.#choose(target.value)}>
          <option value="" .selected=${!by}>${t('breakdown.by.none')}</option>
          ${WAYS.map((way) => html`<option value=${way} .selected=${way === by}>${t(`breakdown.by.${way}`)}</option>`)}
        </select></label>
      ${this.#problem ? problemPart(this.#problem, () => this.refresh()) : nothing} ${by && this.#rows ? this.#table(by, figures) : nothing}
    </section>`;
  }

  #choose(by) {
    this.#rows = null;
    this.store.set({ by });
  }

  #parameters(more = {}) {
    const parameters = selectionParameters(this.store.value);
    for (const [name, value] of Object.entries({ by: this.store.value.by, ...more })) parameters.set(name, value);
    return parameters;
  }

  #table(by, { sharedWithOthers }) {
    return html`
      <div class="scroll">
        <table class="side-by-side">
          <caption class="visually-hidden">${t('breakdown.caption', t(`breakdown.by.${by}`))}</caption>
          <thead><tr><td></td>${['total', 'known', 'unknown', 'good', 'goal'].map((name) => html`<th scope="col">${t(`breakdown.${name}`)}</th>`)}</tr></thead>
          ${this.#rows.map((row) => this.#group(by, row))}
        </table>
      </div>
      <p class="note">${by === 'municipality' && sharedWithOthers > 0 ? t('breakdown.shared', whole(sharedWithOthers)) : t('breakdown.notShared')}</p>
      <p class="actions"><a class="quiet" href=${`/api/water/status?${this.#parameters({ format: 'csv' })}`} download>${t('list.csv')}</a></p>
    `;
  }

  #group(by, row) {
    const kinds = KINDS.filter(([, key]) => row[key].total > 0);
    return html`<tbody data-group=${row.number ?? row.name ?? ''}>
      <tr class="group-head"><th scope="rowgroup" colspan="6">${this.#name(by, row)} <span class="note">${whole(row.total)}${row.sharedWithOthers ? ` · ${t('breakdown.sharedOne', whole(row.sharedWithOthers))}` : ''}</span></th></tr>
      ${kinds.map(([modification, key]) => kindRow(modification, row[key]))}
      ${row.modificationUnknown ? html`<tr><th scope="row">${t('modification.UNKNOWN')}</th><td>${whole(row.modificationUnknown)}</td><td colspan="4"></td></tr>` : nothing}
    </tbody>`;
  }

  /** The name chooses its bodies, as a bar does. */
  #name(by, { name, number }) {
    if (name === null) return t('breakdown.none', t(`breakdown.by.${by}`));
    const text = by === 'category' ? categoryPlural(name) : by === 'basin' ? basinName(name) : name;
    return html`<button type="button" class="link" @click=${() => this.store.set({ [by]: [number ?? name] })}>${text}</button>`;
  }
}

/** As people look things up; those that belong nowhere stand last. */
function byName(one, other) {
  if (one.name === null || other.name === null) return (one.name === null) - (other.name === null);
  return one.name.localeCompare(other.name, 'nb');
}

function kindRow(modification, group) {
  const { total, known, ownGoal } = group;
  return html`<tr>
    <th scope="row">${t(`figures.${modification}`)}</th>
    <td>${whole(total)}</td><td>${whole(known)}</td><td>${whole(total - known)}</td>
    ${share(group.percent, group.goodOrBetter ?? group.goodPotential, known)} ${share(ownGoal.percent, ownGoal.met, ownGoal.known)}
  </tr>`;
}

/** No share without its count and what it is a share of. */
function share(value, part, known) {
  return value === null ? html`<td>–</td>` : html`<td>${percent(value)} <span class="note">${t('breakdown.of', whole(part), whole(known))}</span></td>`;
}
