import { type AdviceFinder, anyOf, placesOf } from './advice-finder.ts';

/** They hide where they lead. */
const SHORTENERS = anyOf(
  'bit\\.ly',
  'tinyurl\\.com',
  'goo\\.gl',
  'ow\\.ly',
  'buff\\.ly',
  'is\\.gd',
  'rb\\.gy',
  'cutt\\.ly',
  'shorturl\\.at',
  'rebrand\\.ly',
  'tiny\\.cc',
  't\\.ly',
  'v\\.gd',
  'adf\\.ly',
  'bl\\.ink',
  'shorte\\.st',
);
/** Somebody's own file store: what else lies there, and who may open it? */
const SHARES = anyOf(
  'drive\\.google\\.com',
  'docs\\.google\\.com/(?:document|spreadsheets|file)',
  'photos\\.app\\.goo\\.gl',
  'photos\\.google\\.com',
  '1drv\\.ms',
  'onedrive\\.live\\.com',
  '(?:www\\.)?dropbox\\.com',
  'we\\.tl',
  'wetransfer\\.com',
  'mega\\.nz',
  '(?:www\\.)?mediafire\\.com',
  '(?:www\\.)?icloud\\.com',
  'share\\.icloud\\.com',
  'pastebin\\.com',
);
/** Endings that are given away and much abused (Spamhaus' list of most abused top-level domains, 2024 to 2026). */
const ODD_ENDING = '(?:[a-z0-9-]+\\.)+(?:xyz|top|click|zip|mov|tk|ml|ga|cf|gq|icu|cam|buzz|rest|cyou|sbs|bond|ru)';
const END = '(?=[/?#:\\s)]|[.,;!]?(?:\\s|$))';

const LINKS = [
  `(?:https?://)?(?<![\\w.@-])(?:www\\.)?${anyOf(SHORTENERS, SHARES)}/[^\\s)]+`,
  `https?://${ODD_ENDING}${END}[^\\s)]*`,
  `(?<![\\w.@-])(?:www\\.${ODD_ENDING}${END}|${ODD_ENDING}/)[^\\s)]*`,
  'https?://\\d{1,3}(?:\\.\\d{1,3}){3}[^\\s)]*',
  'https?://[^\\s/]*xn--[^\\s)]*',
  'https?://[^\\s/@]+@[^\\s)]+',
  '<(?:iframe|embed|script|object)\\b[^>]*>?',
].map((pattern) => new RegExp(pattern, 'g'));

/** Addresses that hide where they lead, personal file shares, odd domains, embedded code. */
export const link: AdviceFinder = ({ folded: { lower } }) => placesOf(LINKS, lower);
