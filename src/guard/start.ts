import { type Exceptions, exceptedBy } from '../browser/exceptions.ts';
import { languageOf } from '../browser/language.ts';
import type { PackInForce } from '../browser/pack-in-force.ts';
import { createReaderPort } from '../browser/reader-port.ts';
import { send } from '../browser/send.ts';
import { serve } from '../browser/serve.ts';
import { DEFAULT_SETTINGS, protectionOf, type Settings } from '../browser/settings.ts';
import { exceptionsItem, packItem, settingsItem } from '../browser/storage.ts';
import { type Excepted, judgeExcept } from '../core/exceptions.ts';
import type { ReaderFacts } from '../core/facts.ts';
import { judge, prepareJudge } from '../core/judge.ts';
import { type CompiledPack, compilePack } from '../core/pack/compile.ts';
import type { School } from '../core/pack/schema.ts';
import { accountKey } from '../sites/read.ts';
import type { SiteAdapter } from '../sites/surface.ts';
import { createGuardUi } from '../ui/create-guard-ui.ts';
import { Seal } from '../ui/seal.ts';
import { outcomeOf } from './attach/outcome-of.ts';
import { Guard } from './guard.ts';
import { offerDesk } from './images/desk-slot.ts';
import { foreseePictures } from './images/foresee-pictures.ts';
import { loadDesk } from './images/load-desk.ts';
import { Judging } from './judging.ts';
import { PageState } from './page-state.ts';
import type { OutcomeRecord } from './ports.ts';
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
  let settings: Settings = DEFAULT_SETTINGS;
  let compiled: CompiledPack | null = null;
  let inForce: PackInForce | null = null;
  let official: ReadonlySet<string> = new Set();
  let excepted: Excepted | null = null;

  const protection = () => protectionOf(settings, adapter.id, Date.now());
  let language = languageOf(settings.language);
  const page = new PageState(protection, (state) => void send('background', 'report', { state }).catch(() => {}));
  const reader = createReaderPort();
  const seal = new Seal(window, signal);
  const judging = new Judging(
    (draft, facts, incomplete) => {
      const pack = compiled;
      if (!pack) return { outcome: 'unknown', findings: [], incomplete: { kind: 'no-pack' } };
      const judgeBy = (known: ReaderFacts | null) => judge(draft, pack, known, incomplete);
      return excepted ? judgeExcept(judgeBy, facts, draft.text, excepted) : judgeBy(facts);
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
    pack: () => inForce,
    language: () => language,
    judgeText: (draft) => judging.lookPatiently(draft),
    record: (verdicts, choice, reason) => record(outcomeOf(adapter.id, verdicts, choice, reason)),
  });
  foreseePictures(() => protection() === 'on', signal);

  const guard = new Guard(
    {
      adapter,
      judging,
      ui: createGuardUi({ document, signal, seal }),
      desk: loadDesk,
      pack: () => compiled,
      officialAccounts: () => official,
      language: () => language,
      active: () => protection() === 'on' && !ctx.isInvalid,
      record,
      except: (exceptions, on) =>
        send('background', 'except', { exceptions, on }).then(
          () => true,
          () => false,
        ),
      recognised: (known) => page.recognised(known),
      checked: (fully) => page.checked(fully),
      failed: () => page.failed(),
    },
    signal,
  );

  const takePack = (next: PackInForce | null) => {
    if (!next || next.revision === inForce?.revision) return;
    inForce = next;
    compiled = compilePack(next.pack);
    official = officialAccounts(next.pack.school);
    judging.forget();
    requestIdleCallback(prepareJudge);
    // What was written before the pack came is judged now.
    if (document.activeElement) guard.focused(document.activeElement);
  };
  const takeSettings = (next: Settings) => {
    settings = next;
    language = languageOf(next.language);
    page.tell();
  };
  const takeExceptions = (kept: Exceptions) => {
    excepted = exceptedBy(kept);
    guard.judgeAnew();
  };
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
        packRevision: inForce?.revision ?? null,
      }),
    },
    adapter.hosts,
    signal,
  );
}

/** Accounts of the school are known by its handles and names: acting as some other Page does not make one official. */
const officialAccounts = (school: School | null): ReadonlySet<string> =>
  new Set(school ? [...school.handles, school.name, school.shortName].map(accountKey).filter(Boolean) : []);
