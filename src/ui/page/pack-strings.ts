import type { Language } from '../../core/language.ts';
import type { PackProblem } from '../../core/pack/pack-error.ts';

interface Versions {
  readonly offered: string;
  readonly inForce: string;
}

const en = {
  checking: 'Looking for your school’s settings…',
  none: 'No policy is in force, so nothing can be checked. Reload the extension or install it again.',
  kind: {
    default: 'The policy that comes with Purple Pen is in force. It names no school.',
    'own-details': 'The policy that comes with Purple Pen is in force, with the school details that you typed.',
    managed: 'Your school’s own policy pack is in force.',
    'managed-invalid': 'Your school’s policy pack has a mistake in it.',
    'managed-older': 'Your school’s own policy pack is in force.',
  },
  managedTrust: 'The policy pack of your trust or council is in force.',
  invalidLastGood: 'Its last good pack stays in force.',
  invalidBase: 'The pack of your trust or council is in force instead.',
  invalidDefault: 'The policy that comes with Purple Pen is in force instead.',
  older: ({ offered, inForce }: Versions) =>
    `Version ${offered} was sent since. It is older than version ${inForce}, so it was not taken.`,
  partial: 'Some parts of it could not be used. All others are in force.',
  removed: (day: string) => `Your school’s own pack was taken away on ${day}.`,
  tellAdmin: 'Only the person who looks after the pack at your school can mend it. What to tell them:',
  policy: 'Policy',
  version: 'Version',
  school: 'School',
  review: 'Review due',
  reviewPast: 'The review date of this policy has passed. Ask your school whether there is a newer one.',
  wholePack: 'the whole pack',
  problem: {
    dropped: () => 'the browser dropped it, most likely because it is not text',
    'not-json': () => 'is broken or cut off',
    'not-text': () => 'must be JSON text or an object',
    missing: () => 'is missing',
    'wrong-type': (detail: string) => `is of the wrong kind (expected: ${detail})`,
    'not-allowed': (detail: string) => (detail ? `must be one of: ${detail}` : 'is not allowed here'),
    'unknown-field': (detail: string) => `has entries that are not known: ${detail}`,
    'too-long': (detail: string) => `is too long or too large (at most ${detail})`,
    'too-short': (detail: string) => `is too short or too small (at least ${detail})`,
    'bad-format': () => 'is not written in the right form',
    'out-of-order': () => 'ends before it begins, or lies outside the hours of work',
    'no-such-clause': (detail: string) => `points to clause ‘${detail}’, which the pack does not have`,
    'no-such-rule': (detail: string) => `changes rule ‘${detail}’, which the pack that it extends does not have`,
    'no-base': (detail: string) =>
      `extends ‘${detail}’, which is not here: export the pack whole, or send that one too`,
    'bad-base': (detail: string) => `extends ‘${detail}’, which has mistakes in it: mend that one first`,
    'base-loop': (detail: string) => `extends ‘${detail}’, which itself extends another: export that one whole`,
    locked: (detail: string) => `is locked by the pack that it extends, so its own wish was left out: ${detail}`,
    'no-reason': () => 'locks a setting and gives staff no reason',
    older: (detail: string) => `is older than what is in force (${detail}), so it was not taken`,
    duplicate: (detail: string) => `stands twice: ‘${detail}’`,
  } satisfies Record<PackProblem, (detail: string) => string>,
};

export type PackStrings = typeof en;

const cy: PackStrings = {
  checking: 'Yn chwilio am osodiadau eich ysgol…',
  none: 'Nid oes polisi mewn grym, felly ni ellir gwirio dim. Ail-lwythwch yr estyniad neu gosodwch ef eto.',
  kind: {
    default: 'Y polisi sy’n dod gyda Purple Pen sydd mewn grym. Nid yw’n enwi ysgol.',
    'own-details': 'Y polisi sy’n dod gyda Purple Pen sydd mewn grym, gyda’r manylion ysgol a deipiwyd gennych chi.',
    managed: 'Pecyn polisi eich ysgol chi sydd mewn grym.',
    'managed-invalid': 'Mae camgymeriad ym mhecyn polisi eich ysgol.',
    'managed-older': 'Pecyn polisi eich ysgol chi sydd mewn grym.',
  },
  managedTrust: 'Pecyn polisi eich ymddiriedolaeth neu’ch cyngor sydd mewn grym.',
  invalidLastGood: 'Mae’r pecyn da diwethaf yn dal mewn grym.',
  invalidBase: 'Pecyn eich ymddiriedolaeth neu’ch cyngor sydd mewn grym yn ei le.',
  invalidDefault: 'Y polisi sy’n dod gyda Purple Pen sydd mewn grym yn ei le.',
  older: ({ offered, inForce }) =>
    `Anfonwyd fersiwn ${offered} ers hynny. Mae’n hŷn na fersiwn ${inForce}, felly ni chafodd ei dderbyn.`,
  partial: 'Ni ellid defnyddio rhai rhannau ohono. Mae’r lleill i gyd mewn grym.',
  removed: (day) => `Tynnwyd pecyn eich ysgol ei hun yn ôl ar ${day}.`,
  tellAdmin: 'Dim ond y sawl sy’n gofalu am y pecyn yn eich ysgol all ei gywiro. Beth i’w ddweud wrthynt:',
  policy: 'Polisi',
  version: 'Fersiwn',
  school: 'Ysgol',
  review: 'I’w adolygu erbyn',
  reviewPast: 'Mae dyddiad adolygu’r polisi hwn wedi mynd heibio. Gofynnwch i’ch ysgol a oes un mwy diweddar.',
  wholePack: 'y pecyn cyfan',
  problem: {
    dropped: () => 'gollyngwyd hwn gan y porwr, fwy na thebyg am nad yw’n destun',
    'not-json': () => 'mae wedi torri, neu nid yw yno i gyd',
    'not-text': () => 'rhaid iddo fod yn destun JSON neu’n wrthrych',
    missing: () => 'mae ar goll',
    'wrong-type': (detail) => `mae o’r math anghywir (disgwylir: ${detail})`,
    'not-allowed': (detail) => (detail ? `rhaid iddo fod yn un o’r rhain: ${detail}` : 'ni chaniateir hyn yma'),
    'unknown-field': (detail) => `mae’n cynnwys eitemau anhysbys: ${detail}`,
    'too-long': (detail) => `mae’n rhy hir neu’n rhy fawr (dim mwy na ${detail})`,
    'too-short': (detail) => `mae’n rhy fyr neu’n rhy fach (o leiaf ${detail})`,
    'bad-format': () => 'nid yw wedi’i ysgrifennu yn y ffurf gywir',
    'out-of-order': () => 'mae’n gorffen cyn dechrau, neu mae y tu allan i’r oriau gwaith',
    'no-such-clause': (detail) => `mae’n cyfeirio at gymal ‘${detail}’, nad yw yn y pecyn`,
    'no-such-rule': (detail) => `mae’n newid rheol ‘${detail}’, nad yw yn y pecyn y mae’n ei ymestyn`,
    'no-base': (detail) =>
      `mae’n ymestyn ‘${detail}’, nad yw yma: allforiwch y pecyn yn gyfan, neu anfonwch hwnnw hefyd`,
    'bad-base': (detail) => `mae’n ymestyn ‘${detail}’, sydd â chamgymeriadau ynddo: cywirwch hwnnw’n gyntaf`,
    'base-loop': (detail) => `mae’n ymestyn ‘${detail}’, sydd ei hun yn ymestyn un arall: allforiwch hwnnw’n gyfan`,
    locked: (detail) => `mae wedi’i gloi gan y pecyn y mae’n ei ymestyn, felly gadawyd ei ddymuniad allan: ${detail}`,
    'no-reason': () => 'mae’n cloi gosodiad heb roi rheswm i’r staff',
    older: (detail) => `mae’n hŷn na’r hyn sydd mewn grym (${detail}), felly ni chafodd ei dderbyn`,
    duplicate: (detail) => `mae’n ymddangos ddwywaith: ‘${detail}’`,
  },
};

export const PACK_STRINGS: Readonly<Record<Language, PackStrings>> = { en, cy };
