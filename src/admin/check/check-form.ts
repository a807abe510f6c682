import type { Pack } from '../../core/pack/schema.ts';
import type { CheckProblem } from './check-problem.ts';

/** Locks that name nothing, and versions that cannot be put in order: both fit the schema, and do not do what was meant. */
export const checkForm = (pack: Pack): CheckProblem[] => [...locks(pack), ...version(pack)];

function locks(pack: Pack): CheckProblem[] {
  const there: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(
      (['rules', 'moments', 'connections', 'official', 'advice', 'links'] as const).map((list) => [
        list,
        pack[list].map(({ id }) => id),
      ]),
    ),
    contacts: pack.contacts.map(({ role }) => role),
    checklist: pack.checklist.map(({ item }) => item),
  };
  return pack.locks.flatMap((lock, i) => {
    const [list = '', id] = lock.split('/');
    const found = id === undefined || there[list]?.includes(id);
    return found ? [] : [flag('lock', `locks[${i}]`, NOTHING(lock))];
  });
}

/** Numbers count from the left, so a day that comes first would go before the year. */
function version({ version: written }: Pack): CheckProblem[] {
  if (!/\d/.test(written)) return [flag('version', 'version', NO_NUMBER(written))];
  return /^\D*\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(written) ? [flag('version', 'version', DAY_FIRST(written))] : [];
}

const flag = (check: CheckProblem['check'], path: string, text: CheckProblem['text']): CheckProblem => ({
  kind: 'flag',
  check,
  path,
  text,
});

const NOTHING = (lock: string) => ({
  en: `locks nothing: there is no '${lock}' in the pack`,
  cy: `nid yw’n cloi dim: nid oes '${lock}' yn y pecyn`,
});
const NO_NUMBER = (version: string) => ({
  en: `'${version}' has no number, so no browser can tell a newer one from it: write such as 2026.11.20`,
  cy: `nid oes rhif yn '${version}', felly ni all unrhyw borwr adnabod un mwy newydd: ysgrifennwch rywbeth fel 2026.11.20`,
});
const DAY_FIRST = (version: string) => ({
  en: `'${version}' begins with the day, so next month's may count as older: write the year first, as 2026.11.20`,
  cy: `mae '${version}' yn dechrau gyda’r dydd, felly gall un y mis nesaf gyfrif fel un hŷn: ysgrifennwch y flwyddyn yn gyntaf, fel 2026.11.20`,
});
