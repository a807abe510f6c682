import type { ExplainPack } from '../../../../src/core/explain.ts';
import type { Rule } from '../../../../src/core/pack/schema.ts';

const rule = (
  id: Rule['category'],
  words: Pick<Rule, 'notice' | 'advice' | 'clauses'> & Partial<Pick<Rule, 'ask' | 'reasons'>>,
): Rule => ({
  id,
  category: id,
  level: 'caution',
  levels: [],
  reasons: [],
  examples: { trigger: [], silent: [] },
  ...words,
});

/** The policy of a school that does not exist, in both languages; long and short, with and without reasons. */
export const PACK: ExplainPack = {
  school: {
    name: 'Harrow Lane Primary School',
    shortName: 'Harrow Lane',
    aliases: [],
    hashtags: [],
    handles: [],
    domains: [],
    town: '',
    motto: '',
    trust: '',
    uniform: '',
    classes: [],
  },
  policy: { title: { en: 'Social media policy', cy: 'Polisi cyfryngau cymdeithasol' } },
  clauses: [
    {
      id: 'names',
      where: '4.2',
      asks: {
        en: 'Keep pupils’ names out of what you post from your own accounts.',
        cy: 'Cadw enwau disgyblion allan o’r hyn a bostiwch o’ch cyfrifon eich hun.',
      },
    },
    {
      id: 'details',
      where: '4.3',
      asks: {
        en: 'Keep to yourself what you know about a child or family through your work, named or not.',
        cy: 'Cadw i chi’ch hun yr hyn a wyddoch am blentyn neu deulu drwy eich gwaith, boed wedi’u henwi ai peidio.',
      },
    },
    {
      id: 'respect',
      where: '5.1, Respect for families, colleagues and leaders',
      asks: {
        en: 'Take concerns about colleagues, leaders and governors to someone who can act, rather than to social media.',
        cy: 'Mynd â phryderon am gydweithwyr, arweinwyr a llywodraethwyr at rywun a all weithredu.',
      },
    },
    {
      id: 'workplace',
      where: '3.1',
      asks: {
        en: 'Keep the name of the school you work at off personal accounts.',
        cy: 'Cadw enw’r ysgol yr ydych yn gweithio ynddi oddi ar gyfrifon personol.',
      },
    },
  ],
  contacts: [
    {
      role: 'dsl',
      clauses: [],
      name: { en: 'Mrs Bello, safeguarding lead', cy: 'Mrs Bello, arweinydd diogelu' },
      how: { en: 'Extension 204, or the blue form.', cy: 'Estyniad 204, neu’r ffurflen las.' },
    },
    { role: 'head', clauses: [], name: { en: 'Mr Hale, headteacher', cy: 'Mr Hale, pennaeth' } },
    {
      role: 'helpline',
      clauses: [],
      name: { en: 'Professionals Online Safety Helpline', cy: 'Llinell Gymorth Diogelwch Ar-lein' },
      how: { en: 'For anyone who works with children.', cy: 'I unrhyw un sy’n gweithio gyda phlant.' },
      url: 'https://saferinternet.org.uk/professionals-online-safety-helpline',
    },
  ],
  rules: [
    rule('pupil-name', {
      clauses: ['names'],
      notice: { en: 'This seems to name a pupil', cy: 'Ymddengys fod hyn yn enwi disgybl' },
      advice: {
        en: 'Praise works without a name: ‘a pupil’ or ‘my class’ says it as warmly.',
        cy: 'Mae canmol yn gweithio heb enw: mae ‘disgybl’ neu ‘fy nosbarth’ yr un mor gynnes.',
      },
      ask: 'head',
    }),
    rule('pupil-info', {
      clauses: ['details'],
      notice: {
        en: 'This tells something about a child or family',
        cy: 'Mae hyn yn dweud rhywbeth am blentyn neu deulu',
      },
      advice: {
        en: 'Even without a name, those who know the child may recognise them. A worry about a child is best taken to your safeguarding lead today.',
        cy: 'Hyd yn oed heb enw, gall y rhai sy’n adnabod y plentyn wybod am bwy yr ydych yn sôn. Mae’n well mynd â phryder am blentyn at eich person diogelu heddiw.',
      },
      ask: 'dsl',
      reasons: [
        {
          en: 'The family and the school have agreed to this',
          cy: 'Mae’r teulu a’r ysgol wedi cytuno i hyn',
        },
        { en: 'It is about my own family', cy: 'Mae’n ymwneud â’m teulu fy hun' },
        { en: 'The school has already made this public', cy: 'Mae’r ysgol eisoes wedi cyhoeddi hyn' },
      ],
    }),
    rule('criticism', {
      clauses: ['respect'],
      notice: {
        en: 'This may run down someone you work with',
        cy: 'Gall hyn ddifrïo rhywun yr ydych yn gweithio ag ef',
      },
      advice: {
        en: 'It can feel better to say, and be hard to take back. Who could put it right?',
        cy: 'Gall fod yn rhyddhad dweud hyn, ac yn anodd ei dynnu’n ôl. Pwy allai unioni’r peth?',
      },
      ask: 'helpline',
    }),
    rule('school-identity', {
      clauses: ['workplace'],
      notice: { en: 'This shows where you work', cy: 'Mae hyn yn dangos ble rydych yn gweithio' },
      advice: { en: '‘School’ is enough for your friends.', cy: 'Mae ‘yr ysgol’ yn ddigon i’ch ffrindiau.' },
    }),
  ],
};
