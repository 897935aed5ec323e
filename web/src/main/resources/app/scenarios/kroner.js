// Amounts in short, where there is room for few digits.

import { t } from '../messages.js';
import { tenths, whole } from '../numbers.js';

const THOUSAND = 1000;
const MILLION = 1_000_000;
/** From here on a tenth of a thousand says nothing more. */
const TENTHS_UNTIL = 10 * THOUSAND;

/** What changes, with its sign: +1,4 mill., −275 000, 0. */
export function millions(amount) {
  if (amount === 0) return '0';
  const size = Math.abs(amount);
  return `${amount > 0 ? '+' : '−'}${size >= MILLION ? t('scenario.millions', tenths(size / MILLION)) : whole(size)}`;
}

/** What changes, in thousands, with its sign: +1 044, −275, +0,4, 0. Fine enough for what one office that is moved does to millions. */
export function thousands(amount) {
  if (amount === 0) return '0';
  const size = Math.abs(amount);
  return `${amount > 0 ? '+' : '−'}${size < TENTHS_UNTIL ? tenths(size / THOUSAND) : whole(size / THOUSAND)}`;
}
