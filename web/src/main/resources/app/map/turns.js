// Work that is handed out in small shares per frame, so that many tiles arriving at once do not hold up the hand.

const SHARE_MS = 8;
let started = 0;
let queue = Promise.resolve();

/** Runs the work when those before it are done and this frame has time left; resolves to its result. */
export function inTurn(work) {
  const mine = queue.then(async () => {
    if (performance.now() - started > SHARE_MS) {
      await new Promise(requestAnimationFrame);
      started = performance.now();
    }
    return work();
  });
  queue = mine.catch(() => {});
  return mine;
}
