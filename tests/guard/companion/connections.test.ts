// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { barePack } from '../../../src/core/pack/bare-pack.ts';
import type { Pack } from '../../../src/core/pack/schema.ts';
import type { CompanionPage } from '../../../src/guard/companion/companion-page.ts';
import { startConnections } from '../../../src/guard/companion/connections.ts';

const { get, showConnection } = vi.hoisted(() => ({
  get: vi.fn(),
  showConnection: vi.fn((_question: unknown) => ({ close: () => undefined })),
}));
vi.mock('../../../src/browser/storage.ts', () => {
  const quiet = { get: async () => ({ key: null, entries: [], turn: 0 }), watch: () => undefined };
  return { agreedItem: { ...quiet, get }, notedItem: quiet, noteBudgetItem: quiet };
});
vi.mock('../../../src/browser/send.ts', () => ({ send: vi.fn(async () => true) }));
vi.mock('../../../src/ui/connection/show-connection.ts', () => ({ showConnection }));

const pack: Pack = {
  ...barePack('test', '1'),
  connections: [
    {
      id: 'all',
      clauses: [],
      notice: { en: 'Who?' },
      advice: { en: 'Look.' },
      acts: ['follow'],
      with: ['anybody'],
      level: 'caution',
    },
  ],
};

beforeEach(() => {
  showConnection.mockClear();
  document.body.innerHTML = '<button>Follow</button>';
});

it.each([
  ['what is kept has been read', async () => ({ key: null, entries: [] })],
  ['it cannot be read', () => Promise.reject(new Error('storage'))],
])('asks once %s', async (_when, read: () => Promise<unknown>) => {
  get.mockImplementation(read);
  const life = new AbortController();
  const pressAt = (target: Element) => ({ act: 'follow', person: { name: 'Mia', handle: null }, control: target });
  startConnections({
    around: { people: { id: 'x', pressAt } },
    signal: life.signal,
    pack: () => ({ pack }),
    language: () => 'en',
    active: () => true,
  } as unknown as CompanionPage);
  await new Promise((resolve) => setTimeout(resolve));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  document.querySelector('button')?.dispatchEvent(click);
  life.abort();
  expect(click.defaultPrevented).toBe(true);
  expect(showConnection).toHaveBeenCalledOnce();
});
