/** What somebody is looked up for in the school's filter. Each has its own limit, so that a page that changes conversations takes no press away. */
export const LOOK_UPS_FOR = ['conversation', 'press'] as const;
export type LookUpFor = (typeof LOOK_UPS_FOR)[number];
