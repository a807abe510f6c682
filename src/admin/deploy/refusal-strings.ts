import type { Language } from '../../core/language.ts';

const list = (and: string, parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

const en = {
  tooLarge: (size: string, limit: string, parts: string) =>
    `This pack is ${size} as it would be written, and no more than ${limit} fits this way (${parts}).`,
  leaveOut: (parts: readonly string[]) => `Without ${list('and', parts)} it fits.`,
  smallerCrests: 'Smaller pictures of the crest help as well: 400 pixels wide is plenty.',
  nothingHelps: 'Even without the crests, the pupils’ names and the staff it does not fit: choose another way.',
  part: { crests: 'the crests', roster: 'the pupils’ names', staff: 'the staff', rest: 'rules and the rest' },
  notWhole: (base: string) =>
    `This pack stands on another, ‘${base}’, and would not work by itself. Put the two together first.`,
  badOption: {
    chromiumId: (value: string) => `‘${value}’ is not an extension id of Chrome: 32 letters from a to p.`,
    edgeId: (value: string) => `‘${value}’ is not an extension id of Edge: 32 letters from a to p.`,
    firefoxId: (value: string) =>
      `‘${value}’ is not an add-on id of Firefox: a name with @, or 32 hex digits with hyphens in braces.`,
    updateUrl: (value: string) =>
      `‘${value}’ is not an address to fetch the extension from: it starts with https:// or file:///.`,
  },
};

const cy: typeof en = {
  tooLarge: (size, limit, parts) =>
    `Byddai’r pecyn hwn yn ${size} o’i ysgrifennu, ac nid oes lle i fwy na ${limit} fel hyn (${parts}).`,
  leaveOut: (parts) => `Heb ${list('a', parts)} mae’n ffitio.`,
  smallerCrests: 'Mae lluniau llai o’r arfbais yn helpu hefyd: mae 400 picsel o led yn ddigon.',
  nothingHelps: 'Hyd yn oed heb yr arfbeisiau, enwau’r disgyblion a’r staff nid yw’n ffitio: dewiswch ffordd arall.',
  part: { crests: 'yr arfbeisiau', roster: 'enwau’r disgyblion', staff: 'y staff', rest: 'rheolau a’r gweddill' },
  notWhole: (base) =>
    `Mae’r pecyn hwn yn sefyll ar un arall, ‘${base}’, ac ni fyddai’n gweithio ar ei ben ei hun. Cyfunwch y ddau yn gyntaf.`,
  badOption: {
    chromiumId: (value) => `Nid yw ‘${value}’ yn ddynodwr estyniad Chrome: 32 llythyren o a i p.`,
    edgeId: (value) => `Nid yw ‘${value}’ yn ddynodwr estyniad Edge: 32 llythyren o a i p.`,
    firefoxId: (value) =>
      `Nid yw ‘${value}’ yn ddynodwr ychwanegyn Firefox: enw gydag @, neu 32 digid hecs gyda chysylltnodau mewn bachau cyrliog.`,
    updateUrl: (value) =>
      `Nid yw ‘${value}’ yn gyfeiriad i nôl yr estyniad ohono: mae’n dechrau gyda https:// neu file:///.`,
  },
};

export const REFUSAL_STRINGS: Readonly<Record<Language, typeof en>> = { en, cy };
