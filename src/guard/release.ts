import { coveredBy, type Draft, fingerprint } from '../core/draft.ts';
import { isDisabled, nameOf } from '../sites/dom.ts';
import type { DraftReading, Surface } from '../sites/surface.ts';
import { watchEffect } from './effect.ts';
import { press } from './press.ts';

export interface ReleasePorts {
  readonly signal: AbortSignal;
  read(surface: Surface): DraftReading;
  /** The surface as it now stands in the page: itself, or its remounted successor with the same draft; null if gone. */
  refind(surface: Surface, fingerprint: string): Surface | null;
  /** Runs a press of ours, whose events the guard lets through. */
  asOurs(act: () => void): void;
}

export type Released =
  | { readonly kind: 'gone' }
  /** Another text stands there now; nothing was pressed. */
  | { readonly kind: 'changed'; readonly surface: Surface; readonly reading: DraftReading }
  /** Pressed once; `seen`: the site showed that it took it. */
  | { readonly kind: 'pressed'; readonly surface: Surface; readonly seen: boolean };

/** Reads the surface again and, if it still holds the draft that was judged, presses the site's own control once. */
export async function release(from: Surface, judged: Draft, ports: ReleasePorts): Promise<Released> {
  const surface = ports.refind(from, fingerprint(judged));
  if (!surface) return { kind: 'gone' };
  const reading = ports.read(surface);
  if (!coveredBy(reading.draft, judged)) return { kind: 'changed', surface, reading };
  const control = surface.spec.submits(surface.root).find((candidate) => !isDisabled(candidate));
  if (!control) return { kind: 'pressed', surface, seen: false };
  const before = { dialogs: dialogs(), name: nameOf(control) };
  ports.asOurs(() => press(control));
  // A question of its own (X: alt text), or a button that now says something else, is the site's next step.
  const goesOn = () => dialogs() > before.dialogs || nameOf(control) !== before.name;
  const taken = () => goesOn() || left(surface, control) || !coveredBy(ports.read(surface).draft, judged);
  return { kind: 'pressed', surface, seen: await watchEffect(taken, ports.signal) };
}

/** Control or editor gone, disabled or moved away (Next, then Post). */
const left = (surface: Surface, control: HTMLElement): boolean =>
  !control.isConnected ||
  isDisabled(control) ||
  !surface.root.isConnected ||
  !surface.spec.submits(surface.root).includes(control);

const dialogs = (): number => document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]').length;
