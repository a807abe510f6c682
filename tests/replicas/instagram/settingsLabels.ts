import type { Label } from '../shared/translate.ts';

/** Words of the settings pages; English from public maps and scripts of 2026, the others ours. */
export const SETTINGS_LABELS = {
  accountPrivacy: ['Account privacy', 'Prywatność konta', 'اکاؤنٹ کی رازداری', 'Preifatrwydd y cyfrif'],
  privateAccount: ['Private account', 'Konto prywatne', 'نجی اکاؤنٹ', 'Cyfrif preifat'],
  tags: ['Tags and mentions', 'Oznaczenia i wzmianki', 'ٹیگ اور تذکرے', 'Tagiau a chrybwylliadau'],
  anyone: ['Allow tags from everyone', 'Zezwalaj wszystkim', 'سب کو اجازت دیں', 'Caniatáu tagiau gan bawb'],
  follow: [
    'Allow tags from people you follow',
    'Zezwalaj obserwowanym',
    'جنہیں آپ فالو کرتے ہیں',
    'Caniatáu tagiau gan bobl rydych yn eu dilyn',
  ],
  messages: [
    'Messages and story replies',
    'Wiadomości i odpowiedzi na relacje',
    'پیغامات اور جواب',
    'Negeseuon ac atebion i straeon',
  ],
} as const satisfies Record<string, Label>;
