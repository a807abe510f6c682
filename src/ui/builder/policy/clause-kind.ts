import type { ProjectClause } from '../../../core/builder/project.ts';
import type { Level } from '../../../core/finding.ts';
import type { Place } from '../../../core/pack/schema.ts';

/** Does a clause of this place look for something in what is written or attached? */
export const hasCategories = (place: Place): boolean =>
  place === 'draft' || place === 'image' || place === 'profile' || place === 'official';

/** Can a clause of this place ask more or less firmly? */
export const hasLevel = (place: Place): boolean =>
  place === 'draft' || place === 'image' || place === 'profile' || place === 'connection';

/** As firm as it can be at this place: before somebody is befriended nothing ever asks for a reason. */
export const levelAt = (place: Place, level: Level): Level =>
  place === 'connection' && level === 'stop' ? 'caution' : level;

/** A rule of this kind finds nothing until it says what it is about. */
export const lacksCategory = ({ place, categories }: ProjectClause): boolean =>
  hasCategories(place) && place !== 'official' && categories.length === 0;

/** Clauses for others make no rule for staff. */
export const isForStaff = ({ appliesTo }: ProjectClause): boolean =>
  appliesTo === 'staff' || appliesTo === 'official' || appliesTo === 'leaders';

export type Doubt = 'outside' | 'others' | 'place';

/** What to look at in a proposal that is not sure: whether anything can come of it, for whom it is, or what it becomes. */
export function doubtOf(clause: ProjectClause): Doubt {
  if (clause.place === 'outside') return 'outside';
  return isForStaff(clause) ? 'place' : 'others';
}
