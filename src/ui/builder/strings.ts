import type { Language } from '../../core/language.ts';
import type { Said, SaveState } from './model.ts';

const clausesEn = (count: number) => (count === 1 ? '1 clause' : `${count} clauses`);

const en = {
  title: 'Make your school’s rule pack',
  intro: 'For the person who looks after your school’s policy. Everything stays on this device.',
  steps: 'Steps',
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  next: (title: string) => `Next: ${title}`,
  undo: 'Undo',
  restart: 'Start again',
  restartQuestion: 'Delete everything in the builder?',
  restartMeans:
    'The policy’s clauses, school details, staff list, roster filters and crests are deleted from the builder on this device. Files that you exported stay. It cannot be undone.',
  restartKeep: 'Keep everything',
  restartDo: 'Delete it all',
  save: {
    saved: 'Saved on this device',
    saving: 'Saving…',
    full: 'Not saved: the browser has no room left for it. Take out a crest, or use a smaller picture.',
    failed: 'Not saved: the browser could not write it. It is tried again with your next change; keep this tab open.',
    conflict: 'Not saved: another tab has changed this pack.',
  } satisfies Record<SaveState, string> as Record<SaveState, string>,
  conflict: 'This pack was changed in another tab',
  conflictMeans: 'Only one of the two can be kept. Nothing from this tab is saved until you choose.',
  conflictTheirs: 'Show what the other tab has',
  conflictOurs: 'Keep what is here',
  said: (said: Said): string => {
    switch (said.key) {
      case 'undone':
        return 'Taken back.';
      case 'restarted':
        return 'Everything is deleted. You can start anew.';
      case 'taken-pack':
        return 'The earlier pack is taken over.';
      case 'taken-base':
        return 'The pack now stands on these rules.';
      case 'removed':
        return 'Removed.';
      case 'repaired':
        return 'Part of what was kept could not be read and was left out. Please look through the steps.';
      case 'adopted':
        return 'This tab now shows what another tab has saved.';
      case 'read-policy':
        return said.count === 0
          ? 'The file is read, and no clause was found in it.'
          : `The policy is read: ${clausesEn(said.count)}.`;
      case 'confirmed':
        return `${clausesEn(said.count)} confirmed.`;
      case 'dropped':
        return `${clausesEn(said.count)} left out.`;
      case 'kept':
        return `${clausesEn(said.count)} to look at again.`;
      case 'staff':
        return said.count === 1 ? '1 member of staff is read.' : `${said.count} members of staff are read.`;
      case 'roster':
        return said.count === 1 ? '1 pupil is read.' : `${said.count} pupils are read.`;
      case 'crest':
        return said.count === 1 ? '1 picture is added.' : `${said.count} pictures are added.`;
    }
  },
  bring: {
    choose: 'Choose a file',
    chooseMany: 'Choose pictures',
    drop: 'or drop it here',
    dropMany: 'or drop them here',
    busy: 'Reading the file…',
    problems: 'This file could not be used',
    file: 'File',
    line: 'Line',
    field: 'Column or field',
    problem: 'What is wrong',
    whole: 'the whole file',
    more: (count: number) => `and ${count} more`,
  },
  remove: 'Remove',
  add: 'Add',
  inWelsh: (label: string) => `${label} in Welsh`,
};

export type BuilderStrings = typeof en;

const clausesCy = (count: number) => `${count} cymal`;

const cy: BuilderStrings = {
  title: 'Creu pecyn rheolau eich ysgol',
  intro: 'I’r sawl sy’n gofalu am bolisi eich ysgol. Mae popeth yn aros ar y ddyfais hon.',
  steps: 'Camau',
  step: (n, of) => `Cam ${n} o ${of}`,
  next: (title) => `Nesaf: ${title}`,
  undo: 'Dadwneud',
  restart: 'Dechrau eto',
  restartQuestion: 'Dileu popeth yn yr adeiladwr?',
  restartMeans:
    'Caiff cymalau’r polisi, manylion yr ysgol, y rhestr staff, hidlwyr y gofrestr a’r arfbeisiau eu dileu o’r adeiladwr ar y ddyfais hon. Mae’r ffeiliau a allforiwyd gennych yn aros. Ni ellir dadwneud hyn.',
  restartKeep: 'Cadw popeth',
  restartDo: 'Dileu’r cyfan',
  save: {
    saved: 'Wedi’i gadw ar y ddyfais hon',
    saving: 'Wrthi’n cadw…',
    full: 'Heb ei gadw: nid oes lle ar ôl yn y porwr. Tynnwch arfbais, neu defnyddiwch lun llai.',
    failed:
      'Heb ei gadw: ni allai’r porwr ei ysgrifennu. Rhoddir cynnig arall arni gyda’ch newid nesaf; cadwch y tab hwn ar agor.',
    conflict: 'Heb ei gadw: mae tab arall wedi newid y pecyn hwn.',
  },
  conflict: 'Newidiwyd y pecyn hwn mewn tab arall',
  conflictMeans: 'Dim ond un o’r ddau y gellir ei gadw. Ni chaiff dim o’r tab hwn ei gadw nes i chi ddewis.',
  conflictTheirs: 'Dangos yr hyn sydd gan y tab arall',
  conflictOurs: 'Cadw’r hyn sydd yma',
  said: (said) => {
    switch (said.key) {
      case 'undone':
        return 'Wedi’i ddadwneud.';
      case 'restarted':
        return 'Mae popeth wedi’i ddileu. Gallwch ddechrau o’r newydd.';
      case 'taken-pack':
        return 'Mae’r pecyn cynharach wedi’i ddwyn i mewn.';
      case 'taken-base':
        return 'Mae’r pecyn bellach yn sefyll ar y rheolau hyn.';
      case 'removed':
        return 'Wedi’i dynnu.';
      case 'repaired':
        return 'Ni ellid darllen rhan o’r hyn a gadwyd, a gadawyd hi allan. Edrychwch drwy’r camau.';
      case 'adopted':
        return 'Mae’r tab hwn bellach yn dangos yr hyn a gadwodd tab arall.';
      case 'read-policy':
        return said.count === 0
          ? 'Darllenwyd y ffeil, ac ni chafwyd cymal ynddi.'
          : `Mae’r polisi wedi’i ddarllen: ${clausesCy(said.count)}.`;
      case 'confirmed':
        return `Cadarnhawyd ${clausesCy(said.count)}.`;
      case 'dropped':
        return `Gadawyd ${clausesCy(said.count)} allan.`;
      case 'kept':
        return `${clausesCy(said.count)} i edrych arno eto.`;
      case 'staff':
        return `Darllenwyd ${said.count} aelod o staff.`;
      case 'roster':
        return `Darllenwyd ${said.count} disgybl.`;
      case 'crest':
        return `Ychwanegwyd ${said.count} llun.`;
    }
  },
  bring: {
    choose: 'Dewis ffeil',
    chooseMany: 'Dewis lluniau',
    drop: 'neu ei gollwng yma',
    dropMany: 'neu eu gollwng yma',
    busy: 'Wrthi’n darllen y ffeil…',
    problems: 'Ni ellid defnyddio’r ffeil hon',
    file: 'Ffeil',
    line: 'Llinell',
    field: 'Colofn neu faes',
    problem: 'Beth sydd o’i le',
    whole: 'y ffeil gyfan',
    more: (count) => `a ${count} arall`,
  },
  remove: 'Tynnu',
  add: 'Ychwanegu',
  inWelsh: (label) => `${label} yn Gymraeg`,
};

export const BUILDER_STRINGS: Readonly<Record<Language, BuilderStrings>> = { en, cy };
