// What somebody wants to do with the measures of a body, from its sheet to the form and back.

let wished = null;

export const measureWish = {
  /** @param measure as the list has it, {bodies: [id]} when it is new @param body whose sheet it came from */
  set(measure, body) {
    wished = { measure, body };
  },
  /** {measure, body}, once. */
  take() {
    const wish = wished;
    wished = null;
    return wish;
  },
};
