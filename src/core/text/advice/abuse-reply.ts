import { type AdviceFinder, anyOf } from './advice-finder.ts';

const BAD = anyOf(
  'idiots?',
  'morons?',
  'scum',
  'scumbags?',
  'pathetic',
  'disgust(?:ing)?',
  'vile',
  'evil',
  'nonces?',
  'paedos?',
  'perverts?',
  'bitch(?:es)?',
  'slags?',
  'cunts?',
  'twats?',
  'wankers?',
  'pricks?',
  'dickheads?',
  'bastards?',
  'arseholes?',
  'assholes?',
  'cows?',
  'liars?',
  'cowards?',
  'snakes?',
  'bullies',
  'parasites?',
  'clowns?',
  'waste of (?:space|oxygen|skin)',
  'piece of (?:shit|crap|filth)',
  '(?:an? )?(?:absolute |total |utter )?disgrace',
  'not fit to (?:teach|work|be)',
  'sick in the head',
);
const YOU = "(?:you(?:'re| are)?|ur|u r|u are|your (?:lot|kind|sort)|you (?:lot|people|teachers))";

/** Of a person only where nothing follows that it could be said of: 'a fat pancake', 'cutting thick slices'. */
const LOOKS =
  '(?:fat|ugly|thick)(?: (?:cow|pig|bitch|bastard|slag|twat|git|sod|woman|man|idiot)s?)?(?= *(?:[.,!?;]|$|and\\b|as\\b))';

const ABUSE = [
  `\\b${YOU} (?:[\\w'-]+ ){0,4}${BAD}\\b`,
  `\\b${YOU} (?!(?:[\\w'-]+ ){0,3}\\w+ing\\b)(?:[\\w'-]+ ){0,4}${LOOKS}`,
  `\\b${BAD} (?:like|the lot of) you\\b`,
  '\\b(?:fuck (?:off|you|u)|f\\*+k? (?:off|you)|piss off|go to hell|drop dead|kill yourself|kys|shut (?:up|your (?:mouth|face|trap|gob))|get (?:back in your box|a real job|what.s coming))\\b',
  "\\b(?:i|we|i'll|we'll|i will) (?:know|find out|will find|find) where (?:you|u) (?:live|work|park)\\b(?!,? (?:because|since|as|so|too|but|(?:and )?(?:i|we) (?:also|walk|drive|cycle|run|pass|go|used|work|live|park|was|am|do))\\b)",
  "\\b(?:watch your back|you(?:'ll| will) (?:regret|pay for (?:this|that|it|what)|get what(?:'s| is) coming|get what you deserve)|(?:hope|wish) (?:you|u) (?:die|get (?:cancer|hurt|attacked|sacked|run over)|rot|lose your job))\\b",
  '\\b(?:(?:nobody|no one) (?:likes|can stand|wants)|(?:everyone|everybody) hates) (?:you|u)\\b(?! to\\b)',
  '\\byou (?:should|ought to|need to|deserve to) be (?:ashamed|sacked|fired|struck off|locked up|shot|hanged|put down|arrested)\\b',
].map((pattern) => new RegExp(pattern));

/** Between friends, or not of the one who answers. */
const BANTER =
  /[😂🤣😘😜😝😆😉🥰😍🤪❤💕💖🙈]|\b(?:lol|lmao|haha\w*|hehe\w*|love (?:you|ya|u)|mate|babe|hun|xx+|jammy|lucky|jk)\b|(?:\bx\s*)$/u;
const FIRST_SENTENCE = /^[\s\S]{1,160}?(?:[.!?](?=\s|$)|\n|$)/;

/** An answer to somebody who is being abusive. The words concerned are the answer's first sentence. */
export const abuseReply: AdviceFinder = ({ draft: { replyTo }, folded: { lower } }) => {
  const theirs = replyTo?.toLowerCase().replaceAll('’', "'") ?? '';
  if (!theirs || BANTER.test(theirs) || BANTER.test(lower) || !ABUSE.some((pattern) => pattern.test(theirs))) return [];
  const from = lower.search(/\S/);
  const sentence = from < 0 ? '' : (FIRST_SENTENCE.exec(lower.slice(from))?.[0].trimEnd() ?? lower.slice(from));
  return sentence ? [{ from, to: from + sentence.length }] : [];
};
