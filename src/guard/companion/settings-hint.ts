import type { CompanionPart } from './companion-page.ts';

export const startSettingsHint: CompanionPart = () => undefined;
