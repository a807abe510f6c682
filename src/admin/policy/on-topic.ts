import type { PolicyDocument } from './policy-document.ts';
import type { PolicyUnit } from './policy-outline.ts';

const SOCIAL =
  /\b(?:social (?:media|network\w*)|online (?:presence|communit|conduct|behaviour|posts?)|networking|facebook|instagram|twitter|whatsapp|tiktok|snapchat|messaging|cyfryngau cymdeithasol|gyfryngau cymdeithasol|rhwydweithi\w+ cymdeithasol)\b/i;
const NEAR = /\b(?:online|internet|posts?|posting|posted|profiles?|tagg\w*|friends?|followers?|blogs?|ar-lein)\b/i;
const FEW = 4;

/**
 * Of a handbook or a policy on all of IT only what is about social media: the chapters on it, and sentences elsewhere that
 * speak of it. A policy whose first lines speak of it is about it as a whole.
 */
export function onTopic(units: readonly PolicyUnit[], { blocks }: PolicyDocument): readonly PolicyUnit[] {
  const chapters = [...new Set(units.map(({ headings }) => headings.join(' > ')))];
  const opening = blocks.slice(0, 6).map(({ text }) => text);
  const social = chapters.filter((one) => SOCIAL.test(one));
  const whole = opening.some((one) => SOCIAL.test(one)) || social.length === 0 || social.length * 2 > chapters.length;
  if (whole || chapters.length - social.length < FEW) return units;
  return units.filter(({ headings, text, leadIn }) => {
    if (headings.some((one) => SOCIAL.test(one)) || SOCIAL.test(text) || SOCIAL.test(leadIn)) return true;
    return NEAR.test(text) && NEAR.test(headings.join(' '));
  });
}
