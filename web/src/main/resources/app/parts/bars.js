// The classes of one kind of bodies: the share in words, and a bar per class that can be chosen.

import { html, nothing } from 'lit-html';
import { styleMap } from 'lit-html/directives/style-map.js';
import { t } from '../messages.js';
import { percent, whole } from '../numbers.js';
import { CLASSES } from '../map/codes.js';
import { className, isPotential } from './names.js';
import { classBackground, letter } from './swatch.js';

/**
 * @param group  {total, known, goodOrBetter|goodPotential, percent, byClass}
 * @param chosen (class) => is it among what is chosen; everything is, when nothing is
 * @param onBar  (class) => void
 */
export function classBars({ modification, group, style, chosen, onBar }) {
  const potential = isPotential(modification);
  const good = group.goodOrBetter ?? group.goodPotential;
  const unknown = group.total - group.known;
  // Potential has no "very good" of its own: the row is left out, unless somebody's data says otherwise.
  const classes = CLASSES.filter((value) => !(potential && value === 'HIGH' && !group.byClass.HIGH));
  return html`
    <section class="group" data-modification=${modification}>
      <h2>${t(`figures.${modification}`)} <span class="count">${whole(group.total)}</span></h2>
      <p class="share">
        ${group.known === 0
          ? html`<span class="share-words">${t('figures.noneKnown', whole(unknown))}</span>`
          : html`<strong>${percent(group.percent)}</strong>
              <span class="share-words">${t(potential ? 'figures.goodPotential' : 'figures.goodOrBetter')}</span>
              <span class="known">${t('figures.known', whole(good), whole(group.known), whole(unknown))}</span>`}
      </p>
      ${goals(group)}
      <ul class="bars">
        ${classes.map((value) => bar({ value, modification, group, style, chosen: chosen(value), onBar }))}
      </ul>
    </section>
  `;
}

/** Whether the bodies reach their own goals, which is another question than whether they are good. */
function goals({ ownGoal }) {
  if (!ownGoal || ownGoal.known + ownGoal.unknown === 0) return nothing;
  const { known, unknown, met, goodButMissed, belowGoodButMet, lessStrict, lessStrictInferred, longerDeadline } = ownGoal;
  const notes = [
    goodButMissed && t('goals.goodButMissed', whole(goodButMissed)),
    belowGoodButMet && t('goals.belowGoodButMet', whole(belowGoodButMet)),
    longerDeadline && t('goals.longerDeadline', whole(longerDeadline)),
    lessStrict && t(lessStrictInferred ? 'goals.lessStrictInferred' : 'goals.lessStrict', whole(lessStrict), whole(lessStrictInferred)),
  ].filter(Boolean);
  return html`<p class="own-goal">
    ${known === 0
      ? html`<span>${t('goals.noneKnown', whole(unknown))}</span>`
      : html`<strong>${percent(ownGoal.percent)}</strong> <span>${t('goals.met')}</span>
          <span class="goal-known">${t('figures.known', whole(met), whole(known), whole(unknown))}${notes.length ? html`<br />${notes.join(' · ')}` : nothing}</span>`}
  </p>`;
}

function bar({ value, modification, group, style, chosen, onBar }) {
  const count = group.byClass[value] ?? 0;
  const share = group.total === 0 ? 0 : (100 * count) / group.total;
  const look = {
    width: `${share}%`,
    background: classBackground(style, value, modification),
    borderColor: style.status[value].outline,
  };
  const name = className(value, modification);
  return html`
    <li>
      <button
        type="button"
        class="bar ${chosen.dimmed ? 'dimmed' : ''}"
        data-class=${value}
        aria-pressed=${chosen.pressed}
        aria-label=${t('figures.bar.label', name, whole(count), whole(group.total))}
        ?disabled=${count === 0 && !chosen.pressed}
        @click=${() => onBar(value)}
      >
        ${letter(style, value, modification)}
        <span class="bar-name">${name}</span>
        <span class="bar-track">${count === 0 ? nothing : html`<span class="bar-fill" style=${styleMap(look)}></span>`}</span>
        <span class="bar-count">${whole(count)}</span>
      </button>
    </li>
  `;
}
