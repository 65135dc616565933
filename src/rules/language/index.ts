import type { Rule } from '../../model/rule.ts';
import { langBlock } from './lang-block.ts';
import { langDocument } from './lang-document.ts';
import { langEnglishRun } from './lang-english-run.ts';
import { langForeignQuote } from './lang-foreign-quote.ts';

export const languageRules: readonly Rule[] = [langDocument, langBlock, langEnglishRun, langForeignQuote];
