// What circles and bands on the map of a scenario mean.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { bandColour } from '../offices/bands.js';
import { CHANGE_STEPS, changeOpacity } from './scenario-map.js';

export function scenarioLegend({ show, limits, own }) {
  if (show === 'change') return html`<div class="change-legend"><p>${t('scenario.legend.change')}</p><ul>${CHANGE_STEPS.map(further)} ${['nearer', 'same', 'cutOff'].map((kind) => html`<li><span class="change-sign ${kind}" aria-hidden="true"></span>${t(`scenario.legend.${kind}`)}</li>`)}</ul></div>`;
  if (!limits) return nothing;
  return html`<div class="band-legend"><p>${t(own ? 'scenario.legend.times.own' : 'scenario.legend.times')}</p>
    <ul>${limits.map((minutes, i) => html`<li><span class="band ${own ? 'of-places' : ''}" style=${`background:${bandColour(i, limits.length)}`} aria-hidden="true"></span>${t('travel.within', minutes)}</li>`)}</ul>
    <ul class="signs"><li><span class="change-sign people" aria-hidden="true"></span>${t('scenario.legend.people')}</li></ul>
    ${own ? html`<p class="note">${t('scenario.legend.own')}</p>` : nothing}</div>`;
}

/** From a step to the next; the last has no end. */
function further(from, i) {
  const to = CHANGE_STEPS[i + 1];
  const colour = `color-mix(in srgb, var(--warning) ${Math.round(100 * changeOpacity(i))}%, transparent)`;
  return html`<li><span class="change-sign" style=${`background:${colour}`} aria-hidden="true"></span>${to ? t('scenario.legend.further', from, to) : t('scenario.legend.furthest', from)}</li>`;
}
