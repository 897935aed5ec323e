// What an address asks for and the study does not have: an old link, or one that was written by hand. It is told, and what is shown in its place.

import { t } from '../messages.js';
import { sentences } from '../parts/problem.js';
import { servicesOf } from './service-choice.js';

const YEAR = /^\d{4}$/;
/** Why the server has no figures of a year. */
const OF_YEARS = ['scenario.year', 'scenario.year-unknown', 'scenario.base-year'];

/**
 * @param asked what topics keep of the address
 * @param scene {study, names, shown, against} once a study is open
 * @param isStudyThere whether the study that is asked for is the one that is open
 * @returns {words, patch}: sentences, and what takes the address back to what is shown
 */
export function addressDoubts({ study: wanted, scenario, against, service, year }, scene, isStudyThere) {
  const { study, names } = scene;
  const title = (name) => study.scenarios[name].title;
  const doubts = [
    ...(names.length && scenario && !names.includes(scenario) ? [{ name: 'scenario', words: t('scenario.unknownAsked.scenario', scenario, title(scene.shown)) }] : []),
    ...(names.length && against && !names.includes(against) ? [{ name: 'against', words: t('scenario.unknownAsked.against', against, title(scene.against)) }] : []),
    ...(service && !servicesOf(study).includes(service) ? [{ name: 'service', words: t('scenario.unknownAsked.service', service) }] : []),
    ...(year && !YEAR.test(year) ? [{ name: 'year', words: t('scenario.unknownAsked.year', year, yearShown(study)) }] : []),
  ];
  const patch = Object.fromEntries(doubts.map(({ name }) => [name, null]));
  // What a study that is not here calls its scenarios says nothing about the one that is shown.
  if (wanted && !isStudyThere) return { words: [t('scenario.unknownAsked.study', wanted, study.study)], patch: { ...patch, study: null } };
  return { words: doubts.map(({ words }) => words), patch };
}

/** The same of a year that the server refused; null when that is not what it refused. */
export function yearDoubt({ code, hint }, { year }, { study }) {
  return year && OF_YEARS.includes(code) ? { words: [`${t('scenario.unknownAsked.year', year, yearShown(study))} ${sentences('', hint)}`.trim()], patch: { year: null } } : null;
}

function yearShown(study) {
  return study.demand?.['base-year'] ?? t('scenario.year.counted');
}
