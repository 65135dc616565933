import { readPage } from '../../src/markdown/page.ts';
import type { Subject } from '../../src/model/rule.ts';
import { sourcePage } from '../../src/pipeline/source-page.ts';
import { text as textReader } from '../../src/readers/text.ts';
import { lazyLanguageDetector } from '../../src/store/language-detector.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

const lexicon = lazyLexicon();
const languageOf = lazyLanguageDetector();

export interface SubjectSetting {
  readonly keyphrase?: string;
  readonly minWords?: number;
  /** Raw text of the source. */
  readonly source?: string;
  readonly finish?: NonNullable<Subject['finish']>;
}

/** What a rule looks at, from Markdown and from the raw text of its source. */
export function subjectOf(markdown: string, setting: SubjectSetting = {}): Subject {
  const page = readPage(markdown);
  const stated = page.frontMatter?.data.keyphrase;
  return {
    page,
    brief: {
      keyphrase: setting.keyphrase ?? (typeof stated === 'string' && stated !== '' ? stated : undefined),
      minWords: setting.minWords ?? 700,
    },
    source: setting.source === undefined ? undefined : sourceOf(setting.source),
    lexicon,
    languageOf,
    ...(setting.finish ? { finish: setting.finish } : {}),
  };
}

/** A raw text as a source, uncleaned; a first line without a full stop is its title. */
function sourceOf(text: string): Subject['source'] {
  const read = textReader.read(text);
  if (read instanceof Promise) throw new TypeError('the text reader is synchronous');
  const [first] = read.blocks;
  const titled = read.blocks.length > 1 && first !== undefined && !/[.!?…»”:,]$/u.test(first.text);
  return sourcePage(
    {
      path: 'source.txt',
      format: 'text',
      sha256: '',
      title: titled ? first.text : '',
      blocks: titled ? read.blocks.slice(1) : read.blocks,
      metadata: {},
      removals: [],
      repairs: [],
      doubts: [],
    },
    [],
  );
}
