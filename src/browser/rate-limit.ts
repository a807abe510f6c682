interface Bucket {
  tokens: number;
  at: number;
}

/** Keys remembered at most; far more tabs than anybody has open. */
const KEYS = 1000;

export interface RateLimit {
  /** Whether one more is allowed now for this key. */
  take(key: number, now: number): boolean;
}

/**
 * A token bucket per key. A page could feed texts and watch our marks to learn which names the school's filter knows
 * (Password Alert met this); a person's typing stays far below the limit.
 */
export function createRateLimit(burst: number, perSecond: number): RateLimit {
  const buckets = new Map<number, Bucket>();
  return {
    take(key, now) {
      if (buckets.size > KEYS) buckets.clear();
      const old = buckets.get(key) ?? { tokens: burst, at: now };
      const earned = (Math.max(0, now - old.at) / 1000) * perSecond;
      const tokens = Math.min(burst, old.tokens + earned);
      const allowed = tokens >= 1;
      buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
      return allowed;
    },
  };
}
