import type { DeploymentFile, Route } from '../../src/admin/deploy/deployment.ts';
import { DeploymentError } from '../../src/admin/deploy/deployment-error.ts';
import { deploymentFiles } from '../../src/admin/deploy/deployment-files.ts';
import type { ProjectExport } from '../../src/core/builder/project.ts';
import type { Pack } from '../../src/core/pack/schema.ts';

let last: { readonly key: readonly unknown[]; readonly files: readonly DeploymentFile[] | DeploymentError } | null =
  null;

/** The files of a way for a pack, or why it has none; made anew only where one of these is another. */
export function routeFiles(
  route: Route,
  pack: Pack,
  choice: ProjectExport,
): readonly DeploymentFile[] | DeploymentError {
  const key = [route, JSON.stringify(choice), JSON.stringify(pack)];
  if (last?.key.every((part, i) => part === key[i])) return last.files;
  const files = attempt(route, pack, choice);
  last = { key, files };
  return files;
}

function attempt(route: Route, pack: Pack, choice: ProjectExport): readonly DeploymentFile[] | DeploymentError {
  const { chromiumId, edgeId, firefoxId, chromeUrl, edgeUrl, firefoxUrl, ...rest } = choice;
  const address = (typed: string): string | null => typed.trim() || null;
  try {
    return deploymentFiles(route, {
      pack,
      chromiumId: chromiumId.trim(),
      ...(edgeId.trim() ? { edgeId: edgeId.trim() } : {}),
      firefoxId: firefoxId.trim(),
      updateUrl: { chrome: address(chromeUrl), edge: address(edgeUrl), firefox: address(firefoxUrl) },
      forceInstall: rest.forceInstall,
      allowOlder: rest.allowOlder,
      schoolDevice: rest.schoolDevice,
    });
  } catch (error) {
    if (error instanceof DeploymentError) return error;
    throw error;
  }
}
