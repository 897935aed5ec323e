// The bands of a catchment: one hue, the darker the nearer, the same on the map, in the curve and in the table.

export const USUAL_LIMITS = [15, 30, 45, 60, 90];
export const LONGEST_LIMIT = 1440;

/** The limits of a state, rising. */
export function limitsOf({ limits }) {
  const given = (limits ?? '').split(',').map(Number).filter((minutes) => Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_LIMIT);
  return given.length ? [...new Set(given)].sort((a, b) => a - b) : USUAL_LIMITS;
}

/** Those of a state's limits that are none, as they were given. */
export function droppedLimits({ limits }) {
  return (limits ?? '').split(',').map((text) => text.trim()).filter((text) => text !== '' && !(/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_LIMIT));
}

/** As the address says limits; null for the usual ones. */
export function limitsText(limits) {
  const text = [...new Set(limits)].sort((a, b) => a - b).join(',');
  return text === USUAL_LIMITS.join(',') ? null : text;
}

/** How strong the colour of a band is, from 0 to 1; the first is the nearest. */
export function strength(band, bands) {
  return bands === 1 ? 0.42 : 0.66 - (0.52 * band) / (bands - 1);
}

/** A band's colour as CSS, over paper. */
export function bandColour(band, bands) {
  return `color-mix(in srgb, var(--accent) ${Math.round(100 * strength(band, bands))}%, transparent)`;
}

/**
 * What each drawn area adds to those that lie around it, so that together they come to the strength of their band: areas lie over each other, the largest lowest.
 */
export function addedOpacity(band, bands) {
  const mine = strength(band, bands);
  const around = band === bands - 1 ? 0 : strength(band + 1, bands);
  return (mine - around) / (1 - around);
}
