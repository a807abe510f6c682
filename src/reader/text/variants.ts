/** Spellings of one name that are names themselves, a group each: who hears one writes another. By hand. */
const GROUPS = `aisha ayesha aishah aysha|mohammed muhammad mohamed mohammad muhammed|aaliyah aliyah alia aliya|maryam mariam maryum|zainab zaynab zaineb|yusuf yousuf yousef yusef youssef
ibrahim ebrahim|hassan hasan|hussain hussein husain|omar umar|usman osman uthman|khadija khadijah kadija|fatima fatimah fatema|amina aminah aamina|safa safaa|sumayyah sumaya sumaiya|ruqayyah ruqaya ruqaiya|hafsa hafsah
hamza hamzah|bilal billal|abdullah abdulla abdallah|abdirahman abdurrahman abdulrahman|zara zahra zarah sara|imran emran|ayaan ayan aayan|rayan rayyan ryan|eesa isa essa|musa moosa|ismail ismael|yasin yaseen yassin|amir ameer aamir
caitlin kaitlyn katelyn kaitlin caitlyn|jayden jaiden jaden jaydon jaidon jadon|aiden aidan ayden aidyn|kayden caden kaden kaiden|hayden haydn haiden|brayden braydon|kieran kieron keiran ciaran kyran|callum calum kallum|connor conor conner
declan deklan|rhys reece rees reese|jake jaik|jack jac|dylan dillon dilan|tyler tylor|ryan rian|evan evan ifan|owen owain eoin|sean shaun shawn|alan allan allen|steven stephen|philip phillip|jeffrey geoffrey|mathew matthew
lewis louis luis|harry harri|toby tobi|zac zack zak|isaac izaak isaak|jacob jakob jakub|lucas lukas luca|nicholas nicolas|alexander aleksander|oscar oskar|felix feliks|eric erik|mark marc|jon john|elliot elliott eliot|finlay finley findlay
harley harlee|riley reilly rylee|bailey baillie baylee|ashley ashleigh ashlee|leah lea lia|mia mya miya|maya maia|isla ayla eila|eva ava evie|sophie sofie|sofia sophia|amelia emelia emilia|emily emilie emmily|chloe khloe cloe|zoe zoey
sara sarah|hannah hanna|anna ana|rebecca rebekah|rachel rachael|katherine catherine kathryn katharine|elizabeth elisabeth|isabelle isabel isobel isabella|eleanor elena elinor|lily lilly lillie|millie milly|ellie elly|abigail abigale
megan meghan meagan|jasmine jasmin yasmin yasmine|georgia jorja|kayla kaila cayla|kayleigh kaylee kayley|lacey lacie|macy macie maisie|darcy darcey darcie|poppy poppie|phoebe pheobe|niamh neve|eve neve|siobhan shivaun|ciara kiera keira kira
aimee amy ami|bethany bethanie|carys cerys karys|ffion fion|seren seran|catrin katrin|sian shan|tomos thomas|dafydd david|gethin gethyn|iestyn yestin|rhiannon rianon|cian kian keane|rory ruairi ruaridh|tegan teagan tegen|imogen immogen
priya prya preeya|harpreet harprit|gurpreet gurprit|simran simrun|arjun arjan|aryan arian|diya dia|anaya inaya anaia|isha eesha esha|shreya shriya|kasia kasha|zofia sofia sophia|zuzanna suzanna|maja maya|oliwia olivia|wiktoria victoria
wiktor victor|szymon simon|julia yulia|oleksandr aleksandr alexander|dmytro dmitro dmitri|sofiia sofia|andrei andrey andriy|stefan stephan steffan|filip philip|teodor theodor|chiamaka chyamaka|temi temmy|seun shaun|tobi toby|tyrese tyreece
malachi malakai|elijah elija|isaiah izaiah|micah mica|noah noa|ezra esra|reuben ruben rueben|gabriel gabrielle|jayda jada|shanice shanise|courtney kourtney cortney|brooke brook|jade jayde|skye sky|summer sommer|faith fayth`;

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, string[]>();
  for (const group of table.split(/[|\n]/).map((row) => row.split(' '))) {
    for (const name of group) {
      const rest = group.filter((other) => other !== name);
      others.set(name, [...(others.get(name) ?? []), ...rest]);
    }
  }
  return others;
}

export const VARIANTS = read(GROUPS);
