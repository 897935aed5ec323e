// A table of the server's rows as a file: the same columns as the commands write.

import { html } from 'lit-html';
import { t } from '../messages.js';

/** @param rows objects with the same members @param name of the file, without its ending */
export function csvButton(name, rows) {
  return html`<button type="button" class="quiet csv" @click=${() => save(`${name}.csv`, csvOf(rows))}>${t('list.csv')}</button>`;
}

/** With a header, CRLF at the end of each line, and quotes where a value needs them (RFC 4180). */
function csvOf(rows) {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value) {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function save(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
