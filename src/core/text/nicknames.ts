/** Short and pet forms by first name, by hand: the tables on npm are American and lack most of these. */
const TABLE = `abdullah: abs abdul|abigail: abi abby gail|adebayo: bayo ade|adeola: ade|adewale: wale|aleksander: olek alek aleks|aleksandra: ola aleks|alexander: alex al xander sandy lex zander
alexandra: alex sandra lexi lexie sasha ali|alfred: alfie alf fred freddie|alfie: alf|alison: ali|amandeep: aman|amanda: mandy|amelia: millie milly mia amy|amelie: mel|anastasia: ana stacey nastya|andrew: andy drew|andrzej: andrzejek
angharad: haf anghi|angela: angie ange|anna: annie ania|anthony: tony ant|antoni: antek tolek|archibald: archie arch|archie: arch|arthur: art artie|ayodele: ayo dele|bartosz: bartek|beatrice: bea bee trixie
benjamin: ben benji benny benj|bethany: beth|bronwen: bron|cadwaladr: cad|caitlin: cait katie|callum: cal|cameron: cam|caroline: caz carrie|catherine: cath cathy kate katie cat kitty|catrin: cadi cati|charles: charlie chas chaz
charlotte: lottie char charlie lotty charl|chiamaka: chi amaka|chidinma: chidi didi|chinedu: nedu|chinonso: nonso|chioma: chi|christian: chris|christina: chris tina chrissy|christopher: chris topher kit|chukwuemeka: emeka|clementine: clemmie clem
connor: con|daniel: dan danny|daniela: dani|danielle: dani|david: dave davey dai|deborah: deb debs debbie|diarmuid: dermot|dominic: dom|dominik: dom|dorothy: dot dotty dolly|edward: eddie ed ted teddy ned|ekaterina: katya kat
eleanor: ellie nell nellie nora elle|elena: ellie lena|elijah: eli|elizabeth: lizzie liz beth eliza libby betty betsy elsie lizzy|emily: em emmy ems|emilia: emi millie|emma: em ems|ethan: eth|evangeline: evie eva|evelyn: evie eve
ewelina: ewa|ffion: ffi|finlay: fin finn|florence: flo flossie florrie|folasade: sade fola|frances: fran frankie|francesca: fran frankie chess|francis: frank frankie|franciszek: franek|frederick: freddie fred freddy|funmilayo: funmi
gabriel: gabe|gabriella: gabby ella|george: georgie|georgia: georgie|georgina: georgie|gerallt: ger|grace: gracie|grzegorz: grzes|gurpreet: guri preet|gwenllian: gwen gwenno llio|harper: harps|harriet: hattie hetty
harrison: harry haz|harpreet: preet harps|harry: haz|henry: harry hal|ibrahim: ibby ibs ibra|ifeoluwa: ife|imogen: immy imo|isaac: zac ike|isabel: izzy bel issy|isabella: izzy bella issy|isabelle: izzy bella issy belle
jacob: jake cob|jacqueline: jackie|jakub: kuba|james: jim jimmy jamie jimbo|jan: janek jas|jasmine: jas jazz jaz|jaspreet: jas jaz jassi|jennifer: jen jenny|jessica: jess jessie|jonathan: jon jonny jonty|joseph: joe joey
josephine: josie jo|joshua: josh|jozef: jozek|judith: jude judy|julia: jules julka|julian: jules|juliet: jules|kacper: kacperek|katarzyna: kasia|katherine: kate katie kat kathy kitty|kathryn: kate katie kat|kayden: kay|kimberley: kim
kofi: kofster|krzysztof: krzysiek|kwabena: kobby|kwadwo: kojo|laura: lau|leonardo: leo|leonard: len lenny leo|lewis: lew|llewelyn: llew lyn|lucy: lu luce|lukasz: luki|maddison: maddie|madeleine: maddie mads|madison: maddie mads
maksymilian: maks|malgorzata: gosia|margaret: maggie meg peggy|martha: marth|mateusz: mati|matilda: tilly tilda mattie|matthew: matt matty|maxwell: max|maximilian: max|megan: meg megs|michael: mike mikey mick|mikolaj: miko
mohamed: mo|mohammad: mo|mohammed: mo|muhammad: mo|nathan: nate nath|nathaniel: nate nat nath|natalia: nat|natalie: nat|natasha: tash|nicholas: nick nicky|nicole: nic nicky|nicola: nicky nic|oliver: olly ollie ol|olivia: liv livvy livi
oluwadamilola: dami damilola|oluwafemi: femi|oluwaseun: seun|oluwaseyi: seyi|oluwatobi: tobi|oluwatobiloba: tobi|patricia: pat trish tricia|patrick: paddy pat|patryk: patryczek|penelope: penny nell|peter: pete|philip: phil pip|phillip: phil
phoebe: phoebs|philippa: pippa pip|piotr: piotrek|poppy: pops|rachel: rach|rebecca: becky bec becca|reginald: reggie reg|rhiannon: rhi|rhydian: rhyd|richard: rich richie dick rick|robert: rob bob bobby robbie bert|ronald: ron ronnie
rosemary: rosie|rosie: rose|ruairidh: ru|ruvimbo: ruvi|rutendo: ru|samantha: sam sammy|samuel: sam sammy|sarah: saz sazzle|sebastian: seb bash|simran: sim simi|simranjit: sim simran|sofia: sof sofs|sophia: soph|sophie: soph|stanislaw: stas staszek
stanley: stan|stephanie: steph|stephen: steve ste|steven: steve|susan: sue susie|szymon: szymek|tabitha: tabby|tafadzwa: taffy fadzi|temitope: temi|teresa: tess|thandiwe: thandi|thandeka: thandi|theodora: theo dora thea|theodore: theo teddy ted|theresa: tess|thomas: tom tommy
timothy: tim timmy|tobias: toby|tomasz: tomek|tunde: babs|uchenna: uche|valentina: val|veronica: ronnie|victoria: vicky tori vic|vincent: vinny vince|wiktoria: wika wiki|william: will bill billy willy liam|winifred: winnie fred|wojciech: wojtek
yasmin: yaz|yusuf: yus|zachary: zac zach zack zak|zainab: zee|zofia: zosia|zuzanna: zuzia zuza`;

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = table.split(/[|\n]/).map((row) => row.split(':').map((part) => part.trim()));
  return new Map(rows.map(([name = '', forms = '']) => [name, forms.split(' ').filter(Boolean)]));
}

/** First name to its short forms, keys as `nameKey` makes them. */
export const NICKNAMES = read(TABLE);
