// The bar over all views: where one is, the search, the language.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { VIEWS } from '../state.js';

/** @param search the search field, or nothing */
export function topBar({ state, home, languages, language, go, search, setLanguage }) {
  return html`
    <a class="skip" href="#main">${t('top.skip')}</a>
    <a class="wordmark" href="/${home}" @click=${(event) => follow(event, () => go(home))}>Omland</a>
    <nav aria-label=${t('top.views')}>
      ${VIEWS.map(
        (view) =>
          html`<a
            href="/${view}"
            class="tab"
            aria-current=${state.view === view ? 'page' : nothing}
            @click=${(event) => follow(event, () => go(view))}
            >${t(`view.${view}`)}</a
          >`,
      )}
    </nav>
    ${search}
    <select class="language" aria-label=${t('top.language')} title=${t(`language.${language}`)} @change=${({ target }) => setLanguage(target.value)}>
      ${languages.map((code) => html`<option value=${code} lang=${code} title=${t(`language.${code}`)} ?selected=${code === language}>${code}</option>`)}
    </select>
  `;
}

/** A link stays a link: opened in a new tab with the middle button, it is followed by the browser. */
function follow(event, go) {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go();
}
