// What a road or a ferry is called, in words.

import { t } from '../messages.js';
import { decimal } from '../numbers.js';

/** "Fv 55", "Mannheller–Fodnes", or the class when it has no number. */
export function linkName({ road, class: roadClass, type }) {
  if (road) return road.replace(/^(E|Rv|Fv|Kv|Pv|Sv)(\d)/, '$1\u00a0$2');
  return isFerry(type) ? t(`link.type.${type}`) : t(`link.class.${roadClass}`);
}

export function isFerry(type) {
  return type === 'CAR_FERRY' || type === 'PASSENGER_FERRY';
}

/** Name, and under it what kind of link it is, how long, and whether it is closed. */
export function linkLines(link) {
  const { kilometres, minutes, closed, structure, type, class: roadClass } = link;
  const kind = isFerry(type) ? t(`link.type.${type}`) : structure === 'GROUND' || structure === 'UNKNOWN' ? t(`link.class.${roadClass}`) : t(`link.structure.${structure}`);
  const amounts = [`${decimal(kilometres)}\u00a0km`, minutes === null ? null : t('travel.minutes', decimal(minutes))].filter(Boolean).join(' · ');
  return [linkName(link), `${kind} · ${amounts}`, closed ? t('link.closed') : null].filter(Boolean);
}
