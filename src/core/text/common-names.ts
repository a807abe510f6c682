/**
 * First names far commoner among grown-ups than among pupils of today: a roster match by chance, or a friend's or
 * colleague's name, is likelier than a pupil's. By hand.
 */
export const ADULT_NAMES: ReadonlySet<string> = new Set(
  'adrian alan alison allan amanda andrea andrew andy angela angie anita ann anne annette annie anthony audrey barbara barry becky bernard beryl bev beverley bill bob brenda brian carl carol carole caroline cath catherine cathy ceri chris chrissie christine cindy claire clare clive colin craig dave david dawn dean deb debbie deborah debs denise dennis derek diana diane dilys donna doreen doris dorothy doug eileen elaine eric gail gareth gary gavin gaz gemma geoff geoffrey gerald gill gillian glen glenn glenys glynis gordon graham greg hayley hazel heather helen hilary howard huw ian irene iris jackie jacqui jacqueline jan jane janet janice jason jayne jean jeff jen jenny jeremy jill jim jo joan joanna joanne john joyce judith judy julia julian julie june karen karl kath kathleen kathy kay keith kelly ken kenneth kerry kev kevin kim kirsty lee len leanne les lesley leslie linda lindsay lisa liz lorna lorraine louise lyn lynda lynn lynne malcolm mandy marg margaret maria marie marilyn marion mark martin maureen mavis melanie michelle mick mike moira monica muriel nadine neil nick nicky nicola nigel norma norman pam pamela pat patricia paul paula pauline pete peter phil philip rachel ray richard rita rob robert robin rod roger ron ronald rosemary roy russ russell ruth sally samantha sandra sarah scott sean sharon sheila shelley shirley simon stacey stella steph stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tammy tanya terence teresa terry theresa tim tina tony tracey tracy trevor trish val valerie vanessa vera vic vicky vincent viv vivien wayne wendy yvonne'.split(
    ' ',
  ),
);

/** First names that are common among pupils and that friends, celebrities and characters bear as well. By hand. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  'aaron abby adam alex alexander alfie alice amber amelia amy anna annie archie arthur ashley ava bella ben benjamin beth billy callum cameron charlie charlotte chelsea chloe connor daisy dan daniel danny david dylan ed eddie edward eleanor elizabeth ella ellie emily emma erin ethan eva evie faith finley freddie freya george georgia georgie grace hannah harriet harry henry holly hope isaac isabella isla ivy jack jacob jade jake james jamie jasmine jay jess jessica joe joel john jonathan jordan joseph josh joshua justin kate katie kayla kylie kyle laura lauren leo leon lewis lexi liam lily lola louis lucas lucy luke maddie madison marcus martha mary mason matilda matt matthew max maya megan mia michael millie mo mohammed molly muhammad naomi natalie nathan nicole noah oliver olivia ollie oscar owen patrick phoebe poppy rebecca reece rhys riley robbie rory rosie ruby ryan sam samuel sebastian sophia sophie stan stanley taylor teddy theo thomas toby tom tommy tyler victoria will william zac zoe'.split(
    ' ',
  ),
);
