// The panel of the view Kontor: what is chosen, the topics, and how far the roads have come.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { nextStep } from '../parts/next-step.js';
import { problemPart } from '../parts/problem.js';
import { progressPart } from '../parts/progress.js';

/** @param model {ground, sentence, topic, sheet} @param act what the panel can do */
export function officePanel({ ground, sentence, topic, sheet }, act) {
  if (ground.phase === 'none' && !topic) return withoutRoads(act);
  if (sheet) return sheet;
  return html`
    <div class="overview office-overview">
      <div class="overview-head"><h1 class="sentence">${sentence}</h1></div>
      <div class="actions of-choice">
        <button type="button" class="quiet copy" @click=${act.copyAddress}>${t('choice.copy')}</button>
        <button type="button" class="quiet" @click=${act.print}>${t('choice.print')}</button>
      </div>
      ${ground.problem ? problemPart(ground.problem, act.retry) : nothing} ${act.tabs}
      ${ground.phase === 'ready' || ground.phase === 'none' || ground.problem ? nothing : readying(ground)}
      <div id=${act.tabPanel} class="topic-part" role="tabpanel" aria-labelledby=${topic ? `topic-${topic.id}` : nothing}>
        ${topic ? html`<h2 class="visually-hidden">${t(`topic.${topic.id}`)}</h2>` : nothing} ${topic?.shown?.part() ?? nothing}
      </div>
    </div>
  `;
}

function readying({ phase, links, places }) {
  const count = phase === 'connecting' && places ? t('office.ready.places', whole(places)) : links ? t('office.ready.links', whole(links)) : null;
  return html`<div class="readying" role="status">${progressPart({ text: t(`office.ready.${phase}`), count, share: null })}</div>`;
}

/** Empty is explained, with the next step; the topics keep their place, since one of them needs no roads. */
function withoutRoads({ goToData, goToWater, goToBill, hasWater, tabs, tabPanel }) {
  return html`
    <div class="overview office-overview">
      ${tabs}
      <div id=${tabPanel} class="topic-part empty workspace-empty" role="tabpanel">
        <h1>${t('office.empty.title')}</h1>
        <p>${t('office.empty.text')}</p>
        <p><button type="button" class="plain-button to-bill" @click=${goToBill}>${t('office.empty.bill')}</button>
        ${hasWater ? html`<button type="button" class="plain-button" @click=${goToWater}>${t('office.empty.water')}</button>` : nothing}</p>
        ${nextStep({ command: `network import ${t('empty.file')}`, goToData, how: t('office.empty.step') })}
      </div>
    </div>
  `;
}
