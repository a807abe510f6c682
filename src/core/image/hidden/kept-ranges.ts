/** Collects what is kept of a file, joining what lies side by side, so that a file of tiny pieces stays few ranges. */
export class KeptRanges {
  readonly #ranges: [number, number][] = [];

  keep(start: number, end: number): void {
    const last = this.#ranges.at(-1);
    if (last?.[1] === start) last[1] = end;
    else this.#ranges.push([start, end]);
  }

  of(bytes: Uint8Array): Uint8Array[] {
    return this.#ranges.map(([start, end]) => bytes.subarray(start, end));
  }
}
