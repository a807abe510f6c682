import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { interstitial } from '../../../tests/e2e/fixtures/extension.ts';
import { site as x } from '../../../tests/replicas/x/site.ts';
import { openReplica } from '../shared/open-replica.ts';
import type { Walk } from './walk.ts';

const PRINTED = [
  'Oakmere Primary School',
  'Star of the Week',
  'Oliver Whitcombe, Year 4',
  'for kindness on the playground',
];
/** The models are loaded with the first picture. */
const FIRST_MS = 60_000;

/** A certificate with a pupil's name, attached, asked about and left out. */
export async function namedPicture(page: Page, walk: Walk, folder: string): Promise<void> {
  walk.title('A picture of a certificate on X, left out');
  await openReplica(page, x, 'inline-post');
  const file = path.join(folder, 'certificate.png');
  writeFileSync(file, Buffer.from(await page.evaluate(certificate, PRINTED), 'base64'));
  const input = await page.evaluateHandle(() => window.replica.fileInput('inline-post'));
  await input.asElement()?.setInputFiles(file);
  await interstitial(page).wait(true, FIRST_MS);
  walk.check('the picture is held, and Purple Pen asks', await interstitial(page).isOpen());
  walk.check('no byte of it has left the page', (await uploads(page)) === 0);
  // The picture is drawn once it has been made small.
  await page.waitForTimeout(1500);
  await walk.picture(page, 'picture-question');
  await interstitial(page).press('Leave it out');
  await page.waitForTimeout(600);
  walk.check('left out, it goes nowhere', (await uploads(page)) === 0 && !(await interstitial(page).isOpen()));
}

const uploads = (page: Page): Promise<number> => page.evaluate(() => window.replica.uploads.length);

/** Runs in the page: a PNG as base64. */
function certificate(lines: readonly string[]): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1000, height: 640 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fdf8e6';
  context.fillRect(0, 0, 1000, 640);
  context.strokeStyle = '#5b2a86';
  context.lineWidth = 14;
  context.strokeRect(30, 30, 940, 580);
  context.fillStyle = '#222';
  context.textAlign = 'center';
  lines.forEach((line, index) => {
    context.font = `${index === 1 ? 'bold 64' : '44'}px sans-serif`;
    context.fillText(line, 500, 150 + index * 120);
  });
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
