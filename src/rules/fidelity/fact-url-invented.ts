import type { Page } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../../model/rule.ts';
import { findUrls, urlKey } from './judgement.ts';

export const factUrlInvented = defineRule({
  id: 'fact-url-invented',
  family: 'fidelity',
  about: {
    en: 'Every link of the article is in the source.',
    fr: 'Chaque lien de l’article figure dans la source.',
  },
  why: {
    en: 'A guessed address leads nowhere, or somewhere else.',
    fr: 'Une adresse devinée ne mène nulle part, ou mène ailleurs.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    links: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: {
        en: 'Addresses that need no source; one that ends in `*` allows all that begin so.',
        fr: 'Adresses qui n’ont pas besoin de source ; celle qui finit par `*` admet toutes celles qui commencent ainsi.',
      },
    },
  },
  messages: {
    invented: {
      en: 'The address {found} is not in the source',
      fr: 'L’adresse {found} ne figure pas dans la source',
    },
  },

  *check({ page, source }, { links }) {
    if (!source) return;
    const known = new Set(
      [source.page, ...source.facts].flatMap((from) => addressesOf(from).map(({ url }) => urlKey(url))),
    );
    const open = links.filter((link) => link.endsWith('*')).map((link) => urlKey(link.slice(0, -1)));
    for (const link of links) known.add(urlKey(link));
    const told = new Set<string>();
    for (const { url, place } of addressesOf(page)) {
      const key = urlKey(url);
      if (
        key === '' ||
        known.has(key) ||
        told.has(`${key} ${place.line}`) ||
        open.some((start) => key.startsWith(start))
      )
        continue;
      told.add(`${key} ${place.line}`);
      yield {
        message: 'invented',
        data: { found: url },
        fix: `Retirer le lien ${url} : cette adresse n’est pas dans la source.`,
        place,
      };
    }
  },

  examples: [
    { good: 'Voir [le site](https://exemple.fr/pain/).\n', source: 'Tout est sur https://www.exemple.fr/pain.' },
    { good: 'Voir [plus bas](#recette).\n', source: 'La recette suit.' },
    {
      good: 'Voir [le site](https://exemple.fr/a).\n',
      source: 'Tout est en ligne.',
      options: { links: ['https://exemple.fr/*'] },
    },
    { bad: 'Voir [le site](https://exemple.fr/blog).\n', source: 'Tout est sur le site.', finds: ['1:6 invented'] },
    { bad: 'Voir https://exemple.fr/bl\n', source: 'Voir https://exemple.fr/blog', finds: ['1:6 invented'] },
    { bad: 'Écrire à lea@exemple.fr\n', source: 'Écrire à la boulangerie.', finds: ['1:10 invented'] },
  ],
});

/** Links, images and addresses written out, in the order of the text; anchors within the page are left out. */
function addressesOf(page: Page): { readonly url: string; readonly place: Place }[] {
  const linked = page.links
    .filter(({ url }) => url !== '' && !url.startsWith('#'))
    .map(({ url, place }) => ({ url, place }));
  const written = page.blocks.flatMap((block) =>
    block.kind === 'code'
      ? []
      : findUrls(block.text).map(({ raw, start, end }) => ({ url: raw, place: block.placeOf(start, end) })),
  );
  return [...linked, ...written].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
