// Work that the server does in the background: asked after now and then, until it has ended.

import { getJson, send } from '../api.js';

const BETWEEN_LOOKS_MS = 200;
const ENDED = ['DONE', 'FAILED', 'CANCELLED'];

/** Resolves to the job once it has ended; tells of every step on the way. */
export async function followed(begun, step) {
  let job = begun;
  while (!ENDED.includes(job.state)) {
    step(job);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
    try {
      job = await getJson(`/api/data/jobs/${job.id}`);
    } catch (problem) {
      // What was cancelled is forgotten by the server at once.
      if (problem.code !== 'job.not-found') throw problem;
      job = { ...job, state: 'CANCELLED' };
    }
  }
  return job;
}

/** Stops a job, or lets the server forget what it found. */
export async function stopped(id) {
  try {
    return await send('DELETE', `/api/data/jobs/${id}`);
  } catch {
    return null; // It is gone already.
  }
}
