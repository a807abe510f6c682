import type { DeploymentFile } from './deployment.ts';

/** The file as it is written to disk or into an archive. */
export function fileBytes({ text, encoding = 'utf-8' }: DeploymentFile): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const units = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), true);
  return new Uint8Array(view.buffer);
}
