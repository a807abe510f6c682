import type { CompanionPart } from './companion-page.ts';

export const startMessages: CompanionPart = () => undefined;
