import type { Rule } from '../model/rule.ts';
import { fidelityRules } from './fidelity/index.ts';
import { keyphraseRules } from './keyphrase/index.ts';
import { languageRules } from './language/index.ts';
import { leftoversRules } from './leftovers/index.ts';
import { lengthRules } from './length/index.ts';
import { metadataRules } from './metadata/index.ts';
import { originalityRules } from './originality/index.ts';
import { provenanceRules } from './provenance/index.ts';
import { readabilityRules } from './readability/index.ts';
import { repetitionRules } from './repetition/index.ts';
import { structureRules } from './structure/index.ts';
import { typographyRules } from './typography/index.ts';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  ...lengthRules,
  ...languageRules,
  ...structureRules,
  ...metadataRules,
  ...readabilityRules,
  ...keyphraseRules,
  ...typographyRules,
  ...leftoversRules,
  ...repetitionRules,
  ...fidelityRules,
  ...originalityRules,
  ...provenanceRules,
];
