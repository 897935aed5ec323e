// A way at a time of day, with its clocks; or a visit while an office is open: there, and home again.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { duration, kilometres } from '../numbers.js';
import { linkName } from './link-words.js';

/** @param route the answer of /api/travel/route when it was asked for a time of day */
export function clockRoutePart(route) {
  const { reached, from, to, hindrance, steps } = route;
  const visit = 'awayMinutes' in route;
  if (visit ? route.awayMinutes === null : !reached) {
    return html`<section class="route"><h2>${t('clock.route')}</h2><p class="warn">${visit && hindrance ? t(`clock.hindrance.${hindrance}`) : t('route.none', from, to)}</p></section>`;
  }
  return html`<section class="route by-clock">
    <h2>${t('clock.route')}</h2>
    <p class="clock-sum"><strong>${visit ? t('clock.visit', route.leaveHome, route.served, route.leaveOffice, route.home) : t('clock.way', route.leave, route.arrive)}</strong>
      <span class="note block">${visit ? t('clock.away', duration(route.awayMinutes)) : `${duration(route.minutes)} · ${kilometres(route.kilometres)}`}</span></p>
    <ol class="steps">
      ${steps.map((step, i) => html`<li class=${isFerry(step) ? 'by-ferry' : ''}><span>${linkName({ road: step.road, class: step.roadClass, type: step.linkType })}${step.departs === step.begin ? nothing : html` <span class="note">${t('clock.departs', step.departs)}</span>`}${visit && i > 0 && steps[i - 1].ends <= route.served && step.begin >= route.leaveOffice ? html` <span class="tag">${t('clock.homeward')}</span>` : nothing}</span><span class="number">${step.begin}–${step.ends}</span><span class="number note">${kilometres(step.kilometres)}</span></li>`)}
    </ol>
  </section>`;
}

function isFerry({ linkType }) {
  return linkType === 'CAR_FERRY' || linkType === 'PASSENGER_FERRY';
}
