import { vi } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import { AttachGate } from '../../../src/guard/attach/attach-gate.ts';
import type { AttachPorts } from '../../../src/guard/attach/attach-ports.ts';
import type { Batch, BatchAnswer, ImageDesk } from '../../../src/guard/attach/image-desk.ts';
import type { ChipState } from '../../../src/guard/ports.ts';

export const DRAFT: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: '',
  replyTo: null,
};

export const picture = (name: string, body = name): File =>
  new File([body], name, { type: 'image/png', lastModified: 1 });
export const words = (name: string): File => new File([name], name, { type: 'text/plain', lastModified: 1 });

type Answer = Partial<Pick<BatchAnswer, 'files' | 'unchecked' | 'located'>>;

/** What a page is told of an attachment, in order. */
export interface Told {
  readonly type: string;
  readonly files: readonly File[];
  readonly text: string;
  readonly at: Element;
}

/** happy-dom's has neither data nor coordinates. */
class Drag extends MouseEvent {
  readonly dataTransfer: DataTransfer | null;
  constructor(type: string, init: DragEventInit = {}) {
    super(type, init);
    this.dataTransfer = init.dataTransfer ?? null;
  }
}

const dataOf = (files: readonly File[], strings: Readonly<Record<string, string>> = {}): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  for (const [type, text] of Object.entries(strings)) data.setData(type, text);
  return data;
};

/** As a person's own event: the only kind that the gate looks at. */
function trusted<T extends Event>(event: T): T {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

let shown = 0;
/** As sites show what they took: under an address of its own. */
export function shownAs(): HTMLImageElement {
  const image = document.createElement('img');
  shown += 1;
  image.setAttribute('src', `blob:${shown}`);
  return image;
}

const PAGE =
  '<main><div id="column"><form><input type="file" multiple><textarea></textarea><div id="previews"></div></form></div></main>';

/** A page with a compose box whose site takes files by `onFiles`, the gate, and a desk that answers when told to. */
export function attaching(ports: Partial<AttachPorts> = {}, life = new AbortController()) {
  vi.stubGlobal('DragEvent', Drag);
  document.body.innerHTML = PAGE;
  const told: Told[] = [];
  const asked: { batch: Batch; signal: AbortSignal; answer(answer: Answer): void }[] = [];
  const chips: { state: ChipState; open: (() => void) | null; closed: boolean }[] = [];
  const attached: { count: number; unchecked: boolean }[] = [];
  const failures: string[] = [];
  const desk: ImageDesk = {
    decide: (batch, signal) =>
      new Promise((resolve) => {
        const answer = (given: Answer) =>
          resolve({ files: batch.files, unchecked: false, located: false, notes: 0, ...given });
        asked.push({ batch, signal, answer });
        signal.addEventListener('abort', () => answer({ files: batch.files.map(() => null) }));
      }),
    look: async () => ({ outcome: 'clear', findings: [], incomplete: null }),
    looks: async () => [],
  };
  const gate = new AttachGate({
    signal: life.signal,
    active: () => true,
    desk: async () => desk,
    about: () => ({ surface: null, draft: DRAFT, context: {} }),
    blank: DRAFT,
    chip: (_surface, _target, state, open) => {
      const chip = { state, open, closed: false };
      chips.push(chip);
      return {
        close() {
          chip.closed = true;
        },
      };
    },
    attached: (_surface, count, unchecked) => void attached.push({ count, unchecked }),
    handed: () => {},
    failed: (part) => void failures.push(part),
    ...ports,
  });
  const site = { reacts: true };
  for (const type of ['input', 'change', 'drop', 'paste', 'dragleave', 'dragend']) {
    document.addEventListener(
      type,
      (event) => {
        const at = event.target as HTMLInputElement;
        const data = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
        const files = [...((at.type === 'file' ? at.files : data?.files) ?? [])];
        told.push({ type, files, text: data?.getData('text/plain') ?? '', at });
        if (!site.reacts || type === 'input' || type.startsWith('drag') || files.length === 0) return;
        if (at.type === 'file') at.value = '';
        document.querySelector('#previews')?.append(...files.map(shownAs));
        event.preventDefault();
      },
      { signal: life.signal },
    );
  }
  const input = () => document.querySelector('input') as HTMLInputElement;
  const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
  const send = (target: Element, event: Event) => {
    target.dispatchEvent(event);
    return event;
  };
  return {
    gate,
    told,
    asked,
    chips,
    attached,
    failures,
    site,
    life,
    input,
    field,
    /** The person chooses files, drops or pastes them. */
    choose(files: readonly File[], make = trusted) {
      input().files = dataOf(files).files;
      send(input(), make(new Event('input', { bubbles: true, composed: true })));
      return send(input(), make(new Event('change', { bubbles: true })));
    },
    drop: (files: readonly File[], strings = {}, target: Element = field()) =>
      send(
        target,
        trusted(
          new DragEvent('drop', {
            bubbles: true,
            cancelable: true,
            clientX: 7,
            clientY: 9,
            dataTransfer: dataOf(files, strings),
          }),
        ),
      ),
    paste: (files: readonly File[], strings = {}, target: Element = field()) =>
      send(
        target,
        trusted(
          new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: dataOf(files, strings) }),
        ),
      ),
  };
}

export type Attaching = ReturnType<typeof attaching>;

/** Longer than a site is given to react. */
export const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
