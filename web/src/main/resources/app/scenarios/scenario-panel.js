// What the panel shows of the topic Scenarier: the study, a few figures that stay in sight while an office is dragged, and one part at a time.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { problemPart } from '../parts/problem.js';
import { segments } from '../offices/wish-form.js';
import { AccountPart, accountLine } from './account-part.js';
import { AssessmentPart } from './assessment-part.js';
import { liveStrip } from './live-strip.js';
import { movedWithRooms } from './moved-title.js';
import { OfficeList } from './office-list.js';
import { ResiliencePart } from './resilience-part.js';
import { SetupPart } from './setup-part.js';
import { serviceChoice } from './service-choice.js';
import { noStudy } from './study-head.js';
import { UnitShares } from './unit-shares.js';
import { yearChoice } from './year-choice.js';

const PARTS = ['figures', 'offices', 'setup', 'account', 'assessment', 'resilience'];
/** What can be filled in before there is anything to count. */
const FORMS = ['offices', 'setup', 'assessment'];
const SEASONS = ['', 'summer', 'winter'];

export class ScenarioPanel {
  /** @param scene the topic @param set changes the address @param act what forms change */
  constructor({ scene, map, ground, announce, changed, set, act }) {
    Object.assign(this, { scene, set });
    this.offices = new OfficeList({ changed, act: act.office });
    this.setup = new SetupPart({ scene, map, ground, announce, changed, act: act.setup });
    this.account = new AccountPart({ changed, setRate: act.rate });
    this.assessment = new AssessmentPart({ changed, act: act.assessment });
    this.unitShares = new UnitShares({ changed });
    this.resilience = new ResiliencePart({ map, announce, changed });
  }

  get chosen() {
    const { part } = this.scene.store.value.more;
    return PARTS.includes(part) ? part : PARTS[0];
  }

  part(problem, retry) {
    const { desk, head } = this.scene;
    if (!desk.studies) return desk.problem ? problemPart(desk.problem, () => desk.load()) : html`<p class="note">${t('topic.loading')}</p>`;
    if (!desk.study && desk.list().length === 0) return noStudy(head);
    return html`<div class="topic-scenarios">${head.part()} ${this.#untold()} ${desk.study && !desk.problems.length ? this.#body() : nothing} ${problem ? problemPart(problem, retry) : nothing}</div>`;
  }

  /** What the address asks for and is not there. */
  #untold() {
    const { doubts } = this.scene;
    return doubts.length ? html`<div class="problem unknown-asked" role="status">${doubts.map((words) => html`<p>${words}</p>`)}</div>` : nothing;
  }

  #body() {
    const { answers, shown, against, compared } = this.scene;
    const evaluation = answers.lastEvaluation(shown);
    const before = shown === against ? null : answers.lastEvaluation(against);
    const options = PARTS.map((value) => ({ value, text: t(`scenario.part.${value}`) }));
    return html`<div class="scenario-sticky">
        <div class="part-choice">${segments({ name: 'part', label: t('scenario.parts'), options, chosen: this.chosen, choose: (part) => this.set({ part }) })}</div>
        ${evaluation ? liveStrip({ after: evaluation, before, comparison: answers.comparisonOf(against, shown), demand: this.scene.demand, accounts: answers.accounts(), service: this.scene.service, shown, open: () => this.set({ part: 'account' }) }) : nothing}
      </div>
      ${this.#when()} ${compared.list()}
      ${evaluation || FORMS.includes(this.chosen) ? this.#partOf(evaluation) : this.#withoutOffices(shown) ? this.#empty() : html`<p class="note" role="status">${t('topic.loading')}</p>`}
      ${this.scene.head.notes()}`;
  }

  #withoutOffices(name) {
    return Object.keys(this.scene.study.scenarios[name].offices).length === 0;
  }

  #empty() {
    const { study, shown, desk } = this.scene;
    // What one looks for in a study of units is whom they reach; offices they have none.
    if (Object.keys(study.scenarios[shown].units ?? {}).length) return this.unitShares.part(this.scene.of(), desk.isKept);
    return html`<div class="empty" role="note"><p>${t('scenario.offices.none')}</p><p><button type="button" class="plain-button" @click=${() => this.set({ part: 'offices' })}>${t('scenario.offices.add')}</button></p></div>`;
  }

  #asked(name) {
    const { study, names, answers } = this.scene;
    return { name, index: names.indexOf(name), title: study.scenarios[name].title, kind: this.scene.kind(name), key: answers.keyOf(this.scene.of(), name) };
  }

  /** Whether a road that is pressed is one to be changed. */
  get takesRoads() {
    return this.chosen === 'setup';
  }

  /** Each scenario has its season, unless one asks for another. */
  #when() {
    const { season, study, store } = this.scene;
    const options = SEASONS.map((value) => ({ value, text: t(value ? `travel.season.${value}` : 'scenario.season.own') }));
    return html`<div class="scenario-when">${segments({ name: 'season', label: t('travel.season'), options, chosen: season, choose: (value) => this.set({ when: value || null }) })} ${yearChoice(study.demand, store.value.more.year, (year) => this.set({ year }))}
      ${serviceChoice({ study, scenario: study.scenarios[this.scene.shown], service: this.scene.service, choose: (service) => this.set({ service }) })}
      ${season ? html`<p class="note season-told" role="note">${t('scenario.season.told', t(`travel.season.${season}`).toLowerCase())}</p>` : nothing}</div>`;
  }

  #partOf(evaluation) {
    const { shown, against, study, desk, answers, names, compared } = this.scene;
    const { scenarios, assessment } = study;
    switch (this.chosen) {
      case 'offices':
        return this.offices.part({ scenario: scenarios[shown], evaluation, choices: desk.choices, refused: desk.refused, placeOf: (site) => desk.place(site), clients: study.demand?.clients?.name });
      case 'setup':
        return this.setup.part(desk.refused);
      case 'account':
        return this.account.part({ answer: answers.accounts(), marks: Object.fromEntries(names.map((name, index) => [name, { index, kind: this.scene.kind(name) }])), shown, moved: movedWithRooms(scenarios[shown]), retry: () => this.scene.ask() });
      case 'assessment':
        return this.assessment.part({ assessment, shown: scenarios[shown].alternative, against: scenarios[against].alternative });
      case 'resilience':
        return this.resilience.part(this.scene.of(), [...new Set([shown, against])].map((name) => this.#asked(name)));
      default:
        return html`${compared.curve(evaluation)} ${compared.figures(evaluation, accountLine(answers.accounts(), { shown, service: this.scene.service, open: () => this.set({ part: 'account' }) }))}`;
    }
  }
}
