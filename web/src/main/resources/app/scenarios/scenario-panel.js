// What the panel shows of the topic Scenarier: the study, a few figures that stay in sight while an office is dragged, and one part at a time.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { problemPart } from '../parts/problem.js';
import { segments } from '../offices/wish-form.js';
import { AccountPart, accountLine } from './account-part.js';
import { AssessmentPart } from './assessment-part.js';
import { liveStrip } from './live-strip.js';
import { OfficeList } from './office-list.js';
import { ResiliencePart } from './resilience-part.js';
import { noStudy } from './study-head.js';
import { yearChoice } from './year-choice.js';

const PARTS = ['figures', 'offices', 'account', 'assessment', 'resilience'];
const SEASONS = ['', 'summer', 'winter'];

export class ScenarioPanel {
  /** @param scene the topic @param set changes the address @param act what forms change */
  constructor({ scene, map, announce, changed, set, act }) {
    Object.assign(this, { scene, set });
    this.offices = new OfficeList({ changed, act: act.office });
    this.account = new AccountPart({ changed, setRate: act.rate });
    this.assessment = new AssessmentPart({ changed, act: act.assessment });
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
    return html`<div class="topic-scenarios">${head.part()} ${desk.study && !desk.problems.length ? this.#body() : nothing} ${problem ? problemPart(problem, retry) : nothing}</div>`;
  }

  #body() {
    const { answers, shown, against, compared } = this.scene;
    const evaluation = answers.lastEvaluation(shown);
    const before = shown === against ? null : answers.lastEvaluation(against);
    const options = PARTS.map((value) => ({ value, text: t(`scenario.part.${value}`) }));
    return html`<div class="scenario-sticky">
        <div class="part-choice">${segments({ name: 'part', label: t('scenario.parts'), options, chosen: this.chosen, choose: (part) => this.set({ part }) })}</div>
        ${evaluation ? liveStrip({ after: evaluation, before, accounts: answers.accounts(), shown }) : nothing}
      </div>
      ${this.#when()} ${compared.list()}
      ${evaluation ? this.#partOf(evaluation) : html`<p class="note" role="status">${t('topic.loading')}</p>`}
      ${this.scene.head.notes()}`;
  }

  /** Each scenario has its season, unless one asks for another. */
  #when() {
    const { season, study, store } = this.scene;
    const options = SEASONS.map((value) => ({ value, text: t(value ? `travel.season.${value}` : 'scenario.season.own') }));
    return html`<div class="scenario-when">${segments({ name: 'season', label: t('travel.season'), options, chosen: season, choose: (value) => this.set({ when: value || null }) })} ${yearChoice(study.demand, store.value.more.year, (year) => this.set({ year }))}
      ${season ? html`<p class="note season-told" role="note">${t('scenario.season.told', t(`travel.season.${season}`).toLowerCase())}</p>` : nothing}</div>`;
  }

  #partOf(evaluation) {
    const { shown, against, study, desk, answers, names, compared } = this.scene;
    const { scenarios, assessment } = study;
    switch (this.chosen) {
      case 'offices':
        return this.offices.part({ scenario: scenarios[shown], evaluation, placeOf: (site) => desk.place(site), clients: study.demand?.clients?.name });
      case 'account':
        return this.account.part({ answer: answers.accounts(), marks: Object.fromEntries(names.map((name, index) => [name, { index, kind: this.scene.kind(name) }])), shown, retry: () => this.scene.ask() });
      case 'assessment':
        return this.assessment.part({ assessment, shown: scenarios[shown].alternative, against: scenarios[against].alternative });
      case 'resilience':
        return this.resilience.part(this.scene.of(), shown, answers.keyOf(this.scene.of(), shown));
      default:
        return html`${compared.curve(evaluation)} ${compared.figures(evaluation, accountLine(answers.accounts(), shown, () => this.set({ part: 'account' })))}`;
    }
  }
}
