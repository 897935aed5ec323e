// The water view: keeps map, figures, table and sheet to the same choice.

import { nothing, render } from 'lit-html';
import { bodyDetail, bodyName, everyAnswer, getJson, newest } from '../api.js';
import { counted, t } from '../messages.js';
import { whole } from '../numbers.js';
import { CHOICES, hasChoice, remembered, selectionParameters, withoutChoices } from '../state.js';
import { readMask } from '../map/map.js';
import { legend } from '../map/legend.js';
import { Breakdown } from '../parts/breakdown.js';
import { downloadMenu } from '../parts/downloads.js';
import { PackButton } from '../parts/pack.js';
import { panel } from '../parts/panel.js';
import { problemPart } from '../parts/problem.js';
import { sentence } from '../parts/sentence.js';
import { BodyTable } from '../parts/table.js';
import { reveal } from '../parts/topic-tabs.js';
import { findTopic } from '../topics/index.js';
import { measureWish } from '../topics/measure-wish.js';
import { ViewFrame } from './view-frame.js';
import { ShownTopic } from './shown-topic.js';
import { copyAddress, preparePrint } from './taking-along.js';
import { waterMap } from './water-map.js';

const PLACES = ['area', 'region', 'basin', 'municipality'];
const NARROWING = ['class', 'modification'];

export class WaterView {
  #answer = null;
  #problem = null;
  #busy = false;
  #sheet = null;
  #fromMap = null;
  #choicesShown = false;
  #legendFolded = remembered.get('legend.folded', innerWidth < 760);

  /** `context`: {style, state, choices}, the answers of the server; `announce` speaks to screen readers; `outdated` is told of a new version */
  constructor(element, { store, context, announce, outdated }) {
    Object.assign(this, { element, store, context, announce, outdated });
    this.ask = newest((signal, without) => this.#select(signal, without));
    this.askWider = newest((signal, without) => this.#select(signal, without));
    this.frame = new ViewFrame(element, {
      name: 'vann',
      texts: { panel: t('panel.label'), map: t('map.area'), drawer: t('table.title') },
      onTable: (open) => this.#tableOpened(open),
      onResize: () => this.table?.redraw(),
    });
    if (!this.#isEmpty) this.frame.restore(); // Before the map, which must know its size to be where the address says.
    this.map = this.#createMap();
    this.table = new BodyTable(this.frame.table, context.style, {
      state: () => store.value,
      choose: ({ id }) => this.#chooseBody(id),
      sorted: (sorting) => store.set(sorting, { quiet: true }),
      problem: (problem) => render(problem ? problemPart(problem, () => this.table.reload()) : nothing, this.frame.tableProblem),
    });
    this.topic = new ShownTopic(findTopic, { style: context.style, store, map: this.map, frame: this.frame, announce, changed: () => this.#render() });
    this.breakdown = new Breakdown({ store, changed: () => this.#render() });
    this.pack = new PackButton({ changed: () => this.#render(), announce });
    store.subscribe((state, changed) => this.#changed(state, changed));
    addEventListener('beforeprint', () => this.#preparePrint());
  }

  /** Layers without water bodies are as empty as no layers, for this view. */
  get #isEmpty() { return !this.context.state.water; }

  async start() {
    this.#render();
    if (this.#isEmpty) return;
    this.#tableOpened(this.frame.tableOpen);
    this.topic.choose(this.store.value.topic, this.context);
    reveal(this.frame.panel.querySelector('.topic[aria-selected=true]'));
    this.breakdown.refresh();
    const { map, body } = this.store.value;
    if (body) this.#openSheet(body, { move: !map });
    await this.#refresh({ move: !map && !body && hasChoice(this.store.value) });
  }

  /** A municipality is chosen, where there are bodies in it; to any other place the map moves. */
  goToPlace({ kind, number, bounds }) {
    const { choices } = this.context;
    const isChoice = kind === 'municipality' && choices?.municipalities.some((each) => each.number === number);
    if (isChoice) this.store.set({ municipality: [number], body: null });
    else this.map.show(bounds, { always: true });
    this.frame.showMap();
  }

  #createMap() {
    const events = { choose: (index) => this.#chooseIndex(index), moved: (position) => this.store.set({ map: position }, { quiet: true }), covered: () => this.frame.covered() };
    const map = waterMap(this.frame.map, { context: this.context, chosen: this.store.value, events });
    map.onproblem = () => this.#mapProblem({ message: t('map.problem') }, () => map.retry());
    map.onloaded = () => this.#mapProblem(null);
    return map;
  }

  #changed(state, changed) {
    const has = (...names) => names.some((name) => changed.has(name));
    if (has(...CHOICES, 'q')) this.#refresh({ move: (has(...PLACES) && PLACES.some((place) => state[place].length > 0)) || (has('q') && state.q !== '') });
    if (has(...CHOICES, 'q')) this.topic.refresh(this.context);
    if (has(...CHOICES, 'q', 'by')) this.breakdown.refresh();
    if (has('topic')) this.topic.choose(state.topic, this.context);
    if (has('letters')) this.map.setLetters(state.letters);
    if (has('body')) {
      if (state.body && !this.#sheet) this.#leaveFor(state.body);
      if (state.body) this.#openSheet(state.body, { move: state.body !== this.#fromMap });
      else this.#closeSheet();
    }
    if (has('map') && state.map && !this.map.isAt(state.map)) this.map.goTo(state.map);
    this.#render();
  }

  async #refresh({ move }) {
    const state = this.store.value;
    const narrowed = NARROWING.some((choice) => state[choice].length > 0);
    this.#busy = true;
    this.#render();
    this.table.reload();
    try {
      const [chosen, wider] = await Promise.all([this.ask([]), narrowed ? this.askWider(NARROWING) : null]);
      this.#answer = { figures: chosen.figures, wider: (wider ?? chosen).figures };
      this.#problem = null;
      this.map.setSelection(hasChoice(state) ? readMask(chosen.mask) : null);
      if (move && chosen.bounds) this.map.show(chosen.bounds, { always: true });
      if (chosen.version !== this.context.state.version) this.outdated();
      this.announce(counted('table.count', chosen.figures.total, whole(chosen.figures.total)));
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#render();
  }

  #select(signal, without) {
    return getJson('/api/water/selection', { parameters: selectionParameters(this.store.value, without), signal });
  }

  /** The view is seen again after another one. */
  shown() {
    this.map.leaflet.invalidateSize({ pan: false });
    this.#render();
  }

  /** After an import: new tiles, new figures, new names. */
  renew(context) {
    const wasEmpty = this.#isEmpty;
    this.context = context;
    this.map.setVersion(context.state.version);
    if (wasEmpty || this.#isEmpty) return this.start();
    this.topic.refresh(context);
    this.breakdown.refresh();
    this.#refresh({ move: false });
  }

  async #chooseIndex(index) {
    if (index < 0) return;
    try {
      const { id } = await bodyName(index);
      this.#chooseBody(id, true);
    } catch (problem) {
      this.#mapProblem(problem, () => this.#chooseIndex(index));
    }
  }

  #chooseBody(id, fromMap = false) {
    this.#fromMap = fromMap ? id : null;
    this.store.set({ body: id });
  }

  #returnTo = null;

  /** Remembers where the panel was and what had the focus, for the way back. */
  #leaveFor(body) {
    const { activeElement } = document;
    this.#returnTo = { element: activeElement === document.body ? null : activeElement, body, scroll: this.frame.panel.scrollTop };
  }

  async #openSheet(id, { move }) {
    this.#sheet = { id };
    this.table.mark(id);
    this.frame.revealPanel();
    this.#render();
    try {
      const [body, measures] = await Promise.all([bodyDetail(id), getJson('/api/water/measures', { parameters: new URLSearchParams({ body: id }) })]);
      if (this.store.value.body !== id) return;
      this.#sheet = { id, body, measures };
      this.map.highlight(body.index);
      if (move && body.bounds) this.map.show(body.bounds);
      this.announce(body.name || body.id);
    } catch (problem) {
      if (this.store.value.body !== id) return;
      this.#sheet = { id, problem };
    }
    this.#render();
    this.frame.panel.scrollTop = 0;
    this.frame.panel.querySelector('.sheet-title')?.focus({ preventScroll: true });
  }

  #closeSheet() {
    this.#sheet = null;
    this.map.highlight(-1);
    this.table.mark(null);
    this.#render();
    const { element, body, scroll = 0 } = this.#returnTo ?? {};
    this.#returnTo = null;
    this.frame.panel.scrollTop = scroll;
    // The row was drawn anew: it is found by its body.
    const row = body && this.frame.panel.querySelector(`[data-body="${CSS.escape(body)}"]`);
    const back = element?.isConnected ? element : (row ?? this.frame.map);
    back.focus?.({ preventScroll: true });
  }

  #toMeasure(measure, body) {
    measureWish.set(measure, body);
    this.#returnTo = null;
    this.store.set({ body: null, topic: 'measures' });
    this.topic.refresh(this.context);
  }

  #tableOpened(open) {
    if (open && this.table && !this.#isEmpty) this.table.open().then(() => this.table.mark(this.store.value.body));
  }

  #mapProblem(problem, retry) {
    render(problem ? problemPart(problem, retry) : nothing, this.frame.mapProblem);
  }

  #render() {
    const model = this.#model();
    const act = {
      chooseTopic: (topic) => this.store.set({ topic }),
      choose: (patch) => this.store.set(patch ?? withoutChoices()),
      back: () => this.store.set({ body: null }),
      retry: () => this.#refresh({ move: false }),
      retrySheet: () => this.#openSheet(this.#sheet.id, { move: false }),
      showOnMap: (body) => this.map.show(body.bounds, { always: true }),
      addMeasure: (body) => this.#toMeasure({ bodies: [body] }, body),
      changeMeasure: (measure, body) => this.#toMeasure(measure, body),
      writable: this.context.state.writable,
      goToData: () => this.store.set({ view: 'data' }),
      choicesShown: this.#choicesShown,
      toggleChoices: () => {
        this.#choicesShown = !this.#choicesShown;
        this.#render();
      },
      copyAddress: () => copyAddress(this.announce),
      print: () => this.#print(),
      pack: this.pack,
      breakdown: this.breakdown,
    };
    render(panel(model, act), this.frame.panel);
    this.frame.drawer.classList.toggle('without-table', model.empty);
    if (!model.empty) render(this.#legend(), this.frame.legend);
    if (!model.empty) render(downloadMenu({ layer: 'water_bodies', parameters: selectionParameters(model.state), label: t('download.chosen') }), this.frame.downloads);
    const total = this.#answer?.figures.total;
    this.frame.tableCount.textContent = total === undefined ? '' : counted('table.count', total, whole(total));
    if (this.store.value.view === 'vann') document.title = `${this.#sheet?.body?.name ?? (model.empty ? t('empty.title') : sentence(model.state, model.choices))} – Omland`;
  }

  #model() {
    const { style, state, choices } = this.context;
    return {
      state: this.store.value,
      style,
      choices,
      datasets: state.datasets ?? [],
      empty: this.#isEmpty,
      answer: this.#answer,
      problem: this.#problem,
      busy: this.#busy,
      sheet: this.#sheet,
      topic: this.topic.current(),
    };
  }

  #legend() {
    const { style, datasets, state } = this.#model();
    return legend({
      style,
      datasets,
      letters: state.letters,
      folded: this.#legendFolded,
      setLetters: (letters) => this.store.set({ letters }, { quiet: true }),
      setFolded: (folded) => {
        this.#legendFolded = folded;
        remembered.set('legend.folded', folded);
        this.#render();
      },
    });
  }

  /** On paper nobody can turn a page of a list: the topic fetches all of it first. */
  async #print() {
    await everyAnswer();
    await this.topic.whole(this.context, async () => window.print());
  }

  #preparePrint() {
    if (!this.#isEmpty && !this.element.hidden) preparePrint(this.#model(), this.map, this.frame.print);
  }
}
