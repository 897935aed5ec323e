// The keys of a bill as fields: parts of a percent each, by a rule.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';

const RULES = ['equal', 'by', 'fixed'];

/** @param bill {keys, columns} @param change takes what is done to the bill */
export function keysForm(bill, change) {
  const { keys } = bill;
  return html`<details class="bill-part keys"><summary>${t('bill.keys')}</summary>
    ${keys.map((key, i) => keyPart(bill, change, key, i))}
    <button type="button" class="quiet" @click=${() => change(() => bill.keys.push({ name: free(t('bill.newKey'), bill.keys), form: { parts: [{ percent: '100', rule: 'equal', column: '' }], whole: false } }))}>${t('bill.addKey')}</button>
  </details>`;
}

function keyPart(bill, change, key, i) {
  const { form } = key;
  return html`<div class="bill-key" role="group" aria-label=${key.name}>
    <div class="row">
      <input class="name" aria-label=${t('bill.keyName')} .value=${key.name} @change=${({ target }) => change(() => (key.name = target.value.trim()))}>
      ${form ? html`<label class="check"><input type="checkbox" .checked=${form.whole} @change=${({ target }) => change(() => (form.whole = target.checked))}> ${t('bill.whole')}</label>` : html`<span class="note">${t('bill.kept')}</span>`}
      ${bill.keys.length > 1 ? html`<button type="button" class="quiet" aria-label=${t('bill.remove', key.name)} @click=${() => change(() => bill.keys.splice(i, 1))}>×</button>` : nothing}
    </div>
    ${form ? form.parts.map((part, n) => partOfKey(bill, change, form, part, n)) : nothing}
    ${form ? html`<div class="row"><button type="button" class="quiet" @click=${() => change(() => form.parts.push({ percent: '0', rule: 'equal', column: '' }))}>${t('bill.addPart')}</button></div>` : nothing}
  </div>`;
}

function partOfKey(bill, change, form, part, n) {
  const { columns } = bill;
  const value = part.rule === 'equal' ? 'equal' : `${part.rule} ${part.column}`;
  const options = RULES.flatMap((rule) => (rule === 'equal' ? [['equal', '', t('bill.rule.equal')]] : columns.map((column) => [rule, column, t(`bill.rule.${rule}`, column)])));
  return html`<div class="row">
    ${form.parts.length > 1 ? html`<input class="percent" inputmode="decimal" aria-label=${t('bill.percent')} .value=${String(part.percent).replace('.', ',')} @change=${({ target }) => change(() => (part.percent = target.value))}> %` : nothing}
    <select aria-label=${t('bill.rule')} @change=${({ target }) => change(() => ([part.rule, part.column] = options[target.selectedIndex]))}>
      ${options.map(([rule, column, text]) => html`<option ?selected=${(rule === 'equal' ? 'equal' : `${rule} ${column}`) === value}>${text}</option>`)}
    </select>
    ${form.parts.length > 1 ? html`<button type="button" class="quiet" aria-label=${t('bill.removePart')} @click=${() => change(() => form.parts.splice(n, 1))}>×</button>` : nothing}
  </div>`;
}

/** A name with the first number that none of the list has: "Ny nøkkel 2". @param list {name} */
export function free(name, list) {
  const names = new Set(list.map((each) => each.name));
  for (let i = 1; ; i++) if (!names.has(`${name} ${i}`)) return `${name} ${i}`;
}
