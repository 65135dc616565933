import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; undefined when there is none. */
export const chromiumPath = PLACES.find((path): path is string => path !== undefined && existsSync(path));

export const NO_BROWSER = 'no Chromium here: apt-get install chromium, or set CHROMIUM to its path';

/** What a page did that a report must not do. */
export interface Watch {
  readonly problems: string[];
  readonly requests: string[];
}

/** A browser with a folder for pages, both gone after `close`. */
export class TestBrowser {
  readonly #browser: Browser;
  readonly #folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-browser-'));

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<TestBrowser> {
    const options = { executablePath: chromiumPath ?? '', args: ['--no-sandbox', '--font-render-hinting=none'] };
    return new TestBrowser(await chromium.launch(options));
  }

  /** Opens a page as a file, without network, and watches it. */
  async open(
    html: string,
    { hash = '', ...options }: BrowserContextOptions & { readonly hash?: string } = {},
  ): Promise<Page & { readonly watch: Watch }> {
    const file = join(this.#folder, 'report.html');
    writeFileSync(file, html);
    const context = await this.#browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    const watch: Watch = { problems: [], requests: [] };
    page.on('console', (message) => watch.problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => watch.problems.push(error.message));
    page.on('dialog', (dialog) => {
      watch.problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('page', () => watch.problems.push('a window opened'));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href + (request.isNavigationRequest() ? '' : '#'))
        watch.requests.push(request.url());
    });
    await page.goto(pathToFileURL(file).href + hash);
    return Object.assign(page, { watch });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
