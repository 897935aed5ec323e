// What forms and lists change in the study that lies open. What a form says is seen by the server first; what is pressed is done at once.

import { t } from '../messages.js';
import { withMovedTitle } from './moved-title.js';
import { addCriterion, addOffice, copyScenario, removeOffice, removeScenario, setJudgement, setOffice, setRate, setScenario } from './plan.js';
import { addAlternative, addScenario, setDemand, setNetwork, setStudy } from './study-plan.js';

export class ScenarioEdits {
  /** @param scene {study, shown, move(office, place)} @param set changes the address */
  constructor({ scene, desk, set }) {
    Object.assign(this, { scene, desk, set });
  }

  #edit(make) {
    this.desk.edit(make(this.desk.study));
  }

  /** What the list of scenarios does. */
  list() {
    return { copy: (name) => this.#copy(name), rename: (name, title) => this.#edit((study) => setScenario(study, name, { title })), remove: (name) => this.#remove(name) };
  }

  /** What the parts of the panel do. */
  forms() {
    const { scene, desk } = this;
    const ofShown = (make) => {
      const { shown } = scene;
      return (study) => make(study, shown);
    };
    return {
      office: {
        move: (name, place) => scene.move(name, place),
        change: (field, name, parts) => desk.change(field, ofShown((study, shown) => setOffice(study, shown, name, parts))),
        remove: (name) => this.#edit((study) => withMovedTitle(study, removeOffice(study, scene.shown, name), scene.shown, name, null)),
        add: (field, name, place) => this.#add(field, name, place),
      },
      rate: (name, rate) => this.#edit((study) => setRate(study, name, rate)),
      assessment: {
        judge: (...judged) => this.#edit((study) => setJudgement(study, ...judged)),
        criterion: (words) => this.#edit((study) => addCriterion(study, words)),
        alternative: (title) => this.#alternative(title),
      },
      setup: {
        scenario: (field, parts) => desk.change(field, ofShown((study, shown) => setScenario(study, shown, parts))),
        study: (field, parts) => desk.change(field, (study) => setStudy(study, parts)),
        demand: (field, parts) => desk.change(field, (study) => setDemand(study, parts)),
        network: (field, parts) => desk.change(field, (study) => setNetwork(study, parts)),
        add: (title) => this.#addScenario(title),
        rates: () => this.set({ part: 'account' }),
      },
    };
  }

  /** Gives whether it was taken. */
  async #add(field, name, place) {
    const { scene, desk } = this;
    if (desk.study.scenarios[scene.shown].offices[name]) {
      desk.refuseField(field, t('scenario.office.exists'));
      return false;
    }
    const { shown } = scene;
    await desk.change(field, (study) => addOffice(study, shown, name, place));
    return desk.refused?.field !== field;
  }

  #copy(name) {
    const { study, name: copy } = copyScenario(this.desk.study, name, t('scenario.copyOf', this.desk.study.scenarios[name].title));
    this.desk.edit(study);
    this.set({ scenario: copy });
  }

  #remove(name) {
    this.#edit((study) => removeScenario(study, name));
    this.set({ scenario: null });
  }

  #addScenario(title) {
    const { study, name } = addScenario(this.desk.study, title);
    this.desk.edit(study);
    this.set({ scenario: name, part: 'offices' });
  }

  /** The shown scenario is one of it from the first. */
  #alternative(title) {
    const { study, name } = addAlternative(this.desk.study, title);
    this.desk.edit(setScenario(study, this.scene.shown, { alternative: name }));
  }
}
