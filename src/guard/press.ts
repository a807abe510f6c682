/**
 * Presses a site's control as a mouse would. Untrusted, which X, Facebook and Instagram accept (survey of November 2026); a site
 * that does not is met by letting the person's own next press through.
 */
export function press(control: HTMLElement): void {
  const view = control.ownerDocument.defaultView;
  const common = { bubbles: true, cancelable: true, composed: true, button: 0, view };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', common));
  control.click();
}
