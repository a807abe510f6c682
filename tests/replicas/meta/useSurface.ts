import { useCallback, useEffect, useRef } from 'react';
import { publish } from '../shared/publish.ts';
import type { Via } from '../shared/types.ts';
import type { Attachments } from '../shared/useAttachments.ts';
import { useReplica } from './ReplicaContext.ts';

export interface SurfaceParts {
  readonly id: string;
  /** From state. */
  read(): string;
  editors(): (HTMLElement | null)[];
  submit(): HTMLElement | null;
  /** As after a publication. */
  clear(): void;
  readonly files?: Attachments;
  fileInput?(): HTMLInputElement | null;
  remount?(): void;
  /** May be published without words (a share, a photo). */
  readonly emptyAllowed?: boolean;
  readonly extra?: Readonly<Record<string, string>>;
}

/** Registers a compose box with the tell-tale; the result publishes what its state holds at the press. */
export function useSurface(parts: SurfaceParts) {
  const { options, recorder } = useReplica();
  const latest = useRef(parts);
  latest.current = parts;
  /** Text that would be no loss: what the box began with, or what has been published. */
  const safe = useRef<string | null>(null);
  /** Text whose loss has been recorded already. */
  const told = useRef<string | null>(null);
  const { id } = parts;

  useEffect(() => {
    safe.current ??= latest.current.read();
    const unmount = recorder.mount(id, {
      model: () => latest.current.read(),
      editors: () => latest.current.editors().filter((node) => node !== null),
      submit: () => latest.current.submit(),
      fileInput: () => latest.current.fileInput?.() ?? null,
      remount: () => latest.current.remount?.(),
      clear: () => latest.current.clear(),
    });
    return () => {
      unmount();
      const text = latest.current.read();
      if (text.trim() && text !== safe.current && text !== told.current) recorder.discarded(id);
    };
  }, [id, recorder]);

  /** Called when the site drops the draft, or asks whether to. */
  const discard = useCallback(() => {
    told.current = latest.current.read();
    recorder.discarded(id);
  }, [id, recorder]);

  /** False where the site ignores the press. `done` runs once published. */
  const send = useCallback(
    (event: Event, via: Via, done: () => void): boolean => {
      const { read, files, emptyAllowed, extra } = latest.current;
      const text = read();
      const names = files?.latest.current.map(({ file }) => file.name) ?? [];
      if (!text.trim() && names.length === 0 && !emptyAllowed) return false;
      const finish = (): void => {
        safe.current = read();
        done();
      };
      return publish(
        recorder,
        options,
        { surface: id, text, files: names, via, trusted: event.isTrusted, extra },
        finish,
      );
    },
    [id, recorder, options],
  );
  return { send, discard, unsaved: () => latest.current.read().trim() !== (safe.current ?? '').trim() };
}
