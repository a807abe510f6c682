import type { Language } from '../../core/language.ts';

const en = {
  name: 'Purple Pen',
  onOff: 'Second look',
  tabs: { page: 'This page', checklists: 'Checklists', help: 'Who to ask' },
  tabsLabel: 'Parts of Purple Pen',
  dueMark: 'due',
  due: (n: number) =>
    n === 1 ? 'One of your privacy checks is due again.' : `${n} of your privacy checks are due again.`,
  asked: {
    school: (n: number) =>
      n === 1
        ? 'Your school’s policy asks for one privacy check that you have not ticked yet.'
        : `Your school’s policy asks for ${n} privacy checks that you have not ticked yet.`,
    schools: (n: number) =>
      n === 1
        ? 'School policies ask for one privacy check that you have not ticked yet.'
        : `School policies ask for ${n} privacy checks that you have not ticked yet.`,
  },
  look: 'Look at them',
  stop: 'Stop reminding me',
  stopped: 'No more reminders here or on the toolbar button. You turn them on again under Checklists.',
  notStopped: 'Your browser could not keep that. Try again.',
  thisPage: 'This page',
  loading: 'Looking at this page…',
  elsewhere: 'This is not a page Purple Pen works on. It works on Facebook, X and Instagram.',
  noAccess: 'Your browser does not let Purple Pen work on Facebook, X and Instagram yet.',
  allow: 'Allow these sites',
  reloadNeeded:
    'Purple Pen is not running in this page yet. Reload the page to start it. Copy anything you have half written first.',
  reload: 'Reload this page',
  ready: 'Ready. No place to write is open at the moment.',
  protected: (boxes: number) =>
    boxes === 1
      ? 'Ready. The place to write on this page gets a second look before you post.'
      : `Ready. ${boxes} places to write on this page get a second look before you post.`,
  notChecked: 'Not checked here.',
  notCheckedMeans:
    'There is a place to write on this page that Purple Pen does not know. What you write there goes out without a second look, so take one yourself.',
  readerFailing: 'Not fully checked. Part of Purple Pen is not answering; it will try again with your next draft.',
  pageOff: 'Purple Pen is off. Nothing is checked.',
  pagePaused: 'Purple Pen is paused. Nothing is checked.',
  pageSitePaused: (site: string) => `Purple Pen is paused on ${site}. Nothing is checked here.`,
  pauseHeading: 'Pause',
  pause: 'Pause for 15 minutes',
  pausedUntil: (time: string) => `Paused until ${time}.`,
  resume: 'Resume now',
  pauseSite: (site: string) => `Pause on ${site}`,
  resumeSite: (site: string) => `Resume on ${site}`,
  policyHeading: 'Your policy',
  schoolSees: 'Your school can see: nothing.',
  options: 'Settings and my history',
};

export type PopupStrings = typeof en;

const cy: PopupStrings = {
  name: 'Purple Pen',
  onOff: 'Ail olwg',
  tabs: { page: 'Y dudalen hon', checklists: 'Rhestrau gwirio', help: 'Pwy i’w holi' },
  tabsLabel: 'Rhannau Purple Pen',
  dueMark: 'yn bryd',
  due: (n) => `Mae’n bryd gwneud ${n} o’ch gwiriadau preifatrwydd eto.`,
  asked: {
    school: (n) => `Mae polisi eich ysgol yn gofyn am wiriadau preifatrwydd: ${n} heb eu ticio eto.`,
    schools: (n) => `Mae polisïau ysgolion yn gofyn am wiriadau preifatrwydd: ${n} heb eu ticio eto.`,
  },
  look: 'Cael golwg arnynt',
  stop: 'Peidio â’m hatgoffa',
  stopped: 'Dim mwy o nodiadau atgoffa yma nac ar y botwm yn y bar offer. Trowch nhw ymlaen eto o dan Rhestrau gwirio.',
  notStopped: 'Ni allai eich porwr gadw hynny. Rhowch gynnig arall arni.',
  thisPage: 'Y dudalen hon',
  loading: 'Yn edrych ar y dudalen hon…',
  elsewhere: 'Nid yw Purple Pen yn gweithio ar y dudalen hon. Mae’n gweithio ar Facebook, X ac Instagram.',
  noAccess: 'Nid yw eich porwr yn gadael i Purple Pen weithio ar Facebook, X ac Instagram eto.',
  allow: 'Caniatáu’r gwefannau hyn',
  reloadNeeded:
    'Nid yw Purple Pen yn rhedeg ar y dudalen hon eto. Ail-lwythwch y dudalen i’w gychwyn. Copïwch unrhyw beth ar ei hanner yn gyntaf.',
  reload: 'Ail-lwytho’r dudalen hon',
  ready: 'Yn barod. Nid oes lle i ysgrifennu ar agor ar hyn o bryd.',
  protected: (boxes) =>
    boxes === 1
      ? 'Yn barod. Bydd ail olwg ar y lle i ysgrifennu ar y dudalen hon cyn i chi bostio.'
      : `Yn barod. Bydd ail olwg ar ${boxes} lle i ysgrifennu ar y dudalen hon cyn i chi bostio.`,
  notChecked: 'Heb ei wirio yma.',
  notCheckedMeans:
    'Mae lle i ysgrifennu ar y dudalen hon nad yw Purple Pen yn ei adnabod. Bydd yr hyn a ysgrifennwch yno’n mynd allan heb ail olwg, felly cymerwch un eich hun.',
  readerFailing:
    'Heb ei wirio’n llawn. Nid yw rhan o Purple Pen yn ateb; bydd yn rhoi cynnig arall arni gyda’ch drafft nesaf.',
  pageOff: 'Mae Purple Pen wedi’i ddiffodd. Nid oes dim yn cael ei wirio.',
  pagePaused: 'Mae Purple Pen wedi’i oedi. Nid oes dim yn cael ei wirio.',
  pageSitePaused: (site) => `Mae Purple Pen wedi’i oedi ar ${site}. Nid oes dim yn cael ei wirio yma.`,
  pauseHeading: 'Oedi',
  pause: 'Oedi am 15 munud',
  pausedUntil: (time) => `Wedi’i oedi tan ${time}.`,
  resume: 'Ailddechrau nawr',
  pauseSite: (site) => `Oedi ar ${site}`,
  resumeSite: (site) => `Ailddechrau ar ${site}`,
  policyHeading: 'Eich polisi',
  schoolSees: 'Gall eich ysgol weld: dim byd.',
  options: 'Gosodiadau a’m hanes i',
};

export const POPUP_STRINGS: Readonly<Record<Language, PopupStrings>> = { en, cy };

export { SITE_NAMES } from '../site-names.ts';
