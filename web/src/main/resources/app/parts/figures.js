// The ledger beside the map: how many, of which kind, and how they fare. Every share carries its count, its denominator
// and how many are unknown.

import { html, nothing } from 'lit-html';
import { counted, t } from '../messages.js';
import { date, percent, whole } from '../numbers.js';
import { CATEGORIES } from '../map/codes.js';
import { classBars } from './bars.js';

const GROUPS = [
  ['NATURAL', 'natural'],
  ['HEAVILY_MODIFIED', 'heavilyModified'],
  ['ARTIFICIAL', 'artificial'],
];

/**
 * @param figures of what is chosen
 * @param breakdown the figures side by side
 * @param wider   the same without the choice of class and modification: what the bars choose among
 */
export function figuresPart({ state, figures, wider, style, datasets, choose, breakdown }) {
  const narrowed = state.class.length > 0 || state.modification.length > 0;
  return html`
    <div class="figures">
      <p class="total">
        <span class="total-number">${whole(figures.total)}</span>
        <span>${counted('figures.bodies', figures.total, whole(figures.total))}</span>
        ${narrowed ? html`<span class="of">${t('figures.ofWider', whole(wider.total))}</span>` : nothing}
      </p>
      ${kinds(state, figures, choose)} ${unclassified(figures)} ${figures.total === 0 ? nothingFound(choose) : nothing}
      ${GROUPS.filter(([, key]) => wider[key].total > 0).map(([modification, key]) =>
        classBars({
          modification,
          group: wider[key],
          style,
          chosen: (value) => chosen(state, modification, value),
          onBar: (value) => choose(afterBar(state, modification, value)),
        }),
      )}
      ${narrowed ? html`<p class="note">${t('figures.sharesAreWider')}</p>` : nothing}
      ${figures.total > 0 ? chemical(figures.chemical) : nothing} ${remarks(figures)}
      ${figures.total > 0 ? breakdown.part(figures) : nothing} ${provenance(datasets)}
    </div>
  `;
}

function kinds(state, figures, choose) {
  const present = CATEGORIES.filter((category) => figures.byCategory[category] > 0 || state.category.includes(category));
  return html`
    <ul class="kinds" aria-label=${t('figures.kinds')}>
      ${present.map((category) => {
        const count = figures.byCategory[category] ?? 0;
        const on = state.category.includes(category);
        const next = on ? state.category.filter((other) => other !== category) : [...state.category, category];
        return html`<li>
          <button type="button" class="kind" data-category=${category} aria-pressed=${on} @click=${() => choose({ category: next })}>
            <strong>${whole(count)}</strong> ${counted(`figures.kind.${category}`, count, whole(count))}
          </button>
        </li>`;
      })}
    </ul>
  `;
}

function chosen(state, modification, value) {
  const withinModification = state.modification.length === 0 || state.modification.includes(modification);
  const withinClass = state.class.length === 0 || state.class.includes(value);
  const narrowed = state.class.length > 0 || state.modification.length > 0;
  return { pressed: narrowed && state.class.includes(value) && withinModification, dimmed: narrowed && !(withinClass && withinModification) };
}

/** A bar is a class of a modification. Pressing one more of the same kind adds it, pressing a pressed one takes it back. */
function afterBar(state, modification, value) {
  const sameKind = state.modification.length === 1 && state.modification[0] === modification;
  if (!sameKind) return { modification: [modification], class: [value] };
  const classes = state.class.includes(value) ? state.class.filter((other) => other !== value) : [...state.class, value];
  return classes.length === 0 ? { modification: [], class: [] } : { class: classes };
}

function chemical({ good, failing, unknown }) {
  const known = good + failing;
  return html`
    <section class="group chemical">
      <h2>${t('figures.chemical')} <span class="count">${whole(known + unknown)}</span></h2>
      <p class="share">
        ${known === 0
          ? html`<span class="share-words">${t('figures.noneKnown', whole(unknown))}</span>`
          : html`<strong>${percent((100 * good) / known)}</strong> <span class="share-words">${t('figures.chemicalGood')}</span>
              <span class="known">${t('figures.known', whole(good), whole(known), whole(unknown))}</span>`}
      </p>
    </section>
  `;
}

/** Bodies that no share below speaks of are told of first, so that nobody takes the shares for all. */
function unclassified({ modificationUnknown }) {
  if (modificationUnknown === 0) return nothing;
  return html`<p class="note unclassified">${counted('figures.modificationUnknown', modificationUnknown, whole(modificationUnknown))}</p>`;
}

function remarks(figures) {
  const lines = [
    ['figures.withoutGeometry', figures.withoutGeometry],
    ['figures.sharedWithOthers', figures.sharedWithOthers],
  ].filter(([, count]) => count > 0);
  if (lines.length === 0) return nothing;
  return html`<ul class="remarks">
    ${lines.map(([key, count]) => html`<li>${counted(key, count, whole(count))}</li>`)}
  </ul>`;
}

function nothingFound(choose) {
  return html`<div class="empty" role="note">
    <p>${t('figures.nothing')}</p>
    <button type="button" @click=${() => choose(null)}>${t('choice.reset')}</button>
  </div>`;
}

/** Where the figures come from: dataset, date, rule, denominator. */
function provenance(datasets) {
  return html`
    <details class="provenance">
      <summary>${t('provenance.title')}</summary>
      <p>${t('provenance.rule')}</p>
      <p>${t('provenance.denominator')}</p>
      <p>${t('provenance.shared')}</p>
      <ul>
        ${datasets.map(
          (dataset) => html`<li>
            ${dataset.title}${dataset.source ? `, ${dataset.source}` : ''}${dataset.date ? `, ${date(dataset.date)}` : ''}${dataset.illustrative
              ? html` <em>${t('illustrative.short')}</em>`
              : nothing}
          </li>`,
        )}
      </ul>
    </details>
  `;
}
