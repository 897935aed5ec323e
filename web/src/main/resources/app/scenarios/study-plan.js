// Changes to a study as a whole: whom it counts, its limits, what holds of the roads in all its scenarios. As in plan.js every function gives a new study.

import { partsOf, unused } from './plan.js';

/** With one scenario, and no office in it yet. */
export function newStudy(title, scenario) {
  return { study: title, sites: {}, scenarios: { [unused({}, 'a')]: { title: scenario, offices: {} } } };
}

/** @param change parts of the study; what is null is taken away */
export function setStudy(study, change) {
  return without({ ...study, ...partsOf(change, study) });
}

/** @param change parts of the demand; what is null is taken away */
export function setDemand(study, change) {
  const demand = without({ ...study.demand, ...partsOf(change, study.demand) });
  return without({ ...study, demand: Object.keys(demand).length ? demand : null });
}

/** Holds in every scenario that had it as the study has it, as if they all had it from there. */
export function setNetwork(study, made) {
  const before = { season: 'summer', close: [], ferries: {}, speeds: {}, ...study.network };
  const change = partsOf(made, before);
  const same = (name, value) => JSON.stringify(value ?? before[name]) === JSON.stringify(before[name]);
  const scenarios = Object.entries(study.scenarios).map(([name, scenario]) => {
    const follows = Object.entries(change).filter(([part]) => same(part, scenario.network[part]));
    return [name, { ...scenario, network: { ...scenario.network, ...Object.fromEntries(follows) } }];
  });
  return { ...study, network: { ...before, ...change }, scenarios: Object.fromEntries(scenarios) };
}

/** A scenario without offices, last. Gives the study and its name. */
export function addScenario(study, title) {
  const { season = 'summer', close = [], ferries = {}, speeds = {} } = study.network ?? {};
  const name = unused(study.scenarios, keyOf(title));
  const scenario = { title, assignment: 'nearest', offices: {}, network: { season, close, ferries, speeds } };
  return { study: { ...study, scenarios: { ...study.scenarios, [name]: scenario } }, name };
}

export function addAlternative(study, title) {
  const assessment = study.assessment ?? { criteria: {}, alternatives: {} };
  const alternatives = assessment.alternatives ?? {};
  const key = unused(alternatives, keyOf(title));
  return { study: { ...study, assessment: { ...assessment, criteria: assessment.criteria ?? {}, alternatives: { ...alternatives, [key]: { title } } } }, name: key };
}

/** A short name, made of the words. */
export function keyOf(words) {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'a';
}

function without(parts) {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}
