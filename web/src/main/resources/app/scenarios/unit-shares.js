// The scenarios of a study that have units that move out: whom they reach within the required times, side by side.

import { html, nothing } from 'lit-html';
import { sendText } from '../api.js';
import { t } from '../messages.js';
import { decimal, percent } from '../numbers.js';
import { planTable } from '../offices/plan-parts.js';
import { problemPart } from '../parts/problem.js';
import { query } from './answers.js';

export class UnitShares {
  #asked = '';
  #rows = null;
  #problem = null;

  constructor({ changed }) {
    this.changed = changed;
  }

  /** @param of {study, text, season, year, version, name} @param kept whether the workspace keeps the study, so that another topic can take its units */
  part(of, kept) {
    this.#refresh(of);
    if (this.#problem) return problemPart(this.#problem, () => this.#ask(of));
    if (!this.#rows) return html`<p class="note" role="status">${t('topic.loading')}</p>`;
    return html`<section class="unit-shares planning"><p class="note">${t('scenario.units.shares')}</p>${this.#table()}
      ${kept ? html`<p><a class="quiet" href=${`/kontor?${new URLSearchParams({ topic: 'response', 'response-units': 'study', 'response-study': of.name })}`}>${t('scenario.units.open')}</a></p>` : nothing}</section>`;
  }

  #refresh(of) {
    const asked = JSON.stringify([of.version, of.season, of.year, of.text]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#ask(of);
  }

  async #ask(of) {
    const asked = this.#asked;
    const names = Object.entries(of.study.scenarios).flatMap(([name, { units }]) => (Object.keys(units ?? {}).length ? [name] : []));
    let rows = null;
    let problem = null;
    try {
      rows = await Promise.all(names.map((scenario) => sendText('POST', `/api/scenarios/response?${query(of, { scenario })}`, of.text)));
    } catch (failed) {
      problem = failed;
    }
    if (asked !== this.#asked) return;
    this.#rows = rows;
    this.#problem = problem;
    this.changed();
  }

  #table() {
    const minutes = [...new Set(this.#rows.flatMap(({ required }) => required.map((each) => each.minutes)))].sort((a, b) => a - b);
    const of = ({ figures }) => figures.all[0];
    const minutesOf = (value) => (value === null || value === undefined ? '–' : decimal(value));
    return planTable({
      label: t('scenario.units.shares'),
      rows: this.#rows,
      columns: [
        { title: t('response.scenario'), value: ({ scenario }) => scenario },
        ...minutes.map((most) => ({ title: t('travel.within', most), number: true, value: (row) => percent(of(row)[`percent${most}`]) })),
        { title: t('scenario.figure.meanMinutes'), number: true, value: (row) => minutesOf(of(row).meanMinutes) },
        { title: t('scenario.figure.worstMinutes'), number: true, value: (row) => minutesOf(of(row).worstMinutes) },
      ],
    });
  }
}
