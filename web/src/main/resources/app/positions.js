// Where a map is, as an address says it: zoom/latitude/longitude.

/** {zoom, latitude, longitude}, or null when the text is none. */
export function readPosition(text) {
  const [zoom, latitude, longitude] = (text ?? '').split('/').map(Number);
  const usable = [zoom, latitude, longitude].every(Number.isFinite) && text;
  return usable ? { zoom, latitude, longitude } : null;
}

export function writePosition({ zoom, latitude, longitude }) {
  return `${zoom}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`;
}
