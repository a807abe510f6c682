/** What stands before, after and round the words of a school's name, as patterns over the folded text. */

/** Words that make the school's name the name of something else: `combe hay walk`, `St Brigid's day`. */
export const PLACE_AFTER =
  /^(?:'?s)?\s+(?:(?:old|upper|lower|north|south|east|west|mill|parish|village|country|community|memorial|retail|business|industrial|train|bus|petrol|medical|health|fire|police|town|sports|golf|cricket|football|rugby|tennis|bowls|running|working|social|leisure)\s+)?(?:road|rd|street|st|walk|way|park|pub|close|terrace|avenue|ave|drive|crescent|gardens?|court|bypass|village|hotel|farm|bank|station|church|chapel|cathedral|abbey|parish|gaa|rfc|fc|afc|cc|club|hill|inn|arms|tavern|surgery|hospital|hospice|library|woods?|common|lake|river|canal|beach|bay|bridge|estate|market|roundabout|lights|junction|centre|flats|residents|allotments?|day|feast|cross|novena|well|statue|pilgrimage|borough|council|golf|parkrun|main band|brass band|band|colliery|carnival|half marathon|10k|sewage|bypass|cemetery|retail park|services|high street|town|castle|crematorium|garage|cafe|chippy|care home|car boot)\b/i;
export const HALL_AFTER =
  /^\s+(?:Hall|Castle|House|Manor|Grange|Green|Fold|Mill|Gate|Square|Building|Court|Cottage|Tower|Island|Isle)\b/;
export const STREET_BEFORE = /\b(?:on|off|along|down|up|past|onto|between|across|closed?)\s+(?:the\s+)?$/i;
export const WORK_BEFORE =
  /(?:\b(?:we|us|here|all|everyone|everybody|staff|work(?:s|ed|ing)?|teach(?:es|ing)?|taught|teacher|ta|hlta|senco|cook|head|governor|caretaker|janitor|cleaner|nurse|job|start(?:ed|ing)?|day|vacancy|years|manager|assistant|supervisor|back|placement|family|behalf|pupils?|kids|weans|parents|class|lot)(?:\s+\w+)?\s+(?:at|in|of|from|for|to|with|down at|over at)|@|📍)\s*(?:the\s+)?$/i;
export const PLACE_BEFORE =
  /(?:\b(?:heol|stryd|ffordd|lôn|lon|afon|parc|clwb|cpd|mart|sioe|river|lake|mount|the old|hms|bryn|capel|tafarn)|\b(?:mov(?:ed|ing)|liv(?:ed?|es|ing)|grew up|born|house|flat|bus|drove|driving|walk(?:ed|ing)?|byw|cycled|cycling|run|ran)\s(?:to|in|on|at|through|near|round|past|ym|yn|yng))\s+(?:the\s+)?$/i;
export const PLACE_NEAR =
  /\b(?:bed(?:room)? (?:semi|house|flat|terrace)|for sale|semi|£\d+k|road ?works|traffic|diversion|tail ?back|junction|bus(?:es)?|taped off|police|chippy|drinks half price|last orders|landlord|carvery|kick.?off|league|hectares?|planning permission)\b|£\d{3}k/i;
export const WELSH_WORK =
  /\b(?:gweithio|dysgu|athro|athrawes|pennaeth|staff|plant|disgybl\w*|swydd|croeso|cyn-?ddisgybl|rhieni)\s+(?:\w+\s+)?(?:yn|ym|yng|i|o|yr)?\s*$/i;
export const AT_BEFORE = /(?:\b(?:at|for|to|from|of|yn|ym|yng|i|o|school,?|called)|@)\s+(?:the\s+)?$/i;
export const SCHOOL_NEAR =
  /\b(?:school|class(?:room)?|pupils?|students?|kids|weans|bairns|staff(?:room)?|teach(?:er|ers|ing|es)?|taught|slt|head|ta|tas|nursery|reception|year \d{1,2}|y\d{1,2}|p[1-7]|infants?|primary|governors?|fayre|assembly|families|parents?|lanyard|leavers|sixth form|lunch|canteen|corridor|gates?|term|supply|placement|position|policy|behaviour|ofsted|estyn|hmie?|lessons?|timetables?|registers?|inset|sports day|nativity|academy|academies|mat|trust|classes|ysgol|athro|athrawes|disgybl\w*|plant|blant|dosbarth|[bf]lwyddyn|pennaeth|rh?ieni|dysgu|gweithio|cook|caretaker|librarian|technician|tea money|inset|trip|residential)\b/i;
export const OTHER_TOWN_AFTER = /^(?:'?s)?,?\s+(?:in|near|,)\s+(?:the\s+)?(\p{Lu}[\p{L}]+)/u;
export const SCRIPTURE_NEAR =
  /\b(?:allah|qur'?an|quran|surah|ayah|hadith|prophet|dua|\d{1,3}:\d{1,3}|john|matthew|mark|luke|romans|corinthians|psalms?|proverbs|gospel|scripture|bible|commandment|reading|mass|sermon|homily|hymn|verse|poem|song|lyrics?|book|film|album)\b/i;
export const OURS_NEAR =
  /\b(?:our|we|us|school|ysgol|painted|motto|here|(?:at|over) (?:the|our|my) (?:place|work|door|gates?))\b|#/i;
export const STAFF_AFTER =
  /^(?:'?s)?\s+(?:staff\w*|pupils?|students?|kids|parents|year|y\d|teachers?|tas?|sixth form|prom|leavers|sports day|fayre|fair)\b/i;
export const KIND_AFTER =
  /^(?:'?s)?\s+(?:c ?of ?e\s+|rc\s+|catholic\s+|community\s+)?(primary|infant|junior|nursery|high|grammar|secondary)/i;
export const KIND_AT_END = /\b(primary|infant|junior|nursery|high|grammar|secondary)s?(?:\s+school)?(?:'?s)?$/i;
