/**
 * Where the rows of `clauses.csv` stand in the texts of the five policies: lines, with a sentence of the line after a
 * full stop where the line has several. Found by reading; the texts themselves are not part of the project.
 */
export const CLAUSE_LINES: Readonly<Record<string, string>> = {
  ...rows('GC', '30 31 31 31 32 33 33 34 35 36.1 36.3,44.2 37.1 37.1 37.2 39 40.1 40.2 41 42 43 43 43 43 47 48'),
  ...rows(
    'GC',
    '63 64.2 65 66,67 68 69 70 71 72 92 93 94 95,96,98 97 99 101 102 107 109 111 74.2 86 26 36.2,44.1 48',
    26,
  ),
  ...rows('GC', '106 108 110', 51),
  ...rows('CU', '54 55.2 56.2 57 58 59 60.1 61.2 62 77 81 82 84 86 94'),
  ...rows(
    'SH',
    '34,35 54 55 62 69 72 73 74 75 76 77 78 79 80 81 85 86 87 88 89 93,94 96,97 101 103 105 110 111 112 113 114',
  ),
  ...rows('SH', '137.2 143,146,147 109', 31),
  ...rows('NW', '72 82 88.1 89 95 98 114.3 118 122 123 124 125 126 127 128 129 132.1 132.2 132.3 147 148 152,153 154'),
  ...rows('NW', '158.1 159 179.1 187 188 189 190 191 130 110', 24),
  ...rows('PH', '6 48,49 50.1 50.2 55.3 63.1 63.3,63.4 41.4 73 74 75,76 72.2 41.2,45 39 81'),
};

function rows(policy: string, lines: string, from = 1): Record<string, string> {
  return Object.fromEntries(
    lines.split(' ').map((at, i) => [`${policy}-${String(from + i).padStart(2, '0')}`, at] as const),
  );
}

/** File of each policy, without `.txt`. */
export const POLICY_FILES: Readonly<Record<string, string>> = {
  GC: 'great-chart',
  CU: 'cuddington',
  SH: 'shipbourne',
  NW: 'norton-west-chinnock',
  PH: 'park-hall',
};
