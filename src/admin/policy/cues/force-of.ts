import type { Level } from '../../../core/finding.ts';
import { remembered } from '../remembered.ts';

/** How strongly a demand is put. Null: nothing is asked. */
export type Force = Level | null;

const MUST =
  /\b(?:must|shall|never|prohibited|forbidden|not (?:be )?(?:permitted|allowed|acceptable|appropriate|tolerated)|unacceptable|inappropriate uses|cannot|can ?not|can't|may not|(?:is|are) required|requires? (?:all|that|its|staff|our)|required to|ha(?:ve|s) to|will not|won't|do not|don't|does not apply|not to be|under no circumstances|banned|strictly|no (?:[\w-]+ ){0,4}(?:may|shall|must|will|should|is to|are to|can)|only (?:[\w'’-]+[ ,]+){0,9}may|may (?:[\w'’-]+ ){1,9}?only\b|(?:nothing|nobody|no one|no-one|none|neither)\b|(?:is|are) only|appear only|only where|(?:is|are) to be|(?:is|are) (?:never|no)\b|must not|rhaid|ni chaiff|ni chaniateir|peidiwch|byth|gwaherddir|dim hawl)\b/i;
const SHOULD =
  /\b(?:should|ought|expect(?:ed|s|ation)?|will|asked (?:to|not)|ask (?:staff|all|that|you)|need(?:s|ed)? to|refrain|avoid|ensur\w+|make sure|important|essential|vital|crucial|responsib\w+|restricted|duty|agree(?:s|d)? (?:to|not)|obliged|at all times|always|are to|is to|(?:is|are) not|available only|limited to|dylai|ddylai|dylech|ddylech|disgwylir|gofynnir|angen)\b/i;
const ADVISED =
  /\b(?:advis\w+|encourag\w+|recommend\w*|consider|sensible|good practice|best practice|be aware|mindful|think|thought|try to|bear in mind|remember|may|can|could|cautio(?:n|us)|careful(?:ly)?|discouraged|suggest\w*|wise|prefer\w*|help(?:ful|s)?|invited to|worth|good idea|might|caution(?:ed)?|cynghorir|anogir|argymhellir|ystyried|ystyriwch|meddwl)\b/i;
const STRONGLY = /\bstrongly (?:advised|recommended|encouraged|discouraged)\b/i;

const VERBS =
  'accept access acknowledge act add adhere agree air allow answer apply approach ask assume avoid be bear block breach bring browse bully change check choose comment communicate complain comply conduct connect consider consult contact create criticise criticize decline delete demonstrate disclose discriminate discuss display do draw embed endorse engage ensure establish exercise express face familiarise flag follow forward friend get give google hide hold identify ignore impersonate include inform infringe invite join keep know leave like limit link listen log look maintain make manage mention message model name never not notify obtain open opt participate pass photograph place post preserve protect provide publish put raise read reconsider record refer reflect refrain refuse regularly register remember remove reply report repost represent respect respond reveal review say search seek send set share show sign speak state stay stick store support swear switch tag take talk tell test text think threaten treat turn tweet close come credit describe enjoy google help let lock lend picture quote ring save sleep stop type wear accuse mock understand untag update upload use verify wait watch write always please only don don’t';
const IMPERATIVE = new RegExp(`^(?:\\W*)(?:to )?(?:${VERBS.split(' ').join('|')})\\b`, 'i');
const WELSH_IMPERATIVE =
  /^\W*(?:peidi(?:wch|o)|gwnewch|defnyddi(?:wch|o)|cadw(?:ch)?|gofyn(?:nwch)?|sicrha(?:ewch|u)|meddyli(?:wch|o)|rho(?:wch|i)|byddwch|ystyri(?:wch|ed)|gwirio|postio|rhannu)\b/i;
const GERUND = /^\W*(?:not )?[a-z]{3,}ing\b/i;

/** Of a sentence by itself. */
export const forceOf = remembered((sentence: string): Force => {
  const text = sentence.replace(/\b(?:pleased|able|unable) to\b/gi, '').replace(/[’‘]/g, "'");
  if (STRONGLY.test(text)) return 'caution';
  const [must, should, advised] = [MUST, SHOULD, ADVISED].map((one) => text.search(one)) as [number, number, number];
  const first = Math.min(...[must, should, advised].map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at)));
  if (
    advised >= 0 &&
    advised <= first + 8 &&
    /\b(?:advised|invited|worth|good idea|cautioned|encouraged|recommended|sensible|discouraged|suggested|mindful|aware|consider|think|careful|cautio\w+)\b/i.test(
      text.slice(0, advised + 40),
    ) &&
    !(must >= 0 && must < advised)
  )
    return 'note';
  if (must >= 0) return 'stop';
  if (should >= 0) return advisory(text, should) ? 'note' : 'caution';
  if (advised >= 0) return 'note';
  return null;
});

/** 'should think carefully', 'should be aware': put as a duty, meant as advice. */
const advisory = (text: string, at: number): boolean =>
  /^\w+ (?:also |always |therefore |carefully )*(?:be (?:aware|mindful|conscious|cautious|careful)|think|consider|note|remember|bear in mind|try)\b/i.test(
    text.slice(at),
  );

export const isImperative = (text: string): boolean =>
  IMPERATIVE.test(text.trim()) || WELSH_IMPERATIVE.test(text.trim());
export const isGerund = (text: string): boolean => GERUND.test(text.trim());
export const isNegated = (text: string): boolean =>
  /\b(?:not|never|no|don't|refrain|avoid|prohibited|inappropriate|unacceptable|don'ts|ni|peidi\w+)\b/i.test(
    text.replace(/[’‘]/g, "'"),
  );
