import data from '../../../../assets/models/policy-clauses.json';
import type { ClauseModel } from './clause-model.ts';

/** Comes with the page that reads policies, never with a content script. */
export const shippedClauseModel: ClauseModel = data as ClauseModel;
