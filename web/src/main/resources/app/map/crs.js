// Web Mercator with zooms between the whole ones, at which a tile still covers a whole number of pixels: otherwise every
// edge between two tiles would show as a hairline.

import { CRS, Util } from 'leaflet';

const TILE = 256;

export const SEAMLESS = Util.extend({}, CRS.EPSG3857, {
  scale(zoom) {
    const whole = Math.floor(zoom);
    // Even, because above the half the tiles of the next zoom are shown, at half this size.
    const side = 2 * Math.round((TILE / 2) * 2 ** (zoom - whole));
    return side * 2 ** whole;
  },
});
