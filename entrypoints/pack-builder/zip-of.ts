import type { DeploymentFile } from '../../src/admin/deploy/deployment.ts';
import { fileBytes } from '../../src/admin/deploy/file-bytes.ts';

/** The files as one archive, in their folders. */
export async function zipOf(files: readonly DeploymentFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const zipped = zipSync(Object.fromEntries(files.map((file) => [file.name, fileBytes(file)])));
  return new Uint8Array(zipped);
}
