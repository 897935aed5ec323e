// Files from being dropped until they are imported. Nothing is imported before `importChosen`.

import { getJson, send, sendFile } from '../api.js';
import { t } from '../messages.js';
import { bytes, whole } from '../numbers.js';
import { followed, stopped } from './jobs.js';

export class Intake {
  #upload = null;
  #sending = null;
  #looking = false;

  /** {name, parts, bytes, state: waiting|looking|ready|failed|stopped, included, choices, job, tables, problem} */
  items = [];
  /** {name, done, total} while files are sent */
  sent = null;
  /** the job of the import while it is under way */
  importing = null;
  /** what came of the last import: {tables} or {cancelled: true} */
  report = null;
  problem = null;

  /** @param limits () => {uploadBytes, uploadFiles} @param changed draws anew @param looked (item) @param imported (tables) */
  constructor({ limits, changed, looked, imported }) {
    Object.assign(this, { limits, changed, looked, imported });
  }

  get busy() {
    return Boolean(this.sent || this.importing);
  }

  get chosen() {
    return this.items.filter(({ state, included }) => state === 'ready' && included);
  }

  /** Sends files and looks at them. */
  async add(files) {
    if (files.length === 0 || this.busy) return;
    this.report = this.problem = null;
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const { uploadBytes, uploadFiles } = this.limits();
    if (total > uploadBytes || files.length > uploadFiles) {
      this.problem = { message: t('data.drop.tooMuch', whole(files.length), bytes(total)), hint: t('data.drop.tooMuch.hint', whole(uploadFiles), bytes(uploadBytes)) };
      this.changed();
      return;
    }
    this.#sending = new AbortController();
    try {
      this.#upload ??= (await send('POST', '/api/data/uploads')).id;
      await this.#sendAll(files, total);
      await this.#list();
    } catch (problem) {
      if (problem.code === 'upload.not-found') this.#forget();
      if (problem.name !== 'AbortError') this.problem = problem;
    }
    this.sent = this.#sending = null;
    this.changed();
    await this.#lookAtAll();
  }

  async #sendAll(files, total) {
    let before = 0;
    for (const file of files) {
      const tell = (done) => {
        this.sent = { name: file.name, done: before + done, total };
        this.changed();
      };
      tell(0);
      await sendFile(`/api/data/uploads/${this.#upload}/files?name=${encodeURIComponent(file.name)}`, file, { signal: this.#sending.signal, sent: tell });
      before += file.size;
    }
  }

  stopSending() {
    this.#sending?.abort();
  }

  /** A file sent once more, or a part that was missing, is looked at anew. */
  async #list() {
    const { files } = await getJson(`/api/data/uploads/${this.#upload}`);
    this.items = files.map((file) => {
      const known = this.items.find(({ name }) => name === file.name);
      const same = known && known.bytes === file.bytes && known.parts.join() === file.parts.join();
      return same ? known : { included: true, choices: {}, ...known, ...file, state: 'waiting' };
    });
  }

  /** One after the other, in the order they are listed. */
  async #lookAtAll() {
    if (this.#looking) return;
    this.#looking = true;
    for (let next = this.#waiting(); next; next = this.#waiting()) await this.#lookAt(next);
    this.#looking = false;
  }

  #waiting() {
    return this.items.find(({ state }) => state === 'waiting');
  }

  async #lookAt(item) {
    Object.assign(item, { state: 'looking', problem: null, stopping: false });
    if (item.job) stopped(item.job.id);
    try {
      const begun = await send('POST', `/api/data/uploads/${this.#upload}/examine`, { file: item.name, ...item.choices });
      const job = await followed(begun, (step) => {
        item.job = step;
        this.changed();
      });
      item.job = job;
      if (job.state === 'DONE') Object.assign(item, { state: 'ready', tables: job.tables });
      else if (job.state === 'FAILED') Object.assign(item, { state: 'failed', tables: [], problem: { message: job.problem.error, ...job.problem } });
      else item.state = 'stopped';
    } catch (problem) {
      Object.assign(item, { state: 'failed', tables: [], problem });
    }
    this.changed();
    if (item.state === 'ready' && this.items.includes(item)) this.looked(item);
  }

  stopLooking(item) {
    if (item.job) stopped(item.job.id);
  }

  /** Says something of a file over what it says of itself; it is then looked at again. */
  choose(item, choice) {
    const choices = { ...item.choices, ...choice };
    item.choices = Object.fromEntries(Object.entries(choices).filter(([, value]) => value));
    this.again(item);
  }

  again(item) {
    item.state = 'waiting';
    this.changed();
    this.#lookAtAll();
  }

  include(item, included) {
    item.included = included;
    this.changed();
  }

  async importChosen() {
    this.problem = null;
    const files = this.chosen.map(({ name, choices }) => ({ file: name, ...choices }));
    try {
      const begun = await send('POST', `/api/data/uploads/${this.#upload}/import`, { files });
      const job = await followed(begun, (step) => {
        this.importing = { ...step, stopping: this.importing?.stopping };
        this.changed();
      });
      this.importing = null;
      if (job.state === 'FAILED') this.problem = { message: job.problem.error, hint: job.problem.hint };
      else if (job.state === 'CANCELLED') this.report = { cancelled: true };
      else await this.#done(job.tables);
    } catch (problem) {
      this.importing = null;
      this.problem = problem;
    }
    this.changed();
  }

  async #done(tables) {
    for (const { job } of this.items) if (job) stopped(job.id);
    this.#forget();
    this.report = { tables };
    await this.imported(tables);
  }

  async stopImporting() {
    if (!this.importing) return;
    this.importing.stopping = true;
    this.changed();
    await stopped(this.importing.id);
  }

  /** Takes everything away that was not imported. */
  discard() {
    for (const { job } of this.items) if (job) stopped(job.id);
    if (this.#upload) send('DELETE', `/api/data/uploads/${this.#upload}`).catch(() => {});
    this.#forget();
    this.report = this.problem = null;
    this.changed();
  }

  #forget() {
    this.#upload = null;
    this.items = [];
  }
}
