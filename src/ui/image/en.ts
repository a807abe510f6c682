import type { FaceClass } from '../../core/image/image-facts.ts';
import type { ImageStrings } from './strings.ts';

export const en: ImageStrings = {
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
