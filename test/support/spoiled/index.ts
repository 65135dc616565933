import type { Defect } from './defect.ts';
import { keyphraseDefects } from './keyphrase.ts';
import { languageDefects } from './language.ts';
import { leftoversDefects } from './leftovers.ts';
import { lengthDefects } from './length.ts';
import { metadataDefects } from './metadata.ts';
import { provenanceDefects } from './provenance.ts';
import { readabilityDefects } from './readability.ts';
import { repetitionDefects } from './repetition.ts';
import { structureDefects } from './structure.ts';
import { typographyDefects } from './typography.ts';

/** Ways to spoil a good article, by the rule that must tell. */
export const defects: readonly Defect[] = [
  ...structureDefects,
  ...metadataDefects,
  ...lengthDefects,
  ...languageDefects,
  ...leftoversDefects,
  ...repetitionDefects,
  ...provenanceDefects,
  ...readabilityDefects,
  ...keyphraseDefects,
  ...typographyDefects,
];
