import type { CompanionPart } from './companion-page.ts';

export const startMoments: CompanionPart = () => undefined;
