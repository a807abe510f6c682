/** What the person does at the school; theirs to tell, in the settings. */
export const STAFF_ROLES = ['teacher', 'support', 'leader', 'governor', 'volunteer', 'trainee', 'contractor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Where in the school's week a moment falls: between the hours of work, in one of their breaks, or outside them. */
export const TIMES = ['working', 'break', 'off'] as const;
export type Time = (typeof TIMES)[number];

export const DEVICES = ['school', 'own'] as const;
export type Device = (typeof DEVICES)[number];

/** Who writes, when and on what: what conditions of a pack ask beside the draft. Null where it is not known. */
export interface Situation {
  readonly role: StaffRole | null;
  readonly time: Time | null;
  readonly device: Device | null;
}

/** Nothing is known: conditions on role, time or device do not hold. */
export const UNKNOWN_SITUATION: Situation = { role: null, time: null, device: null };
