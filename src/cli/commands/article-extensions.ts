/** Files of a folder that are raw articles. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm'];

/** Files of a folder that are finished articles. */
export const MARKDOWN_EXTENSIONS: readonly string[] = ['.md', '.markdown'];
