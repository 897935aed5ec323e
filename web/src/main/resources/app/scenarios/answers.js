// What the server says of the scenarios of a study: each evaluated, two compared, accounts. An answer holds for as long as what it was made of is the same.

import { newest, sendText } from '../api.js';

export class ScenarioAnswers {
  #evaluations = new Map();
  #asked = new Map();
  #comparison = null;
  #accounts = null;

  #compare = newest((signal, text, query) => sendText('POST', `/api/scenarios/compare?${query}`, text, { signal }));
  #account = newest((signal, text, query) => sendText('POST', `/api/scenarios/account?${query}`, text, { signal }));

  /** @param of {study, text, season, year, service} */
  #key({ study, season, year, service, version }, scenario) {
    const { title, ...rest } = study.scenarios[scenario];
    const sites = Object.values(rest.offices).map(({ site }) => study.sites[site]);
    return JSON.stringify([version, season, year, service, study.demand, study.limits, sites, rest]);
  }

  /** What an answer about a scenario in any season holds for. */
  keyOf(of, scenario) {
    return this.#key({ ...of, season: '' }, scenario);
  }

  /** That of a scenario; until the new one has come, the one that was there before a change. */
  lastEvaluation(scenario) {
    return this.#evaluations.get(scenario)?.answer ?? null;
  }

  comparison() {
    return this.#comparison?.answer ?? null;
  }

  /** The same, if it is of these two scenarios: that of others stands until theirs has come. */
  comparisonOf(before, after) {
    return this.#comparison?.before === before && this.#comparison.after === after ? this.#comparison.answer : null;
  }

  accounts() {
    return this.#accounts?.answer ?? null;
  }

  /** Evaluates what is not known yet; gives whether there is something new. @throws what the server refuses */
  evaluate(of, scenario) {
    const key = this.#key(of, scenario);
    if (this.#evaluations.get(scenario)?.key === key) return Promise.resolve(false);
    const asked = this.#asked.get(scenario);
    if (asked?.key === key) return asked.answered;
    const answered = this.#evaluate(of, scenario, key);
    this.#asked.set(scenario, { key, answered });
    return answered;
  }

  async #evaluate(of, scenario, key) {
    const isNewest = () => this.#asked.get(scenario)?.key === key;
    try {
      const answer = await sendText('POST', `/api/scenarios/evaluate?${query(of, { scenario })}`, of.text);
      if (isNewest()) this.#evaluations.set(scenario, { key, answer });
      return isNewest();
    } finally {
      if (isNewest()) this.#asked.delete(scenario);
    }
  }

  /** As {@link evaluate}, of two scenarios. */
  async compare(of, before, after) {
    const key = `${before} ${this.#key(of, before)} ${after} ${this.#key(of, after)}`;
    if (this.#comparison?.key === key) return false;
    const answer = await this.#compare(of.text, query(of, { before, after }));
    this.#comparison = { key, before, after, answer };
    return true;
  }

  /** As {@link evaluate}, of what the scenarios cost against the first. */
  async account(of, before, scenarios) {
    const key = JSON.stringify([before, scenarios, of.study.rates, Object.keys(of.study.scenarios)[0], ...[before, ...scenarios].map((each) => this.#key(of, each)), scenarios.map((each) => of.study.scenarios[each].title)]);
    if (this.#accounts?.key === key) return false;
    const parameters = query(of, { before });
    for (const scenario of scenarios) parameters.append('scenario', scenario);
    const answer = await this.#account(of.text, parameters);
    this.#accounts = { key, answer };
    return true;
  }

  /** Forgets scenarios of which there is nothing to ask any more. @param names of the others */
  keep(names) {
    for (const name of this.#evaluations.keys()) if (!names.includes(name)) this.#evaluations.delete(name);
  }

  forget() {
    this.#evaluations.clear();
    this.#asked.clear();
    this.#comparison = this.#accounts = null;
  }
}

export function query({ season, year, service, name }, more) {
  const parameters = new URLSearchParams({ file: name, season, ...more });
  if (year) parameters.set('year', year);
  if (service) parameters.set('service', service);
  return parameters;
}
