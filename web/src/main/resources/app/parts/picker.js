// A choice of one or more from a list that opens. Built on <details>, so that it works by keyboard without help.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { whole } from '../numbers.js';

const WORTH_FILTERING = 9;

/**
 * @param label    what is chosen among, for the screen reader
 * @param none     the text when nothing is chosen: "alle kommuner"
 * @param groups   [{name?, options: [{value, text, total?}]}]
 * @param chosen   values
 * @param onChange (values) => void
 */
export function picker({ label, none, groups, chosen, onChange, name }) {
  const options = groups.flatMap((group) => group.options);
  const toggle = (value, on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return html`
    <details class="picker ${chosen.length ? 'chosen' : ''}" data-choice=${name} @keydown=${closeOnEscape} @toggle=${onToggle}>
      <summary aria-label=${`${label}: ${summary(options, chosen, none)}`}>
        <span class="picker-text">${summary(options, chosen, none)}</span>
      </summary>
      <div class="picker-list" role="group" aria-label=${label}>
        ${options.length > WORTH_FILTERING
          ? html`<input type="search" class="picker-filter" placeholder=${t('picker.filter')} aria-label=${t('picker.filter')} @input=${filter} />`
          : nothing}
        <button type="button" class="quiet picker-none" ?disabled=${chosen.length === 0} @click=${() => onChange([])}>${none}</button>
        <div class="picker-options">
          ${groups.map(
            (group) => html`
              ${group.name ? html`<p class="picker-group">${group.name}</p>` : nothing}
              ${group.options.map(
                ({ value, text, total, mark }) => html`
                  <label class="picker-option" data-text=${text.toLowerCase()}>
                    <input
                      type="checkbox"
                      .checked=${chosen.includes(value)}
                      @change=${(event) => toggle(value, event.target.checked)}
                    />
                    ${mark ?? nothing}<span>${text}</span>
                    ${total === undefined ? nothing : html`<span class="picker-total">${whole(total)}</span>`}
                  </label>
                `,
              )}
            `,
          )}
          <p class="picker-empty" hidden>${t('picker.empty')}</p>
        </div>
      </div>
    </details>
  `;
}

function summary(options, chosen, none) {
  if (chosen.length === 0) return none;
  const texts = chosen.map((value) => options.find((option) => option.value === value)?.text ?? value);
  return texts.length <= 2 ? texts.join(', ') : t('picker.several', texts[0], whole(texts.length - 1));
}

function filter({ target }) {
  const wanted = target.value.trim().toLowerCase();
  const list = target.closest('.picker-list');
  let shown = 0;
  for (const option of list.querySelectorAll('.picker-option')) {
    option.hidden = !option.dataset.text.includes(wanted);
    if (!option.hidden) shown++;
  }
  for (const group of list.querySelectorAll('.picker-group')) group.hidden = wanted !== '';
  list.querySelector('.picker-empty').hidden = shown > 0;
}

function closeOnEscape(event) {
  if (event.key !== 'Escape') return;
  const details = event.currentTarget;
  details.open = false;
  details.querySelector('summary').focus();
  event.stopPropagation();
}

function onToggle({ currentTarget: details }) {
  if (!details.open) return;
  for (const other of document.querySelectorAll('details.picker[open]')) if (other !== details) other.open = false;
  details.querySelector('.picker-filter')?.focus();
}

addEventListener('pointerdown', (event) => {
  for (const open of document.querySelectorAll('details.picker[open]')) if (!open.contains(event.target)) open.open = false;
});
