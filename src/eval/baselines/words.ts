import type { Target, TextCategory } from '../../core/category.ts';

/**
 * What an engineer would write down at once, from the policy's headings: some 170 words and phrases by category. A star
 * stands for any end of the word. The school’s own names and its pupils come from its pack.
 */
export const WORDS: Readonly<Record<TextCategory, string>> = {
  'pupil-name': '',
  'pupil-info':
    'send, sen, ehcp, adhd, autis*, dyslexi*, asd, behaviour plan, social worker, social services, looked after, foster*, free school meals, pupil premium, child in my class, boy in my class, girl in my class, one of my pupils, one of my students, a pupil, a student, detention*, exclu*, suspended, safeguarding, parents evening, divorce*, medication, special needs',
  'school-identity': 'i teach at, i work at, teacher at, my school, our school, head of year at, ta at',
  criticism:
    'useless, rubbish, awful, terrible, horrible, hate, hates, worst, lazy, stupid, idiot*, incompetent, clueless, pathetic, joke, shambles, disgrace*, toxic, bully*, nightmare, moaning, moan, fed up, sick of, feral, entitled, embarrassing, ridiculous, unprofessional, badly run, no support, waste of time, can’t stand, awful parents, brats',
  confidential:
    'confidential, ofsted, inspection, redundan*, restructur*, grievance, disciplinary, off sick, signed off, sacked, staff meeting, budget*, deficit, police, ambulance, lockdown, investigation, hr, tribunal, governors meeting, not supposed to say, don’t tell anyone, between us',
  offensive:
    'fuck*, cunt*, shit, shite, twat*, wank*, bastard*, bitch*, dickhead*, prick, bellend*, slut*, slag*, whore*, retard*, spastic*, nigg*, paki*, pikey*, fag*, tranny*, poof*, go back to, kill you, kill him, kill her, scum',
  'pupil-contact':
    'add me, dm me, message me, follow me, friend request, my snapchat, my insta, my number, text me, whatsapp me, inbox me, former pupils, ex pupils, old students',
  location:
    'school trip, on a trip, residential, coach leaves, meeting at, we’re at, we are at, with my class, with year, minibus, walks home, lives at, lives on',
  'school-voice':
    'on behalf of the school, we as a school, our school’s policy, the school believes, as a school we, speaking for the school',
  media:
    'journalist*, reporter*, bbc, itv, sky news, the press, newspaper*, daily mail, interview, happy to talk, dm open for press',
  allegation:
    'stole, stealing, thief, fraud*, drunk, affair, abuse*, assault*, lied, liar, fiddling, corrupt*, groom*, racist, cover up',
};

/** Whom criticism hits, by the first of these words in the text. */
export const TARGET_WORDS: Readonly<Record<Target, string>> = {
  leadership:
    'head, headteacher, headmaster, headmistress, deputy, slt, leadership, management, principal, governor*, boss',
  trust: 'trust, council, academy chain, mat, federation',
  parent: 'parent*, mum*, dad*, mother*, father*, families',
  colleague: 'colleague*, teacher*, ta, tas, staff, staffroom, teaching assistant*',
  pupil: 'pupil*, student*, kid*, class, child, children, year 7, year 8, year 9, year 10, year 11',
  school: 'school, place, work',
};
