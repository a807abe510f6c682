import { build, type PlistValue } from 'plist';
import { CAUTIONS } from './cautions.ts';
import type { DeploymentFile, DeploymentOptions, Words } from './deployment.ts';
import { plainLine } from './plain-line.ts';
import { uuidOf } from './uuid-of.ts';

/**
 * What Intune takes, at most: learn.microsoft.com, 'Use custom settings for macOS devices' (read November 2026). Jamf names
 * no limit, so larger ones are written, with a caution.
 */
export const INTUNE_PROFILE_BYTES = 1_000_000;

/**
 * A configuration profile of one payload, for the whole computer. developer.apple.com, 'Configuring multiple devices using
 * profiles' (November 2026). The same pack and name give the same file.
 * @param domain the preference domain, which is the type of the payload
 */
export function profile(
  options: DeploymentOptions,
  file: { name: string; title: string; domain: string; values: object; note: string; cautions?: readonly Words[] },
): DeploymentFile {
  const identifier = `purple-pen.${options.pack.id}.${file.name.replace('.mobileconfig', '')}`;
  const described = (id: string) => ({
    PayloadVersion: 1,
    PayloadIdentifier: id,
    PayloadUUID: uuidOf(id),
    PayloadDisplayName: file.title,
  });
  const organisation = plainLine(options.pack.school?.name ?? '');
  const text = build({
    ...described(identifier),
    PayloadType: 'Configuration',
    PayloadScope: 'System',
    PayloadDescription: 'Purple Pen: a private second look at a post before it goes out.',
    ...(organisation ? { PayloadOrganization: organisation } : {}),
    PayloadContent: [{ ...file.values, ...described(`${identifier}.settings`), PayloadType: file.domain }],
  } as PlistValue);
  const heavy = text.length + 1 > INTUNE_PROFILE_BYTES ? [CAUTIONS.heavyProfile] : [];
  const cautions = [...(file.cautions ?? []), ...heavy];
  return { name: file.name, text: `${text}\n`, note: file.note, ...(cautions.length > 0 ? { cautions } : {}) };
}
