// Every request the page makes for JSON. An answer that is not good becomes an ApiError whose text a person can read.

import { language, t } from './messages.js';

export class ApiError extends Error {
  constructor({ status = 0, code = 'unknown', error, hint = '' }) {
    super(error);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.hint = hint;
  }
}

export async function getJson(path, { parameters, signal } = {}) {
  const query = parameters?.toString();
  let response;
  try {
    response = await fetch(query ? `${path}?${query}` : path, { signal, headers: { accept: 'application/json', 'accept-language': language } });
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new ApiError({ code: 'server.unreachable', error: t('error.unreachable'), hint: t('error.unreachable.hint') });
  }
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new ApiError({
    status: response.status,
    code: problem.code ?? `http.${response.status}`,
    error: problem.error ?? t('error.status', response.status),
    hint: problem.hint ?? '',
  });
}

/** Only the newest question matters: asking again stops the one before. A stopped question never answers. */
export function newest(ask) {
  let controller = null;
  return async (...parameters) => {
    controller?.abort();
    const mine = (controller = new AbortController());
    try {
      return await ask(mine.signal, ...parameters);
    } catch (problem) {
      if (mine.signal.aborted) return new Promise(() => {});
      throw problem;
    }
  };
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
