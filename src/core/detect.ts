import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './pack/schema.ts';
import type { Sign } from './sign.ts';

/** What a detector reports; `runDetectors` adds the rule and its level. */
export type Detection = Pick<Finding, 'spans'> &
  Partial<Pick<Finding, 'target' | 'replacement'>> & { readonly signs?: readonly Sign[] };

/** A pure function from what is known of a draft to what one rule asks about. File name in `detectors/` = id = category. */
export type Detector = (facts: Facts, draft: Draft, rule: Rule) => readonly Detection[];
