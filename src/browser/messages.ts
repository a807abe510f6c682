import { CATEGORIES } from '../core/category.ts';
import type { SettingHint } from '../core/checklist/setting-hint.ts';
import { CHECKLIST_ITEM_IDS, type ChecklistItemId } from '../core/checklist-item-ids.ts';
import { type Draft, LONGEST, SITES, type SiteId } from '../core/draft.ts';
import type { Exception } from '../core/exceptions.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { Pack } from '../core/pack/schema.ts';
import { LONGEST_LABEL, type Named } from './agreed-item.ts';
import { isListOf, isOneOf, isRecord, isText } from './check.ts';
import { isNonce } from './copied.ts';
import { asDraft, asReaderFacts } from './draft-check.ts';
import { LOOK_UPS_FOR, type LookUpFor } from './look-up-kinds.ts';
import { asOutcomeReport, type OutcomeReport } from './outcome.ts';
import { asPackInForce, type PackInForce } from './pack-in-force.ts';
import type { SenderKind } from './sender.ts';
import type { OpenPage } from './setting-hint.ts';
import { asSettingHint } from './setting-hint-check.ts';
import { TAB_STATES, type TabState } from './tab-status.ts';

/** One message: who may send it, and the checks at both edges (`undefined` means: not of this shape). */
export interface Message<Request, Response> {
  readonly from: readonly SenderKind[];
  request(raw: unknown): Request | undefined;
  response(raw: unknown): Response | undefined;
}

const nothing = (raw: unknown): null | undefined => (raw === null ? null : undefined);
const orNull =
  <T>(parse: (raw: unknown) => T | undefined) =>
  (raw: unknown): T | null | undefined =>
    raw === null ? null : parse(raw);

/** `patient`: nobody waits at a key, as with print in a picture; the worker that reads it is not given up so soon. */
interface Reading {
  readonly draft: Draft;
  readonly patient: boolean;
}

/** Answered by the background. */
export interface BackgroundMessages {
  /** Facts of a draft, by the pack in force. Limited per tab; a page of ours asks for practice drafts, and no site can frame one. */
  read: Message<Reading, ReaderFacts>;
  /** How this tab stands, for its badge. */
  report: Message<{ readonly state: TabState }, null>;
  outcome: Message<OutcomeReport, null>;
  /** Marked as wrong by the person, or no longer. Kept as hashes of the words. */
  except: Message<{ readonly exceptions: readonly Exception[]; readonly on: boolean }, null>;
  /** Never to be asked about again, with the person's own word for it, or none. Kept as keyed hashes. Limited per tab. */
  agree: Message<{ readonly person: Named; readonly label: string }, null>;
  /** Wakes the reader page for pictures; `desk`: and puts the image desk's script into this frame. Limited per tab. */
  images: Message<{ readonly desk: boolean }, null>;
  /** Opens a page of ours in a tab; `at`: the part of it, as the page's own address fragment. */
  open: Message<{ readonly page: Openable; readonly at: string }, null>;
  /** Ticks an item of a site's checklist: pressed beside the site's own setting. */
  tick: Message<{ readonly site: SiteId; readonly item: ChecklistItemId }, null>;
  /** A page of the site's settings is open: what to say of it, once a day. Limited per tab. */
  setting: Message<OpenPage, SettingHint | null>;
  /** A copy for a second reader was made here. */
  copied: Message<{ readonly nonce: string }, null>;
  /** A note or a question was shown: for the budget of notes, and so that no face comes twice running. */
  shown: Message<{ readonly what: 'note' | 'question' }, null>;
  /** There was a note about this conversation or moment, for today (`daily`) or for good; kept as a keyed hash. Limited per tab. */
  noted: Message<{ readonly what: string; readonly daily: boolean }, null>;
  /** Somebody is to be looked up in the school's filter; false where this tab has looked up too many. Says nothing of whom. */
  lookUp: Message<{ readonly why: LookUpFor }, boolean>;
  /** The pack in force, where storage has none yet. */
  pack: Message<null, PackInForce | null>;
  /** Answered once the browser has told what the school manages; `packStateItem` then says what came of it. */
  policy: Message<null, null>;
  /** The same, after asking the browser anew. */
  recheck: Message<null, null>;
}

/** Pages of ours that a press in a site's page, or in the popup, may open. */
export const OPENABLE = ['checklists', 'help', 'options', 'second-reader'] as const;
export type Openable = (typeof OPENABLE)[number];

/** Answered by the content script of a tab. */
export interface TabMessages {
  /** Its answer, a `TabStatus`, is checked by who asks (`page-state.ts`): content scripts carry this table too. */
  status: Message<null, unknown>;
}

/** Answered by the companion of a tab; who asks checks the answers, as content scripts carry this table too. */
export interface CompanionMessages {
  /** An `OwnProfile`, or null where the page in front is not one's own profile. */
  profile: Message<null, unknown>;
  /** The `OpenSetting`s of the page in front. */
  settings: Message<null, unknown>;
}

/** Answered by the reader page (Chromium's offscreen document, which has no storage of its own). */
export interface ReaderMessages {
  /** Null where the pack of this revision has to be loaded first. */
  'reader-read': Message<Reading & { readonly revision: string }, ReaderFacts | null>;
  'reader-load': Message<{ readonly pack: Pack; readonly revision: string }, null>;
}

const isException = (raw: unknown): raw is Exception =>
  isRecord(raw) && isOneOf(CATEGORIES, raw.category) && isText(raw.words, LONGEST) && raw.words !== '';
function readingOf(raw: unknown): Reading | undefined {
  const draft = isRecord(raw) ? asDraft(raw.draft) : undefined;
  return draft && { draft, patient: isRecord(raw) && raw.patient === true };
}

/** A name or handle; longer than any that a site takes. */
const isCalled = (raw: unknown): raw is string | null => raw === null || isText(raw, 200);
function namedOf(raw: unknown): Named | undefined {
  if (!isRecord(raw)) return undefined;
  const { site, name, handle } = raw;
  return isOneOf(SITES, site) && isCalled(name) && isCalled(handle) ? { site, name, handle } : undefined;
}

const isItem = (raw: unknown): raw is ChecklistItemId => isOneOf(CHECKLIST_ITEM_IDS, raw);

const revisionOf = (raw: unknown) => (isRecord(raw) && isText(raw.revision) ? raw.revision : undefined);

export const BACKGROUND: BackgroundMessages = {
  read: {
    from: ['content', 'page'],
    request: readingOf,
    response: asReaderFacts,
  },
  report: {
    from: ['content'],
    request: (raw) => (isRecord(raw) && isOneOf(TAB_STATES, raw.state) ? { state: raw.state } : undefined),
    response: nothing,
  },
  outcome: { from: ['content'], request: asOutcomeReport, response: nothing },
  except: {
    from: ['content'],
    request: (raw) => {
      if (!isRecord(raw) || typeof raw.on !== 'boolean' || !isListOf(raw.exceptions, isException, 50)) return undefined;
      return { exceptions: raw.exceptions.map(({ category, words }) => ({ category, words })), on: raw.on };
    },
    response: nothing,
  },
  agree: {
    from: ['content'],
    request: (raw) => {
      const person = isRecord(raw) ? namedOf(raw.person) : undefined;
      if (!person || !isRecord(raw) || !isText(raw.label, LONGEST_LABEL)) return undefined;
      return { person, label: raw.label.trim() };
    },
    response: nothing,
  },
  images: {
    from: ['content'],
    request: (raw) => (isRecord(raw) && typeof raw.desk === 'boolean' ? { desk: raw.desk } : undefined),
    response: nothing,
  },
  open: {
    from: ['content', 'page'],
    request: (raw) =>
      isRecord(raw) && isOneOf(OPENABLE, raw.page) && isText(raw.at, 100) && /^[\w/-]*$/.test(raw.at)
        ? { page: raw.page, at: raw.at }
        : undefined,
    response: nothing,
  },
  tick: {
    from: ['content'],
    request: (raw) =>
      isRecord(raw) && isOneOf(SITES, raw.site) && isOneOf(CHECKLIST_ITEM_IDS, raw.item)
        ? { site: raw.site, item: raw.item }
        : undefined,
    response: nothing,
  },
  setting: {
    from: ['content'],
    request: (raw) =>
      isRecord(raw) &&
      isOneOf(SITES, raw.site) &&
      isListOf(raw.items, isItem, CHECKLIST_ITEM_IDS.length) &&
      typeof raw.next === 'boolean'
        ? { site: raw.site, items: raw.items, next: raw.next }
        : undefined,
    response: orNull(asSettingHint),
  },
  copied: {
    from: ['content'],
    request: (raw) => (isRecord(raw) && isNonce(raw.nonce) ? { nonce: raw.nonce } : undefined),
    response: nothing,
  },
  shown: {
    from: ['content'],
    request: (raw) =>
      isRecord(raw) && isOneOf(['note', 'question'] as const, raw.what) ? { what: raw.what } : undefined,
    response: nothing,
  },
  noted: {
    from: ['content'],
    request: (raw) =>
      isRecord(raw) && isText(raw.what) && raw.what !== '' && typeof raw.daily === 'boolean'
        ? { what: raw.what, daily: raw.daily }
        : undefined,
    response: nothing,
  },
  lookUp: {
    from: ['content'],
    request: (raw) => (isRecord(raw) && isOneOf(LOOK_UPS_FOR, raw.why) ? { why: raw.why } : undefined),
    response: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  },
  pack: { from: ['content', 'page'], request: nothing, response: orNull(asPackInForce) },
  policy: { from: ['page'], request: nothing, response: nothing },
  recheck: { from: ['page'], request: nothing, response: nothing },
};

export const TAB: TabMessages = {
  status: { from: ['page', 'background'], request: nothing, response: (raw) => raw },
};

export const COMPANION: CompanionMessages = {
  profile: { from: ['page'], request: nothing, response: (raw) => raw },
  settings: { from: ['page'], request: nothing, response: (raw) => raw },
};

export const READER: ReaderMessages = {
  'reader-read': {
    from: ['background'],
    request: (raw) => {
      const reading = readingOf(raw);
      const revision = revisionOf(raw);
      return reading && revision !== undefined ? { ...reading, revision } : undefined;
    },
    response: orNull(asReaderFacts),
  },
  'reader-load': {
    from: ['background'],
    request: (raw) => {
      const revision = revisionOf(raw);
      const pack = isRecord(raw) && isRecord(raw.pack) ? (raw.pack as unknown as Pack) : undefined;
      return pack && revision !== undefined ? { pack, revision } : undefined;
    },
    response: nothing,
  },
};
