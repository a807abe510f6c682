import { inLanguage, type Language } from '../../../core/language.ts';
import type { Clause, Pack, PackText, Place } from '../../../core/pack/schema.ts';
import { GLANCE_STRINGS, type GlanceStrings } from './glance-strings.ts';

export interface GlanceLine {
  /** Where it stands, or what it is. */
  readonly lead: string;
  readonly text: string;
  readonly url?: string | undefined;
}

export interface GlanceSection {
  readonly title: string;
  readonly lines: readonly GlanceLine[];
}

interface Telling {
  readonly pack: Pack;
  readonly words: GlanceStrings;
  say(text: PackText): string;
  /** Where the first of these clauses stands in the policy. */
  where(clauses: readonly string[]): string;
}

/** All that a pack holds, in the person's language: its clauses by their place first. Empty sections are left out. */
export function glanceOf(pack: Pack, language: Language): GlanceSection[] {
  const say = (text: PackText): string => inLanguage(text, language);
  const places = new Map(pack.clauses.map(({ id, where, from }) => [id, from ? `${say(from)}: ${where}` : where]));
  const telling: Telling = {
    pack,
    words: GLANCE_STRINGS[language],
    say,
    where: (clauses) => places.get(clauses[0] ?? '') ?? '',
  };
  return [...clauseSections(telling), ...ruleSections(telling), ...aboutSections(telling)].filter(
    ({ lines }) => lines.length > 0,
  );
}

/** The school's own policy by place; then, apart, what comes from elsewhere, by the title of its policy. */
function clauseSections({ pack, words, say }: Telling): GlanceSection[] {
  const order = Object.keys(words.places) as Place[];
  const own = pack.clauses.filter(({ from }) => from === undefined);
  const titles = [...new Set(pack.clauses.flatMap(({ from }) => (from ? say(from) : [])))];
  const line = ({ where, asks, appliesTo, outside }: Clause): GlanceLine => {
    const whom = appliesTo ? words.appliesTo[appliesTo] : '';
    return { lead: whom ? `${where} (${whom})` : where, text: joined(say(asks), outside && say(outside)) };
  };
  return [
    ...[...order, undefined].map((place) => ({
      title: place ? words.places[place] : words.otherPlace,
      lines: own.filter((clause) => clause.place === place).map(line),
    })),
    ...titles.map((title) => ({
      title: words.notOwn(title),
      lines: pack.clauses.filter(({ from }) => from && say(from) === title).map(line),
    })),
  ];
}

function ruleSections({ pack, words, say, where }: Telling): GlanceSection[] {
  const provisions = (title: string, items: readonly Provision[]): GlanceSection => ({
    title,
    lines: items.map(({ notice, advice, clauses }) => ({
      lead: say(notice),
      text: joined(say(advice), where(clauses)),
    })),
  });
  return [
    {
      title: words.rules,
      lines: pack.rules.map(({ notice, advice, level, clauses }) => ({
        lead: say(notice),
        text: joined(say(advice), where(clauses), words.levels[level]),
      })),
    },
    {
      title: words.contacts,
      lines: pack.contacts.map(({ name, how, url }) => ({ lead: say(name), text: how ? say(how) : '', url })),
    },
    provisions(words.moments, pack.moments),
    provisions(words.connections, pack.connections),
    {
      title: words.checklist,
      lines: pack.checklist.map(({ clauses, advice, repeat }) => {
        const asked = pack.clauses.find(({ id }) => id === clauses[0]);
        const text = advice ?? asked?.asks;
        return { lead: joined(where(clauses), words.repeats[repeat]), text: text ? say(text) : '' };
      }),
    },
    provisions(words.official, pack.official),
    {
      title: words.adviceLines,
      lines: pack.advice.map(({ text, clauses }) => ({ lead: where(clauses), text: say(text) })),
    },
    { title: words.links, lines: pack.links.map(({ title, url }) => ({ lead: say(title), text: '', url })) },
  ];
}

interface Provision {
  readonly notice: PackText;
  readonly advice: PackText;
  readonly clauses: readonly string[];
}

function aboutSections({ pack, words, say }: Telling): GlanceSection[] {
  const { school, hours, settings, accounts } = pack;
  const names = school && [school.name, school.shortName, ...school.aliases, ...school.hashtags, ...school.handles];
  const others = school && [
    ...school.domains,
    school.town,
    school.motto,
    school.trust,
    school.uniform,
    ...school.classes,
  ];
  const stretch = ({ from, to }: { from: string; to: string }): string => `${from}–${to}`;
  const week = (hours?.week ?? []).map(({ days, breaks, ...day }) => ({
    lead: days.map((one) => words.days[one]).join(', '),
    text: joined(stretch(day), breaks.length > 0 && words.breaks(breaks.map(stretch).join(', '))),
  }));
  const set = (['enabled', 'pause', 'cleanPictures'] as const).flatMap((name) => {
    const one = settings[name];
    const reason = one?.locked && one.reason;
    if (!one) return [];
    return [
      {
        lead: words.settingNames[name],
        text: joined(one.value ? words.on : words.off, reason && words.locked(say(reason))),
      },
    ];
  });
  const counts = [
    { lead: words.roster, text: pack.roster ? words.rosterYes : words.rosterNo },
    { lead: words.staff, text: String(pack.staff.length) },
    { lead: words.crests, text: String(pack.crests.length) },
  ];
  return [
    {
      title: words.accounts,
      lines: accounts.map(({ site, handle, name }) => ({ lead: handle, text: joined(name, site) })),
    },
    {
      title: words.hours,
      lines: [
        ...week,
        ...(hours?.terms ?? []).map((term) => ({ lead: words.terms, text: stretch(term) })),
        ...(hours?.closed.length ? [{ lead: words.closed, text: hours.closed.join(', ') }] : []),
      ],
    },
    { title: words.settings, lines: set },
    { title: words.school, lines: names ? [{ lead: listed(names), text: listed(others ?? []) }] : [] },
    { title: words.inside, lines: counts },
  ];
}

const listed = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');
const joined = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' · ');
