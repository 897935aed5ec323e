// The topic Scenarier: a study of offices, its scenarios side by side, and offices that are moved by dragging them.

import { html, nothing, render } from 'lit-html';
import { t } from '../messages.js';
import { problemPart } from '../parts/problem.js';
import { USUAL_LIMITS } from '../offices/bands.js';
import { segments } from '../offices/wish-form.js';
import { AccountPart, accountLine } from './account-part.js';
import { ScenarioAnswers } from './answers.js';
import { AssessmentPart } from './assessment-part.js';
import { ComparedPart } from './compared-part.js';
import { StudyDesk } from './desk.js';
import { scenarioLegend } from './legend.js';
import { OfficeList } from './office-list.js';
import { Moving } from './moving.js';
import { addCriterion, addOffice, copyScenario, moveOffice, removeOffice, removeScenario, setJudgement, setOffice, setRate, setScenario } from './plan.js';
import { ResiliencePart } from './resilience-part.js';
import { ScenarioList } from './scenario-list.js';
import { ScenarioMap } from './scenario-map.js';
import { StudyHead, noStudy } from './study-head.js';
import { yearChoice } from './year-choice.js';

const PARTS = ['figures', 'offices', 'account', 'assessment', 'resilience'];

export class ScenarioTopic {
  #problem = null;
  #shownHere = false;
  #round = 0;

  constructor({ store, map, frame, announce, changed, ground }) {
    Object.assign(this, { store, map, frame, announce, changed, ground });
    this.desk = new StudyDesk({ changed: () => this.#edited() });
    this.answers = new ScenarioAnswers();
    this.mapped = new ScenarioMap({ map });
    this.moving = new Moving({ map, announce });
    this.head = new StudyHead({ desk: this.desk, announce, changed, opened: () => this.#opened() });
    const set = (patch) => this.#set(patch);
    const list = new ScenarioList({ changed, act: { show: (scenario) => set({ scenario }), against: (against) => set({ against }), toggle: (name) => this.#toggle(name), copy: (name) => this.#copy(name), rename: (name, title) => this.#edit(setScenario(this.study, name, { title })), remove: (name) => this.#remove(name) } });
    this.compared = new ComparedPart({ scene: this, list, changed });
    this.offices = new OfficeList({ changed, act: { move: (name, place) => this.move(name, place), change: (name, change) => this.#edit(setOffice(this.study, this.shown, name, change)), remove: (name) => this.#edit(removeOffice(this.study, this.shown, name)), add: (name, settlement) => this.#add(name, settlement) } });
    this.account = new AccountPart({ changed, setRate: (name, rate) => this.#edit(setRate(this.study, name, rate)) });
    this.assessment = new AssessmentPart({ changed, act: { judge: (...judged) => this.#edit(setJudgement(this.study, ...judged)), criterion: (words) => this.#edit(addCriterion(this.study, words)) } });
    this.resilience = new ResiliencePart({ map, announce, changed });
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
    this.compared.forget();
    this.answers.forget();
    this.#set({ study: this.desk.name, scenario: null, against: null });
    this.#edited();
  }

  /** What is asked is on its way before anything is drawn. */
  #edited() {
    const asked = this.study && this.#shownHere ? this.#ask() : Promise.resolve();
    this.#draw();
    this.changed();
    return asked;
  }

  #edit(study) {
    this.desk.edit(study);
  }

  #of() {
    const { season, more } = this.store.value;
    return { study: this.study, text: this.desk.text(), season, year: more.year, version: this.version, name: this.desk.name };
  }

  /** What is looked at is asked for first, the map beside the figures; accounts and the other columns follow. The panel is drawn once for all that came together. */
  async #ask() {
    if (!this.study || this.desk.problems.length || !this.#shownHere) return;
    const round = ++this.#round;
    const of = this.#of();
    const { shown, against } = this;
    const bands = this.#bands();
    try {
      await Promise.all([this.answers.evaluate(of, shown), this.answers.evaluate(of, against), this.answers.compare(of, against, shown)]);
      this.#problem = null;
    } catch (problem) {
      if (round === this.#round) this.#refused(problem);
      return;
    }
    if (round === this.#round) this.moving.done();
    this.#answered();
    if (await bands) this.changed();
    if (round !== this.#round) return;
    this.#askAccount(of);
    for (const name of this.names) {
      if (round !== this.#round) return;
      // A scenario that cannot be evaluated does not keep the others from it; it has no figures.
      if (await this.answers.evaluate(of, name).catch(() => false)) this.#answered();
    }
  }

  #refused(problem) {
    if (problem.status === 400 && this.desk.canUndo) return this.desk.refuse(problem, { told: this.moving.refused(problem) });
    this.mapped.forgetBands();
    this.#problem = problem;
    this.#draw();
    this.changed();
  }

  async #askAccount(of) {
    const drawn = this.compared.drawn();
    const names = this.names.filter((name) => name === this.shown || (name !== this.against && drawn.includes(name)));
    try {
      const isNew = await this.answers.account(of, this.against, names);
      if (!this.account.failed(null) && isNew) this.changed();
    } catch (problem) {
      this.account.failed(problem);
    }
  }

  #bands() {
    const { network } = this.study.scenarios[this.shown];
    const { season } = this.store.value;
    return this.mapped.refreshBands({ offices: this.#places(), network, season, limits: this.study.limits ?? USUAL_LIMITS, version: this.version });
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
    this.moving.begin(office, place, this.#places());
    this.#edit(moveOffice(this.study, this.shown, office, place));
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

  show(scenario) {
    this.#set({ scenario });
  }

  #toggle(name) {
    this.compared.toggle(name);
    this.#askAccount(this.#of());
  }

  kind(name) {
    return name === this.shown ? 'shown' : name === this.against ? 'against' : 'other';
  }

  #copy(name) {
    const { study, name: copy } = copyScenario(this.study, name, t('scenario.copyOf', this.study.scenarios[name].title));
    this.#edit(study);
    this.show(copy);
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
      ${evaluation ? html`${this.compared.part(evaluation)} ${this.#parts(evaluation)}` : html`<p class="note" role="status">${t('topic.loading')}</p>`}`;
  }

  #parts(evaluation) {
    const options = PARTS.map((value) => ({ value, text: t(`scenario.part.${value}`) }));
    return html`<div class="part-choice">${segments({ name: 'part', label: t('scenario.parts'), options, chosen: this.#chosenPart, choose: (part) => this.#set({ part }) })}</div>
      ${this.#partOf(evaluation)}`;
  }

  #partOf(evaluation) {
    const { shown, against } = this;
    const { scenarios, assessment } = this.study;
    switch (this.#chosenPart) {
      case 'offices':
        return this.offices.part({ scenario: scenarios[shown], evaluation, placeOf: (site) => this.desk.place(site), clients: this.study.demand?.clients?.name });
      case 'account':
        return this.account.part({ answer: this.answers.accounts(), marks: Object.fromEntries(this.names.map((name, index) => [name, { index, kind: this.kind(name) }])), shown, retry: () => this.#ask() });
      case 'assessment':
        return this.assessment.part({ assessment, shown: scenarios[shown].alternative, against: scenarios[against].alternative });
      case 'resilience':
        return this.resilience.part(this.#of(), shown, this.answers.keyOf(this.#of(), shown));
      default:
        return this.compared.figures(evaluation, accountLine(this.answers.accounts(), shown, () => this.#set({ part: 'account' })));
    }
  }

  drawer() {
    return this.study && !this.desk.problems.length ? this.compared.drawer() : [];
  }

  /** A file of YAML or JSON that was dropped while the topic is shown is a study. Gives whether it took the files. */
  dropped(files) {
    if (files.length !== 1 || !/\.(ya?ml|json)$/i.test(files[0].name)) return false;
    this.head.takeFile(files[0]);
    return true;
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
