import type { Language } from '../language.ts';
import type { PictureMissing } from './evidence.ts';

const en = {
  title: 'Evidence note',
  what: 'The owner of this device made this note on the device itself, with the browser extension Purple Pen, and saved it as this file. It has been sent nowhere, and the extension has kept no copy.',
  facts: 'What was in front',
  address: 'Address of the page',
  pageTitle: 'Title of the page',
  time: 'Time, by the clock of the device',
  selection: 'Selected words',
  noSelection: 'No words were selected.',
  cut: 'The selection was longer than this; the rest is not in the note.',
  picture: 'Picture of the tab',
  pictureAlt: 'The page as the tab showed it',
  missing: {
    refused: 'None. The browser let the extension take no picture of this page.',
    failed: 'None. The picture could not be taken.',
    'left-out': 'None. It was left out by the person who made the note.',
  } satisfies Record<PictureMissing, string>,
  remark: 'What happened, in the words of the person who made the note',
  sums: 'Check sums (SHA-256)',
  sumSelection: 'Selected words, just as they stand above: UTF-8, codes as codes, line ends as LF',
  sumPicture: 'Picture, as the PNG file that this file holds',
  none: 'none',
  sumsMean:
    'They show whether the words or the picture were changed by mistake after the note was made. They prove neither who wrote what is in it nor that nobody changed note and check sums together. Where it matters, keep the page itself too, and ask the site or the police to secure it.',
  codes:
    'Signs that cannot be seen stand as codes such as [U+202E]. Nothing of the page can run or load from this file.',
  keep: 'There may be names of children and others in it: keep it safe, show it only to those who deal with it, and delete it when it is no longer needed.',
};

export type EvidenceWords = typeof en;

const cy: EvidenceWords = {
  title: 'Nodyn tystiolaeth',
  what: 'Perchennog y ddyfais hon a wnaeth y nodyn hwn ar y ddyfais ei hun, gyda’r estyniad porwr Purple Pen, a’i gadw fel y ffeil hon. Nid yw wedi’i anfon i unman, ac nid yw’r estyniad wedi cadw copi.',
  facts: 'Beth oedd o flaen y person',
  address: 'Cyfeiriad y dudalen',
  pageTitle: 'Teitl y dudalen',
  time: 'Amser, yn ôl cloc y ddyfais',
  selection: 'Geiriau a ddewiswyd',
  noSelection: 'Ni ddewiswyd geiriau.',
  cut: 'Roedd y dewisiad yn hirach na hyn; nid yw’r gweddill yn y nodyn.',
  picture: 'Llun o’r tab',
  pictureAlt: 'Y dudalen fel y’i dangoswyd yn y tab',
  missing: {
    refused: 'Dim. Ni adawodd y porwr i’r estyniad dynnu llun o’r dudalen hon.',
    failed: 'Dim. Ni ellid tynnu’r llun.',
    'left-out': 'Dim. Fe’i gadawyd allan gan y sawl a wnaeth y nodyn.',
  },
  remark: 'Beth a ddigwyddodd, yng ngeiriau’r sawl a wnaeth y nodyn',
  sums: 'Symiau gwirio (SHA-256)',
  sumSelection: 'Geiriau a ddewiswyd, yn union fel y maent uchod: UTF-8, codau fel codau, diwedd llinell yn LF',
  sumPicture: 'Llun, fel y ffeil PNG sydd yn y ffeil hon',
  none: 'dim',
  sumsMean:
    'Maent yn dangos a gafodd y geiriau neu’r llun eu newid drwy gamgymeriad ar ôl gwneud y nodyn. Nid ydynt yn profi pwy a ysgrifennodd yr hyn sydd ynddo, na chwaith na newidiodd neb y nodyn a’r symiau gyda’i gilydd. Lle mae’n bwysig, cadwch y dudalen ei hun hefyd, a gofynnwch i’r wefan neu’r heddlu ei diogelu.',
  codes:
    'Mae arwyddion na ellir eu gweld yn sefyll fel codau megis [U+202E]. Ni all dim o’r dudalen redeg na llwytho o’r ffeil hon.',
  keep: 'Gall enwau plant ac eraill fod ynddo: cadwch ef yn ddiogel, dangoswch ef i’r rhai sy’n delio ag ef yn unig, a dilëwch ef pan nad oes ei angen mwyach.',
};

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = { en, cy };
