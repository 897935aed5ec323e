// The bar over all views: where one is, the search, the language.

import { html, nothing } from 'lit-html';
import { t } from '../messages.js';
import { VIEWS } from '../state.js';

const SEARCH_REST_MS = 250;
let timer = 0;

/** `search(text, done)`: done is true on Enter, when the person has finished. */
export function topBar({ state, home, hasWater, languages, language, go, search, setLanguage }) {
  const typed = ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(() => search(target.value.trim(), false), SEARCH_REST_MS);
  };
  const submit = (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search(event.target.elements.q.value.trim(), true);
  };
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
    ${hasWater ? html`<form class="search" role="search" @submit=${submit}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="m10.5 10.5 3.5 3.5" /></svg>
      <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder=${t('top.search')} aria-label=${t('top.search')} .value=${state.q} @input=${typed} />
    </form>` : nothing}
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
