// Amounts in short, where there is room for few digits.

import { t } from '../messages.js';
import { tenths, whole } from '../numbers.js';

const MILLION = 1_000_000;

/** What changes, with its sign: +1,4 mill., −275 000, 0. */
export function millions(amount) {
  if (amount === 0) return '0';
  const size = Math.abs(amount);
  return `${amount > 0 ? '+' : '−'}${size >= MILLION ? t('scenario.millions', tenths(size / MILLION)) : whole(size)}`;
}
