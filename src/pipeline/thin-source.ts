import { SourceError } from '../errors.ts';
import type { Finding } from '../model/finding.ts';
import type { SourcePage, Subject } from '../model/rule.ts';
import { type ActiveRule, check } from './check.ts';

const RULE = 'source-too-thin';

export interface ThinCheck extends Pick<Subject, 'brief' | 'lexicon' | 'languageOf'> {
  readonly rulesFor: (path: string) => readonly ActiveRule[];
}

/**
 * What the rule about thin sources says of this one before anything is paid for; undefined when it carries the words asked
 * for. @throws SourceError when the settings make it an error
 */
export function thinSource(
  source: SourcePage,
  { rulesFor, brief, lexicon, languageOf }: ThinCheck,
): Finding | undefined {
  const rules = rulesFor(source.path).filter(({ rule }) => rule.id === RULE);
  const { findings } = check({ page: source.page, brief, source, lexicon, languageOf }, rules);
  const found = findings.find(({ severity }) => severity !== 'info');
  if (found?.severity !== 'error') return found;
  const { en, fr } = found.message;
  throw new SourceError(
    { en: `${source.path}: ${en}`, fr: `${source.path}\u00a0: ${fr}` },
    {
      hint: {
        en: 'Give more material with --facts or lower --min-words; as a warning, the rule source-too-thin does not stop it.',
        fr: 'Ajoutez de la matière avec --facts ou baissez --min-words\u00a0; en avertissement, la règle source-too-thin ne l’arrête pas.',
      },
    },
  );
}
