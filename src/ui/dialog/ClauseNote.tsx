import type { ExplainedClause } from '../../core/explain.ts';

/** What the policy asks, and where it says so. */
export function ClauseNote({ clause }: { readonly clause: ExplainedClause }) {
  return (
    <p class="clause">
      <b class="label">{clause.intro}</b> {clause.asks}{' '}
      <cite>
        {clause.policy}, {clause.where}
      </cite>
    </p>
  );
}
