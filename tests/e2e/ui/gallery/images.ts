import type { ExplainedImage, ExplainedImageFinding } from '../../../../src/core/image/explained-image.ts';
import type { FaceClass } from '../../../../src/core/image/image-facts.ts';
import type { Language } from '../../../../src/core/language.ts';
import type { ImageQuestion } from '../../../../src/guard/attach/image-ui.ts';
import { type DrawnScene, drawScene } from './draw-scene.ts';

type Both = readonly [en: string, cy: string];
type Say = (both: Both) => string;
type Noted = (say: Say, scene: DrawnScene) => ExplainedImageFinding;

const clause = (say: Say, where: string, asks: Both): ExplainedImageFinding['clause'] => ({
  intro: say(['Your school’s policy asks', 'Mae polisi eich ysgol yn gofyn i chi']),
  policy: say(['Social media policy', 'Polisi cyfryngau cymdeithasol']),
  where,
  asks: say(asks),
});

const child: Noted = (say, { heads }) => ({
  category: 'image-child',
  level: 'caution',
  notice: say(['There seems to be a child in this picture', 'Ymddengys fod plentyn yn y llun hwn']),
  advice: say([
    'Once it is up, others can save it and change it. Backs of heads and hands tell the story as well.',
    'Unwaith y bydd ar-lein, gall eraill ei gadw a’i newid. Mae cefnau pennau a dwylo’n dweud y stori cystal.',
  ]),
  boxes: heads,
  words: [],
  clause: clause(say, '6.1', [
    'Keep pictures of pupils off your own accounts.',
    'Cadw lluniau o ddisgyblion oddi ar eich cyfrifon eich hun.',
  ]),
});

const crest: Noted = (say, { badges }) => ({
  category: 'image-branding',
  level: 'caution',
  notice: say(['This shows your school’s badge', 'Mae hwn yn dangos bathodyn eich ysgol']),
  advice: '',
  boxes: badges,
  words: [],
  clause: clause(say, '3.2', [
    'Keep the school’s name and badge off personal accounts.',
    'Cadw enw a bathodyn yr ysgol oddi ar gyfrifon personol.',
  ]),
});

const printed: Noted = (say, { lines }) => ({
  category: 'image-text',
  level: 'caution',
  notice: say(['A pupil’s name may be readable in it', 'Efallai fod modd darllen enw disgybl ynddo']),
  advice: say(['Cropping it out is enough.', 'Mae ei docio allan yn ddigon.']),
  boxes: lines.slice(1),
  words: ['Mia Okafor', 'Leo Hart'],
  clause: clause(say, '4.2', [
    'Keep pupils’ names out of what you post.',
    'Cadw enwau disgyblion allan o’r hyn a bostiwch.',
  ]),
});

const explicit: Noted = (say) => ({
  category: 'image-explicit',
  level: 'stop',
  notice: say(['This may be an explicit picture', 'Gall hwn fod yn llun anweddus']),
  advice: say([
    'A picture like this can end up in front of pupils and parents.',
    'Gall llun fel hwn gyrraedd disgyblion a rhieni.',
  ]),
  boxes: [],
  words: [],
  clause: null,
});

const stop =
  (noted: Noted): Noted =>
  (say, scene) => ({ ...noted(say, scene), level: 'stop' });

const PORTRAIT = { width: 1200, height: 900, rows: [1], head: 0.34 };
const CLASS = { width: 1600, height: 1000, rows: [10, 10, 10], head: 0.075 };
const ANSWERS: readonly Both[] = [
  ['It is my own child, with nobody else in it', 'Fy mhlentyn fy hun yw hwn, heb neb arall'],
  ['Consent is on record', 'Mae caniatâd wedi’i gofnodi'],
  ['There is no child in it', 'Nid oes plentyn ynddo'],
];

interface ImageScene {
  readonly name: string;
  readonly drawn: Parameters<typeof drawScene>[0] | null;
  readonly noted: readonly Noted[];
  readonly classes?: readonly FaceClass[];
  readonly answers?: readonly Both[];
  readonly incomplete?: Both;
  readonly hidden?: Both;
  readonly kind?: ExplainedImage['kind'];
}

const HIDDEN: Both = [
  'The file says where it was taken, and when: 14 November, 16:20.',
  'Mae’r ffeil yn dweud ble cafodd ei dynnu, a phryd: 14 Tachwedd, 16:20.',
];
const UNCHECKED: Both = [
  'Purple Pen could not read this picture: your browser does not open HEIC files. Look at it yourself for children, names and badges.',
  'Ni allai Purple Pen ddarllen y llun hwn: nid yw eich porwr yn agor ffeiliau HEIC. Edrychwch eich hun am blant, enwau a bathodynnau.',
];

const one = {
  child: { name: 'IMG_2041.jpg', drawn: PORTRAIT, noted: [child], classes: ['child'] },
  crest: { name: 'sports day.png', drawn: { ...PORTRAIT, badge: true }, noted: [child, crest], classes: ['child'] },
  words: {
    name: 'Screenshot 2026-11-19 at 21.58.04.png',
    drawn: { width: 700, height: 1300, rows: [], head: 0, print: ['Year 4 stars', 'Mia Okafor', 'Leo Hart'] },
    noted: [printed],
  },
  explicit: { name: 'IMG_0007.jpg', drawn: { ...PORTRAIT, dark: true }, noted: [explicit], classes: ['adult'] },
  unchecked: { name: 'IMG_3310.HEIC', drawn: null, noted: [], incomplete: UNCHECKED },
  stop: {
    name: 'trip.jpg',
    drawn: { width: 1400, height: 900, rows: [3, 4], head: 0.16, dark: true },
    noted: [stop(child), crest],
    classes: ['child', 'adult', 'teen', 'child', 'unknown', 'child', 'adult'],
    answers: ANSWERS,
    hidden: HIDDEN,
  },
  hidden: {
    name: 'IMG_2042.jpg',
    drawn: PORTRAIT,
    noted: [child],
    classes: ['child'],
    answers: ANSWERS,
    hidden: HIDDEN,
  },
  class: {
    name: 'class 4 photo.jpg',
    drawn: CLASS,
    noted: [child],
    classes: Array(30).fill('child').fill('adult', 27),
  },
  video: { name: 'assembly.mp4', drawn: PORTRAIT, noted: [child], classes: ['child'], kind: 'video' },
} as const satisfies Record<string, ImageScene>;

/** Each a batch of pictures in question. */
export const IMAGE_SCENES: Readonly<Record<string, readonly ImageScene[]>> = {
  ...Object.fromEntries(Object.entries(one).map(([name, scene]) => [name, [scene]])),
  several: [one.child, one.hidden, one.stop],
  alike: [one.child, { ...one.child, name: 'IMG_2043.jpg' }, { ...one.class, name: 'IMG_2044.jpg' }, one.crest],
};

export function imageQuestions(name: string, language: Language): ImageQuestion[] {
  const say: Say = ([en, cy]) => (language === 'cy' ? cy : en);
  return (IMAGE_SCENES[name] ?? []).map((scene) => questionOf(scene, language, say));
}

function questionOf(scene: ImageScene, language: Language, say: Say): ImageQuestion {
  const drawn = scene.drawn && drawScene(scene.drawn);
  const blank = { width: 0, height: 0, heads: [], badges: [], lines: [], blob: Promise.resolve(null) };
  const findings = scene.noted.map((noted) => noted(say, drawn ?? { ...blank, blob: Promise.reject() }));
  const heads = drawn?.heads ?? [];
  const young = heads.filter((_, index) => /child|teen/.test(scene.classes?.[index] ?? 'unknown'));
  return {
    preview: drawn?.blob ?? Promise.resolve(null),
    image: {
      language,
      name: scene.name,
      kind: scene.kind ?? 'picture',
      width: drawn?.width ?? 0,
      height: drawn?.height ?? 0,
      level: findings[0]?.level ?? null,
      findings: findings.map((finding) =>
        finding.category === 'image-child' ? { ...finding, boxes: young } : finding,
      ),
      faces: heads.map((box, index) => {
        const seen = scene.classes?.[index] ?? 'unknown';
        return { box, class: seen, childProbability: seen === 'unknown' ? null : 0.9, chosen: seen === 'child' };
      }),
      audience: say(['Anyone can see this, signed in or not.', 'Gall unrhyw un weld hwn, wedi mewngofnodi ai peidio.']),
      contacts: [{ name: say(['Mr Hale, headteacher', 'Mr Hale, pennaeth']), how: null, url: null }],
      answers: (scene.answers ?? []).map(say),
      asksAnswer: (scene.answers ?? []).length > 0 && findings[0]?.level === 'stop',
      incomplete: scene.incomplete ? say(scene.incomplete) : null,
      hidden: scene.hidden ? say(scene.hidden) : null,
    },
  };
}
