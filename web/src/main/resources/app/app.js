// Starts the page: texts, style and state of the server first, then the view that the address names.

import { render } from 'lit-html';
import { forgetBodies, getJson } from './api.js';
import { LANGUAGES, firstLanguage, language, loadMessages, t } from './messages.js';
import { watchDrops } from './data/drops.js';
import { tellLanguageWithFiles } from './parts/downloads.js';
import { missingPart } from './parts/missing.js';
import { workspaceTakesFiles } from './parts/next-step.js';
import { problemPart } from './parts/problem.js';
import { SearchField } from './parts/search-field.js';
import { topBar } from './parts/top-bar.js';
import { OwnStore, Store, remembered } from './state.js';
import { CooperationView } from './views/cooperation.js';
import { DataView } from './views/data.js';
import { OfficeView } from './views/office.js';
import { WaterView } from './views/water.js';

const SEEN_MS = 4000;
const elements = Object.fromEntries(['top', 'main', 'water', 'kontor', 'samarbeid', 'data', 'missing', 'live', 'toast'].map((id) => [id, document.getElementById(id)]));
const store = new Store();
const views = {};
const search = new SearchField({
  changed: () => renderTop(),
  announce: (text) => announce(text),
  findWater: (q, done) => {
    if (q === store.value.q && !done) return;
    store.set({ q, body: null, view: done ? 'vann' : (store.value.view ?? 'vann') }, { quiet: !done });
  },
  goTo: (place) => {
    if (store.value.view === null) store.set({ view: context.state.home });
    views[store.value.view].goToPlace(place);
  },
});
let context = null;

start();

async function start() {
  try {
    const [state, style] = await Promise.all([getJson('/api/state'), getJson('/api/style'), firstMessages()]);
    const choices = await readChoices(state);
    context = { state, style, choices };
  } catch (problem) {
    render(problemPart(problem, () => location.reload()), elements.main);
    return;
  }
  workspaceTakesFiles(context.state.writable);
  applySurface(context.style.surface);
  store.subscribe((_, changed) => {
    if (changed.has('view')) showView();
    renderTop();
  });
  renderTop();
  showView();
  tellLanguageWithFiles();
  watchDrops({
    over: (over) => document.body.classList.toggle('files-over', over),
    drop: (files) => {
      if (views[store.value.view]?.dropped?.(files)) return;
      store.set({ view: 'data' });
      views.data.add(files);
    },
  });
}

function firstMessages() {
  return loadMessages(firstLanguage(remembered.get('language', null), navigator.languages));
}

async function readChoices(state) {
  if (state.empty) return { areas: [], municipalities: [], regions: [], basins: [], bounds: null };
  return getJson('/api/water/choices');
}

/** Surfaces come from the same style file as the map, so that page and paper agree; the CSS holds them until they come. */
function applySurface(surface) {
  const properties = (scheme) => Object.entries(scheme).map(([name, value]) => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}:${value}`).join(';');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:root{${properties(surface.light)}} @media (prefers-color-scheme: dark){@media screen{:root{${properties(surface.dark)}}}}`,
  );
  document.adoptedStyleSheets.push(sheet);
}

function renderTop() {
  render(
    topBar({
      state: store.value,
      home: context.state.home,
      languages: LANGUAGES,
      language,
      go: (view) => store.set({ view }),
      search: search.part({ kinds: context.state.places, hasWater: context.state.water, inWater: store.value.view === 'vann', q: store.value.q }),
      setLanguage: (code) => {
        remembered.set('language', code);
        location.reload();
      },
    }),
    elements.top,
  );
}

function showView() {
  const { view } = store.value;
  elements.water.hidden = view !== 'vann';
  elements.kontor.hidden = view !== 'kontor';
  elements.samarbeid.hidden = view !== 'samarbeid';
  elements.data.hidden = view !== 'data';
  elements.missing.hidden = view !== null;
  if (view === null) {
    document.title = `${t('missing.title')} – Omland`;
    render(missingPart(location.pathname), elements.missing);
  }
  if (view === 'vann' && !views.vann) {
    views.vann = new WaterView(elements.water, { store, context, announce, outdated });
    views.vann.start();
  } else if (view === 'vann') views.vann.shown();
  if (view === 'kontor' && !views.kontor) {
    views.kontor = new OfficeView(elements.kontor, { store: new OwnStore(store, 'kontor'), go: (other) => store.set({ view: other }), context, announce });
    views.kontor.start();
  } else if (view === 'kontor') views.kontor.shown();
  if (view === 'samarbeid' && !views.samarbeid) {
    views.samarbeid = new CooperationView(elements.samarbeid, { store: new OwnStore(store, 'samarbeid'), go: (other) => store.set({ view: other }), context, announce });
    views.samarbeid.start();
  } else if (view === 'samarbeid') views.samarbeid.shown();
  if (view === 'data') {
    views.data ??= new DataView(elements.data, { context, announce, outdated });
    views.data.show();
  }
}

let renewing = null;

/** The server has newer data than the page was made from. */
function outdated() {
  return (renewing ??= (async () => {
    const state = await getJson('/api/state');
    if (state.version === context.state.version) return;
    const choices = await readChoices(state);
    context = { ...context, state, choices };
    forgetBodies();
    for (const view of Object.values(views)) view.renew(context);
    renderTop();
  })().finally(() => (renewing = null)));
}

let quiet = 0;

/** Says something to screen readers, or when `seen` shows it for a moment, whatever is said to screen readers meanwhile. */
function announce(text, { seen = false } = {}) {
  if (!seen) {
    elements.live.textContent = text;
    return;
  }
  elements.toast.hidden = false;
  elements.toast.textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(() => (elements.toast.hidden = true), SEEN_MS);
}
