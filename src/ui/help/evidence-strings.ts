import type { PictureMissing } from '../../core/evidence/evidence.ts';
import type { Language } from '../../core/language.ts';

const en = {
  make: 'Make an evidence note of this page',
  makeHint: 'Select the words on the page first, if you want them in it. The picture shows what the tab shows now.',
  neverChild: 'Never make a note of a sexual picture of a child. Tell your safeguarding lead and the police.',
  elsewhere: 'An evidence note is made from the Purple Pen button in the browser’s toolbar, with the page in front.',
  taking: 'Making the note…',
  failed:
    'No note could be made of this page. The browser lets no extension look at its own pages, at shops for extensions or at files. Go to the page itself and try again, or use the system’s own screenshot.',
  changed:
    'The page changed while the note was being made, so there is none yet. Wait until the page is still, and try again.',
  ready: 'The note is ready to be saved.',
  address: 'Address',
  time: 'Time',
  selection: 'Selected words',
  nothingSelected: 'None. Select the words and make the note anew, if you want them in it.',
  characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
  cut: 'It was too long; the rest is left out.',
  picture: 'Picture of the tab',
  pictureAlt: 'The page as it is shown in the tab',
  withPicture: 'Put the picture into the note',
  missing: {
    refused: 'The browser let Purple Pen take no picture here. The note can be saved without one.',
    failed: 'No picture could be taken. The note can be saved without one.',
    'left-out': 'Left out.',
  } satisfies Record<PictureMissing, string>,
  remark: 'What happened, in your own words (if you like)',
  save: 'Save the note as a file',
  discard: 'Throw it away',
  saved: (name: string) =>
    `Saved as ${name} among your downloads. Purple Pen has kept nothing. If it is not there, make the note again.`,
  discarded: 'Thrown away. Nothing was kept.',
};

export type EvidenceStrings = typeof en;

const cy: EvidenceStrings = {
  make: 'Gwneud nodyn tystiolaeth o’r dudalen hon',
  makeHint:
    'Dewiswch y geiriau ar y dudalen yn gyntaf, os ydych am eu cael ynddo. Mae’r llun yn dangos yr hyn y mae’r tab yn ei ddangos nawr.',
  neverChild: 'Peidiwch byth â gwneud nodyn o lun rhywiol o blentyn. Dywedwch wrth eich person diogelu a’r heddlu.',
  elsewhere:
    'Gwneir nodyn tystiolaeth o fotwm Purple Pen ym mar offer y porwr, gyda’r dudalen dan sylw ar agor o’ch blaen.',
  taking: 'Wrthi’n gwneud y nodyn…',
  failed:
    'Ni ellid gwneud nodyn o’r dudalen hon. Nid yw’r porwr yn gadael i unrhyw estyniad edrych ar ei dudalennau ei hun, ar siopau estyniadau nac ar ffeiliau. Ewch i’r dudalen ei hun a rhowch gynnig arall arni, neu defnyddiwch sgrinlun y system.',
  changed:
    'Newidiodd y dudalen wrth i’r nodyn gael ei wneud, felly nid oes un eto. Arhoswch nes bod y dudalen yn llonydd, a rhowch gynnig arall arni.',
  ready: 'Mae’r nodyn yn barod i’w gadw.',
  address: 'Cyfeiriad',
  time: 'Amser',
  selection: 'Geiriau a ddewiswyd',
  nothingSelected: 'Dim. Dewiswch y geiriau a gwnewch y nodyn o’r newydd, os ydych am eu cael ynddo.',
  characters: (count) => (count === 1 ? '1 nod' : `${count} nod`),
  cut: 'Roedd yn rhy hir; gadewir y gweddill allan.',
  picture: 'Llun o’r tab',
  pictureAlt: 'Y dudalen fel y’i dangosir yn y tab',
  withPicture: 'Rhoi’r llun yn y nodyn',
  missing: {
    refused: 'Ni adawodd y porwr i Purple Pen dynnu llun yma. Gellir cadw’r nodyn hebddo.',
    failed: 'Ni ellid tynnu llun. Gellir cadw’r nodyn hebddo.',
    'left-out': 'Wedi’i adael allan.',
  },
  remark: 'Beth a ddigwyddodd, yn eich geiriau eich hun (os dymunwch)',
  save: 'Cadw’r nodyn fel ffeil',
  discard: 'Ei daflu',
  saved: (name) =>
    `Wedi’i gadw fel ${name} ymhlith eich lawrlwythiadau. Nid yw Purple Pen wedi cadw dim. Os nad yw yno, gwnewch y nodyn eto.`,
  discarded: 'Wedi’i daflu. Ni chadwyd dim.',
};

export const EVIDENCE_STRINGS: Readonly<Record<Language, EvidenceStrings>> = { en, cy };
