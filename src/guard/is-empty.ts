import type { Draft } from '../core/draft.ts';
import { isBlank } from '../sites/editor-text.ts';

/** Nothing to judge: no words, and no picture that nobody has looked at. */
export const isEmpty = ({ text, images }: Draft): boolean => isBlank(text) && !images?.length;
