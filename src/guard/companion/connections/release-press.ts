import { isDisabled, nameOf, visible } from '../../../sites/dom.ts';
import type { ConnectionPress, PeopleAdapter } from '../../../sites/people.ts';
import { watchEffect } from '../../effect.ts';
import { press } from '../../press.ts';
import { personKey } from './person-key.ts';

const CONTROLS = 'button, [role="button"], [role="menuitem"], [role="option"], a[href]';
/** Of a page with thousands of buttons only so many are looked at. */
const MOST = 2000;

/**
 * Presses the site's own control once, if the page still has one that would do the same with the same person. Resolves true
 * once the site shows that it took it; false where nothing was pressed, or nothing came of it.
 */
export async function releasePress(
  held: ConnectionPress,
  adapter: PeopleAdapter,
  signal: AbortSignal,
): Promise<boolean> {
  const control = findAgain(held, adapter);
  if (!control) return false;
  const before = stateOf(control);
  press(control);
  const taken = () =>
    !control.isConnected || isDisabled(control) || stateOf(control) !== before || !does(held, control, adapter);
  return watchEffect(taken, signal);
}

/** Itself, or what the site has rendered in its place. */
function findAgain(held: ConnectionPress, adapter: PeopleAdapter): HTMLElement | null {
  const usable = (control: HTMLElement) => control.isConnected && !isDisabled(control) && does(held, control, adapter);
  if (usable(held.control)) return held.control;
  if (personKey(held.person) === null) return null;
  const others = [...held.control.ownerDocument.querySelectorAll<HTMLElement>(CONTROLS)].slice(0, MOST);
  return others.find((control) => usable(control) && visible(control)) ?? null;
}

function does(held: ConnectionPress, control: HTMLElement, adapter: PeopleAdapter): boolean {
  const now = adapter.pressAt(control);
  return now?.control === control && now.act === held.act && personKey(now.person) === personKey(held.person);
}

/** What changes where a site takes a press: the button's name and state, or a question of the site's own. */
const stateOf = (control: HTMLElement): string =>
  [
    nameOf(control),
    control.getAttribute('aria-pressed'),
    control.getAttribute('aria-checked'),
    document.querySelectorAll('dialog[open], [role="dialog"], [role="alertdialog"]').length,
  ].join('\n');
