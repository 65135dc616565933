/** The small DOM that Readability ships with. It wants well-formed markup, which the lean page is. */
declare module '@mozilla/readability/JSDOMParser.js' {
  import type { Readability } from '@mozilla/readability';

  /** Live collections, layout and scripts are missing; everything that Readability asks for is there. */
  class JSDOMParser {
    parse(html: string): ConstructorParameters<typeof Readability>[0];
  }
  export = JSDOMParser;
}
