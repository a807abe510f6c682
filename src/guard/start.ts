import { effectiveSettings } from '../browser/effective-settings.ts';
import { type Exceptions, exceptedBy } from '../browser/exceptions.ts';
import { languageOf } from '../browser/language.ts';
import type { NoteBudget } from '../browser/note-budget.ts';
import type { PackInForce } from '../browser/pack-in-force.ts';
import { createReaderPort } from '../browser/reader-port.ts';
import { send } from '../browser/send.ts';
import { serve } from '../browser/serve.ts';
import { DEFAULT_SETTINGS, protectionOf, type Settings } from '../browser/settings.ts';
import { exceptionsItem, noteBudgetItem, packItem, settingsItem } from '../browser/storage.ts';
import { decide } from '../core/decide.ts';
import { type Excepted, judgeExcept } from '../core/exceptions.ts';
import type { ReaderFacts } from '../core/facts.ts';
import { judge, prepareJudge } from '../core/judge.ts';
import { withOfficial } from '../core/official/with-official.ts';
import type { SiteAdapter } from '../sites/surface.ts';
import { Seal } from '../ui/seal.ts';
import { outcomeOf } from './attach/outcome-of.ts';
import { Guard } from './guard.ts';
import { offerDesk } from './images/desk-slot.ts';
import { foreseePictures } from './images/foresee-pictures.ts';
import { loadDesk } from './images/load-desk.ts';
import { Judging } from './judging.ts';
import { NoteAllowance } from './note-allowance.ts';
import { officialAccounts } from './official-accounts.ts';
import { PageState } from './page-state.ts';
import type { OutcomeRecord } from './ports.ts';
import { openScreen } from './screen-slot.ts';
import { SecondReading } from './second-reader/second-reading.ts';
import { SituatedPack } from './situated-pack.ts';
import { askToReload } from './stale.ts';
import { surveyOf } from './survey.ts';

/** The part of a content script's life that the guard needs (WXT's context has it). */
interface PageContext {
  readonly signal: AbortSignal;
  readonly isInvalid: boolean;
}

/** Starts the guard on this page. Its listeners are in place before this returns; pack and settings follow. */
export function startGuard(adapter: SiteAdapter, ctx: PageContext): void {
  const { signal } = ctx;
  let own: Settings = DEFAULT_SETTINGS;
  let settings = effectiveSettings(own);
  let official: ReadonlySet<string> = new Set();
  let excepted: Excepted | null = null;

  /** Other rules hold: what stands written is judged by them, and what was written before there were any. */
  const judgeAnew = () => {
    guard.judgeAnew();
    if (document.activeElement) guard.focused(document.activeElement);
  };
  const pack = new SituatedPack(judgeAnew, signal);
  const protection = () => protectionOf(settings, adapter.id, Date.now());
  let language = languageOf(own.language);
  const page = new PageState(protection, (state) => void send('background', 'report', { state }).catch(() => {}));
  const reader = createReaderPort();
  const seal = new Seal(window, signal);
  const secondReading = new SecondReading({
    pack: () => pack.whole,
    language: () => language,
    changed: () => guard.judgeAnew(),
  });
  const notes = new NoteAllowance(() => void send('background', 'shown', { what: 'note' }).catch(() => {}));
  const judging = new Judging(
    (draft, facts, incomplete) => {
      const compiled = pack.now();
      if (!compiled) return { outcome: 'unknown', findings: [], incomplete: { kind: 'no-pack' } };
      const judgeBy = (known: ReaderFacts | null) => judge(draft, compiled, known, incomplete);
      const verdict = excepted ? judgeExcept(judgeBy, facts, draft.text, excepted) : judgeBy(facts);
      return withOfficial(verdict, draft, compiled.pack, secondReading.isRead);
    },
    {
      read: (draft, patient) =>
        reader.read(draft, patient).then(
          (facts) => {
            page.read(true);
            return facts;
          },
          (error: unknown) => {
            if (ctx.isInvalid) page.stale();
            else page.read(false);
            throw error;
          },
        ),
    },
    (draft) =>
      loadDesk().then(
        (desk) => desk.looks(draft),
        () => (draft.images ?? []).map(() => null),
      ),
  );
  const record = (outcome: OutcomeRecord) => void send('background', 'outcome', outcome).catch(() => {});
  // The desk of pictures has its place before any picture can come.
  offerDesk({
    signal,
    seal,
    pack: () => pack.forDesk,
    language: () => language,
    // Of print in a picture nothing is asked but what was found in it.
    judgeText: (draft) => judging.lookPatiently(draft).then(({ findings, incomplete }) => decide(findings, incomplete)),
    record: (verdicts, choice, reason) => record(outcomeOf(adapter.id, verdicts, choice, reason)),
  });
  foreseePictures(() => protection() === 'on', signal);

  const guard = new Guard(
    {
      adapter,
      judging,
      ui: openScreen({ document, signal, seal }),
      desk: loadDesk,
      pack: () => pack.whole,
      officialAccounts: () => official,
      language: () => language,
      active: () => protection() === 'on' && !ctx.isInvalid,
      record,
      except: (exceptions, on) =>
        send('background', 'except', { exceptions, on }).then(
          () => true,
          () => false,
        ),
      secondReader: (draft) => secondReading.of(draft),
      checklist: (site, category) =>
        void send('background', 'open', { page: 'checklists', at: `prevents/${site}/${category}` }).catch(() => {}),
      notes,
      recognised: (known) => page.recognised(known),
      checked: (fully) => page.checked(fully),
      failed: () => page.failed(),
    },
    signal,
  );

  const takePack = (next: PackInForce | null) => {
    if (!next || (next.revision === pack.inForce?.revision && next.schoolDevice === pack.inForce.schoolDevice)) return;
    pack.take(next);
    official = officialAccounts(next.pack, adapter.id);
    judging.forget();
    takeSettings(own);
    requestIdleCallback(prepareJudge);
    judgeAnew();
  };
  const takeSettings = (next: Settings) => {
    own = next;
    settings = effectiveSettings(next, pack.inForce?.pack.settings);
    language = languageOf(next.language);
    pack.setOwn(next);
    page.tell();
  };
  const takeExceptions = (kept: Exceptions) => {
    excepted = exceptedBy(kept);
    guard.judgeAnew();
  };
  const takeNotes = (kept: NoteBudget) => notes.take(kept);
  noteBudgetItem.watch(takeNotes, signal);
  void noteBudgetItem.get().then(takeNotes, () => page.failed());
  exceptionsItem.watch(takeExceptions, signal);
  void exceptionsItem.get().then(takeExceptions, () => page.failed());
  packItem.watch(takePack, signal);
  settingsItem.watch(takeSettings, signal);
  void settingsItem.get().then(takeSettings, () => page.failed());
  void packItem
    .get()
    .then((stored) => stored ?? send('background', 'pack', null))
    .then(takePack)
    .catch(() => page.failed());

  signal.addEventListener('abort', () => askToReload(adapter, language));
  window.addEventListener('pageshow', ({ persisted }) => persisted && page.restored(), { signal });
  serve(
    'tab',
    {
      status: async () => ({
        site: adapter.id,
        protection: protection(),
        ...surveyOf(guard.surfaces),
        reader: page.reader,
        packRevision: pack.inForce?.revision ?? null,
      }),
    },
    adapter.hosts,
    signal,
  );
}
