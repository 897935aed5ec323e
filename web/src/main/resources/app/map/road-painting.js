// Roads and ferries of one tile: quiet lines, wider the more they carry, so that what is said of them stands out on top.

import { trace, within } from './frame.js';

/** Width at zoom 8 and 13, in pixels, by the letter of the class. */
const WIDTHS = { E: [1.8, 4], N: [1.5, 3.4], C: [1.1, 2.6], M: [0.7, 1.8], P: [0.6, 1.3], F: [0.5, 1.2], U: [0.9, 2.2] };
const ORDER = ['F', 'P', 'M', 'U', 'C', 'N', 'E'];

/** @param look {ink, ferry, snow: colours} @param winter whether roads that are closed in winter are shown so */
export function paintRoads(context, layers, frame, look, winter) {
  const layer = layers.get('roads');
  if (!layer) return;
  const groups = grouped(layer, frame, winter);
  within(context, frame, () => {
    context.lineJoin = 'round';
    for (const letter of ORDER) {
      const width = widthOf(letter, frame.zoom);
      stroke(context, layer, frame, groups.get(letter), { colour: look.ink, width, opacity: 0.62 });
      stroke(context, layer, frame, groups.get(`${letter}T`), { colour: look.ink, width, opacity: 0.55, dash: [2.2 * width, 1.6 * width] });
      stroke(context, layer, frame, groups.get(`${letter}w`), { colour: look.snow, width: Math.max(1.4, width), opacity: 0.9, dash: [1.5, 4] });
    }
    stroke(context, layer, frame, groups.get('f'), { colour: look.ferry, width: frame.zoom < 8 ? 1 : 1.5, opacity: 0.85, dash: [5, 4] });
  });
}

function widthOf(letter, zoom) {
  const [far, near] = WIDTHS[letter] ?? WIDTHS.U;
  const share = Math.min(1, Math.max(0, (zoom - 8) / 5));
  return (zoom < 8 ? far * Math.max(0.55, 1 - (8 - zoom) * 0.15) : far) + (near - far) * share;
}

function grouped(layer, frame, winter) {
  const groups = new Map();
  for (let i = 0; i < layer.length; i++) {
    if (!frame.touches(layer, i, 6)) continue;
    const ferry = layer.property(i, 'f');
    const key = ferry ? 'f' : `${layer.property(i, 'c') ?? 'U'}${winter && layer.property(i, 'w') ? 'w' : layer.property(i, 't') === 'T' ? 'T' : ''}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return groups;
}

function stroke(context, layer, frame, features, { colour, width, opacity, dash = [] }) {
  if (!features) return;
  context.beginPath();
  for (const i of features) trace(context, frame, layer, i, false);
  context.lineCap = dash.length ? 'butt' : 'round';
  context.setLineDash(dash);
  context.strokeStyle = colour;
  context.globalAlpha = opacity;
  context.lineWidth = width;
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([]);
}
