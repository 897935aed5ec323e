// The bill on the map: members that are municipalities of the workspace, by their share of the bill or by what a key changes, each with its figure.

import { Tooltip } from 'leaflet';
import { html, nothing, render } from 'lit-html';
import { getJson } from '../api.js';
import { listed, t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { municipalityOf } from './bill-keys.js';
import { signed } from './two-sided.js';
import { segments } from './wish-form.js';

/** Percent of the bill, and percent more or less than with the first key; above the last is the strongest. Our choice, and the legend says it. */
const SHARES = [5, 10, 20, 40];
const CHANGES = [5, 25];
const NAME = 'bill';
/** What a name and a sum take. */
const LABEL_PIXELS = 72;

export class BillMap {
  #areas = [];
  #labels = [];
  #show = 'change';
  #model = null;

  constructor({ map, frame, changed }) {
    Object.assign(this, { map, frame, changed });
    map.leaflet.on('zoomend', () => this.#showLabels());
  }

  /** The municipalities of the workspace; none is no fault. */
  async load() {
    const { features } = await getJson('/api/cooperation/areas?grouping=municipalities').catch(() => ({ features: [] }));
    this.#areas = features.filter(({ geometry }) => geometry);
  }

  /** The area of a member: by its municipality number, by its name where it has none; undefined where it is not on the map. */
  #areaOf(member) {
    const number = municipalityOf(member);
    return this.#areas.find(({ properties }) => (number === null ? properties.name.toLowerCase() === member.name.trim().toLowerCase() : properties.members.includes(number)));
  }

  /** How much of a bill is on the map: the share of its members, and of two with the same the one with more. */
  fit(members) {
    const there = members.filter((member) => this.#areaOf(member)).length;
    return members.length === 0 ? 0 : there / members.length + there / 1000;
  }

  /**
   * @param members of the bill, with their figures, in the order of the answer @param answer of the server: {keys, members: [{member, kroner, percent, changeKroner}]}; null takes all away
   * @param key number of the key that is looked at
   */
  draw(members, answer, key) {
    this.left();
    this.#model = null;
    if (!answer || this.#areas.length === 0) return;
    const first = answer.members.map(({ kroner }) => kroner[0]);
    const rows = answer.members.map((row, i) => ({ name: row.member, area: members[i] && this.#areaOf(members[i]), share: row.percent[key], kroner: row.kroner[key], change: row.changeKroner?.[key] ?? 0, relative: relative(row.changeKroner?.[key] ?? 0, first[i]) }));
    const placed = rows.filter(({ area }) => area);
    if (placed.length === 0) return;
    const canChange = answer.keys.length > 1 && key > 0;
    this.#model = { key: answer.keys[key], first: answer.keys[0], rows, placed, isChange: canChange && this.#show === 'change' };
    const { isChange } = this.#model;
    const styles = new Map(placed.map((row) => [row.area.properties.members[0], this.#style(row, isChange)]));
    this.map.overlays.set(NAME, 'areas', placed.map(({ area }) => area), ({ members: [number] }) => styles.get(number));
    this.#labels = placed.map((row) => this.#label(row, isChange));
    this.#showLabels();
    this.#showBar(canChange);
  }

  #style({ share, change, relative: by }, isChange) {
    const { accent, warning, ink } = this.map.colours();
    const border = { color: ink, weight: 1, opacity: 0.7 };
    if (!isChange) return { ...border, fillColor: accent, fillOpacity: shareOpacity(stepOf(share, SHARES)) };
    if (change === 0) return { ...border, fill: false };
    return { ...border, fillColor: change > 0 ? warning : accent, fillOpacity: changeOpacity(stepOf(by, CHANGES)) };
  }

  #label({ name, area, share, kroner, change }, isChange) {
    const label = new Tooltip({ permanent: true, direction: 'center', className: 'coop-label bill-label', interactive: false, opacity: 1 });
    const content = document.createElement('span');
    content.append(name, document.createElement('br'), Object.assign(document.createElement('strong'), { textContent: isChange ? signed(change) : whole(kroner), title: percent(share) }));
    const [west, south, east, north] = boxOf(area);
    return { label: label.setLatLng([(south + north) / 2, (west + east) / 2]).setContent(content), west, east, latitude: (south + north) / 2 };
  }

  /** A figure stands where its member has room for it. */
  #showLabels() {
    const { leaflet } = this.map;
    for (const { label, west, east, latitude } of this.#labels) {
      const width = leaflet.latLngToLayerPoint([latitude, east]).x - leaflet.latLngToLayerPoint([latitude, west]).x;
      if (width < LABEL_PIXELS) label.remove();
      else label.addTo(leaflet);
    }
  }

  #showBar(canChange) {
    const options = ['share', 'change'].map((value) => ({ value, text: t(`bill.map.${value}`) }));
    const choose = (value) => {
      this.#show = value;
      this.changed();
    };
    render(canChange ? html`<div class="press-bar">${segments({ name: 'bill-map', label: t('bill.map'), options, chosen: this.#model.isChange ? 'change' : 'share', choose })}</div>` : nothing, this.frame.mapBar);
  }

  left() {
    this.map.overlays.set(NAME, 'areas', null);
    for (const { label } of this.#labels) label.remove();
    this.#labels = [];
    render(nothing, this.frame.mapBar);
  }

  legend() {
    if (!this.#model) return nothing;
    const { key, first, rows, isChange } = this.#model;
    const absent = rows.filter(({ area }) => !area).map(({ name }) => name);
    return html`<div class="band-legend bill-legend">
      <p>${isChange ? t('bill.legend.change', key, first) : t('bill.legend.share', key)}</p>
      <ul>${isChange ? this.#changes() : this.#shares()}</ul>
      ${absent.length ? html`<p class="note">${t('bill.legend.absent', listed(absent))}</p>` : nothing}
    </div>`;
  }

  #shares() {
    return ranges(SHARES).map(([from, to], i) => sign('accent', shareOpacity(i), range(from, to)));
  }

  #changes() {
    const side = (colour, kind) => ranges(CHANGES).map(([from, to], i) => sign(colour, changeOpacity(i), t(`bill.legend.${kind}`, range(from, to))));
    return [...side('warning', 'more'), ...side('accent', 'less'), sign('paper', 1, t('bill.legend.same'))];
  }
}

/** Percent of what it was; of nothing everything is the strongest. */
function relative(change, before) {
  return before === 0 ? Infinity : (100 * Math.abs(change)) / Math.abs(before);
}

function stepOf(value, limits) {
  const at = limits.findIndex((limit) => value < limit);
  return at < 0 ? limits.length : at;
}

function ranges(limits) {
  return [...limits, null].map((to, i) => [i === 0 ? null : limits[i - 1], to]);
}

function range(from, to) {
  if (from === null) return t('bill.legend.below', to);
  return to === null ? t('bill.legend.from', from) : t('bill.legend.between', from, to);
}

function sign(colour, opacity, text) {
  return html`<li><span class="band" style=${`background:color-mix(in srgb, var(--${colour}) ${Math.round(100 * opacity)}%, var(--land))`} aria-hidden="true"></span>${text}</li>`;
}

function shareOpacity(step) {
  return 0.1 + (0.7 * step) / SHARES.length;
}

function changeOpacity(step) {
  return 0.2 + (0.6 * step) / CHANGES.length;
}

/** West, south, east and north. */
function boxOf({ geometry }) {
  const places = geometry.coordinates.flat(2);
  const along = (axis) => places.map((place) => place[axis]);
  return [Math.min(...along(0)), Math.min(...along(1)), Math.max(...along(0)), Math.max(...along(1))];
}
