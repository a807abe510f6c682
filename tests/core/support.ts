import uk from '../../assets/packs/uk-schools.json';
import type { Draft } from '../../src/core/draft.ts';
import { judge } from '../../src/core/judge.ts';
import { buildRosterFilters } from '../../src/core/pack/build-roster-filters.ts';
import { type CompiledPack, compilePack } from '../../src/core/pack/compile.ts';
import { type Pack, packSchema } from '../../src/core/pack/schema.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { judgeFully } from '../../src/reader/text/judge-fully.ts';
import { diskModels } from '../../src/train/encoder/disk-models.ts';

export const ukPack: Pack = packSchema.parse(uk);

/** A school that stands nowhere else in the project, so that nothing can have been fitted to it. */
export const fernhillPack: Pack = packSchema.parse({
  ...uk,
  id: 'fernhill',
  school: {
    name: 'Fernhill Junior School',
    shortName: 'Fernhill',
    aliases: ['FJS'],
    hashtags: ['#TeamFernhill'],
    handles: ['@FernhillJnr'],
    domains: ['fernhill.example'],
    town: 'Coldwick',
    motto: 'Reach for the light',
    trust: 'Beacon Hills Learning Trust',
    classes: ['Heron', 'Otter'],
  },
  roster: buildRosterFilters(
    [
      'Oliver Marsden',
      'Amara Okonjo',
      'Zofia Wolska',
      'Harpreet Gill',
      'Rhys Pritchard',
      'Mohammed Rahman',
      'Caoimhe Doyle',
      'Grace Lamb',
    ].map((name) => {
      const [forename = '', surname = ''] = name.split(' ');
      return { forename, surname, preferred: '' };
    }),
    Uint8Array.from({ length: 16 }, (_, i) => i),
  ),
  staff: [{ title: 'Mrs', forename: 'Janet', surname: 'Thwaite', role: 'Headteacher' }],
});

export const uk0: CompiledPack = compilePack(ukPack);
export const fernhill: CompiledPack = compilePack(fernhillPack);

export const draft = (text: string, rest: Partial<Draft> = {}): Draft => ({
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  replyTo: null,
  text,
  ...rest,
});

/** As the person sees it once the reader has answered. */
export const judged = (text: string, rest: Partial<Draft> = {}, compiled: CompiledPack = fernhill): Promise<Verdict> =>
  judgeFully(draft(text, rest), compiled, diskModels());

/** As the page judges on its own. */
export const judgedInPage = (text: string, rest: Partial<Draft> = {}, compiled: CompiledPack = fernhill): Verdict =>
  judge(draft(text, rest), compiled, null);

export const categories = (verdict: Verdict): string[] => [...new Set(verdict.findings.map((f) => f.category))].sort();
