import type { Language } from '../../core/language.ts';
import type { ProfilePart } from './model.ts';

const en = {
  heading: 'Your profile',
  button: 'What does my profile say about my school?',
  hint: 'This is your own profile. Purple Pen reads what it shows, on this device, and keeps nothing.',
  looking: 'Reading your profile…',
  gone: 'Your profile is no longer in front. Open it and try again.',
  found: (parts: number) =>
    parts === 1 ? 'One part of it touches your school’s policy.' : `${parts} parts of it touch your school’s policy.`,
  foundGeneral: (parts: number) =>
    parts === 1
      ? 'One part of it touches what school policies ask.'
      : `${parts} parts of it touch what school policies ask.`,
  nothing: 'Nothing that it shows here touches your school’s policy.',
  nothingGeneral: 'Nothing that it shows here touches what school policies ask.',
  noSchool:
    'Purple Pen does not know the name of your school, so it could not look for it. You can type it in the settings. Look at employer, education and the words about you yourself.',
  official: 'This is an account of the school’s own: it may say so.',
  incomplete: 'Not fully checked: part of Purple Pen did not answer. Try again in a moment.',
  read: 'What was read',
  onlyHere:
    'Posts, pictures, lists of friends and the other tabs of your profile were not read. ‘View as’ in the checklist shows what strangers see.',
  change: 'Where to change it',
  fields: {
    name: 'Name',
    handle: 'Handle',
    bio: 'About you',
    employer: 'Work',
    education: 'Education',
    place: 'Place',
    link: 'Link',
  } satisfies Record<ProfilePart, string>,
};

export type ProfileStrings = typeof en;

const cy: ProfileStrings = {
  heading: 'Eich proffil',
  button: 'Beth mae fy mhroffil yn ei ddweud am fy ysgol?',
  hint: 'Eich proffil eich hun yw hwn. Mae Purple Pen yn darllen yr hyn y mae’n ei ddangos, ar y ddyfais hon, ac nid yw’n cadw dim.',
  looking: 'Yn darllen eich proffil…',
  gone: 'Nid yw eich proffil o’ch blaen mwyach. Agorwch ef a rhowch gynnig arall arni.',
  found: (parts) =>
    parts === 1
      ? 'Mae un rhan ohono’n ymwneud â pholisi eich ysgol.'
      : `Mae ${parts} rhan ohono’n ymwneud â pholisi eich ysgol.`,
  foundGeneral: (parts) =>
    parts === 1
      ? 'Mae un rhan ohono’n ymwneud â’r hyn y mae polisïau ysgolion yn ei ofyn.'
      : `Mae ${parts} rhan ohono’n ymwneud â’r hyn y mae polisïau ysgolion yn ei ofyn.`,
  nothing: 'Nid oes dim a ddangosir yma’n ymwneud â pholisi eich ysgol.',
  nothingGeneral: 'Nid oes dim a ddangosir yma’n ymwneud â’r hyn y mae polisïau ysgolion yn ei ofyn.',
  noSchool:
    'Nid yw Purple Pen yn gwybod enw eich ysgol, felly ni allai chwilio amdano. Gallwch ei deipio yn y gosodiadau. Edrychwch eich hun ar eich gwaith, eich addysg a’r geiriau amdanoch.',
  official: 'Un o gyfrifon yr ysgol ei hun yw hwn: caiff ddweud hynny.',
  incomplete: 'Heb ei wirio’n llawn: nid atebodd rhan o Purple Pen. Rhowch gynnig arall arni mewn munud.',
  read: 'Beth a ddarllenwyd',
  onlyHere:
    'Ni ddarllenwyd postiadau, lluniau, rhestrau ffrindiau na thabiau eraill eich proffil. Mae ‘Gweld fel’ yn y rhestr wirio’n dangos yr hyn y mae dieithriaid yn ei weld.',
  change: 'Ble i’w newid',
  fields: {
    name: 'Enw',
    handle: 'Enw defnyddiwr',
    bio: 'Amdanoch chi',
    employer: 'Gwaith',
    education: 'Addysg',
    place: 'Lle',
    link: 'Dolen',
  },
};

export const PROFILE_STRINGS: Readonly<Record<Language, ProfileStrings>> = { en, cy };
