import type { FaceClass } from '../../core/image/image-facts.ts';
import type { ImageStrings } from './strings.ts';

/** `wyneb` does not mutate; from eleven on `o wynebau`. */
const faces = (count: number) => (count > 10 ? `${count} o wynebau` : `${count} wyneb`);
/** Dau le, tri lle; from eleven on `o leoedd`. */
const places = (count: number) => {
  if (count > 10) return `${count} o leoedd`;
  return count === 2 ? '2 le' : `${count} lle`;
};
/** Dau lun, tri llun; from eleven on `o luniau`. */
const pictures = (count: number) => {
  if (count > 10) return `${count} o luniau`;
  return count === 2 ? '2 lun' : `${count} llun`;
};

const CY_CLASSES: Readonly<Record<FaceClass, string>> = {
  child: 'plentyn, mae’n debyg',
  teen: 'person ifanc yn ei arddegau, mae’n debyg',
  adult: 'oedolyn, mae’n debyg',
  unknown: 'oedran ddim yn glir',
};

export const cy: ImageStrings = {
  kinds: {
    picture: {
      headings: ['Golwg ar y llun hwn yn gyntaf', 'Cyn i’r llun hwn fynd allan', 'Un olwg arall ar y llun hwn'],
      uncheckedHeading: 'Ni chafodd y llun hwn ei wirio',
      position: (place, of) => `Llun ${place} o ${of}`,
      shown: 'Eich llun',
      loading: 'Yn nôl y llun…',
      noPreview: 'Nid oes modd dangos y llun yma.',
    },
    video: {
      headings: ['Golwg ar y fideo hwn yn gyntaf', 'Cyn i’r fideo hwn fynd allan', 'Un olwg arall ar y fideo hwn'],
      uncheckedHeading: 'Ni chafodd y fideo hwn ei wirio',
      position: (place, of) => `Fideo, ${place} o ${of}`,
      shown: 'Dechrau eich fideo',
      loading: 'Yn nôl dechrau’r fideo…',
      noPreview: 'Nid oes modd dangos y fideo yma.',
    },
  },
  status: 'Nid yw wedi gadael y ddyfais hon eto.',
  mark: 'Marc',
  words: 'Geiriau ynddo:',
  clean: 'Ei atodi heb hynny',
  answers: 'A yw’n un o’r rhain? Does dim rhaid dweud.',
  answersFirst: 'I’w atodi beth bynnag, dewiswch beth sy’n wir',
  answersNote: 'Mae’n aros ar y ddyfais hon.',
  answerMissing: 'Dewiswch beth sy’n wir yma yn gyntaf, yna pwyswch Atodi beth bynnag.',
  same: (others) => (others === 1 ? 'Gwneud yr un peth â’r llall' : `Gwneud yr un peth â’r ${others} arall`),
  different: 'Mae rhywbeth arall yn hwn, felly mae Purple Pen yn gofyn amdano hefyd.',
  leaveOut: 'Ei adael allan',
  blur: 'Pylu wynebau ac atodi',
  blurPlaces: 'Pylu hynny ac atodi',
  attach: 'Atodi beth bynnag',
  blurStep: {
    heading: 'Wyneb pwy i’w bylu?',
    status: 'Pwyswch wyneb i’w bylu neu i’w adael. Pwyswch unrhyw le arall, neu lusgo, i guddio lle arall.',
    headingPlaces: 'Beth i’w bylu?',
    statusPlaces: 'Pwyswch unrhyw le ar y llun, neu lusgo, i guddio lle arall.',
    keys: 'Gyda’r bysellfwrdd: mae’r bysellau saeth yn mynd o wyneb i wyneb, ac mae Space yn ei bylu neu’n ei adael.',
    faces: 'Wynebau yn y llun',
    face: (place, of, seen) => `Wyneb ${place} o ${of}, ${CY_CLASSES[seen]}`,
    all: 'Pob wyneb',
    none: 'Dim un wyneb',
    cover: 'Cuddio lle arall',
    place: (number) => `Lle cudd ${number}`,
    placeKeys:
      'Ar le cudd, mae’r bysellau saeth yn ei symud, Shift gyda’r bysellau saeth yn newid ei faint, a Delete yn ei dynnu i ffwrdd.',
    takeAway: (number) => `Tynnu lle cudd ${number} i ffwrdd`,
    chosen: (chosen, of, other) => {
      if (of === 0) return `Caiff ${places(other)} eu pylu.`;
      return `Caiff ${chosen} o ${faces(of)}${other > 0 ? ` a ${places(other)} arall` : ''} eu pylu.`;
    },
    attach: (chosen, other) => {
      if (chosen + other === 0) return 'Pylu ac atodi';
      return `Pylu ${other > 0 ? places(chosen + other) : faces(chosen)} ac atodi`;
    },
    nothing: 'Nid oes dim wedi’i bylu eto: pwyswch wyneb, neu ewch yn ôl.',
    back: 'Yn ôl',
  },
  progress: {
    looking: (total) => (total === 1 ? 'Yn edrych ar eich llun…' : `Yn edrych ar eich ${pictures(total)}…`),
    blurring: 'Yn pylu wynebau…',
    done: (done, total) => `${done} o ${total} wedi’u gwneud`,
    stays: 'Ar y ddyfais hon yn unig.',
    skip: 'Atodi nawr, heb ei wirio',
    cancel: (total) => (total === 1 ? 'Ei adael allan' : 'Eu gadael allan'),
  },
};
