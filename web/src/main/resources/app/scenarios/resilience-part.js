// Which stretches of road, or ferries, it would cost most to lose in two scenarios, summer and winter. Each is closed alone, when it is asked for.

import { html, nothing } from 'lit-html';
import { listed, t } from '../messages.js';
import { whole } from '../numbers.js';
import { linkName } from '../offices/link-words.js';
import { problemPart } from '../parts/problem.js';
import { sendText, newest } from '../api.js';
import { query } from './answers.js';
import { joinedStretches } from './joined-stretches.js';
import { swatch } from './marks.js';

const TOP = 10;
/** More than a road has parts: what is alike is joined before the worst are shown. */
const ASKED = 200;
const SEASONS = ['summer', 'winter'];

export class ResiliencePart {
  #answer = null;
  #problem = null;
  #busy = false;
  #chosen = null;
  #ask = newest((signal, of, names) => Promise.all(names.map((scenario) => sendText('POST', `/api/scenarios/resilience?${query({ ...of, season: '' }, { scenario, top: ASKED })}`, of.text, { signal }))));

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
      ${this.#problem ? problemPart(this.#problem) : nothing} ${this.#answer ? SEASONS.map((season) => this.#list(season)) : nothing}
    </section>`;
  }

  async #sweep(of, scenarios, key) {
    this.#busy = true;
    this.#problem = null;
    this.changed();
    try {
      const [shown, against] = await this.#ask(of, scenarios.map(({ name }) => name));
      this.#answer = { key, scenarios, groups: joinedStretches(shown.stretches, against?.stretches) };
      this.announce(t('resilience.done'));
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#choose(null);
  }

  #list(season) {
    const { scenarios, groups } = this.#answer;
    const rows = groups.filter((each) => each.season === season).slice(0, TOP);
    const [shown, against] = scenarios;
    const columns = against ? [against, shown].sort((a, b) => a.index - b.index) : [shown];
    return html`<h3>${t(`travel.season.${season}`)}</h3>
      ${rows.length === 0 ? html`<p class="note">${t('resilience.none')}</p>` : html`<table class="ledger stretch-table"><caption class="visually-hidden">${t('scenario.part.resilience')}, ${t(`travel.season.${season}`)}</caption>
        <tbody>${rows.map((row, i) => this.#row(row, i, columns))}</tbody></table>`}`;
  }

  /** What it does stands under the name, in a line for each scenario: beside it there is no room in a panel. */
  #row(group, i, columns) {
    const { road, name, links, shown, against } = group;
    const chosen = this.#chosen === group;
    const places = (shown ?? against).settlements ?? [];
    const municipalities = (shown ?? against).municipalities ?? [];
    return html`<tr class=${chosen ? 'chosen' : ''}><td class="critical-rank">${i + 1}</td>
      <th scope="row"><button type="button" class="critical-row office-name" aria-pressed=${chosen} data-link=${links[0]} @click=${() => this.#choose(chosen ? null : group)}><strong>${road ? linkName({ road }) : name}</strong></button>
        <span class="note block">${[road && road !== name ? name : '', links.length > 1 ? t('resilience.parts', links.length) : ''].filter(Boolean).join(' · ')}</span>
        ${places.length || municipalities.length ? html`<span class="note block">${listed(places.length ? places : municipalities)}</span>` : nothing}
        <ul class="stretch-effects">${columns.map(({ index, kind, title }) => html`<li data-kind=${kind} title=${title}>${swatch(index, kind)} <span>${effect(kind === 'shown' ? shown : against)}</span></li>`)}</ul></th></tr>`;
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
    const lines = this.#chosen?.lines ?? null;
    const features = lines?.map((geometry) => ({ type: 'Feature', properties: {}, geometry })) ?? null;
    const { ink, paper, warning } = this.map.colours();
    this.map.overlays.set('scenario-link-casing', 'ways', features, () => ({ color: paper, weight: 11, opacity: 1 }));
    this.map.overlays.set('scenario-link', 'ways', features, () => ({ color: warning ?? ink, weight: 6, opacity: 1, dashArray: '2 8' }));
    if (lines) this.map.show(boundsOf(lines.flatMap(({ coordinates }) => coordinates.flat(1))), { closest: 11 });
  }
}

/** What it does in one scenario: people cut off, minutes times people lost, and who comes to depend on a ferry. */
function effect(row) {
  if (!row) return html`<span class="note">–</span>`;
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
