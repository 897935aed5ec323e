// Which stretches of road, or ferries, it would cost most to lose in two scenarios, summer and winter. Each is closed alone, when it is asked for.

import { html, nothing } from 'lit-html';
import { listed, t } from '../messages.js';
import { whole } from '../numbers.js';
import { linkName } from '../offices/link-words.js';
import { problemPart } from '../parts/problem.js';
import { sendText, newest } from '../api.js';
import { query } from './answers.js';
import { swatch } from './marks.js';

/** Of each list: those that cut most people off, and those that cost most hours. */
const TOP = 10;
const MOST_NAMES = 3;
const SEASONS = ['summer', 'winter'];

export class ResiliencePart {
  #answer = null;
  #problem = null;
  #busy = false;
  #chosen = null;
  #ask = newest((signal, of, names) => {
    const parameters = query({ ...of, season: '' }, { top: TOP });
    for (const name of names) parameters.append('scenario', name);
    return sendText('POST', `/api/scenarios/resilience?${parameters}`, of.text, { signal });
  });

  constructor({ map, announce, changed }) {
    Object.assign(this, { map, announce, changed });
  }

  /** @param of what is asked of @param scenarios {name, index, title, kind, key}: the shown one, then the other when there is one; the key is what an answer holds for */
  part(of, scenarios) {
    const key = scenarios.map((each) => `${each.name} ${each.key}`).join('\n');
    const old = this.#answer && this.#answer.key !== key;
    return html`<section class="resilience">
      <p class="note">${t('resilience.how')}</p>
      <p><button type="button" class="plain-button ask-resilience" ?disabled=${this.#busy} @click=${() => this.#sweep(of, scenarios, key)}>${t(this.#busy ? 'resilience.busy' : old ? 'resilience.again' : 'resilience.ask')}</button> ${old ? html`<span class="note">${t('resilience.old')}</span>` : nothing}</p>
      ${this.#problem ? problemPart(this.#problem) : nothing} ${this.#answer?.notClosed ? html`<p class="note">${t('resilience.notClosed', whole(this.#answer.notClosed))}</p>` : nothing} ${this.#answer ? SEASONS.map((season) => this.#season(season)) : nothing}
    </section>`;
  }

  async #sweep(of, scenarios, key) {
    this.#busy = true;
    this.#problem = null;
    this.changed();
    try {
      const { sideBySide, notClosed } = await this.#ask(of, scenarios.map(({ name }) => name));
      this.#answer = { key, scenarios, rows: sideBySide, notClosed };
      this.announce(t('resilience.done'));
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#choose(null);
  }

  #season(season) {
    const rows = this.#answer.rows.filter((each) => each.season === season);
    const lists = [...new Set(rows.map(({ worstBy }) => worstBy))];
    return html`<h3>${t(`travel.season.${season}`)}</h3>
      ${lists.length === 0 ? html`<p class="note">${t('resilience.none')}</p>` : lists.map((list) => this.#list(season, list, rows.filter(({ worstBy }) => worstBy === list)))}`;
  }

  #list(season, list, rows) {
    const columns = this.#answer.scenarios.map((each, at) => ({ ...each, at })).sort((a, b) => a.index - b.index);
    return html`<h4>${t(`resilience.worstBy.${list}`)}</h4><table class="ledger stretch-table" data-list=${list}><caption class="visually-hidden">${t('scenario.part.resilience')}, ${t(`travel.season.${season}`)}, ${t(`resilience.worstBy.${list}`)}</caption>
        <tbody>${rows.map((row, i) => this.#row(row, i, columns))}</tbody></table>`;
  }

  /** What it does stands under the name, in a line for each scenario: beside it there is no room in a panel. */
  #row(row, i, columns) {
    const { stretch, links, roads, effects } = row;
    const chosen = this.#chosen === row;
    return html`<tr class=${chosen ? 'chosen' : ''}><td class="critical-rank">${i + 1}</td>
      <th scope="row"><button type="button" class="critical-row office-name" aria-pressed=${chosen} data-link=${links[0]} @click=${() => this.#choose(chosen ? null : row)}><strong>${roads.length ? roads.map((road) => linkName({ road })).join(' · ') : stretch}</strong></button>
        <span class="note block">${[roads.length && roads[0] !== stretch ? stretch : '', links.length > 1 ? t('resilience.parts', links.length) : ''].filter(Boolean).join(' · ')}</span>
        <span class="note block">${where(row)}</span>
        <ul class="stretch-effects">${columns.map(({ at, index, kind, title }) => html`<li data-kind=${kind} title=${title}>${swatch(index, kind)} <span>${effect(effects[at])}</span></li>`)}</ul></th></tr>`;
  }

  #choose(group) {
    this.#chosen = group;
    this.#draw();
    this.changed();
  }

  clear() {
    this.#chosen = null;
    this.#draw();
  }

  #draw() {
    const line = this.#chosen?.line ?? null;
    const features = line && [{ type: 'Feature', properties: {}, geometry: line }];
    const { ink, paper, warning } = this.map.colours();
    this.map.overlays.set('scenario-link-casing', 'ways', features, () => ({ color: paper, weight: 11, opacity: 1 }));
    this.map.overlays.set('scenario-link', 'ways', features, () => ({ color: warning ?? ink, weight: 6, opacity: 1, dashArray: '2 8' }));
    if (line) this.map.show(boundsOf(line.coordinates.flat(1)), { closest: 11 });
  }
}

/** The settlements that are cut off, else the first that come beyond a limit, else the municipalities; in the scenario that it is worst for. */
function where({ settlementsCutOff, settlementsBeyond, municipalities }) {
  if (settlementsCutOff.length) return several(settlementsCutOff);
  return settlementsBeyond.length ? t('resilience.beyond', several(settlementsBeyond)) : listed(municipalities);
}

function several(names) {
  return names.length > MOST_NAMES + 1 ? listed([...names.slice(0, MOST_NAMES), t('resilience.more', whole(names.length - MOST_NAMES))]) : listed(names);
}

/** What it does in one scenario: people cut off, minutes times people lost, and who comes to depend on a ferry. */
function effect(row) {
  if (!row) return html`<span class="note">${t('resilience.unknown')}</span>`;
  if (!row.cutOff && !row.lostMinutes && !row.newlyOnlyByFerry) return html`<span class="note">–</span>`;
  const { cutOff, lostMinutes, newlyOnlyByFerry } = row;
  const parts = [
    cutOff ? html`<span class="warn">${t('resilience.cutOff', whole(cutOff))}</span>` : null,
    lostMinutes ? html`${whole(lostMinutes)} <span class="note">${t('resilience.minutes')}</span>` : null,
    newlyOnlyByFerry ? html`<span class="note">${t('resilience.ferry', whole(newlyOnlyByFerry))}</span>` : null,
  ].filter(Boolean);
  return parts.length ? parts.map((part, i) => html`${i ? ' · ' : nothing}${part}`) : html`<span class="note">–</span>`;
}

/** @param places of all its lines */
function boundsOf(places) {
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
