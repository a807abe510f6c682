const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * First names that are also everyday words, places, brands or surnames (Will, May, Hope, Paris, Wei): they need a second
 * cue. Chosen by hand from the public names that are frequent words in subtlex or that misled on everyday posts.
 */
export const WORD_NAMES = words(`
  abba ace ada ages aged ai ain al alba alma along amber america amity an ana and angel angle ann annex april archer are ari art arts ash asia
  aster august austin autumn ava avery aye baby back bailey bala bale ban bank baron basil bay bea bear beau bee bella belle ben berry best bet
  bianca big bill billie billy binder bird bishop bless blessed blessing blessings blossom blue bo bob bobby bodies bonnie bonny book booker boots boss
  boy brad bram brandy brave bravo bread breeze brice brick bridge brock brook brooke brooks brooklyn bruce bruno buck bud buddy bunny burger burns bush
  butch butcher buzz cage cairo cal cam came cameo camp can candy captain car care carol carter case casey cash castle cat cedar celtic chad chan chance
  chanel chap charity charlotte charm chase cheddar cheer chelsea cherish cherry chester chi chic chili chin china chip chips chuck church cinder clay cliff clove
  clover coach coal coast coco cody cola cole colin colt con cook cool cooper coral corn costa cotton count country coy craft creed crew cricket crown cruise
  cruz crystal cup curry cyan dahlia daily dai daisy dale dan dana dandy dane dare dart dash dawn day days dean dear deal dee del delight dell delta den denim denver
  derby desire destiny dex di dia diamond dick dickens diesel dill dine dix do doll dolly dome don door dot dove dover drake dream drew drum du duke dune dusk dusty
  eagle earl early earnest east easter easy echo ed eden edge egg eira el elder elf elite ember emerald emir en era eric ernest estate ester eve even ever everest every
  ewe faber fable fair faith fall fame fan fancy far farmer fate favour fawn fay faye fe fee felicity fern fidel field fig finch fine finn fire first fish fisher fit five fleet flint flo
  flora florence flower fly folk forbes ford forest forever forrest fox france frank frankie free freedom frey friday friend frost fry fun fur gabby gage gail gal gala gale galaxy game garden
  garland garnet garth gary gay gene general genesis gentle gentry george gia gift gifty gil ginger ginny girl given glad glade glen glenn glory go gold golden good goodness grace grant gray grayson great green
  grey griffin grove guard guest gun guy gwent haf hail hall ham han hang happy harbour hardy hare harmony harper harry hart harvest haven hawk hay haze hazel he heart heath heather heaven hector
  heidi hello henry her here hero hers herb hi hill him hit ho holiday holland hollie holly home honest honey honesty honor honour hop hope hour hue hue hugh hun hunt hunter hurry husky huxley hy i ice ida ike iman in india indie indigo
  indy innocent ion ira iris irish iron is isle israel it iva ivory ivy izzy jack jacket jade jam jan jar jason jasmine java jay jazz jean jeans jen jenny jersey jess jet jewel jill jim jimmy jo jobs john joke jolly jones jordan
  journey joy joyce jubilee judge judo judy jules july jun june jungle junior juno jury just justice justin kale kat kay keen kelly kelvin ken kent kenya key khaki kid kiki killer kim kin kind king kings
  kirby kirk kiss kit kitchen kite kitty knight knox lace lad ladder lady lake lama lamb lana lance land lane lark latin laurel lavender law lay le lea lead leaf leah lean leap lee lego leigh lemon lent leo leopard les lesley leslie lexi lex
  li liberty lien life light lil lila lilac lilith lily lime lin lincoln link lion lisa lo loan lock lodge logan lola london long look lord lore lotus lou louis love lovely lover low loyal luca luck lucky lucy luke luna lune lush
  lux lyle lynn lynx lyra lyric ma mac mace mack mad maddie madge madison madonna mae maggie magic magnolia magnus mai main maize major malaya mali malt mam man mana manor many maple mar marble march mare maria marina mario marion mark marks marlin marlow mars marsh
  marshall martin marvel mary mason mat mate mated math maths matt maverick max may maya me mead meadow med medal mega mel melody melon mercedes mercy merit merry mi mia micah mick midge mike miles milk mill miller millie mills milly milo min mina mindy mine mini minnow mint
  mio miracle miss missy mist misty mo mocha mode moi moira moll molly mon monday monk monroe mont monte montana moo moon moor more morgan morn morning moss mote mouse mow muse musk my myra myrtle nan nana nancy nat natty nature navy ned nell nelson neo nero neve never new newton nice nick nicky night nina nip niven no noble
  noel non noor nora norm norman north norton nova november now nu nun oak oakley ocean odd of old olive ollie olympia on one only onyx opal open or ora orange orb orchid order oriel orion oscar ours pa pace page paige paint pal palm pam pan panda pansy panther papa pará paradise paris park parker parsley
  part pat patch patience patton paul pea peace peach peaches peak pear pearl peg peggy pen penny peony pepper per percy perfect perry persia pet petal pete peter petra peyton phil phoenix pi pia piano pie pierce pike pilot pin pine pink pip piper pippa pippin pixie place plum po poet pollen polly pollyanna pop pope poppet poppy
  porsche port porter posy pot potter pounds power praise prairie pray prayer precious prep presley press price pride priest prim prime primrose prince princess prior priest pro prof promise proud prudence puck puma pun quaid quest quick quill quinn rad rae rain rainbow raja ram ramsay ran randy rang ranger raven ray real red
  reece reed reef reese reggie reign remi remy ren rene rest rev rex rhea rhodes rice rich richie rick ricky ridge rift riley rio ripley rita ritz river rivers roads rob robin robins rock rocket rocky rod roe rogue rogers roman rome romeo romy ron rook rooney root rosa rose roses rosemary rosie rosy ross rosé round rover rowan rowing roy royal ru rub ruby rudd rue
  rufus rum run rush russ russell rust rusty ruth rye sable sade saffron sage sahara sail sailor saint sal sally sam same samoa san sanctuary sand sandy santa santana sapphire saturn sasha savannah sawyer say scarlet scarlett school scooter scot scotch scott scout sea seal sean season seat see sen september serenity set seven shade shadow shah
  shamrock shan shaw shay she shea shell sherry shine ship shore short shrimp si sid siena sienna sierra silk silver sim simba sin sincere sir sis sister six sky skye skylar slate sloan smith smoke smokey sno snow so sol solomon somerset son song sonic sonny soon soul south spa sparrow speed spence spencer spice spike spring spud squire stacey stamp stan
  star stark starr stella stephen sterling stew steward stewart still stone storm story stormy street stuart su sue sugar summer sun sunday sunny sunshine sure sutton swan sweet swift sydney sylvia syria tab tabby tack tad taffy tai taj tale talon tam tan tango tara tart tarzan tate taylor tea teal ted teddy tee temp tempest temple ten tender terry tess
  texas than the thea them theme then thi thistle thor thorn thu thunder thyme tia tide tie tiger tilly tim time tin tina tiny tip titan to toad toby todd toffee tom tommy toni tony too top topaz tori toto tottie town tracey tracy tree trey trill trinity trip trish triumph troy tru trudy true truly trust truth tu tucker tuesday tulip tully turner twain ty tyler tyne ugly unique unity usher
  va val vale valentine van vanity vaughan ve velvet venice venture venus vera verity vesper vi vic victor victoria victory vida vienna vin vince vine viola violet virgin virginia viv von wade wage walker wallace wally walt wan wander war ward warm warren water watson way wayne we web webster wee well wells wesley west wheat wheel whisky whitney will willow wilson win wind windsor winner winnie
  winter winters wise wolf wong wood woody woods wool worth wren wright wu wylie xi ya yang yard yay ye yes yi york you young yu yuma zen zest zeus zest zip zion zone zoo zoom
  ahead jae seven siren cian cadi seun rory mason nadia gus hetty mali mair eos nia perl gwawr medi enfys haul siân cariad bach mawr heulwen`);

/** Names that are months, seasons or days: `in May`, `this summer`, `on Sunday`. */
export const TIME_NAMES = words(
  'may june april august summer autumn winter spring january july sunday friday easter noel noelle november september mai medi haf eira christmas',
);

/** Names that are places, clubs or lands: `off to Paris`, `Chelsea were awful`. */
export const PLACE_NAMES = words(
  'paris jordan chelsea brooklyn london austin sydney israel kenya india asia savannah vienna florence victoria adelaide dallas phoenix houston denver cairo madison lincoln chester preston kent devon alexandria georgia virginia carolina dakota montana indiana america york troy milan siena sienna verona odessa iona skye isla islay arran lewis harris ross valencia catalina brazil china malta holland france ireland scotland wales england syria eden derby ashton bolton burnley everton villa kingston milton warwick windsor dover rio lourdes',
);
