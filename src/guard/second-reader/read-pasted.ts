import type { Copied } from '../../browser/copied.ts';
import { incompleteReason } from '../../browser/message-error.ts';
import type { Draft } from '../../core/draft.ts';
import { withoutMarks } from '../../core/explain/without-marks.ts';
import { type Explanation, explain } from '../../core/explain.ts';
import { judge } from '../../core/judge.ts';
import type { Language } from '../../core/language.ts';
import { packKey, readingCode } from '../../core/official/reading-code.ts';
import { readCopy } from '../../core/official/reading-copy.ts';
import { withOfficial } from '../../core/official/with-official.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { PastedView } from '../../ui/second-reader/model.ts';
import { SITE_NAMES } from '../../ui/site-names.ts';
import type { ReaderPort } from '../ports.ts';

interface ReadPastedPorts {
  /** Null until there are rules on this device. */
  readonly compiled: CompiledPack | null;
  readonly reader: ReaderPort;
  readonly copied: Copied;
  readonly language: Language;
}

/** A copy as its second reader sees it: judged as it was where it was written. Nothing of it is kept. Never rejects. */
export async function readPasted(pasted: string, ports: ReadPastedPorts): Promise<PastedView> {
  if (pasted.trim() === '') return { kind: 'empty' };
  const copy = readCopy(pasted);
  if (!copy) return { kind: 'no-copy' };
  const { compiled, copied, language } = ports;
  if (!compiled) return { kind: 'no-rules' };
  const { pack } = compiled;
  const { draft, nonce } = copy;
  const verdict = withOfficial(await judged(draft, compiled, ports.reader), draft, pack, () => true);
  const explanation = explain(draft, {}, verdict, pack, language, 'review');
  return {
    kind: 'read',
    text: draft.text,
    answers: draft.replyTo,
    site: SITE_NAMES[draft.site],
    explanation: toBeRead(explanation),
    official: explanation.official ?? null,
    madeHere: copied.includes(nonce),
    otherRules: !pack.official.some(({ kind }) => kind === 'second-reader'),
    code: readingCode(draft, nonce, packKey(pack)),
  };
}

async function judged(draft: Draft, compiled: CompiledPack, reader: ReaderPort): Promise<Verdict> {
  try {
    return judge(draft, compiled, await reader.read(draft, true));
  } catch (error) {
    return judge(draft, compiled, null, incompleteReason(error));
  }
}

/** Here nothing can be marked as wrong, and no words can be put in. */
function toBeRead(explanation: Explanation): Explanation {
  const shown = withoutMarks(explanation);
  return { ...shown, findings: shown.findings.map((finding) => ({ ...finding, wording: null })) };
}
