// A study that lies open: what was changed and can be taken back, and what of it is kept somewhere.

import { fold, isBegun, unfold } from './plan.js';

const MOST_STEPS = 100;

export class OpenedStudy {
  #before = [];
  #after = [];
  #kept = null;
  #taken = null;

  /** @param answer {study, sites, problems, choices} of the server @param kept whether the workspace keeps it as it is */
  constructor(name, { study, sites, problems = [], choices }, { kept }) {
    Object.assign(this, { name, problems: hindering(problems), choices, study: unfold(study), sites: byName(sites) });
    if (kept) this.#kept = this.text();
  }

  get title() {
    return this.study.study;
  }

  /** As it is kept or taken along. */
  text() {
    return JSON.stringify(fold(this.study));
  }

  /** As it is asked about: a scenario that has no office yet keeps no answer from the others. */
  asked() {
    return JSON.stringify(fold(this.study, isBegun));
  }

  get isKept() {
    return this.#kept === this.text();
  }

  /** Whether it would be missed: changed, and neither kept nor taken along as it is. */
  get isUnsaved() {
    return this.hasSteps && !this.isKept && this.#taken !== this.text();
  }

  get hasSteps() {
    return this.#before.length + this.#after.length > 0;
  }

  get canUndo() {
    return this.#before.length > 0;
  }

  get canRedo() {
    return this.#after.length > 0;
  }

  kept(text) {
    this.#kept = text;
  }

  taken(text) {
    this.#taken = text;
  }

  edit(study) {
    this.#before = [...this.#before.slice(1 - MOST_STEPS), this.study];
    this.#after = [];
    this.study = study;
  }

  undo() {
    if (!this.canUndo) return;
    this.#after.push(this.study);
    this.study = this.#before.pop();
  }

  redo() {
    if (!this.canRedo) return;
    this.#before.push(this.study);
    this.study = this.#after.pop();
  }

  /** A step that was refused is as if it had not been made. */
  takeBack() {
    this.study = this.#before.pop();
  }

  /** Where a site is, {latitude, longitude}; undefined when it is not known. */
  place(site) {
    const at = this.study.sites[site]?.at;
    return at ? { latitude: at[0], longitude: at[1] } : this.sites[site];
  }

  /** @param sites of an answer */
  learn(sites) {
    Object.assign(this.sites, byName(sites));
  }
}

function byName(sites) {
  return Object.fromEntries(sites.map(({ name, longitude, latitude }) => [name, { longitude, latitude }]));
}

/** What keeps a study from being evaluated. A scenario that has no office yet keeps nothing from the others. */
export function hindering(problems) {
  return problems.filter(({ code }) => code !== 'scenario.no-offices');
}
