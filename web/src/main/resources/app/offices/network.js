// The topic Vegnett: what the roads are made of and whether they hang together, the speeds that are assumed, and which links it would cost most to lose.

import { html, nothing } from 'lit-html';
import { getJson } from '../api.js';
import { t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { CriticalLinks } from './critical-links.js';
import { Speeds } from './speeds.js';

export class NetworkTopic {
  #report = null;
  #problem = null;
  #asked = null;
  #findings = null;
  #shown = false;

  constructor({ store, map, ground, announce, changed }) {
    Object.assign(this, { store, map, ground, announce, changed });
    this.critical = new CriticalLinks({ store, map, ground, announce, changed });
    this.speeds = new Speeds({ store, announce, changed });
  }

  async refresh(context) {
    if (!this.ground.known) return;
    const { version } = context.state;
    this.#showOffices();
    const rest = [this.critical.refresh(version), this.speeds.refresh(version)];
    if (this.#asked !== version) {
      this.#asked = version;
      this.#findings = null;
      try {
        this.#report = await getJson('/api/travel/network');
        this.#problem = null;
      } catch (problem) {
        this.#problem = problem;
        this.#asked = null;
      }
      this.changed();
    }
    await Promise.all([...rest, this.#draw()]);
  }

  left() {
    this.map.overlays.set('findings', 'findings', null);
    this.critical.clear();
    this.map.pins.show([]);
  }

  #showOffices() {
    this.map.pins.show(this.ground.offices.map((office) => ({ ...office, chosen: false, nearest: false })));
  }

  sentence() {
    return this.#report ? t('network.sentence', whole(this.#report.links), whole(this.#report.km)) : t('topic.network');
  }

  part() {
    if (this.#problem) return problemPart(this.#problem, () => this.refresh({ state: { version: null } }));
    if (!this.#report) return html`<p class="note">${t('topic.loading')}</p>`;
    const report = this.#report;
    return html`<div class="topic-network">
      <section><h3>${t('network.classes')}</h3>${amounts(report)}</section>
      <section><h3>${t('network.together')}</h3>${components('withFerries', report.withFerries)} ${components('withoutFerries', report.withoutFerries)}</section>
      <section><h3>${t('network.doubts')}</h3>${doubts(report)}
        <label class="letters-choice"><input type="checkbox" class="show-findings" .checked=${this.#shown} @change=${({ target }) => this.#show(target.checked)}> ${t('network.show')}</label>${this.#notDrawn(report)}
      </section>
      ${this.critical.part()} ${this.speeds.part()}
    </div>`;
  }

  drawer() {
    return [this.speeds.table()].filter(Boolean);
  }

  legend() {
    if (!this.#shown) return this.critical.legend();
    return html`${this.critical.legend()}<ul class="signs">${['component', 'dead-end', 'one-way', 'without-speed'].filter((kind) => this.#draws(kind)).map((kind) => html`<li><span class=${`sign find-${kind}`} aria-hidden="true"></span>${t(`network.find.${kind}`)}</li>`)}</ul>`;
  }

  #draws(kind) {
    return Boolean(this.#findings?.some((feature) => feature.properties.kind.startsWith(kind)));
  }

  /** What is counted but not drawn is said, and why. */
  #notDrawn({ withoutSpeed, deadEnds }) {
    if (!this.#shown || !this.#findings) return nothing;
    const missing = [withoutSpeed > 0 && !this.#draws('without-speed') && 'withoutSpeed', deadEnds > 0 && !this.#draws('dead-end') && 'deadEnds'].filter(Boolean);
    return missing.map((kind) => html`<p class="note not-drawn" role="note">${t(`network.notDrawn.${kind}`)}</p>`);
  }

  clicked({ link }) {
    if (link !== null) this.critical.openNumber(link);
  }

  #show(shown) {
    this.#shown = shown;
    this.changed();
    this.#draw();
  }

  async #draw() {
    if (!this.#shown) return this.map.overlays.set('findings', 'findings', null);
    try {
      if (!this.#findings) {
        this.#findings = (await getJson('/api/travel/network/findings')).features;
        this.changed();
      }
    } catch (problem) {
      this.#problem = problem;
      return this.changed();
    }
    const { warning, accent, ink, paper } = this.map.colours();
    const styles = {
      component: { color: warning, weight: 3, opacity: 0.9 },
      'without-speed': { color: ink, weight: 3, opacity: 0.5, dashArray: '1 5' },
      'dead-end': { color: ink, weight: 2, fillColor: paper, fillOpacity: 1, radius: 5 },
      fault: { color: warning, weight: 2, fillColor: paper, fillOpacity: 1, radius: 5 },
    };
    const oneWay = { color: accent, weight: 2, fillColor: paper, fillOpacity: 1, radius: 5 };
    this.map.overlays.set('findings', 'findings', this.#findings, ({ kind }) => styles[kind] ?? (kind.startsWith('one-way') ? oneWay : styles.fault));
  }
}

function amounts({ byClass, byType, byStructure, km }) {
  const ferries = byType.filter(({ of }) => of.endsWith('FERRY'));
  const structures = byStructure.filter(({ of }) => of === 'TUNNEL' || of === 'BRIDGE');
  const rows = [...byClass.map((row) => ({ ...row, name: t(`link.class.${row.of}`) })), ...ferries.map((row) => ({ ...row, name: t(`link.type.${row.of}`) }))];
  const most = Math.max(...rows.map((row) => row.km), 1);
  const line = (row, of) => html`<tr class=${of}><th scope="row">${row.name}</th><td class="amount-bar"><span style=${`width:${((100 * row.km) / most).toFixed(1)}%`}></span></td><td class="number">${whole(row.links)}</td><td class="number">${whole(row.km)}</td></tr>`;
  return html`<table class="ledger amounts-table">
    <thead><tr><th scope="col">${t('network.class')}</th><td></td><th scope="col" class="number">${t('network.links')}</th><th scope="col" class="number">km</th></tr></thead>
    <tbody>${rows.map((row) => line(row, ''))} ${structures.map((row) => line({ ...row, name: t('network.ofThese', t(`link.structure.${row.of}`).toLocaleLowerCase()) }, 'part'))}</tbody>
    <tfoot><tr><th scope="row">${t('network.sum')}</th><td></td><td></td><td class="number"><strong>${whole(km)}</strong></td></tr></tfoot>
  </table>`;
}

function components(kind, { count, largest }) {
  const named = largest.filter((_, i) => i < 5);
  return html`<details class="components"><summary>${count === 1 ? t(`network.${kind}.one`) : t(`network.${kind}`, whole(count), percent(largest[0]?.percent ?? 0))}</summary>
    <ol>${named.map(({ name, nodes, percent: share, km }) => html`<li>${name || t('network.unnamed')} <span class="note">${t('network.component', whole(nodes), percent(share), whole(km))}</span></li>`)}</ol>
    ${count > named.length ? html`<p class="note">${t('network.more', whole(count - named.length))}</p>` : nothing}
  </details>`;
}

function doubts({ deadEnds, withoutSpeed, oneWayIn, oneWayOut, faults }) {
  const rows = { deadEnds, withoutSpeed, oneWayIn, oneWayOut, faults };
  return html`<dl class="outside">${Object.entries(rows).map(([kind, count]) => html`<div class=${count > 0 && kind.startsWith('oneWay') ? 'some' : ''}><dt>${t(`network.${kind}`)}</dt><dd>${whole(count)}</dd></div>`)}</dl>`;
}
