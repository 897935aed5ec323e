// How many rows of a list are asked for at a time: a screenful, or all that the server gives at once when it goes to paper.

const MOST = 1000;

export const pageSize = {
  whole: false,
  of(usual) {
    return this.whole ? MOST : usual;
  },
};
