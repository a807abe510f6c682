/** How sure we are of an address outside; what each step means is said where it is used. */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
