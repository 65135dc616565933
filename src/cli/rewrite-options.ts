import type { Option } from 'commander';
import type { Language } from '../model/message.ts';
import { option, wholeNumber } from './options.ts';

/*
 * Options of every command that has raw articles rewritten, at once (`rewrite`) or as a batch.
 */

export const minWordsOption = (language: Language): Option =>
  option(
    '--min-words <n>',
    { en: 'fewest words (default: 700)', fr: 'nombre minimal de mots (700 par défaut)' },
    language,
  ).argParser(wholeNumber(0));

export const modelOption = (language: Language): Option =>
  option('-m, --model <name>', { en: 'model (OPENAI_MODEL)', fr: 'modèle (OPENAI_MODEL)' }, language);

export const baseUrlOption = (language: Language): Option =>
  option(
    '--base-url <url>',
    { en: 'OpenAI-compatible service (OPENAI_BASE_URL)', fr: 'service compatible OpenAI (OPENAI_BASE_URL)' },
    language,
  );

export const factsOption = (language: Language): Option =>
  option(
    '--facts <file>',
    { en: 'further source material (repeatable)', fr: 'matière supplémentaire (répétable)' },
    language,
  )
    .default([])
    .argParser((value: string, all: string[]) => [...all, value]);

export const promptOption = (language: Language): Option =>
  option('--prompt <file>', { en: 'another prompt template', fr: 'autre modèle de consigne' }, language);

export const attemptsOption = (language: Language): Option =>
  option(
    '--attempts <n>',
    { en: 'most answers for one article (default: 3)', fr: 'réponses au plus par article (3 par défaut)' },
    language,
  ).argParser(wholeNumber(1, 10));

export const concurrencyOption = (language: Language): Option =>
  option(
    '-j, --concurrency <n>',
    { en: 'articles at once (default: 8)', fr: 'articles à la fois (8 par défaut)' },
    language,
  ).argParser(wholeNumber(1, 1024));

export const forceOption = (language: Language): Option =>
  option(
    '--force',
    { en: 'write over a file that is not ours', fr: 'remplacer un fichier qui n’est pas de nous' },
    language,
  );

export const reportOption = (language: Language): Option =>
  option('--report <file>', { en: 'write the report to a file', fr: 'écrire le rapport dans un fichier' }, language);
