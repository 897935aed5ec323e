// Links in series are one road to whoever reads: what closing any of them costs is the same, and is told once.

/**
 * Effects of closing links, those of one road together that end in each other and cost the same; who is cut off comes before who is delayed, else the order stays.
 *
 * @param features lines with the properties of /api/travel/closures
 * @returns {properties of the first, name, features}
 */
export function stretches(features) {
  const all = [];
  for (const feature of features) {
    const together = all.filter((stretch) => isSame(stretch.properties, feature.properties) && stretch.features.some((other) => meet(other, feature)));
    if (together.length === 0) all.push({ properties: feature.properties, features: [feature] });
    else {
      const [first, ...rest] = together; // A link between two that were apart makes them one.
      first.features.push(feature, ...rest.flatMap((stretch) => stretch.features));
      for (const stretch of rest) all.splice(all.indexOf(stretch), 1);
    }
  }
  const named = all.map((stretch) => ({ ...stretch, name: nameOf(stretch.features.map(({ properties }) => properties.link)) }));
  return [...named.filter(({ properties }) => properties.peopleCutOff > 0), ...named.filter(({ properties }) => properties.peopleCutOff === 0)];
}

function isSame(one, other) {
  return ['road', 'roadClass', 'linkType', 'personMinutes', 'peopleDelayed', 'peopleCutOff'].every((name) => one[name] === other[name]);
}

function meet(one, other) {
  const ends = ({ geometry: { coordinates } }) => [coordinates[0], coordinates.at(-1)].map(String);
  return ends(one).some((end) => ends(other).includes(end));
}

/** What the ids begin with together; all of them when that says nothing. */
function nameOf(ids) {
  if (ids.length === 1) return ids[0];
  let length = 0;
  while (ids.every((id) => length < id.length && id[length] === ids[0][length])) length++;
  const common = ids[0].slice(0, length).replace(/[-\s]+\d*$/, '');
  return common.length >= 3 ? common : ids.join(', ');
}
