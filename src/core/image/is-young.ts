import type { FaceFact } from './image-facts.ts';

/** Probably under 18. */
export const isYoung = (face: Pick<FaceFact, 'class'>): boolean => face.class === 'child' || face.class === 'teen';
