import { describe, expect, it } from 'vitest';
import { cleanText } from '../support/cleaning.ts';

/** What a size costs, and twice the size: the best of three, so that a busy machine does not decide. */
async function cost(text: string, path: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage();
    await cleanText(text, { path });
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const SHAPES: readonly (readonly [string, string, (size: number) => string])[] = [
  [
    'short lines',
    'a.txt',
    (size) => Array.from({ length: size / 20 }, (_, index) => `Ligne courte ${index}`).join('\n'),
  ],
  ['one line of words', 'a.txt', (size) => 'mot exemple phrase '.repeat(size / 19)],
  ['one word', 'a.txt', (size) => 'a'.repeat(size)],
  ['spaces', 'a.txt', (size) => `a${' '.repeat(size)}b`],
  ['stray punctuation', 'a.txt', (size) => ' , .'.repeat(size / 4)],
  [
    'firms that present themselves in capitals',
    'a.txt',
    (size) => 'À propos de Vernay\nUNION EUROPÉENNE ÉLECTIONS PROTECTION ESPAGNE ROYAUME MER\n'.repeat(size / 78),
  ],
  ['times alone', 'a.txt', (size) => '00:42\nOui, bien sûr.\n05:13\n'.repeat(size / 26)],
  [
    'bookmakers and imprints',
    'a.txt',
    (size) => 'Pariez avec nous\nNul 2,35 Nul 17,00\nTirage : 12\nDépôt légal\nPrésenté par nous\n'.repeat(size / 75),
  ],
  [
    'mails quoted in mails',
    'a.txt',
    (size) => {
      const deep = '>'.repeat(40);
      return `De : a@b.fr\nÀ : c\nObjet : d\n${`> Une ligne citée qui continue,\n>> une autre,\n${deep} x\n---\n`.repeat(size / 80)}`;
    },
  ],
  [
    'codes of a content system',
    'a.txt',
    (size) => '[su_box a="b" c=d [caption id="1"]<img src="a" [/x] <!-- wp:a [pullquote]un mot'.repeat(size / 78),
  ],
  [
    'broken words, columns and captions',
    'a.txt',
    (size) =>
      'Une colonne étroite dont les lignes se bri-\nsent et conti-\nCi-dessus : la borne.\n« Un\nnuent\n42\n'.repeat(
        size / 92,
      ),
  ],
  [
    'menus, stamps, facts and notes of a manuscript',
    'a.txt',
    (size) =>
      'Accueil   Contact   Boutique\nJean Dupont\nLe 01/02/2024 à 10:00\nTitre 1 : Un\n[Note à Luc : oui]\nButs : 3 (2)\n--- fin ---\n'.repeat(
        size / 120,
      ),
  ],
  ['open brackets', 'a.txt', (size) => '[a'.repeat(size / 2)],
  ['share bars', 'a.txt', (size) => 'Partager sur Facebook X e-mail 7\n'.repeat(size / 33)],
  [
    'links and teasers run into paragraphs',
    'a.txt',
    (size) => '« À LIRE AUSSI Un titre ? La farine du moulin manque… Lire la suite »\n'.repeat(size / 70),
  ],
  [
    'a list of contents',
    'a.txt',
    (size) => {
      const names = Array.from({ length: size / 24 }, (_, index) => `Partie ${index}`).join('\n');
      return `Dans cet article\n${names}\n${names}\n`;
    },
  ],
  ['fences', 'a.txt', (size) => '```\n'.repeat(size / 4)],
  ['nested elements', 'a.html', (size) => `${'<div>'.repeat(size / 11)}a${'</div>'.repeat(size / 11)}`],
  [
    'paragraphs of a page',
    'a.html',
    (size) => `<html><body>${'<p>Bonjour, le monde est grand.</p>'.repeat(size / 36)}</body></html>`,
  ],
];

describe('time grows with the length and no faster', () => {
  it.each(SHAPES)(
    '%s',
    async (_, path, make) => {
      const size = 60_000;
      await cleanText(make(size), { path });
      const [once, fourfold] = [await cost(make(size), path), await cost(make(4 * size), path)];
      // Four times the text may cost a little more than four times as much; sixteen times would be the square.
      expect(fourfold).toBeLessThan(Math.max(10 * once, 150));
    },
    60_000,
  );

  it('where boxes and lists cut paragraphs in two, thousands of times', async () => {
    const paragraph = (index: number) =>
      `Le boulanger ${index} mot${index * 7} pétrit${index * 13} la pâte${index} avant l’aube, puis enfourne ses pains ronds.`;
    const box = `À lire aussi\n${'Une ligne du menu\n'.repeat(6)}`;
    const page = (parts: number) =>
      Array.from({ length: parts }, (_, index) => `${paragraph(index)}\n${paragraph(-index)}\n${box}`).join('');
    const spent = async (parts: number): Promise<number> => {
      const start = process.cpuUsage();
      await cleanText(page(parts), { path: 'a.txt' });
      return process.cpuUsage(start).user / 1000;
    };
    await spent(600);
    const [once, fourfold] = [await spent(600), await spent(2400)];
    expect(fourfold).toBeLessThan(Math.max(10 * once, 150));
  }, 60_000);
});
