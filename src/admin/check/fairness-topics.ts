import type { Language } from '../../core/language.ts';

/** What a pack may not warn about as such: lawful speech, who people are, and how they speak. */
export const FAIRNESS_TOPICS = ['belief', 'politics', 'union', 'whistleblowing', 'identity', 'dialect'] as const;
export type FairnessTopic = (typeof FAIRNESS_TOPICS)[number];

type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Any of the expressions, as whole words. */
const words = (...expressions: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${expressions.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const VIEWS = '(?: (?:views?|beliefs?|opinions?|posts?|content|messages?|topics?|matters|issues))?';

/** Words that name a topic; Welsh ones in their mutated forms too. */
export const TOPIC_WORDS: ByLanguage<Readonly<Record<FairnessTopic, RegExp>>> = {
  en: {
    belief: words(
      `religio(?:ns?|us)${VIEWS}`,
      '(?<!good |bad )faith(?! in (?:the|our|your) )',
      'beliefs?',
      'gender[- ]critical',
      'atheis\\w+',
      'worship',
      'preach\\w*',
      'pro-?(?:life|choice)',
      '(?:your|their|personal) (?:moral|ethical) views?',
    ),
    politics: words(
      `politic(?:s|al|ally|ians?)${VIEWS}`,
      'part(?:y|ies)[- ]political',
      'elections?',
      'electioneering',
      'referend\\w+',
      'brexit',
      '(?:criticis\\w+|opinions?|views?|comments?|comment\\w*) (?:of|on|about)? ?(?:the )?(?:government|council|ministers?|current affairs|national policy|ofsted|estyn|the news)',
      'government polic(?:y|ies)',
      'campaigning',
      'protests?',
      'demonstrations?',
      'activis[mt]s?',
      'palestine|gaza|israel',
      'black lives matter',
      'controversial (?:views?|opinions?|topics?|issues?|subjects?)',
    ),
    union: words(
      '(?:trade )?unions?(?! (?:jack|flag|street))(?: (?:activit(?:y|ies)|business|membership|meetings?|posts?|views?|matters))?',
      'unionis\\w+',
      'industrial action',
      'strik(?:e|es|ers|ing)(?! (?:a|the|up) )',
      'picket(?:s|ing)?(?: lines?)?',
      'pay (?:dispute|claim|campaign|rise)s?',
      'ballots?',
    ),
    whistleblowing: words(
      'whistle-?\\s?blow\\w*',
      '(?:protected|public interest) disclosures?',
      "(?:report|rais|tak|disclos|voic)\\w* (?:[\\w',-]+ ){0,6}(?:outside (?:the )?(?:school|trust|organisation)|externally|to (?:the )?(?:ofsted|estyn|regulators?|an? mp|outside bod(?:y|ies)|external bod(?:y|ies)|authorities))",
    ),
    identity: words(
      'gays?|lesbians?|bisexual|queer|lgbt\\w*\\+?|trans(?:gender)?(?: people)?',
      'sexual orientation|sexuality|gender identity|same-sex',
      'muslims?|islam(?:ic)?|christians?|catholics?|jew(?:s|ish)?|hindus?|sikhs?',
      'black people|asians?|ethnic\\w*|race|nationalit(?:y|ies)|immigrants?|migrants?|refugees?|travellers?|gyps(?:y|ies)|roma',
      'disab(?:led|ility|ilities)|autis\\w+|pregnan\\w+|menopaus\\w+',
      'pride (?:flags?|month|events?)|hijabs?|turbans?',
    ),
    dialect: words(
      'slang|dialects?|accents?|patois|street talk|text[- ]speak|colloquial\\w*|vernacular',
      "(?:standard|proper|correct|good|formal|the queen's|the king's|perfect) english",
      'english only|only (?:in )?english',
      '(?:poor|bad|incorrect|sloppy) (?:grammar|spelling|english)',
      '(?:other|foreign|home|another|native|community) languages?',
      'in (?:welsh|gaelic|irish|urdu|punjabi|polish|arabic|scots)',
      'welsh(?:[- ]language)? (?:posts?|words?)',
      'speaks? (?:english|welsh)',
    ),
  },
  cy: {
    belief: words(
      'g?n?gh?refydd\\w*',
      'crefydd\\w*',
      'chrefydd\\w*',
      'ffydd',
      '(?:c|g|ch)redoau',
      'daliadau',
      'ddaliadau',
    ),
    politics: words(
      '(?:gw|ngw|w)leid\\w*',
      'etholiad\\w*',
      'llywodraeth(?!wyr)',
      '(?:b|p|ph|mh)rotest\\w*',
      'ymgyrchu',
      'pynciau dadleuol',
    ),
    union: words('h?undeb(?:au|ol)?', 'streic\\w*', 'g?weithredu diwydiannol', 'llinell biced'),
    whistleblowing: words("chwythu'?r chwiban", 'chwythwyr? chwiban', '(?:d|dd)atgeliad\\w* gwarchodedig'),
    identity: words(
      'hoyw|lesbia\\w*|traws\\w*|rhywioldeb|cyfeiriadedd rhywiol|hunaniaeth rhywedd',
      'mwslim\\w*|cristnog\\w*|iddew\\w*|hindŵ\\w*|sikh\\w*',
      'anabl\\w*|hil|cenedligrwydd|mewnfudwyr|ffoaduriaid|sipsiwn|beichiog\\w*',
    ),
    dialect: words(
      '(?:t|d|th)afodiaith|(?:b|f)ratiaith|iaith lafar|ieithoedd eraill|acen\\w*',
      '(?:yn )?saesneg yn unig|dim ond (?:yn )?saesneg|saesneg (?:safonol|cywir)',
    ),
  },
};

/** Words that keep from something. */
export const KEEPING_FROM: ByLanguage<RegExp> = {
  en: words(
    'avoid\\w*|keep(?:s|ing)?|kept|leav(?:e|es|ing)|left out|refrain\\w*|remov\\w+|stay(?:ing)? (?:off|away|clear)',
    "(?:do|does|is|are|can|may|should|must|will)(?: not|n't)|cannot|can't|not|never|no|nothing|without|neither",
    'off|away from|out of|free (?:of|from)|rather than|instead of|only|other than',
    'ban\\w*|prohibit\\w*|forbid\\w*|neutral\\w*|impartial\\w*|restrict\\w*',
    'unprofessional|inappropriate|unsuitable|unacceptable|unwise|may (?:offend|upset|harm|damage|embarrass)|disrepute|think twice',
    'must|should|permission|approval|before you|ask (?:the )?head\\w*|use|write',
  ),
  cy: words(
    'osgoi|peidio|peidiwch|cadw\\w*|gadael allan|gadewch|dim|nid|ni|heb|na|nac|gwahardd\\w*|waharddir|niwtral|yn unig',
    'amhriodol|anaddas|annoeth|rhaid|dylech|dylid|caniat[aâ]d|yn hytrach na',
  ),
};

/** Words that say that it is free, or that it is harm to people, or what is known of pupils, that is meant. */
export const LEFT_FREE: ByLanguage<RegExp> = {
  en: words(
    'never (?:blocked|stopped|held|a matter)|stays? (?:open|yours)|remains? (?:open|yours)|(?:is|are) open to you|lawful|free to|yours to (?:give|say|make|hold)|rights? to|entitled',
    'discriminat\\w*|harass\\w*|abus\\w*|insult\\w*|hat(?:e|ed|eful|red|ing)|prejudic\\w*|bull(?:y|ying|ied)|derogat\\w*|racis\\w*|sexis\\w*|homophob\\w*|transphob\\w*|islamophob\\w*|antisemit\\w*|equal\\w*|threat\\w*|incit\\w*|extremis\\w*|slurs?|demean\\w*|belittl\\w*|mock\\w*|victimis\\w*|offensive|run(?:ning|s)? down',
    "pupils?'?s?|child(?:ren)?(?:'s)?|famil(?:y|ies)|as the school'?s?|on behalf of the school|for the school|school'?s own",
  ),
  cy: words(
    'barn bersonol|ar agor|hawl\\w*|cyfreithlon|rhydd i',
    'gwahaniaeth\\w*|wahaniaeth\\w*|casineb|gasineb|bwlio|hiliaeth|hiliol|aflonydd\\w*|bychanu|sarha\\w*|bygwth|cyfartal\\w*|eithafi\\w*|tramgwyddus|dramgwyddus',
    'disgybl\\w*|ddisgybl\\w*|(?:p|b|ph|mh)lentyn|(?:p|b|ph|mh)lant|deulu\\w*|teulu\\w*|ar ran yr ysgol',
  ),
};

/** Unions and the routes of whistleblowing as somebody to turn to. */
export const TURN_TO: ByLanguage<RegExp> = {
  en: words(
    '(?:may|can|will) (?:help|tell|advise|support|take)|help(?:s|ed)?|go(?:es)? to|turn to|speak (?:with|to)|talk to|ask (?:your|the)|belongs?|routes?|rep(?:resentative)?s?|in confidence|(?:named in|see) the whistleblowing policy|whistleblowing policy',
  ),
  cy: words(
    "(?:gall|all)|mynd at|siaradwch|siarad|gofyn\\w*|llwybrau?|cynrychiolydd|gyfrinachol|polisi chwythu'?r chwiban",
  ),
};
