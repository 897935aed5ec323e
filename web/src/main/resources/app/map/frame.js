// Where a tile lands on a canvas. Everything is in CSS pixels; the device ratio is applied once, when a path is made.

/**
 * @param place   from TileSource.place: how much enlarged, and which part of the stored tile
 * @param originX where the tile's own corner is on the canvas
 */
export function frameOf(place, { originX, originY, ratio, zoom }) {
  const scaleOf = (extent) => (256 * place.enlarged) / extent;
  return {
    originX,
    originY,
    ratio,
    zoom,
    size: 256,
    scaleOf,
    shiftX: originX - place.left,
    shiftY: originY - place.top,
    /** Is any of feature i within the tile, or within `slack` pixels of it? */
    touches(layer, i, slack) {
      const scale = scaleOf(layer.extent);
      const { boxes } = layer;
      return (
        boxes[4 * i] * scale - place.left <= 256 + slack &&
        boxes[4 * i + 2] * scale - place.left >= -slack &&
        boxes[4 * i + 1] * scale - place.top <= 256 + slack &&
        boxes[4 * i + 3] * scale - place.top >= -slack
      );
    },
  };
}

/** The zoom whose tiles a map shows, a whole number, and by how much it shows them enlarged. */
export function tilesShown(map) {
  const zoom = Math.round(map.getZoom());
  return { zoom, scale: map.getZoomScale(map.getZoom(), zoom) };
}

/** Adds feature i to the open path. Polygons close their rings. */
export function trace(context, frame, layer, i, closed) {
  const scale = frame.scaleOf(layer.extent);
  const { coordinates, pointStart, partStart } = layer;
  for (let part = partStart[i]; part < partStart[i + 1]; part++) {
    const last = 2 * pointStart[part + 1];
    let at = 2 * pointStart[part];
    context.moveTo(coordinates[at] * scale + frame.shiftX, coordinates[at + 1] * scale + frame.shiftY);
    for (at += 2; at < last; at += 2) {
      context.lineTo(coordinates[at] * scale + frame.shiftX, coordinates[at + 1] * scale + frame.shiftY);
    }
    if (closed) context.closePath();
  }
}

/** Runs `draw` with everything outside the tile cut away. */
export function within(context, frame, draw) {
  context.save();
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  context.beginPath();
  context.rect(frame.originX, frame.originY, frame.size, frame.size);
  context.clip();
  draw();
  context.restore();
}
