import type { Language } from '../../../core/language.ts';

const en = {
  title: 'Compare',
  intro: 'What this pack does differently from an earlier one, in words.',
  file: 'An earlier pack',
  fileHint: 'A file saved here with ‘Save the pack’; its name ends in .json',
  withExported: (version: string) => `Compared with the pack that was exported last, version ${version}.`,
  withFile: (file: string, version: string) => `Compared with ${file}, version ${version}.`,
  useExported: 'Compare with the pack that was exported last',
  none: 'Nothing has been exported yet. Choose an earlier pack to compare with, or go on.',
  refused: 'This file cannot be used:',
  partly: 'These parts of the file could not be used and are not compared:',
  noPack: 'There is no pack to compare yet.',
  changes: (count: number) => (count === 1 ? '1 thing is different' : `${count} things are different`),
  result: 'What is different',
  same: 'Nothing is different.',
};

export type CompareStrings = typeof en;

const cy: CompareStrings = {
  title: 'Cymharu',
  intro: 'Yr hyn y mae’r pecyn hwn yn ei wneud yn wahanol i un cynharach, mewn geiriau.',
  file: 'Pecyn cynharach',
  fileHint: 'Ffeil a gadwyd yma gyda ‘Cadw’r pecyn’; mae ei henw’n gorffen â .json',
  withExported: (version) => `O’i gymharu â’r pecyn a allforiwyd ddiwethaf, fersiwn ${version}.`,
  withFile: (file, version) => `O’i gymharu â ${file}, fersiwn ${version}.`,
  useExported: 'Cymharu â’r pecyn a allforiwyd ddiwethaf',
  none: 'Nid oes dim wedi’i allforio eto. Dewiswch becyn cynharach i gymharu ag ef, neu ewch ymlaen.',
  refused: 'Ni ellir defnyddio’r ffeil hon:',
  partly: 'Ni ellid defnyddio’r rhannau hyn o’r ffeil, ac ni chymherir hwy:',
  noPack: 'Nid oes pecyn i’w gymharu eto.',
  changes: (count) => `Mae ${count} peth yn wahanol`,
  result: 'Beth sy’n wahanol',
  same: 'Nid oes dim yn wahanol.',
};

export const COMPARE_STRINGS: Readonly<Record<Language, CompareStrings>> = { en, cy };
