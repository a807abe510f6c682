/** What a person does to submit, as one thing: a press of the pointer, or of a key, with all events that follow from it. */
export interface Gesture {
  /** Decided at the first event and kept for the rest, so that a page never sees half a press. */
  readonly held: boolean;
  readonly control: Element;
  /** Held because of pictures that are being looked at: nothing comes of it by itself. */
  readonly pictures?: boolean;
}

export const POINTER_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const;

/** Events that `hold` never prevents: listeners to them are passive, so that no scroll waits for us. */
export const isTouch = (type: string): boolean => type.startsWith('touch');

/**
 * Keeps an event from the page. Touch events are only stopped: preventing their default would cancel the click that
 * the decision waits for.
 */
export function hold(event: Event): void {
  if (!isTouch(event.type) && event.cancelable) event.preventDefault();
  event.stopImmediatePropagation();
}

/** The innermost element that an event happened to, through open shadow roots. */
export function targetOf(event: Event): Element | null {
  const target = event.composedPath()[0] ?? event.target;
  return target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
}

/** A key press that is still the input method's, or a held key's repetition, submits nothing. */
export const isTypingKey = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Ctrl+Enter, or Command+Enter on a Mac; AltGr+Enter is neither. */
export const isModEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;

/** Enter that sends in comments and messages; Shift+Enter is a new line. */
export const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.altKey;

export const isActivation = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') && !event.altKey;
