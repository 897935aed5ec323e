// What municipalities cooperate on: percent of them, two years side by side.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { emptyPart } from './empty.js';

export class Functions {
  #answer = null;

  constructor(view) {
    this.view = view;
  }

  async load() {
    if (this.view.overview.hasFunctions) this.#answer ??= await getJson('/api/cooperation/functions?size=1000');
  }

  get #years() {
    return Object.keys(this.#answer?.rows[0] ?? {}).filter((key) => key.startsWith('percent')).map((key) => key.slice('percent'.length));
  }

  draw(map) {
    map.setNamed(this.view.state.municipality);
    for (const [name, pane] of [['one', 'areas'], ['other', 'marks'], ['municipality', 'ways']]) map.overlays.set(name, pane, null);
  }

  sentence() {
    return t('coop.functions');
  }

  part() {
    if (!this.#answer) return emptyPart('coop.functions.none', null, this.view.go);
    const years = this.#years;
    const last = years[years.length - 1];
    return html`<section><p class="note">${t('coop.functions.note', years.join(', '))}</p>
      <ul class="coop-functions">${this.#answer.rows.map((row) => html`<li><span class="coop-name">${row.function}</span><strong>${row[`percent${last}`] === null ? '–' : `${whole(row[`percent${last}`])} %`}</strong>
        <span class="coop-change" data-way=${row.change > 0 ? 'up' : row.change < 0 ? 'down' : 'same'}>${row.change === null ? '–' : row.change > 0 ? `+${whole(row.change)}` : row.change < 0 ? `−${whole(-row.change)}` : '0'}</span>
        ${years.map((year) => html`<span class=${year === last ? 'coop-bar' : 'coop-bar before'} style=${`--share:${(row[`percent${year}`] ?? 0) / 100}`} title=${`${year}: ${row[`percent${year}`] ?? '–'} %`}></span>`)}</li>`)}</ul>
      <p><a href="/api/cooperation/functions?format=csv" download>${t('download.csv')}</a></p></section>`;
  }

  legend() {
    return nothing;
  }

  drawer() {
    return null;
  }
}
