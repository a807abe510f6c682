import type { Draft } from '../draft.ts';
import { linesAt } from '../explain/advice-lines.ts';
import { type AudienceContext, audienceLine } from '../explain/audience-line.ts';
import { shorten } from '../explain/cut.ts';
import { type ExplainedProvision, explainProvision } from '../explain/explain-provision.ts';
import { contactsOf, type ExplainPack } from '../explain/from-pack.ts';
import { levelRank } from '../finding.ts';
import { inLanguage, type Language } from '../language.ts';
import { provisionsFor } from '../official/provisions-for.ts';
import { answerKind, IMAGE_WORDS } from './explain-words.ts';
import { explainedFindings, rulesOf } from './explained-findings.ts';
import type { ExplainedImage } from './explained-image.ts';
import type { ImageFacts, ImagePart } from './image-facts.ts';
import type { ImageFinding, ImageVerdict } from './image-finding.ts';
import type { ImageProblem } from './image-problem.ts';
import { isYoung } from './is-young.ts';

/** A picture as it was read and judged. */
export interface JudgedImage {
  /** The file's name, as the person knows it. */
  readonly name: string;
  readonly kind: 'picture' | 'video';
  readonly seen: ImageFacts | ImageProblem;
  readonly verdict: ImageVerdict;
}

/** UTF-16 units of the print that could not be judged. */
const BEGINNING = 40;
const MOST_ANSWERS = 8;

/**
 * A picture in question, in the person's language, ready to be shown. Where something holds it (`caution`, `stop`), only
 * that is shown. `words`: what `wordsDraft` made of it. An animation is shown as a video: its frames differ, so nothing
 * can be marked on one of them or blurred. `hidden` presumes that the file can be cleaned: who can tell that it cannot leaves it out.
 */
export function explainImage(
  image: JudgedImage,
  words: Draft | null,
  draft: Draft,
  context: AudienceContext,
  pack: ExplainPack | null,
  language: Language,
): ExplainedImage {
  const { name, verdict } = image;
  const seen = typeof image.seen === 'string' ? null : image.seen;
  const still = image.kind === 'picture' && (seen?.frames ?? null) === null;
  const findings = shown(verdict.findings);
  const rules = findings.flatMap((finding) => rulesOf(finding, draft, pack));
  const level = findings[0]?.level ?? null;
  return {
    language,
    name,
    kind: still ? 'picture' : 'video',
    width: seen?.width ?? 0,
    height: seen?.height ?? 0,
    level,
    findings: explainedFindings(findings, { seen, still, draft, pack, language }),
    faces: seen && still ? chosenFaces(seen) : [],
    audience: audienceLine(draft, context, language),
    contacts: contactsOf(rules, pack, language),
    answers: answersOf(findings, draft, pack, language),
    asksAnswer: level === 'stop',
    incomplete: incompleteText(image, words, language),
    hidden: seen && hiddenText(seen, language),
    consent: consentFor((seen?.faces.length ?? 0) > 0 || findings.some(isChild), draft, pack, language),
  };
}

function shown(findings: readonly ImageFinding[]): readonly ImageFinding[] {
  const holding = findings.filter(({ level }) => levelRank(level) >= levelRank('caution'));
  return holding.length > 0 ? holding : findings;
}

/** Beside a child, a head whose age cannot be read (turned, small, half hidden) is probably a child's too. */
function chosenFaces({ faces }: ImageFacts): ExplainedImage['faces'] {
  const children = faces.some(isYoung);
  return faces.map((face) => ({ ...face, chosen: isYoung(face) || (children && face.class === 'unknown') }));
}

/** The answers of the image rules, in the order of the findings; common ones for those that have none. */
function answersOf(
  findings: readonly ImageFinding[],
  draft: Draft,
  pack: ExplainPack | null,
  language: Language,
): readonly string[] {
  const answers = findings.flatMap((finding) => {
    const own = rulesOf(finding, draft, pack)
      .filter(({ category }) => category === finding.category)
      .flatMap(({ reasons }) => reasons);
    const common = IMAGE_WORDS[language].answers[answerKind(finding.category)];
    return own.length > 0 ? own.map((reason) => inLanguage(reason, language)) : common;
  });
  const offered = findings.some(isChild) ? linesAt('answer', pack, language) : [];
  return [...new Set([...offered, ...answers])].slice(0, MOST_ANSWERS);
}

const isChild = ({ category }: ImageFinding): boolean => category === 'image-child';

/** `somebody`: a face of any age, also one that no rule asks about. */
function consentFor(
  somebody: boolean,
  draft: Draft,
  pack: ExplainPack | null,
  language: Language,
): readonly ExplainedProvision[] {
  if (!pack || !somebody) return [];
  const asked = provisionsFor(draft, pack).filter(({ kind }) => kind === 'consent');
  return asked.map((one) => explainProvision(one, pack, language));
}

function incompleteText({ kind, verdict }: JudgedImage, words: Draft | null, language: Language): string | null {
  const text = IMAGE_WORDS[language];
  const { incomplete } = verdict;
  switch (incomplete?.kind) {
    case 'problem':
      if (kind === 'video' && incomplete.problem === 'unsupported') return text.unsupportedVideo;
      return text.problem[incomplete.problem];
    case 'unread': {
      const isNamed = (part: ImagePart): part is Exclude<ImagePart, 'frames'> => part !== 'frames';
      const parts = incomplete.parts.filter(isNamed).map((part) => text.part[part]);
      return text.unread(parts, incomplete.parts.includes('frames'));
    }
    case 'words':
      return text.words(words && shorten(words.text, BEGINNING));
    case 'no-pack':
      return text.noPack;
    default:
      return null;
  }
}

const hiddenText = ({ location, captured }: ImageFacts, language: Language): string | null =>
  location || captured ? IMAGE_WORDS[language].hidden(location, captured) : null;
