// Reach curves of several scenarios in one picture: how many people can be at an office within how many minutes. Read with the pointer, or with the slider.

import { html, svg } from 'lit-html';
import { t } from '../messages.js';
import { people as short } from '../numbers.js';
import { dash, letter } from './marks.js';

const SIZE = { width: 368, height: 224, left: 8, right: 10, top: 20, bottom: 24 };
const STEP = 0.5;
const STEPS_MINUTES = [15, 30, 60, 120, 240];

/** How many people are within how many minutes, in steps; from the places of an evaluation. */
function curveOf({ places }, last) {
  const [people, minutes] = ['people', 'minutes'].map((name) => places.columns.indexOf(name));
  const counts = new Array(Math.round(last / STEP) + 1).fill(0);
  for (const row of places.rows) {
    if (row[minutes] === null) continue;
    const at = Math.ceil(row[minutes] / STEP - 1e-9);
    if (at < counts.length) counts[at] += row[people];
  }
  for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
  return counts;
}

const kept = new WeakMap();

/** As {@link curveOf}, made once for each evaluation. */
export function keptCurve(evaluation, last) {
  const there = kept.get(evaluation);
  if (there?.last === last) return there.curve;
  const curve = curveOf(evaluation, last);
  kept.set(evaluation, { last, curve });
  return curve;
}

export function within(curve, minutes) {
  return curve[Math.min(curve.length - 1, Math.round(minutes / STEP))];
}

/** As far as the curves go: the longest way of any, to the next quarter. */
export function lastMinutes(evaluations) {
  const longest = Math.max(30, ...evaluations.map(({ people }) => people.all[0].worstMinutes ?? 0));
  return Math.min(360, Math.ceil(longest / 15) * 15);
}

export class ReachCurves {
  at = 30;

  constructor({ changed }) {
    this.changed = changed;
  }

  /** @param lines {index, kind, title, curve} with the one that is shown last @param all how many people there are */
  part({ lines, last, all, words }) {
    const top = Math.max(1, all);
    const scale = { x: (minutes) => SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * minutes) / last, y: (count) => SIZE.height - SIZE.bottom - ((SIZE.height - SIZE.top - SIZE.bottom) * count) / top };
    this.at = Math.min(this.at, last);
    return html`<figure class="reach scenario-reach">
      <figcaption><strong>${t('scenario.curve')}</strong></figcaption>
      <svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label=${words} @pointermove=${(event) => this.#point(event, last)} @pointerdown=${(event) => this.#point(event, last)}>
        ${grid(all, top, last, scale)} ${lines.map((each) => line(each, scale))} ${lines.map((each, i) => label(each, i, lines.length, all, scale))}
        <line class="curve-at" x1=${scale.x(this.at)} x2=${scale.x(this.at)} y1=${SIZE.top} y2=${SIZE.height - SIZE.bottom} />
        ${lines.map(({ curve, kind }) => svg`<circle class=${`curve-dot ${kind}`} cx=${scale.x(this.at)} cy=${scale.y(within(curve, this.at))} r=${kind === 'other' ? 2.5 : 4} />`)}
      </svg>
      <input type="range" class="reach-slider" min="0" max=${last} step="1" .value=${String(this.at)} aria-label=${t('travel.curve.slider')} aria-valuetext=${words} @input=${({ target }) => this.#set(Number(target.value))}>
    </figure>`;
  }

  #point(event, last) {
    if (event.type === 'pointermove' && event.pointerType === 'touch' && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * SIZE.width;
    const minutes = (last * (x - SIZE.left)) / (SIZE.width - SIZE.left - SIZE.right);
    this.#set(Math.round(Math.min(last, Math.max(0, minutes))));
  }

  #set(minutes) {
    if (this.at === minutes) return;
    this.at = minutes;
    this.changed();
  }
}

/** Steps, since all in one place are equally far away. */
function line({ index, kind, curve }, scale) {
  let path = `M${scale.x(0)} ${scale.y(curve[0]).toFixed(1)}`;
  for (let i = 1; i < curve.length; i++) if (curve[i] !== curve[i - 1] || i === curve.length - 1) path += `H${scale.x(i * STEP).toFixed(1)}V${scale.y(curve[i]).toFixed(1)}`;
  return svg`<path class=${`curve-line ${kind}`} stroke-dasharray=${dash(index)} d=${path} />`;
}

/** Its letter on the line, each at a height of its own, so that they stand apart. */
function label({ index, kind, curve }, i, lines, all, scale) {
  const wanted = all * (0.3 + (0.55 * (i + 0.5)) / lines);
  const at = curve.findIndex((count) => count >= wanted);
  if (at < 0) return '';
  const [x, y] = [Math.max(scale.x(at * STEP), SIZE.left + 10), scale.y(wanted)];
  return svg`<g class=${`curve-letter ${kind}`}><circle cx=${x} cy=${y} r="8" /><text x=${x} y=${y + 4} text-anchor="middle">${letter(index)}</text></g>`;
}

function grid(all, top, last, scale) {
  const every = STEPS_MINUTES.find((minutes) => last / minutes <= 6) ?? 360;
  const minutes = Array.from({ length: Math.floor(last / every) + 1 }, (_, i) => i * every);
  return svg`
    ${[0, 0.25, 0.5, 0.75, 1].map((share) => svg`<line class="curve-grid" x1=${SIZE.left} x2=${SIZE.width - SIZE.right} y1=${scale.y(share * top)} y2=${scale.y(share * top)} />`)}
    <text class="curve-label over-line" x=${SIZE.left} y=${scale.y(top) - 6}>${t('scenario.curve.all', short(all))}</text><text class="curve-label over-line" x=${SIZE.width - SIZE.right} y=${scale.y(top / 2) + 13} text-anchor="end">${t('scenario.curve.half')}</text>
    ${minutes.map((each) => svg`<text class="curve-label" x=${scale.x(each)} y=${SIZE.height - 8} text-anchor=${each === 0 ? 'start' : each === last ? 'end' : 'middle'}>${each === minutes.at(-1) ? `${each} min` : each}</text>`)}`;
}
