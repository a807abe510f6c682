import type { AppliesTo } from '../../../core/pack/schema.ts';
import { remembered } from '../remembered.ts';
import { ON_OFFICIAL, ON_PERSONAL } from './place-cues.ts';
import { PARENT, PUPIL } from './words.ts';

const re = (source: string): RegExp => new RegExp(source, 'iu');

const LEADERS = re(
  String.raw`^(?:(?:each|every|the|our|any) )*(?:we\b|school\b(?!'s|’s| (?:staff|employees|representatives|community|accounts?|e-?mail|logo|crest|uniform|business|matters|social|page|trips?|name|devices?|equipment|policies))|academy\b(?! (?:staff|logo|accounts?))|trust\b(?! (?:staff|employees))|nursery\b(?! (?:staff|logo|name))|setting\b|college\b(?! staff)|head ?-?teachers?|heads? of|head\b|principals?|owner|directors?|board|governing|governors? (?:will|shall|review|monitor)|local (?:governing|authority|academy)|slt|smt|senior (?:leader|manage|staff)\w*|leaders(?:hip)?|managers?|line managers?|dsl|designated|deputy|human resources|hr\b|it (?:team|support|technician|manager)|technic\w+|office manager|business manager|bursar|committee|council|online safety|e-?safety|computing|chair|administration|investigat\w+|(?:ein|yr|bydd yr) ysgol|y? ?pennaeth|(?:y )?corff llywodraethu|byddwn|rydym|bydd y pennaeth)`,
);
const STAFF = re(
  String.raw`\b(?:staff|employees?|teachers?|workers?|adults?|colleagues|governors?|trustees|volunteers?|representatives|practitioners?|personnel|individuals?|users?|everyone|everybody|members of (?:our|the|this) (?:school |whole )*community|all members|contractors?|trainees?|teaching assistants?|helpers|aelod\w*|athraw\w*|weithwyr|gweithwyr)\b`,
);
const OFFICIAL = re(
  String.raw`\b(?:editors?|administrators?|admins?|moderators?|account (?:holders?|managers?|owners?)|page (?:owners?|managers?)|(?:staff|those|anyone|employees|members of staff|person|people) .{0,20}(?:responsible for|running|managing|posting (?:on|to|for)|who (?:run|manage|post|use) .{0,30}(?:school|official)|representing|authorised to|(?:posting|tweeting|speaking) on behalf)|social media (?:team|lead|champion|officer|manager)|golygydd\w*)`,
);
const COMMUNITY = re(
  String.raw`^(?:all )?(?:other )?(?:the )?(?:pta|village|clubs?|hirers?|neighbours?|partners?|parishioners|anyone who comments|those who comment|people who comment|visiting|local \w+|administrators of (?:the )?(?:village|community|parent)|members of the (?:wider|public|local)|members of the (?:wider )?(?:public|local community)|visitors?|community (?:users|groups)|the (?:wider|local) community|the public|the pta|friends of|other members of)`,
);
const PUPILS = re(String.raw`\b${PUPIL}\b`);
const PARENTS = re(String.raw`\b${PARENT}\b`);
const MODAL =
  /\b(?:must|shall|should|will|may|can|cannot|could|would|ought|are|is|have|has|need|needs|do|does|agree|understand|use|keep|make|sign|post|hide|run|check|tell|teach|help|review|ask|expect|encourage|rhaid|dylai|ddylai|bydd|caiff|chaiff|gall|mae)\b|\bn't\b/i;
const SUBORDINATE =
  /^(?:if|where|when|whenever|whilst|while|in the event|in order|as|before|after|upon|on|during|to|for|following|once|although|unless|because|under|within|with|in|by|from|at|os|lle|pan|wrth)\b[^,:]*[,:]\s*/i;
const PREPOSITION =
  /\s(?:of|with|from|to|in|for|by|on|at|about|who|whom|which|that|whose|using|between|against|upon|as|involving|o|i|ar|gan|sy|sydd|yn)\s.*$/i;

const ASKING = re(
  String.raw`\b(?:we|i|school|college|academy|trust|governors|nursery)\b.{0,30}?\b(?:ask|expect|encourage|request|require|invite|urge|advise|teach|remind|want|would like)(?:s|ed)?\b(?: that)?\s+(.{2,70}?)(?:\b(?:to|not|that|will|should|are|use)\b|:|$)`,
);
/** 'Pupils must not be added as friends': they are whom it is about. */
const DONE_TO =
  /\b(?:must|should|shall|may|will|are|is)(?: never| not| only| to)*(?: be)? (?:to be |be )?(?:added|accepted|contacted|followed|invited|named|discussed|shown|identified|photographed|befriended|depicted|mentioned|criticised|approached|tagged|pictured|asked before|recognised|appear)\b/i;
const IS_WELSH = /^(?:rhaid|dylai|ni ddylai|bydd|caiff|ni chaiff|gall|mae|disgwylir|ni ddylech|dylech)\b/i;

/** Who the sentence itself says must do it, null where it does not say: 'Photographs of pupils must not be posted'. */
export const subjectOf = remembered((sentence: string): AppliesTo | null => {
  const text = sentence
    .replace(/^[\s"'“‘(•*-]+/, '')
    .replace(
      /^(?:however|therefore|also|please note|additionally|furthermore|similarly|in addition|it is (?:expected|important|recommended|essential|vital) that|it is also \w+ that)[,]?\s+/i,
      '',
    );
  const main = text.replace(SUBORDINATE, '');
  if (OFFICIAL.test(main.slice(0, 110))) return 'official';
  const asked = ASKING.exec(main.slice(0, 160))?.[1];
  if (asked !== undefined)
    return (
      inPhrase(asked.replace(PREPOSITION, '')) ?? (/\b(?:you|everyone|them|all)\b/i.test(asked) ? null : 'leaders')
    );
  const modal = MODAL.exec(main);
  if (!modal) return null;
  if (DONE_TO.test(main.slice(modal.index, modal.index + 60))) return null;
  const welsh = IS_WELSH.test(main);
  const phrase = welsh ? main.split(/\s+/).slice(0, 5).join(' ') : main.slice(0, modal.index).trim();
  if (phrase === '' || phrase.split(/\s+/).length > 22) return null;
  if (COMMUNITY.test(phrase)) return 'community';
  if (LEADERS.test(phrase)) return 'leaders';
  const head = welsh ? phrase : ` ${phrase} `.replace(PREPOSITION, '').trim();
  return inPhrase(head) ?? (/^(?:members?|all members|no members?)\b/i.test(phrase) ? inPhrase(phrase) : null);
});

function inPhrase(phrase: string): AppliesTo | null {
  if (OFFICIAL.test(phrase)) return 'official';
  if (LEADERS.test(phrase)) return 'leaders';
  if (STAFF.test(phrase) && !/^(?:pupils?|students?) (?:and|or) (?:their )?parents?/i.test(phrase)) return 'staff';
  if (PUPILS.test(phrase)) return 'pupils';
  if (PARENTS.test(phrase)) return 'parents';
  return null;
}

const H_OFFICIAL = re(
  String.raw`\b(?:official(?:ly)?|corporate (?:accounts?|channels?)|on behalf of|managing (?:school|the school|our|official)|(?:school|college|academy|trust|federation|nursery|setting|department|class)(?:'?s|s'|’s|s’)? (?:own )?(?:(?:social media|social networking|facebook|twitter|instagram|x) )*(?:accounts?|pages?|channels?|sites?|feeds?)|(?:our|the) (?:(?:school|college|academy|nursery|trust) )?(?:accounts?|pages?|channels?|facebook|twitter|instagram|social media (?:accounts?|pages?|channels?))|professional use|(?:use|sites?|accounts?|pages?|posts?|run|operated|managed) (?:of .{0,25})?by the (?:school|college|academy|nursery|trust)|business use|school-run|posting for|social media (?:team|channels)|(?:who|people|those|staff) (?:run|running|post|posting|manage|managing)\b|cyfrif(?:on)? (?:swyddogol|yr ysgol)|gyfrif(?:on)? (?:swyddogol|yr ysgol))`,
);
const H_PARENTS = re(
  String.raw`^\W*(?:[\d.]+\s*)?(?:[A-Z][.)]\s*)?(?:${PARENT}|our ${PARENT})\b(?!.{0,20}\bcontact)|\b(?:by|for|of|to|partnerships? with|working with|expectations (?:of|for)|guidance for|advice for|and|&) (?:pupils and )?(?:our )?${PARENT}\b|\b${PARENT}\b.{0,12}(?:use|responsibilit|expect|code|conduct|are asked|will|should|must)|\b(?:i|gan|wrth) (?:ein )?(?:rieni|ofalwyr|deuluoedd)\b|\b(?:as an?|fel) (?:${PARENT}|rhiant|gofalwr)\b`,
);
const H_PUPILS = re(
  String.raw`^\W*(?:[\d.]+\s*)?(?:[A-Z][.)]\s*)?(?:our )?${PUPIL}\b|\b(?:by|for|of|applies to) (?:our )?${PUPIL}\b|\b${PUPIL} (?:learn|are taught|are expected|will|should|must|can)\b|\b(?:i|gan|wrth) (?:ein )?(?:ddisgyblion|ddysgwyr)\b|\b(?:as an?|fel) (?:${PUPIL}|dysgwr)\b|\b(?:cod|cytundeb|siarter|addewid) (?:y |ein )?(?:disgybl\w*|dysgwyr)\b|\b${PUPIL}['’]?s?['’]? (?:use|personal use|responsibilit|and)`,
);
const H_STAFF = re(
  String.raw`\b(?:staff|employees?|teachers?|workers?|personal (?:use|accounts?)|your|governors|volunteers|colleagues|practitioners|gweithwyr|athrawon)\b`,
);
const H_COMMUNITY = re(
  String.raw`\b(?:other members|wider community|members of the (?:wider )?(?:public|community)|visitors|the community|community members|y gymuned|ein cymuned)\b`,
);
const H_LEADERS = re(
  String.raw`\b(?:roles? and responsibilit\w+ of (?:the )?(?:head|govern|leaders)|head ?teacher|principal|governing (?:body|board)|leadership|managers|action by|setting up|opening an?|creating|approval|moderation)\b`,
);

const TITLE = /\b(?:policy|policies|guidance|protocol|polisi)\b/i;

/** Whom a heading or lead-in speaks to, null where it does not say. */
export const addresseeOf = remembered((heading: string): AppliesTo | null => {
  if (TITLE.test(heading) && !/\bapplies\b/i.test(heading)) return H_STAFF.test(heading) ? 'staff' : null;
  if (H_OFFICIAL.test(heading) && !/\bpersonal use\b/i.test(heading)) return 'official';
  if (
    /^\W*(?:[\d.]+\s*)?(?:communicat\w*|contact|relationships?|connect\w*|friends\w*|boundar\w*|working)\b.{0,30}\bwith\b/i.test(
      heading,
    ) &&
    !/partnership|working with/i.test(heading)
  )
    return null;
  if (H_COMMUNITY.test(heading)) return 'community';
  const staff = H_STAFF.test(heading);
  if (!staff && H_PARENTS.test(heading)) return 'parents';
  if (H_PUPILS.test(heading) && !staff) return 'pupils';
  if (staff) return 'staff';
  if (H_LEADERS.test(heading)) return 'leaders';
  return null;
});

/** Staff who act on the school's own accounts are bound as `official`. */
export const onOfficialAccount = (text: string): boolean => ON_OFFICIAL.test(text) && !ON_PERSONAL.test(text);
