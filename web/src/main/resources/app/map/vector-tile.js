// Reads Mapbox Vector Tiles 2.1 into flat arrays, so that a tile of 15,000 features is a handful of objects.

import Pbf from 'pbf';

export const POINT = 1;
export const LINE = 2;
export const POLYGON = 3;

const MOVE_TO = 1;
const CLOSE_PATH = 7;

/** The layers of a tile by name. */
export function decodeTile(buffer) {
  return new Pbf(buffer).readFields((tag, layers, pbf) => {
    if (tag === 3) {
      const layer = readLayer(pbf, pbf.readVarint() + pbf.pos);
      layers.set(layer.name, layer);
    }
  }, new Map());
}

/**
 * Features in columns. Feature i has its parts (rings, lines or point groups) in partStart[i] … partStart[i + 1], part p has
 * its coordinates x,y in coordinates[2 * pointStart[p]] … [2 * pointStart[p + 1]], in units of the tile's extent.
 */
class Layer {
  name = '';
  extent = 4096;
  keys = [];
  values = [];
  ids = [];
  types = [];
  tags = [];
  partStart = [0];
  pointStart = [0];
  coordinates = new Growing();
  boxes = [];

  get length() {
    return this.ids.length;
  }

  /** One property of one feature, or undefined. */
  property(feature, key) {
    const tags = this.tags[feature];
    for (let i = 0; i < tags.length; i += 2) if (this.keys[tags[i]] === key) return this.values[tags[i + 1]];
    return undefined;
  }
}

/** Whole numbers in an array that doubles when it is full. */
class Growing {
  array = new Int32Array(1024);
  length = 0;

  push(x, y) {
    if (this.length + 2 > this.array.length) {
      const larger = new Int32Array(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = x;
    this.array[this.length++] = y;
  }
}

function readLayer(pbf, end) {
  const layer = new Layer();
  while (pbf.pos < end) {
    const header = pbf.readVarint();
    const tag = header >> 3;
    if (tag === 1) layer.name = pbf.readString();
    else if (tag === 2) readFeature(pbf, pbf.readVarint() + pbf.pos, layer);
    else if (tag === 3) layer.keys.push(pbf.readString());
    else if (tag === 4) layer.values.push(readValue(pbf, pbf.readVarint() + pbf.pos));
    else if (tag === 5) layer.extent = pbf.readVarint();
    else pbf.skip(header);
  }
  layer.ids = Uint32Array.from(layer.ids);
  layer.types = Uint8Array.from(layer.types);
  layer.partStart = Uint32Array.from(layer.partStart);
  layer.pointStart = Uint32Array.from(layer.pointStart);
  layer.boxes = Int32Array.from(layer.boxes);
  layer.coordinates = layer.coordinates.array.slice(0, layer.coordinates.length);
  return layer;
}

function readFeature(pbf, end, layer) {
  let id = 0;
  let type = 0;
  let tags = [];
  let geometryAt = -1;
  while (pbf.pos < end) {
    const header = pbf.readVarint();
    const tag = header >> 3;
    if (tag === 1) id = pbf.readVarint();
    else if (tag === 2) tags = pbf.readPackedVarint();
    else if (tag === 3) type = pbf.readVarint();
    else if (tag === 4) {
      geometryAt = pbf.pos;
      pbf.skip(header);
    } else pbf.skip(header);
  }
  if (geometryAt < 0) return;
  pbf.pos = geometryAt;
  readGeometry(pbf, layer, type);
  pbf.pos = end;
  layer.ids.push(id);
  layer.types.push(type);
  layer.tags.push(tags);
  layer.partStart.push(layer.pointStart.length - 1);
}

function readGeometry(pbf, layer, type) {
  const end = pbf.readVarint() + pbf.pos;
  const { coordinates, pointStart } = layer;
  const startsAt = coordinates.length;
  let [x, y, minX, minY, maxX, maxY] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
  while (pbf.pos < end) {
    const commandAndCount = pbf.readVarint();
    const command = commandAndCount & 7;
    if (command === CLOSE_PATH) continue;
    // A point layer keeps all its points in one part; a line or ring starts a part at each move.
    if (command === MOVE_TO && type !== POINT && coordinates.length > startsAt) pointStart.push(coordinates.length / 2);
    for (let n = commandAndCount >> 3; n > 0; n--) {
      x += pbf.readSVarint();
      y += pbf.readSVarint();
      coordinates.push(x, y);
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
  }
  pointStart.push(coordinates.length / 2);
  layer.boxes.push(minX, minY, maxX, maxY);
}

function readValue(pbf, end) {
  let value = null;
  while (pbf.pos < end) {
    const header = pbf.readVarint();
    const tag = header >> 3;
    if (tag === 1) value = pbf.readString();
    else if (tag === 2) value = pbf.readFloat();
    else if (tag === 3) value = pbf.readDouble();
    else if (tag === 4) value = pbf.readVarint(true);
    else if (tag === 5) value = pbf.readVarint();
    else if (tag === 6) value = pbf.readSVarint();
    else if (tag === 7) value = pbf.readBoolean();
    else pbf.skip(header);
  }
  return value;
}
