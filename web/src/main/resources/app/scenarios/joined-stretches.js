// Stretches that cost the same to lose, on the same road one after the other, as one: who is told of Fv 55 three times learns nothing more.

const EFFECT = ['cutOff', 'lostMinutes', 'further', 'newlyOnlyByFerry'];

/**
 * @param shown, against rows of the server for the two scenarios, each the worst first; against is null when there is only one
 * @returns {season, road, name, links, lines, shown, against}: the effect in each scenario, null where the stretch has nothing to say; the worst of the shown scenario first
 */
export function joinedStretches(shown, against) {
  const keyed = (rows) => new Map((rows ?? []).map((row) => [`${row.season} ${row.link}`, row]));
  const [mine, other] = [keyed(shown), keyed(against)];
  const groups = new Map();
  for (const key of new Set([...mine.keys(), ...other.keys()])) {
    const [one, two] = [mine.get(key) ?? null, other.get(key) ?? null];
    const { season, road, link, line } = one ?? two;
    const alike = JSON.stringify([season, road ?? link, effectOf(one), effectOf(two), (one ?? two).municipalities]);
    if (!groups.has(alike)) groups.set(alike, { season, road, links: [], lines: [], shown: one, against: two });
    const group = groups.get(alike);
    group.links.push(link);
    group.lines.push(line);
  }
  return [...groups.values()].map((group) => ({ ...group, name: commonName(group.links) }));
}

function effectOf(row) {
  return row && EFFECT.map((name) => row[name]);
}

/** What the names have in common, to the last whole word; all of them when that is nothing. */
export function commonName(names) {
  if (names.length === 1) return names[0];
  let length = 0;
  while (names.every((name) => name.length > length && name[length] === names[0][length])) length++;
  const common = names[0].slice(0, length).replace(/[\s_–-]+$/, '');
  return common.length > 3 ? common : names.join(', ');
}
