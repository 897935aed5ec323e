// The panel beside the map: what is chosen, and its figures; or the sheet of one body.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { hasChoice } from '../state.js';
import { choicePickers } from './choices.js';
import { figuresPart } from './figures.js';
import { nextStep } from './next-step.js';
import { problemPart } from './problem.js';
import { sentence } from './sentence.js';
import { sheetPart } from './sheet.js';
import { topicTabs } from './topic-tabs.js';
import { FIGURES, TOPICS } from '../topics/index.js';

const TABS = [FIGURES, ...TOPICS.map(({ id }) => id)];

/** @param model {state, choices, style, datasets, answer, problem, busy, sheet, empty, topic} @param act what the panel can do */
export function panel(model, act) {
  if (model.empty) return emptyWorkspace(act);
  return html`
    ${model.sheet ? sheetPart({ ...model, ...act, sheet: model.sheet, retry: act.retrySheet }) : overview(model, act)}
  `;
}

function overview({ state, choices, style, datasets, answer, problem, busy, topic }, act) {
  return html`
    <div class="overview ${busy ? 'busy' : ''} ${act.choicesShown ? 'choices-shown' : ''}" aria-busy=${busy}>
      <div class="overview-head">
        <h1 class="sentence">${sentence(state, choices)}</h1>
        <button type="button" class="plain-button choices-toggle" aria-expanded=${act.choicesShown} @click=${act.toggleChoices}>${t(act.choicesShown ? 'choice.hide' : 'choice.show')}</button>
      </div>
      ${choicePickers({ state, choices, style, choose: act.choose })}
      <div class="actions of-choice">
        ${hasChoice(state) ? html`<button type="button" class="quiet" @click=${() => act.choose(null)}>${t('choice.reset')}</button>` : nothing}
        <button type="button" class="quiet copy" @click=${act.copyAddress}>${t('choice.copy')}</button>
        <button type="button" class="quiet" @click=${act.print}>${t('choice.print')}</button>
      </div>
      ${act.pack.part(state)} ${act.pack.problem(state)} ${problem ? problemPart(problem, act.retry) : nothing}
      ${topicTabs(TABS, topic ? topic.id : FIGURES, act.chooseTopic)}
      <div id=${`topic-part-${FIGURES}`} class="topic-part" role=${TOPICS.length ? 'tabpanel' : nothing} aria-labelledby=${TOPICS.length ? `topic-${topic ? topic.id : FIGURES}` : nothing}>
        ${topic ? html`<h2 class="visually-hidden">${t(`topic.${topic.id}`)}</h2>` : nothing}
        ${topic ? topic.shown?.part() : answer ? figuresPart({ state, ...answer, style, datasets, choose: act.choose, breakdown: act.breakdown }) : nothing}
      </div>
    </div>
  `;
}

/** Empty is explained, with the next step. */
function emptyWorkspace({ goToData, writable }) {
  return html`
    <div class="empty workspace-empty">
      <h1>${t('empty.title')}</h1>
      <p>${t('empty.text')}</p>
      ${nextStep({ command: `import ${t('empty.file')}`, goToData, how: t('empty.step') })}
      ${writable ? html`<p>${t('empty.then')}</p><button type="button" class="plain-button" @click=${() => location.reload()}>${t('empty.reload')}</button>` : nothing}
    </div>
  `;
}
