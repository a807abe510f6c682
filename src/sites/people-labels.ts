import { labels } from './meta-labels.ts';

/**
 * Buttons between people. English Confirm, Add friend, Follow, Follow back, Accept, Like and Repost from public automation
 * code of 2024 to 2026; the rest are the usual words of the language, in the order of `meta-labels.ts`, not seen live.
 */
export const ACCEPT = labels(
  'Confirm|Accept|Confirm request|Accept request|Confirm friend request|Cadarnhau|Derbyn|Cadarnhau cais',
  'Potwierdź|Potwierdź zaproszenie|Zaakceptuj|Akceptuj|تصدیق کریں|درخواست کی تصدیق کریں|قبول کریں',
  'Confirmă|Acceptă|Confirmar|Aceptar|Aceitar|Confirmer|Accepter|Bestätigen|Annehmen|Akzeptieren|Conferma|Accetta',
  'تأكيد|قبول|Bevestigen|Accepteren|Patvirtinti|Onayla|Kabul et|Подтвердить|Принять|Підтвердити|নিশ্চিত করুন',
  '确认|接受|確認|承認|承認する|확인|수락',
);

export const DECLINE = labels(
  'Delete|Decline|Remove|Ignore|Delete request|Cancel|Not now|Block',
  'Dileu|Gwrthod|Tynnu|Anwybyddu|Canslo|Nid nawr|Usuń|Odrzuć|Ignoruj|Anuluj|حذف کریں|رد کریں|ہٹائیں|منسوخ کریں',
  'Șterge|Respinge|Eliminar|Rechazar|Excluir|Recusar|Supprimer|Refuser|Löschen|Ablehnen|Elimina|Rifiuta|حذف|رفض',
  'Verwijderen|Weigeren|Ištrinti|Sil|Reddet|Удалить|Отклонить|删除|拒绝|削除|拒否|삭제|거절',
);

export const ADD_FRIEND = labels(
  'Add friend|Add Friend|Add as friend|Ychwanegu ffrind|Ychwanegu fel ffrind|Dodaj do znajomych|Dodaj znajomego',
  'دوست بنائیں|دوست شامل کریں|Adaugă ca prieten|Adaugă prieten|Agregar|Agregar a amigos|Añadir a amigos',
  'Adicionar|Adicionar amigo|Adicionar aos amigos|Ajouter|Ajouter en ami|Ajouter un ami|Freund hinzufügen',
  'Freund/in hinzufügen|Als Freund hinzufügen|Aggiungi agli amici|Aggiungi amico|إضافة صديق|Vriend toevoegen',
  'Pridėti draugą|Arkadaş Ekle|Arkadaş olarak ekle|Добавить в друзья|Додати в друзі|বন্ধু যোগ করুন|添加好友|加好友',
  '友達を追加|友達になる|친구 추가|Thêm bạn bè|เพิ่มเพื่อน',
);

export const FOLLOW = labels(
  'Follow|Follow back|Follow Back|Request to follow|Dilyn|Dilyn yn ôl|Obserwuj|Obserwuj też|Również obserwuj',
  'فالو کریں|واپس فالو کریں|Urmărește|Urmărește și tu|Urmărește înapoi|Seguir|Seguir también|Seguir de volta|Suivre',
  'Suivre en retour|S’abonner|S’abonner en retour|Folgen|Auch folgen|Zurückfolgen|Segui|Segui anche tu|متابعة',
  'رد المتابعة|Volgen|Terugvolgen|Sekti|Sekti atgal|Takip Et|Sen de Takip Et|Подписаться|Подписаться в ответ',
  'Стежити|অনুসরণ করুন|关注|回关|フォローする|フォロー|フォローバックする|팔로우|맞팔로우|Theo dõi|ติดตาม',
);

export const LIKE = labels(
  'Like|Hoffi|Lubię to!|Lubię to|Polub|پسند کریں|لائک|لائک کریں|Îmi place|Apreciază|Me gusta|Curtir|Gosto|J’aime',
  "J'aime|Gefällt mir|Mi piace|أعجبني|إعجاب|Leuk|Vind ik leuk|Patinka|Beğen|Нравится|Подобається|লাইক|赞|いいね！",
  'いいね|좋아요|Thích|ถูกใจ',
);

export const REPOST = labels(
  'Repost|Ailbostio|Udostępnij ponownie|Podaj dalej|دوبارہ پوسٹ کریں|Repostează|Repostear|Volver a publicar|Repostar',
  'Republier|Reposten|Reposta|Ripubblica|إعادة نشر|Opnieuw plaatsen|Yeniden Paylaş|Репост|转发|リポスト|리포스트',
);

export const TAG_PEOPLE = labels(
  'Tag people|Tag friends|Tagio pobl|Oznacz osoby|Oznacz znajomych|لوگوں کو ٹیگ کریں|Etichetează persoane',
  'Etiquetar personas|Marcar pessoas|Identifier des personnes|Personen markieren|Tagga le persone|الإشارة إلى أشخاص',
);

export const EDIT_PROFILE = labels(
  'Edit profile|Edit Profile|Golygu proffil|Golygu’r proffil|Edytuj profil|پروفائل میں ترمیم کریں|Editează profilul',
  'Editar perfil|Modifier le profil|Profil bearbeiten|Modifica profilo|تعديل الملف الشخصي|Profiel bewerken',
  'Redaguoti profilį|Profili düzenle|Редактировать профиль|Редагувати профіль|编辑个人资料|プロフィールを編集|프로필 편집',
);

export const INTRO = labels(
  'Intro|Cyflwyniad|Wprowadzenie|Informacje|تعارف|Prezentare|Detalles|Apresentação|Introduction|Intro verfassen',
  'Steckbrief|In breve|نبذة|Introductie|Trumpai|Giriş|Краткая информация|简介|自己紹介|소개',
);
