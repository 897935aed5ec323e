// The way to an office, step by step, and why it goes that way.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration, kilometres } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { linkName } from './link-words.js';

/** @param route the answer of /api/travel/route, or {problem} */
export function routePart(route) {
  if (route.problem) return problemPart(route.problem);
  const { reached, from, to, steps, withoutFerry, ifAllOpen } = route;
  if (!reached) return html`<section class="route"><h2>${t('route.title')}</h2><p>${t('route.none', from, to)}</p>${ifAllOpen ? html`<p>${t('route.ifAllOpen.none', duration(ifAllOpen.minutes))}</p>` : nothing}</section>`;
  return html`<section class="route">
    <h2>${t('route.title')}</h2>
    <ol class="steps">
      ${joined(steps).map((step) => html`<li class=${step.ferries ? 'by-ferry' : ''}><span>${stepName(step)}</span><span class="number">${duration(step.minutes)}</span><span class="number note">${kilometres(step.kilometres)}</span></li>`)}
    </ol>
    <ul class="reasons">${reasons(route, withoutFerry, ifAllOpen)}</ul>
  </section>`;
}

function reasons({ minutes, ferries }, withoutFerry, ifAllOpen) {
  const lines = withoutFerry.map(({ ferry, reached, minutes: other }) => {
    const name = ferry ?? t('route.aFerry');
    return reached ? t('route.withoutFerry', name, duration(other), duration(Math.max(0, other - minutes))) : t('route.needsFerry', name);
  });
  if (ifAllOpen) lines.push(t('route.ifAllOpen', duration(ifAllOpen.minutes), duration(Math.max(0, minutes - ifAllOpen.minutes))));
  if (lines.length === 0) lines.push(t(ferries ? 'route.fastest' : 'route.fastest.roads'));
  return lines.map((line) => html`<li>${line}</li>`);
}

function stepName({ road, roadClass, linkType }) {
  return linkName({ road, class: roadClass, type: linkType });
}

/** Stretches of one road that follow each other are one step to whoever drives. */
function joined(steps) {
  const whole = [];
  for (const step of steps) {
    const last = whole.at(-1);
    if (last && stepName(last) === stepName(step) && !step.ferries && !last.ferries) {
      last.minutes += step.minutes;
      last.kilometres += step.kilometres;
    } else whole.push({ ...step });
  }
  return whole;
}
