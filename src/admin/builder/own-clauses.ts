import type { ProjectClause } from '../../core/builder/project.ts';
import { ADVICE_CATEGORIES, type Category } from '../../core/category.ts';
import { type Level, levelRank } from '../../core/finding.ts';
import type { Clause, Pack } from '../../core/pack/schema.ts';
import { projectText } from './project-parts.ts';

/** Clauses of the pack's own policy, those of what it stood on not among them. */
export const isOwn = ({ from }: Clause): boolean => from === undefined;

/**
 * The pack's own clauses as the builder holds them, confirmed: what they are about and how firmly they ask is read off the
 * rules that cite them. `asks` holds their Welsh, where they have any; else they are in the policy's own words.
 */
export const ownClauses = (pack: Pack): ProjectClause[] =>
  pack.clauses.filter(isOwn).map((clause, i): ProjectClause => {
    const rules = pack.rules.filter(({ clauses }) => clauses.includes(clause.id));
    const firm = rules.filter(({ category }) => !isAdvice(category)).map(({ level }) => level);
    const connection = pack.connections.find(({ clauses }) => clauses.includes(clause.id));
    return {
      n: i + 1,
      source: clause.where,
      ...saidOf(clause.asks.en),
      appliesTo: clause.appliesTo ?? 'staff',
      place: clause.place ?? 'draft',
      categories: [...new Set(rules.map(({ category }) => category))],
      // A rule asks as firmly as the firmest clause that it serves.
      level:
        connection?.level ?? firm.reduce((a, b): Level => (levelRank(a) <= levelRank(b) ? a : b), firm[0] ?? 'note'),
      confidence: 1,
      decision: 'confirmed',
      asks: clause.asks.cy === undefined ? { en: '', cy: '' } : projectText(clause.asks),
    };
  });

const isAdvice = (category: Category): boolean => (ADVICE_CATEGORIES as readonly Category[]).includes(category);

/** 'Staff must not: name pupils.' was a lead-in and a point of its list. */
function saidOf(asks: string): { leadIn: string; text: string } {
  const [, lead = '', text = ''] = /^([^:.?!]{1,159}:) (.+)$/s.exec(asks) ?? [];
  return text === '' ? { leadIn: '', text: asks } : { leadIn: lead, text };
}
