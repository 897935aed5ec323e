// The topic on paper: everything that the panel shows one part at a time, and every name that it leaves out.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration, percent, whole } from '../numbers.js';
import { letter } from './marks.js';
import { movedWithRooms } from './moved-title.js';

/** @param scene the topic */
export function scenarioPaper(scene) {
  const { study, answers, shown, against, names, compared, panel, desk, head } = scene;
  const evaluation = answers.lastEvaluation(shown);
  if (!evaluation) return html`<p class="note">${t('topic.loading')}</p>`;
  const { scenarios, assessment } = study;
  const part = (name, content) => html`<section class="paper-part" data-part=${name}><h2>${t(`scenario.part.${name}`)}</h2>${content}</section>`;
  const accounts = answers.accounts();
  return html`<div class="paper topic-scenarios">
    ${study.question ? html`<p class="study-question">${study.question}</p>` : nothing}
    ${part('figures', html`${compared.curve(evaluation)} ${key(scene)} ${compared.figures(evaluation, nothing)}`)}
    <section class="paper-part"><h2>${t('scenario.columns')}</h2>${scenarioRows(scene)}</section>
    ${part('offices', panel.offices.part({ scenario: scenarios[shown], evaluation, choices: {}, refused: null, placeOf: (site) => desk.place(site), clients: study.demand?.clients?.name }))}
    ${accounts ? part('account', panel.account.part({ answer: accounts, marks: Object.fromEntries(names.map((name, index) => [name, { index, kind: scene.kind(name) }])), shown, moved: movedWithRooms(scenarios[shown]) })) : nothing}
    ${assessment ? part('assessment', panel.assessment.part({ assessment, shown: scenarios[shown].alternative, against: scenarios[against].alternative })) : nothing}
    ${compared.settlementsOnPaper()} ${head.notes()}
  </div>`;
}

/** Which letter of the curves is which scenario. */
function key(scene) {
  const drawn = scene.compared.drawn();
  return html`<p class="paper-key">${scene.names.map((name, i) => (drawn.includes(name) || scene.kind(name) !== 'other' ? html`<span><strong>${letter(i)}</strong> ${scene.study.scenarios[name].title}</span> ` : nothing))}</p>`;
}

/** A scenario a row: nine of them side by side do not fit on a sheet. */
function scenarioRows({ names, study, answers }) {
  const all = (name) => answers.lastEvaluation(name)?.people.all[0];
  const first = names.map((name) => answers.lastEvaluation(name)).find(Boolean);
  const time = (minutes) => (minutes === null || minutes === undefined ? '–' : duration(minutes));
  const row = (name, index) => {
    const figures = all(name);
    return html`<tr><th scope="row">${letter(index)} ${study.scenarios[name].title}</th>
      ${first.limits.map((limit) => html`<td class="number">${figures ? html`${percent((100 * figures[`within${limit}`]) / Math.max(1, figures.count))}<span class="count-of">${whole(figures[`within${limit}`])}</span>` : '–'}</td>`)}
      <td class="number">${time(figures?.meanMinutes)}</td><td class="number">${time(figures?.worstMinutes)}</td><td class="number">${figures ? whole(figures.unreached) : '–'}</td></tr>`;
  };
  return html`<table class="ledger"><thead><tr><td></td>${first.limits.map((limit) => html`<th scope="col" class="number">${t('scenario.figure.within', limit)}</th>`)}<th scope="col" class="number">${t('scenario.mean')}</th><th scope="col" class="number">${t('scenario.figure.worstMinutes')}</th><th scope="col" class="number">${t('scenario.figure.unreached')}</th></tr></thead>
    <tbody>${names.map(row)}</tbody></table><p class="note">${t('scenario.columns.of', whole(first.people.all[0].count))}</p>`;
}
