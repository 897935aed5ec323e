// What public transport is called: clocks past midnight, reasons, legs, and how long one is away.

import { t } from '../messages.js';
import { duration } from '../numbers.js';

/** How long away each band goes, in minutes; the last one has no end. */
export const AWAY_BANDS = [120, 240, 360, 480];

/** The band of so many minutes away. */
export function awayBand(minutes) {
  const band = AWAY_BANDS.findIndex((limit) => minutes <= limit);
  return band < 0 ? AWAY_BANDS.length : band;
}

/** 25:10 is ten past one the next night. */
export function clock(text) {
  const [hours, minutes] = text.split(':').map(Number);
  if (hours < 24) return text;
  return t('transit.nextNight', `${String(hours - 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
}

/** Minutes from midnight. */
export function minutesOf(text) {
  const [hours, minutes] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

export function changesText(changes) {
  return changes === 0 ? t('transit.changes.none') : t(changes === 1 ? 'transit.changes.one' : 'transit.changes.other', changes);
}

/** Why one cannot. */
export function hindranceText(hindrance) {
  return t(`transit.hindrance.${hindrance}`);
}

/** What a place has, in a few words: away, or why not. */
export function awayText({ feasible, minutesAway, hindrance }) {
  return feasible ? t('transit.away', duration(minutesAway)) : hindranceText(hindrance);
}

export function legText({ means, line, headsign, from, leave, to, arrive }) {
  if (means === 'WALK') return t('transit.leg.walk', clock(leave), from, to, clock(arrive));
  return t(headsign ? 'transit.leg.towards' : 'transit.leg.ride', clock(leave), from, line, to, clock(arrive), headsign);
}
