// The assessment as a matrix: criteria down, alternatives across, with key figures of the first scenario of each alternative on top.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration, percent, whole } from '../numbers.js';
import { swatch } from './marks.js';
import { millions } from './kroner.js';

const MINUTES = 30;

/** @param assessment of the study @param columns rows of scenarios as the table side by side has them: {index, name, title, kind, answer, alternative} @param account of a scenario by name → {kroner} or nothing @param choose shows a scenario */
export function assessmentTable({ assessment, columns, account, choose }) {
  const { criteria = {}, alternatives = {} } = assessment;
  const all = Object.entries(alternatives).map(([name, { title, judgements = {} }]) => ({ name, title, judgements, of: columns.find(({ alternative, kind }) => alternative === name && kind !== 'other') ?? columns.find(({ alternative }) => alternative === name) }));
  const figure = (text, show) => html`<tr><th scope="row">${text}</th>${all.map(({ of }) => html`<td class="number">${of?.answer ? show(of.answer.people.all[0], of) : '–'}</td>`)}</tr>`;
  return html`<div class="ledger-scroll"><table class="ledger assessment-table">
    <caption class="visually-hidden">${t('assessment.table')}</caption>
    <thead><tr><td></td>${all.map(({ title, of }) => html`<th scope="col">${of ? swatch(of.index, of.kind) : nothing}<strong>${title}</strong>${of ? html`<button type="button" class="office-name note block" @click=${() => choose(of.name)}>${of.title}</button>` : html`<span class="note block">${t('assessment.noScenario')}</span>`}</th>`)}</tr></thead>
    <tbody class="key-figures">
      ${figure(t('scenario.figure.within', MINUTES), (people) => (people[`within${MINUTES}`] === undefined || people.count === 0 ? '–' : percent((100 * people[`within${MINUTES}`]) / people.count)))}
      ${figure(t('scenario.mean'), (people) => (people.meanMinutes === null ? '–' : duration(people.meanMinutes)))}
      ${figure(t('scenario.figure.worstMinutes'), (people) => (people.worstMinutes === null ? '–' : duration(people.worstMinutes)))}
      ${figure(t('scenario.figure.offices'), (_, { answer }) => whole(answer.offices.length))}
      ${figure(t('assessment.budget'), (_, { name }) => budget(account(name)))}
    </tbody>
    <tbody>${Object.entries(criteria).map(([criterion, words]) => html`<tr data-criterion=${criterion}><th scope="row">${words}</th>${all.map(({ judgements }) => html`<td>${said(judgements[criterion])}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

/** What it costs against the other scenario. */
function budget(account) {
  return account?.against ? html`${millions(account.against.budgetChangeKroner)}${account.complete ? nothing : html`<span class="warn" title=${t('account.incomplete')}> +?</span>`}` : '–';
}

/** A judgement in words. */
export function said(judgement) {
  if (!judgement) return html`<p class="note">${t('assessment.nothing')}</p>`;
  const { advantage, drawback, source } = judgement;
  return html`${advantage ? html`<p class="said"><span class="sign-of" aria-label=${t('assessment.advantage')}>+</span>${advantage}</p>` : nothing}${drawback ? html`<p class="said"><span class="sign-of" aria-label=${t('assessment.drawback')}>−</span>${drawback}</p>` : nothing}<p class="note">${source}</p>`;
}
