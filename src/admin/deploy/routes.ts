import type { Route, Words } from './deployment.ts';

export interface RouteInfo {
  readonly title: Words;
  /** For which school this is the way. */
  readonly when: Words;
  readonly browsers: readonly ('Chrome' | 'Chromium' | 'Edge' | 'Firefox')[];
  /** What it cannot carry, in plain words. */
  readonly limit: Words;
}

/** In the order in which they are offered. */
export const ROUTES: Readonly<Record<Route, RouteInfo>> = {
  'google-admin': {
    title: { en: 'Google Admin console and ChromeOS', cy: 'Consol Google Admin a ChromeOS' },
    when: {
      en: 'For schools with Google Workspace: Chromebooks, and Chrome on any computer where staff sign in or that is enrolled.',
      cy: 'I ysgolion sydd â Google Workspace: Chromebooks, a Chrome ar unrhyw gyfrifiadur lle mae staff yn mewngofnodi neu sydd wedi’i gofrestru.',
    },
    browsers: ['Chrome'],
    limit: {
      en: 'Chrome fetches up to 5 MB this way. Google does not say what its console takes.',
      cy: 'Mae Chrome yn nôl hyd at 5 MB fel hyn. Nid yw Google yn dweud faint mae ei gonsol yn ei dderbyn.',
    },
  },
  intune: {
    title: { en: 'Intune script for Windows', cy: 'Sgript Intune ar gyfer Windows' },
    when: {
      en: 'For schools that manage Windows with Intune.',
      cy: 'I ysgolion sy’n rheoli Windows gydag Intune.',
    },
    browsers: ['Chrome', 'Edge', 'Firefox'],
    limit: {
      en: 'Intune takes scripts up to 200 KB, so large crests or a very large roster may not fit.',
      cy: 'Mae Intune yn derbyn sgriptiau hyd at 200 KB, felly efallai na fydd arfbeisiau mawr neu gofrestr fawr iawn yn ffitio.',
    },
  },
  'windows-group-policy': {
    title: { en: 'Group Policy template for Windows', cy: 'Templed Polisi Grŵp ar gyfer Windows' },
    when: {
      en: 'For schools with a Windows domain whose admins like to see the settings in the policy editor.',
      cy: 'I ysgolion â pharth Windows lle mae’n well gan weinyddwyr weld y gosodiadau yn y golygydd polisi.',
    },
    browsers: ['Chrome', 'Edge'],
    limit: {
      en: 'The pack is pasted into a box. Windows keeps values up to 1 MB.',
      cy: 'Caiff y pecyn ei ludo mewn blwch. Mae Windows yn cadw gwerthoedd hyd at 1 MB.',
    },
  },
  'windows-registry': {
    title: { en: 'Registry file for Windows', cy: 'Ffeil gofrestrfa ar gyfer Windows' },
    when: {
      en: 'For single Windows computers, or for any tool that imports registry files.',
      cy: 'Ar gyfer cyfrifiaduron Windows unigol, neu unrhyw offeryn sy’n mewnforio ffeiliau cofrestrfa.',
    },
    browsers: ['Chrome', 'Edge'],
    limit: {
      en: 'Windows keeps values up to 1 MB.',
      cy: 'Mae Windows yn cadw gwerthoedd hyd at 1 MB.',
    },
  },
  macos: {
    title: { en: 'Configuration profile for macOS', cy: 'Proffil ffurfweddu ar gyfer macOS' },
    when: {
      en: 'For Macs managed with Jamf, Intune or another management service.',
      cy: 'Ar gyfer cyfrifiaduron Mac a reolir gyda Jamf, Intune neu wasanaeth rheoli arall.',
    },
    browsers: ['Chrome', 'Edge'],
    limit: {
      en: 'Management services set limits of their own: Intune takes profiles up to 1 MB.',
      cy: 'Mae gan wasanaethau rheoli eu terfynau eu hunain: mae Intune yn derbyn proffiliau hyd at 1 MB.',
    },
  },
  linux: {
    title: { en: 'Policy files for Linux', cy: 'Ffeiliau polisi ar gyfer Linux' },
    when: {
      en: 'For computers that run Linux.',
      cy: 'Ar gyfer cyfrifiaduron sy’n rhedeg Linux.',
    },
    browsers: ['Chromium', 'Chrome', 'Edge'],
    limit: { en: 'None that matters here.', cy: 'Dim un o bwys yma.' },
  },
  firefox: {
    title: { en: 'Firefox: policies.json', cy: 'Firefox: policies.json' },
    when: {
      en: 'For Firefox on Linux, and on Windows or a Mac where a file can be put beside Firefox.',
      cy: 'Ar gyfer Firefox ar Linux, ac ar Windows neu Mac lle gellir rhoi ffeil wrth ymyl Firefox.',
    },
    browsers: ['Firefox'],
    limit: {
      en: 'None that matters here. Firefox reads it at its start only.',
      cy: 'Dim un o bwys yma. Dim ond wrth gychwyn y mae Firefox yn ei ddarllen.',
    },
  },
  'firefox-windows': {
    title: { en: 'Firefox: Windows registry', cy: 'Firefox: cofrestrfa Windows' },
    when: {
      en: 'For Firefox on Windows where policy comes through the registry or Group Policy.',
      cy: 'Ar gyfer Firefox ar Windows lle daw polisi drwy’r gofrestrfa neu Bolisi Grŵp.',
    },
    browsers: ['Firefox'],
    limit: {
      en: 'Windows keeps values up to 1 MB. Firefox reads them at its start only.',
      cy: 'Mae Windows yn cadw gwerthoedd hyd at 1 MB. Dim ond wrth gychwyn y mae Firefox yn eu darllen.',
    },
  },
  'firefox-macos': {
    title: { en: 'Firefox: configuration profile for macOS', cy: 'Firefox: proffil ffurfweddu ar gyfer macOS' },
    when: {
      en: 'For Firefox on Macs managed with Jamf, Intune or another management service.',
      cy: 'Ar gyfer Firefox ar gyfrifiaduron Mac a reolir gyda Jamf, Intune neu wasanaeth rheoli arall.',
    },
    browsers: ['Firefox'],
    limit: {
      en: 'Management services set limits of their own: Intune takes profiles up to 1 MB. Firefox reads them at its start only.',
      cy: 'Mae gan wasanaethau rheoli eu terfynau eu hunain: mae Intune yn derbyn proffiliau hyd at 1 MB. Dim ond wrth gychwyn y mae Firefox yn eu darllen.',
    },
  },
};
