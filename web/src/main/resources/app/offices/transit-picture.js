// The day of one place as a picture: every departure there and home as a bar on the hours of the day, the opening hours behind them, and the shortest round trip strong.

import { html, svg } from 'lit-html';
import { t } from '../messages.js';
import { clock, minutesOf } from './transit-words.js';

const SIZE = { width: 368, left: 44, right: 8, top: 16, bar: 9, gap: 4, axis: 20 };
const EARLIEST = 6 * 60;
const LATEST = 20 * 60;

/** @param day {open, close, departures, best} as the server tells it */
export function dayPicture(day) {
  const lanes = ['THERE', 'HOME'].map((way) => ({ way, bars: stacked(day.departures.filter((each) => each.way === way)) }));
  const span = spanOf(day);
  const x = (minutes) => SIZE.left + ((SIZE.width - SIZE.left - SIZE.right) * (minutes - span.from)) / (span.to - span.from);
  const rowsHeight = (bars) => Math.max(1, ...bars.map(({ row }) => row + 1)) * (SIZE.bar + SIZE.gap);
  const tops = [SIZE.top, SIZE.top + rowsHeight(lanes[0].bars) + 10];
  const bottom = tops[1] + rowsHeight(lanes[1].bars);
  const [opens, closes] = [minutesOf(day.open), minutesOf(day.close)];
  return html`<figure class="transit-day">
    <figcaption><strong>${t('transit.day.title')}</strong> <span class="note">${t('transit.day.count', lanes[0].bars.length, lanes[1].bars.length)}</span></figcaption>
    <svg viewBox="0 0 ${SIZE.width} ${bottom + SIZE.axis}" role="img" aria-label=${words(day, lanes)}>
      <rect class="transit-open" x=${x(opens)} y="0" width=${x(closes) - x(opens)} height=${bottom} />
      <text class="curve-label" x=${(x(opens) + x(closes)) / 2} y="11" text-anchor="middle">${t('transit.open.label')}</text>
      ${hours(span).map((minutes) => svg`<line class="curve-grid" x1=${x(minutes)} x2=${x(minutes)} y1=${SIZE.top} y2=${bottom} /><text class="curve-label" x=${x(minutes)} y=${bottom + 14} text-anchor="middle">${String((minutes / 60) % 24).padStart(2, '0')}</text>`)}
      ${lanes.map(({ way, bars }, i) => svg`<text class="curve-end" x="0" y=${tops[i] + 9}>${t(`transit.way.${way}`)}</text>${bars.map((bar) => barPart(bar, x, tops[i], isBest(bar, day.best)))}`)}
    </svg>
  </figure>`;
}

function barPart({ departure, row }, x, top, best) {
  const [from, to] = [minutesOf(departure.leave), minutesOf(departure.arrive)];
  const y = top + row * (SIZE.bar + SIZE.gap);
  return svg`<rect class=${best ? 'transit-bar best' : 'transit-bar'} x=${x(from)} y=${y} width=${Math.max(2, x(to) - x(from))} height=${SIZE.bar} rx="2"><title>${clock(departure.leave)}–${clock(departure.arrive)}</title></rect>`;
}

function isBest({ departure }, best) {
  if (!best) return false;
  return departure.way === 'THERE' ? departure.leave === best.leaveHome && departure.arrive === best.arrive : departure.leave === best.leaveOffice && departure.arrive === best.homeAgain;
}

/** Departures that overlap in time lie under each other. */
function stacked(departures) {
  const ends = [];
  return departures.map((departure) => {
    const from = minutesOf(departure.leave);
    let row = ends.findIndex((end) => end <= from);
    if (row < 0) row = ends.length;
    ends[row] = minutesOf(departure.arrive);
    return { departure, row };
  });
}

function spanOf({ open, close, departures }) {
  const times = [minutesOf(open), minutesOf(close), ...departures.flatMap(({ leave, arrive }) => [minutesOf(leave), minutesOf(arrive)])];
  const from = Math.floor(Math.min(EARLIEST, ...times) / 60) * 60;
  const to = Math.ceil(Math.max(LATEST, ...times) / 60) * 60;
  return { from, to };
}

function hours({ from, to }) {
  const every = to - from > 18 * 60 ? 180 : 120;
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => from + i * every);
}

function words(day, lanes) {
  const ways = lanes.map(({ way, bars }) => `${t(`transit.way.${way}`)}: ${bars.map(({ departure }) => `${clock(departure.leave)}–${clock(departure.arrive)}`).join(', ') || t('transit.day.none')}`);
  return `${t('transit.day.title')}. ${ways.join('. ')}. ${t('transit.day.open', clock(day.open), clock(day.close))}`;
}
