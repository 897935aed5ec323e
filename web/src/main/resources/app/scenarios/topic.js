// The topic Scenarier: a study of offices, its scenarios side by side, and offices that are moved by dragging them.

import { html, nothing, render } from 'lit-html';
import { t } from '../messages.js';
import { tenths, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { segments } from '../offices/wish-form.js';
import { ScenarioAnswers } from './answers.js';
import { ReachCurves, curveOf, lastMinutes, within } from './curves.js';
import { StudyDesk } from './desk.js';
import { allColumns, twoColumns } from './key-figures.js';
import { scenarioLegend } from './legend.js';
import { OfficeList } from './office-list.js';
import { addOffice, copyScenario, moveOffice, removeOffice, removeScenario, setOffice, setScenario } from './plan.js';
import { ScenarioList } from './scenario-list.js';
import { ScenarioMap, nearestPlace } from './scenario-map.js';
import { Shifts, settlementTable } from './shifts.js';
import { StudyHead, noStudy } from './study-head.js';
import { yearChoice } from './year-choice.js';

const PARTS = ['figures', 'offices'];
const NEAR_METRES = 1500;

export class ScenarioTopic {
  #drawn = null;
  #demand = 'people';
  #problem = null;
  #shownHere = false;
  #round = 0;

  constructor({ store, map, frame, announce, changed, ground }) {
    Object.assign(this, { store, map, frame, announce, changed, ground });
    this.desk = new StudyDesk({ changed: () => this.#edited() });
    this.answers = new ScenarioAnswers({ changed: () => this.#answered() });
    this.curves = new ReachCurves({ changed });
    this.shifts = new Shifts({ changed });
    this.mapped = new ScenarioMap({ map, changed: () => this.#answered() });
    this.head = new StudyHead({ desk: this.desk, announce, changed, opened: () => this.#opened() });
    this.list = new ScenarioList({ changed, act: { show: (name) => this.#show(name), against: (name) => this.#set({ against: name }), toggle: (name) => this.#toggle(name), copy: (name) => this.#copy(name), rename: (name, title) => this.#edit(setScenario(this.study, name, { title })), remove: (name) => this.#remove(name) } });
    this.offices = new OfficeList({ changed, act: { move: (name, place) => this.move(name, place), change: (name, change) => this.#edit(setOffice(this.study, this.shown, name, change)), remove: (name) => this.#edit(removeOffice(this.study, this.shown, name)), add: (name, settlement) => this.#add(name, settlement) } });
    addEventListener('keydown', (event) => this.#keys(event));
    addEventListener('beforeunload', (event) => this.desk.canUndo && !this.desk.isKept && event.preventDefault());
  }

  get study() {
    return this.desk.study;
  }

  get names() {
    return Object.keys(this.study?.scenarios ?? {});
  }

  get shown() {
    const { scenario } = this.store.value.more;
    return this.names.includes(scenario) ? scenario : (this.names[1] ?? this.names[0]);
  }

  get against() {
    const { against } = this.store.value.more;
    return this.names.includes(against) ? against : this.names[0];
  }

  get #chosenPart() {
    const { part } = this.store.value.more;
    return PARTS.includes(part) ? part : PARTS[0];
  }

  #set(patch) {
    this.store.set({ more: { ...this.store.value.more, ...patch } });
  }

  async refresh(context) {
    this.version = context.state.version;
    this.#shownHere = true;
    if (!this.ground.known) return;
    const wanted = this.store.value.more.study;
    if (!this.desk.studies || (wanted && wanted !== this.desk.name && this.desk.studies.some(({ name }) => name === wanted))) await this.desk.load(wanted);
    this.map.pins.onmoved = (name, { lat, lng }) => this.move(name, { at: [Number(lat.toFixed(5)), Number(lng.toFixed(5))] });
    this.#showBar();
    this.#draw();
    await this.#ask();
  }

  left() {
    this.#shownHere = false;
    this.map.pins.onmoved = null;
    this.mapped.clear();
    render(nothing, this.frame.mapBar);
  }

  #opened() {
    this.#drawn = null;
    this.answers.forget();
    this.#set({ study: this.desk.name, scenario: null, against: null });
    this.#edited();
  }

  #edited() {
    this.#draw();
    this.changed();
    if (this.study && this.#shownHere) this.#ask();
  }

  #edit(study) {
    this.desk.edit(study);
  }

  #of() {
    const { season, more } = this.store.value;
    return { study: this.study, text: this.desk.text(), season, year: more.year, version: this.version, name: this.desk.name };
  }

  /** What is looked at is asked for first; the rest of the columns follow. */
  async #ask() {
    if (!this.study || this.desk.problems.length || !this.#shownHere) return;
    const round = ++this.#round;
    const of = this.#of();
    const { shown, against } = this;
    try {
      await Promise.all([this.answers.evaluate(of, shown), this.answers.evaluate(of, against), this.answers.compare(of, against, shown)]);
      this.#problem = null;
    } catch (problem) {
      if (round !== this.#round) return;
      if (problem.status === 400 && this.desk.refuse(problem)) return;
      this.#problem = problem;
      return this.changed();
    }
    this.#bands();
    for (const name of this.names) {
      if (round !== this.#round) return;
      // A scenario that cannot be evaluated does not keep the others from it; it has no figures.
      await this.answers.evaluate(of, name).catch(() => {});
    }
  }

  #bands() {
    const scenario = this.study.scenarios[this.shown];
    const evaluation = this.answers.lastEvaluation(this.shown);
    if (evaluation) this.mapped.refreshBands({ offices: this.#places(), network: scenario.network, season: this.store.value.season, limits: evaluation.limits, version: this.version });
  }

  #answered() {
    const evaluation = this.answers.lastEvaluation(this.shown);
    if (evaluation) this.desk.learn(evaluation.sites);
    this.#draw();
    this.changed();
  }

  #places() {
    return Object.entries(this.study.scenarios[this.shown].offices).flatMap(([name, { site }]) => {
      const place = this.desk.place(site);
      return place ? [{ id: name, name, latitude: place.latitude, longitude: place.longitude }] : [];
    });
  }

  #draw() {
    if (!this.#shownHere || !this.study) return;
    this.mapped.pins(this.#places());
    const before = this.against === this.shown ? null : this.answers.lastEvaluation(this.against);
    this.mapped.places(before, this.answers.lastEvaluation(this.shown));
  }

  move(office, place) {
    if (!this.study.scenarios[this.shown].offices[office]) return;
    this.#edit(moveOffice(this.study, this.shown, office, place));
    this.announce(t('scenario.moved', office));
  }

  pressed(office) {
    this.#set({ part: 'offices' });
    this.offices.open(office);
  }

  #add(name, settlement) {
    if (!name || !settlement || this.study.scenarios[this.shown].offices[name]) return false;
    this.#edit(addOffice(this.study, this.shown, name, { settlement }));
    return true;
  }

  #show(scenario) {
    this.#set({ scenario });
  }

  #toggle(name) {
    const drawn = this.#linesDrawn();
    this.#drawn = drawn.includes(name) ? drawn.filter((each) => each !== name) : [...drawn, name];
    this.changed();
  }

  #copy(name) {
    const { study, name: copy } = copyScenario(this.study, name, t('scenario.copyOf', this.study.scenarios[name].title));
    this.#edit(study);
    this.#show(copy);
  }

  #remove(name) {
    this.#edit(removeScenario(this.study, name));
    this.#set({ scenario: null });
  }

  #keys(event) {
    if (!this.#shownHere || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || !this.map.leaflet.getContainer().offsetParent) return;
    event.preventDefault();
    if (event.shiftKey) this.desk.redo();
    else this.desk.undo();
  }

  /** The first of each alternative, what is shown and what it is held against; nobody reads nine curves at once. */
  #linesDrawn() {
    const { scenarios } = this.study;
    const firsts = this.names.filter((name, i) => this.names.findIndex((each) => scenarios[each].alternative === scenarios[name].alternative) === i).slice(0, 4);
    return this.#drawn ?? firsts;
  }

  #kind(name) {
    return name === this.shown ? 'shown' : name === this.against ? 'against' : 'other';
  }

  sentence() {
    if (!this.study) return t('topic.scenarios');
    const title = (name) => this.study.scenarios[name].title;
    return this.shown === this.against ? title(this.shown) : t('scenario.sentence', title(this.shown), title(this.against));
  }

  part() {
    if (!this.ground.known) return nothing;
    const { desk } = this;
    if (!desk.studies) return desk.problem ? problemPart(desk.problem, () => desk.load()) : html`<p class="note">${t('topic.loading')}</p>`;
    if (!desk.study && desk.studies.length === 0) return noStudy(this.head);
    return html`<div class="topic-scenarios">${this.head.part()} ${desk.study && !desk.problems.length ? this.#body() : nothing} ${this.#problem ? problemPart(this.#problem, () => this.#ask()) : nothing}</div>`;
  }

  #body() {
    const { season } = this.store.value;
    const options = ['summer', 'winter'].map((value) => ({ value, text: t(`travel.season.${value}`) }));
    const evaluation = this.answers.lastEvaluation(this.shown);
    return html`<div class="scenario-when">${segments({ name: 'season', label: t('travel.season'), options, chosen: season, choose: (value) => this.store.set({ season: value }) })} ${yearChoice(this.study.demand, this.store.value.more.year, (year) => this.#set({ year }))}</div>
      ${evaluation ? this.#compared(evaluation) : html`<p class="note" role="status">${t('topic.loading')}</p>`}`;
  }

  #compared(evaluation) {
    const rows = this.#rows();
    const drawn = rows.filter(({ drawn: on, curve }) => on && curve);
    const order = { other: 0, against: 1, shown: 2 };
    const lines = [...drawn].sort((a, b) => order[a.kind] - order[b.kind]);
    const all = evaluation.people.all[0].count;
    const { at } = this.curves;
    const words = drawn.map(({ title, curve }) => t('scenario.curve.words', title, whole(at), whole(within(curve, at)), tenths((100 * within(curve, at)) / Math.max(1, all)))).join('. ');
    return html`${this.curves.part({ lines, last: this.#last, all, words })} ${this.list.part({ rows, shown: this.shown, against: this.against, at: whole(at) })}
      ${outside(evaluation)} ${this.#parts(evaluation)}`;
  }

  #rows() {
    const drawn = this.#linesDrawn();
    const evaluations = this.names.map((name) => this.answers.lastEvaluation(name));
    this.#last = lastMinutes(evaluations.filter(Boolean));
    return this.names.map((name, index) => {
      const kind = this.#kind(name);
      return { index, name, kind, title: this.study.scenarios[name].title, drawn: kind !== 'other' || drawn.includes(name), evaluation: evaluations[index], curve: evaluations[index] && curveOf(evaluations[index], this.#last) };
    });
  }

  #last = 90;

  #parts(evaluation) {
    const options = PARTS.map((value) => ({ value, text: t(`scenario.part.${value}`) }));
    return html`<div class="part-choice">${segments({ name: 'part', label: t('scenario.parts'), options, chosen: this.#chosenPart, choose: (part) => this.#set({ part }) })}</div>
      ${this.#chosenPart === 'offices' ? this.#officePart(evaluation) : this.#figurePart(evaluation)}`;
  }

  #figurePart(after) {
    const before = this.answers.lastEvaluation(this.against);
    const comparison = this.answers.comparison();
    const { clients } = this.study.demand ?? {};
    const demands = ['people', 'clients'].map((value) => ({ value, text: value === 'clients' && clients ? clients.name : t('scenario.demand.people') }));
    const choose = (demand) => {
      this.#demand = demand;
      this.changed();
    };
    const column = (name, answer) => ({ index: this.names.indexOf(name), title: this.study.scenarios[name].title, answer });
    const demand = clients ? this.#demand : 'people';
    return html`${clients ? segments({ name: 'demand', label: t('scenario.demand'), options: demands, chosen: demand, choose }) : nothing}
      ${demand === 'clients' ? html`<p class="note">${t('scenario.clients.spread', clients.source, clients.date)}</p>` : nothing}
      ${before ? twoColumns({ before: column(this.against, before), after: column(this.shown, after), demand }) : nothing} ${comparison && this.shown !== this.against ? this.shifts.part(comparison, demand) : nothing}`;
  }

  #officePart(evaluation) {
    const loads = Object.fromEntries(evaluation.offices.map((each) => [each.office, each]));
    const offices = Object.entries(this.study.scenarios[this.shown].offices).map(([name, office]) => ({ name, office, load: loads[name], near: this.#near(office.site, evaluation) }));
    const settlements = [...new Set(evaluation.people.settlement.map(({ settlement }) => settlement))].sort((a, b) => a.localeCompare(b, 'nb'));
    return this.offices.part({ offices, settlements, clients: this.study.demand?.clients?.name });
  }

  #near(site, evaluation) {
    const place = this.desk.place(site);
    if (!place) return site;
    const near = nearestPlace(evaluation, place);
    if (!near) return site;
    return near.metres < NEAR_METRES ? near.name : t('scenario.near', tenths(near.metres / 1000), near.name);
  }

  drawer() {
    if (!this.study || this.desk.problems.length) return [];
    const columns = this.#rows().map((row) => ({ ...row, answer: row.evaluation }));
    const comparison = this.answers.comparison();
    const tables = [{ id: 'columns', title: t('scenario.columns'), count: columns.length, part: allColumns({ columns, demand: 'people', choose: (name) => this.#show(name) }) }];
    if (comparison && this.shown !== this.against) tables.push({ id: 'settlements', title: t('scenario.settlements'), count: comparison.people.settlement.length, part: settlementTable(comparison) });
    return tables;
  }

  legend() {
    return this.study ? scenarioLegend({ show: this.#mapShows, limits: this.mapped.limits, own: this.study.scenarios[this.shown].assignment === 'own' }) : nothing;
  }

  get #mapShows() {
    return this.shown === this.against ? 'times' : this.mapped.show;
  }

  #showBar() {
    const options = ['times', 'change'].map((value) => ({ value, text: t(`scenario.map.${value}`) }));
    const choose = (show) => {
      this.mapped.show = show;
      this.#showBar();
      this.#draw();
      this.changed();
    };
    render(html`<div class="press-bar scenario-bar">${segments({ name: 'map', label: t('scenario.map'), options, chosen: this.mapped.show, choose })}</div>`, this.frame.mapBar);
  }
}

/** Those whom no figure holds are told. */
function outside({ peopleOutside, peopleLeftOut, peopleLayer }) {
  return html`<p class="note">${t('scenario.counted', peopleLayer)} ${peopleOutside > 0 ? t('scenario.outside', whole(peopleOutside)) : nothing} ${peopleLeftOut > 0 ? t('scenario.leftOut', whole(peopleLeftOut)) : nothing}</p>`;
}
