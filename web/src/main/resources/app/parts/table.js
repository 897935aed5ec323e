// The bodies as rows. The server sorts and pages; the rows follow the same choice as the map and the figures.

import { t } from '../messages.js';
import { whole } from '../numbers.js';
import { remembered, selectionParameters } from '../state.js';
import { getJson, newest } from '../api.js';
import { render } from 'lit-html';
import { categoryName, chemicalName, className } from './names.js';
import { classTag } from './swatch.js';

const SIZES = [25, 50, 100, 250];

export class BodyTable {
  #table = null;
  #chosen = null;
  #ask = newest((signal, parameters) => getJson('/api/water/bodies', { parameters, signal }));

  /** `events`: state() => the state, choose(row), sorted({sort, direction}), problem(error|null) */
  constructor(element, style, events) {
    this.element = element;
    this.style = style;
    this.events = events;
  }

  /** The table's own library is fetched when the table is first opened, not before. */
  async open() {
    this.#table ??= this.#create();
    await this.#table;
  }

  async reload() {
    if (this.#table) (await this.#table).setData('/api/water/bodies');
  }

  async redraw() {
    if (this.#table) (await this.#table).redraw();
  }

  /** Marks the row of a body, if it is on this page. */
  async mark(id) {
    this.#chosen = id;
    if (!this.#table) return;
    const table = await this.#table;
    for (const row of table.getRows()) this.#format(row);
    const row = table.getRows().find((one) => one.getData().id === id);
    row?.scrollTo('nearest', false).catch(() => {});
  }

  async #create() {
    const { TabulatorFull } = await import('tabulator');
    const { sort, direction } = this.events.state();
    const table = new TabulatorFull(this.element, {
      index: 'id',
      height: '100%',
      layout: 'fitColumns',
      responsiveLayout: 'hide',
      columns: this.#columns(),
      columnDefaults: { headerSortTristate: false, resizable: 'header', minWidth: 80, headerTooltip: true },
      sortMode: 'remote',
      initialSort: [{ column: sort, dir: direction }],
      pagination: true,
      paginationMode: 'remote',
      paginationSize: remembered.get('table.size', 50),
      paginationSizeSelector: SIZES,
      paginationCounter: (size, first, _, total) => this.#counter(size, first, total),
      ajaxURL: '/api/water/bodies',
      ajaxRequestFunc: (_, __, parameters) => this.#load(parameters),
      dataLoader: false,
      placeholder: t('table.nothing'),
      locale: 'page',
      langs: { page: pagerTexts() },
      rowFormatter: (row) => this.#format(row),
    });
    table.on('rowClick', (_, row) => this.events.choose(row.getData()));
    table.on('pageSizeChanged', (size) => remembered.set('table.size', size));
    table.on('dataSorted', (sorters) => {
      if (sorters[0]) this.events.sorted({ sort: sorters[0].field, direction: sorters[0].dir });
    });
    return new Promise((resolve) => table.on('tableBuilt', () => resolve(table)));
  }

  async #load({ page = 1, size = 50, sort = [] }) {
    const parameters = selectionParameters(this.events.state());
    const { field = 'name', dir = 'asc' } = sort[0] ?? {};
    for (const [name, value] of Object.entries({ sort: field, direction: dir, page, size })) parameters.set(name, value);
    try {
      const { total, rows } = await this.#ask(parameters);
      this.events.problem(null);
      this.total = total;
      return { data: rows, last_page: Math.max(1, Math.ceil(total / size)), last_row: total };
    } catch (problem) {
      this.events.problem(problem);
      return { data: [], last_page: 1, last_row: 0 };
    }
  }

  #format(row) {
    const chosen = row.getData().id === this.#chosen;
    const element = row.getElement();
    element.classList.toggle('chosen-row', chosen);
    element.setAttribute('aria-selected', chosen);
  }

  #counter(size, first, total) {
    return t('table.counter', whole(total ? first : 0), whole(Math.min(first + size - 1, total)), whole(total));
  }

  #columns() {
    const column = (field, width, more = {}) => ({ field, title: t(`table.${field}`), widthGrow: width, responsive: 0, ...more });
    return [
      column('name', 2.4, { minWidth: 180, formatter: (cell) => this.#nameCell(cell) }),
      column('category', 1, { minWidth: 92, responsive: 4, formatter: (cell) => categoryName(cell.getValue()) }),
      column('class', 1.6, { minWidth: 190, formatter: (cell) => this.#classCell(cell) }),
      column('goal', 1.6, { minWidth: 218, responsive: 2, formatter: (cell) => goalCell(cell) }),
      column('chemical', 0.8, { minWidth: 114, responsive: 6, formatter: (cell) => chemicalName(cell.getValue()) }),
      column('pressures', 1, { minWidth: 142, responsive: 5, hozAlign: 'right', headerHozAlign: 'right', formatter: (cell) => whole(cell.getValue()) }),
      column('municipality', 1.6, { minWidth: 120, responsive: 3, formatter: (cell) => municipalities(cell.getData()) }),
      column('area', 1.2, { minWidth: 128, responsive: 7 }),
      column('id', 1.2, { minWidth: 148, responsive: 8 }),
    ];
  }

  /** A button, so that a row can be reached and chosen by keyboard. */
  #nameCell(cell) {
    const { name, id, located } = cell.getData();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'row-name';
    button.textContent = name || id;
    if (located) return button;
    const note = Object.assign(document.createElement('span'), { className: 'note', textContent: ` ${t('table.notOnMap')}` });
    const both = document.createElement('span');
    both.append(button, note);
    return both;
  }

  #classCell(cell) {
    const holder = document.createElement('span');
    render(classTag(this.style, cell.getValue(), cell.getData().modification), holder);
    return holder;
  }
}

function goalCell(cell) {
  const { goal, goalMet, modification } = cell.getData();
  if (!goal) return `<span class="note">${t('sheet.none')}</span>`;
  const verdict = goalMet === true ? 'met' : goalMet === false ? 'missed' : 'unknown';
  return `${className(goal, modification)} <span class="verdict goal-${verdict}">${t(`goal.${verdict}`)}</span>`;
}

function municipalities({ municipalities: list = [] }) {
  return escape(list.map(({ name, number }) => name ?? number).join(', '));
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function pagerTexts() {
  const texts = (names) => Object.fromEntries(names.map((name) => [name, t(`table.pager.${name}`)]));
  const pager = ['page_size', 'page_title', 'first', 'first_title', 'last', 'last_title', 'prev', 'prev_title', 'next', 'next_title', 'all'];
  return { pagination: texts(pager), data: { loading: t('table.loading'), error: t('error.unknown') } };
}
