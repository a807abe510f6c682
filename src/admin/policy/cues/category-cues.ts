import type { Category } from '../../../core/category.ts';
import { COLLEAGUE, IMAGE, PARENT, POSTING, PUPIL, SCHOOL } from './words.ts';

/** As much of a RegExp as is needed. */
interface Pattern {
  test(text: string): boolean;
}

/** What the words of a demand say a draft or picture would be looked at for. */
export interface CategoryCue {
  readonly category: Category;
  readonly pattern: Pattern;
  /** Where these stand, the cue says nothing. */
  readonly unless?: RegExp;
}

const re = (source: string): RegExp => new RegExp(source, 'iu');
/** Both within some words of each other, in any order; each is looked for by itself first, which is much quicker. */
const near = (a: string, b: string, words = 9): Pattern => {
  const each = [re(String.raw`\b${a}\b`), re(String.raw`\b${b}\b`)];
  const gap = String.raw`\b(?:\W+[\w'/-]+){0,${words}}?\W+`;
  const both = re(String.raw`\b${a}${gap}${b}\b|\b${b}${gap}${a}\b`);
  return { test: (text) => each.every((one) => one.test(text)) && both.test(text) };
};

const TROUBLE = String.raw`(?:disrepute|reputation\w*|good name|standing|bad light|credibility|enw da|anfri)`;
const BROAD_CONDUCT = String.raw`(?:professional(?:ly|ism)?|respect(?:ful(?:ly)?)?|courte\w+|standards? of (?:personal |professional )?(?:conduct|behaviour)|public confidence|proffesiynol|parch\w*|barch\w*)`;

export const CATEGORY_CUES: readonly CategoryCue[] = [
  {
    category: 'criticism',
    pattern: re(
      String.raw`\b(?:critici[sz]\w*|criticism\w*|critical (?:of|comment|remark)\w*|or critical|critical or|critical ?/|negativ\w*|derogator\w*|disparag\w*|mock\w*|complain\w*|complaints? about|grievances?|gripes?|grumbl\w*|moan\w*|rant\w*|vent\w*|undermin\w*|demean\w*|ridicul\w*|belittl\w*|disrespect\w*|denigrat\w*|unflattering|ill-considered|detriment\w*|adverse\w*|embarrass\w*|run(?:s|ning)? down|negyddol|beirniad\w*|feirniad\w*|cwyno|gwyno|difenwol|dilorni)\b`,
    ),
    unless: re(
      String.raw`\b(?:complaints? (?:procedure|policy|process)|embarrassing (?:photo|image)|adverse weather|grievance procedure)`,
    ),
  },
  { category: 'criticism', pattern: re(String.raw`\b${TROUBLE}\b`) },
  {
    category: 'criticism',
    pattern: re(String.raw`\b${BROAD_CONDUCT}\b`),
    unless: re(
      String.raw`\b(?:professional (?:boundar|role|account|network|advice|life|lives|association|development|capacity|relationship|body|purpose|learning|email|use|bod)|respect (?:the )?(?:confidential|privacy|copyright)|lives separate|with respect to|in respect of)`,
    ),
  },
  {
    category: 'criticism',
    pattern: re(String.raw`\bprofessional (?:role|standard|reputation|conduct|and personal conduct)\w*`),
    unless: re(String.raw`\blives\b`),
  },
  {
    category: 'criticism',
    pattern: re(
      String.raw`\b(?:lower\w* .{0,30}(?:standing|estimation)|shunned|excluded or avoided|hatred, ridicule|hurtful|speak ill|have a dig|tell tales|belittles?|judgements?|judgments?|bring .{0,40}shame)\b`,
    ),
  },
  {
    category: 'offensive',
    pattern: re(
      String.raw`\b(?:offen[cs]\w*|offend\w*|abus(?:e|ive|ing)\b(?! of children)|harass\w*|bully\w*|bullies|cyber-?bully\w*|discriminat\w*|racis\w*|racial\w*|sexis\w*|sexual\w*|homophob\w*|transphob\w*|biphob\w*|threat\w*|intimidat\w*|obscen\w*|porn\w*|lewd|indecen\w*|explicit|swear\w*|profan\w*|foul|vulgar|crude|hate(?:ful)?|hatred|violen\w*|insult\w*|malicious|hurtful|victimis\w*|inflammator\w*|extremis\w*|ageist|protected characteristic\w*|sarhaus|sarhau|hiliol|aflonydd\w*|bwlio|fwlio|gwahaniaeth\w*|fygyth\w*|bygyth\w*|rhegi)\b`,
    ),
  },
  {
    category: 'offensive',
    pattern: re(
      String.raw`\b(?:illegal|inappropriate|unacceptable) (?:or \w+ )?(?:language|comment|content|material|remark|post|image|behaviour|message)\w*`,
    ),
  },
  { category: 'offensive', pattern: re(String.raw`\b(?:disrepute|good name|anfri)\b`) },
  {
    category: 'offensive',
    pattern: re(String.raw`\b${BROAD_CONDUCT}\b`),
    unless: re(
      String.raw`\b(?:professional (?:boundar|role|account|network|advice|life|lives|association|development|capacity|relationship|body|purpose|learning|email|use|bod)|respect (?:the )?(?:confidential|privacy|copyright)|lives separate|with respect to|in respect of|equalit)`,
    ),
  },
  {
    category: 'offensive',
    pattern: re(String.raw`\b(?:professional (?:role|standard|conduct)\w*|equalit(?:y|ies)|tarnish\w*|discredit)\b`),
    unless: re(String.raw`\blives\b`),
  },
  {
    category: 'allegation',
    pattern: re(
      String.raw`\b(?:defam\w*|libel\w*|slander\w*|allegations?|alleg(?:e|ing)|accus\w*|untrue|false(?:ly)?|unproven|rumours?|hatred, ridicule|hatred or ridicule|shunned|excluded or avoided|lower\w* .{0,30}(?:standing|estimation)|ridicul\w* .{0,30}(?:business|trade|office|profession|job)|enllib\w*|difenw\w*|honiadau|cyhudd\w*)\b`,
    ),
    unless: re(
      String.raw`\b(?:allegations? (?:against staff|policy)|protect .{0,40}(?:from|against) (?:false )?allegations?)`,
    ),
  },
  {
    category: 'confidential',
    pattern: re(
      String.raw`\b(?:confiden\w*|privileged|sensitive|not (?:yet )?(?:been )?(?:public|announced)|non-public|internal (?:matter|issue|business|grievance|discussion|dispute)s?|incidents?|staffing|restructur\w*|redundanc\w*|operational|employment matters|commercial\w*|trade secrets|meetings?|staff ?room|inspections?|ofsted|estyn|school business|business of the \w+|school (?:matters|issues|life|records)|(?:work|job)[- ]related|capability|disciplinary (?:matter|,)|grievance(?:,| or) |(?:matters|anything|issues|events|things) (?:\w+ ){0,3}(?:relat\w+|connected|to do) (?:to|with) (?:the )?(?:school|work|their (?:work|job|role|employment))|cyfrinach\w*|gyfrinach\w*|chyfrinach\w*)\b`,
    ),
    unless: re(
      String.raw`\b(?:report\w* .{0,20}incident|incidents? (?:of|must|should|will)|confident(?:ly)?\b|(?:bullying|online|safeguarding|cyberbullying) incidents?|staff meetings? (?:will|should))`,
    ),
  },
  {
    category: 'confidential',
    pattern: re(
      String.raw`\b(?:information|content|matters?|anything|details)\b.{0,60}\b(?:employment|through (?:their |your )?(?:work|role|job)|obtained|gained|acquired|learn(?:ed|t)|course of (?:their|your|the)|in their (?:role|job)|at work)\b`,
    ),
  },
  {
    category: 'confidential',
    pattern: re(
      String.raw`\b(?:discuss\w*|talk\w*|comment\w*|writ\w+)\b.{0,25}\b(?:their |your |about )?(?:work\b|job\b|working day|day at (?:work|school))`,
    ),
  },
  {
    category: 'pupil-info',
    pattern: near(
      String.raw`(?:information|details?|data|discuss\w*|comment\w*|mention\w*|identif\w*|talk\w*|writ(?:e|ing)|post(?:s|ed|ing)?|refer(?:red|ring|ence)?|anecdot\w*|stor(?:y|ies)|results?|behaviour|needs|progress|achievements?|case|special educational|medical|history|work|names?|nicknames?|speak|conversations?|share|gwybodaeth|wybodaeth|manylion|fanylion|trafod|drafod|sôn)`,
      PUPIL,
      12,
    ),
    unless: re(
      String.raw`(?:\b(?:suitable|set(?:ting)? an example|contact details to|personal (?:contact )?details (?:to|with)|phone number|friend requests?|private messag|invit|critic\w*|negativ\w*|derogat\w*|disparag\w*|mock\w*)\b)`,
    ),
  },
  {
    category: 'pupil-info',
    pattern: re(
      String.raw`\b(?:data protection|gdpr|personal data|information rights|privacy of others|rights and privacy|others'? privacy|(?:right to |breach(?:es)? of |infring\w* .{0,20})privacy|(?:personal|private) (?:information|details|data) (?:about|of|relating to|on) |(?:an? )?individual (?:child|pupil|student|learner)|one (?:child|pupil)|(?:care|behaviour) plans?|ehcps?|diagnos\w+|child[- ]specific|specific (?:child|pupil|student)\w*|diogelu data|preifatrwydd eraill)`,
    ),
  },
  {
    category: 'pupil-info',
    pattern: near('(?:information|details?|identif\\w*|discuss\\w*)', PARENT, 8),
    unless: re(String.raw`\b(?:contact details|personal details to|inform|consent|permission)\b`),
  },
  {
    category: 'pupil-name',
    pattern: near(
      `(?:names?|named|naming|surnames?|initials|nicknames?|identif(?:y|ies|ied|ying|iable)|enwau?|enwi|henwi)`,
      PUPIL,
      9,
    ),
    unless: re(
      String.raw`\b(?:friend|identify themselves|named (?:person|staff|member|contact)|name of the (?:school|academy|trust))`,
    ),
  },
  {
    category: 'pupil-name',
    pattern: re(String.raw`\b(?:data protection|gdpr|full names?|first names?|surnames?|name labels?)\b`),
  },
  { category: 'pupil-name', pattern: near(`(?:personal (?:information|details|data))`, PUPIL, 6) },
  {
    category: 'location',
    pattern: re(
      String.raw`\b(?:whereabouts|itinerar\w*|(?:current |live |exact |real[- ]time )?locations?|geo-?tag\w*|check(?:ing)?[- ]?ins?|school trips?|educational visits?|locate|lleoliad\w*)\b`,
    ),
    unless: re(String.raw`\b(?:working|multiple|different|other) locations?`),
  },
  {
    category: 'school-voice',
    pattern: re(
      String.raw`\b(?:(?:behalf|voice) of the|on behalf of|speak\w* (?:for|on behalf)|(?:personal|own|private) (?:views?|opinions?|beliefs|capacity)|(?:views?|opinions?) (?:expressed|stated|given|posted|are|is|as)|(?:views?|opinions?) .{0,30}(?:their|your|his|my) own|disclaimer|represent\w* (?:the )?(?:views|${SCHOOL})|those of (?:the|their) |that of the |own behalf|theirs alone|for themselves|(?:give|create|convey) .{0,20}impression|spokes\w+|barn bersonol|farn bersonol|ar ran)`,
    ),
  },
  {
    category: 'media',
    pattern: re(
      String.raw`\b(?:journalists?|reporters?|newspapers?|broadcasters?|(?:the |local |national )press\b|press (?:enquir|inquir|release|office)\w*|(?<!social )media (?:enquir|inquir|contact|request|interest|outlet|relation|polic)\w*|the media\b|newyddiadur\w*|y wasg)`,
    ),
  },
  {
    category: 'copyright',
    pattern: re(
      String.raw`\b(?:copyright\w*|intellectual property|trade ?marks?|plagiar\w*|licen[cs](?:e|ed|ing)|no right to use|(?:other|others'?|other people'?s?'?|third[- ]part\w+'?s?)\W+(?:\w+ ){0,2}(?:materials?|work|music|content|property)|acknowledge the (?:author|source)|credit (?:the|sources?|authors?)|hawlfraint)`,
    ),
    unless: re(String.raw`\b(?:inappropriate|offensive) (?:material|content)`),
  },
  {
    category: 'link',
    pattern: re(
      String.raw`\b(?:hyper-?links?|links? (?:to|that|should|must|are|from)|linked (?:sites|content)|embed\w*|dolen\w*)`,
    ),
    unless: re(String.raw`\b(?:link them|links? (?:to|with) (?:the school|their employ|other polic|several))`),
  },
  {
    category: 'commitment',
    pattern: re(
      String.raw`\b(?:commitments?|undertakings?|promises?|(?:make|making|enter into) (?:any )?(?:offer|agreement|contract|promise)s?|admission on behalf|professional references?|endorse\w* (?:a )?(?:product|compan|business)\w*|ymrwymiad\w*)`,
    ),
    unless: re(String.raw`\b(?:commitment to|share this commitment|pre-?existing commitments)`),
  },
  {
    category: 'pupil-contact',
    pattern: re(
      String.raw`\b(?:professional (?:boundar\w+|distance|relationship\w*)|boundar(?:y|ies)|misinterpret\w*|misconstru\w*|misread|open to misunderstanding|(?:private|direct|personal) (?:or direct )?messag\w*|direct messag\w*|ffiniau proffesiynol)\b`,
    ),
    unless: re(String.raw`\bboundaries of this policy`),
  },
  {
    category: 'pupil-contact',
    pattern: re(
      String.raw`\b(?:contact\w*|communicat\w*|messag\w*|engag\w*|correspond\w*|interact\w*|chat\w*|write to|writing to|repl(?:y|ies|ying)|respond\w*|answer\w*|text(?:ing|s)?|call|socialis\w*|give out|approach\w*|cysylltu|gysylltu|chysylltu|cyfathrebu|gyfathrebu|ymateb|negeseu\w*)\b(?:\W+[\w'/-]+){0,9}?\W+(?:${PUPIL}|${PARENT})\b`,
    ),
    unless: re(
      String.raw`\b(?:parental consent|contact (?:the|your) (?:head|dsl|office)|content|harass\w*|comment\w*|critic\w*|information about)\b`,
    ),
  },
  {
    category: 'pupil-contact',
    pattern: re(
      String.raw`\b(?:personal|own|home|private) (?:contact details|(?:tele)?phone numbers?|mobile numbers?|e-?mail address\w*|contact information)\b.{0,40}\b(?:${PUPIL}|${PARENT})\b`,
    ),
  },
  {
    category: 'disclosure',
    pattern: re(
      String.raw`\b(?:safeguarding (?:concern|issue|risk)\w*|child (?:is |may be )?at risk|child protection concern\w*|disclosures?\b|suggests that a child|pryder\w* diogelu)`,
    ),
  },
  {
    category: 'abuse-reply',
    pattern: re(
      String.raw`\b(?:(?:not|never) (?:to )?(?:engage|respond|retaliate|reply|react)\b.{0,60}(?:abus|bully|troll|comment|post|criticis|message|negative)\w*|(?:abus|bully|troll|threaten)\w*\b.{0,60}(?:not|never) (?:respond|retaliate|reply|engage|react)|retaliat\w*)`,
    ),
  },
  {
    category: 'image-child',
    pattern: near(IMAGE, PUPIL, 12),
    unless: re(String.raw`\b(?:appropriate (?:images|photos)|own child(?:ren)?\b.{0,20}only)`),
  },
  {
    category: 'image-child',
    pattern: re(
      String.raw`(?:\b${IMAGE}\b.{0,60}\b(?:permissions?|consent\w*|taken (?:at|in|on) (?:school|work|trips?|the (?:school|nursery|setting))|school (?:trips?|events?|premises|activit\w+)|policy)\b|\b(?:permissions?|consent\w*)\b.{0,50}\b${IMAGE}\b)`,
    ),
    unless: re(String.raw`\b(?:colleagues?|staff|adults?)\b.{0,80}permission`),
  },
  {
    category: 'image-adult',
    pattern: near(
      IMAGE,
      `(?:colleagues?|co-?workers?|staff|adults?|employees?|governors|each other|one another|other people|others|those depicted|individuals|gydweithwyr)`,
      9,
    ),
    unless: re(
      String.raw`\b(?:members? of staff|staff|employees?|colleagues|others|individuals|governors) (?:must|should|will|may|can|are|shall|who|have)\b`,
    ),
  },
  {
    category: 'image-branding',
    pattern: re(
      String.raw`\b(?:logos?|crests?|badges?|brand(?:s|ing)?|emblems?|livery|straplines?|uniforms?|coat of arms|letter-?head\w*|insignia|school sign|logo|arfbais|bathodyn|wisg ysgol)\b`,
    ),
  },
  {
    category: 'image-text',
    pattern: re(
      String.raw`\b(?:registers?|seating plans?|white-?boards?|name labels?|coat pegs?|on (?:a )?screens?|computer screens?|screenshots? of|documents|displays? (?:boards?|with)|background of)\b`,
    ),
    unless: re(String.raw`\bthis document\b`),
  },
  {
    category: 'image-explicit',
    pattern: re(
      String.raw`\b(?:sexually explicit|explicit|porn\w*|obscene|nud(?:e|ity)|intimate images?|indecent|lewd)\b`,
    ),
  },
  {
    category: 'school-identity',
    pattern: re(
      String.raw`\b(?:identif(?:y|ies|ied|ying)|disclos\w*|stat(?:e|ing)|nam(?:e|ing)|list(?:ing)?|reveal\w*|mention\w*|associat\w*|link(?:ed|s)?|refer\w*|includ\w*|declar\w*|have|say|enwi|datgelu|ddatgelu)\b(?:\W+[\w'/-]+){0,8}?\W+(?:employers?|as (?:an )?(?:employees?|members? of staff|teachers?|staff)|place of (?:work|employment)|work ?place|where (?:they|you) work|(?:with|to|of|at|for) the (?:${SCHOOL})|(?:the )?(?:school|nursery|setting|academy)(?:'s)? name|name of the (?:${SCHOOL})|job title|gweithle)`,
    ),
    unless: re(
      String.raw`\b(?:other employees|reputation|disrepute|on behalf|standing|views?|opinions?|comments?|information about)\b`,
    ),
  },
  {
    category: 'school-identity',
    pattern: re(
      String.raw`\b(?:logos?|crests?|badges?|branding|straplines?|(?:the )?(?:school|nursery|setting|academy)(?:'s)? name|name of the (?:${SCHOOL}))\b`,
    ),
    unless: re(String.raw`\bin the (?:school|academy|trust)'s name`),
  },
];

export { COLLEAGUE, POSTING };
