import { incompleteReason } from '../../browser/message-error.ts';
import type { PackInForce } from '../../browser/pack-in-force.ts';
import { createReaderPort } from '../../browser/reader-port.ts';
import type { Category } from '../../core/category.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import type { Draft, SiteId } from '../../core/draft.ts';
import { clauseOf, ruleOf } from '../../core/explain/from-pack.ts';
import { judge } from '../../core/judge.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { OwnProfile, ProfileField } from '../../sites/people.ts';
import { accountKey } from '../../sites/read.ts';
import type { ProfileRemark, ProfileReport } from '../../ui/profile/model.ts';
import { officialAccounts } from '../official-accounts.ts';
import type { ReaderPort } from '../ports.ts';

type Part = OwnProfile['parts'][number];

/** Where it is changed, as the checklists have it. */
const ITEM: Readonly<Record<ProfileField, ChecklistItemId>> = {
  name: 'profile-details',
  handle: 'profile-details',
  bio: 'profile-workplace',
  employer: 'profile-workplace',
  education: 'profile-workplace',
  place: 'profile-details',
  link: 'profile-workplace',
};

/**
 * Judges what one's own profile shows, each part as a public `bio`, by the pack in force; the reader is asked through the
 * background, which limits that. Nothing is kept. Never rejects: what did not answer is told in `incomplete`.
 */
export async function checkProfile(
  profile: OwnProfile,
  site: SiteId,
  inForce: PackInForce | null,
  language: Language,
  reader: ReaderPort = createReaderPort(),
): Promise<ProfileReport> {
  const compiled = inForce && compilePack(inForce.pack);
  const official = compiled !== null && isOfficial(profile, site, compiled);
  const looked = await Promise.all(
    profile.parts.map(async (part) => {
      const verdict = compiled && (await judged(part, site, official, compiled, reader));
      const remarks = verdict && compiled ? remarksOf(part, verdict, compiled, language) : [];
      const item = remarks.length > 0 ? ITEM[part.field] : null;
      return { part: { ...part, remarks, item }, whole: verdict?.incomplete === null };
    }),
  );
  return {
    site,
    parts: looked.map(({ part }) => part),
    official,
    schoolKnown: compiled !== null && compiled.pack.school !== null,
    incomplete: looked.some(({ whole }) => !whole),
  };
}

function isOfficial({ parts }: OwnProfile, site: SiteId, { pack }: CompiledPack): boolean {
  const official = officialAccounts(pack, site);
  return parts.some(({ field, text }) => (field === 'name' || field === 'handle') && official.has(accountKey(text)));
}

async function judged(
  { text }: Part,
  site: SiteId,
  official: boolean,
  pack: CompiledPack,
  reader: ReaderPort,
): Promise<Verdict> {
  const draft: Draft = {
    site,
    surface: 'bio',
    account: official ? 'official' : 'personal',
    audience: 'public',
    text,
    replyTo: null,
  };
  try {
    return judge(draft, pack, await reader.read(draft, true));
  } catch (error) {
    return judge(draft, pack, null, incompleteReason(error));
  }
}

/** What names and places can say; the rest is for sentences, and would take one's own name for a pupil's. */
const OF_NAMES: ReadonlySet<Category> = new Set(['school-identity', 'school-voice', 'offensive']);

/** Each rule once. */
function remarksOf({ field }: Part, verdict: Verdict, { pack }: CompiledPack, language: Language): ProfileRemark[] {
  const findings = verdict.findings.filter(({ category }) => field === 'bio' || OF_NAMES.has(category));
  return [...new Set(findings.map((finding) => finding.rule))].flatMap((id) => {
    const rule = ruleOf(pack, id);
    if (!rule) return [];
    return [
      {
        notice: inLanguage(rule.notice, language),
        advice: inLanguage(rule.advice, language),
        clause: clauseOf(rule, pack, language),
      },
    ];
  });
}
