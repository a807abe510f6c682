import { isDisabled } from '../../../sites/dom.ts';
import { editableAt } from '../../../sites/find.ts';
import type { ConnectionPress, PeopleAdapter } from '../../../sites/people.ts';
import { hold, isActivation, isTouch, isTypingKey, POINTER_EVENTS, targetOf } from '../../gestures.ts';
import type { ConnectionDesk } from './connection-desk.ts';

/** A press of the pointer, decided at its first event, so that a page never sees half of one. */
interface Gesture {
  readonly press: ConnectionPress;
  readonly held: 'asks' | 'adds nothing' | null;
}

interface ListenPorts {
  readonly adapter: PeopleAdapter;
  readonly desk: Pick<ConnectionDesk, 'isBusy' | 'wouldAsk' | 'pressed'>;
  readonly signal: AbortSignal;
  /** False while nothing is asked. */
  active(): boolean;
}

/**
 * Connects the page's presses to the desk. All listeners capture on `window`, before the page's own. Only the person's
 * own presses count: a page that presses by itself is let through, and learns nothing. Nor does an exception of ours
 * reach the page: the event goes on.
 */
export function listenPresses({ adapter, desk, signal, active }: ListenPorts): void {
  let gesture: Gesture | null = null;
  const keys = new Set<string>();

  const on = <K extends keyof WindowEventMap>(type: K, handler: (event: WindowEventMap[K]) => void): void => {
    const safe = (event: WindowEventMap[K]) => {
      try {
        if (event.isTrusted && active()) handler(event);
      } catch (error) {
        console.debug('Purple Pen:', error);
      }
    };
    window.addEventListener(type, safe as EventListener, { capture: true, passive: isTouch(type), signal });
  };

  const pressOf = (target: Element): ConnectionPress | null => {
    const press = adapter.pressAt(target);
    return press && !isDisabled(press.control) ? press : null;
  };

  for (const type of POINTER_EVENTS) {
    on(type, (event) => {
      const target = targetOf(event);
      if (!target) return;
      if (type === 'pointerdown' || (type === 'mousedown' && !gesture)) {
        const press = event instanceof MouseEvent && event.button !== 0 ? null : pressOf(target);
        gesture = press && { press, held: desk.isBusy(press) ? 'adds nothing' : desk.wouldAsk(press) ? 'asks' : null };
      }
      if (gesture?.held && gesture.press.control.contains(target)) hold(event);
    });
  }

  on('click', (event) => {
    const target = targetOf(event);
    const began = gesture;
    gesture = null;
    if (!target) return;
    const held = began?.held && began.press.control.contains(target) ? began.held : null;
    if (began && held === 'adds nothing') {
      hold(event);
      return endsLate(began.press, target);
    }
    // A button that changed under the pointer: what was meant is what it said when it was pressed.
    const press = held ? (began?.press ?? null) : pressOf(target);
    if (press && desk.pressed(press, held !== null)) hold(event);
  });

  /** A press that began beside one of ours, which has come to its end since: where there is still something to press, it is the person's own. */
  const endsLate = ({ act }: ConnectionPress, target: Element): void => {
    const press = pressOf(target);
    if (press?.act === act && !desk.isBusy(press)) desk.pressed(press, true);
  };

  on('keydown', (event) => {
    const target = targetOf(event);
    // The end of an earlier press may have gone to our dialog, or nowhere.
    gesture = null;
    if (!event.repeat) keys.delete(event.key);
    if (!target || isTypingKey(event) || !isActivation(event) || editableAt(target)) return;
    // A held key's repetitions share the first press's fate.
    if (event.repeat) {
      if (keys.has(event.key)) hold(event);
      return;
    }
    const press = pressOf(target);
    if (!press || !desk.pressed(press, false)) return;
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
}
