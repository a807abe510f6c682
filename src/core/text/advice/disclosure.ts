import { aboutSchool } from '../features-context.ts';
import { type AdviceFinder, anyOf, placesOf } from './advice-finder.ts';

const CHILD =
  "(?:(?:a|one|another|this|that|the|my|our|his|her|the little|a little|wee) )?(?:[\\w'-]+ ){0,2}(?:child|kid|pupil|student|girl|boy|lad|lass|bairn|wean|tutee|one of (?:mine|my \\w+|my lot|our \\w+)|little one)";
const TOLD = '(?:told|tells|telling|disclosed|confided|said|says|whispered|let slip|opened up|revealed)';
const HOME =
  "(?:mum|mam|dad|stepdad|step-dad|stepmum|uncle|brother|grandad|mum's (?:boyfriend|partner)|dad's (?:girlfriend|partner)|he|she|they|someone|somebody|a man)";
const HARM = anyOf(
  '(?:hits?|hit|hurts?|beats?|slaps?|kicks?|burnt|burns|chokes?) (?:him|her|them|me|us)',
  '(?:touch(?:es|ed)|touching) (?:him|her|them|me)',
  'locks? (?:him|her|them|me) (?:in|out)',
  '(?:nothing|no food|nowt) (?:to eat|in the house|at home)',
  "(?:hasn't|hadn't|not) (?:had anything to eat|eaten) since",
  '(?:scared|afraid|frightened|terrified) (?:to go|of going) home',
  '(?:scared|afraid|frightened|terrified) of (?:his|her|their|my) (?:mum|mam|dad|stepdad|step-dad|uncle|brother)',
  '(?:wants?|wanted|wishes) to (?:die|be dead|kill (?:him|her|my)self)',
  'self[- ]?harm(?:s|ed|ing)?',
  'cut(?:s|ting)? (?:him|her|them)sel(?:f|ves)',
  'sent (?:him|her|them) (?:nudes|naked|pictures of his)',
);
const MARKS =
  '(?:bruis(?:es|ing|ed)|black eye|cigarette burns?|(?:finger |hand |strange |funny )?marks?|bite marks?|welts)';

const BY =
  "(?:mum|mam|dad|stepdad|step-dad|stepmum|mother|father|uncle|mum's (?:boyfriend|partner)|dad's (?:girlfriend|partner))";

const CONCERNS = [
  `\\b${CHILD}[^.!?\\n]{0,40}\\b${TOLD}\\b[^.!?\\n]{0,80}\\b${HARM}\\b`,
  `\\b${CHILD}[^.!?\\n]{0,40}\\b${TOLD}\\b[^.!?\\n]{0,60}\\b${HOME} (?:\\w+ )?${HARM}\\b`,
  `\\b(?:${CHILD}|he|she) (?:\\w+ ){0,3}(?:came in|turned up|comes in|has|had|covered in|was covered|noticed)[^.!?\\n]{0,30}\\b${MARKS}[^.!?\\n]{0,40}\\b(?:arms?|legs?|back|neck|face|eye|body|wrists?|today|again|this morning|and (?:says|said|won't|wouldn't|flinch\\w*))`,
  `\\b(?:mae|roedd) un o'r (?:plant|disgyblion|bechgyn|merched)\\b[^.!?\\n]{0,60}\\b(?:[td]h?aro|brifo|ofn mynd adref|dim (?:bwyd|i'w fwyta))`,
  `\\b(?:found|saw|seen|noticed) ${MARKS} on (?:a|one of|his|her|their|this|that|the) (?:\\w+ ){0,3}(?:arms?|legs?|back|neck|face|wrists?|child|pupil|kid|girl|boy|lad)`,
  `\\b${CHILD}[^.!?\\n]{0,60}\\b(?:made a disclosure|has disclosed|disclosed (?:something|abuse|to me))`,
  `\\b(?:really |so |very )?(?:worried|concerned|scared|frightened) (?:about|for) (?:a|one of (?:my|our|the)|this|that) (?:\\w+ ){0,2}(?:child|kids?|pupils?|students?|girls?|boys?|lads?|bairn)\\b(?! (?:book|film))[^.!?\\n]{0,60}\\b(?:home|safe|parents?|mum|dad|eat|hungry|bruis\\w*|hurt\\w*|neglect\\w*|abus\\w*|self|report|social services|who do i (?:tell|ring|ask)|what do i do)`,
  `\\b(?:his|her|their|whose|[a-z]+'s) ${BY} (?:\\w+ )?(?:hits?|beats?|belts|slaps|hurts|touches) (?:him|her|them|that|his|the kids?)\\b`,
  '\\b(?:a|two|three|four|five|\\d) (?:[a-z-]+ ){0,2}disclosures? (?:today|before|since|this|from|yesterday)\\b',
  "\\bsomething(?:'s| is| isn't)? (?:not |really )?(?:right|wrong|going on) (?:at|with (?:his|her|their)) home\\b",
].map((pattern) => new RegExp(pattern, 'g'));

/** Somebody told it: of a child where school or a child's age stands beside it. */
const SOMEBODY = [`\\b(?:he|she|they) (?:just |only )?${TOLD}\\b[^.!?\\n]{0,60}\\b${HARM}\\b`].map(
  (pattern) => new RegExp(pattern, 'g'),
);
const AGE =
  /\b(?:he|she|they)(?:'s| is|'re| are) (?:only |just )?(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|[3-9]|1[0-7])\b(?!['’:]|\s*(?:foot|ft|months?|minutes|%))/;

/** Said to everyone, of one's own family, or of a film. */
const ELSEWHERE =
  /\b(?:if (?:a|any|your|you|one of|anyone|they|their)|(?<!one of )my (?:own )?(?:son|daughter|niece|nephew|sister|brother|boy|girl|lad|kids?|little (?:boy|girl|one))|our (?:son|daughter)|training|course|campaign|charity|nspcc|childline|episode|eastenders|emmerdale|corrie|film|drama|documentary|series|netflix|novel|story)\b/;

/** What reads like a child's disclosure, or a worry about a child's safety. */
export const disclosure: AdviceFinder = ({ folded: { lower }, parts }) => {
  if (ELSEWHERE.test(lower)) return [];
  const ofPupils = AGE.test(lower) || aboutSchool(parts.text, parts.reply);
  return placesOf(ofPupils ? [...CONCERNS, ...SOMEBODY] : CONCERNS, lower);
};
