// Which stretches of road, or ferries, it would cost most to lose in a scenario, summer and winter. Each is closed alone, when it is asked for.

import { html, nothing } from 'lit-html';
import { listed, t } from '../messages.js';
import { whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { sendText, newest } from '../api.js';
import { query } from './answers.js';

const TOP = 10;
const SEASONS = ['summer', 'winter'];

export class ResiliencePart {
  #answer = null;
  #problem = null;
  #busy = false;
  #asked = null;
  #chosen = null;
  #ask = newest((signal, text, parameters) => sendText('POST', `/api/scenarios/resilience?${parameters}`, text, { signal }));

  constructor({ map, announce, changed }) {
    Object.assign(this, { map, announce, changed });
  }

  /** @param of what is asked of @param scenario name @param key what the answer holds for */
  part(of, scenario, key) {
    const old = this.#answer && this.#asked !== key;
    return html`<section class="resilience">
      <p class="note">${t('resilience.how')}</p>
      <p><button type="button" class="plain-button ask-resilience" ?disabled=${this.#busy} @click=${() => this.#sweep(of, scenario, key)}>${t(this.#busy ? 'resilience.busy' : old ? 'resilience.again' : 'resilience.ask')}</button> ${old ? html`<span class="note">${t('resilience.old')}</span>` : nothing}</p>
      ${this.#problem ? problemPart(this.#problem) : nothing} ${this.#answer ? SEASONS.map((season) => this.#list(season)) : nothing}
    </section>`;
  }

  async #sweep(of, scenario, key) {
    const { season, ...both } = of;
    this.#busy = true;
    this.#problem = null;
    this.changed();
    try {
      const parameters = query({ ...both, season: '' }, { scenario, top: TOP });
      this.#answer = await this.#ask(of.text, parameters);
      this.#asked = key;
      this.announce(t('resilience.done'));
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#choose(null);
  }

  #list(season) {
    const rows = this.#answer.stretches.filter((each) => each.season === season);
    return html`<h3>${t(`travel.season.${season}`)}</h3>
      ${rows.length === 0 ? html`<p class="note">${t('resilience.none')}</p>` : html`<ol class="critical-list">${rows.map((row, i) => this.#row(row, i))}</ol>`}`;
  }

  #row(row, i) {
    const { link, road, cutOff, lostMinutes, further, newlyOnlyByFerry, municipalities } = row;
    const chosen = this.#chosen === row;
    return html`<li><button type="button" class="critical-row" aria-pressed=${chosen} data-link=${link} @click=${() => this.#choose(chosen ? null : row)}>
      <span class="critical-rank" aria-hidden="true">${i + 1}</span>
      <span><strong>${link}</strong>${road ? html` <span class="note">${road}</span>` : nothing}
        <span class="critical-words">${cutOff ? html`<span class="warn">${t('resilience.cutOff', whole(cutOff))}</span>` : nothing} ${further ? t('resilience.further', whole(further)) : nothing} ${newlyOnlyByFerry ? t('resilience.ferry', whole(newlyOnlyByFerry)) : nothing}</span>
        ${chosen && municipalities.length ? html`<span class="note block">${listed(municipalities)}</span>` : nothing}</span>
      <span class="number">${whole(lostMinutes)}<span class="note block">${t('resilience.minutes')}</span></span>
    </button></li>`;
  }

  #choose(row) {
    this.#chosen = row;
    this.#draw();
    this.changed();
  }

  clear() {
    this.#chosen = null;
    this.#draw();
  }

  #draw() {
    const line = this.#chosen?.line ?? null;
    const features = line ? [{ type: 'Feature', properties: {}, geometry: line }] : null;
    const { ink, paper, warning } = this.map.colours();
    this.map.overlays.set('scenario-link-casing', 'ways', features, () => ({ color: paper, weight: 11, opacity: 1 }));
    this.map.overlays.set('scenario-link', 'ways', features, () => ({ color: warning ?? ink, weight: 6, opacity: 1, dashArray: '2 8' }));
    if (line) this.map.show(boundsOf(line.coordinates.flat(1)), { closest: 11 });
  }
}

/** @param places of all its lines */
function boundsOf(places) {
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
