// Files that are dropped anywhere on the page.

const MOST_FILES = 2000;

/** @param over (boolean) files hang over the page @param drop (files) */
export function watchDrops({ over, drop }) {
  let depth = 0;
  const hasFiles = ({ dataTransfer }) => [...(dataTransfer?.types ?? [])].includes('Files');
  const on = (name, act) =>
    addEventListener(name, (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault(); // Else the browser leaves the page and shows the file.
      act(event);
    });
  on('dragenter', () => over(++depth > 0));
  on('dragover', ({ dataTransfer }) => (dataTransfer.dropEffect = 'copy'));
  on('dragleave', () => over(--depth > 0));
  on('drop', async ({ dataTransfer }) => {
    over((depth = 0) > 0);
    const entries = [...dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const plain = [...dataTransfer.files];
    drop(entries.some(({ isDirectory }) => isDirectory) ? (await Promise.all(entries.map(filesIn))).flat().slice(0, MOST_FILES) : plain);
  });
}

/** The files of a folder and of those in it. */
async function filesIn(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader();
  const found = [];
  // A reader gives a hundred at a time, and nothing when there are no more.
  for (let some = await read(reader); some.length > 0 && found.length < MOST_FILES; some = await read(reader)) found.push(...some);
  return (await Promise.all(found.filter(({ name }) => !name.startsWith('.')).map(filesIn))).flat();
}

function read(reader) {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
