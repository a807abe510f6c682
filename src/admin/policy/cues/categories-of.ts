import { CATEGORIES, type Category } from '../../../core/category.ts';
import type { Place } from '../../../core/pack/schema.ts';
import { remembered } from '../remembered.ts';
import { CATEGORY_CUES } from './category-cues.ts';

const isImage = (category: Category): boolean => category.startsWith('image-');
const FITTING: Partial<Record<Place, (category: Category) => boolean>> = {
  draft: (c) => c !== 'disclosure' && c !== 'image-branding' && c !== 'image-text' && c !== 'image-adult',
  image: (c) => isImage(c) || c === 'school-identity',
  official: (c) => c !== 'school-identity' && c !== 'disclosure' && c !== 'school-voice',
  profile: (c) => c === 'school-identity',
  contact: (c) => c === 'disclosure' || c === 'abuse-reply',
};

/** Whether a demand at this place names categories at all, or this one. */
export const mayHold = (place: Place, category?: Category): boolean =>
  category === undefined ? FITTING[place] !== undefined : (FITTING[place]?.(category) ?? false);

/** All categories that the words speak of, in the order of `CATEGORIES`. */
export const cuedCategories = remembered((text: string): Category[] => {
  const found = new Set(
    CATEGORY_CUES.filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text)).map(
      ({ category }) => category,
    ),
  );
  return CATEGORIES.filter((category) => found.has(category));
});

const SPEECH =
  /\b(?:politic\w*|government|industrial action|strikes?|trade unions?|religious|beliefs?|campaign\w*|demonstrations?|protests?|education policy|union (?:activit|matters)\w*|party|parties|candidates?|elections?|referendum|closure of|pay and conditions|council policy|llywodraeth|conditions of service|terms and conditions|(?:discuss|trafod|talk about|remark\w* .{0,20}on) (?:the )?(?:pay|salar\w+|cyflog\w*)|what they earn|petitions?|to vote|picket lines?|join\w* a union|private education|academic selection|academisation|streic\w*|ffydd|addoliad|council decisions|polisi iaith|gwleidydd\w*|undebau)\b/i;
const HARM = /\b(?:discriminat|harass|hatred|abus|offens|racis|sectarian|threat|violen|extrem|incit)\w*/i;

/** A clause that would gag lawful speech - belief, politics, union matters: no rule may come of it. */
export const gagsSpeech = (text: string): boolean => SPEECH.test(text) && !HARM.test(text);

/** What a demand at this place looks for: by its own words, else by those of its list's lead-in. */
export function categoriesOf(place: Place, text: string, context: string): Category[] {
  if (place === 'profile') return ['school-identity'];
  const fits = FITTING[place];
  if (place === 'draft' && gagsSpeech(text)) return [];
  if (!fits) return place === 'advice' && /\b(?:polite|measured|courteous|constructive)\w*/i.test(text) ? ['tone'] : [];
  const own = cuedCategories(text).filter(fits);
  const found = own.length > 0 ? own : cuedCategories(`${context} ${text}`).filter(fits);
  return settle(found, place, text);
}

/** The narrower category takes the place of the wider one that its words also name. */
function settle(found: readonly Category[], place: Place, text: string): Category[] {
  const has = (category: Category): boolean => found.includes(category);
  const drop = new Set<Category>();
  if (has('image-branding') && place === 'image') drop.add('image-adult');
  if (place === 'image' && has('image-child') && has('image-adult') && !/\bcolleagues?|\bstaff|\badults?/i.test(text))
    drop.add('image-adult');
  if (has('school-identity') && place === 'draft' && (has('school-voice') || has('criticism')))
    drop.add('school-identity');
  if (has('link') && place === 'draft') drop.add('link');
  return found.filter((category) => !drop.has(category));
}
