// The study that lies open: from the workspace or from a file, what was changed and can be taken back, and whether it is kept.

import { getJson, sendText, takeFile } from '../api.js';
import { fold, unfold } from './plan.js';

const MOST_STEPS = 100;
const LARGEST_FILE = 2_000_000;

export class StudyDesk {
  studies = null;
  writable = false;
  /** A file is being made. */
  busy = false;
  /** The short name it is kept under. */
  name = null;
  study = null;
  /** What does not hold together in what was opened: {message, hint}. */
  problems = [];
  problem = null;
  /** {problem, of}: the last change was refused. */
  refused = null;
  sites = {};
  #before = [];
  #after = [];
  #kept = '';

  constructor({ changed }) {
    this.changed = changed;
  }

  async load(wanted) {
    try {
      const { studies, writable } = await getJson('/api/scenarios');
      Object.assign(this, { studies, writable, problem: null });
      const name = studies.find(({ name: each }) => each === wanted)?.name ?? studies.find(({ problem }) => !problem)?.name ?? studies[0]?.name;
      if (name && (name !== this.name || !this.study)) await this.open(name);
    } catch (problem) {
      this.problem = problem;
    }
    this.changed();
  }

  async open(name) {
    try {
      this.#lay(name, await getJson(`/api/scenarios/${encodeURIComponent(name)}`), true);
    } catch (problem) {
      Object.assign(this, { name, study: null, problem });
    }
    this.changed();
  }

  /** A file of YAML or JSON; what is wrong in it is told with its lines, and what lay open stays. */
  async openFile(file) {
    try {
      if (file.size > LARGEST_FILE) throw Object.assign(new Error(file.name), { code: 'too-large' });
      const answer = await sendText('POST', `/api/scenarios/check?file=${encodeURIComponent(file.name)}`, await file.text());
      this.#lay(file.name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-'), answer, false);
      return true;
    } catch (problem) {
      this.problem = problem;
      return false;
    } finally {
      this.changed();
    }
  }

  #lay(name, { study, sites, problems }, kept) {
    this.name = name;
    this.study = unfold(study);
    this.sites = byName(sites);
    Object.assign(this, { problems, problem: null, refused: null });
    this.#before = [];
    this.#after = [];
    this.#kept = kept ? this.text() : '';
  }

  /** The study as it is sent. */
  text() {
    return JSON.stringify(fold(this.study));
  }

  get isKept() {
    return this.#kept === this.text();
  }

  get canUndo() {
    return this.#before.length > 0;
  }

  get canRedo() {
    return this.#after.length > 0;
  }

  edit(study) {
    this.#before = [...this.#before.slice(1 - MOST_STEPS), this.study];
    this.#after = [];
    this.study = study;
    this.refused = null;
    this.changed();
  }

  undo() {
    if (!this.canUndo) return;
    this.#after.push(this.study);
    this.study = this.#before.pop();
    this.refused = null;
    this.changed();
  }

  redo() {
    if (!this.canRedo) return;
    this.#before.push(this.study);
    this.study = this.#after.pop();
    this.refused = null;
    this.changed();
  }

  /** What the server does not take is taken back, with its reason. @param told the reason stands on the map, beside what was moved */
  refuse(problem, { told }) {
    this.study = this.#before.pop();
    this.refused = told ? null : problem;
    this.changed();
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

  async save() {
    try {
      const text = this.text();
      await sendText('PUT', `/api/scenarios/${encodeURIComponent(this.name)}`, text);
      this.#kept = text;
      this.problem = null;
      this.studies = (await getJson('/api/scenarios')).studies;
      return true;
    } catch (problem) {
      this.problem = problem;
      return false;
    } finally {
      this.changed();
    }
  }

  /** Gives the study to the reader as a file of YAML. */
  download() {
    return this.#take(`/api/scenarios/check?format=yaml&file=${encodeURIComponent(this.name)}`, `${this.name}.yaml`);
  }

  /** The report of the study as it lies open. @param form 'pdf', 'html' or 'docx' */
  report(form, language) {
    return this.#take(`/api/scenarios/report/${form}?language=${language}&file=${encodeURIComponent(this.name)}`, `${this.name}.${form}`);
  }

  async #take(path, name) {
    this.busy = true;
    this.changed();
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await takeFile(path, this.text()));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
    this.changed();
  }
}

function byName(sites) {
  return Object.fromEntries(sites.map(({ name, longitude, latitude }) => [name, { longitude, latitude }]));
}
