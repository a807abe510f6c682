import type { Language } from '../../core/language.ts';
import type { StaffRole } from '../../core/situation.ts';
import type { FieldProblem, SchoolField } from './school-values.ts';

interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

const en = {
  title: 'Purple Pen: settings and my history',
  schoolHeading: 'My school',
  schoolIntro:
    'With these, Purple Pen notices when a draft names your school. They stay on this device. Nobody has to set anything up for you.',
  schoolRests: 'Not used at the moment: your school’s own pack names the school',
  schoolManaged:
    'Your school’s own pack is in force, so what you type here is not used at the moment. It is kept, and used again if the pack is taken away.',
  fields: {
    name: { label: 'Full name of the school', hint: 'For example: Combe Hay Primary School' },
    shortNames: { label: 'Short names and initials', hint: 'One a line, as people write them: Combe Hay, CHPS' },
    handles: { label: 'Accounts of the school', hint: 'One a line: @combehayprimary' },
    hashtags: { label: 'Hashtags', hint: 'One a line: #CombeHayProud' },
    domains: { label: 'Web addresses', hint: 'One a line: combehay.sch.uk' },
    town: { label: 'Town or village', hint: '' },
    motto: { label: 'Motto', hint: '' },
    trust: { label: 'Trust, federation, diocese or council', hint: '' },
  } satisfies Record<SchoolField, FieldWords> as Record<SchoolField, FieldWords>,
  problems: {
    missing: () => 'Give the full name of the school, or leave every field empty.',
    'too-long': (entry: string) => `This is too long (300 characters at most): ${entry}`,
    'too-many': (entry: string) => `Give ${entry} entries at most.`,
    'bad-handle': (entry: string) =>
      `An account is letters, digits, dots, hyphens or underscores, without spaces: ${entry}`,
    'bad-hashtag': (entry: string) => `A hashtag is letters, digits or underscores, without spaces: ${entry}`,
    'bad-domain': (entry: string) => `A web address looks like combehay.sch.uk: ${entry}`,
  } satisfies Record<FieldProblem, (entry: string) => string>,
  errorPrefix: 'Mistake:',
  save: 'Save my school',
  saved: 'Saved on this device.',
  removed: 'Removed. No school details are kept.',
  notSaved: 'Not saved yet: please mend the marked fields.',
  storeFailed: 'The browser could not save this. Please try again.',
  languageHeading: 'Language',
  languageAuto: 'As in my browser',
  roleHeading: 'What I do at school',
  roleHint:
    'Some schools’ policies ask different things of different people. If you like, say what you do, and only what is meant for you is asked. It stays on this device.',
  roleUnsaid: 'I would rather not say',
  roles: {
    teacher: 'Teacher',
    support: 'Support staff',
    leader: 'Senior leader',
    governor: 'Governor or trustee',
    volunteer: 'Volunteer',
    trainee: 'Trainee or student teacher',
    contractor: 'Contractor, supply or agency',
  } satisfies Record<StaffRole, string> as Record<StaffRole, string>,
  picturesHeading: 'Pictures that I attach',
  cleanPictures: 'Take place and time out of pictures that I attach',
  cleanPicturesHint:
    'Phones write into the file of a picture where and when it was taken. This takes it out before the site gets the picture, which itself stays as it is. Where a file has to stay whole, Purple Pen says so.',
  keep: 'Keep it',
  confirmDelete: 'Delete it all',
  exceptionsHeading: 'What I marked as wrong',
  exceptionsIntro:
    'Where you pressed ‘This was wrong’, the same words are not asked about again on this device. Purple Pen keeps what it was about, the day, and a scrambled form of the words that cannot be read, only compared with words by somebody who has this device. So it cannot show them here.',
  exceptionsEmpty: 'Nothing is marked as wrong.',
  exceptionsDamaged:
    'Some of what you marked as wrong could not be read any more, so it is asked about again. The rest is listed here.',
  deleteException: 'Delete',
  exceptionDeleted: 'Deleted. It will be asked about again.',
  deleteExceptions: 'Delete all of them',
  deleteExceptionsQuestion: 'Delete all that you marked as wrong?',
  deleteExceptionsMeans: 'They cannot be brought back, and are asked about again. Your history and settings stay.',
  exceptionsDeleted: 'Deleted. All of it will be asked about again.',
  policyHeading: 'Policy in force',
  secondReaderLink: 'Second reader: read a colleague’s post for the school',
  builderLink: 'For admins: make your school’s rule pack',
};

export type OptionsStrings = typeof en;

const cy: OptionsStrings = {
  title: 'Purple Pen: gosodiadau a’m hanes i',
  schoolHeading: 'Fy ysgol i',
  schoolIntro:
    'Gyda’r rhain, bydd Purple Pen yn sylwi pan fydd drafft yn enwi eich ysgol. Maent yn aros ar y ddyfais hon. Nid oes angen i neb osod dim ar eich rhan.',
  schoolRests: 'Heb eu defnyddio ar hyn o bryd: mae pecyn eich ysgol ei hun yn enwi’r ysgol',
  schoolManaged:
    'Pecyn eich ysgol sydd mewn grym, felly nid yw’r hyn a deipiwch yma’n cael ei ddefnyddio ar hyn o bryd. Fe’i cedwir, a’i ddefnyddio eto os caiff y pecyn ei dynnu.',
  fields: {
    name: { label: 'Enw llawn yr ysgol', hint: 'Er enghraifft: Ysgol Gynradd Cwm Hyfryd' },
    shortNames: {
      label: 'Enwau byr a llythrennau blaen',
      hint: 'Un i bob llinell, fel y mae pobl yn eu hysgrifennu: Cwm Hyfryd, YGCH',
    },
    handles: { label: 'Cyfrifon yr ysgol', hint: 'Un i bob llinell: @ysgolcwmhyfryd' },
    hashtags: { label: 'Hashnodau', hint: 'Un i bob llinell: #BalchderCwmHyfryd' },
    domains: { label: 'Cyfeiriadau gwe', hint: 'Un i bob llinell: cwmhyfryd.ysgol.cymru' },
    town: { label: 'Tref neu bentref', hint: '' },
    motto: { label: 'Arwyddair', hint: '' },
    trust: { label: 'Ymddiriedolaeth, ffederasiwn, esgobaeth neu gyngor', hint: '' },
  },
  problems: {
    missing: () => 'Rhowch enw llawn yr ysgol, neu gadewch bob maes yn wag.',
    'too-long': (entry) => `Mae hwn yn rhy hir (dim mwy na 300 nod): ${entry}`,
    'too-many': (entry) => `Rhowch ddim mwy na ${entry} eitem.`,
    'bad-handle': (entry) =>
      `Llythrennau, rhifau, dotiau, cysylltnodau neu danlinellau sydd mewn cyfrif, heb fylchau: ${entry}`,
    'bad-hashtag': (entry) => `Llythrennau, rhifau neu danlinellau sydd mewn hashnod, heb fylchau: ${entry}`,
    'bad-domain': (entry) => `Mae cyfeiriad gwe’n edrych fel cwmhyfryd.ysgol.cymru: ${entry}`,
  },
  errorPrefix: 'Camgymeriad:',
  save: 'Cadw fy ysgol',
  saved: 'Wedi’i gadw ar y ddyfais hon.',
  removed: 'Wedi’i dynnu. Nid oes manylion ysgol yn cael eu cadw.',
  notSaved: 'Heb ei gadw eto: cywirwch y meysydd sydd wedi’u marcio.',
  storeFailed: 'Ni allai’r porwr gadw hwn. Rhowch gynnig arall arni.',
  languageHeading: 'Iaith',
  languageAuto: 'Fel yn fy mhorwr',
  roleHeading: 'Fy ngwaith yn yr ysgol',
  roleHint:
    'Mae polisïau rhai ysgolion yn gofyn pethau gwahanol i wahanol bobl. Os dymunwch, dywedwch beth yw eich gwaith, a dim ond yr hyn sydd ar eich cyfer chi a ofynnir. Mae’n aros ar y ddyfais hon.',
  roleUnsaid: 'Byddai’n well gennyf beidio â dweud',
  roles: {
    teacher: 'Athro neu athrawes',
    support: 'Staff cymorth',
    leader: 'Uwch arweinydd',
    governor: 'Llywodraethwr neu ymddiriedolwr',
    volunteer: 'Gwirfoddolwr',
    trainee: 'Athro neu athrawes dan hyfforddiant',
    contractor: 'Contractwr, staff cyflenwi neu asiantaeth',
  },
  picturesHeading: 'Lluniau yr wyf yn eu hatodi',
  cleanPictures: 'Tynnu lle ac amser o luniau yr wyf yn eu hatodi',
  cleanPicturesHint:
    'Mae ffonau’n ysgrifennu yn ffeil llun ble a phryd cafodd ei dynnu. Mae hyn yn ei dynnu allan cyn i’r wefan gael y llun, sydd ei hun yn aros fel y mae. Lle mae’n rhaid i ffeil aros yn gyfan, bydd Purple Pen yn dweud hynny.',
  keep: 'Ei gadw',
  confirmDelete: 'Dileu’r cyfan',
  exceptionsHeading: 'Yr hyn a nodais yn anghywir',
  exceptionsIntro:
    'Lle gwasgoch ‘Roedd hyn yn anghywir’, ni fydd Purple Pen yn gofyn am yr un geiriau eto ar y ddyfais hon. Mae’n cadw’r pwnc, y diwrnod, a ffurf gymysg o’r geiriau na ellir ei darllen, dim ond ei chymharu â geiriau gan rywun sydd â’r ddyfais hon. Felly ni all eu dangos yma.',
  exceptionsEmpty: 'Nid oes dim wedi’i nodi’n anghywir.',
  exceptionsDamaged:
    'Nid oedd modd darllen rhai o’r pethau a nodoch yn anghywir, felly bydd Purple Pen yn gofyn amdanynt eto. Mae’r gweddill wedi’u rhestru yma.',
  deleteException: 'Dileu',
  exceptionDeleted: 'Wedi’i ddileu. Bydd Purple Pen yn gofyn amdano eto.',
  deleteExceptions: 'Eu dileu i gyd',
  deleteExceptionsQuestion: 'Dileu popeth a nodoch yn anghywir?',
  deleteExceptionsMeans:
    'Ni ellir eu cael yn ôl, a bydd Purple Pen yn gofyn amdanynt eto. Bydd eich hanes a’ch gosodiadau’n aros.',
  exceptionsDeleted: 'Wedi’u dileu. Bydd Purple Pen yn gofyn am y cyfan eto.',
  policyHeading: 'Polisi mewn grym',
  secondReaderLink: 'Ail ddarllenydd: darllen postiad cydweithiwr ar ran yr ysgol',
  builderLink: 'I weinyddwyr: creu pecyn rheolau eich ysgol',
};

export const OPTIONS_STRINGS: Readonly<Record<Language, OptionsStrings>> = { en, cy };
