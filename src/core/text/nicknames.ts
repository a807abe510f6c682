/** Short and pet forms by first name, by hand: the tables on npm are American and lack most of these. */
const TABLE = `abdullah: abs abdul|abdulrahman: abdul abs|abigail: abi abby gail|adebayo: bayo ade|adeola: ade|adewale: wale|agnieszka: aga|alasdair: ali al|aleisha: leish
aleksander: olek alek aleks|aleksandr: sasha|aleksandra: ola aleks|alexander: alex al xander sandy lex zander|alexandra: alex sandra lexi lexie sasha ali|alfie: alf
alfred: alfie alf fred freddie|alice: ali|alisha: ali|alison: ali|alistair: ali al|amanda: mandy|amandeep: aman|amelia: millie milly mia amy|amelie: mel amy|amina: mina
anastasia: ana stacey nastya|anastasiia: nastya|andrea: andy|andrew: andy drew|andrzej: andrzejek|angela: angie ange|angharad: haf anghi|angus: gus|anna: annie ania
annabel: anna bel|annabelle: anna belle|anthony: tony ant|antoni: antek tolek|antonia: toni|antonio: tony toni|arabella: bella|archibald: archie arch|archie: arch|arthur: art artie
augustus: gus|ayodele: ayo dele|barnaby: barney|bartholomew: bart|bartosz: bartek|beatrice: bea bee trixie|benjamin: ben benji benny benj|bernadette: bernie|bethany: beth
bonita: bonnie|bradley: brad|brianna: bri|briony: bry|bronwen: bron|bryony: bry|cadwaladr: cad|caitlin: cait katie|callie: cal|callum: cal|cameron: cam cammy|caroline: caz carrie
cassandra: cassie cass|cassidy: cass|catherine: cath cathy kate katie cat kitty|catrin: cadi cati|cecilia: cece|cerys: cez|charles: charlie chas chaz
charlotte: lottie char charlie lotty charl|chelsea: chels|chiamaka: chi amaka|chidinma: chidi didi|chinedu: nedu|chinonso: nonso|chioma: chi|christian: chris
christina: chris tina chrissy|christopher: chris topher kit|chukwuemeka: emeka|clementine: clemmie clem|connor: con|cordelia: delia|courtney: court|dafydd: dai daf taffy
daniel: dan danny|daniela: dani|danielle: dani|darcey: darce|david: dave davey dai|deborah: deb debs debbie|demelza: demi|destiny: des|dexter: dex|diarmuid: dermot|dmytro: dima
dominic: dom|dominik: dom|dominique: dom|dorothy: dot dotty dolly|ebony: ebs|edward: eddie ed ted teddy ned|ekaterina: katya kat|eleanor: ellie nell nellie nora elle
elena: ellie lena|elijah: eli|elisabeth: lizzie beth libby|eliza: liza|elizabeth: lizzie liz beth eliza libby betty betsy elsie lizzy|eloise: ellie lou|emilia: emi millie
emily: em emmy ems|emma: em ems|esmeralda: esme|ethan: eth|evangeline: evie eva|evelyn: evie eve|ewelina: ewa|fatoumata: fatou|felicity: flick fliss|ferdinand: ferdie|ffion: ffi
finlay: fin finn|finley: fin finn|florence: flo flossie florrie|folasade: sade fola|frances: fran frankie|francesca: fran frankie chess|francis: frank frankie|franciszek: franek
frederica: freddie|frederick: freddie fred freddy|funmilayo: funmi|gabriel: gabe|gabriella: gabby ella|gabrielle: gabby gabs|george: georgie|georgia: georgie|georgie: george
georgina: georgie|gerallt: ger|grace: gracie|gruffydd: gruff|grzegorz: grzes|gurpreet: guri preet|gwendolyn: gwen|gwenllian: gwen gwenno llio|gwilym: gwil|hamish: hame
harley: harls|harper: harps|harpreet: preet harps|harriet: hattie hetty|harrison: harry haz|harry: haz|harvey: harv|hayden: hay|henrietta: hettie etta|henry: harry hal
ibrahim: ibby ibs ibra|ifeoluwa: ife|imogen: immy imo|isaac: zac ike|isabel: izzy bel issy|isabella: izzy bella issy|isabelle: izzy bella issy belle|isatou: isha|isla: isles
jackson: jack|jacob: jake cob|jacqueline: jackie|jakub: kuba|james: jim jimmy jamie jimbo|jan: janek jas|jasmin: jas jaz|jasmine: jas jazz jaz|jaspreet: jas jaz jassi|jaxon: jax
jeffrey: jeff|jennifer: jen jenny|jeremiah: jez jem|jeremy: jez|jessica: jess jessie|joanna: asia jo joasia|jocelyn: joss|joel: joely|jonathan: jon jonny jonty|jordan: jord jordz
joseph: joe joey|josephine: josie jo|joshua: josh|jozef: jozek|judith: jude judy|julia: jules julka|julian: jules|juliet: jules|juliette: jules|kacper: kacperek|kaitlyn: kait
katarzyna: kasia|katelyn: kate|kateryna: katya|katherine: kate katie kat kathy kitty|kathryn: kate katie kat|kayden: kay|kayleigh: kay|khadija: khadz kadi dija|khadijah: khadz
kieran: kier|kimberley: kim|kofi: kofster|kristian: kris|krzysztof: krzysiek|kwabena: kobby|kwadwo: kojo|lachlan: lachie|laura: lau|leighton: lei|leila: lei|leonard: len lenny leo
leonardo: leo|lewis: lew|llewellyn: llew|llewelyn: llew lyn|logan: logs|lorcan: lorc|louis: lou|louisa: lou|lowenna: wenna|lucinda: lucy cindy|lucy: lu luce|lukasz: luki
lydia: lyds|mackenzie: kenzie mac|maddison: maddie|madeleine: maddie mads|madison: maddie mads|magdalena: magda|magnus: mags|maisie: mais|maksymilian: maks|malgorzata: gosia
marcus: marc|margaret: maggie meg peggy|mariama: mari|mariella: ella|martha: marth|mateusz: mati|matilda: tilly tilda mattie|matthew: matt matty|maximilian: max|maximus: max
maxwell: max|mckenzie: kenzie|megan: meg megs|melissa: mel liss|michael: mike mikey mick|mikolaj: miko|millicent: millie milly|miriam: mim|mitchell: mitch|mohamad: mo|mohamed: mo
mohammad: mo|mohammed: mo|montgomery: monty|morgan: morg|morwenna: wenna|muhammad: mo|muhammed: mo|mustafa: mus musti|mykola: kolya|natalia: nat|natalie: nat|natasha: tash
nathan: nate nath|nathaniel: nate nat nath|nicholas: nick nicky|nicola: nicky nic|nicole: nic nicky|oleksandr: sasha|oleksandra: sasha|oliver: olly ollie ol|olivia: liv livvy livi
oluwadamilola: dami damilola|oluwafemi: femi|oluwaseun: seun|oluwaseyi: seyi|oluwatobi: tobi|oluwatobiloba: tobi|ophelia: phee|ottilie: tilly|pamela: pam|patricia: pat trish tricia
patrick: paddy pat|patryk: patryczek|penelope: penny nell|persephone: percy|peter: pete|petroc: pet|philip: phil pip|philippa: pippa pip|phillip: phil|phoebe: phoebs|piotr: piotrek
piran: piz|poppy: pops|quentin: quin|rachel: rach|rafael: raf rafa rafi|raphael: raf raffy|rebecca: becky bec becca|rebekah: becky bekah becca|reginald: reggie reg|reuben: rube ben
rhiannon: rhi|rhodri: rhod|rhydian: rhyd|rhys: rhysie|richard: rich richie dick rick|riley: rye|robert: rob bob bobby robbie bert|ronald: ron ronnie|rosalind: ros|rosemary: rosie
rosie: rose|rosiemae: rosie|ruairidh: ru|rufus: rufe|rupert: rupe|rutendo: ru|ruth: ruthie|ruvimbo: ruvi|saffron: saffy saff|samantha: sam sammy|samuel: sam sammy|sarah: saz sazzle
sarahjane: sarah|savannah: sav|sebastian: seb bash sebby|seraphina: sera|shanice: shan|sienna: sisi|simran: sim simi|simranjit: sim simran|sinead: shin|sofia: sof sofs|sophia: soph
sophie: soph|spencer: spence|stacey: stace|stanislaw: stas staszek|stanley: stan|stephanie: steph|stephen: steve ste|steven: steve|sulaiman: suli sully|sulayman: suli|suleman: suli
summer: sum|susan: sue susie|szymon: szymek|tabitha: tabby|tadeusz: tadek|tafadzwa: taffy fadzi|tamara: tammy|tamsin: tam tammy|tatiana: tia|tegan: teg|temitope: temi
terence: terry|teresa: tess|tetiana: tanya|thaddeus: thad|thandeka: thandi|thandiwe: thandi|theodor: theo|theodora: theo dora thea|theodore: theo teddy ted|theresa: tess
thomas: tom tommy|tiffany: tiff|timothy: tim timmy|tobias: toby|tomasz: tomek|tristan: tris|tunde: babs|tyler: ty|tyrone: ty|uchenna: uche|valentina: val|valentino: val
veronica: ronnie|victoria: vicky tori vic|vincent: vinny vince|volodymyr: vova|wiktoria: wika wiki|wilfred: wilf wilfie|wilfrid: wilf|william: will bill billy willy liam
winifred: winnie fred|winston: win|wladyslaw: wladek|wojciech: wojtek|yasmin: yaz yas|yasmine: yas yaz|yevheniia: zhenya|yusuf: yus|zachariah: zac zach|zachary: zac zach zack zak
zainab: zee|zakaria: zak|zakariya: zak|zechariah: zech|zofia: zosia|zuzanna: zuzia zuza`;

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = table.split(/[|\n]/).map((row) => row.split(':').map((part) => part.trim()));
  return new Map(rows.map(([name = '', forms = '']) => [name, forms.split(' ').filter(Boolean)]));
}

/** First name to its short forms, keys as `nameKey` makes them. */
export const NICKNAMES = read(TABLE);
