// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderFacts } from '../../src/core/facts.ts';
import type { IncompleteReason, Verdict } from '../../src/core/verdict.ts';
import { EFFECT_MS } from '../../src/guard/effect.ts';
import { Judging } from '../../src/guard/judging.ts';
import type { ChipState, InterstitialHandlers, OutcomeRecord } from '../../src/guard/ports.ts';
import { Submission, type SubmissionPorts } from '../../src/guard/submission.ts';
import { readSurface } from '../../src/sites/read.ts';
import type { SiteAdapter, Surface, SurfaceSpec } from '../../src/sites/surface.ts';
import { readerFacts } from '../support/reader-facts.ts';

const spec: SurfaceSpec = {
  id: 'test',
  kind: 'post',
  root: (from) => from.closest('section'),
  editors: (root) => [...root.querySelectorAll('textarea')],
  submits: (root) => [...root.querySelectorAll('button')],
  submitKey: 'enter',
};
const adapter: SiteAdapter = { id: 'x', hosts: [], surfaces: [spec] };
const NO_FACTS = readerFacts();

/** Drafts with `risky` in them are caution; with `subtle`, only once the reader has answered; with `seeming`, until then. */
function judge(text: string, reader: ReaderFacts | null, incomplete: IncompleteReason | null): Verdict {
  const risky = text.includes('risky') || text.includes(reader ? 'subtle' : 'seeming');
  const finding = {
    category: 'criticism',
    level: 'caution',
    rule: 'r',
    target: null,
    spans: [{ start: 0, end: 1 }],
    replacement: null,
  } as const;
  return {
    outcome: risky ? 'caution' : incomplete ? 'unknown' : 'clear',
    findings: risky ? [finding] : [],
    incomplete,
  };
}

function page(options: {
  text: string;
  read?: () => Promise<ReaderFacts>;
  onClick?: (field: HTMLTextAreaElement) => void;
  ports?: Partial<SubmissionPorts>;
}) {
  document.body.innerHTML = '<section><textarea></textarea><button>Post</button></section>';
  const root = document.querySelector('section') as HTMLElement;
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  const posts: string[] = [];
  field.value = options.text;
  root.querySelector('button')?.addEventListener('click', () => {
    posts.push(field.value);
    (options.onClick ?? (() => (field.value = '')))(field);
  });
  const surface: Surface = { spec, root };
  const abort = new AbortController();
  const chips: ChipState[] = [];
  const outcomes: OutcomeRecord[] = [];
  const failures: string[] = [];
  const explained: Verdict[] = [];
  let open: InterstitialHandlers | null = null;
  const judging = new Judging((draft, reader, incomplete) => judge(draft.text, reader, incomplete), {
    read: options.read ?? (async () => NO_FACTS),
  });
  const ports: SubmissionPorts = {
    judging,
    signal: abort.signal,
    read: (s) => readSurface(adapter, s, new Set()),
    refind: (s) => (s.root.isConnected ? s : null),
    explain: (_reading, verdict) => {
      explained.push(verdict);
      return {} as never;
    },
    showInterstitial: (_explanation, handlers) => {
      open = handlers;
      return { close: () => (open = null) };
    },
    showChip: (_root, state) => void chips.push(state),
    replaceWords: async () => 'copied',
    except: async () => true,
    asOurs: (act) => act(),
    record: (outcome) => void outcomes.push(outcome),
    failed: (part) => void failures.push(part),
    ...options.ports,
  };
  const submission = new Submission(surface, ports);
  return {
    field,
    posts,
    chips,
    outcomes,
    failures,
    judging,
    explained,
    handlers: () => open,
    /** As after a pause in typing: the reader has answered. */
    judged: async () => {
      judging.look(ports.read(surface).draft);
      await vi.advanceTimersByTimeAsync(1);
    },
    submit: (held = false) => submission.submit(surface, ports.read(surface), performance.now(), held),
    submission,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a submission', () => {
  it('of a checked, clear draft is left to the site', async () => {
    const p = page({ text: 'fine' });
    await p.judged();
    expect(p.submit()).toBe(false);
    expect(p.posts).toEqual([]);
  });

  it('is held while the reader is at work, then pressed once', async () => {
    const p = page({ text: 'fine', read: () => new Promise((r) => setTimeout(() => r(NO_FACTS), 100)) });
    expect(p.submit()).toBe(true);
    expect(p.posts).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(p.posts).toEqual(['fine']);
    expect(p.chips).toEqual([]);
  });

  it('goes on after 300 ms without the reader, and says that it was not fully checked', async () => {
    const p = page({ text: 'fine', read: () => new Promise(() => {}) });
    expect(p.submit()).toBe(true);
    await vi.advanceTimersByTimeAsync(299);
    expect(p.posts).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(p.posts).toEqual(['fine']);
    expect(p.chips).toEqual([{ kind: 'unchecked', reason: { kind: 'reader-late' }, sent: true }]);
  });

  it('goes on when the reader is missing, and says so', async () => {
    const p = page({ text: 'fine', read: () => Promise.reject(new Error('gone')) });
    expect(p.submit()).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(p.posts).toEqual(['fine']);
    expect(p.chips).toEqual([{ kind: 'unchecked', reason: { kind: 'reader-missing' }, sent: true }]);
  });

  it.each([
    ['missing', () => Promise.reject(new Error('gone')), 'reader-missing'],
    ['late', () => new Promise<ReaderFacts>(() => {}), 'reader-late'],
  ])(
    'asks where the fast judgement alone is grave and the reader %s, and says what it stands on',
    async (_, read, kind) => {
      const p = page({ text: 'risky', read });
      expect(p.submit()).toBe(true);
      await vi.advanceTimersByTimeAsync(310);
      expect(p.handlers()).not.toBeNull();
      expect(p.explained.map(({ incomplete }) => incomplete)).toEqual([{ kind }]);
      expect(p.posts).toEqual([]);
    },
  );

  it('does not ask for what the reader clears, however grave it seemed', async () => {
    const p = page({ text: 'seeming', read: () => new Promise((r) => setTimeout(() => r(NO_FACTS), 100)) });
    expect(p.submit()).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(p.handlers()).toBeNull();
    expect(p.posts).toEqual(['seeming']);
  });

  it('asks when the reader finds what the fast judgement did not see', async () => {
    const p = page({ text: 'subtle', read: () => new Promise((r) => setTimeout(() => r(NO_FACTS), 100)) });
    p.submit();
    await vi.advanceTimersByTimeAsync(2000);
    expect(p.handlers()).not.toBeNull();
    expect(p.posts).toEqual([]);
  });

  it('posts exactly once on `Post anyway`, however often it is pressed', async () => {
    const p = page({ text: 'risky' });
    await p.judged();
    p.submit();
    const handlers = p.handlers();
    handlers?.post(null);
    handlers?.post(null);
    expect(p.submit()).toBe(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(p.posts).toEqual(['risky']);
    expect(p.outcomes.map(({ choice }) => choice)).toEqual(['posted']);
  });

  it('posts nothing on `Edit my post`', async () => {
    const p = page({ text: 'risky' });
    await p.judged();
    p.submit();
    p.handlers()?.edit();
    await vi.advanceTimersByTimeAsync(3000);
    expect(p.posts).toEqual([]);
    expect(p.field.value).toBe('risky');
    expect(p.submit()).toBe(true);
  });

  it('judges again when the text changed behind the question', async () => {
    const p = page({ text: 'risky' });
    await p.judged();
    p.submit();
    p.field.value = 'risky, and other words';
    p.handlers()?.post(null);
    await vi.advanceTimersByTimeAsync(3000);
    expect(p.posts).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(p.handlers()).not.toBeNull();
  });

  it('asks for one more press where the site ignores ours, and lets that press through', async () => {
    const p = page({ text: 'risky', onClick: () => {} });
    await p.judged();
    p.submit();
    p.handlers()?.post(null);
    await vi.advanceTimersByTimeAsync(EFFECT_MS + 100);
    expect(p.chips).toEqual([{ kind: 'press-again' }]);
    expect(p.submit()).toBe(false);
  });

  it('posts nothing when the box has gone', async () => {
    const p = page({ text: 'risky' });
    await p.judged();
    p.submit();
    document.body.innerHTML = '';
    p.handlers()?.post(null);
    await vi.advanceTimersByTimeAsync(3000);
    expect(p.posts).toEqual([]);
  });

  it('does not say that it went out where the box has gone while the reader was waited for', async () => {
    const p = page({ text: 'fine', read: () => new Promise(() => {}) });
    expect(p.submit()).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    document.body.innerHTML = '';
    await vi.advanceTimersByTimeAsync(3000);
    expect(p.posts).toEqual([]);
    expect(p.chips).toEqual([]);
  });

  const broken = () => {
    throw new Error('broken');
  };

  it.each([
    ['the question cannot be shown', { showInterstitial: broken }],
    ['the question cannot be worded', { explain: broken }],
  ])('fails open and says so when %s', async (_name, ports) => {
    const p = page({ text: 'risky', ports });
    await p.judged();
    expect(p.submit()).toBe(true);
    expect(p.failures).toEqual(['ask']);
    expect(p.chips).toEqual([{ kind: 'press-again' }]);
    expect(p.submit()).toBe(false);
  });

  it.each([
    ['the box cannot be found again', { refind: broken }],
    ['the control cannot be pressed', { asOurs: broken }],
  ])('fails open and says so when %s', async (_name, ports) => {
    const p = page({ text: 'risky', ports });
    await p.judged();
    p.submit();
    p.handlers()?.post(null);
    await vi.advanceTimersByTimeAsync(10);
    expect(p.failures).toEqual(['release']);
    expect(p.chips).toEqual([{ kind: 'press-again' }]);
    expect(p.submit()).toBe(false);
  });

  it('fails open even when the chip cannot be shown', async () => {
    const p = page({ text: 'fine', read: () => new Promise(() => {}), ports: { showChip: broken } });
    expect(p.submit()).toBe(true);
    await vi.advanceTimersByTimeAsync(310);
    expect(p.posts).toEqual(['fine']);
    expect(p.failures).toEqual(['release', 'press-again']);
    expect(p.submit()).toBe(false);
  });
});
