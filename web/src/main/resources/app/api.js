// Every request the page makes for JSON. An answer that is not good becomes an ApiError whose text a person can read.

import { language, t } from './messages.js';

export class ApiError extends Error {
  constructor({ status = 0, code = 'unknown', error, hint = '', problems = [], others = [] }) {
    super(error);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.problems = problems; // of a form: {field, error, hint}
    this.others = others; // what else is wrong in the same file: {code, error, hint}
  }
}

export async function getJson(path, { parameters, signal } = {}) {
  const query = parameters?.toString();
  return answered(fetch(query ? `${path}?${query}` : path, { signal, headers: { accept: 'application/json', 'accept-language': language } }));
}

/** Asks the server to do something. The header tells it that its own page does. */
export async function send(method, path, body) {
  const headers = { accept: 'application/json', 'accept-language': language, 'x-omland': '1' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  return answered(fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }));
}

/** Sends a document as text, and asks for JSON. */
export function sendText(method, path, text, { signal } = {}) {
  return answered(fetch(path, { method, signal, headers: textHeaders(), body: text }));
}

/** Sends a document as text, and takes a file in return. */
export async function takeFile(path, text) {
  return (await good(fetch(path, { method: 'POST', headers: textHeaders(), body: text }))).blob();
}

function textHeaders() {
  return { 'accept-language': language, 'x-omland': '1', 'content-type': 'text/plain; charset=utf-8' };
}

/** Sends a bill as text, YAML or JSON, to be split. `format` json gives the answer, csv and yaml a file to keep. */
export async function shareBill(text, { format = 'json', file } = {}) {
  const headers = { 'accept-language': language, 'x-omland': '1', 'content-type': 'text/plain; charset=utf-8' };
  const query = new URLSearchParams({ format, ...(file ? { file } : {}) });
  const asked = fetch(`/api/share?${query}`, { method: 'POST', headers, body: text });
  return format === 'json' ? answered(asked) : (await good(asked)).blob();
}

/** The text of an answer that is no JSON. */
export async function textOf(path) {
  const response = await good(fetch(path, { headers: { 'accept-language': language } }));
  return response.text();
}

/** Keeps a study, YAML, in the workspace under a short name. */
export async function keepStudy(name, yaml) {
  const headers = { accept: 'application/json', 'accept-language': language, 'x-omland': '1', 'content-type': 'application/yaml' };
  return answered(fetch(`/api/scenarios/${encodeURIComponent(name)}`, { method: 'PUT', headers, body: yaml }));
}

/** Sends a plan, {content, type, file?}, to be screened. The answer is as it came: a document or JSON. */
export async function screenPlan({ content, type }, parameters) {
  const headers = { 'accept-language': language, 'x-omland': '1', 'content-type': type };
  return good(fetch(`/api/water/screening?${parameters}`, { method: 'POST', headers, body: content }));
}

let waiting = 0;
const waiters = [];

/** Whether the server has been asked something that it has not answered yet. */
export function answersAreOnTheirWay() {
  return waiting > 0;
}

/** Resolves when nothing is on its way and what came has been drawn, with whatever was asked because of it. */
export async function everyAnswer() {
  do {
    while (waiting > 0) await new Promise((resolve) => waiters.push(resolve));
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  } while (waiting > 0);
}

async function answered(asked) {
  waiting++;
  try {
    const response = await good(asked);
    return response.status === 204 ? null : await response.json();
  } finally {
    waiting--;
    if (waiting === 0) for (const go of waiters.splice(0)) go();
  }
}

async function good(asked) {
  let response;
  try {
    response = await asked;
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new ApiError({ code: 'server.unreachable', error: t('error.unreachable'), hint: t('error.unreachable.hint') });
  }
  if (response.ok) return response;
  throw refused(response.status, await response.json().catch(() => ({})));
}

function refused(status, problem) {
  return new ApiError({
    status,
    code: problem.code ?? `http.${status}`,
    error: problem.error ?? t('error.status', status),
    hint: problem.hint ?? '',
    problems: problem.problems ?? [],
    others: problem.others ?? [],
  });
}

/** Sends a file, telling how many bytes are on their way. `signal` stops it. */
export function sendFile(path, file, { signal, sent }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    request.setRequestHeader('x-omland', '1');
    request.setRequestHeader('accept-language', language);
    request.upload.onprogress = ({ loaded }) => sent(loaded);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status < 300) resolve(answer);
      else reject(refused(request.status, answer));
    };
    request.onerror = () => reject(new ApiError({ code: 'server.unreachable', error: t('error.unreachable'), hint: t('error.unreachable.hint') }));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Only the newest question matters: asking again stops the one before, and so does `stop()`. A stopped question never answers. */
export function newest(ask) {
  let controller = null;
  const asking = async (...parameters) => {
    controller?.abort();
    const mine = (controller = new AbortController());
    try {
      return await ask(mine.signal, ...parameters);
    } catch (problem) {
      if (mine.signal.aborted) return new Promise(() => {});
      throw problem;
    }
  };
  asking.stop = () => controller?.abort();
  return asking;
}

/** Remembers answers that only change with the dataset, up to a count; a failed question is asked again next time. */
export function memo(ask, limit = 500) {
  const answers = new Map();
  const recall = (key) => {
    if (!answers.has(key)) {
      if (answers.size >= limit) answers.delete(answers.keys().next().value);
      const answer = ask(key);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
    }
    return answers.get(key);
  };
  recall.clear = () => answers.clear();
  return recall;
}

export const bodyName = memo((index) => getJson('/api/water/names', { parameters: new URLSearchParams({ index }) }), 5000);
export const bodyDetail = memo((id) => getJson(`/api/water/bodies/${encodeURIComponent(id)}`), 200);

export function forgetBodies() {
  bodyName.clear();
  bodyDetail.clear();
}
