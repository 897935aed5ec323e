// The view Samarbeid: who cooperates with whom, where borders do not match, and tables in classes. It keeps panel, map and drawer to the same choice.

import { html, nothing, render } from 'lit-html';
import { everyAnswer, getJson } from '../api.js';
import { AreaMap } from '../cooperation/area-map.js';
import { Arrangements } from '../cooperation/arrangements.js';
import { Borders } from '../cooperation/borders.js';
import { Classes } from '../cooperation/classes.js';
import { Functions } from '../cooperation/functions.js';
import { People } from '../cooperation/people.js';
import { illustration, sources } from '../map/legend.js';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { nextStep } from '../parts/next-step.js';
import { problemPart } from '../parts/problem.js';
import { topicTabs } from '../parts/topic-tabs.js';
import { remembered } from '../state.js';
import { prepareCooperationPrint } from './cooperation-print.js';
import { copyAddress } from './taking-along.js';
import { ViewFrame } from './view-frame.js';

const TOPICS = { arrangements: Arrangements, borders: Borders, classes: Classes, functions: Functions, people: People };
const tab = (id) => `coop-${id}`;
const WIDE = 1000;
const PHONE = 760;

export class CooperationView {
  #problem = null;
  #legendFolded = remembered.get('legend.folded', innerWidth < PHONE);
  #asked = 0;

  /** `store` is this view's own part of the state */
  constructor(element, { store, go, context, announce }) {
    Object.assign(this, { element, store, go, context, announce });
    this.frame = new ViewFrame(element, { name: 'samarbeid', texts: { panel: t('coop.panel'), map: t('map.area'), drawer: t('coop.matrix') }, onTable: () => this.#render(), onResize: () => {} });
    const openedBefore = remembered.get('table.open.samarbeid', null);
    this.frame.restore();
    if (openedBefore === null && innerWidth >= WIDE) this.frame.openTable(true);
    this.map = new AreaMap(this.frame.map, {
      style: context.style,
      version: context.state.version,
      position: store.value.map,
      events: {
        clicked: (number) => number && this.set({ municipality: number === this.state.municipality ? null : number }),
        moved: (position) => this.store.set({ map: position }, { quiet: true }),
        covered: () => this.frame.covered(),
        restyle: () => this.overview && this.#topic.draw(this.map),
      },
    });
    addEventListener('beforeprint', () => this.#preparePrint());
    store.subscribe((state, changed) => this.#changed(state, changed));
  }

  get state() {
    return this.store.value;
  }

  set(patch) {
    this.store.set(patch);
  }

  /** A municipality is chosen; to any other place the map moves. */
  goToPlace({ kind, number, bounds }) {
    if (kind === 'municipality') this.set({ municipality: number });
    this.map.show(bounds, { always: true });
    this.frame.showMap();
  }

  nameOf(number) {
    return this.overview.municipalities.find((each) => each.number === number)?.name ?? number;
  }

  get #topic() {
    return this.topics[this.state.topic] ?? this.topics.arrangements;
  }

  get #empty() {
    return this.overview && !this.overview.arrangements.length && !this.overview.tables.length && !this.overview.hasFunctions && !this.overview.groupings.length;
  }

  async start() {
    try {
      this.overview = null;
      const overview = await getJson('/api/cooperation');
      if (overview.onMap) {
        this.map.setMunicipalities((await getJson('/api/cooperation/areas?grouping=municipalities')).features);
        this.map.setHome(this.map.bounds());
      }
      this.overview = overview;
      this.topics = Object.fromEntries(Object.entries(TOPICS).map(([id, Topic]) => [id, new Topic(this)]));
      this.#problem = null;
    } catch (problem) {
      this.#problem = problem;
    }
    await this.#refresh();
    // The legend stands above the map on a telephone, and to the right of it elsewhere.
    this.map.keepInSight(this.state.map ? null : this.map.bounds(), () => (innerWidth < PHONE ? this.frame.besidesLegend() : { right: 300 }));
  }

  async #refresh() {
    const asked = ++this.#asked;
    if (this.overview && !this.#empty) {
      try {
        await this.#topic.load();
        this.#problem = null;
      } catch (problem) {
        this.#problem = problem;
      }
      if (asked !== this.#asked) return;
      this.map.overlays.set('chosen', 'ways', null);
      this.#topic.draw(this.map);
    }
    this.#render();
  }

  #changed(state, changed) {
    if (changed.has('map') && state.map && !this.map.isAt(state.map)) this.map.goTo(state.map);
    if ([...changed].some((name) => name !== 'map')) this.#refresh();
  }

  shown() {
    this.map.leaflet.invalidateSize({ pan: false });
    this.#render();
  }

  async renew(context) {
    this.context = context;
    this.map.setVersion(context.state.version);
    await this.start();
  }

  #render() {
    const { frame } = this;
    if (!this.overview) {
      render(this.#problem ? problemPart(this.#problem, () => this.start()) : nothing, frame.panel);
      return;
    }
    render(this.#empty ? this.#emptyPart() : this.#panel(), frame.panel);
    render(this.#empty ? nothing : this.#legend(), frame.legend);
    const drawer = this.#empty ? null : this.#topic.drawer();
    frame.drawer.classList.toggle('without-table', !drawer);
    frame.tableTitle.textContent = drawer?.title ?? '';
    frame.tableCount.textContent = drawer ? whole(drawer.count) : '';
    render(drawer ? html`<a class="quiet" href=${drawer.csv} download>CSV</a>` : nothing, frame.downloads);
    render(drawer && (frame.tableOpen || matchMedia('print').matches) ? drawer.part() : nothing, frame.table);
    if (!this.element.hidden) document.title = `${this.#empty ? t('view.samarbeid') : this.#topic.sentence()} – Omland`;
  }

  #panel() {
    const { state } = this;
    const ids = Object.keys(TOPICS);
    const topic = TOPICS[state.topic] ? state.topic : 'arrangements';
    return html`<div class="overview coop-overview">
      <div class="overview-head"><h1 class="sentence">${this.#topic.sentence()}</h1></div>
      <div class="actions of-choice">
        <button type="button" class="quiet copy" @click=${() => copyAddress(this.announce)}>${t('choice.copy')}</button>
        <button type="button" class="quiet" @click=${() => everyAnswer().then(() => window.print())}>${t('choice.print')}</button>
      </div>
      ${topicTabs(ids.map(tab), tab(topic), (id) => this.set({ topic: id.slice('coop-'.length) }))}
      ${this.#problem ? problemPart(this.#problem, () => this.#refresh()) : nothing}
      <div id=${`topic-part-${tab(ids[0])}`} class="topic-part coop-part" role="tabpanel" aria-labelledby=${`topic-${tab(topic)}`}><h2 class="visually-hidden">${t(`topic.${tab(topic)}`)}</h2>${this.#topic.part()}</div>
    </div>`;
  }

  #preparePrint() {
    if (this.element.hidden || !this.overview || this.#empty) return;
    prepareCooperationPrint(
      {
        topic: tab(TOPICS[this.state.topic] ? this.state.topic : 'arrangements'),
        sentence: this.#topic.sentence(),
        legend: this.#legend(true),
        datasets: this.context.state.datasets ?? [],
        redraw: () => this.#topic.draw(this.map),
      },
      this.map,
      this.frame.print,
    );
  }

  /** @param onPaper where nothing can be folded */
  #legend(onPaper = false) {
    const folded = this.#legendFolded && !onPaper;
    const datasets = this.context.state.datasets ?? [];
    const fold = () => {
      this.#legendFolded = !this.#legendFolded;
      remembered.set('legend.folded', this.#legendFolded);
      this.#render();
    };
    return html`<section class="legend coop-legend ${folded ? 'folded' : ''}" aria-label=${t('legend.title')}>
      <header><h2>${t('legend.title')}</h2><button type="button" class="quiet fold" aria-expanded=${!folded} @click=${fold}>${folded ? t('legend.show') : t('legend.hide')}</button></header>
      ${illustration(datasets)}
      ${folded ? nothing : html`${this.#topic.legend()}${datasets.length ? html`<details class="source"><summary>${t('legend.sources')}</summary><p>${sources(datasets)}</p></details>` : nothing}`}
    </section>`;
  }

  /** Empty is explained, with the next step. */
  #emptyPart() {
    return html`<div class="empty workspace-empty"><h1>${t('coop.empty.title')}</h1><p>${t('coop.empty.text')}</p>
      ${nextStep({ command: `import ${t('empty.file')} --as arrangements`, goToData: () => this.go('data') })}</div>`;
  }
}
