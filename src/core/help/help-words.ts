import type { Language } from '../language.ts';
import type { ContactRole } from '../pack/people-schema.ts';

/** When to turn to somebody of this role, where the pack does not say. */
export const WHEN_TO_ASK: Readonly<Record<Language, Readonly<Record<ContactRole, string>>>> = {
  en: {
    dsl: 'For any worry about a child, the same day.',
    'deputy-dsl': 'When the safeguarding lead is not there.',
    head: 'When you are not sure what the policy expects.',
    'line-manager': 'When something online touches your work.',
    'e-safety': 'For settings, reporting and anything about being online.',
    'data-protection': 'When information about people got out.',
    hr: 'To ask what the procedures say.',
    governors: 'When you cannot raise it with the headteacher.',
    trust: 'When you cannot raise it at your school.',
    media: 'Before you answer a journalist.',
    union: 'In confidence, also about pay, workload and whistleblowing.',
    helpline: 'For advice from outside the school.',
  },
  cy: {
    dsl: 'Gydag unrhyw bryder am blentyn, yr un diwrnod.',
    'deputy-dsl': 'Pan nad yw’r person diogelu yno.',
    head: 'Pan nad ydych yn siŵr beth mae’r polisi’n ei ddisgwyl.',
    'line-manager': 'Pan fydd rhywbeth ar-lein yn effeithio ar eich gwaith.',
    'e-safety': 'Am osodiadau, rhoi gwybod am broblem ac unrhyw beth am fod ar-lein.',
    'data-protection': 'Pan fydd gwybodaeth am bobl wedi mynd allan.',
    hr: 'I ofyn beth mae’r gweithdrefnau’n ei ddweud.',
    governors: 'Pan na allwch ei godi gyda’r pennaeth.',
    trust: 'Pan na allwch ei godi yn eich ysgol.',
    media: 'Cyn i chi ateb newyddiadurwr.',
    union: 'Yn gyfrinachol, hefyd am gyflog, llwyth gwaith a chwythu’r chwiban.',
    helpline: 'Am gyngor o’r tu allan i’r ysgol.',
  },
};
