import { browser } from 'wxt/browser';

/** What an administrator asks first: which extension in which browser. */
export interface DeviceFacts {
  /** `Chromium 156.0.0.0`, `Microsoft Edge 156.0.0.0`, `Firefox 153.7.0`, as the browser names itself. */
  readonly browser: string;
  /** Under which the school's policies must name the extension; a store gives it another one. */
  readonly extensionId: string;
  readonly extensionVersion: string;
  /** Firefox reads policies at its start only. */
  readonly readsPolicyAtStart: boolean;
}

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** Browsers put a made-up brand among theirs, and Chromium beside the product that is built on it. */
function chromiumName(brands: readonly Brand[]): string {
  const real = brands.filter(({ brand }) => !/not.?a.?brand/i.test(brand.replace(/[^a-z]+/gi, ' ')));
  const best = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  return best ? `${best.brand} ${best.version}` : '';
}

/** Asks nobody outside the browser; never rejects. */
export async function deviceFacts(): Promise<DeviceFacts> {
  const { userAgent } = navigator;
  const data = (navigator as { userAgentData?: { getHighEntropyValues(names: string[]): Promise<unknown> } })
    .userAgentData;
  const full = (await data?.getHighEntropyValues(['fullVersionList']).catch(() => undefined)) as
    | { fullVersionList?: Brand[] }
    | undefined;
  const named = userAgent.match(/(Firefox|Edg|Chrome)\/([\d.]+)/);
  return {
    browser: chromiumName(full?.fullVersionList ?? []) || (named ? `${named[1]} ${named[2]}` : userAgent),
    extensionId: browser.runtime.id,
    extensionVersion: browser.runtime.getManifest().version,
    readsPolicyAtStart: Boolean(import.meta.env.FIREFOX),
  };
}
