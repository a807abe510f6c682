import type { Draft } from '../core/draft.ts';
import { isBlank } from '../sites/editor-text.ts';

/** Nothing to judge: no words, and no picture that nobody has looked at or that the school's account would show. */
export const isEmpty = ({ text, images, pictured }: Draft): boolean => isBlank(text) && !images?.length && !pictured;
