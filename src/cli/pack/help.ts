import { ROSTER_PRIVACY } from '../../admin/roster-privacy.ts';

/** The subcommands of `pack`, in the order in which an admin meets them. */
export const PACK_COMMANDS = ['propose', 'build', 'check', 'diff', 'export'] as const;
export type PackCommand = (typeof PACK_COMMANDS)[number];

/** What `pack NAME --help` prints. */
export const PACK_HELP: Readonly<Record<PackCommand, string>> = {
  propose: `Usage: npm run -s pack -- propose --policy FILE [--json] [--base PACK|none] [--out PACK.json]

Reads a policy (.docx, .pdf, .odt, .txt, .md) and proposes for each clause whom it binds, its place, categories and level.
Nothing leaves this machine.

  --policy FILE   the policy
  --json          a line of JSON a clause, then one with school, title, dates and contacts
  --base PACK     with --out: the pack to stand on, a file or the name of one in assets/packs (uk-schools unless said)
  --out FILE      a pack of all that is proposed, for you to go through

npm run -s pack -- propose --evaluate [--cross-validate] compares proposals with labelled policies (tests/corpus/policies,
and the five published ones where their texts lie in $PURPLE_PEN_SHARED or ../shared); --train learns the model anew.
`,
  build: `Usage: npm run -s pack -- build --school FILE [--staff FILE] [--roster FILE] [--policy FILE] [--crest FILE ...]
                                  [--base PACK|none] [--out FILE]
       npm run -s pack -- build --dir FOLDER --out FOLDER [--base PACK|none]

Makes a rule pack of a school's details. The pack is self-contained: the base's rules are merged in, and the roster
goes in as lossy filters under a new random key, never as a list. Without --out the pack goes to standard output.

  --school FILE   school.json: name, shortName, aliases, hashtags, handles, domain, town, motto, trust, uniform, classes
  --staff FILE    CSV or Excel (.xlsx): Title, Forename, Surname, Role, or a Name
  --roster FILE   CSV or Excel (.xlsx) as the management system exports it: Forename and Surname, or a Name; Preferred
                  name, Year, Class; columns in any order go by their header, which titles may stand above
  --policy FILE   the school's policy (.docx, .odt, .pdf, .md, .txt): what is proposed with confidence 0.5 or more is
                  taken, and the number of clauses left for a person to confirm is told; see them with propose
  --crest FILE    the school's crest or logo, PNG, JPEG or WebP, 32 to 4000 px, 300 kB at most; again for each further one
  --base PACK     pack to start from: a file (a trust's own, say; what it locks stays, and is told), or the name of one in
                  assets/packs (uk-schools unless said), or none
  --dir FOLDER    one sub-folder for each school, with school.json and, where there are any, staff, roster (.csv or
                  .xlsx), policy and crest*.png, .jpg or .webp. A school at fault stops no other: the packs of the others
                  are written, each whole, once all are made; its own stays as it was, and the exit code is 1
  --id ID         id of the pack; from the school's name, or its folder's, unless said
  --version TEXT  version of the pack; the base's with today's date unless said

What the filters of a roster protect against, and what not:
${[...ROSTER_PRIVACY.protects, ...ROSTER_PRIVACY.limits].map(({ en }) => `  - ${en}\n`).join('')}`,
  check: `Usage: npm run -s pack -- check PACK ... [--fairness] [--samples FILE] [--json]

Looks a pack through: mistakes by path, rules whose own drafts disagree, clauses without a rule, contacts nobody can reach,
a review date that has passed, and words that would warn about lawful speech, identity or dialect. Exit code 0 where
nothing stands in the way (flags may still be printed), 1 where something does, 2 where the call is wrong.

  PACK            a file, or the name of one in assets/packs
  --fairness      reads the bundled fairness drafts too, and compares this pack's alarms with the base's, by slice
  --samples FILE  false alarms, by slice, and prompts a week on these drafts (JSON as assets/samples/ordinary-drafts.json,
                  or a line of JSON a draft); 'ordinary' for the bundled ones
  --json          one line of JSON a pack
`,
  diff: `Usage: npm run -s pack -- diff BEFORE AFTER [--language en|cy] [--json]

What is different in the second pack, a sentence a change. Exit code 0 where they are the same, 1 where they differ, as
diff has it, and 2 where a pack cannot be read or the call is wrong.

  BEFORE, AFTER   a file, or the name of one in assets/packs; each with the pack that it stands on
  --language cy   in Welsh
  --json          one line of JSON a change: kind, path, what was and what is, and the sentence
`,
  export: `Usage: npm run -s pack -- export PACK ... --out FOLDER [--route ROUTE|all ...] [--no-force-install] [--allow-older]
                                   [--school-device] [--update-url [BROWSER=]URL ...] [--chromium-id ID] [--edge-id ID] [--firefox-id ID]

Writes the files that bring a pack to a school's browsers, for each way that schools have, with a one-page guide beside
them: FOLDER/ROUTE/..., or FOLDER/PACK-ID/ROUTE/... where there are several packs. Tells of each route that cannot carry a
pack why, and what to leave out. Exit code 0: all is written; 1: a pack is at fault or does not fit a route (the others are
written); 2: the call is wrong.

  PACK                a file, or the name of one in assets/packs; --pack PACK is the same
  --out FOLDER        where they go
  --route ROUTE       one route alone; again for each further one: windows-registry, windows-group-policy, intune, macos,
                      google-admin, linux, firefox, firefox-windows, firefox-macos
  --no-force-install  the pack alone: the browsers are not told to install the extension
  --allow-older       this version may take the place of a newer one; leave it out again next time
  --school-device     these are devices of the school; --no-school-device: they are not
  --update-url URL    where Chrome and Edge fetch the extension from, instead of their stores; chrome=URL, edge=URL and
                      firefox=URL (the .xpi itself) for one of them
  --chromium-id ID    id of the extension in Chrome, and in Edge unless --edge-id ID says otherwise
  --firefox-id ID     id of the add-on in Firefox
`,
};

export const PACK_USAGE = `Usage: npm run -s pack -- COMMAND ...

  propose   a policy (Word, PDF, text) into proposed clauses, and a pack of them
  build     a school's details, staff, roster and crest into a pack; a folder of schools into many
  check     a pack's mistakes, its own examples, its fairness, its false alarms
  diff      what is different between two packs, in words
  export    files for Group Policy, Intune, Google Admin, Jamf and the like

Each says more with --help. Exit code 0: done; 1: a file is at fault, said by file, line and field; 2: the call is.
`;
