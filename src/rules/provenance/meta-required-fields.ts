import { plainText } from '../../markdown/plain-text.ts';
import type { PageFrontMatter } from '../../model/page.ts';
import { defineRule, type Subject } from '../../model/rule.ts';
import { missingFields, NO_AUTHOR, personalFacts } from './required-fields.ts';

export const metaRequiredFields = defineRule({
  id: 'meta-required-fields',
  family: 'provenance',
  about: {
    en: 'A file that an engine wrote says all that is known of its origin, and nothing that is not.',
    fr: 'Un fichier écrit par un moteur dit tout ce qu’on sait de son origine, et rien de plus.',
  },
  why: {
    en: 'Who publishes must be able to tell later what a machine wrote, from what, and who read it. An invented author is worse than none.',
    fr: 'Qui publie doit pouvoir dire plus tard ce qu’une machine a écrit, d’après quoi, et qui l’a relu. Un auteur inventé est pire qu’aucun.',
  },
  severity: 'error',
  needs: 'ours',
  options: {},
  messages: {
    missing: {
      en: 'Front matter field missing or malformed: {field}',
      fr: 'Champ d’en-tête absent ou mal formé : {field}',
    },
    invented: {
      en: '“{value}” is nobody: {field} looks made up',
      fr: '« {value} » n’est personne : {field} semble inventé',
    },
    unfounded: { en: 'Nothing supports {field}: {value}', fr: 'Rien n’appuie {field} : {value}' },
  },

  *check(subject) {
    const { frontMatter } = subject.page;
    if (!frontMatter) return;
    for (const field of missingFields(frontMatter))
      yield {
        message: 'missing',
        data: { field },
        fix: `Compléter dans l’en-tête le champ ${field}.`,
        place: frontMatter.placeOf(field.replace(/\..*$/, '')),
      };
    for (const { field, value } of personalFacts(frontMatter)) {
      const message =
        (field === 'author' && NO_AUTHOR.test(value)) || isRunDate(field, value, frontMatter)
          ? 'invented'
          : 'unfounded';
      if (message === 'unfounded' && (isReviewed(frontMatter) || isInSource(value, subject))) continue;
      yield {
        message,
        data: { field, value },
        fix: `Retirer de l’en-tête le champ ${field} : personne n’a fourni « ${value} ».`,
        place: frontMatter.placeOf(field),
        // In a draft a person may have filled it in by hand.
        ...(message === 'unfounded' ? { severity: 'warning' as const } : {}),
      };
    }
  },

  examples: [
    {
      good: '---\ntitle: Pain\ndescription: Du pain.\nslug: pain\nlang: fr\nsource: { file: pain.txt }\nai: { generated: true, engine: openai, tool: seo-rewrite@1.0.0 }\nreview: { status: draft }\n---\n',
    },
    {
      good: '---\ntitle: Pain\ndescription: Du pain.\nslug: pain\nlang: fr-FR\nsource: { title: Le pain }\nai: { generated: false, engine: offline, tool: seo-rewrite@1.0.0 }\nreview: { status: reviewed, by: Inès Marchadier }\nauthor: Inès Marchadier\n---\n',
    },
    { good: '---\ntitle: Écrit par une personne, qui ne doit rien\n---\n' },
    {
      bad: '---\ntitle: Pain\nslug: pain\nlang: en\nai: { generated: true, engine: openai, tool: seo-rewrite@1.0.0 }\nreview: { status: draft }\n---\n',
      finds: ['1:1 missing', '1:1 missing', '4:1 missing'],
    },
    {
      bad: '---\ntitle: Pain\ndescription: Du pain.\nslug: pain\nlang: fr\nauthor: La rédaction\nsource: { file: pain.txt }\nai: { generated: true, engine: openai, tool: seo-rewrite@1.0.0 }\nreview: { status: reviewed, by: Inès Marchadier }\n---\n',
      finds: ['6:1 invented'],
    },
    {
      bad: '---\ntitle: Pain\ndescription: Du pain.\nslug: pain\nlang: fr\nsource: { file: pain.txt }\nai: { generated: "oui", tool: seo-rewrite@1.0.0, date: 2026-03-04 }\nreview: { status: fini }\ndatePublished: 2026-03-04\n---\n',
      finds: ['7:1 missing', '7:1 missing', '8:1 missing', '9:1 invented'],
    },
    {
      bad: '---\ntitle: Pain\ndescription: Du pain.\nslug: pain\nlang: fr\nsource: { file: pain.txt }\nai: { generated: true, engine: openai, tool: seo-rewrite@1.0.0 }\nreview: { status: draft }\nauthor: Firmin Lacaze\n---\n',
      finds: ['9:1 unfounded'],
    },
  ],
});

const statusOf = ({ data }: PageFrontMatter, key: string, field: string): unknown =>
  (data[key] as Readonly<Record<string, unknown>> | null | undefined)?.[field];

const isReviewed = (frontMatter: PageFrontMatter): boolean => statusOf(frontMatter, 'review', 'status') === 'reviewed';

/** The day of the run taken for the day of publication. */
function isRunDate(field: string, value: string, frontMatter: PageFrontMatter): boolean {
  const date = statusOf(frontMatter, 'ai', 'date');
  return field === 'datePublished' && typeof date === 'string' && value.slice(0, 10) === date.slice(0, 10);
}

const isInSource = (value: string, { source }: Subject): boolean =>
  source !== undefined && plainText(source.page.markdown).text.includes(plainText(value).text);
