// The frame of a view with a map: panel, map and drawer, what folds and what is drawn out. On a telephone the panel is a sheet from below.

import { html, render } from 'lit-html';
import { t } from '../messages.js';
import { remembered } from '../state.js';
import { makeResizer } from '../parts/resizer.js';

const PANEL = { min: 320, initial: 400, most: 520 };
const DRAWER = { min: 160, initial: 320 };
const HALF = 0.46;
const STOPS = ['peek', 'half', 'full'];
const phone = matchMedia('(max-width: 760px)');

export class ViewFrame {
  #onTable;

  /** `texts`: {panel, map, drawer}, what the parts are called; `name`: under which it is remembered whether the drawer is open */
  constructor(element, { texts, name, onTable, onResize }) {
    this.element = element;
    this.#onTable = onTable;
    this.texts = texts;
    this.openName = name === 'vann' ? 'table.open' : `table.open.${name}`;
    element.classList.add('framed');
    render(this.#template(), element);
    const find = (selector) => element.querySelector(selector);
    this.panel = find('.panel-content');
    this.map = find('.map');
    this.mapBar = find('.map-bar');
    this.legend = find('.legend-holder');
    this.mapProblem = find('.map-problem');
    this.tableTitle = find('.drawer-title');
    this.tableCount = find('.drawer-count');
    this.downloads = find('.drawer-downloads');
    this.drawer = find('.drawer');
    this.tableProblem = find('.table-problem');
    this.table = find('.body-table');
    this.print = find('.print-page');
    this.#makePanel(find('.panel-edge'), onResize);
    this.#makeDrawer(find('.drawer-handle'), onResize);
    this.#makeSheet(find('.grip'));
  }

  #template() {
    return html`
      <div class="print-page" aria-hidden="true"></div>
      <aside class="panel" aria-label=${this.texts.panel}>
        <button type="button" class="grip" aria-label=${t('panel.grip')}><span></span></button>
        <div class="panel-content"></div>
      </aside>
      <div class="panel-edge">
        <span class="edge-grip" aria-label=${t('panel.width')}></span>
        <button type="button" class="panel-fold" aria-expanded="true" @click=${() => this.#foldPanel(!this.element.classList.contains('panel-folded'))}>
          <svg viewBox="0 0 10 16" width="8" height="14" aria-hidden="true"><path d="M7 2 2 8l5 6" /></svg>
          <span class="visually-hidden">${t('panel.fold')}</span>
        </button>
      </div>
      <section class="map-area" aria-label=${this.texts.map}>
        <div class="map"></div>
        <div class="cross" aria-hidden="true"></div>
        <div class="map-problem"></div>
        <div class="map-bar"></div>
        <div class="legend-holder"></div>
      </section>
      <section class="drawer" aria-label=${this.texts.drawer}>
        <div class="drawer-handle">
          <button type="button" class="drawer-toggle" aria-expanded="false" @click=${() => this.openTable(!this.tableOpen)}>
            <svg viewBox="0 0 16 10" width="14" height="9" aria-hidden="true"><path d="m2 8 6-6 6 6" /></svg>
            <strong class="drawer-title">${this.texts.drawer}</strong> <span class="drawer-count"></span>
          </button>
          <span class="drawer-downloads"></span>
          <span class="drawer-grip" aria-label=${t('table.height')}></span>
        </div>
        <div class="table-problem"></div>
        <div class="body-table"></div>
      </section>
    `;
  }

  get tableOpen() {
    return this.element.classList.contains('table-open');
  }

  /** Brings back what was open the last time. */
  restore() {
    this.#foldPanel(remembered.get('panel.folded', false));
    this.openTable(!phone.matches && remembered.get(this.openName, false));
  }

  openTable(open) {
    this.element.classList.toggle('table-open', open);
    this.element.querySelector('.drawer-toggle').setAttribute('aria-expanded', open);
    if (!phone.matches) remembered.set(this.openName, open);
    this.#onTable(open);
  }

  /** How much of the map the sheet of a telephone covers, or will when it has come to its stop. */
  covered() {
    if (!phone.matches) return 0;
    const { dataset, offsetHeight } = this.element;
    return dataset.sheet === 'half' ? HALF * offsetHeight : this.element.querySelector('.panel').offsetHeight;
  }

  /** What the legend covers of the map, when something must be seen beside it: its height at the top of a telephone, else its width. */
  besidesLegend() {
    const { offsetHeight, offsetWidth } = this.legend;
    return phone.matches ? { top: offsetHeight } : { right: offsetWidth };
  }

  /** The map is needed: the sheet of a telephone gives way. */
  showMap() {
    if (phone.matches) this.#stopAt('peek');
  }

  /** A body was chosen: its sheet must be seen. */
  revealPanel() {
    this.#foldPanel(false);
    if (phone.matches && this.element.dataset.sheet === 'peek') this.#stopAt('half');
  }

  #foldPanel(folded) {
    this.element.classList.toggle('panel-folded', folded);
    const button = this.element.querySelector('.panel-fold');
    button.setAttribute('aria-expanded', !folded);
    button.lastElementChild.textContent = t(folded ? 'panel.unfold' : 'panel.fold');
    remembered.set('panel.folded', folded);
  }

  #makePanel(edge, onResize) {
    const max = () => Math.min(PANEL.most, innerWidth - 360);
    makeResizer(edge, { ...PANEL, max, separator: edge.querySelector('.edge-grip'), name: 'panel.width', property: '--panel-width', vertical: false, grows: 1, onResize });
  }

  #makeDrawer(handle, onResize) {
    const max = () => Math.max(DRAWER.min, innerHeight - 260);
    const open = () => {
      if (!this.tableOpen) this.openTable(true);
      return undefined;
    };
    makeResizer(handle, { ...DRAWER, max, separator: handle.querySelector('.drawer-grip'), name: 'table.height', property: '--drawer-height', vertical: true, grows: -1, onResize, onPress: open });
  }

  /** The sheet on a telephone has three stops; the grip goes to the next by a press, and to the nearest by a drag. */
  #makeSheet(grip) {
    this.#stopAt('half');
    let moved = false;
    grip.addEventListener('click', () => {
      if (!moved) this.#stopAt(STOPS[(STOPS.indexOf(this.element.dataset.sheet) + 1) % STOPS.length]);
      moved = false;
    });
    grip.addEventListener('pointerdown', (event) => {
      grip.setPointerCapture(event.pointerId);
      const from = event.clientY;
      const move = ({ clientY }) => {
        moved ||= Math.abs(clientY - from) > 6;
        if (moved) this.element.style.setProperty('--sheet-height', `${innerHeight - clientY}px`);
      };
      const stop = ({ clientY }) => {
        grip.removeEventListener('pointermove', move);
        if (!moved) return;
        const share = (innerHeight - clientY) / innerHeight;
        this.#stopAt(share < 0.3 ? 'peek' : share < 0.65 ? 'half' : 'full');
      };
      grip.addEventListener('pointermove', move);
      grip.addEventListener('pointerup', stop, { once: true });
      grip.addEventListener('pointercancel', stop, { once: true });
    });
  }

  #stopAt(stop) {
    this.element.dataset.sheet = stop;
    this.element.style.removeProperty('--sheet-height');
  }
}
