import type { Grammar } from '../grammar/grammar.ts';
import { isName } from '../grammar/names.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { type BlockEntry, FEWEST_ENTRIES, type ReaderBlock } from './block.ts';
import type { Known } from './known.ts';
import { nameEnd } from './name-spans.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind, withRelative } from './role-behind.ts';

const MOST_ENTRIES = 8;

/** Qui est qui: names with what the source says they are, in its own words. */
export function whoIsWho(sentences: readonly Sentence[], grammar: Grammar): ReaderBlock | undefined {
  const found: Known[] = [];
  for (const sentence of sentences) {
    if (sentence.doubtful || found.length >= MOST_ENTRIES) continue;
    for (const known of introduced(sentence, grammar)) {
      const again = found.some(
        ({ name, role }) => sameName(name, known.name) || role.includes(`${known.role} ${known.name}`),
      );
      if (!again && found.length < MOST_ENTRIES) found.push(known);
    }
  }
  if (found.length < FEWEST_ENTRIES) return undefined;
  const persons = found.some(({ person }) => person);
  const things = found.some(({ person }) => !person);
  const template = persons && things ? TEMPLATES.both : persons ? TEMPLATES.persons : TEMPLATES.things;
  return {
    ...template,
    entries: found.map(({ name, role }): BlockEntry => ({ label: name, text: role, kind: 'item' })),
  };
}

const sameName = (a: string, b: string): boolean =>
  a.endsWith(b) || b.endsWith(a) || a.split(' ').at(-1) === b.split(' ').at(-1);

/** `Hélène Brossard, vice-présidente de…` and `la maire, Odette Marsan`, `l’armateur Lloyd Tirreno`. */
function* introduced({ tokens, text }: Sentence, grammar: Grammar): Generator<Known> {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(tokens, at, grammar) || isAfterName(tokens, at, grammar)) continue;
    const end = nameEnd(tokens, at, grammar);
    // `a déclaré à BI Alex Libre, …`: two names in a row, and nobody can tell where the second starts.
    if (tokens[at - 1]?.lower === 'à' && end - at > 2) {
      if (!/^\p{Lu}{2,4}$/u.test(tokens[at]?.text ?? '')) {
        at = end - 1;
        continue;
      }
      at += 1;
    }
    const name = text.slice(tokens[at]?.start ?? 0, tokens[end - 1]?.end ?? 0);
    const words = tokens.slice(at, end).filter(({ kind }) => kind === 'word').length;
    const person =
      roleBehind(tokens, text, name, words, end, grammar) ?? roleBefore(tokens, text, words, at, end, grammar);
    if (person) yield { ...person, role: withRelative(tokens, text, person.role, end, person.person) };
    at = end - 1;
  }
}

const isAfterName = (tokens: readonly Token[], at: number, grammar: Grammar): boolean =>
  at > 0 && tokens[at - 1]?.kind === 'word' && isName(tokens, at - 1, grammar);
