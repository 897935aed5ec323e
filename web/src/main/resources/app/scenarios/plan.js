// A study as the page changes it. Every scenario has all its offices written out, so that a change in one is not a change in those that build on it; the server
// writes it down as short as it was. All functions give a new study and leave the old one alone.

const NO_NETWORK = { season: 'summer', close: [], ferries: {}, speeds: {} };

/** From the file's form, where a scenario says only what differs from the one it builds on. */
export function unfold(study) {
  const whole = {};
  const network = { ...NO_NETWORK, ...study.network };
  const scenario = (name) => (whole[name] ??= made(study.scenarios[name]));
  const made = (written) => {
    const base = written.as ? scenario(written.as) : null;
    return {
      ...inherited(base, written),
      title: written.title,
      as: written.as,
      alternative: written.alternative ?? base?.alternative,
      assignment: written.assignment ?? base?.assignment ?? 'nearest',
      offices: named(base?.offices ?? {}, written.without, written.offices),
      network: { ...(base?.network ?? network), ...written.network },
    };
  };
  const scenarios = Object.fromEntries(Object.keys(study.scenarios).map((name) => [name, scenario(name)]));
  return { ...study, scenarios };
}

/** What has no form of its own here is kept as the file has it, with what it has from its base written out. */
function inherited(base, { without, ...written }) {
  const parts = { ...written };
  for (const part of ['demand', 'rates']) if (base?.[part]) parts[part] = { ...base[part], ...written[part] };
  for (const part of ['required', 'staff-travel']) parts[part] = written[part] ?? base?.[part];
  if (written.units || base?.units) parts.units = named(base?.units ?? {}, without, written.units);
  return parts;
}

/** By name: those of the base without some, and what is said of one that the base has too goes in place of what the base says. */
function named(base, without = [], own = {}) {
  const all = without === 'all' ? {} : structuredClone(base);
  if (Array.isArray(without)) for (const name of without) delete all[name];
  for (const [name, office] of Object.entries(own)) {
    all[name] = { ...all[name], ...structuredClone(office) };
    for (const [part, value] of Object.entries(all[name])) if (value === null) delete all[name][part];
  }
  return all;
}

/** Whether there is anything in a scenario yet. */
export function isBegun({ offices, units = {} }) {
  return Object.keys(offices).length + Object.keys(units).length > 0;
}

/** To a form that the server reads. @param fit which scenarios go along */
export function fold(study, fit = () => true) {
  const some = Object.entries(study.scenarios).filter(([, scenario]) => fit(scenario));
  const there = new Set(some.map(([name]) => name));
  // What was moved is the page's own; the title has it.
  const folded = ([name, { moved, ...scenario }]) => [name, { ...scenario, ...(there.has(scenario.as) ? { without: 'all' } : { as: undefined }) }];
  return { ...study, scenarios: Object.fromEntries((some.length ? some : Object.entries(study.scenarios)).map(folded)) };
}

function withScenario(study, name, change) {
  return { ...study, scenarios: { ...study.scenarios, [name]: { ...study.scenarios[name], ...change } } };
}

/** @param place {at: [latitude, longitude]} or {settlement: name} */
export function moveOffice(study, scenario, office, place) {
  const { sites, scenarios } = study;
  const now = scenarios[scenario].offices[office].site;
  const users = (site) => Object.entries(scenarios).flatMap(([name, each]) => Object.entries(each.offices).filter(([, { site: on }]) => on === site).map(([of]) => `${name}/${of}`));
  const mine = `${scenario}/${office}`;
  if (place.settlement) {
    // A site in the same settlement is the same site, when no other office of this scenario is on it.
    const there = Object.entries(sites).find(([site, each]) => each.settlement === place.settlement && !users(site).some((user) => user.startsWith(`${scenario}/`) && user !== mine));
    if (there) return setOffice(study, scenario, office, { site: there[0] });
  }
  const own = sites[now]?.at && users(now).every((user) => user === mine);
  const site = own && place.at ? now : unused(sites, place.settlement ?? `${office} (${scenario})`);
  return setOffice({ ...study, sites: { ...sites, [site]: place } }, scenario, office, { site });
}

/** Of two changes that follow fast the second builds on the first: @param change parts, or what gives them from what stands when its turn comes */
export function partsOf(change, now) {
  return typeof change === 'function' ? change(now ?? {}) : change;
}

/** @param change parts of the office; one that is null is taken away */
export function setOffice(study, scenario, office, change) {
  const { offices: all } = study.scenarios[scenario];
  const changed = Object.fromEntries(Object.entries({ ...all[office], ...partsOf(change, all[office]) }).filter(([, value]) => value !== null));
  return withScenario(study, scenario, { offices: { ...all, [office]: changed } });
}

export function addOffice(study, scenario, office, place) {
  const { offices: all } = study.scenarios[scenario];
  return moveOffice(withScenario(study, scenario, { offices: { ...all, [office]: { site: '' } } }), scenario, office, place);
}

export function removeOffice(study, scenario, office) {
  const { [office]: gone, ...rest } = study.scenarios[scenario].offices;
  return withScenario(study, scenario, { offices: rest });
}

export function setScenario(study, name, change) {
  return withScenario(study, name, partsOf(change, study.scenarios[name]));
}

/** A copy that stands after the one it is of. Gives the study and the name of the copy. */
export function copyScenario(study, name, title) {
  const copy = unused(study.scenarios, name);
  const entries = Object.entries(study.scenarios);
  const at = entries.findIndex(([each]) => each === name) + 1;
  const { moved, ...own } = structuredClone(study.scenarios[name]);
  entries.splice(at, 0, [copy, { ...own, title, as: name }]);
  return { study: { ...study, scenarios: Object.fromEntries(entries) }, name: copy };
}

/** What built on it stands by itself from then on. */
export function removeScenario(study, name) {
  const rest = Object.entries(study.scenarios)
    .filter(([each]) => each !== name)
    .map(([each, scenario]) => [each, scenario.as === name ? { ...scenario, as: undefined } : scenario]);
  return { ...study, scenarios: Object.fromEntries(rest) };
}

/** @param rate {value, unit, source, date}, the fare of ferries with {ferries} of their own too; null for the usual one */
export function setRate(study, name, rate) {
  const { [name]: gone, ...rest } = study.rates ?? {};
  return { ...study, rates: rate ? { ...study.rates, [name]: rate } : rest };
}

/** @param judgement {advantage, drawback, source}; empty texts are left out, and an empty judgement goes */
export function setJudgement(study, alternative, criterion, judgement) {
  const { assessment } = study;
  const { judgements = {} } = assessment.alternatives[alternative];
  const { [criterion]: gone, ...rest } = judgements;
  const words = Object.fromEntries(Object.entries(judgement).filter(([, text]) => text));
  const changed = words.advantage || words.drawback ? { ...judgements, [criterion]: words } : rest;
  return { ...study, assessment: { ...assessment, alternatives: { ...assessment.alternatives, [alternative]: { ...assessment.alternatives[alternative], judgements: changed } } } };
}

/** @param key a short name that is not there already, made of the words */
export function addCriterion(study, words) {
  const assessment = study.assessment ?? { criteria: {}, alternatives: {} };
  const key = unused(assessment.criteria, words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
  return { ...study, assessment: { ...assessment, criteria: { ...assessment.criteria, [key]: words } } };
}

/** The wish, or the wish with a number, when it is taken. */
export function unused(taken, wish) {
  if (!(wish in taken)) return wish;
  let number = 2;
  while (`${wish}-${number}` in taken) number++;
  return `${wish}-${number}`;
}

/** Positions of all kinds; null when they are not told. */
export function positions({ staff }) {
  return staff ? Object.values(staff).reduce((sum, each) => sum + each, 0) : null;
}
