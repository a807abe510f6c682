import type { Language } from '../../core/language.ts';
import { cy } from './cy.ts';
import { type ChecklistStrings, en } from './en.ts';

export type { ChecklistStrings };
export const CHECKLIST_STRINGS: Readonly<Record<Language, ChecklistStrings>> = { en, cy };
