/// <reference lib="dom" />
/*
 * What the page does by itself. These functions run in the browser: their text is put into the page (`pageScript`), so
 * they use nothing from other modules and no constant of this one.
 */

/** The script of the page. */
export const pageScript = (): string =>
  `'use strict';\n${[key, sortRows, sortable, filterable, shownArticle, unpack, tabs, selectTab, twins, neighbours, start].join('\n')}\n${start.name}();`;

function key(row: HTMLTableRowElement, column: number, numeric: boolean): string | number {
  const cell = row.cells[column];
  if (!cell) return numeric ? 0 : '';
  return numeric ? Number(cell.dataset.key ?? 0) : (cell.textContent ?? '');
}

function sortRows(body: HTMLTableSectionElement, column: number, numeric: boolean, direction: number): void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rows = [...body.rows].map((row) => ({ row, value: key(row, column, numeric) }));
  rows.sort((a, b) =>
    typeof a.value === 'number' && typeof b.value === 'number'
      ? direction * (a.value - b.value)
      : direction * collator.compare(String(a.value), String(b.value)),
  );
  body.append(...rows.map(({ row }) => row));
}

function sortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  for (const button of table.querySelectorAll<HTMLButtonElement>('thead button'))
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const up =
        head?.getAttribute('aria-sort') === (button.dataset.sort === 'number' ? 'descending' : 'none-yet') ||
        (button.dataset.sort === 'text' && head?.getAttribute('aria-sort') !== 'ascending');
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      head?.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      sortRows(body, Number(button.dataset.column), button.dataset.sort === 'number', up ? 1 : -1);
    });
}

function filterable(form: HTMLFormElement, table: HTMLTableElement, told: HTMLElement): void {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const rows = [...(table.tBodies[0]?.rows ?? [])].map((row) => ({ row, text: fold(row.cells[0]?.textContent ?? '') }));
  const apply = () => {
    const data = new FormData(form);
    const text = fold(String(data.get('text') ?? ''));
    const status = String(data.get('status') ?? '');
    const rule = String(data.get('rule') ?? '');
    let shown = 0;
    for (const { row, text: own } of rows) {
      const fits =
        own.includes(text) &&
        (status === '' || row.dataset.status === status) &&
        (rule === '' || ` ${row.dataset.rules} `.includes(` ${rule} `));
      row.hidden = !fits;
      if (fits) shown++;
    }
    told.textContent = `${shown} ${told.dataset.of} ${rows.length} ${told.dataset.shown}`;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

/** The element of an article; out of its packing when the report is large. */
async function unpack(id: string): Promise<HTMLElement | null> {
  const there = document.getElementById(id);
  if (there) return there;
  const packed = document.getElementById(`${id}-packed`)?.textContent;
  const place = document.getElementById('details');
  if (!packed || !place) return null;
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  place.innerHTML = await new Response(stream).text();
  return document.getElementById(id);
}

/** Show what the address asks for: one article, or the whole list. */
async function shownArticle(moveFocus: boolean): Promise<void> {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const id = /^a\d+/.exec(anchor)?.[0];
  const article = id ? await unpack(id) : null;
  const overview = document.getElementById('overview');
  if (overview) overview.hidden = article !== null;
  for (const other of document.querySelectorAll<HTMLElement>('article.detail')) other.hidden = other !== article;
  document.title = article?.querySelector('h2')?.textContent || (document.querySelector('h1')?.textContent ?? '');
  if (article && id) neighbours(article, id);
  const target = anchor ? document.getElementById(anchor) : null;
  const panel = target?.closest<HTMLElement>('[role="tabpanel"]');
  if (article && panel) selectTab(article, panel.id);
  else if (article && !article.dataset.ready) selectTab(article, article.querySelector('[role="tabpanel"]')?.id ?? '');
  if (article) article.dataset.ready = 'yes';
  if (!moveFocus) return;
  const focus = target === article ? article?.querySelector<HTMLElement>('h2') : target;
  if (!focus) window.scrollTo(0, 0);
  focus?.focus();
  (target === article ? article : focus)?.scrollIntoView();
}

function neighbours(article: HTMLElement, id: string): void {
  const ids = [...document.querySelectorAll<HTMLTableRowElement>('#articles tbody tr')]
    .filter((row) => !row.hidden)
    .map((row) => row.dataset.id);
  const at = ids.indexOf(id);
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a.step')) {
    const other = at < 0 ? undefined : ids[at + (link.rel === 'prev' ? -1 : 1)];
    link.hidden = other === undefined;
    if (other) link.href = `#${other}`;
  }
}

function selectTab(article: HTMLElement, panelId: string): void {
  for (const tab of article.querySelectorAll<HTMLElement>('[role="tab"]')) {
    const chosen = tab.getAttribute('aria-controls') === panelId;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  for (const panel of article.querySelectorAll<HTMLElement>('[role="tabpanel"]')) panel.hidden = panel.id !== panelId;
}

function tabs(): void {
  const chosen = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[role="tab"]') : null;
  const open = (tab: HTMLElement | null) => {
    const article = tab?.closest<HTMLElement>('article');
    if (tab && article) selectTab(article, tab.getAttribute('aria-controls') ?? '');
  };
  document.addEventListener('click', (event) => open(chosen(event)));
  document.addEventListener('keydown', (event) => {
    const tab = chosen(event);
    const all = [...(tab?.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tab ? all.indexOf(tab) : -1;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const other = all[(next + all.length) % all.length] ?? null;
    open(other);
    other?.focus();
  });
}

/** A fact leads to its twin on the other side, and shows all that belong together. */
function twins(): void {
  const factOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.fact') : null;
  const light = (fact: HTMLAnchorElement | null) => {
    for (const other of document.querySelectorAll('.fact.twin')) other.classList.remove('twin');
    const columns = fact?.closest('.columns');
    if (!fact || !columns) return;
    const target = document.getElementById(decodeURIComponent(fact.hash.slice(1)));
    for (const one of [fact, target]) {
      const own = one?.dataset.fact?.split(' ').at(-1);
      if (own) for (const piece of columns.querySelectorAll(`[data-fact~="${own}"]`)) piece.classList.add('twin');
    }
  };
  document.addEventListener('mouseover', (event) => {
    const fact = factOf(event);
    if (fact) light(fact);
  });
  document.addEventListener('focusin', (event) => light(factOf(event)));
  document.addEventListener('click', (event) => {
    const fact = factOf(event);
    if (!fact) return;
    event.preventDefault();
    const target = document.getElementById(decodeURIComponent(fact.hash.slice(1)));
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  });
}

function start(): void {
  document.documentElement.classList.add('script');
  const table = document.querySelector<HTMLTableElement>('#articles');
  const form = document.querySelector<HTMLFormElement>('#filters');
  const told = document.querySelector<HTMLElement>('#shown');
  if (table) sortable(table);
  if (table && form && told) filterable(form, table, told);
  tabs();
  twins();
  document.querySelector('#theme')?.addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  addEventListener('hashchange', () => void shownArticle(true));
  void shownArticle(location.hash !== '');
}
