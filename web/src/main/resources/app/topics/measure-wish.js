// A body that somebody wants to add a measure to, from its sheet to the form.

let wished = null;

export const measureWish = {
  set(body) {
    wished = body;
  },
  take() {
    const body = wished;
    wished = null;
    return body;
  },
};
