import type { UiStrings } from './strings.ts';

/** Mutation after a numeral: dau beth, tri pheth, pedwar peth, chwe pheth; from eleven on `o bethau`. */
function things(count: number): string {
  if (count > 10) return `${count} o bethau`;
  if (count === 2) return '2 beth';
  return count === 3 || count === 6 ? `${count} pheth` : `${count} peth`;
}

export const cy: UiStrings = {
  interstitial: {
    headings: ['Cymerwch ail olwg', 'Cyn i hwn fynd allan', 'Darllenwch drosto unwaith eto'],
    heldStatus: 'Nid yw wedi’i bostio eto.',
    reviewHeading: 'Golwg ar eich drafft',
    reviewStatus: 'Does dim yn cael ei ddal yn ôl. Gallwch bostio pan fyddwch yn barod.',
    uncheckedHeading: 'Heb ei wirio’n llawn',
    audience: 'Pwy fydd yn gweld hwn',
    also: 'Hefyd yma:',
    another: 'Ffordd arall o’i ddweud:',
    instead: 'Yn lle',
    useWording: 'Defnyddio’r geiriad hwn',
    wrong: 'Roedd hyn yn anghywir',
    marked: 'Wedi’i nodi’n anghywir.',
    undo: 'Dadwneud',
    notKept: 'Nid oedd modd cadw hynny. Rhowch gynnig arall arni.',
    more: (count) => (count === 1 ? 'Mae 1 arall tebyg.' : `Mae ${count} arall tebyg.`),
    ask: 'Pwy i’w holi',
    newTab: 'yn agor mewn tab newydd',
    reasons: 'I’w bostio beth bynnag, dewiswch reswm',
    reasonsNote: 'Mae’n aros ar y ddyfais hon.',
    reasonMissing: 'Dewiswch reswm yma yn gyntaf, yna pwyswch Postio beth bynnag.',
    edit: 'Golygu fy mhostiad',
    post: 'Postio beth bynnag',
    back: 'Yn ôl at fy mhostiad',
    onlyYou: 'Purple Pen sydd yma, ar eich dyfais eich hun. Dim ond chi sy’n gallu gweld hwn.',
    secondReader: {
      copy: 'Ei gopïo i gydweithiwr',
      copied: 'Wedi’i gopïo. Gludwch ef mewn neges ati neu ato.',
      byHand: 'Copïwch ef oddi yma, ac anfonwch ef at gydweithiwr.',
      copyText: 'Copi i gydweithiwr',
      code: 'Y cod a gewch yn ôl',
      fits: 'Mae’n cyfateb. Mae wedi’i ddarllen.',
      wrong: 'Nid yw’n cyfateb. Edrychwch ar y cod eto; os newidioch chi rai geiriau, gofynnwch unwaith eto.',
      habit:
        'Rhywun arall ddylai ei ddarllen. Arfer yw hwn, nid clo: does dim yn cael ei anfon ohono’i hun, a does neb yn gwirio. Gallwch fynd yn ôl a rhoi’r cod i mewn yn nes ymlaen. Os na all neb ei ddarllen nawr, mae “Postio beth bynnag” yn ei bostio.',
      post: 'Ei bostio nawr',
    },
    moreOfficial: 'Beth arall y mae polisi eich ysgol yn ei ofyn yma',
    preventable: 'Gall gosodiad helpu gyda hyn.',
    seeItem: 'Ei weld yn eich rhestr wirio',
  },
  chip: {
    look: (count) => `${things(count)} i edrych ${count === 1 ? 'arno' : 'arnyn nhw'}`,
    unchecked: 'Heb ei wirio’n llawn',
    pressAgain: 'Pwyswch Postio unwaith eto',
    wordingCopied: 'Wedi’i gopïo: gludwch ef dros eich geiriau',
    wordingFailed: 'Doedd hynny ddim yn ffitio yma: teipiwch ef',
    reload: 'Ail-lwythwch y dudalen i droi Purple Pen ymlaen eto',
    imageUnchecked: 'Llun heb ei wirio: pwyswch i’w atodi beth bynnag',
    imageLooking: 'Yn edrych ar eich llun…',
    imageLookingPost: 'Heb ei bostio eto: yn dal i edrych ar eich llun',
    attachAgain: 'Atodwch ef unwaith eto: bydd yn mynd drwodd',
    imageLocated: 'Mae’r llun hwn yn dweud ble cafodd ei dynnu',
  },
};
