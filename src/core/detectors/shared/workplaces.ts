import type { Span } from '../../finding.ts';

const SCHOOL_WORD =
  /^(?:School|Academy|Primary|Infants?|Juniors?|Nursery|High|College|Secondary|Grammar|Comprehensive)$/;
const WORK =
  /\b(?:I (?:teach|work)|I've (?:taught|worked)|(?:teaching|working)|[Tt]eacher|TA|HLTA|SENCo|SENCO|[Hh]eadteacher|[Dd]eputy [Hh]ead|[Cc]aretaker|[Cc]ook|[Jj]anitor|[Cc]leaner|[Gg]overnor|[Rr]eceptionist|[Mm]anager|[Aa]ssistant) (?:at|@|for) /g;
/** Words of a name between the role and its school word. */
const MOST_WORDS = 5;

/** `Year 4 teacher at St Mary's Primary School`: a named workplace, whichever school the pack is for. */
export function workplaces(text: string): Span[] {
  return [...text.matchAll(WORK)].flatMap((match) => {
    const start = match.index + match[0].length;
    const words = [...text.slice(start, start + 80).matchAll(/\S+/g)];
    const name = words.slice(0, words.findIndex((w) => !/^\p{Lu}/u.test(w[0])) >>> 0).slice(0, MOST_WORDS);
    const last = name.findLast((w) => SCHOOL_WORD.test(bare(w[0])));
    return last && last.index > 0 ? [{ start, end: start + last.index + bare(last[0]).length }] : [];
  });
}

const bare = (word: string): string => word.replace(/[^\p{L}'’]+$/u, '');
