import type { SiteId } from '../core/draft.ts';
import type { Pack } from '../core/pack/schema.ts';
import { accountKey } from '../sites/read.ts';

/** Accounts of the school are known by its handles and names: acting as some other Page does not make one official. */
export function officialAccounts({ school, accounts }: Pack, site: SiteId): ReadonlySet<string> {
  const names = accounts.filter((account) => account.site === site).flatMap(({ handle, name }) => [handle, name ?? '']);
  if (school) names.push(...school.handles, school.name, school.shortName);
  return new Set(names.map(accountKey).filter(Boolean));
}
