import type { Place } from '../../../core/pack/schema.ts';
import { COLLEAGUE, IMAGE, MEDIA_SITE, PARENT, PERSON_TO_TELL, PERSONAL, POSTING, PUPIL, SCHOOL } from './words.ts';

/** What the words of a demand say about its place in the product. The weights of all that fit are added up. */
export interface PlaceCue {
  /** Name in the learnt model's features. */
  readonly id: string;
  readonly place: Place;
  readonly weight: number;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
}

const re = (source: string): RegExp => new RegExp(source, 'iu');
const cue = (id: string, place: Place, weight: number, source: string, unless?: string): PlaceCue => ({
  id,
  place,
  weight,
  pattern: re(source),
  ...(unless ? { unless: re(unless) } : {}),
});

const W = String.raw`(?:\W+[\w'/-]+)`;
const PEOPLE = `(?:${PUPIL}|${PARENT}|${COLLEAGUE}|school representatives|ex-${PUPIL}|alumni|leavers)`;
const FRIENDS = String.raw`(?:be-?friend\w*|un-?friend\w*|friend(?:ship|ing|ed)?s?|ffrind\w*|gyfeill\w*|cyfeill\w*)`;
const TIMES = `(?:break(?:s|[- ]?times?)?|lunch(?:[- ]?times?|[- ]?breaks?|es)?|lesson(?:s|[- ]times?)?|working (?:hours|time|day)s?|work time|hours of work|directed (?:time|or)|contact time|contracted (?:time|hours)|teaching time|school (?:day|hours|time)|(?:paid|duty) time|on duty|amser (?:egwyl|gwaith)|oriau (?:gwaith|ysgol))`;

export const PLACE_CUES: readonly PlaceCue[] = [
  cue(
    'friend',
    'connection',
    3,
    String.raw`\b${FRIENDS}\b`,
    String.raw`\bfriends?(?:-| )only|friends of (?:the|our|friends)|friends? (?:and|or|with) family|with friends\b|their friends|(?:to|for) ['"]?friends['"]?|own friends|friends list|friends can|colleagues and friends`,
  ),
  cue(
    'friend-person',
    'connection',
    2.5,
    String.raw`\b${FRIENDS}\b.{0,70}\b${PEOPLE}|\b${PEOPLE}\b.{0,70}\b(?:as|be|become|are|being)\b.{0,20}\b${FRIENDS}\b`,
    String.raw`\bwith friends\b|friends (?:and|or|with) family`,
  ),
  cue(
    'request',
    'connection',
    3,
    String.raw`\b(?:friend|follow|connection|contact|link)s?['"]? (?:requests?|invit\w+)|\b(?:accept|declin|reject|refus|invit|send|ignor)\w*\b${W}{0,5}?\W+(?:requests?|invit\w+|connections?|friend\w*)\b|\baccept\w*\b${W}{0,4}?\W+${PEOPLE}\b|ceisiadau ffrind`,
  ),
  cue(
    'connect',
    'connection',
    3.5,
    String.raw`\b(?:connect(?:ed|ing)?|link(?:ed|ing)?(?: up)?)\b (?:with|to)\b.{0,40}\b${PEOPLE}\b|\bconnections?\b.{0,20}\b(?:with|from|to)\b.{0,30}\b${PEOPLE}\b`,
    String.raw`\b(?:profile|account) .{0,20}link|information .{0,30}link|their personal .{0,20}link`,
  ),
  cue(
    'add',
    'connection',
    3,
    String.raw`\badd\b${W}{0,6}?\W+${PEOPLE}\b|\b${PEOPLE}\b.{0,30}\b(?:to|on|in) their (?:contacts?|friends?|follow\w*|connections?)\b|\bhave\b${W}{0,3}?\W+(?:individuals|pupils|parents|students)\b.{0,30}\bas\b`,
  ),
  cue(
    'follow',
    'connection',
    3.5,
    String.raw`\bfollow(?:ed|ing|s|ers?)?\b(?! (?:the|this|our|these|all|any|a|up|school|procedure|guidance)\b)(?:${W}{0,7}?\W+)(?:${PUPIL}|${PARENT}|colleagues?)\b|\b(?:be followed by|follow back|followers)\b|\b${PEOPLE}\b.{0,30}\bto follow\b (?:them|you)|\bdilyn\b.{0,30}\b${PUPIL}`,
  ),
  cue(
    'existing',
    'connection',
    4.5,
    String.raw`\b(?:pre-?existing|existing|prior|previous|family)\b.{0,20}\b(?:relationships?|friendships?|connections?)\b.{0,80}|\b(?:relationships?|friendships?|connections?)\b.{0,20}\b(?:already exist\w*|pre-?dat\w*|exist\w* before|outside (?:of )?school)\b|\balready (?:friends|connected)\b|\bfriendship already\b`,
    String.raw`\bpre-existing connections between staff`,
  ),
  cue(
    'follow-official',
    'connection',
    4,
    String.raw`\b(?:follow|like)(?:ing|s)?\b.{0,30}\b(?:our|the|${SCHOOL}'?s?)\b.{0,25}\b(?:channels?|pages?|accounts?)\b`,
    String.raw`\b(?:must|should) follow (?:the|our) .{0,20}polic`,
  ),
  cue(
    'unconnect',
    'connection',
    3,
    String.raw`\b(?:remove|delete|block)\b.{0,30}\b(?:${PUPIL}|${PARENT})\b.{0,40}\b(?:friends?|contacts?|followers?|connections?|accounts?)\b`,
  ),

  cue(
    'privacy-settings',
    'checklist',
    5,
    String.raw`\b(?:privacy|security|account) (?:and \w+ )?(?:settings?|levels?|controls?|options?)|\b(?:their|your|appropriate|the) settings\b|\btest your privacy|set(?:ting)? .{0,30}(?:privacy|private)|gosodiadau (?:preifatrwydd|diogelwch)|osodiadau (?:preifatrwydd|diogelwch)`,
    String.raw`\b(?:even|despite|regardless|irrespective|whatever|rely upon|cannot rely|no matter)\b.{0,40}(?:privacy|settings)`,
  ),
  cue(
    'password',
    'checklist',
    5,
    String.raw`\b(?:pass(?:words?|codes?|phrases?)|two-?(?:step|factor)\b|2fa|multi-?factor|authentication|cyfrinair|gyfrinair|cyfrineiriau|gyfrineiriau)`,
  ),
  cue(
    'log-out',
    'checklist',
    5,
    String.raw`\b(?:log(?:ging|ged)?|sign(?:ing|ed)?)[- ]?(?:out|off)\b|\bunattended\b|\ballgofnodi`,
  ),
  cue(
    'public-listing',
    'checklist',
    5,
    String.raw`\b(?:public listings?|search engines?|directories|opt(?:ing)? out|digital footprint|search(?:ing)? (?:for )?(?:your|their|own)\b.{0,15}(?:name|self|selves)|google (?:your|them|their)\w*|online presence|hunan-?chwilio|ôl troed digidol)`,
  ),
  cue(
    'private-profile',
    'checklist',
    3.5,
    String.raw`\b(?:accounts?|profiles?|pages?)\b.{0,30}\b(?:set to|kept?|are|is|be|made)\b.{0,15}\b(?:private|friends|locked|protected|secure)\b|\b(?:friends?)[- ]only\b|\bprivate (?:as|profile)\b|\block(?:ed)? down\b|\bdeactivat\w*|\b(?:old|unused|dormant) accounts?\b`,
    String.raw`\b(?:even|although|shared? beyond|still|can be)\b`,
  ),
  cue(
    'tag',
    'checklist',
    4,
    String.raw`\b(?:un-?)?tag(?:s|ged|ging)?\b`,
    String.raw`\b(?:liking|reposting|geo-?tag\w*)\b`,
  ),
  cue(
    'review-connections',
    'checklist',
    5,
    String.raw`\b(?:review|check|manage|prune|audit|go through|look through)\w*\b${W}{0,4}?\W+(?:connections?|friends?(?: list)?|followers?|contacts?|posts|content)\b`,
  ),
  cue(
    'location-setting',
    'checklist',
    4,
    String.raw`\b(?:location|geo-?location)\b.{0,20}\b(?:services?|sharing|settings?|off|features?|tracking)\b|\bturn(?:ed|ing)? off\b`,
  ),
  cue(
    'private-details',
    'checklist',
    3,
    String.raw`\b(?:date of birth|home address\w*|(?:your|their|own) (?:personal|private) (?:information|details)|(?:tele)?phone numbers?|personal (?:information|details) (?:private|safe)|user ?names?|screen names?)\b`,
    String.raw`\b(?:pupils?|students?|parents?|children|colleagues?|others)\b`,
  ),
  cue(
    'work-email',
    'checklist',
    4,
    String.raw`\b(?:school|work|trust|academy|setting|professional|council)\b.{0,20}\be-?mail\b.{0,80}\b(?:personal|own|set(?:ting)? up|regist\w*|sign(?:ing)? up|social)\b|\bpersonal accounts?\b.{0,40}\be-?mail address\b|\baddress\b.{0,50}\b(?:open|regist\w*|set up|create)\b.{0,20}\b(?:personal|private)\b`,
  ),
  cue(
    'sign',
    'checklist',
    3,
    String.raw`\b(?:sign\b.{0,40}\b(?:read|agree|form|annual|say)|have read|read and (?:understood?|sign)|complete .{0,20}training)\b`,
  ),
  cue(
    'footprint',
    'checklist',
    3,
    String.raw`\b(?:control of your images|keep an eye|own name|profile (?:picture|photo)\w*|about me)\b`,
    String.raw`\b(?:logo|crest|badge|uniform)`,
  ),

  cue(
    'profile-identity',
    'profile',
    4,
    String.raw`\bidentif(?:y|ying|ied)\b.{0,15}\b(?:themselves|yourself|themself|himself|as)\b|\b(?:identif(?:y|ies|ied|ying)|disclos\w*|stat(?:e|ing)|nam(?:e|ing)|list(?:ing)?|reveal\w*|mention\w*|declar\w*|give|giving)\b${W}{0,6}?\W+(?:employers?|place of (?:work|employment)|work ?place|where (?:they|you) work|job title)\b`,
    String.raw`\b(?:official|own views|identify themselves (?:as|when) (?:posting|commenting))\b`,
  ),
  cue(
    'profile-field',
    'profile',
    3.5,
    String.raw`\b(?:profiles?|bios?|biograph\w+|about me|proffil\w*|phroffil\w*)\b.{0,80}\b(?:${SCHOOL}|employ\w*|place of work|work ?place|job)\b|\b(?:${SCHOOL}|employ\w*|place of work|work ?place|where they work)\b.{0,80}\b(?:profiles?|bios?|biograph\w+|about me|proffil\w*|phroffil\w*)\b`,
    String.raw`\b(?:set up|school'?s? profile|reputation|private|privacy|images? of (?:pupils|children)|logo|crest|badge|uniform)\b`,
  ),
  cue(
    'profile-link',
    'profile',
    4,
    String.raw`\b(?:link\w*|associat\w*|connect\w*)\b.{0,15}\b(?:them|themselves|yourself|him|her)?\b.{0,10}\b(?:to|with)\b.{0,6}\b(?:the|their|our|this) ${SCHOOL}\b|\bas (?:an? )?(?:employee|member of staff|teacher)s? (?:of|at) (?:the|our|this)?`,
    String.raw`\b(?:content|website|materials?|opinions|individuals|issues|anyone|persons?|parties)\b`,
  ),

  cue(
    'image-post',
    'image',
    3,
    String.raw`\b${IMAGE}\b`,
    String.raw`\b(?:profile picture of|recording of any|records?|own child)\b`,
  ),
  cue(
    'image-people',
    'image',
    2.5,
    String.raw`\b${IMAGE}\b${W}{0,4}?\W+(?:of|with|show\w*|contain\w*|includ\w*|depict\w*|in which|o|sy'n)\b.{0,30}\b(?:${PUPIL}|${COLLEAGUE}|others|adults|people|uniform)`,
  ),
  cue(
    'branding',
    'image',
    4.5,
    String.raw`\b(?:logos?|crests?|badges?|branding|emblems?|livery|straplines?|uniforms?|letter-?head\w*|insignia|arfbais|bathodyn)\b`,
  ),

  cue(
    'times',
    'context',
    4.5,
    String.raw`\b${TIMES}\b`,
    String.raw`\b(?:media|repl(?:y|ies)|answered|respond\w*|24 hours|out ?side (?:of )?(?:school|working) hours .{0,20}(?:contact|message))\b`,
  ),
  cue(
    'devices',
    'context',
    4,
    String.raw`\b(?:${SCHOOL}|work|company|council)(?:'s|[- ](?:owned|provided|issued))?\b.{0,12}\b(?:devices?|equipment|computers?|laptops?|i-?pads?|tablets?|networks?|systems?|wi-?fi|phones?|internet|hardware|ict)\b|\bdevices?\b.{0,15}\b(?:issued|provided|owned|supplied|belonging)\b|\bmobile (?:phones?|devices?)\b|\bpersonal devices?\b|dyfeisiau|ddyfais|dyfais`,
    String.raw`\b(?:phone numbers?|set up|password\w*)\b`,
  ),
  cue(
    'present',
    'context',
    3.5,
    String.raw`\b(?:pupils|children|students|learners)\b.{0,25}\b(?:present|in (?:their|your) care|around)\b|\bin (?:front of|the presence of) (?:pupils|children|students)\b|\b(?:while|whilst|when)\b.{0,20}\b(?:teaching|supervising|on duty|responsible for|working)\b|\bplay-?times?\b`,
  ),
  cue(
    'personal-use',
    'context',
    2,
    String.raw`\b(?:use|access|look at|check|browse|update)\w*\b.{0,25}\b(?:personal )?(?:social (?:media|network\w*)|sites?|accounts?)\b.{0,30}\b(?:during|while|whilst|at work|on the premises|in school)\b`,
  ),
  cue(
    'anonymous',
    'context',
    4.5,
    String.raw`\b(?:anonym\w*|pseudonym\w*|false names?|fake (?:names?|accounts?|profiles?)|declare who (?:they|you) are|impersonat\w*|assumed names?)\b`,
  ),
  cue(
    'review',
    'context',
    4.5,
    String.raw`\b(?:(?:this |the |social media )*policy\b.{0,60}\b(?:is|be|are)\b.{0,15}\b(?:review\w*|updat\w*|revis\w*)|(?:review\w*|evaluat\w*)\b.{0,15}\bpolicy\b|\bit (?:will be|is) reviewed\b|adolygu.{0,30}polisi|polisi.{0,40}adolygu)`,
    String.raw`\b(?:staff|employees?) (?:must|should|will) (?:read|review)`,
  ),
  cue(
    'scope',
    'context',
    4,
    String.raw`\b(?:policy|rules?|guidance|obligations|principles|standards?|document)\b.{0,40}\b(?:appl(?:y|ies)|covers?|hold)\b|\bappl(?:y|ies) to\b|\bregardless of (?:whether|the)|\birrespective of\b|\bwhether (?:on|a post|during|it)\b|polisi.{0,30}berthnasol`,
    String.raw`\b(?:terms and conditions|disciplinary|law applies)\b`,
  ),
  cue(
    'definition',
    'context',
    2.5,
    String.raw`\b(?:(?:term|examples of|definition of)\b.{0,20}\bsocial (?:media|network\w*)|social (?:media|network\w*)\b.{0,25}\b(?:includes?|means|refers to|such as|examples|is (?:a|any|defined)))\b`,
  ),

  cue(
    'report',
    'contact',
    3.5,
    String.raw`\b(?:report(?:ed|ing)?|inform(?:ed)?|notif(?:y|ied)|tell|told|alert(?:ed)?|escalat\w*|raise[ds]?|raising|rais\w+ .{0,20}with|pass(?:ed)? (?:on )?to|bring|brought|riportio|adrodd|hysbysu|rhoi gwybod|ddweud)\b`,
    String.raw`\b(?:well-?informed|inform(?:s|ing)? parents|raise (?:standards|awareness)|bring .{0,60}(?:disrepute|into|shame)|tell a grown|informed consent|will be informed|annual report|told about|receive an|bring(?:ing)?(?: their)? (?:own|mobile)|reports? (?:on|of))\b`,
  ),
  cue(
    'tell-person',
    'contact',
    3.5,
    String.raw`\b(?:report\w*|inform\w*|notif\w*|tell|alert\w*|speak (?:to|with)|talk to|consult|seek|ask|discuss\w* .{0,30}with|refer\w*|contact|rais\w*|escalat\w*|pass\w*|mention|advice from|guidance from|support from|approach|declar\w*|directed? to|turn to|siarad â|cysylltu â|gofyn)\b.{0,80}\b${PERSON_TO_TELL}\b`,
    String.raw`\b(?:business case|approv\w*|permission of|before publishing|contact (?:pupils?|parents?)|confidential|head start|sharing|post \w+ about|personal (?:social media )?accounts? to contact)\b`,
  ),
  cue(
    'advice-from',
    'contact',
    3,
    String.raw`\b(?:seek|ask for|get|obtain|take|request)\w*\b${W}{0,3}?\W+(?:advice|guidance|support|help|clarification)\b|\b(?:advice|guidance|support|help|questions?|queries|concerns?|uncertaint\w+)\b.{0,60}\b(?:from|should be (?:directed|referred|raised|addressed)|(?:be )?(?:directed|referred) to|speak to|talk to)\b|\b(?:unsure|in (?:any )?doubt|unclear|not sure|uncertain)\b.{0,80}\b(?:ask|seek|speak|talk|contact|consult|check with|discuss)|\b(?:ask|seek|speak|talk|contact|consult|check with|discuss)\b.{0,90}\b(?:unsure|in (?:any )?doubt|unclear|not sure|uncertain)\b|first (?:point of )?contact|point of contact|specialist advice`,
  ),
  cue(
    'evidence',
    'contact',
    4,
    String.raw`\b(?:screen ?-?(?:shots?|prints?|grabs?)|keep (?:a |any )?(?:record|copy|evidence|cop(?:y|ies))\w*|record (?:any|the|all|it|and)|and record\b|save (?:any )?evidence|(?:the |save (?:the |any )?|as )evidence|save it|keep a copy|log of|sgrinlun\w*|cadw tystiolaeth)\b`,
    String.raw`\b(?:taken of|share screenshots|screenshots? (?:of|from) (?:school|meeting|private)|official accounts?|can be|may be (?:taken|captured))\b`,
  ),
  cue(
    'whistleblowing',
    'contact',
    3,
    String.raw`\b(?:whistle-?blow\w*|complaints? procedure|public interest|grievance procedure|chwythu'r chwiban)\b`,
  ),
  cue(
    'report-site',
    'contact',
    3,
    String.raw`\b(?:report (?:a )?(?:problem|abuse|harass\w*|mistake)|report any\b|how to report|reporting (?:tools?|process|procedure|button)|support helpline|helpline|victims? of|bullied|targeted online|subject to)\b`,
  ),

  cue(
    'truly-private',
    'advice',
    4.5,
    String.raw`\b(?:nothing\b.{0,30}\bprivate|not (?:truly |completely |always )?private|never (?:truly |completely )?private|public (?:domain|forum|space|place)|permanen\w*|audience|re-?posted|forwarded|copied|recirculat\w*|seen by (?:others|anyone)|beyond (?:the|their|its) (?:intended|original)|wider than|rely (?:up)?on (?:a |the )?privacy|(?:is|are) (?:still )?accessible|deleted|cyhoeddus)\b`,
    String.raw`\b(?:confidential|the public domain and|intended audience|not in the public domain|any audience)\b`,
  ),
  cue(
    'think',
    'advice',
    4,
    String.raw`\b(?:think|consider|reflect|pause)\b.{0,40}\b(?:before|carefully|twice|whether|how|about what|first)\b|\bwould (?:you|they|I)\b.{0,40}\b(?:want|happy|like|comfortable|say)\b|\bhappy for\b.{0,40}\b(?:see|read)\b|\bbefore (?:posting|pressing|you post)\b|\bthink before\b|\bmeddwl\b.{0,40}\bcyn\b|\bas you would\b`,
    String.raw`\b(?:accept|parents as|confidential)\b`,
  ),
  cue(
    'consequence',
    'advice',
    3.5,
    String.raw`\b(?:disciplinary|misconduct|dismissal|sanctions?|legal action|seriousness|disgybl(?:u|aeth)\w*)\b`,
    String.raw`\b(?:disciplinary (?:matter|,|or grievance)|legal action .{0,20}parents?)\b`,
  ),
  cue(
    'liable',
    'advice',
    3.5,
    String.raw`\b(?:personally|legally)? ?(?:responsible|liable|accountable) for (?:what|their|your|the content|any|all|everything)|\bremove (?:content|posts?|material|anything)\b`,
  ),
  cue('polite', 'advice', 4, String.raw`\b(?:polite\w*|measured|courteous|constructive\w*|balanced)\b`),
  cue(
    'separate',
    'advice',
    4,
    String.raw`\b(?:separat\w*|distinction|distinguish\w*|blur\w*|mix\w*|arwahân)\b.{0,50}\b(?:personal|private|professional|lives|work|bersonol|broffesiynol)\b|\b(?:personal|professional|private)\b.{0,40}\b(?:lives|life|accounts?)\b.{0,30}\b(?:separate|apart|distinct)\b`,
    String.raw`\bblur.{0,40}boundar`,
  ),
  cue(
    'terms',
    'advice',
    4,
    String.raw`\b(?:terms (?:and conditions|of (?:use|service))|platform'?s? (?:own )?(?:rules|terms|polic)|acceptable use policy of the platform|age (?:limits?|restrictions?)|community (?:guidelines|standards))\b`,
  ),
  cue(
    'aware',
    'advice',
    1.5,
    String.raw`\b(?:be (?:aware|mindful|conscious|careful|cautious)|bear in mind|remember|note that|understand that|recogni[sz]e that|yn ymwybodol|cofio|cofiwch)\b`,
  ),
  cue(
    'other-law',
    'advice',
    1.5,
    String.raw`\b(?:unlawful|illegal|against the law|breaks? the law|otherwise unlawful)\b`,
  ),
  cue('own-child', 'advice', 4.5, String.raw`\b(?:own child(?:ren)?)\b`),

  cue(
    'monitored',
    'outside',
    4.5,
    String.raw`\b(?:monitor(?:ed|ing|s)?|filter(?:ed|ing|s)? and (?:logged|monitor\w*)|logged|intercept\w*|audit trail)\b`,
    String.raw`\b(?:official|school) (?:accounts?|channels?|pages?|sites?)\b`,
  ),
];

/** Talk of what is posted at all, for demands that no other cue fits. */
export const ABOUT_POSTING = re(String.raw`\b(?:${POSTING}|content|${MEDIA_SITE}|accounts?)\b`);
export const ON_PERSONAL = re(
  String.raw`\b${PERSONAL}\b.{0,25}\b(?:accounts?|profiles?|pages?|social|sites?|use|channels?|cyfrif\w*|gyfrif\w*)`,
);
export const ON_OFFICIAL = re(
  String.raw`\b(?:official(?:ly)?|corporate|(?:the |our |a )?(?:school|academy|trust|setting|nursery|college|department|class|organisation)(?:'?s|s')?(?: (?:own|official|facebook|twitter|x|instagram|social media|social networking|public))*)(?: (?:facebook|twitter|x|instagram|social media|social networking))* (?:accounts?|pages?|channels?|feeds?|sites?|posts?|handles?|platforms?|presence)\b|\bcyfrif(?:on)? swyddogol|gyfrif(?:on)? swyddogol|\bcyfrif(?:on)? yr ysgol|gyfrif(?:on)? yr ysgol`,
);
