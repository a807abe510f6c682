import { plainLabel } from './dom.ts';

/**
 * Meta translates every label (survey of November 2026), so these lists are hints for what structure leaves open. English
 * from that survey, and Postar, Publicar, Đăng, โพสต์; the rest are the usual words of the language, not
 * seen on the live sites. Roughly in this order: English, Welsh, Polish, Urdu, Romanian, Spanish, Portuguese, French,
 * German, Italian, Arabic, others.
 */
export type Labels = ReadonlySet<string>;

/** Whole labels, parted by `|`. */
export const labels = (...names: string[]): Labels => new Set(names.join('|').split('|').map(plainLabel));

export const either = (...lists: Labels[]): Labels => new Set(lists.flatMap((list) => [...list]));

export const POST = labels(
  'Post|Publish|Postio|Post it|Cyhoeddi|Opublikuj|Publikuj|پوسٹ|پوسٹ کریں|شائع کریں|Postează',
  'Publică|Publicar|Postar|Publier|Posten|Veröffentlichen|Pubblica|نشر|Đăng|โพสต์|Plaatsen|Skelbti',
  'Paylaş|Опубликовать|Опублікувати|পোস্ট করুন|发布|發佈|投稿|게시',
);

export const APPROVAL = labels(
  'Submit for approval|Submit for review|Request to post|Submit|Submit post|Cyflwyno i’w gymeradwyo',
  "Cyflwyno i'w gymeradwyo|Cyflwyno|Prześlij do zatwierdzenia|منظوری کے لیے جمع کریں",
  'Trimite spre aprobare|Enviar para aprobación|Enviar para aprovação|Zur Genehmigung einreichen',
  'Invia per approvazione',
);

export const SHARE_NOW = labels(
  'Share now|Share now (public)|Share now (friends)|Rhannu nawr|Udostępnij teraz|ابھی شیئر کریں',
  'Distribuie acum|Compartir ahora|Compartilhar agora|Partilhar agora|Partager maintenant',
  'Jetzt teilen|Condividi ora|شارك الآن|مشاركة الآن',
);

export const SHARE = labels(
  'Share|Rhannu|Udostępnij|شیئر کریں|شیئر|Distribuie|Compartir|Compartilhar|Partilhar|Partager',
  'Teilen|Condividi|مشاركة|Delen|Поделиться|শেয়ার করুন|分享|シェア|공유',
);

export const SHARE_STORY = labels(
  'Share to story|Share to your story|Add to story|Rhannu i’r stori|Udostępnij w relacji',
  'اسٹوری پر شیئر کریں|Distribuie în poveste|Compartir en historia|Compartilhar no story',
  'Partager en story|In Story teilen|Condividi nella storia',
);

export const SCHEDULE = labels(
  'Schedule|Schedule post|Schedule for later|Amserlennu|Zaplanuj|Programar|Programmer|Planen',
);

export const NEXT = labels(
  'Next|Nesaf|Dalej|Następne|اگلا|آگے|Înainte|Următorul|Siguiente|Avançar|Seguinte|Suivant|Weiter',
  'Avanti|التالي|Volgende|Toliau|İleri|Далее|Далі|继续|下一步|次へ|다음',
);

export const SAVE = labels(
  'Save|Save changes|Update|Cadw|Zapisz|محفوظ کریں|Salvează|Guardar|Salvar|Enregistrer|Speichern',
  'Salva|حفظ|Opslaan|Išsaugoti|Kaydet|Сохранить|Зберегти|保存|저장',
);

export const DONE = labels(
  'Done|Gorffen|Wedi gorffen|Wedi’i wneud|Gotowe|ہو گیا|مکمل|Gata|Listo|Hecho|Concluir|Concluído',
  'Terminé|Terminer|Fertig|Fine|Fatto|تم|Klaar|Atlikta|Bitti|Готово|完成|完了|완료',
);

export const SUBMIT = labels(
  'Submit|Cyflwyno|Prześlij|Wyślij|جمع کریں|Trimite|Enviar|Envoyer|Senden|Absenden|Invia|إرسال',
);

export const SEND = labels(
  'Press enter to send|Press Enter to send|Send|Send message|Anfon|Pwyswch Enter i anfon|Wyślij',
  'Naciśnij Enter, aby wysłać|بھیجیں|بھیجنے کے لیے انٹر دبائیں|Trimite|Enviar|Envoyer|Senden|Invia',
  'إرسال|Versturen|Siųsti|Gönder|Отправить|Надіслати|发送|送信|보내기',
);

export const COMMENT_SUBMIT = labels(
  'Comment|Post comment|Reply|Post reply|Sylw|Gwneud sylw|Ymateb|Ateb|Komentarz|Skomentuj|Odpowiedz',
  'تبصرہ|تبصرہ کریں|جواب دیں|Comentează|Răspunde|Comentar|Responder|Commenter|Répondre|Kommentieren',
  'Antworten|Commenta|Rispondi|تعليق|رد',
);

/** Controls with words that stand in a composer and publish nothing. */
export const TOOLS = labels(
  'Close|Back|Cancel|Discard|Delete|Remove|Edit|Edit all|More|See more|See all|Emoji|GIF',
  'Choose a GIF|Photo|Photo/video|Add photos/videos|Add Photos/Videos|Video|Live video|Tag people',
  'Tag|Feeling/activity|Check in|Location|Add location|Music|Poll|Life event|Host a Q&A',
  'Add to your post|Background colour|Background color|Aa|Select audience|Choose an emoji',
  'Insert an emoji|Undo|Copy link|Boost|Boost post|Save draft|Add people|Select|Send in Messenger',
  'Messenger|WhatsApp|Group|Your story|Send a like|Like|Thumbs up|Voice clip|Sticker|Cau|Nôl|Yn ôl',
  'Canslo|Gwared|Dileu|Mwy|Llun/fideo|Tagio pobl|Teimlad/gweithgaredd|Ychwanegu at eich postiad',
  'Zamknij|Wstecz|Cofnij|Anuluj|Odrzuć|Usuń|Edytuj|Więcej|Zdjęcie/film|Zdjęcie|Oznacz osoby',
  'Oznacz znajomych|Nastrój/aktywność|Zamelduj się|Dodaj do posta|بند کریں|واپس|منسوخ کریں|حذف کریں',
  'مزید|تصویر/ویڈیو|لوگوں کو ٹیگ کریں|Închide|Înapoi|Anulează|Cerrar|Atrás|Cancelar|Fechar|Voltar',
  'Fermer|Retour|Annuler|Schließen|Zurück|Abbrechen|Chiudi|Indietro|Annulla|إغلاق|رجوع|إلغاء',
);

/** Buttons of a message box whose label gives the box away. */
export const MESSAGE_TOOLS = labels(
  'Press enter to send|Send a like|Send a thumbs up|Send a voice clip|Voice Clip',
  'Pwyswch Enter i anfon|Anfon hoffi|Naciśnij Enter, aby wysłać|Wyślij polubienie|Wyślij „Lubię to”',
  'بھیجنے کے لیے انٹر دبائیں',
);
