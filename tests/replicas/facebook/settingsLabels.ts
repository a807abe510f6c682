import type { Label } from '../shared/translate.ts';

/** Words of the settings pages; English from public guides and scripts, the others ours. */
export const SETTINGS_LABELS = {
  posts: ['Posts', 'Posty', 'پوسٹس', 'Postiadau'],
  futurePosts: [
    'Who can see your future posts?',
    'Kto może zobaczyć Twoje przyszłe posty?',
    'آپ کی آئندہ پوسٹس کون دیکھ سکتا ہے؟',
    'Pwy all weld eich postiadau yn y dyfodol?',
  ],
  pastPosts: [
    'Limit who can see past posts',
    'Ogranicz widoczność starszych postów',
    'پرانی پوسٹس محدود کریں',
    'Cyfyngu pwy all weld hen bostiadau',
  ],
  find: [
    'How people can find and contact you',
    'Jak można Cię znaleźć i się z Tobą skontaktować',
    'لوگ آپ کو کیسے ڈھونڈتے ہیں',
    'Sut gall pobl eich canfod a chysylltu â chi',
  ],
  friendsList: [
    'Who can see your friends list?',
    'Kto może zobaczyć listę Twoich znajomych?',
    'آپ کے دوستوں کی فہرست کون دیکھ سکتا ہے؟',
    'Pwy all weld eich rhestr ffrindiau?',
  ],
  searchEngines: [
    'Do you want search engines outside of Facebook to link to your profile?',
    'Czy wyszukiwarki spoza Facebooka mają odsyłać do Twojego profilu?',
    'کیا سرچ انجن آپ کی پروفائل سے لنک کریں؟',
    'Ydych chi am i beiriannau chwilio gysylltu â’ch proffil?',
  ],
  tagging: ['Profile and tagging', 'Profil i oznaczanie', 'پروفائل اور ٹیگ', 'Proffil a thagio'],
  reviewTags: [
    'Review posts that you’re tagged in before the post appears on your profile?',
    'Przeglądać posty, w których Cię oznaczono?',
    'ٹیگ کی گئی پوسٹس کا جائزہ لیں؟',
    'Adolygu postiadau lle’ch tagiwyd?',
  ],
  stories: ['Stories', 'Relacje', 'اسٹوریز', 'Straeon'],
  seeStories: [
    'Who can see your stories?',
    'Kto może zobaczyć Twoje relacje?',
    'آپ کی اسٹوریز کون دیکھ سکتا ہے؟',
    'Pwy all weld eich straeon?',
  ],
} as const satisfies Record<string, Label>;
