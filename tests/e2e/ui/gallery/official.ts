import type { ExplainPack } from '../../../../src/core/explain.ts';
import { PACK } from './pack.ts';

const clauses = ['accounts'];

/** The same school, with what it asks of its own accounts, and lines of its own. */
export const OFFICIAL_PACK: ExplainPack = {
  ...PACK,
  clauses: [
    ...PACK.clauses,
    {
      id: 'accounts',
      where: '6.2, School accounts',
      asks: {
        en: 'Have posts on school accounts read and agreed by a colleague, and say who is posting.',
        cy: 'Cael cydweithiwr i ddarllen a chytuno ar bostiadau ar gyfrifon yr ysgol, a dweud pwy sy’n postio.',
      },
    },
  ],
  official: [
    {
      id: 'second-reader',
      kind: 'second-reader',
      clauses,
      notice: { en: 'Has a colleague read this?', cy: 'A oes cydweithiwr wedi darllen hwn?' },
      advice: {
        en: 'The policy asks for a second pair of eyes before it goes out.',
        cy: 'Mae’r polisi’n gofyn am ail bâr o lygaid cyn iddo fynd allan.',
      },
    },
    {
      id: 'sign-off',
      kind: 'sign-off',
      clauses,
      notice: { en: 'Can readers see who is posting?', cy: 'A all darllenwyr weld pwy sy’n postio?' },
      advice: {
        en: 'A first name, initials or a role at the end is enough.',
        cy: 'Mae enw cyntaf, llythrennau blaen neu swydd ar y diwedd yn ddigon.',
      },
      ask: 'head',
    },
    {
      id: 'balanced',
      kind: 'general',
      clauses,
      notice: { en: 'Is it balanced and respectful to all?', cy: 'A yw’n gytbwys ac yn barchus at bawb?' },
      advice: {
        en: 'Read it once as a parent who disagrees.',
        cy: 'Darllenwch ef unwaith fel rhiant sy’n anghytuno.',
      },
    },
  ],
  advice: [
    {
      id: 'far',
      clauses,
      at: 'audience',
      text: {
        en: 'What is shared with a few can be passed on to all.',
        cy: 'Gellir anfon yr hyn a rennir ag ychydig ymlaen at bawb.',
      },
    },
    {
      id: 'read-it',
      clauses,
      at: 'question',
      text: {
        en: 'Would you want your pupils and colleagues to read this?',
        cy: 'A fyddech am i’ch disgyblion a’ch cydweithwyr ddarllen hyn?',
      },
    },
    {
      id: 'two-lives',
      clauses,
      at: 'account',
      text: {
        en: 'Is this account for your private life or for work?',
        cy: 'Ai ar gyfer eich bywyd preifat neu ar gyfer gwaith y mae’r cyfrif hwn?',
      },
    },
  ],
};
