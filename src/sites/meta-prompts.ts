import { plainLabel } from './dom.ts';
import { labels } from './meta-labels.ts';

/** Beginnings of labels, parted by `|`; made and sourced as the lists in `meta-labels.ts`. */
const starts = (...words: string[]): readonly string[] => words.join('|').split('|').map(plainLabel);

/** True if the label begins with one of these. */
export const begins = (label: string, words: readonly string[]): boolean => {
  const plain = plainLabel(label);
  return plain !== '' && words.some((word) => plain.startsWith(word));
};

/** Prompts of message boxes, whole. */
export const MESSAGE_PROMPT = labels(
  'Message|Aa|Write a message|Type a message|Send a message|Message…|Neges|Wiadomość',
  'Napisz wiadomość|پیغام|پیغام لکھیں|Mesaj|Mensaje|Mensagem|Nachricht|Messaggio|رسالة|مراسلة',
  'Bericht|Žinutė|Mesaj yaz|Сообщение',
);

/** How prompts for comments begin; the rest may be a name. */
export const COMMENT_PROMPT = starts(
  'comment as |write a comment|write a public comment|add a comment|leave a comment|answer as ',
  'submit your first comment|gwneud sylw|ysgrifennu sylw|ysgrifennwch sylw|ychwanegu sylw',
  'ychwanegwch sylw|skomentuj jako|napisz komentarz|dodaj komentarz|تبصرہ لکھیں|تبصرہ شامل کریں',
  'scrie un comentariu|adaugă un comentariu|escribe un comentario|añade un comentario',
  'escreva um comentário|adicione um comentário|écrivez un commentaire|ajouter un commentaire',
  'schreibe einen kommentar|kommentieren|scrivi un commento|aggiungi un commento|اكتب تعليق',
  'إضافة تعليق',
);

export const REPLY_PROMPT = starts(
  'reply to |write a reply|reply as |write a public reply|ymateb i |ateb |odpowiedz użytkown',
  'odpowiedz |napisz odpowiedź|جواب دیں|کو جواب|răspunde|responder a|responde a|répondre à',
  'répondez à|antworte |antworten|rispondi a|الرد على',
);

export const SHARE_PROMPT = starts(
  'say something about this|dywedwch rywbeth|powiedz coś|napisz coś o tym|اس کے بارے میں کچھ',
);

export const EDIT_COMMENT_PROMPT = starts(
  'edit comment|edit your comment|edit reply|golygu sylw|edytuj komentarz|تبصرہ میں ترمیم',
);

/** Titles of dialogs that change what is already published. */
export const EDIT_TITLE = starts(
  "edit post|edit your post|edit info|edit caption|golygu postiad|golygu’r postiad|golygu'r postiad",
  'golygu gwybodaeth|edytuj post|edytuj informacje|edycja posta|پوسٹ میں ترمیم|معلومات میں ترمیم',
  'editează|editar|modifier|bearbeiten|beitrag bearbeiten|modifica|تعديل',
);

/** How a row of a conversation begins that the person wrote; hidden text for screen readers. */
export const SENT_BY_ME = starts(
  'you sent|you:|you replied|you said|anfonoch|wysłano przez ciebie|ty:|wysłałeś|wysłałaś',
  'آپ نے بھیجا',
);

/** How the label of Facebook's audience button begins; English from the survey of November 2026. */
export const EDIT_PRIVACY = starts(
  'edit privacy|golygu preifatrwydd|edytuj prywatność|edytuj ustawienia prywatności',
  'رازداری میں ترمیم|editar privacidad|modifier la confidentialité|privatsphäre bearbeiten',
);

/** Prompts that name who will be seen to write. */
export const WRITES_AS = starts(
  'comment as |answer as |reply as |gwneud sylw fel |ymateb fel |skomentuj jako |odpowiedz jako ',
);

/** Words for who may see a post: whole labels, or parts of the label of Facebook's audience button. */
export const AUDIENCE_WORDS = {
  'only-me': starts(
    'only me|dim ond fi|fi yn unig|tylko ja|صرف میں|doar eu|solo yo|somente eu|só eu|moi uniquement',
    'nur ich|solo io|أنا فقط',
  ),
  unknown: starts(
    'friends of friends|ffrindiau ffrindiau|znajomi znajomych|دوستوں کے دوست|amigos de amigos',
    'amis de mes amis|freunde von freunden',
  ),
  friends: starts(
    'friends except|specific friends|close friends|friends|ffrindiau|znajomi|bliscy znajomi|دوست',
    'prieteni|amigos|amis|freunde|amici|أصدقاء|الأصدقاء',
  ),
  public: starts(
    'public|anyone|everyone|public group|cyhoeddus|pawb|grŵp cyhoeddus|publiczne|publiczny|publiczna',
    'grupa publiczna|wszyscy|عوامی|پبلک|público|pública|publica|tout le monde|öffentlich|pubblico',
    'pubblica|tutti|عام|العامة',
  ),
};
