import { forceOf, isImperative } from './cues/force-of.ts';
import type { PolicyBlock, PolicyDocument } from './policy-document.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence or bullet of the policy with what stands over it. */
export interface PolicyUnit {
  /** Headings over it, the outermost first. */
  readonly headings: readonly string[];
  /** What its list begins with, '' where it is in none: 'Staff must not:'. Outer lists first. */
  readonly leadIn: string;
  readonly text: string;
  /** 'heading and bullet': '4.1 Reputation 2b'. */
  readonly source: string;
  readonly kind: PolicyBlock['kind'];
  /** It stands over a list: only what it asks by itself counts. */
  readonly leads: boolean;
  readonly line: number;
}

const LONGEST_HEADING = 12;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const letter = (n: number): string => (n < 26 ? String.fromCharCode(97 + n) : String(n + 1));

/** A numbered sentence may be set as a heading; it is one only where it is short and does not end as a sentence does. */
const isHeading = ({ kind, text }: PolicyBlock): boolean =>
  kind === 'heading' && !/[.;,]$/.test(text.trim()) && wordsIn(text) <= LONGEST_HEADING;

const isOpen = (text: string): boolean => !/[.!?;”"')\]]\s*$/.test(text.trim());

interface Place {
  readonly headings: { readonly level: number; readonly text: string }[];
  leads: { readonly depth: number; readonly text: string }[];
  counts: number[];
  /** The question that the paragraphs answer, '' where there is none. */
  question: string;
  /** Of the table being read: what stands over its columns. */
  columns: readonly string[];
}

/** Every sentence of the policy, each with its headings, its list's lead-in, and where it stands. */
export function policyUnits(document: PolicyDocument): PolicyUnit[] {
  const at: Place = { headings: [], leads: [], counts: [], question: '', columns: [] };
  const blocks = document.blocks.filter(({ text }) => text.trim() !== '').map(plain);
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== 'row') at.columns = [];
    if (isHeading(block) || isShortBullet(block, next) || isNumberedTitle(block, next)) {
      openHeading(at, block);
      return [];
    }
    return block.kind === 'row' ? readRow(at, block) : readBlock(at, block, next);
  });
}

const DOS =
  /^\W*(?:the )?(?:do['’]?s|don['’]?t['’]?s?|do not|do|always|never|please|remember|you (?:must|should)(?: not)?)\W*$/i;

/** Deeper than any other: the list under it alone belongs there. */
const DOS_LEVEL = 30;

function openHeading(at: Place, block: PolicyBlock): void {
  const level =
    block.kind !== 'heading' && /^\d/.test(block.label)
      ? block.label.split('.').length + 0.5
      : block.kind === 'bullet'
        ? 20 + block.level
        : DOS.test(block.text)
          ? 30
          : block.level;
  while ((at.headings.at(-1)?.level ?? 0) >= level) at.headings.pop();
  at.headings.push({ level, text: [block.label, block.text].filter(Boolean).join(' ') });
  at.leads = DOS.test(block.text) ? [{ depth: 0, text: block.text }] : [];
  at.counts = [];
  at.question = /\?\W*$/.test(block.text) ? block.text : '';
}

/** '(i) Contact with pupils', with its text below it. */
const isShortBullet = (block: PolicyBlock, next: PolicyBlock | undefined): boolean =>
  block.kind === 'bullet' &&
  next?.kind === 'paragraph' &&
  wordsIn(block.text) <= 6 &&
  isOpen(block.text) &&
  /^[A-Z]/.test(block.text) &&
  /^[A-Z“"'‘]/.test(next.text) &&
  forceOf(block.text) === null &&
  !isImperative(block.text);

/** '6.2 College channels' over '6.2.1 …', though it is not set as a heading. */
const isNumberedTitle = (block: PolicyBlock, next: PolicyBlock | undefined): boolean =>
  block.kind !== 'row' &&
  /^\d/.test(block.label) &&
  next?.label.startsWith(`${block.label}.`) === true &&
  wordsIn(block.text) <= 8 &&
  isOpen(block.text);

function readBlock(at: Place, block: PolicyBlock, next: PolicyBlock | undefined): PolicyUnit[] {
  const depth = block.kind === 'bullet' ? block.level + 1 : 0;
  if (depth === 0 && at.counts.length > 1 && at.headings.at(-1)?.level === DOS_LEVEL) at.headings.pop();
  at.counts = at.counts.slice(0, depth + 1);
  while (at.counts.length <= depth) at.counts.push(0);
  at.counts[depth] = (at.counts[depth] as number) + 1;
  at.leads = at.leads.filter((lead) => lead.depth < depth);
  const { label, body } = inlineLabel(block.text);
  const sentences = splitSentences(body);
  const opens = next?.kind === 'bullet' && next.level + 1 > depth && leadsOn(sentences.at(-1) as string, next);
  const names = at.headings.map(({ text }) => text);
  const source = [names.at(-1) ?? '', block.label || numberOf(at.counts, depth)].filter(Boolean).join(' ');
  const list = at.leads.map(({ text }) => text).join(' ');
  const units: PolicyUnit[] = [];
  sentences.forEach((sentence, k) => {
    const text = sentence.replace(/^(?:Q|A|C|Ans(?:wer)?|Question)[.:]\s+/, '');
    if (/\?["”’)]*$/.test(text) && (/^Q[.:]|^Question/.test(body) || sentences.length <= 3)) {
      at.question = text;
      if (/^Q[.:]|^Question/.test(body) || sentences.length === 1) return;
    }
    const leads = opens && k === sentences.length - 1;
    const leadIn = [label, list, at.question !== text ? at.question : ''].filter(Boolean).join(' ');
    units.push({ headings: names, leadIn, text, source, kind: block.kind, leads, line: block.line });
    if (leads) at.leads.push({ depth, text: [label, text].filter(Boolean).join(' ') });
  });
  if (block.kind === 'paragraph' && /^Q[.:]/.test(body)) return [];
  return units;
}

/** 'Parents: please do not …': the label says whom the rest is for. */
function inlineLabel(text: string): { label: string; body: string } {
  const [, label, body] = /^([A-Z][\w/&'’ -]{2,40}):\s+(\S.*\s.*)$/s.exec(text) ?? [];
  if (
    !label ||
    !body ||
    /^(?:note|nb|important|remember|question|date|version|signed|name|title|owner|approved|review\w*)/i.test(label)
  )
    return { label: '', body: text };
  return { label: `${label}:`, body };
}

/** Each cell of a table that says something is a unit; the first row tells what the columns are. */
function readRow(at: Place, block: PolicyBlock): PolicyUnit[] {
  const cells = block.text.split('\t').map((cell) => cell.trim());
  if (at.columns.length === 0) {
    at.columns = cells;
    if (cells.every((cell) => wordsIn(cell) <= 6)) return [];
  }
  const names = at.headings.map(({ text }) => text);
  const row = cells.every((cell) => wordsIn(cell) <= 6) ? '' : (cells[0] ?? '');
  return cells.flatMap((cell, k) => {
    const says = wordsIn(cell) >= 3 && (isImperative(cell) || forceOf(cell) !== null);
    if (!says || /@|\d{5}/.test(cell)) return [];
    const column = at.columns[k] ?? '';
    const leadIn = [column === cell ? '' : column, k > 0 && wordsIn(row) <= 6 ? row : ''].filter(Boolean).join(' ');
    return splitSentences(cell).map((text) => ({
      headings: names,
      leadIn,
      text,
      source: [names.at(-1) ?? '', column === cell ? '' : column].filter(Boolean).join(' '),
      kind: block.kind,
      leads: false,
      line: block.line,
    }));
  });
}

const leadsOn = (text: string, next: PolicyBlock): boolean =>
  /[:;–-]\s*$/.test(text.trim()) || (isOpen(text) && (wordsIn(text) <= 14 || /^[a-z]/.test(next.text)));

/** The second bullet is '2', a bullet below it '2b'. */
function numberOf(counts: readonly number[], depth: number): string {
  if (depth === 0) return '';
  return counts.slice(1, depth + 1).reduce((so, n, at) => so + (at % 2 === 0 ? String(n) : letter(n - 1)), '');
}

const plain = (block: PolicyBlock): PolicyBlock => ({
  ...block,
  text: block.text
    .replace(/\*\*|__|`/g, '')
    .replace(/(^|\s)[*_](\S[^*_]*)[*_](?=\W|$)/g, '$1$2')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[ \u00a0]+/g, ' ')
    .trim(),
});
