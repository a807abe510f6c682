import { type AdviceFinder, anyOf, placesOf } from './advice-finder.ts';

const PICTURE = anyOf(
  'pics?',
  'photos?',
  'pictures?',
  'images?',
  'videos?',
  'clips?',
  'artwork',
  'drawings?',
  'poems?',
  'gifs?',
);
const SHEET = anyOf(
  'worksheets?',
  'workbooks?',
  'textbooks?',
  'e-?books?',
  'pdfs?',
  'schemes? of work',
  'test papers?',
  'sheet music',
);
const WORK = anyOf(SHEET, 'books?', 'films?', 'movies?', 'albums?', 'articles?', 'dvds?', 'novels?', 'scripts?');
const SOMEWHERE = anyOf(
  'google(?: images)?',
  'pinterest',
  'shutterstock',
  'getty',
  'the internet',
  'the web',
  'twinkl',
  'tes',
  'youtube',
  'netflix',
  'disney ?(?:\\+|plus)?',
  'the dvd',
  'iplayer',
  'spotify',
);
const TAKEN = anyOf(
  'nicked',
  'pinched',
  'stolen',
  'stole',
  'swiped',
  'lifted',
  'ripped',
  'saved',
  'downloaded',
  'screen-? ?recorded',
  'copied',
);
const HANDED = anyOf(
  'here',
  'below',
  'attached',
  'in (?:the )?comments',
  'dm me',
  'message me',
  'inbox me',
  'for (?:anyone|everyone|all) (?:who|to)',
  '(?:if|for) (?:anyone|anybody)(?: who)? wants',
  'happy to (?:share|send)',
  'help yourselves',
);

/** Said of somebody else's work that goes along with the post, with nobody's name. */
const OTHERS = [
  `\\b${PICTURE}\\b(?: (?:is|are|was))? \\(?(?:not|isn't|aren't|wasn't) (?:mine|my own)\\b`,
  `\\bnot my (?:own )?${PICTURE}\\b(?= ?(?:[.,!)]|but|$))`,
  "\\bi (?:do not|don't) own (?:the )?(?:rights?|copyright|this (?:photo|pic|picture|image|video|song|music))\\b",
  '\\bno copyright(?: infringement)? intended\\b',
  '\\b(?:all )?credits? (?:goes )?to (?:whoever|whomever|the (?:original )?(?:owner|artist|creator|photographer))\\b',
  '\\b(?:source|artist|photographer|owner|author) unknown\\b',
  `\\b(?:image|photo|picture|pic|source|credit)s?(?:(?: credit)?:| (?:is |are )?(?:taken )?from) ?${SOMEWHERE}`,
  `\\b(?:full|whole|entire|complete) (?:[\\w'-]+ ){0,3}${WORK}[^.!?\\n]{0,40}\\b${HANDED}\\b`,
  `\\b(?:sharing|here (?:is|are)|here's) (?:the |all the )?(?:[\\w'-]+ ){0,3}${SHEET} (?:as|in) (?:a )?(?:pdf|scan|photos)`,
  '\\b(?:llun|fideo|cerdd) (?:ddim|nid) (?:yn )?(?:eiddo i )?(?:fi|mi)\\b|\\bnid fy (?:llun|fideo) i\\b',
  `\\b(?:pdf|scan|copy|copies|download)s? of (?:the |this |that )?(?:[\\w'-]+ ){0,4}${WORK}[^.!?\\n]{0,40}\\b${HANDED}\\b`,
  `\\b${SHEET}[^.!?\\n]{0,40}\\b${TAKEN} (?:\\w+ )?(?:from|off) ${SOMEWHERE}`,
  `\\b${TAKEN} (?:it |this |that |these |them |the )?(?:[\\w'-]+ ){0,3}(?:from|off) ${SOMEWHERE}`,
  `\\bfound (?:this|these|the) (?:\\w+ )?${PICTURE} on ${SOMEWHERE}`,
  '\\b(?:pirated?|bootleg|cracked) (?:copy|copies|version|download|pdf|dvd|film)s?\\b',
  '\\b(?:scanned|photocopied|screenshotted) (?:in )?(?:the |a |every )?(?:whole|entire|full|page)\\b',
  '\\b(?:copied|pasted|copy and pasted?|copying) (?:and pasted )?(?:the |this )?(?:whole|full|entire) (?:article|story|piece|thing|text)\\b',
  "\\bpaywall(?:ed)?\\b[^\\n]{0,60}\\b(?:here(?:'s| is| it is)|below|full text|pasted|copied)\\b",
  "\\b(?:shar(?:e|ing)|borrow|us(?:e|ing)) (?:my|our|someone's|the school'?s?) (?:twinkl|tes|white rose|testbase) (?:\\w+ )?(?:log-? ?in|account|password|subscription)\\b",
  '\\[(?:chorus|verse(?: \\d)?|bridge)\\]',
].map((pattern) => new RegExp(pattern, 'g'));

const SONG = /[♪♫🎵🎶][^♪♫🎵🎶]{80,600}[♪♫🎵🎶]/gu;

/** Whoever made it has been asked, or it is free to use. */
const CREDITED =
  /\b(?:permission|creative commons|cc[- ]by|public domain|licen[cs]ed?|royalty[- ]free|(?:photo|image|picture|artwork|illustration)s? (?:by|courtesy of|credit:? @?)\s?(?!google|pinterest)[a-z@])/;

/** Somebody else's pictures, lyrics, worksheets, films or articles, passed on without credit. */
export const copyright: AdviceFinder = ({ folded: { lower } }) =>
  CREDITED.test(lower) ? [] : placesOf([...OTHERS, SONG], lower);
