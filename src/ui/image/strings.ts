import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { FaceClass } from '../../core/image/image-facts.ts';
import type { Language } from '../../core/language.ts';

type Kind = ExplainedImage['kind'];

interface KindWords {
  /** Said in turn, so that it is never the same face twice running. */
  readonly headings: readonly [string, string, string];
  readonly uncheckedHeading: string;
  position(place: number, of: number): string;
  /** What a screen reader says of the picture; the name of the file follows. */
  readonly shown: string;
  readonly loading: string;
  readonly noPreview: string;
}

/** Every word of the questions about pictures. A language that misses one does not compile. */
export interface ImageStrings {
  readonly kinds: Readonly<Record<Kind, KindWords>>;
  readonly status: string;
  /** Before the number that ties a note to its marks on the picture. */
  readonly mark: string;
  readonly words: string;
  readonly clean: string;
  readonly answers: string;
  readonly answersFirst: string;
  readonly answersNote: string;
  readonly answerMissing: string;
  same(others: number): string;
  readonly different: string;
  readonly leaveOut: string;
  readonly blur: string;
  /** Where badges or print were found, but no face. */
  readonly blurPlaces: string;
  readonly attach: string;
  readonly blurStep: {
    readonly heading: string;
    readonly status: string;
    /** Both where there are no faces. */
    readonly headingPlaces: string;
    readonly statusPlaces: string;
    readonly keys: string;
    readonly faces: string;
    face(place: number, of: number, seen: FaceClass): string;
    readonly all: string;
    readonly none: string;
    readonly cover: string;
    place(number: number): string;
    readonly placeKeys: string;
    takeAway(number: number): string;
    /** How many of the faces, and how many places beside them. */
    chosen(faces: number, of: number, places: number): string;
    attach(faces: number, places: number): string;
    readonly nothing: string;
    readonly back: string;
  };
  readonly progress: {
    looking(total: number): string;
    readonly blurring: string;
    done(done: number, total: number): string;
    readonly stays: string;
    readonly skip: string;
    cancel(total: number): string;
  };
}

const en: ImageStrings = {
  kinds: {
    picture: {
      headings: ['A look at this picture first', 'Before this picture goes up', 'One more look at this picture'],
      uncheckedHeading: 'This picture was not checked',
      position: (place, of) => `Picture ${place} of ${of}`,
      shown: 'Your picture',
      loading: 'Getting the picture…',
      noPreview: 'The picture cannot be shown here.',
    },
    video: {
      headings: ['A look at this video first', 'Before this video goes up', 'One more look at this video'],
      uncheckedHeading: 'This video was not checked',
      position: (place, of) => `Video, ${place} of ${of}`,
      shown: 'The start of your video',
      loading: 'Getting the start of the video…',
      noPreview: 'The video cannot be shown here.',
    },
  },
  status: 'It has not left this device yet.',
  mark: 'Mark',
  words: 'Words in it:',
  clean: 'Attach it without that',
  answers: 'Is it one of these? You need not say.',
  answersFirst: 'To attach it anyway, pick what applies',
  answersNote: 'It stays on this device.',
  answerMissing: 'Pick what applies here first, then press Attach anyway.',
  same: (others) => (others === 1 ? 'Do the same with the other one' : `Do the same with the other ${others}`),
  different: 'There is something else in this one, so you are asked about it too.',
  leaveOut: 'Leave it out',
  blur: 'Blur faces and attach',
  blurPlaces: 'Blur that and attach',
  attach: 'Attach anyway',
  blurStep: {
    heading: 'Whose face to blur?',
    status: 'Press a face to blur it or leave it. Press anywhere else, or drag, to cover another place.',
    headingPlaces: 'What to blur?',
    statusPlaces: 'Press anywhere on the picture, or drag, to cover another place.',
    keys: 'With the keyboard: arrow keys go from face to face, Space blurs or leaves it.',
    faces: 'Faces in the picture',
    face: (place, of, seen) => `Face ${place} of ${of}, ${EN_CLASSES[seen]}`,
    all: 'All faces',
    none: 'No faces',
    cover: 'Cover another place',
    place: (number) => `Covered place ${number}`,
    placeKeys: 'On a covered place, arrow keys move it, Shift with arrow keys sizes it, Delete takes it away.',
    takeAway: (number) => `Take covered place ${number} away`,
    chosen: (faces, of, places) => {
      const other = places === 1 ? '1 other place' : `${places} other places`;
      if (of === 0) return `${other.replace(' other', '')} will be blurred.`;
      return `${faces} of ${of === 1 ? '1 face' : `${of} faces`}${places > 0 ? ` and ${other}` : ''} will be blurred.`;
    },
    attach: (faces, places) => {
      const count = faces + places;
      if (count === 0) return 'Blur and attach';
      const what = places > 0 ? ['place', 'places'] : ['face', 'faces'];
      return `Blur ${count} ${count === 1 ? what[0] : what[1]} and attach`;
    },
    nothing: 'Nothing is blurred yet: press a face, or go back.',
    back: 'Back',
  },
  progress: {
    looking: (total) => (total === 1 ? 'Looking at your picture…' : `Looking at your ${total} pictures…`),
    blurring: 'Blurring faces…',
    done: (done, total) => `${done} of ${total} done`,
    stays: 'On this device only.',
    skip: 'Attach now, not checked',
    cancel: (total) => (total === 1 ? 'Leave it out' : 'Leave them out'),
  },
};

const EN_CLASSES: Readonly<Record<FaceClass, string>> = {
  child: 'probably a child',
  teen: 'probably a teenager',
  adult: 'probably an adult',
  unknown: 'age not clear',
};

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

const cy: ImageStrings = {
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

export const IMAGE_STRINGS: Readonly<Record<Language, ImageStrings>> = { en, cy };
