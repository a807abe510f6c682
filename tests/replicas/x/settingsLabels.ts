import type { Label } from '../shared/translate.ts';

/** X's words on its settings pages, as public guides have them in English; the others are ours. */
export const SETTINGS_LABELS = {
  settings: ['Settings', 'Ustawienia', 'ترتیبات', 'Gosodiadau'],
  audience: [
    'Audience, media and tagging',
    'Odbiorcy, multimedia i oznaczanie',
    'سامعین، میڈیا اور ٹیگ',
    'Cynulleidfa, cyfryngau a thagio',
  ],
  protectPosts: ['Protect your posts', 'Chroń swoje wpisy', 'اپنی پوسٹس محفوظ کریں', 'Gwarchod eich postiadau'],
  protectVideos: ['Protect your videos', 'Chroń swoje filmy', 'اپنی ویڈیوز محفوظ کریں', 'Gwarchod eich fideos'],
  protectAsk: ['Protect your posts?', 'Czy chronić Twoje wpisy?', 'اپنی پوسٹس محفوظ کریں؟', 'Gwarchod eich postiadau?'],
  protect: ['Protect', 'Chroń', 'محفوظ کریں', 'Gwarchod'],
  cancel: ['Cancel', 'Anuluj', 'منسوخ کریں', 'Canslo'],
  photoTagging: ['Photo tagging', 'Oznaczanie na zdjęciach', 'تصویر میں ٹیگ', 'Tagio lluniau'],
  location: [
    'Add location information to your posts',
    'Dodawaj lokalizację do wpisów',
    'اپنی پوسٹس میں مقام شامل کریں',
    'Ychwanegu lleoliad at eich postiadau',
  ],
  contacts: ['Discoverability and contacts', 'Widoczność i kontakty', 'تلاش اور رابطے', 'Canfod a chysylltiadau'],
  byEmail: [
    'Let people who have your email address find you on X',
    'Pozwól znaleźć Cię po adresie e-mail',
    'ای میل سے ڈھونڈنے دیں',
    'Gadael i bobl â’ch e-bost eich canfod ar X',
  ],
  byPhone: [
    'Let people who have your phone number find you on X',
    'Pozwól znaleźć Cię po numerze telefonu',
    'فون نمبر سے ڈھونڈنے دیں',
    'Gadael i bobl â’ch rhif ffôn eich canfod ar X',
  ],
  sessions: ['Sessions', 'Sesje', 'سیشنز', 'Sesiynau'],
  logOutOthers: [
    'Log out of all other sessions',
    'Wyloguj z innych sesji',
    'باقی سب سیشنز سے لاگ آؤٹ',
    'Allgofnodi o bob sesiwn arall',
  ],
  messages: ['Chat', 'Czat', 'چیٹ', 'Sgwrs'],
  fromNobody: ['No one', 'Nikt', 'کوئی نہیں', 'Neb'],
  fromEveryone: ['Everyone', 'Wszyscy', 'سب', 'Pawb'],
} as const satisfies Record<string, Label>;

export type SettingsKey = keyof typeof SETTINGS_LABELS;
