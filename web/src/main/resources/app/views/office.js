// The view Kontor: offices, roads and what it takes to get there. It keeps panel, map and drawer to the same topic and the same choice.

import { html, nothing, render } from 'lit-html';
import { everyAnswer } from '../api.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { remembered } from '../state.js';
import { OfficeMap, linkOf } from '../map/office-map.js';
import { Ground } from '../offices/ground.js';
import { OFFICE_TOPICS, findOfficeTopic } from '../offices/index.js';
import { officeLegend } from '../offices/legend.js';
import { linkLines } from '../offices/link-words.js';
import { problemPart } from '../parts/problem.js';
import { reveal, topicTabs } from '../parts/topic-tabs.js';
import { wishParameters } from './office-address.js';
import { officePanel } from './office-panel.js';
import { ViewFrame } from './view-frame.js';
import { ShownTopic } from './shown-topic.js';
import { copyAddress } from './taking-along.js';
import { prepareOfficePrint } from './office-print.js';

export class OfficeView {
  #drawer = null;
  #narrow = matchMedia('(max-width: 760px)');
  #legendFolded = this.#legendKept();
  #sheetShown = false;
  #returnTo = null;

  /** `store` is this view's own part of the state; `go(view)` shows another view */
  constructor(element, { store, go, context, announce }) {
    Object.assign(this, { element, store, go, context, announce });
    this.frame = new ViewFrame(element, {
      name: 'kontor',
      texts: { panel: t('office.panel'), map: t('map.area'), drawer: t('table.title') },
      onTable: () => this.topic && this.#render(),
      onResize: () => {},
    });
    this.frame.restore();
    this.map = this.#createMap();
    this.ground = new Ground({ changed: () => this.#groundChanged() });
    this.topic = new ShownTopic(findOfficeTopic, { style: context.style, store, map: this.map, frame: this.frame, ground: this.ground, announce, changed: () => this.#render() });
    this.#narrow.addEventListener('change', () => {
      this.#legendFolded = this.#legendKept();
      this.#render();
    });
    store.subscribe((state, changed) => this.#changed(state, changed));
    addEventListener('beforeprint', () => this.element.hidden || this.ground.phase === 'none' || prepareOfficePrint({ ...this.#model(), paper: this.#shown()?.paper?.() ?? null }, this.map, this.frame.print));
  }

  /** A telephone has no room for what a desk has: each remembers its own. */
  #legendKey() {
    return this.#narrow.matches ? 'legend.folded.narrow' : 'legend.folded';
  }

  #legendKept() {
    return remembered.get(this.#legendKey(), this.#narrow.matches);
  }

  async start() {
    this.#render();
    if (!this.context.state.roads) {
      this.ground.phase = 'none';
      if (this.#isShown(this.store.value.topic)) await this.topic.choose(this.store.value.topic, this.context);
      return this.#render();
    }
    this.topic.choose(this.store.value.topic, this.context);
    reveal(this.frame.panel.querySelector('.topic[aria-selected=true]'));
    await this.ground.load();
    this.topic.refresh(this.context);
  }

  /** Without roads there are only those topics that need none. */
  #isShown(topic) {
    return this.ground.phase !== 'none' || Boolean(findOfficeTopic(topic).withoutRoads);
  }

  #createMap() {
    const map = new OfficeMap(this.frame.map, {
      style: this.context.style,
      version: this.context.state.version,
      bounds: this.context.state.bounds,
      position: this.store.value.map,
      events: {
        clicked: (place) => this.#shown()?.clicked?.(place),
        office: (id) => this.#shown()?.pressed?.(id),
        moved: (position) => this.#settled && this.store.set({ map: position }, { quiet: true }),
        covered: () => this.frame.covered(),
        describe: async (link) => linkLines(await linkOf(link, wishParameters(this.store.value))),
        restyle: () => this.topic.refresh(this.context),
      },
    });
    map.setWinter(this.store.value.season === 'winter');
    map.onproblem = () => this.#mapProblem({ message: t('map.problem') }, () => map.retry());
    map.onloaded = () => this.#mapProblem(null);
    return map;
  }

  /** Until the map has come home it is nowhere that anyone chose. */
  get #settled() {
    return Boolean(this.ground?.known);
  }

  /** The map moves there, and the topic chooses what it can. */
  goToPlace(place) {
    this.map.show(place.bounds, { always: true });
    this.#shown()?.found?.(place);
  }

  #shown() {
    return this.topic.current()?.shown;
  }

  #groundChanged() {
    const { ground, map } = this;
    if (ground.known && ground.version !== this.context.state.version) {
      ground.version = this.context.state.version;
      if (!this.store.value.map) map.show(ground.bounds, { always: true });
      map.setHome(ground.bounds);
      map.showRoads();
      this.frame.map.classList.toggle('without-sea', !ground.knowsSea);
      this.topic.refresh(this.context);
    }
    this.#render();
  }

  #changed(state, changed) {
    const has = (...names) => names.some((name) => changed.has(name));
    if (has('season')) this.map.setWinter(state.season === 'winter');
    if (has('map') && state.map && !this.map.isAt(state.map)) this.map.goTo(state.map);
    if (!this.#isShown(state.topic)) {
      this.topic.leave();
      return this.#render();
    }
    if (has('topic')) this.topic.choose(state.topic, this.context);
    else if ([...changed].some((name) => name !== 'map')) this.topic.refresh(this.context);
    this.#render();
  }

  /** Files that were dropped on the page while the view is shown. Gives whether its topic took them. */
  dropped(files) {
    return this.#shown()?.dropped?.(files) ?? false;
  }

  /** The view is seen again after another one. */
  shown() {
    this.map.leaflet.invalidateSize({ pan: false });
    this.#render();
  }

  /** After an import: other roads, other offices. */
  async renew(context) {
    const version = this.context.state.version;
    this.context = context;
    if (version === context.state.version) return;
    this.map.setVersion(context.state.version);
    await this.start();
  }

  #mapProblem(problem, retry) {
    render(problem ? problemPart(problem, retry) : nothing, this.frame.mapProblem);
  }

  #model() {
    const shown = this.#shown();
    return {
      state: this.store.value,
      datasets: this.context.state.datasets ?? [],
      ground: this.ground,
      sentence: shown?.sentence?.() ?? t('view.kontor'),
      topic: this.#isShown(this.store.value.topic) ? this.topic.current() : null,
      legend: shown?.legend?.() ?? nothing,
      sheet: shown?.sheet?.() ?? null,
    };
  }

  #render() {
    const model = this.#model();
    this.#renderPanel(model);
    render(this.#legend(model), this.frame.legend);
    this.#renderDrawer(!model.topic);
    if (!this.element.hidden) document.title = `${model.sentence} – Omland`;
  }

  #renderPanel(model) {
    const { panel } = this.frame;
    const opened = Boolean(model.sheet) && !this.#sheetShown;
    const closed = !model.sheet && this.#sheetShown;
    if (opened) this.#returnTo = { element: document.activeElement, scroll: panel.scrollTop };
    this.#sheetShown = Boolean(model.sheet);
    const act = {
      goToData: () => this.go('data'),
      goToWater: () => this.go('vann'),
      goToBill: () => this.store.set({ topic: 'bill' }),
      hasWater: this.context.state.water,
      retry: () => this.start(),
      copyAddress: () => copyAddress(this.announce),
      print: () => this.#print(),
      tabs: topicTabs(OFFICE_TOPICS.map(({ id }) => id), model.topic?.id ?? findOfficeTopic(this.store.value.topic).id, (topic) => this.store.set({ topic })),
      tabPanel: `topic-part-${OFFICE_TOPICS[0].id}`,
    };
    render(officePanel(model, act), panel);
    if (opened) {
      this.frame.revealPanel();
      panel.scrollTop = 0;
      panel.querySelector('.sheet-title')?.focus({ preventScroll: true });
    }
    if (closed) {
      const { element, scroll = 0 } = this.#returnTo ?? {};
      panel.scrollTop = scroll;
      if (element?.isConnected && element !== document.body) element.focus({ preventScroll: true });
      else this.frame.map.focus({ preventScroll: true });
    }
  }

  /** Paper has all answers: those that are on their way are waited for. */
  async #print() {
    await this.#shown()?.settled?.();
    await everyAnswer();
    window.print();
  }

  #legend(model) {
    return officeLegend({
      ...model,
      folded: this.#legendFolded,
      setFolded: (folded) => {
        this.#legendFolded = folded;
        remembered.set(this.#legendKey(), folded);
        this.#render();
      },
    });
  }

  #renderDrawer(empty) {
    const tables = empty ? [] : (this.#shown()?.drawer?.() ?? []);
    this.frame.drawer.classList.toggle('without-table', tables.length === 0);
    const chosen = tables.find(({ id }) => id === this.#drawer) ?? tables[0];
    this.frame.tableCount.textContent = chosen?.count === undefined ? '' : whole(chosen.count);
    this.frame.tableTitle.textContent = chosen?.title ?? t('table.title');
    render(chosen?.downloads ?? nothing, this.frame.downloads);
    render(this.frame.tableOpen && chosen ? this.#drawerPart(tables, chosen) : nothing, this.frame.table);
  }

  #drawerPart(tables, chosen) {
    const choose = (id) => {
      this.#drawer = id;
      this.#render();
    };
    return html`<div class="drawer-tables">
      ${tables.length > 1 ? html`<div class="segments" role="group" aria-label=${t('table.title')}>${tables.map(({ id, title }) => html`<button type="button" class="segment" aria-pressed=${id === chosen.id} @click=${() => choose(id)}>${title}</button>`)}</div>` : nothing}
      ${chosen.part}
    </div>`;
  }
}
