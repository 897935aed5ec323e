// The map as one picture for paper: what is in view, drawn from the tiles at hand in the light scheme, with names, scale and north.

import { whole } from '../numbers.js';
import { frameOf, tilesShown } from './frame.js';
import { labelsInView, tilesInView } from './labels.js';
import { Look, drawDot } from './look.js';
import { paintBase } from './base-painting.js';
import { TileSource } from './tile-source.js';

const DETAIL = 2;

/**
 * @param shown the map in view, a GroundMap with drawOn(drawTiles, context, look, {corner}), which draws what is on the ground, and settings() when it has labels
 * @returns a canvas of its size in twice the detail
 */
export function drawPicture(shown) {
  const { leaflet: map } = shown;
  const look = new Look(shown.style, false);
  const size = map.getSize();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [size.x * DETAIL, size.y * DETAIL];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.setTransform(DETAIL, 0, 0, DETAIL, 0, 0);
  context.fillStyle = look.surface.sea;
  context.fillRect(0, 0, size.x, size.y);

  const corner = map.getPixelBounds().min;
  // Tiles are shown enlarged between two zooms. Their edges are kept on whole pixels, so that no seam shows between them.
  const { scale } = tilesShown(map);
  const ratio = Math.round(256 * DETAIL * scale) / 256;
  const onPixel = (place) => Math.round(place * ratio) / ratio;
  const drawTiles = (source, paint) => {
    for (const coords of tilesInView(map)) {
      const layers = source.peek(coords);
      if (!layers) continue;
      const [originX, originY] = [onPixel(coords.x * 256 - corner.x / scale), onPixel(coords.y * 256 - corner.y / scale)];
      paint(layers, frameOf(TileSource.place(coords), { originX, originY, ratio, zoom: coords.z }));
    }
  };
  drawTiles(shown.source, (layers, frame) => paintBase(context, layers, frame, look, shown.source.hasLand, shown.waterAreas));
  shown.drawOn(drawTiles, context, look);
  context.setTransform(DETAIL, 0, 0, DETAIL, 0, 0);
  if (shown.settings) drawLabels(context, labelsInView(map, shown.source, { ...shown.settings(), look }), corner, look.surface);
  drawScale(context, map, size, look.surface);
  drawNorth(context, size, look.surface);
  return asPixels(context);
}

/** A browser may print a canvas by drawing all its strokes anew, and then misplaces clips and patterns. Pixels stay as they are. */
function asPixels(context) {
  const { width, height } = context.canvas;
  const copy = Object.assign(document.createElement('canvas'), { width, height });
  copy.getContext('2d').putImageData(context.getImageData(0, 0, width, height), 0, 0);
  return copy;
}

function drawLabels(context, labels, corner, surface) {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = surface.halo;
  context.fillStyle = surface.label;
  context.lineWidth = 3;
  for (const { kind, text, rank, size, x, y } of labels) {
    if (kind === 'dot') {
      context.save();
      drawDot(context, x - corner.x, y - corner.y, size / 2);
      context.restore();
      continue;
    }
    context.font = `${rank === 1 || kind === 'letter' ? 600 : 400} ${size}px system-ui, sans-serif`;
    context.strokeText(text, x - corner.x, y - corner.y);
    context.fillText(text, x - corner.x, y - corner.y);
  }
}

/** A round length of at most 140 px at the middle of the map. */
function drawScale(context, map, size, surface) {
  const middle = size.y / 2;
  const metresAcross = map.distance(map.containerPointToLatLng([0, middle]), map.containerPointToLatLng([140, middle]));
  const power = 10 ** Math.floor(Math.log10(metresAcross));
  const metres = [5, 3, 2, 1].map((n) => n * power).find((length) => length <= metresAcross);
  const width = (140 * metres) / metresAcross;
  const [left, bottom] = [16, size.y - 16];
  context.fillStyle = surface.halo;
  context.fillRect(left - 8, bottom - 24, width + 16, 32);
  context.strokeStyle = surface.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(left, bottom - 6);
  context.lineTo(left, bottom);
  context.lineTo(left + width, bottom);
  context.lineTo(left + width, bottom - 6);
  context.stroke();
  context.fillStyle = surface.ink;
  context.textAlign = 'left';
  context.font = '12px system-ui, sans-serif';
  context.fillText(metres >= 1000 ? `${whole(metres / 1000)} km` : `${whole(metres)} m`, left + 5, bottom - 10);
}

function drawNorth(context, size, surface) {
  const [x, y] = [size.x - 28, 44];
  context.fillStyle = surface.halo;
  context.fillRect(x - 16, y - 36, 32, 56);
  context.fillStyle = surface.ink;
  context.beginPath();
  context.moveTo(x, y - 30);
  context.lineTo(x + 7, y - 6);
  context.lineTo(x, y - 11);
  context.lineTo(x - 7, y - 6);
  context.fill();
  context.textAlign = 'center';
  context.font = '600 14px system-ui, sans-serif';
  context.fillText('N', x, y + 8);
}
