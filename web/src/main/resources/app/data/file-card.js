// One file that was dropped: what is in it, what will happen, and what can be said of it over what it says of itself.

import { html, nothing } from 'lit-html';
import { counted, t } from '../messages.js';
import { bytes, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { progressPart } from '../parts/progress.js';
import { known } from './issues.js';

const KINDS = ['water-bodies', 'water-body-points', 'municipalities', 'layer'];
const SYSTEMS = ['EPSG:25832', 'EPSG:25833', 'EPSG:25835', 'EPSG:4258', 'EPSG:4326', 'EPSG:3857', 'EPSG:32632', 'EPSG:32633', 'EPSG:32635'];
const ENCODINGS = ['UTF-8', 'ISO-8859-1', 'windows-1252', 'IBM865', 'IBM850'];

/** @param act {include, choose, again, stop, showOnMap} of an item @param issues the groups that open */
export function fileCard(item, { act, issues, disabled }) {
  const { name, parts, state, included } = item;
  const usable = state === 'ready';
  return html`
    <article class="file-card ${state} ${usable && !included ? 'left-out' : ''}" data-file=${name}>
      <header>
        <label class="file-name">
          <input type="checkbox" .checked=${usable && included} ?disabled=${!usable || disabled} @change=${({ target }) => act.include(item, target.checked)} />
          <strong>${name}</strong>
        </label>
        <span class="note">${bytes(item.bytes)}${parts.length ? ` · ${t('data.file.parts', parts.map((part) => part.slice(part.lastIndexOf('.'))).join(' '))}` : ''}</span>
      </header>
      ${body(item, act, issues)} ${choices(item, act, disabled)}
    </article>
  `;
}

function body(item, act, issues) {
  const { state, job, problem, tables } = item;
  if (state === 'waiting') return html`<p class="note">${t('data.file.waiting')}</p>`;
  if (state === 'looking') {
    const stop = () => act.stop(item);
    return progressPart({ text: t(`data.phase.${job?.phase || 'read'}`), count: job?.done ? whole(job.done) : null, share: job?.share, stop });
  }
  if (state === 'stopped') return html`<p class="note">${t('data.file.stopped')} <button type="button" class="quiet" @click=${() => act.again(item)}>${t('data.file.again')}</button></p>`;
  if (state === 'failed') return problemPart(problem);
  return tables.map((table, i) => tablePart(table, { several: tables.length > 1, path: `/api/data/jobs/${job.id}/tables/${i}/issues`, act, issues, item }));
}

function tablePart(table, { several, path, act, issues, item }) {
  const { preview } = table;
  return html`
    <section class="file-table">
      ${several ? html`<h4>${table.file.slice(table.file.indexOf('/') + 1)}</h4>` : nothing}
      <p class="will-happen">${willHappen(table)}</p>
      <p class="what">${whatIs(table)}${preview.bounds ? html` <button type="button" class="quiet" @click=${() => act.showOnMap(item, preview.bounds)}>${t('data.showOnMap')}</button>` : nothing}</p>
      ${preview.located > preview.drawn ? html`<p class="note">${t('data.preview.some', whole(preview.drawn), whole(preview.located))}</p>` : nothing}
      ${columnsPart(table)}
      <div class="table-issues">${issues.part(path, table.issues)}</div>
    </section>
  `;
}

/** Kind, count, where it goes, and what that changes there. */
function willHappen({ kind, layer, features, created, changed, unchanged, rejected }) {
  const count = counted('data.will.features', features, whole(features));
  const where = kind === 'layer' ? t('data.will.layer', count, layer) : t('data.will.kind', count, known('data.kind', kind));
  const effects = [
    kind !== 'layer' && t('data.effect.created', whole(created)),
    changed > 0 && t('data.effect.changed', whole(changed)),
    unchanged > 0 && t('data.effect.unchanged', whole(unchanged)),
    rejected > 0 && t('data.effect.rejected', whole(rejected)),
  ].filter(Boolean);
  return html`<strong>${where}</strong>${effects.length ? html` ${effects.join(' · ')}` : nothing}`;
}

function whatIs({ format, rows, crs, encoding, preview }) {
  return [format, counted('data.what.rows', rows, whole(rows)), crs || t('data.what.noPlace'), encoding, preview.located > 0 && preview.located < rows ? t('data.what.located', whole(preview.located)) : null].filter(Boolean).join(' · ');
}

/** Every column, what it was read as, and the first values in it. */
function columnsPart({ columns, preview }) {
  const read = columns.filter(({ field }) => field).length;
  return html`<details class="columns">
    <summary>${counted('data.columns', columns.length, whole(columns.length))}${read > 0 ? html` <span class="note">${t('data.columns.read', whole(read))}</span>` : nothing}</summary>
    <div class="scroll">
      <table class="plain">
        <thead><tr><th scope="col">${t('data.column.name')}</th><th scope="col">${t('data.column.field')}</th><th scope="col">${t('data.column.values')}</th></tr></thead>
        <tbody>
          ${columns.map(
            ({ name, field }, i) => html`<tr>
              <th scope="row">${name}</th>
              <td>${field ? known('data.field', field) : html`<span class="note">${t('data.column.kept')}</span>`}</td>
              <td class="values">${preview.rows.map((row) => row[i]).filter((value) => value !== null && value !== undefined).join(' · ') || '–'}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Closed when the file explains itself; open when it was refused. */
function choices(item, act, disabled) {
  const { choices: chosen, state, tables = [] } = item;
  if (state === 'waiting' || state === 'looking') return nothing;
  const plain = tables.length === 1 && tables[0].kind === 'layer';
  const set = (key) => ({ target }) => act.choose(item, { [key]: target.value.trim() });
  const select = (key, values, none, text = (value) => value) => html`<label>
    <span>${t(`data.choice.${key}`)}</span>
    <select ?disabled=${disabled} @change=${set(key)}>
      <option value="" ?selected=${!chosen[key]}>${none}</option>
      ${values.map((value) => html`<option value=${value} ?selected=${chosen[key] === value}>${text(value)}</option>`)}
    </select>
  </label>`;
  const input = (key, placeholder, list) => html`<label>
    <span>${t(`data.choice.${key}`)}</span>
    <input type="text" autocomplete="off" spellcheck="false" placeholder=${placeholder} list=${list ?? nothing} .value=${chosen[key] ?? ''} ?disabled=${disabled} @change=${set(key)} />
  </label>`;
  const names = tables.length > 1 ? tables.map(({ file }) => file.slice(file.lastIndexOf('/') + 1)) : chosen.table ? [chosen.table] : [];
  return html`<details class="choices-of-file" ?open=${state === 'failed'}>
    <summary>${t('data.choices')}</summary>
    <div class="choice-fields">
      ${select('as', KINDS, found(tables[0]?.kind && known('data.kind', tables[0].kind)), (kind) => known('data.kind', kind))}
      ${input('crs', found(tables[0]?.crs), 'known-systems')} ${select('encoding', ENCODINGS, found(tables[0]?.encoding))}
      ${plain ? input('name', tables[0].layer) : nothing} ${names.length ? select('table', names, t('data.choice.table.all')) : nothing}
    </div>
  </details>`;
}

function found(word) {
  return word ? t('data.choice.found', word) : t('data.choice.find');
}

/** The reference systems that are proposed while one is written; any other code may be written too. */
export function knownSystems() {
  return html`<datalist id="known-systems">${SYSTEMS.map((code) => html`<option value=${code}>${known('crs', code.slice(5))}</option>`)}</datalist>`;
}
