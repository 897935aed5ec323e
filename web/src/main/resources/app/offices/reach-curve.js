// The reach curve: how many people can be there within how many minutes, for all offices together and for each. It is read with the pointer, or with the slider.

import { html, nothing, svg } from 'lit-html';
import { t } from '../messages.js';
import { percent, people as short, whole } from '../numbers.js';
import { bandColour } from './bands.js';

const SIZE = { width: 368, height: 208, left: 48, right: 26, top: 8, bottom: 24 };
/** More lines than this say nothing. */
const MOST_LINES = 8;

export class ReachCurve {
  #at = null;

  constructor({ changed }) {
    this.changed = changed;
  }

  /** @param answer of the catchments @param number of an office in the list @param name of an office */
  part({ limits, step, people }, { number, name }) {
    const together = people.at(-1);
    const last = (together.curve.length - 1) * step;
    const top = niceTop(together.curve.at(-1));
    const scale = { x: (minutes) => SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * minutes) / last, y: (count) => SIZE.height - SIZE.bottom - ((SIZE.height - SIZE.top - SIZE.bottom) * count) / top };
    const at = Math.min(this.#at ?? limits[Math.floor(limits.length / 2)], last);
    const each = people.slice(0, -1);
    return html`<figure class="reach" aria-label=${t('travel.curve')}>
      <figcaption><strong>${t('travel.curve')}</strong></figcaption>
      <svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label=${this.#words(together, at, step)} @pointermove=${(event) => this.#point(event, last, step)} @pointerdown=${(event) => this.#point(event, last, step)}>
        ${this.#bands(limits, last, scale)} ${grid(top, last, scale)}
        ${each.length <= MOST_LINES ? each.map((office) => line(office, scale, step, 'each')) : nothing} ${line(together, scale, step, 'together')}
        ${ends(each.length <= MOST_LINES ? each : [], scale, number)} ${this.#marker(together, at, step, scale)}
      </svg>
      <input type="range" class="reach-slider" min="0" max=${last} step=${step} .value=${String(at)} aria-label=${t('travel.curve.slider')} aria-valuetext=${this.#words(together, at, step)} @input=${({ target }) => this.#set(Number(target.value))}>
      <p class="reach-words">${this.#words(together, at, step)}</p>
      ${each.length > 0 && each.length <= MOST_LINES ? html`<p class="visually-hidden">${each.map(({ id, curve }) => `${name(id)}: ${whole(curve[Math.round(at / step)])}. `)}</p>` : nothing}
    </figure>`;
  }

  #words({ curve, all }, at, step) {
    const count = curve[Math.round(at / step)];
    return t('travel.curve.words', whole(at), whole(count), whole(all), percent((100 * count) / Math.max(1, all)));
  }

  #point(event, last, step) {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * SIZE.width;
    const minutes = (last * (x - SIZE.left)) / (SIZE.width - SIZE.left - SIZE.right);
    this.#set(Math.round(Math.min(last, Math.max(0, minutes)) / step) * step);
  }

  #set(minutes) {
    if (this.#at === minutes) return;
    this.#at = minutes;
    this.changed();
  }

  #bands(limits, last, scale) {
    return limits.map((minutes, i) => {
      const from = i === 0 ? 0 : limits[i - 1];
      if (from >= last) return nothing;
      const x = scale.x(from);
      return svg`<rect x=${x} y=${SIZE.top} width=${scale.x(Math.min(minutes, last)) - x} height=${SIZE.height - SIZE.top - SIZE.bottom} style=${`fill:${bandColour(i, limits.length)}`} class="curve-band" />`;
    });
  }

  #marker({ curve }, at, step, scale) {
    const [x, y] = [scale.x(at), scale.y(curve[Math.round(at / step)])];
    return svg`<line class="curve-at" x1=${x} x2=${x} y1=${SIZE.top} y2=${SIZE.height - SIZE.bottom} /><circle class="curve-dot" cx=${x} cy=${y} r="4" />`;
  }
}

function line({ curve }, scale, step, kind) {
  return svg`<path class=${`curve-line ${kind}`} d=${curve.map((count, i) => `${i ? 'L' : 'M'}${scale.x(i * step).toFixed(1)} ${scale.y(count).toFixed(1)}`).join('')} />`;
}

/** The numbers of the offices at the ends of their lines, moved apart where they would lie on each other. */
function ends(each, scale, number) {
  const placed = each.map(({ id, curve }) => ({ id, y: scale.y(curve.at(-1)) })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < placed.length; i++) placed[i].y = Math.max(placed[i].y, placed[i - 1].y + 13);
  const below = placed.length ? placed.at(-1).y - (SIZE.height - SIZE.bottom) : 0;
  if (below > 0) {
    placed.at(-1).y -= below;
    for (let i = placed.length - 2; i >= 0; i--) placed[i].y = Math.min(placed[i].y, placed[i + 1].y - 13);
  }
  const x = SIZE.width - SIZE.right + 4;
  return placed.map(({ id, y }) => svg`<text class="curve-end" x=${x} y=${y + 4}>${number(id)}</text>`);
}

/** How many people stands beside the picture, where no line crosses it. */
function grid(top, last, scale) {
  const every = [15, 30, 60, 120, 240].find((minutes) => last / minutes <= 8) ?? 360;
  const minutes = Array.from({ length: Math.floor(last / every) + 1 }, (_, i) => i * every);
  return svg`
    ${[0, 0.5, 1].map((share) => svg`<line class="curve-grid" x1=${SIZE.left} x2=${SIZE.width - SIZE.right} y1=${scale.y(share * top)} y2=${scale.y(share * top)} /><text class="curve-label" x=${SIZE.left - 6} y=${scale.y(share * top) + 4} text-anchor="end">${short(share * top)}</text>`)}
    ${minutes.map((each) => svg`<text class="curve-label" x=${scale.x(each)} y=${SIZE.height - 8} text-anchor=${each === 0 ? 'start' : 'middle'}>${each === minutes.at(-1) ? `${each} min` : each}</text>`)}`;
}

/** A round figure above the highest. */
function niceTop(highest) {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((n) => n * power).find((top) => top >= highest);
}
