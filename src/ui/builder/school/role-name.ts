import type { ProjectText } from '../../../core/builder/project.ts';
import type { ContactRole } from '../../../core/pack/schema.ts';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

/** What staff read for a contact of this role, until somebody writes something else. */
export const roleName = (role: ContactRole): ProjectText => ({
  en: SCHOOL_STEP_STRINGS.en.roles[role],
  cy: SCHOOL_STEP_STRINGS.cy.roles[role],
});
