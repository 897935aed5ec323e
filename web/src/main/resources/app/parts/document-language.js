// The language that documents are made in: that of the page until another is chosen.

import { html } from 'lit-html';
import { LANGUAGES, language, t } from '../messages.js';
import { remembered } from '../state.js';

export function documentLanguage() {
  const wanted = remembered.get('document.language', language);
  return LANGUAGES.includes(wanted) ? wanted : LANGUAGES[0];
}

/** @param changed draws anew */
export function documentLanguagePart(changed) {
  const choose = ({ target }) => {
    remembered.set('document.language', target.value);
    changed();
  };
  return html`<select class="document-language" aria-label=${t('document.language')} @change=${choose}>
    ${LANGUAGES.map((code) => html`<option value=${code} .selected=${code === documentLanguage()}>${t(`document.language.${code}`)}</option>`)}
  </select>`;
}
