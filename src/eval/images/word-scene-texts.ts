/** What is printed in the drawn scenes: invented people, places and sentences, with plain letters only. */
export const WORD_SCENE_TEXTS = {
  first: 'Amelia Oscar Priya Callum Zainab Harvey Megan Tomasz Ffion Leo Aisha Rhys Chloe Idris Nancy Kofi'.split(' '),
  last: 'Whitlock Okafor Pemberton Nowak Hussain Garside Llewelyn Tredwell Ashworth Banerjee Quigley Marsden'.split(
    ' ',
  ),
  schools: ['Fernhill Primary School', 'Larkrise Academy', 'St Brannock High School', 'Millbeck Juniors'],
  subjects: 'Maths English Science History Geography Music Drama Computing'.split(' '),
  notes: [
    'excellent effort in reading this term',
    'asthma pump kept in the office',
    'collected by grandmother on Fridays',
    'needs extra time for the spelling test',
    'peanut allergy, see the care plan',
    'absent since Tuesday with chickenpox',
  ],
  messages: [
    'Can you cover my Year 4 class tomorrow?',
    'His mum rang again about the detention',
    'Meeting moved to 15:45 in room 12',
    'Please keep this between the two of us',
    'The inspector arrives on 23 March at 9:30',
    'I left the register on your desk',
    'She was very upset after lunch today',
    'Thanks, see you at the gate at 8:20',
  ],
  paragraphs: [
    'Following our meeting on Monday, the panel has agreed to review the support plan before the end of June.',
    'Please do not share this report outside the team until the parents have had the chance to read it.',
    'Attendance has fallen to 87 percent and a letter will go home with the class teacher this week.',
    'The trip to the coast costs 14.50 per child and leaves from the front entrance at 8:15 sharp.',
  ],
  boards: [
    'Spellings for Friday',
    'whisper, thumb, autumn, knight',
    'Reading groups',
    'Red table: finish page 46',
    'Star of the week',
    'Do not forget PE kit on Thursday',
  ],
  banners: ['SPORTS DAY 2026', 'WELCOME TO OUR SUMMER FAIR', 'CONGRATULATIONS YEAR 6', 'OPEN EVENING THURSDAY'],
} as const;
