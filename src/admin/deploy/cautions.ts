import type { Words } from './deployment.ts';

/** What an admin has to know before a file goes out. */
export const CAUTIONS = {
  oneList: {
    en: 'If anything else of yours sets ExtensionInstallForcelist for this browser, add the line there instead: the browser takes one list, not both.',
    cy: 'Os yw unrhyw beth arall o’ch eiddo yn gosod ExtensionInstallForcelist ar gyfer y porwr hwn, ychwanegwch y llinell yno yn lle hynny: un rhestr y mae’r porwr yn ei chymryd, nid y ddwy.',
  },
  onePolicyFile: {
    en: 'If there is a policies.json already, add these entries to it: Firefox reads one file.',
    cy: 'Os oes policies.json eisoes, ychwanegwch y cofnodion hyn ato: un ffeil y mae Firefox yn ei darllen.',
  },
  oneProfile: {
    en: 'If another profile sets 3rdparty or ExtensionSettings for Firefox, put the entries together in that one.',
    cy: 'Os yw proffil arall yn gosod 3rdparty neu ExtensionSettings ar gyfer Firefox, rhowch y cofnodion gyda’i gilydd yn hwnnw.',
  },
  ownSettings: {
    en: 'If your school sets ExtensionSettings for Firefox already, put the two lines in there by hand instead.',
    cy: 'Os yw eich ysgol eisoes yn gosod ExtensionSettings ar gyfer Firefox, rhowch y ddwy linell yno â llaw yn lle hynny.',
  },
  heavyProfile: {
    en: 'Intune takes no profile of this size (1,000,000 bytes at most); other services may.',
    cy: 'Nid yw Intune yn derbyn proffil o’r maint hwn (1,000,000 beit ar y mwyaf); gall gwasanaethau eraill wneud.',
  },
  notInStore: {
    en: 'Purple Pen is not in this browser’s store yet, so nothing will be installed from there: give an address to install from, or leave the installation out.',
    cy: 'Nid yw Purple Pen yn siop y porwr hwn eto, felly ni chaiff dim ei osod oddi yno: rhowch gyfeiriad i osod ohono, neu hepgorwch y gosodiad.',
  },
  longAddress: {
    en: 'An address to install from is too long for the template: use the browser’s own list there.',
    cy: 'Mae cyfeiriad i osod ohono yn rhy hir i’r templed: defnyddiwch restr y porwr ei hun yno.',
  },
} as const satisfies Readonly<Record<string, Words>>;
