import type { School } from '../../../../src/core/pack/schema.ts';
import { CUTHBERTS, LARKFIELD } from './schools.ts';

export interface SchoolCases {
  readonly school: Partial<School>;
  /** One a line: posts that give the school away, and posts that use its words for something else. */
  readonly named: string;
  readonly other: string;
}

/** Schools that nothing was fitted to. Written before the code that is to find them was changed. */
export const SCHOOL_CASES: readonly SchoolCases[] = [
  {
    school: LARKFIELD,
    named: `another inset at larkfield road, send biscuits
Larkfield's Christmas fayre raised £900
#LarkfieldRoadFamily
#larkfieldroad #proudteacher
Y4 teacher @ Larkfield Road. Views mine.
Early Years lead, Larkfield Road Primary. Mum of 2
TA | Larkfield | cats
office@larkfieldroad.example is the one you want
Larkfeild Road have put their tea money up again
Lark field road kids are the best
L a r k f i e l d staff night out
8 years at LRPS and I still get lost
lrps staff quiz tonight
Together we soar, as it says over our door
Beacon Hill Trust inset day, 400 of us in one hall
@larkfieldrdpri look at this!
Ended up at the Road's disco as a bouncer
working at Larkfeild has its moments
cook at larkfield road school, 20 years
Larkfield Rd Primary is hiring`,
    other: `roadworks on Larkfield Road till March
lovely 3 bed semi, Larkfield Road, £240k
Larkfield parkrun PB!!
Larkfield FC under 9s need a coach
a pint at the Larkfield Arms
crash at the Larkfield Road junction
Larkfield Junior School were a pleasure to play, what a pitch
the road to hell is paved with meetings
hit the road Jack
on the road again
climbed Beacon Hill before breakfast
Thornby town centre is a ghost town
Larkfield Library is closing
the 42 bus, Larkfield to Thornby, never comes
moved to Larkfield last year, love it
together we can beat this`,
  },
  {
    school: CUTHBERTS,
    named: `Head of Maths, St Cuthbert's
proud to be part of #StCuthberts
#CuthbertsSixthForm #StCuthbertsProud
st cuthberts year 13 are off to uni
St. Cuthbert’s Catholic High are advertising for a librarian
RE @ St Cuths
science technician at saint cuthberts
I teach at Cuthbert's
st cuthburts is the best school in wexmouth
SCCHS prom tonight
servire et crescere!
Lindisfarne Trust schools are all on strike
https://www.stcuthberts.example/news/42
Cuthberts staff v year 11 netball
@stcuthbertshigh sports day pics`,
    other: `St Cuthbert's church jumble sale, Saturday
walked St Cuthbert's Way for charity
St Cuthbert's Day mass, 20th March
Lindisfarne is cut off at high tide
the Lindisfarne Gospels are on show
St Cuthbert's Hospice shop
St Cuthbert's Primary choir sang at the home
Wexmouth beach was freezing
saw the relics of St Cuthbert at Durham
St Cuthbert's parish council is useless
St Cuthbert's FC 3 Rangers 1`,
  },
  {
    school: {
      name: 'Ysgol Gymraeg Dinas Gwyn',
      shortName: 'Dinas Gwyn',
      aliases: ['Ysgol Dinas Gwyn', 'YGDG'],
      hashtags: ['#DinasGwyn'],
      handles: ['@YGDinasGwyn'],
      domains: ['dinasgwyn.example'],
      town: 'Pontferwyn',
      motto: 'Gorau ymdrech, ymdrechu',
      trust: 'Cyngor Sir Ferwyn',
      classes: ['Derwen', 'Onnen'],
    },
    named: `dwi'n gweithio yn Ninas Gwyn ers pymtheg mlynedd
athrawes Bl 4 yn Ysgol Dinas Gwyn
croeso i Ddinas Gwyn, blant newydd
noson rieni yn Ysgol Gymraeg Dinas Gwyn heno
Pennaeth, Dinas Gwyn
o Ddinas Gwyn i Lundain gyda blwyddyn 6
#YsgolDinasGwyn
plant Dinas Gwyn yn canu fel angylion
I teach in Dinas Gwyn
staff a Dinas Gwyn am byth`,
    other: `y ddinas gwyn a'r môr
tywydd braf ym Mhontferwyn
siopa ym Mhontferwyn heddiw
mae'r ddinas yn wyn dan eira
Afon Dinas yn uchel heddiw`,
  },
  {
    school: {
      name: 'Ysgol Gynradd Penderwen',
      shortName: 'Penderwen',
      aliases: ['Ysgol Penderwen'],
      hashtags: [],
      handles: ['@YsgolPenderwen'],
      domains: ['penderwen.example'],
      town: 'Penderwen',
      motto: '',
      trust: '',
      classes: [],
    },
    named: `gweithio yn Ysgol Penderwen ers 2010
staff Ysgol Gynradd Penderwen yn y dafarn
dwi'n dysgu ym Mhenderwen
athro ym Mhenderwen
Penderwen Primary fete on Saturday
swydd newydd yn ysgol penderwen
i Ysgol Penderwen â ni
plant ysgol Benderwen`,
    other: `sioe Penderwen ddydd Sadwrn
byw ym Mhenderwen ers erioed
CPD Penderwen 2 Bala 1
mart Penderwen yn brysur`,
  },
  {
    school: {
      name: 'Avonbank Academy',
      shortName: 'Avonbank',
      aliases: ['AA', 'Avonbank Sixth Form'],
      hashtags: ['#AvonbankAcademy'],
      handles: ['@AvonbankAcad'],
      domains: ['avonbank.example'],
      town: 'Stourbury',
      motto: 'Strive',
      trust: 'Riverside Schools Trust',
      classes: [],
    },
    named: `i teach drama at avonbank and i love it
Avonbank staff are the best
#AvonbankAlumni
ECT2 @Avonbank Academy
avon bank academy is falling down
AVONBANK YEAR 11 PROM
Riverside Schools Trust has frozen pay
facebook.com/AvonbankAcad/posts/3
Avonbank are closed tomorrow, snow
Teacher of Geography | Avonbank
Avonbnk Academy open evening
my first day at Avonbank
avonbank academys boiler has died`,
    other: `drinks at a riverside bar
Avonbank Retail Park is rammed
the Avonbank Hotel does a good carvery
AA meeting tonight, 90 days sober
called the AA, flat battery
Avonbank Allotments open day
strive for less`,
  },
];
