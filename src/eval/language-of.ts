export type DraftLanguage = 'english' | 'welsh' | 'mixed';

/** Frequent words that stand in one of the two languages only. */
const WELSH = words(`
  y yr yn mae maen dwi dwin rwy rydw rydym ydy ydi ydw ydyn oedd roedd roeddwn bydd wedi ddim nid dyw fydd gyda efo
  gan fy ein eich eu nhw ni chi a'r o'r i'r â'r ac bod sy sy'n sydd mewn dros wrth rhwng hefyd eto nawr rwan heddiw
  heno neithiwr yfory ddoe iawn bach mawr fawr plant plentyn bachgen merch mam ysgol athro athrawes dosbarth diolch
  dda bendith hapus penblwydd pen-blwydd ond beth pwy sut felly achos neu cael gael wneud gwneud mynd dod gweld
  gwybod hoffi caru bydda bod fod chdi ti'n dw'i dwi'n mae'n dyma dyna hyn hwn honno yma yno pawb neb rhywun
  rhywbeth pob cymru cymraeg dydd wythnos blwyddyn glaw haul haf gaeaf
`);
const ENGLISH = words(`
  the and is to of was for my that with you it this have has had we they he she are be not but what when who how just
  from been were will would can could so if or about out up all got get our your his her me them there their some one
  its it's i'm don't didn't can't more than then now day today tonight after before again very really love new good time
  by as into over off no yes please thanks thank
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** By its frequent words: Welsh from two that are three times the English ones, mixed where they are a fifth of all. */
export function languageOf(text: string): DraftLanguage {
  const tokens =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  const welsh = tokens.filter((t) => WELSH.has(t)).length;
  const english = tokens.filter((t) => ENGLISH.has(t)).length;
  if (welsh >= 2 && welsh >= 3 * english) return 'welsh';
  return welsh >= 2 && welsh >= english / 4 ? 'mixed' : 'english';
}
