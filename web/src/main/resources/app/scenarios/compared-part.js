// Scenarios against each other: curves in one picture with their key, figures of two, who wins and who loses, and the tables of the drawer.

import { html, nothing } from 'lit-html';
import { has, t } from '../messages.js';
import { tenths, whole } from '../numbers.js';
import { segments } from '../offices/wish-form.js';
import { WEEKDAYS } from './office-form.js';
import { assessmentTable } from './assessment-table.js';
import { ReachCurves, keptCurve, lastMinutes, within } from './curves.js';
import { allColumns, twoColumns } from './key-figures.js';
import { csvButton } from './csv.js';
import { SettlementTable } from './settlement-table.js';
import { Shifts, pairsTable } from './shifts.js';

const ORDER = { other: 0, against: 1, shown: 2 };
const MOST_FIRSTS = 4;

export class ComparedPart {
  #chosen = null;
  #last = 90;

  /** @param scene {study, names, shown, against, demand, answers, kind(name), show(name)} @param list of the scenarios */
  constructor({ scene, list, changed }) {
    Object.assign(this, { scene, scenarios: list, changed });
    this.curves = new ReachCurves({ changed });
    this.shifts = new Shifts({ choice: scene.choice, changed });
    this.settlements = new SettlementTable({ choice: scene.choice, changed });
  }

  forget() {
    this.#chosen = null;
  }

  toggle(name) {
    const drawn = this.drawn();
    this.#chosen = drawn.includes(name) ? drawn.filter((each) => each !== name) : [...drawn, name];
    this.changed();
  }

  /** The first of each alternative unless others were chosen; what is shown and what it is held against besides. Nobody reads nine curves at once. */
  drawn() {
    const { names, study } = this.scene;
    const alternative = (name) => study.scenarios[name].alternative;
    return this.#chosen ?? names.filter((name, i) => names.findIndex((each) => alternative(each) === alternative(name)) === i).slice(0, MOST_FIRSTS);
  }

  #rows() {
    const { names, study, answers } = this.scene;
    const drawn = this.drawn();
    const evaluations = names.map((name) => answers.lastEvaluation(name));
    this.#last = lastMinutes(evaluations.filter((evaluation, i) => evaluation && (this.scene.kind(names[i]) !== 'other' || drawn.includes(names[i]))));
    return names.map((name, index) => {
      const kind = this.scene.kind(name);
      const evaluation = evaluations[index];
      return { index, name, kind, title: study.scenarios[name].title, season: study.scenarios[name].network.season, daysOpen: fewestDays(study.scenarios[name]), drawn: kind !== 'other' || drawn.includes(name), evaluation, curve: evaluation && keptCurve(evaluation, this.#last) };
    });
  }

  /** The scenarios, which are the key of the curves. */
  list() {
    const { shown, against, season } = this.scene;
    return this.scenarios.part({ rows: this.#rows(), shown, against, season, at: this.curves.at });
  }

  curve(evaluation) {
    const rows = this.#rows();
    const drawn = rows.filter((row) => row.drawn && row.curve);
    const lines = [...drawn].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
    const all = evaluation.people.all[0].count;
    const { at } = this.curves;
    const words = drawn.map(({ title, curve }) => t('scenario.curve.words', title, whole(at), whole(within(curve, at)), tenths((100 * within(curve, at)) / Math.max(1, all)))).join('. ');
    return html`${this.curves.part({ lines, last: this.#last, all, words })} ${outside(evaluation)}`;
  }

  /** @param account a line of what it costs */
  figures(after, account) {
    const { study, names, shown, against, answers } = this.scene;
    const before = answers.lastEvaluation(against);
    const comparison = answers.comparison();
    const { clients } = study.demand ?? {};
    const demands = ['people', 'clients'].map((value) => ({ value, text: t(`scenario.demand.${value}`), title: value === 'clients' ? clients?.name : null }));
    const column = (name, answer) => ({ index: names.indexOf(name), title: study.scenarios[name].title, answer });
    const { demand } = this.scene;
    const travels = ['car', 'transit'].map((value) => ({ value, text: t(`scenario.travel.${value}`) }));
    const travel = this.scene.desk.choices.timetable ? segments({ name: 'travel', label: t('scenario.travel'), options: travels, chosen: this.scene.travel, choose: (value) => this.scene.setTravel(value) }) : nothing;
    const counted = html`<div class="figure-choices">${travel} ${clients ? segments({ name: 'demand', label: t('scenario.demand'), options: demands, chosen: demand, choose: (value) => this.scene.setDemand(value) }) : nothing}</div>`;
    if (this.scene.travel === 'transit') return html`${counted} ${this.scene.errands.part({ before: column(against, null), after: column(shown, null), names: [against, shown], demand })}`;
    return html`${counted}
      ${demand === 'clients' ? html`<p class="note">${t('scenario.clients.spread', clients.name, clients.source, clients.date)}</p>` : nothing}
      ${before ? twoColumns({ before: column(against, before), after: column(shown, after), comparison: answers.comparisonOf(against, shown), demand }) : nothing} ${account}
      ${comparison && shown !== against ? this.shifts.part(comparison, demand, { whole: this.scene.onPaper }) : nothing}`;
  }

  /** Every settlement with its change; nothing when nothing is compared. */
  settlementsOnPaper() {
    const { shown, against, answers } = this.scene;
    const comparison = answers.comparison();
    return comparison && shown !== against ? html`<section class="paper-part"><h2>${t('scenario.settlements')}</h2>${this.settlements.part(comparison)}</section>` : nothing;
  }

  /** The tables are made when the drawer asks for one of them: it may be closed. */
  #matrix() {
    const { study, answers } = this.scene;
    const columns = this.#rows().map((row) => ({ ...row, answer: row.evaluation, alternative: study.scenarios[row.name].alternative }));
    const account = (name) => answers.accounts()?.accounts.find((each) => each.name === name);
    return assessmentTable({ assessment: study.assessment, columns, account, choose: (name) => this.scene.show(name) });
  }

  drawer() {
    const { shown, against, answers, study } = this.scene;
    const comparison = answers.comparison();
    const evaluation = answers.lastEvaluation(shown);
    const { criteria = {}, alternatives = {} } = study.assessment ?? {};
    const columns = () => allColumns({ columns: this.#rows().map((row) => ({ ...row, answer: row.evaluation })), demand: this.scene.demand, choose: (name) => this.scene.show(name) });
    const { name } = this.scene.desk;
    const everybody = this.scene.names.flatMap((each) => answers.lastEvaluation(each)?.people.all ?? []);
    const tables = [table('columns', 'scenario.columns', this.scene.names.length, columns, csvButton(`${name}-scenario`, everybody))];
    if (Object.keys(alternatives).length) tables.push(table('assessment', 'assessment.table', Object.keys(criteria).length, () => this.#matrix()));
    if (comparison && shown !== against) tables.push(table('settlements', 'scenario.settlements', comparison.people.settlement.length, () => this.settlements.part(comparison), csvButton(`${name}-${against}-${shown}`, comparison.people.settlement)));
    if (evaluation && evaluation.pairs.length) tables.push(table('pairs', 'scenario.pairs', evaluation.offices.length, () => pairsTable(evaluation), csvButton(`${name}-${shown}`, evaluation.pairs)));
    return tables;
  }
}

function table(id, title, count, make, downloads) {
  return {
    id,
    downloads,
    title: t(title),
    count,
    get part() {
      return make();
    },
  };
}

/** Those whom no figure holds are told. */
function outside({ peopleOutside, peopleLeftOut, peopleLayer }) {
  return html`<p class="note">${t('scenario.counted', has(`scenario.layer.${peopleLayer}`) ? t(`scenario.layer.${peopleLayer}`) : peopleLayer)} ${peopleOutside > 0 ? t('scenario.outside', whole(peopleOutside)) : nothing} ${peopleLeftOut > 0 ? t('scenario.leftOut', whole(peopleLeftOut)) : nothing}</p>`;
}

/** Weekdays and others that the office is open on which is open on fewest. */
function fewestDays({ offices }) {
  return Math.min(WEEKDAYS.length, ...Object.values(offices).map(({ days = WEEKDAYS }) => days.length));
}
