import type { CompanionPart } from './companion-page.ts';

export const startConnections: CompanionPart = () => undefined;
