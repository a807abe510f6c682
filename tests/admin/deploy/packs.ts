import type { DeploymentOptions } from '../../../src/admin/deploy/deployment.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../../../src/admin/deploy/deployment.ts';
import { shippedPack } from '../../../src/cli/shared/load-pack.ts';
import { buildRosterFilters } from '../../../src/core/pack/build-roster-filters.ts';
import { type Pack, packSchema } from '../../../src/core/pack/schema.ts';
import { testKey } from '../../support/school-packs.ts';

/** A name with everything that a shell, a template, a registry file, XML or PowerShell could take for itself. */
export const HOSTILE = `St "X" & Sons' \\ %PATH% $(calc) \`$x\` ]]> <b>é ŵ</b> ’‘‚‛ “”„ {{serialnumber}} '@ \\u0041 \\" 😀 ~ ^ | ;`;

/** Bytes that no compression and no pattern makes smaller, as base64. */
function noise(bytes: number): string {
  let state = 7;
  const data = Uint8Array.from({ length: bytes }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
  return Buffer.from(data).toString('base64');
}

const BASE = shippedPack('uk-schools');

/** A school's pack with a roster, staff, and as many crests of so many bytes as asked for. */
export function schoolPackWith({ name = HOSTILE, pupils = 600, staff = 40, crests = [20_000] } = {}): Pack {
  const roster = Array.from({ length: pupils }, (_, i) => ({
    forename: `Forename${i}`,
    surname: `Surname${i}`,
    preferred: '',
  }));
  return packSchema.parse({
    ...BASE,
    id: 'st-x',
    version: '7+20261120',
    school: { name, motto: `${HOSTILE}\nsecond line\ttab`, aliases: [HOSTILE] },
    roster: pupils > 0 ? buildRosterFilters(roster, testKey(1)) : null,
    staff: Array.from({ length: staff }, (_, i) => ({ title: 'Mr', surname: `O'Brien-${i} ŵ` })),
    crests: crests.map((bytes, i) => ({ id: `crest-${i}`, image: `data:image/png;base64,${noise(bytes)}` })),
  });
}

export const optionsFor = (pack: Pack, changes: Partial<DeploymentOptions> = {}): DeploymentOptions => ({
  pack,
  chromiumId: CHROMIUM_ID,
  firefoxId: FIREFOX_ID,
  updateUrl: { chrome: null, edge: null, firefox: null },
  forceInstall: true,
  allowOlder: false,
  schoolDevice: null,
  ...changes,
});
