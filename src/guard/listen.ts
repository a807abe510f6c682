import { isDisabled } from '../sites/dom.ts';
import { controlAt, editableAt } from '../sites/find.ts';
import type { Surface } from '../sites/surface.ts';
import {
  type Gesture,
  hold,
  isActivation,
  isModEnter,
  isPlainEnter,
  isTouch,
  isTypingKey,
  POINTER_EVENTS,
  targetOf,
} from './gestures.ts';
import type { Guard } from './guard.ts';
import { isEmpty } from './is-empty.ts';

/**
 * Connects the page's events to the guard. All listeners capture on `window` from document_start on, so they run before
 * the page's own (survey of November 2026). An exception of ours never reaches the page: the event goes on.
 */
export function listen(guard: Guard, signal: AbortSignal): void {
  let pointer: Gesture | null = null;
  const keys = new Set<string>();

  const on = <K extends keyof WindowEventMap>(type: K, handler: (event: WindowEventMap[K]) => void): void => {
    const safe = (event: WindowEventMap[K]) => {
      if (guard.paused) return;
      try {
        handler(event);
      } catch {
        guard.failed(type);
      }
    };
    window.addEventListener(type, safe as EventListener, { capture: true, passive: isTouch(type), signal });
  };

  /** A page that fills and presses by itself is its own business, and learns nothing by trying. */
  const counts = (event: Event, surface: Surface) => event.isTrusted || guard.wasTyped(surface);

  for (const type of POINTER_EVENTS) {
    on(type, (event) => {
      const target = targetOf(event);
      if (!target) return;
      if (type === 'pointerdown' || (type === 'mousedown' && !pointer)) pointer = startGesture(target, event);
      if (pointer?.held && pointer.control.contains(target)) hold(event);
    });
  }

  function startGesture(target: Element, event: Event): Gesture | null {
    if (event instanceof MouseEvent && event.button !== 0) return null;
    const control = controlAt(target);
    const surface = control && !isDisabled(control) && guard.surfaces.ofControl(control);
    if (!control || !surface || !counts(event, surface)) return null;
    if (guard.holdsPictures(surface)) {
      guard.keepsBack(surface);
      return { control, held: true, pictures: true };
    }
    guard.about(surface);
    return { control, held: guard.submissionOf(surface).wouldHold(guard.surfaces.read(surface), performance.now()) };
  }

  on('click', (event) => {
    const target = targetOf(event);
    const control = target && controlAt(target);
    const gesture = pointer;
    pointer = null;
    if (!control) return;
    const surface = isDisabled(control) ? null : guard.surfaces.ofControl(control);
    const held = gesture?.held === true && gesture.control.contains(control);
    if (!surface || !counts(event, surface)) {
      if (held) hold(event);
      return;
    }
    if ((held && gesture.pictures) || guard.holdsPictures(surface)) {
      hold(event);
      guard.keepsBack(surface);
    } else if (guard.submissionOf(surface).submit(surface, guard.surfaces.read(surface), performance.now(), held))
      hold(event);
    else guard.pressed(surface);
  });

  on('submit', (event) => {
    const form = targetOf(event);
    const field = form?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
    const surface = field && guard.surfaces.ofEditor(field);
    if (!surface || !counts(event, surface)) return;
    if (guard.holdsPictures(surface)) {
      hold(event);
      guard.keepsBack(surface);
    } else if (guard.submissionOf(surface).form(surface, guard.surfaces.read(surface), performance.now())) hold(event);
  });

  on('keydown', (event) => {
    const target = targetOf(event);
    // The end of an earlier press may have gone to our dialog.
    if (!event.repeat) keys.delete(event.key);
    if (!target || isTypingKey(event)) return;
    const surface = submittedBy(event, target);
    if (!surface || !counts(event, surface)) return;
    const reading = guard.surfaces.read(surface);
    if (isEmpty(reading.draft)) return;
    if (guard.holdsPictures(surface)) {
      keys.add(event.key);
      hold(event);
      guard.keepsBack(surface);
      return;
    }
    const submission = guard.submissionOf(surface);
    const now = performance.now();
    // A held key's repetitions share the first press's fate and ask nothing themselves.
    const kept = event.repeat
      ? submission.wouldHold(reading, now) || keys.has(event.key)
      : submission.submit(surface, reading, now, false);
    if (!kept) {
      keys.delete(event.key);
      return;
    }
    keys.add(event.key);
    hold(event);
  });

  for (const type of ['keypress', 'keyup'] as const) {
    on(type, (event) => {
      if (!keys.has(event.key)) return;
      if (type === 'keyup') keys.delete(event.key);
      hold(event);
    });
  }

  function submittedBy(event: KeyboardEvent, target: Element): Surface | null {
    const editable = editableAt(target);
    if (!editable) {
      const control = isActivation(event) ? controlAt(target) : null;
      return control && guard.surfaces.ofControl(control);
    }
    if (event.key === 'Control' || event.key === 'Meta') {
      const surface = guard.surfaces.ofEditor(editable);
      if (surface) guard.about(surface);
      return null;
    }
    if (event.key !== 'Enter') return null;
    const surface = guard.surfaces.ofEditor(editable);
    if (surface?.spec.submitKey === 'mod+enter') return isModEnter(event) ? surface : null;
    if (surface?.spec.submitKey === 'enter')
      return isPlainEnter(event) && !guard.surfaces.suggesting(editable) ? surface : null;
    return null;
  }

  // Editors cancel what they do themselves, so that no `input` follows: undo and paste in Draft.js, Backspace in Lexical.
  for (const type of ['input', 'keydown', 'compositionend', 'paste', 'cut', 'drop'] as const) {
    on(type, (event) => {
      const target = targetOf(event);
      const editor = target && editableAt(target);
      if (editor && event.isTrusted) guard.typed(editor);
    });
  }

  on('focusin', (event) => {
    const target = targetOf(event);
    if (!target) return;
    guard.focused(target);
    const control = controlAt(target);
    const surface = control && guard.surfaces.ofControl(control);
    if (surface) guard.about(surface);
  });
}
