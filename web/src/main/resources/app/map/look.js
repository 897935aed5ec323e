// The style file, in the scheme the person uses, with the patterns and point symbols that are made from it once.

const SEEN_BESIDE_LAND = 3;

export class Look {
  #patterns = new Map();
  #symbols = new Map();

  constructor(style, dark) {
    this.style = style;
    this.surface = style.surface[dark ? 'dark' : 'light'];
  }

  colour(statusClass) {
    return this.style.status[statusClass].colour;
  }

  outline(statusClass) {
    return this.style.status[statusClass].outline;
  }

  /** The second colour of a modified body, or null for a natural one. */
  stripe(modification) {
    return this.style.modification[modification]?.stripe ?? null;
  }

  /** Yellow and light green fade into the land; they carry their darker outline. */
  needsCasing(statusClass) {
    return contrast(this.colour(statusClass), this.surface.land) < SEEN_BESIDE_LAND;
  }

  width(kind, zoom) {
    return between(this.style.widths[kind], zoom);
  }

  lineWidth(category, zoom) {
    const kind = { RIVER: 'river', LAKE: 'lake', GROUNDWATER: 'groundwater' }[category] ?? 'coast';
    return this.width(kind, zoom);
  }

  fillOpacity(category) {
    const kind = { RIVER: 'lake', LAKE: 'lake', GROUNDWATER: 'groundwater' }[category] ?? 'coast';
    return this.style.fillOpacity?.[kind] ?? 1;
  }

  /** Equal stripes at 45°. They repeat a whole number of times in a tile, at any enlargement, so that neighbours join. */
  pattern(statusClass, modification, ratio) {
    const key = `${statusClass} ${modification} ${ratio}`;
    if (!this.#patterns.has(key)) {
      const period = stripePeriod(this.style.stripe.widthPixels, ratio);
      const side = Math.ceil(period);
      const canvas = stripedSquare(side, this.colour(statusClass), this.stripe(modification));
      const pattern = canvas.getContext('2d').createPattern(canvas, 'repeat');
      pattern.setTransform(new DOMMatrix().scale(period / side));
      this.#patterns.set(key, pattern);
    }
    return this.#patterns.get(key);
  }

  /** A ready-made disc: drawing 15,000 of them is copying, not geometry. Centre is at half its side. */
  symbol(statusClass, modification, failing, radius, ratio) {
    const key = `${statusClass} ${modification} ${failing} ${radius.toFixed(1)} ${ratio}`;
    if (!this.#symbols.has(key)) this.#symbols.set(key, this.#drawSymbol(statusClass, modification, failing, radius, ratio));
    return this.#symbols.get(key);
  }

  #drawSymbol(statusClass, modification, failing, radius, ratio) {
    const side = 2 * Math.ceil(radius + 1.5);
    const canvas = blank(side * ratio);
    const context = canvas.getContext('2d');
    context.scale(ratio, ratio);
    const centre = side / 2;
    context.beginPath();
    context.arc(centre, centre, radius, 0, 2 * Math.PI);
    context.fillStyle = this.colour(statusClass);
    context.fill();
    if (this.stripe(modification)) {
      context.save();
      context.clip();
      splitDisc(context, centre, radius, this.stripe(modification), this.style.stripe.widthPixels);
      context.restore();
    }
    context.beginPath();
    context.arc(centre, centre, radius, 0, 2 * Math.PI);
    context.lineWidth = radius < 2.5 ? 0.5 : 1;
    context.strokeStyle = this.outline(statusClass);
    context.stroke();
    if (failing && radius >= 3) drawDot(context, centre, centre, Math.max(1.4, radius * 0.36));
    return { canvas, side };
  }
}

/** The black dot of a body that fails by pollutants, with a pale rim so that it is seen on every class. */
export function drawDot(context, x, y, radius) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = 1;
  context.strokeStyle = '#ffffff';
  context.fillStyle = '#000000';
  context.stroke();
  context.fill();
}

/** Black or white, whichever is read best on the colour. */
export function inkOn(colour) {
  return contrast(colour, '#000000') >= contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

/** WCAG contrast ratio of two #rrggbb colours. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Linear between the stops of the style file, flat beyond the ends. */
export function between(stops, zoom) {
  if (zoom <= stops[0].zoom) return stops[0].pixels;
  for (let i = 1; i < stops.length; i++) {
    const [low, high] = [stops[i - 1], stops[i]];
    if (zoom <= high.zoom) return low.pixels + ((high.pixels - low.pixels) * (zoom - low.zoom)) / (high.zoom - low.zoom);
  }
  return stops.at(-1).pixels;
}

function luminance(colour) {
  const part = (at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** How often the pattern repeats along the edge of a tile, in device pixels: two stripes on the slant, rounded to divide the tile. */
function stripePeriod(widthPixels, ratio) {
  const tile = 256 * ratio;
  return tile / Math.round(tile / (widthPixels * 2 * Math.SQRT2 * ratio));
}

function stripedSquare(side, ground, stripe) {
  const canvas = blank(side);
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, side, side);
  context.fillStyle = stripe;
  const half = side / 2;
  context.beginPath();
  for (const from of [0, side]) {
    // A band rising to the right, "/", half the square wide along the edge.
    context.moveTo(from, 0);
    context.lineTo(from + half, 0);
    context.lineTo(from + half - side, side);
    context.lineTo(from - side, side);
    context.closePath();
  }
  context.fill();
  return canvas;
}

function splitDisc(context, centre, radius, stripe, widthPixels) {
  context.translate(centre, centre);
  context.rotate(-Math.PI / 4);
  context.fillStyle = stripe;
  const band = radius < 4.5 ? radius : widthPixels;
  for (let y = 0; y < radius + band; y += 2 * band) context.fillRect(-radius, y, 2 * radius, band);
  for (let y = -2 * band; y > -radius - band; y -= 2 * band) context.fillRect(-radius, y, 2 * radius, band);
}

function blank(side) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(side);
  return canvas;
}
