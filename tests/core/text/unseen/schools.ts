import type { School } from '../../../../src/core/pack/schema.ts';

/** Two invented schools that nothing was fitted to. */
export const LARKFIELD: Partial<School> = {
  name: 'Larkfield Road Primary School',
  shortName: 'Larkfield Road',
  aliases: ['Larkfield', 'LRPS', 'the Road'],
  hashtags: ['#TeamLarkfield', '#LarkfieldLearners'],
  handles: ['@LarkfieldRdPri'],
  domains: ['larkfieldroad.example'],
  town: 'Thornby',
  motto: 'Together we soar',
  trust: 'Beacon Hill Learning Trust',
  classes: ['Robins', 'Wrens', 'Kites'],
};

export const CUTHBERTS: Partial<School> = {
  name: "St Cuthbert's Catholic High School",
  shortName: "St Cuthbert's",
  aliases: ['St Cuths', 'Cuthbert’s', 'SCCHS'],
  hashtags: ['#CuthbertsFamily'],
  handles: ['@StCuthbertsHigh'],
  domains: ['stcuthberts.example'],
  town: 'Wexmouth',
  motto: 'Servire et crescere',
  trust: 'Lindisfarne Catholic Education Trust',
  classes: ['7A', '8B', '9C', '10D', '11E'],
};
