import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/errors.ts';
import { readPage } from '../../src/markdown/page.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Engine, Reply, Request } from '../../src/model/engine.ts';
import type { Finding } from '../../src/model/finding.ts';
import { refine } from '../../src/pipeline/refine.ts';
import type { Judged } from '../../src/pipeline/score.ts';
import { articleOf } from '../support/requests.ts';

const typography = { spaces: 'fine', locale: 'fr-FR' } as const;
const words = (count: number, word = 'mot') => Array.from({ length: count }, () => word).join(' ');
const section = (title: string, count: number, word = 'mot') => `## ${title}\n\n${words(count, word)}.\n`;
const article = (...sections: string[]) => `# Le pain\n\n${words(20)}.\n\n${sections.join('\n')}`;
const whole = (markdown: string, finish: Reply['finish'] = 'complete'): Reply => ({
  markdown,
  finish,
  usage: { input: 100, output: 10 },
});

const SOURCE = articleOf(['Julie Morel cuit des pains à Brest.', 'Son grand-père tenait un moulin à Quimper en 1951.']);

/** A judge of a few words: `faux` is an error, `inventé` an invention, `bof` a warning, too few words an error; it repairs `ortho`. */
const judge =
  (minWords: number) =>
  (draft: Draft): Judged => {
    const head = '---\nai: {}\n---\n\n';
    const page = readPage(head + draft.markdown);
    const findings: Finding[] = [];
    const find = (ruleId: string, severity: Finding['severity'], line: number, edits: Finding['edits'] = []) =>
      findings.push({
        ruleId,
        severity,
        message: { en: ruleId, fr: ruleId },
        fix: `Corriger ${ruleId}.`,
        place: { line, column: 1, endLine: line, endColumn: 9 },
        data: {},
        edits,
      });
    for (const [index, text] of page.markdown.split('\n').entries()) {
      for (const _ of text.matchAll(/\bfaux\b/g)) find('no-faux', 'error', index + 1);
      for (const _ of text.matchAll(/inventé/g)) find('fact-number-invented', 'error', index + 1);
      for (const _ of text.matchAll(/\bbof\b/g)) find('no-bof', 'warning', index + 1);
    }
    const at = page.markdown.indexOf('ortho');
    if (at >= 0) find('spelling', 'error', 6, [{ start: at, end: at + 5, text: 'juste' }]);
    if (page.words.strict < minWords)
      findings.push({
        ruleId: 'word-count',
        severity: 'error',
        message: { en: '', fr: '' },
        fix: 'Allonger.',
        place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
        data: {},
        edits: [],
      });
    return { draft, page, bodyLine: 5, findings, skipped: [] };
  };

/** An engine that gives prepared answers, one after the other, and keeps what it was asked. */
function scripted(...replies: readonly (Reply | Error)[]): Engine & { readonly asked: Request[] } {
  const asked: Request[] = [];
  return {
    id: 'scripted',
    identity: { name: 'scripted', generates: true },
    asked,
    async write(request) {
      const reply = replies[asked.length];
      asked.push(structuredClone(request));
      if (!reply) throw new Error('asked too often');
      if (reply instanceof Error) throw reply;
      return reply;
    },
  };
}

const run = (engine: Engine, { minWords = 10, attempts = 3, judged = judge(minWords) } = {}) =>
  refine(SOURCE, { keyphrase: 'pain', minWords }, [], {
    engine,
    promptFor: ({ previous }) => ({ id: 'x', version: 1, system: '', user: JSON.stringify(previous?.scope ?? null) }),
    typography,
    judge: judged,
    attempts,
  });

const scopeOf = ({ asked }: { asked: Request[] }, index: number) => asked[index]?.task.previous?.scope;
const rejectedBy = ({ asked }: { asked: Request[] }, index: number) => asked[index]?.task.previous?.rejected;

describe('refining', () => {
  it('stops at once when nothing is wrong', async () => {
    const engine = scripted(whole(article(section('A', 20), section('B', 20))));
    expect(await run(engine)).toMatchObject({ attempts: 1 });
  });

  it('asks only the faulty section again, and puts it back in its place', async () => {
    const engine = scripted(
      whole(article(section('A', 30), section('B', 20, 'faux'), section('C', 30))),
      whole(section('B', 20, 'vrai')),
    );
    const { best, attempts, usage } = await run(engine);
    expect(best.findings).toEqual([]);
    expect(best.draft.markdown).toBe(article(section('A', 30), section('B', 20, 'vrai'), section('C', 30)));
    expect(attempts).toBe(2);
    expect(usage).toEqual({ input: 200, output: 20 });
    expect(scopeOf(engine, 1)?.sections.map(({ markdown }) => markdown.split('\n')[0])).toEqual(['## B']);
    expect(scopeOf(engine, 1)?.outline).toEqual(['# Le pain', '## A', '## B', '## C']);
  });

  it('asks the shortest sections to grow by what is missing, with passages that are not used yet', async () => {
    const engine = scripted(
      whole(article(section('A', 60), section('B', 10), section('C', 60))),
      whole(section('B', 80)),
    );
    const { best } = await run(engine, { minWords: 200 });
    expect(best.findings).toEqual([]);
    const scope = scopeOf(engine, 1);
    expect(scope?.sections).toHaveLength(1);
    expect(scope?.sections[0]?.targetWords).toBe(10 + Math.ceil(50 * 1.25));
    expect(engine.asked[1]?.task.previous?.missing).toContain('Son grand-père tenait un moulin à Quimper en 1951.');
  });

  it('asks short sections to take the facts that are missing', async () => {
    const first = article(section('A', 60), section('B', 20), section('C', 60));
    const engine = scripted(whole(first), whole(section('B', 60, 'fait')));
    const judged = (draft: Draft): Judged => {
      const { findings, ...rest } = judge(10)(draft);
      const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
      const coverage: Finding = {
        ruleId: 'fact-coverage',
        severity: 'error',
        message: { en: '', fr: '' },
        fix: 'Reprendre 1951.',
        place,
        data: {},
        edits: [],
      };
      return { ...rest, findings: draft.markdown.includes('fait') ? findings : [...findings, coverage] };
    };
    const { best } = await run(engine, { judged });
    expect(best.findings).toEqual([]);
    expect(scopeOf(engine, 1)?.sections).toMatchObject([{ targetWords: 95, findings: [{ fix: 'Reprendre 1951.' }] }]);
    expect(engine.asked[1]?.task.previous?.missing).toContain('Son grand-père tenait un moulin à Quimper en 1951.');
  });

  it('asks for the whole when most of it is wrong', async () => {
    const engine = scripted(
      whole(article(section('A', 30, 'faux'), section('B', 30, 'faux'))),
      whole(article(section('A', 30), section('B', 30))),
    );
    const { best } = await run(engine);
    expect(best.findings).toEqual([]);
    expect(scopeOf(engine, 1)).toBeUndefined();
  });

  it('asks for the whole when the answer was cut', async () => {
    const engine = scripted(
      whole(article(section('A', 30), section('B', 3)), 'truncated'),
      whole(article(section('A', 30), section('B', 30))),
    );
    expect((await run(engine)).best.draft.finish).toBe('complete');
    expect(scopeOf(engine, 1)).toBeUndefined();
  });

  it('refuses a section that mends one rule and breaks another', async () => {
    const first = article(section('A', 40), `## B\n\n${words(5, 'faux')} ${words(15)}.\n`, section('C', 40));
    const engine = scripted(whole(first), whole(section('B', 14)), whole(section('B', 15)), whole(first));
    const { best, attempts } = await run(engine, { minWords: 119, attempts: 9 });
    expect(best.draft.markdown).toBe(first);
    expect(attempts).toBe(4);
    expect(rejectedBy(engine, 1)).toBeUndefined();
    // The second try is told what was wrong with the first; then the whole is asked for.
    expect(rejectedBy(engine, 2)).toEqual(['Allonger.']);
    expect(scopeOf(engine, 3)).toBeUndefined();
  });

  it('refuses a section that comes back as a stump', async () => {
    const first = article(section('A', 30, 'faux'), section('B', 60), section('C', 60));
    const engine = scripted(whole(first), whole('## A\n\nJe ne peux pas.'), whole(first));
    expect((await run(engine)).best.draft.markdown).toBe(first);
  });

  it('keeps the good one of two new sections', async () => {
    const engine = scripted(
      whole(article(section('A', 20, 'faux'), section('B', 20, 'faux'), section('C', 60), section('D', 60))),
      whole(`${section('A', 20, 'vrai')}\n${section('B', 30, 'faux')}`),
      whole(section('B', 20, 'vrai')),
    );
    const { best, attempts } = await run(engine);
    expect(best.findings).toEqual([]);
    expect(best.draft.markdown).toContain(words(20, 'vrai'));
    expect(attempts).toBe(3);
    expect(scopeOf(engine, 2)?.sections).toHaveLength(1);
  });

  it('tells at once why one of two new sections was not taken', async () => {
    const engine = scripted(
      whole(article(section('A', 20, 'faux'), section('B', 20, 'faux'), section('C', 60), section('D', 60))),
      whole(`${section('A', 20, 'vrai')}\n## B\n\n${words(20)} inventé.\n`),
      whole(section('B', 20, 'vrai')),
    );
    const { best } = await run(engine);
    expect(best.findings).toEqual([]);
    expect(rejectedBy(engine, 2)).toEqual(['Corriger fact-number-invented.']);
  });

  it('takes a section that leaves an invention out, even where the text gets too short', async () => {
    const engine = scripted(
      whole(article(section('A', 60), `## B\n\n${words(20)} inventé.\n`, section('C', 60))),
      whole(section('B', 19)),
      whole(section('B', 60)),
    );
    const { best } = await run(engine, { minWords: 160 });
    expect(best.findings).toEqual([]);
    expect(scopeOf(engine, 2)?.sections[0]?.markdown).toContain('## B');
  });

  it('takes no stump for a whole article, and says so once', async () => {
    const first = article(section('A', 60, 'faux'), section('B', 60, 'faux'), section('C', 20));
    const stump = whole(article(section('A', 40), section('B', 20)));
    const engine = scripted(whole(first), stump, stump, whole(first));
    const { best, attempts } = await run(engine, { minWords: 150, attempts: 9 });
    expect(best.draft.markdown).toBe(first);
    expect(attempts).toBe(3);
    expect(rejectedBy(engine, 2)?.[0]).toMatch(/le rendre entier/);
  });

  it('keeps what the model said of its article, where a whole new one comes without', async () => {
    const yaml =
      '---\ntitle: Le pain de Brest\ndescription: Tout sur le pain.\nkeyphrase: pain de Brest\nkeywords: [pain]\n---\n\n';
    const engine = scripted(
      whole(yaml + article(section('A', 30, 'faux'), section('B', 30, 'faux'))),
      whole(article(section('A', 30), section('B', 30))),
    );
    const { best } = await run(engine);
    expect(best.findings).toEqual([]);
    expect(best.draft.metadata.title).toBe('Le pain de Brest');
  });

  it('gives a mended title a slug of its own', async () => {
    const titled = (title: string) => `---\ntitle: ${title}\n---\n\n`;
    const engine = scripted(
      whole(titled('Le pain de 1951') + article(section('A', 30, 'faux'), section('B', 30, 'faux'))),
      whole(titled('Le pain de Brest') + article(section('A', 30), section('B', 30))),
    );
    const { best } = await run(engine);
    expect(best.draft.metadata).toMatchObject({ title: 'Le pain de Brest', slug: 'pain-brest' });
  });

  it('keeps the best attempt, not the last', async () => {
    const good = article(section('A', 30, 'faux'), section('B', 30));
    const engine = scripted(whole(good), whole('n’importe quoi'), whole('faux '.repeat(50)));
    expect((await run(engine)).best.draft.markdown).toBe(good);
  });

  it('takes no whole article that invents where the one before did not, however much else it mends', async () => {
    const first = article(section('A', 30, 'faux'), section('B', 30, 'faux'));
    const engine = scripted(whole(first), whole(article(section('A', 30), `## B\n\n${words(29)} inventé.\n`)));
    expect((await run(engine)).best.draft.markdown).toBe(first);
  });

  it('prefers a whole article with other errors to one that invents', async () => {
    const engine = scripted(
      whole(article(section('A', 40), `## B\n\n${words(39)} inventé.\n`), 'truncated'),
      whole(article(section('A', 40), `## B\n\n${words(30)} faux faux.\n`), 'truncated'),
    );
    const { best } = await run(engine, { attempts: 2 });
    expect(best.findings.map(({ ruleId }) => ruleId)).toEqual(['no-faux', 'no-faux']);
  });

  it('stops when nothing improves', async () => {
    const same = whole(article(section('A', 20, 'faux'), section('B', 60), section('C', 60)));
    const engine = scripted(same, same, same, same);
    expect(await run(engine, { attempts: 9 })).toMatchObject({ attempts: 4 });
    expect(rejectedBy(engine, 2)?.[0]).toMatch(/ne changeaient rien/);
  });

  it('asks no more often than it may', async () => {
    const replies = Array.from({ length: 9 }, (_, index) =>
      whole(
        article(
          section('A', 30, 'faux').replace(/faux/g, (word) => word),
          section('B', 30, 'faux').replace('faux', index > 0 ? 'vrai' : 'faux'),
        ),
      ),
    );
    expect((await run(scripted(...replies), { attempts: 2 })).attempts).toBe(2);
  });

  it('repairs what rules can repair without asking anybody', async () => {
    const engine = scripted(
      whole(article(`## A\n\nUn texte ortho et assez long pour passer ici.\n`, section('B', 20))),
    );
    const { best, attempts } = await run(engine);
    expect(attempts).toBe(1);
    expect(best.draft.markdown).toContain('Un texte juste');
    expect(best.findings).toEqual([]);
  });

  it('does not ask an engine again that writes nothing of its own', async () => {
    const engine = { ...scripted(whole('# Court')), identity: { name: 'layout', generates: false } };
    expect((await run(engine)).attempts).toBe(1);
  });

  it('fails when the model refuses, and tells the cost', async () => {
    await expect(run(scripted(whole('Je ne peux pas.', 'refused')))).rejects.toMatchObject({
      fault: 'refused',
      usage: { input: 100, output: 10 },
    });
  });

  it('keeps what it has when the model refuses a repair', async () => {
    const first = article(section('A', 30, 'faux'), section('B', 60), section('C', 60));
    expect((await run(scripted(whole(first), whole('Non.', 'refused')))).best.draft.markdown).toBe(first);
  });

  it('counts what was paid before a failure', async () => {
    const failure = new EngineError({ en: 'x', fr: 'x' }, { retryable: false, usage: { input: 5, output: 1 } });
    const engine = scripted(whole(article(section('A', 30, 'faux'), section('B', 60), section('C', 60))), failure);
    await expect(run(engine)).rejects.toMatchObject({ usage: { input: 105, output: 11 } });
  });

  it('takes new metadata only where metadata was asked', async () => {
    const engine = scripted(
      whole(
        `---\ntitle: Le pain de Julie\n---\n${article(section('A', 60), section('B', 20, 'faux'), section('C', 60))}`,
      ),
      whole(`---\ntitle: Autre titre\n---\n${section('B', 20)}`),
    );
    expect((await run(engine)).best.draft.metadata.title).toBe('Le pain de Julie');
  });
});
