import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Io } from '../shared/io.ts';

/** Prints what happens, with the seconds of anything slow, and counts what did not go as it should. */
export class Walk {
  failures = 0;
  #pictures = 0;

  constructor(
    private readonly io: Io,
    /** Where the pictures go. */
    private readonly folder: string,
  ) {}

  async step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
    this.io.stdout.write(`${name} ...`);
    const began = Date.now();
    const timer = setInterval(() => this.io.stdout.write('.'), 2000);
    try {
      const result = await work();
      this.io.stdout.write(` done (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
      return result;
    } finally {
      clearInterval(timer);
    }
  }

  title(text: string): void {
    this.io.stdout.write(`\n${text}\n`);
  }

  check(what: string, ok: boolean): void {
    if (ok) this.io.stdout.write(`  ✓ ${what}\n`);
    else this.fail(`not so: ${what}`);
  }

  fail(what: string): void {
    this.failures++;
    this.io.stdout.write(`  ✗ ${what}\n`);
  }

  async picture(page: Page, name: string): Promise<void> {
    this.#pictures++;
    await page.screenshot({ path: path.join(this.folder, `${String(this.#pictures).padStart(2, '0')}-${name}.png`) });
  }
}
