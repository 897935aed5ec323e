// The topic Scenarier: a study of offices, its scenarios side by side, and offices that are moved by dragging them.

import { nothing, render } from 'lit-html';
import { t } from '../messages.js';
import { USUAL_LIMITS } from '../offices/bands.js';
import { addressDoubts, yearDoubt } from './address-doubts.js';
import { ScenarioAnswers } from './answers.js';
import { Chosen } from './chosen.js';
import { ComparedPart } from './compared-part.js';
import { StudyDesk } from './desk.js';
import { Errands } from './errands.js';
import { scenarioLegend } from './legend.js';
import { mapBar } from './map-bar.js';
import { withMovedTitle } from './moved-title.js';
import { Moving } from './moving.js';
import { near } from './office-list.js';
import { scenarioPaper } from './paper.js';
import { PlaceChoice, placeLines } from './place-choice.js';
import { moveOffice } from './plan.js';
import { ScenarioEdits } from './scenario-edits.js';
import { ScenarioList } from './scenario-list.js';
import { ScenarioMap } from './scenario-map.js';
import { ScenarioPanel } from './scenario-panel.js';
import { offers } from './service-choice.js';
import { StudyHead } from './study-head.js';
import { undoByKeys } from './undo-keys.js';

export class ScenarioTopic extends Chosen {
  #problem = null;
  #shownHere = false;
  #round = 0;
  #asking = Promise.resolve();
  onPaper = false;

  constructor({ store, map, frame, announce, changed, ground }) {
    super(store);
    Object.assign(this, { map, frame, announce, changed, ground });
    this.desk = new StudyDesk({ changed: () => this.#edited() });
    this.answers = new ScenarioAnswers();
    this.mapped = new ScenarioMap({ map });
    this.errands = new Errands({ changed });
    this.moving = new Moving({ map, announce });
    this.head = new StudyHead({ desk: this.desk, announce, changed, opened: () => this.#opened() });
    const set = (patch) => this.set(patch);
    this.choice = new PlaceChoice({ changed: () => this.#chosePlace() });
    this.edits = new ScenarioEdits({ scene: this, desk: this.desk, set });
    const list = new ScenarioList({ changed, act: { show: (scenario) => set({ scenario }), against: (against) => set({ against }), toggle: (name) => this.#toggle(name), ...this.edits.list() } });
    this.compared = new ComparedPart({ scene: this, list, changed });
    this.panel = new ScenarioPanel({ scene: this, map, ground, announce, changed, set, act: this.edits.forms() });
    undoByKeys(this.desk, () => this.#shownHere && Boolean(map.leaflet.getContainer().offsetParent));
    addEventListener('beforeunload', (event) => this.desk.isUnsaved && event.preventDefault());
  }

  get study() {
    return this.desk.study;
  }

  async refresh(context) {
    this.version = context.state.version;
    this.#shownHere = true;
    if (!this.ground.known) return;
    const wanted = this.store.value.more.study;
    const isNew = !this.desk.studies || (wanted && wanted !== this.desk.name);
    if (!this.desk.studies) await this.desk.load(wanted);
    else if (isNew && this.desk.has(wanted)) await this.desk.open(wanted);
    if (!this.#shownHere) return;
    if (isNew && this.study) this.doubt(addressDoubts(this.store.value.more, this, wanted === this.desk.name));
    this.map.setWinter(this.#mapSeason === 'winter');
    this.map.places = { at: (...where) => this.mapped.placeAt(...where), describe: (index) => this.#linesOf(index) };
    this.map.pins.onmoved = (name, { lat, lng }) => this.move(name, { at: [Number(lat.toFixed(5)), Number(lng.toFixed(5))] });
    this.frame.panel.parentElement.dataset.drop = t('scenario.drop');
    this.#showBar();
    this.#draw();
    await this.ask();
  }

  left() {
    this.#shownHere = false;
    this.map.setWinter(this.store.value.season === 'winter');
    this.map.pins.onmoved = this.map.places = null;
    this.mapped.clear();
    render(nothing, this.frame.mapBar);
  }

  #opened() {
    this.compared.forget();
    this.choice.clear();
    this.answers.forget();
    this.set({ study: this.desk.name, scenario: null, against: null, service: this.service || null });
    this.#edited();
  }

  /** What is asked is on its way before anything is drawn. */
  #edited() {
    if (this.study && this.#shownHere) this.ask();
    this.#draw();
    this.changed();
  }

  of() {
    return { study: this.study, text: this.desk.asked(), season: this.season, year: this.store.value.more.year, service: this.service, version: this.version, name: this.desk.name };
  }

  get #mapSeason() {
    return this.season || this.study?.scenarios[this.shown].network.season;
  }

  /**
   * What is looked at is asked for first, the map beside the figures; accounts and the other columns follow. The panel is drawn once for all that came together.
   * Of a scenario without offices there is nothing to ask.
   */
  ask() {
    this.#asking = this.#ask();
    return this.#asking;
  }

  async #ask() {
    if (!this.study || this.desk.problems.length || !this.#shownHere) return;
    const round = ++this.#round;
    const of = this.of();
    const { shown, against } = this;
    const some = this.#withOffices();
    this.answers.keep(some);
    const two = [shown, against].filter((name) => some.includes(name));
    const bands = this.#bands();
    this.panel.setup.own.refresh();
    try {
      await Promise.all([...two.map((name) => this.answers.evaluate(of, name)), two.length === 2 && shown !== against ? this.answers.compare(of, against, shown) : null]);
      this.#problem = null;
    } catch (problem) {
      if (round === this.#round) this.#refused(problem);
      return;
    }
    if (round === this.#round) this.moving.done(this.answers.lastEvaluation(this.shown)?.sites ?? [], (office) => this.study.scenarios[this.shown].offices[office]?.site);
    this.#answered();
    if (await bands) this.changed();
    if (round !== this.#round) return;
    if (this.travel === 'transit' && [shown, against].every((name) => some.includes(name))) this.errands.refresh(of, against, shown, (name) => this.answers.keyOf(of, name));
    const accounts = this.#askAccount(of);
    for (const name of some) {
      if (round !== this.#round) return;
      // A scenario that cannot be evaluated does not keep the others from it; it has no figures.
      if (await this.answers.evaluate(of, name).catch(() => false)) this.#answered();
    }
    await accounts;
  }

  #refused(problem) {
    const doubt = yearDoubt(problem, this.store.value.more, this);
    if (doubt) return this.doubt(doubt);
    if (problem.status === 400 && this.desk.canUndo) return this.desk.refuse(problem, { told: this.moving.refused(problem) });
    this.mapped.forgetBands();
    this.#problem = problem;
    this.#draw();
    this.changed();
  }

  #withOffices() {
    return this.names.filter((name) => Object.keys(this.study.scenarios[name].offices).length > 0);
  }

  async #askAccount(of) {
    const drawn = this.compared.drawn();
    const some = this.#withOffices();
    if (!some.includes(this.against)) return;
    const names = some.filter((name) => name === this.shown || (name !== this.against && drawn.includes(name)));
    try {
      const isNew = await this.answers.account(of, this.against, names);
      if (!this.panel.account.failed(null) && isNew) this.changed();
    } catch (problem) {
      this.panel.account.failed(problem);
    }
  }

  #bands() {
    const { network, assignment } = this.study.scenarios[this.shown];
    const offices = assignment === 'own' ? [] : this.#places().filter(({ offered }) => offered);
    return this.mapped.refreshBands({ offices, network, season: this.#mapSeason, limits: this.study.limits ?? USUAL_LIMITS, version: this.version });
  }

  #answered() {
    const evaluation = this.answers.lastEvaluation(this.shown);
    if (evaluation) this.desk.learn(evaluation.sites);
    this.#draw();
    this.changed();
  }

  #places() {
    return Object.entries(this.study.scenarios[this.shown].offices).flatMap(([name, office]) => {
      const place = this.desk.place(office.site);
      return place ? [{ id: name, name, latitude: place.latitude, longitude: place.longitude, offered: offers(office, this.service) }] : [];
    });
  }

  #draw() {
    if (!this.#shownHere) return;
    if (!this.study || this.desk.problems.length) return this.mapped.clear();
    this.mapped.pins(this.#places());
    const before = this.against === this.shown ? null : this.answers.lastEvaluation(this.against);
    this.mapped.places(before, this.answers.lastEvaluation(this.shown), { own: this.study.scenarios[this.shown].assignment === 'own', chosen: this.choice.value });
  }

  #chosePlace() {
    this.#draw();
    if (this.choice.value) this.mapped.showChosen(this.choice.value);
    this.changed();
    this.frame.table.querySelector('.settlement-table .chosen')?.scrollIntoView({ block: 'nearest' });
  }

  /** What is told of a place under the pointer. */
  #linesOf(index) {
    const place = this.mapped.place(index);
    const of = (name, minutes, office) => ({ index: this.names.indexOf(name), minutes, office });
    const after = of(this.shown, place.after, place.office);
    return placeLines(place, this.shown === this.against ? [after] : [of(this.against, place.before, place.officeBefore), after]);
  }

  /** A road was pressed while one changes the roads of a scenario. Or a circle: its words stand there, for a finger that cannot hover, and its row and bar follow. */
  clicked({ place: index, link }) {
    if (this.panel.takesRoads && link !== null && link !== undefined) return this.panel.setup.own.press(link);
    const place = index === undefined ? null : this.mapped.place(index);
    if (!place) return this.choice.value && this.choice.choose(this.choice.value.municipality, this.choice.value.settlement);
    this.choice.choose(place.municipality, place.settlement ?? null);
    if (this.choice.value) this.map.pins.say(place.at, this.#linesOf(index).join('\n'), { told: true });
  }

  move(office, place) {
    if (!this.study.scenarios[this.shown].offices[office]) return;
    this.moving.begin(office, place, this.#places());
    const { study, shown } = this;
    const [latitude, longitude] = place.at ?? [];
    const where = place.settlement ?? near({ latitude, longitude }, this.answers.lastEvaluation(shown));
    this.desk.edit(withMovedTitle(study, moveOffice(study, shown, office, place), shown, office, where));
  }

  pressed(office) {
    this.set({ part: 'offices' });
    this.frame.revealPanel();
    this.panel.offices.show(office, this.frame.panel);
  }

  #toggle(name) {
    this.compared.toggle(name);
    this.#askAccount(this.of());
  }

  sentence() {
    if (!this.study) return t('topic.scenarios');
    const title = (name) => this.study.scenarios[name].title;
    return this.shown === this.against ? title(this.shown) : t('scenario.sentence', title(this.shown), title(this.against));
  }

  part() {
    return this.ground.known ? this.panel.part(this.#problem, () => this.ask()) : nothing;
  }

  /** All of it on sheets of paper. */
  paper() {
    if (!this.study || this.desk.problems.length) return null;
    this.onPaper = true;
    const paper = scenarioPaper(this);
    this.onPaper = false;
    return paper;
  }

  /** Resolves when there is an answer to all that was asked: paper does not wait for the rest. */
  settled() {
    return this.#asking;
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
    const choose = (show) => {
      this.mapped.show = show;
      this.#showBar();
      this.#draw();
      this.changed();
    };
    render(mapBar(this.mapped.show, choose), this.frame.mapBar);
  }
}
