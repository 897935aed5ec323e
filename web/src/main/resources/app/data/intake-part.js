// The drop zone, the files that wait, the button, the progress, and the report.

import { html, nothing } from 'lit-html';
import { counted, t } from '../messages.js';
import { bytes, whole } from '../numbers.js';
import { problemPart } from '../parts/problem.js';
import { progressPart } from '../parts/progress.js';
import { fileCard, knownSystems } from './file-card.js';
import { known } from './issues.js';

/** @param intake the Intake @param act what the parts can do @param writable whether anything can be imported */
export function intakePart(intake, { act, issues, writable, uploadBytes }) {
  return html`
    <section class="intake" aria-label=${t('data.drop.title')}>
      ${dropZone(intake, act, writable, uploadBytes)}
      ${intake.problem ? problemPart(intake.problem) : nothing} ${intake.report ? reportPart(intake.report, { act, issues }) : nothing}
      ${intake.items.length > 0
        ? html`
            <h2>${t('data.waiting')} <span class="count">${whole(intake.items.length)}</span></h2>
            ${knownSystems()} ${intake.items.map((item) => fileCard(item, { act, issues, disabled: intake.busy }))}
            ${sameLayer(intake.chosen)} ${buttons(intake, act, writable)}
          `
        : nothing}
    </section>
  `;
}

function dropZone(intake, act, writable, uploadBytes) {
  const pick = ({ target }) => {
    act.add([...target.files]);
    target.value = '';
  };
  const { sent } = intake;
  return html`<div class="drop-zone" data-over=${t('data.drop.over')}>
    ${sent
      ? progressPart({ text: t('data.sending', sent.name), count: t('data.sent', bytes(sent.done), bytes(sent.total)), share: sent.total ? sent.done / sent.total : null, stop: act.stopSending })
      : html`
          <p class="drop-lead">${t('data.drop.lead')}</p>
          <label class="file-button"><input type="file" multiple class="visually-hidden" ?disabled=${intake.busy} @change=${pick} /><span class="primary">${t('data.drop.pick')}</span></label>
          <p class="note">${t('data.drop.formats', uploadBytes ? bytes(uploadBytes) : '–')}</p>
        `}
    ${writable ? nothing : html`<p class="read-only"><strong>${t('data.readOnly')}</strong> ${t('data.readOnly.how')} <code>omland serve --workspace ${t('data.readOnly.file')}</code></p>`}
  </div>`;
}

/** Two files into one plain layer: only the last is seen afterwards. */
function sameLayer(items) {
  const layers = items.flatMap(({ tables }) => tables).filter(({ kind }) => kind === 'layer').map(({ layer }) => layer);
  const twice = [...new Set(layers.filter((layer, i) => layers.indexOf(layer) !== i))];
  return twice.length ? html`<p class="problem">${t('data.sameLayer', twice.join(', '))}</p>` : nothing;
}

function buttons(intake, act, writable) {
  const { importing, chosen } = intake;
  if (importing) {
    const late = importing.state === 'COMMITTING';
    return html`<div class="intake-buttons">${progressPart({
      text: t(`data.phase.${importing.phase || 'read'}`),
      count: importing.done ? whole(importing.done) : null,
      share: importing.share,
      stop: late ? null : act.stopImporting,
      stopping: importing.stopping,
    })}</div>`;
  }
  return html`<div class="intake-buttons">
    <button type="button" class="primary import-button" ?disabled=${!writable || chosen.length === 0 || intake.busy} @click=${act.importChosen}>${counted('data.import.button', chosen.length, whole(chosen.length))}</button>
    <button type="button" class="plain-button" @click=${act.discard}>${t('data.discard')}</button>
    <span class="note">${t('data.import.all')}</span>
  </div>`;
}

function reportPart({ tables, cancelled }, { act, issues }) {
  if (cancelled) return html`<p class="report-cancelled" role="status">${t('data.report.cancelled')}</p>`;
  return html`<div class="report" role="status">
    <h2>${t('data.report')} <button type="button" class="quiet" @click=${act.closeReport}>${t('data.report.close')}</button></h2>
    ${tables.map(
      (table) => html`<article class="file-card" data-file=${table.file}>
        <header><strong>${table.file}</strong> <span class="note">${known('data.kind', table.kind)}</span></header>
        ${table.outcome === 'UNCHANGED'
          ? html`<p>${t('data.report.unchanged')}</p>`
          : html`<p class="will-happen"><strong>${t('data.report.imported', counted('data.will.features', table.features, whole(table.features)), table.kind === 'layer' ? table.layer : known('data.kind', table.kind))}</strong> ${effects(table)}</p>
              ${issues.part(`/api/data/imports/${table.id}/issues`, table.issues)}`}
      </article>`,
    )}
  </div>`;
}

function effects({ kind, created, changed, unchanged, rejected }) {
  return [
    kind !== 'layer' && t('data.effect.created', whole(created)),
    changed > 0 && t('data.effect.changed', whole(changed)),
    unchanged > 0 && t('data.effect.unchanged', whole(unchanged)),
    rejected > 0 && t('data.effect.rejected', whole(rejected)),
  ]
    .filter(Boolean)
    .join(' · ');
}
