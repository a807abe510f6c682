const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * First names that are also everyday words, places, brands or surnames (Will, May, Hope, Paris, Wei): they need a second
 * cue. Chosen by hand from the public names that are frequent words in subtlex or that misled on everyday posts.
 */
export const WORD_NAMES = words(`
  abba ace ada aged ages ahead ai ain al along amber america amity an ana and angel angle ann april archer are art
  arts ash asia aster august austin autumn ava avery aye baby bach back bailey bala bale ban bank baron basil bay
  bea bear beau bee berry best bet big bill binder bird bishop bless blessed blessing blessings blossom blue bo bob
  bodies book booker boots boss boy brad bram brandy brave bravo bread breeze brick bridge brock brook brooke
  brooklyn brooks buck bud buddy bunny burger burns bush butch butcher buzz cadi cage cairo cal cam came cameo camp
  can candy captain car care cariad carol case cash castle cat cedar celtic chad chan chance chanel chap charity
  charm chase cheddar cheer chelsea cherish cherry chester chi chic chili chin china chip chips chuck church cian
  cinder clay cliff clove clover coach coal coast coco cola cole colt con cook cool cooper coral corn costa cotton
  count country coy craft creed crew cricket crown cruise cruz crystal cup curry cyan dahlia dai daily daisy dale
  dan dandy dare dart dash dawn day days deal dean dear del delight dell delta den denim denver derby desire destiny
  dex di dia diamond dick dickens diesel dill dine dix do doll dolly dome don door dot dove dover drake dream drew
  drum du duke dune dusk dusty eagle earl early earnest east easter easy echo eden edge egg eira el elder elf elite
  ember emerald emir en enfys eos era estate eve even ever everest every ewe faber fable fair faith fall fame fan
  fancy far farmer fate favour fawn fay faye fe fee felicity fern fidel field fig finch fine finn fire first fish
  fisher fit five fleet flint flo flora florence flower fly folk forbes ford forest forever forrest fox france frank
  frankie free freedom frey friday friend frost fry fun fur gage gail gal gala galaxy gale game garden garland
  garnet gay gene general genesis gentle gentry gift gifty gil ginger girl given glad glade glen glory go gold
  golden good goodness grace grant gray grayson great green grey griffin grove guard guest gun guy gwawr gwent haf
  hail hall ham han hang happy harbour hardy hare harmony harper harry hart harvest haul haven hawk hay haze hazel
  he heart heath heather heaven hello henry her herb here hero hers heulwen hi hill him hit ho holiday holland
  hollie holly home honest honesty honey honor honour hop hope hour hue hun hunt hunter hurry husky huxley hy i ice
  ike iman in india indie indigo indy innocent ion iris irish iron is isle israel it iva ivory ivy jack jacket jade
  jae jam jan jar java jay jazz jean jeans jersey jess jet jewel jim jo jobs john joke jolly jordan journey joy
  jubilee judge judo jules july jun june jungle junior juno jury just justice kale kat kay keen ken kent kenya key
  khaki kid killer kim kin kind king kings kirk kiss kit kitchen kite knight knox lace lad ladder lady lake lama
  lamb lance land lane lark latin laurel lavender law lay le lea lead leaf lean leap lee lego lemon lent leopard les
  leslie lex li liberty lien life light lil lilac lily lime lin lincoln link lion lo loan lock lodge logan london
  long look lord lore lotus lou love lovely lover low loyal luca luck lucky lune lush lux lynx lyric ma mac mace
  mack mad magic magnolia magnus mai main mair maize major malaya malt mam man mana manor many maple mar marble
  march mare marina mark marks marlin marlow mars marsh marvel mat mate mated math maths matt maverick mawr max may
  me mead meadow med medal medi mega mel melody melon mercedes mercy merit merry mi midge miles milk mill miller
  mills min mine mini minnow mint mio miracle miss missy mist misty mo mocha mode moi moira moll mon monday monk
  monroe mont montana monte moo moon moor more morn morning moss mote mouse mow muse musk my nan nana natty nature
  navy ned neo nero neve never new newton nice nick night nip niven no noble non noor norm north nova november now
  nu nun oak ocean odd of old olive ollie olympia on one only onyx opal open or ora orange orb orchid order orion
  ours pa pace page paige paint pal palm pan panda pansy panther papa paradise paris park parker parsley part pat
  patch patience patton pea peace peach peaches peak pear pearl peg peggy pen penny peony pepper per perfect perl
  persia pet petal pete petra phoenix pi piano pie pierce pike pilot pin pine pink pip piper pippin pixie place plum
  po poet pollen pollyanna pop pope poppet poppy porsche port porter posy pot potter pounds power prairie praise
  pray prayer precious prep press price pride priest prim prime primrose prince princess prior pro prof promise
  proud prudence puck puma pun quaid quest quick quill rad rae rain rainbow raja ram ramsay ran rang ranger raven
  ray real red reed reef reign ren rene rest rev rex rhodes rice rich richie rick ridge rift rio ripley ritz river
  rivers roads rob robin robins rock rocket rocky rod roe rogue roman rome rook rooney root rose rosemary roses rosy
  round rover rowan rowing royal ru rub ruby rudd rue rum run rush rust rusty rye sable sade saffron sage sahara
  sail sailor saint sal same samoa san sanctuary sand sandy santa santana sapphire saturn savannah sawyer say
  scarlet scarlett school scooter scot scotch scott scout sea seal season seat see sen september serenity set seun
  seven shade shadow shah shamrock shan she shell sherry shine ship shore short shrimp si siena sienna sierra silk
  silver sim simba sin sincere sir siren sis sister six sky skye skylar slate sloan smith smoke smokey sno snow so
  sol solomon somerset son song sonic soon soul south spa sparrow speed spice spike spring spud squire stacey stamp
  stan star stark starr sterling steward still stone storm stormy story street su sue sugar summer sun sunday sunny
  sunshine sure sutton swan sweet swift syria tab tabby tack tad taffy tai taj tale talon tam tan tango tart tarzan
  tate taylor tea teal ted tee temp tempest temple ten tender terry texas than the them theme then thi thistle thor
  thorn thu thunder thyme tide tie tiger tim time tin tiny tip titan to toad toffee tom too top topaz toto tottie
  town tree trey trill trinity trip triumph troy tru true truly trust truth tu tuesday tulip tully turner twain tyne
  ugly unique unity usher va val vale valentine van vanity ve velvet venice venture venus vesper victory vida vienna
  vin vine viola violet virgin viv von wade wage walker wallace wan wander war ward warm warren water way wayne we
  web wee well wells west wheat wheel whisky will willow win wind windsor winner winter winters wise wolf wong wood
  woods woody wool worth wren wright wu xi ya yang yard yay ye yes yi york you young yu zen zest zeus zion zip zone
  zoo zoom said else job em ha deep bell gang hung mile wing trace dame pops nest ransom tore lan ego chess ol bent harsh yen wit ant urban arch sung fin bash sultan bong taps tor bimbo aura tiara dung ore ado isis bronx dyna hanner twm gwyn cadno glas lili hedd angor nant glyn celyn onnen heini aur aeron awen tesni mwyn dilys gwanwyn`);

/** Never asked about: they look like a name with an ending (`Weds`), or a lossy filter would let some through every day. */
export const NOT_NAMES = words(
  'mon tue tues wed weds mondays tuesdays wednesdays thursdays fridays saturdays sundays hey hello obama romney trump clinton putin melania hermione ramadan eid bri pak jesus christ allah wales thu thur thurs fri sat sun monday tuesday wednesday thursday saturday jan feb apr jul aug sept oct nov dec january february march july september october november december mr mrs ms miss dr sir mum mam dad nan lol omg facebook twitter instagram tiktok whatsapp google youtube netflix tesco asda aldi lidl primark year class school primary academy english maths science history geography christmas easter ofsted estyn',
);

/** Words of every sentence: as names (My, An, Will) they need a capital and a roster surname; `Will` gets by without. */
export const FUNCTION_WORDS = words(
  'a am an and any are as at be been but by can did do for from get go got had has have he her here him his how i if in into is it its just let like me more my no not now of oh ok on one or our out own per say see she so some than that the them then there they this to too up us very was we well went were what when who why will with yes you your da dim yn yr mae ond wedi ein eu fe hi ni nid o oes sy ti wir la le les un une',
);

/** Names that are months, seasons or days: `in May`, `this summer`, `on Sunday`. */
export const TIME_NAMES = words(
  'may june april august summer autumn winter spring january july sunday friday easter noel noelle november september mai medi haf eira christmas',
);

/** Names that are places, clubs or lands: `off to Paris`, `Chelsea were awful`. */
export const PLACE_NAMES = words(
  'florida washington michigan arizona texas orlando mosul memphis isis bronx paris jordan chelsea brooklyn london austin sydney israel kenya india asia savannah vienna florence victoria adelaide dallas phoenix houston denver cairo madison lincoln chester preston kent devon alexandria georgia virginia carolina dakota montana indiana america york troy milan siena sienna verona odessa iona skye isla islay arran lewis harris ross valencia catalina brazil china malta holland france ireland scotland wales england syria eden derby ashton bolton burnley everton villa kingston milton warwick windsor dover rio lourdes',
);
