import type { Language } from '../../core/language.ts';

/** One thing to do: what, and how in a sentence or two. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
}

type StepTable = {
  readonly posted: Readonly<
    Record<'down' | 'tell' | 'child' | 'spread' | 'quiet' | 'press' | 'data' | 'support', StepWords>
  >;
  readonly abuse: Readonly<Record<'calm' | 'keep' | 'report' | 'block' | 'tell' | 'danger' | 'support', StepWords>>;
};

const en: StepTable = {
  posted: {
    down: {
      title: 'Take it down',
      text: 'First note for yourself what it said and when it went out, then delete it. Each hour less counts. If you cannot, narrow who can see it.',
    },
    tell: {
      title: 'Tell your line manager or headteacher today',
      text: 'Before somebody else does. Say what it was, how long it stood and that it is gone.',
    },
    child: {
      title: 'If a child was in it, tell your safeguarding lead',
      text: 'The same day, even if the post is gone.',
    },
    data: {
      title: 'If it gave away what was confidential, say so',
      text: 'The school may have to act on it within three days.',
    },
    spread: {
      title: 'See how far it went',
      text: 'Look at shares, reposts and replies. Ask those who passed it on to delete it, and report copies to the site.',
    },
    quiet: {
      title: 'Leave it at that in public',
      text: 'One plain line that you took it down is enough. Arguing brings more readers.',
    },
    press: { title: 'If a journalist asks, answer nothing yet', text: 'Let the school speak for the school.' },
    support: {
      title: 'Look after yourself',
      text: 'Your union, and the helplines under ‘Outside your school’, advise you in confidence.',
    },
  },
  abuse: {
    calm: {
      title: 'Do not answer',
      text: 'Whatever you write back can be shared, and often that is what they are after.',
    },
    keep: { title: 'Keep a record', text: 'What was said, where, when, and a picture of it, before it is deleted.' },
    report: {
      title: 'Report it to the site',
      text: 'The ways are under ‘Report it to the site’. Note the day on which you did.',
    },
    block: {
      title: 'Then block or mute',
      text: 'After you have kept a record: what a blocked account wrote is hard to find again.',
    },
    tell: {
      title: 'Tell your line manager or headteacher',
      text: 'They are there to help you with it, whether it came to your own account or to the school’s.',
    },
    danger: {
      title: 'If you are threatened, call the police',
      text: '999 when somebody is in danger now, 101 for other threats and for crimes.',
    },
    support: {
      title: 'Look after yourself',
      text: 'Your union, and the helplines under ‘Outside your school’, advise you in confidence.',
    },
  },
};

const cy: StepTable = {
  posted: {
    down: {
      title: 'Tynnwch ef i lawr',
      text: 'Yn gyntaf nodwch i chi’ch hun beth a ddywedodd a phryd yr aeth allan, yna dilëwch ef. Mae pob awr yn llai yn cyfrif. Os na allwch, cyfyngwch ar bwy all ei weld.',
    },
    tell: {
      title: 'Dywedwch wrth eich rheolwr llinell neu’ch pennaeth heddiw',
      text: 'Cyn i rywun arall wneud. Dywedwch beth oedd, pa mor hir y bu yno a’i fod wedi mynd.',
    },
    child: {
      title: 'Os oedd plentyn ynddo, dywedwch wrth eich person diogelu',
      text: 'Yr un diwrnod, hyd yn oed os yw’r postiad wedi mynd.',
    },
    data: {
      title: 'Os datgelodd rywbeth cyfrinachol, dywedwch hynny',
      text: 'Efallai y bydd rhaid i’r ysgol weithredu o fewn tri diwrnod.',
    },
    spread: {
      title: 'Gwelwch pa mor bell yr aeth',
      text: 'Edrychwch ar bwy a’i rhannodd, ei ailbostio a’i ateb. Gofynnwch i’r rhai a’i hanfonodd ymlaen ei ddileu, a rhowch wybod i’r wefan am gopïau.',
    },
    quiet: {
      title: 'Gadewch hi yno’n gyhoeddus',
      text: 'Mae un llinell blaen eich bod wedi’i dynnu i lawr yn ddigon. Mae dadlau’n denu mwy o ddarllenwyr.',
    },
    press: {
      title: 'Os bydd newyddiadurwr yn holi, peidiwch ag ateb eto',
      text: 'Gadewch i’r ysgol siarad dros yr ysgol.',
    },
    support: {
      title: 'Gofalwch amdanoch eich hun',
      text: 'Mae eich undeb, a’r llinellau cymorth o dan ‘Y tu allan i’ch ysgol’, yn rhoi cyngor i chi’n gyfrinachol.',
    },
  },
  abuse: {
    calm: {
      title: 'Peidiwch ag ateb',
      text: 'Gellir rhannu beth bynnag a ysgrifennwch yn ôl, ac yn aml dyna maent ei eisiau.',
    },
    keep: {
      title: 'Cadwch gofnod',
      text: 'Beth a ddywedwyd, ble, pryd, a llun ohono, cyn iddo gael ei ddileu.',
    },
    report: {
      title: 'Rhowch wybod i’r wefan',
      text: 'Mae’r ffyrdd o dan ‘Rhoi gwybod i’r wefan’. Nodwch y diwrnod y gwnaethoch hynny.',
    },
    block: {
      title: 'Yna blociwch neu dawelwch',
      text: 'Ar ôl i chi gadw cofnod: mae’n anodd dod o hyd eto i’r hyn a ysgrifennodd cyfrif wedi’i flocio.',
    },
    tell: {
      title: 'Dywedwch wrth eich rheolwr llinell neu’ch pennaeth',
      text: 'Maent yno i’ch helpu ag ef, boed iddo ddod i’ch cyfrif eich hun neu i un yr ysgol.',
    },
    danger: {
      title: 'Os cewch eich bygwth, ffoniwch yr heddlu',
      text: '999 pan fydd rhywun mewn perygl nawr, 101 am fygythiadau eraill ac am droseddau.',
    },
    support: {
      title: 'Gofalwch amdanoch eich hun',
      text: 'Mae eich undeb, a’r llinellau cymorth o dan ‘Y tu allan i’ch ysgol’, yn rhoi cyngor i chi’n gyfrinachol.',
    },
  },
};

export const STEP_STRINGS: Readonly<Record<Language, StepTable>> = { en, cy };
