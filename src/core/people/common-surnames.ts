/**
 * Surnames so common in the United Kingdom that one alone says nothing of whose family it is: they are borne by many
 * families of a town, or of a community in it. By hand. They are not put into a roster's filter either.
 */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  'smith jones taylor brown williams wilson johnson davies davis patel robinson wright thompson evans walker white roberts green hall thomas clarke jackson wood harris edwards turner martin cooper hill ward hughes moore clark king harrison lewis baker lee allen morris khan scott watson davison parker james bennett young phillips richardson mitchell bailey carter cook singh shaw bell collins morgan kelly miller cox hussain marshall simpson price anderson adams wilkinson ahmed ali foster ellis murphy chapman mason gray richards webb rogers hunt mills campbell barnes matthews owen robertson holmes palmer butler fisher powell barker stevens dixon fletcher hunter graham ford reynolds grant stewart lloyd begum andrews elliott fox kaur murray gibson gordon howard stone payne pearson russell reid ross burton ryan spencer ferguson johnston kennedy mcdonald macdonald hamilton paterson macleod mcleod cameron henderson duncan walsh oconnor obrien osullivan doyle byrne gallagher oneill griffiths jenkins parry rees pritchard pugh bowen howells harvey lawrence arnold knight saunders bradley armstrong cole carr gill berry austin lane grey brooks watts day west francis kumar sharma shah miah akhtar islam rahman iqbal malik hassan mohammed muhammad mahmood hussein bibi chowdhury choudhury sheikh uddin abdi chen wong wang li lam nguyen'.split(
    ' ',
  ),
);
