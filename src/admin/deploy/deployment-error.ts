import type { Language } from '../../core/language.ts';
import type { Route } from './deployment.ts';
import { PARTS, type Part } from './pack-parts.ts';
import { REFUSAL_STRINGS } from './refusal-strings.ts';

export type Refusal =
  | {
      readonly kind: 'too-large';
      /** Bytes as this route writes what it limits. */
      readonly size: number;
      readonly limit: number;
      /** Bytes of each part, as this route writes it. */
      readonly parts: Readonly<Record<Part | 'rest', number>>;
      /** The fewest parts without which the rest fits; null where even that is too large. */
      readonly leaveOut: readonly Part[] | null;
    }
  | { readonly kind: 'not-whole'; readonly base: string }
  | {
      readonly kind: 'bad-option';
      readonly option: 'chromiumId' | 'edgeId' | 'firefoxId' | 'updateUrl';
      readonly value: string;
    };

/** Why a route cannot carry a pack; its message is the English text. */
export class DeploymentError extends Error {
  constructor(
    readonly route: Route,
    readonly refusal: Refusal,
  ) {
    super(refusalText(refusal, 'en'));
    this.name = 'DeploymentError';
  }
}

/** What to tell the admin, in full sentences, with what to leave out. */
export function refusalText(refusal: Refusal, language: Language): string {
  const words = REFUSAL_STRINGS[language];
  if (refusal.kind === 'not-whole') return words.notWhole(refusal.base);
  if (refusal.kind === 'bad-option') return words.badOption[refusal.option](refusal.value);
  const { size, limit, parts, leaveOut } = refusal;
  const sizes = [...PARTS, 'rest' as const]
    .filter((part) => parts[part] > 0)
    .map((part) => `${words.part[part]} ${kilobytes(parts[part])}`);
  const advice = leaveOut === null ? words.nothingHelps : words.leaveOut(leaveOut.map((part) => words.part[part]));
  const crests = leaveOut?.includes('crests') ? ` ${words.smallerCrests}` : '';
  return `${words.tooLarge(kilobytes(size), kilobytes(limit), sizes.join(', '))} ${advice}${crests}`;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`;
