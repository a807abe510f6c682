/** What is said before and after names, as patterns over some forty characters of folded text. */

const KIN =
  '(?:son|daughter|niece|nephew|grandson|granddaughter|grandkids?|husband|hubby|wife|partner|boyfriend|girlfriend|fianc[e]+|cousin|brother|sister|bro|sis|mate|bestie|best friend|friend|mum|mam|mother|dad|father|nan|nana|gran|granny|grandad|grandma|godson|goddaughter|dog|cat|cockapoo|labrador|lab|spaniel|puppy|pup|kitten|rabbit|hamster|horse|pony|neighbour|hairdresser|baby|bump|mini|auntie|aunty|aunt|uncle|colleague|twins?|toddler|stepson|stepdaughter|step-?(?:son|daughter|dad|mum)|other half|in-law|flatmate|housemate|boy|girl|lad|lass|little one|youngest|eldest|oldest|middle one)';

export const OWN_BEFORE = new RegExp(
  `(?:\\b(?:dog|cat|spaniel|lab|labrador|cockapoo|puppy|pup|kitten|rabbit|pony|horse|terrier|collie|greyhound|tortoise|goldfish) (?:called|named)|\\b(?:my|our|his|her)\\s+(?:\\w+\\s+){0,2}${KIN}(?:\\s+(?:called|named|is|was))?|\\b(?:uncle|auntie|aunty|aunt|cousin|nephew|niece|grandson|granddaughter|nan|nanny|granny|grandad|mum to|dad to|mummy to|daddy to|hubby|husband|wife|the dog|the cat|the pup|dog called|cat called)|\\b(?:proud )?(?:mum|mam|dad|nan|parent|mummy|daddy)[,:]? (?:to|my)|^(?:proud )?(?:mum|mam|dad|nan|parent) of(?: \\p{Lu}\\p{L}+(?:,| and| &))?|\\b(?:married to|the kids,?|me,))[,:]?\\s*$`,
  'iu',
);
export const OWN_AFTER = new RegExp(
  `^(?:'s)?,?\\s*(?:\\(|is\\s|was\\s|and\\s)?(?:my|our)\\s+(?:\\w+\\s+){0,2}${KIN}\\b|^\\s+(?:and|&|n)\\s+(?:i|me|the (?:kids|dog|boys|girls|cat))\\b(?!\\s+(?:had a (?:chat|word)))|^\\s+(?:the|our) (?:cat|dog|puppy|rabbit|hamster)\\b`,
  'i',
);
/** Somebody the poster spends free time with, or a grown-up met elsewhere. */
export const FRIEND_BEFORE =
  /\b(?:lunch|brunch|dinner out|drinks|coffee|cocktails|gin|wine|beers?|pint|shopping|night out|swimming|gym|run|weekend|holiday|date) (?:with|for)\s+(?:\p{Lu}\p{L}+(?:,| and| &)\s)?$|\b(?:my mate|mates?|hairdresser|barber|plumber|electrician|builder|neighbour|postman|dentist|physio|nurse|landlord|boss|bestie|colleague|ex|sister|brother|bridesmaid|cousin|carer|doctor|vet|priest|vicar|pastor),?\s+$/iu;
export const FRIEND_AFTER =
  /^(?:'s)?,?\s+(?:(?:in|from|at|on|behind) (?:hr|it\b|payroll|finance|accounts|reception\b|the (?:gym|office|garage|council|bank|pub|shop|club|chippy|church|choir|bakery|bar|tills?|checkout|market|surgery|library|band|team|union|agency)|work|next door|slimming world|church|zumba|uni\b|tesco|asda|aldi|specsavers|number \d)|next door|(?:and|&) \p{Lu}\p{L}+'s (?:wedding|house|party|do|place)|'?s? ?(?:wedding|hen|stag|leaving do|baby shower|house|funeral|garden|allotment|flat|gig|retirement|cake shop)|love you|the (?:plumber|postman|builder|vet|hairdresser|technician|dog|cat|electrician|neighbour|barman|butcher|vicar|caretaker|cook)|my (?:old|best|lovely|darling|gorgeous) \w+)/iu;
export const MINE_BEFORE = /\b(?:my|our|my own)\s*$/i;
export const CHILD_BEFORE =
  /(?:\b(?:little|well done|proud of|star of the (?:week|day)(?: is|:)?|goes to|big up|shout ?out(?: to| for)?|hats off to|hand for|round of applause for|bless|poor|wee|tell|young|including|inc|especially|even|called|thanks to|for you|award(?:ed)?(?: to)?|winner|won by|taught|teaching|da iawn|told me|(?:parents?|mum|mam|dad|nan|family|brother|sister|mam) of|next to|sat with|working with|reading with|reads? to|played? with|fight with|chat with|key child|taking|had to (?:move|send|tell|ring)|(?:one|a) (?:certain|particular)|saw|seeing|heard|goals? from|led by|played by|starring|readers?:|cast:|nghariad i|falch o|diolch i|neges gan))\s*[:,]?\s*$/i;
/** What staff do with, to or about a child. */
export const HANDLED_BEFORE =
  /\b(?:told|tell|tells|telling|asked|asking|gave|give|giving|caught|catch|catching|sent|send|sending|moved|had|watch(?:ed|ing)?|found|helped|helping|taught|teach|rang home about|ring home about|worried about|thinking about|think about|talk about|talked about|waiting for|wait(?:ed)? for|waiting with|sat (?:next to|with|by|beside)|reminded|made|let|got|getting|keep(?:ing)? an eye on|eye on|excluded?|suspended?|moving|put|took|taking|picked|walked|chased|lost|love|loved|support(?:ing|ed)?|restrained?|chat(?:ted)? (?:to|with)|word with|meeting (?:about|for|on)|report (?:on|for|about)|concerns? (?:about|over)|because of|only|that|ask|remember|met|hear(?:ing)?|listen(?:ing)? to|spoke to|speak to|saw|seen|seeing|between|why (?:does|is|has|did)|how (?:is|does|did)|what did|did|has|have|is|was|by|taxi (?:for|with)|stuck with|for)\s+$/i;
export const CHILD_AFTER =
  /^(?:'s|s)?,?\s*(?:\(?(?:y|yr|year|p|s|bl|blwyddyn)\.?\s?\d|\(?\d{1,2}[a-z]\b|(?:in|from|o|yn|out of) (?:my|our|the|year|yr|y\d|p\d|s\d|\d|reception|nursery|class|form|ddosbarth|nosbarth|4|5|set|top|bottom|sixth|flwyddyn)\b|(?:mum|mam|dad|nan|parents?|step-?(?:dad|mum)|homework|mother|father|family|behaviour|book|work|reading|report|ehcp|sister|brother|big brother|little (?:brother|sister)|handwriting|spelling|essay|mock|attendance|inhaler|pe kit|peg|lunch ?box|coat|face|faces|coursework|exam|results?|grades?|poem|picture|painting|drawing|art ?work|model|story|folder|diagnosis|medication|meds|taxi|bag|shoes?|jumper|trousers|tray|plan|review|meeting|social worker|sentence|project|solo|piece|speech|score|test|maths|writing|targets?)\b|is (?:\d|four|five|six|seven|eight|nine|ten) (?:today|now)|\d{1,2} today|(?:has|have) (?:finally|just|not|been|no|got|had)|bach\b|ar goll|yn crio|enillodd)/i;
export const WISHED =
  /\b(?:congratulations(?: to)?|congrats(?: to)?|happy \d{1,2}(?:st|nd|rd|th)(?: birthday)?(?: to)?|happy birthday(?: to)?|welcome(?: back)?|llongyfarchiadau(?: mawr)?(?: i)?|penblwydd hapus(?: i)?|good luck(?: tomorrow| today)?(?: to)?|get well soon)\s*[:,]?\s*$/i;
/** Right behind a name: the class or the year that the child is in. */
export const PLACED_AFTER =
  /^,?\s*\(?\s*(?:in|from|of|o|yn)?\s*(?:my |our |the )?(?:year \d{1,2}|yr ?\d{1,2}|y\d{1,2}|p[1-7]|s[1-6]|bl\.? ?\d{1,2}|[bf]lwyddyn \d{1,2}|ddosbarth \d{0,2}\w?|nosbarth|\d{1,2}[a-hj-np-z]|set \d|class \d\w?|reception|nursery|top set|bottom set|sixth form)\b|^,?\s*(?:in|from|o|yn)\s+(?:my|our|fy|ein)\s+(?:class|form|set|tutor|group|lessons?|room|nursery|nosbarth|dosbarth|year|table|sixth form)\b/i;
export const GREETED =
  /(?:\b(?:hi|hiya|hey+|hello|aw+|morning|no worries|cheers|thanks|thank you|ta|nice one|you|miss you(?: already)?|course|sorry|come on|get in|go on|love you|night|bye|ok|yes|no|mate|hun|well said|agreed))[\s,]+$/i;
const ADVERB =
  '(?:just |finally |never |always |again |once |actually |absolutely |literally |still |only |also |then |was |is |has |had |who |nearly |almost |even |really |basically )?';
export const DID = new RegExp(
  `^(?:'s)?\\s+${ADVERB}(?:was|wasn't|isn't|got|gets|has|hasn't|had|hadn't|did|didn't|doesn't|hit|threw|bit|bites|needs|tells|says|said|told|wrote|brought|lost|gave|gives|came|went|ran|drew|made|makes|read|smashed|won|ate|spent|fell|sat|stood|nearly|finally|never|always|spat|swore|sang|held|learnt|took|turned|wants|thinks|thought|would|could|should|can't|cannot|won't|wouldn't|stole|broke|left|forgot|kept|keeps|let|lives|moves|knows|loves|hates|is going to|is a little|is an absolute|shows|drove|put|puts|cries|hates|licks|walks|runs|cut|hid|shut|chose|found|set|led|rang|does|saw|slept|wet|tries|still|\\p{Ll}{3,}ed)\\b`,
  'iu',
);
export const LIST_AFTER = /^\s*(?:,|and|&|\+|n|a|ac|vs?)\s*\p{Lu}\p{Ll}/u;
export const LIST_BEFORE = /\p{Lu}\p{Ll}+(?:,| and| &| \+| n| a| ac| vs?)\s*(?:and\s*)?$/u;
export const TITLE_BEFORE =
  /(?:\b(?:uncle|auntie|aunty|aunt|st|saint|sir|dr|lord|lady|king|queen|prince|princess|pope|president|mr|mrs|miss|ms|mx|rev|father|sister|captain|sgt|pc|dj|mc|big|san|santa|dame|judge|coach|chef)\.?)\s*$/i;
export const PARENT_NEAR =
  /\b(?:mum|mam|mums|dad|dads|parents?|family|families|carers?|nan|siblings|twins|grandparents)\b/i;
export const PRONOUN_AFTER = /\b(?:he|she|him|her|his|hers|he's|she's|hes|shes)\b/i;
