// The studies that lie open, from the workspace or from files, and the one that is looked at. Each keeps its steps while another is looked at.

import { getJson, sendText, takeFile } from '../api.js';
import { OpenedStudy, hindering } from './opened-study.js';
import { fold, isBegun, unused } from './plan.js';

const LARGEST_FILE = 2_000_000;
/** The line of what a form sends says nothing to the one who filled it in. */
const LINE = /^\S*:\d+: /;

export class StudyDesk {
  studies = null;
  writable = false;
  /** Whether the workspace has one. */
  timetable = false;
  /** A file is being made. */
  busy = false;
  problem = null;
  /** {file, problems}: a file that was not opened, and why. */
  rejected = null;
  /** {message, hint, field}: the last change was refused; the field is that of a form, or nothing. */
  refused = null;
  #opened = new Map();
  #current = null;
  #changes = Promise.resolve();

  constructor({ changed }) {
    this.changed = changed;
  }

  /** The short name of the study that is looked at. */
  get name() {
    return this.#current?.name ?? null;
  }

  get study() {
    return this.#current?.study ?? null;
  }

  get problems() {
    return this.#current?.problems ?? [];
  }

  /** What a study can choose among here: {settlements, layers, municipalities, timetable}. */
  get choices() {
    return { ...this.#current?.choices, timetable: this.timetable };
  }

  get isKept() {
    return this.#current?.isKept ?? true;
  }

  get canUndo() {
    return this.#current?.canUndo ?? false;
  }

  get canRedo() {
    return this.#current?.canRedo ?? false;
  }

  get isUnsaved() {
    return [...this.#opened.values()].some((each) => each.isUnsaved);
  }

  /** All that can be looked at: {name, title, unsaved}. */
  list() {
    const opened = [...this.#opened.values()].map((each) => ({ name: each.name, title: each.title, unsaved: !each.isKept }));
    const rest = (this.studies ?? []).filter(({ name }) => !this.#opened.has(name));
    const order = new Map((this.studies ?? []).map(({ name }, i) => [name, i]));
    return [...opened, ...rest].sort((a, b) => (order.get(a.name) ?? order.size) - (order.get(b.name) ?? order.size));
  }

  async load(wanted) {
    try {
      const { studies, writable, timetable } = await getJson('/api/scenarios');
      Object.assign(this, { studies, writable, timetable, problem: null });
      const name = studies.find(({ name: each }) => each === wanted)?.name ?? this.name ?? studies.find(({ problem }) => !problem)?.name ?? studies[0]?.name;
      if (name && name !== this.name) await this.open(name);
    } catch (problem) {
      this.problem = problem;
    }
    this.changed();
  }

  has(name) {
    return this.#opened.has(name) || this.studies?.some(({ name: each }) => each === name);
  }

  /** One that lies open is looked at as it lies. */
  async open(name) {
    this.problem = this.rejected = this.refused = null;
    try {
      if (!this.#opened.has(name)) this.#opened.set(name, new OpenedStudy(name, await getJson(`/api/scenarios/${encodeURIComponent(name)}`), { kept: true }));
      this.#current = this.#opened.get(name);
    } catch (problem) {
      this.problem = problem;
    }
    this.changed();
  }

  /** A file of YAML or JSON. When something is wrong in it that is told with its lines, and what lay open stays. Gives whether it was opened. */
  async openFile(file) {
    this.problem = this.rejected = this.refused = null;
    try {
      if (file.size > LARGEST_FILE) throw Object.assign(new Error(file.name), { code: 'too-large' });
      const answer = await this.#check(file.name, await file.text());
      const faults = hindering(answer.problems);
      if (faults.length) this.rejected = { file: file.name, problems: faults };
      else this.#lay(file.name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}._-]+/gu, '-'), answer);
      return !this.rejected;
    } catch (problem) {
      this.rejected = { file: file.name, problems: [{ message: problem.message, hint: problem.hint }, ...(problem.others ?? []).map(({ error, hint }) => ({ message: error, hint }))] };
      return false;
    } finally {
      this.changed();
    }
  }

  /** A study of one's own, to be filled in. */
  async openNew(study, name) {
    this.problem = this.rejected = this.refused = null;
    try {
      this.#lay(name, await this.#check(name, JSON.stringify(study)));
    } catch (problem) {
      this.problem = problem;
    }
    this.changed();
  }

  /** A file that is opened again goes in place of itself while it is as it was; nothing that was changed, and nothing that the workspace keeps, is replaced. */
  #lay(wish, answer) {
    const there = this.#opened.get(wish);
    const again = there && !there.hasSteps && !this.studies?.some(({ name }) => name === wish);
    const taken = Object.fromEntries([...this.#opened.keys(), ...(this.studies ?? []).map(({ name }) => name)].map((name) => [name, true]));
    const name = again ? wish : unused(taken, wish);
    this.#opened.set(name, new OpenedStudy(name, answer, { kept: false }));
    this.#current = this.#opened.get(name);
  }

  #check(name, text) {
    return sendText('POST', `/api/scenarios/check?file=${encodeURIComponent(name)}`, text);
  }

  /** The study as it is asked about. */
  asked() {
    return this.#current.asked();
  }

  edit(study) {
    this.#current.edit(study);
    this.refused = null;
    this.changed();
  }

  /** A change from a form: the server sees it first, and what it does not take is told beside the field. @param make takes the study and gives the new one */
  change(field, make) {
    const mine = this.#current;
    this.#changes = this.#changes.then(async () => {
      try {
        const { problems } = await this.#check(mine.name, JSON.stringify(fold(make(mine.study), isBegun)));
        const faults = hindering(problems);
        if (faults.length) throw faults[0];
        mine.edit(make(mine.study));
        this.refused = null;
      } catch ({ message, hint }) {
        this.refused = { field, message: message.replace(LINE, ''), hint };
      }
      this.changed();
    });
    return this.#changes;
  }

  /** What the page itself knows to be wrong. */
  refuseField(field, message) {
    this.refused = { field, message, hint: '' };
    this.changed();
  }

  undo() {
    this.#step('undo');
  }

  redo() {
    this.#step('redo');
  }

  #step(which) {
    this.#current?.[which]();
    this.refused = null;
    this.changed();
  }

  /** What the server does not take is taken back, with its reason. @param told the reason stands on the map, beside what was moved */
  refuse({ message, hint }, { told }) {
    this.#current.takeBack();
    this.refused = told ? null : { message: message.replace(LINE, ''), hint };
    this.changed();
  }

  place(site) {
    return this.#current.place(site);
  }

  learn(sites) {
    this.#current.learn(sites);
  }

  /** With what is still on its way to the server. */
  async save() {
    const mine = this.#current;
    await this.#changes;
    try {
      const text = mine.text();
      await sendText('PUT', `/api/scenarios/${encodeURIComponent(mine.name)}`, text);
      mine.kept(text);
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
  async download() {
    const mine = this.#current;
    await this.#changes;
    const text = mine.text();
    if (await this.#take(`/api/scenarios/check?format=yaml&file=${encodeURIComponent(mine.name)}`, text, `${mine.name}.yaml`)) mine.taken(text);
  }

  /** The report of the study as it lies open. @param form 'pdf', 'html' or 'docx' */
  async report(form, language) {
    await this.#changes;
    return this.#take(`/api/scenarios/report/${form}?language=${language}&file=${encodeURIComponent(this.name)}`, this.asked(), `${this.name}.${form}`);
  }

  async #take(path, text, name) {
    this.busy = true;
    this.changed();
    try {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await takeFile(path, text));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
    this.changed();
    return !this.problem;
  }
}
