import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../core/evidence/evidence.ts';
import { PageChanged } from '../../core/evidence/page-changed.ts';
import type { Language } from '../../core/language.ts';
import { EvidencePreview } from './EvidencePreview.tsx';
import { EVIDENCE_STRINGS } from './evidence-strings.ts';
import type { HelpActions } from './model.ts';

type State =
  | { readonly kind: 'none' | 'taking' | 'failed' | 'changed' | 'discarded' }
  | { readonly kind: 'taken'; readonly evidence: Evidence }
  | { readonly kind: 'saved'; readonly name: string };

/** Makes an evidence note at a press, shows what is in it, and hands it over as a file. It lives here alone, and goes with it. */
export function EvidenceNote({ language, actions }: { language: Language; actions: HelpActions }) {
  const words = EVIDENCE_STRINGS[language];
  const [state, setState] = useState<State>({ kind: 'none' });
  const make = useRef<HTMLButtonElement>(null);
  const { takeEvidence, saveEvidence } = actions;
  if (!takeEvidence) return <p class="quiet">{words.elsewhere}</p>;

  const take = () => {
    if (state.kind === 'taking') return;
    setState({ kind: 'taking' });
    takeEvidence().then(
      (evidence) => setState({ kind: 'taken', evidence }),
      (error) => setState({ kind: error instanceof PageChanged ? 'changed' : 'failed' }),
    );
  };
  const end = (next: State) => {
    setState(next);
    // The button that was pressed has gone; the first one comes back in its place.
    setTimeout(() => make.current?.focus());
  };
  const said = {
    none: null,
    taking: words.taking,
    failed: words.failed,
    changed: words.changed,
    discarded: words.discarded,
    taken: words.ready,
    saved: state.kind === 'saved' ? words.saved(state.name) : null,
  }[state.kind];

  return (
    <div class="evidence">
      <p class="warn small">{words.neverChild}</p>
      {state.kind !== 'taken' && (
        <>
          <p class="quiet small">{words.makeHint}</p>
          <button type="button" class="primary" ref={make} aria-disabled={state.kind === 'taking'} onClick={take}>
            {words.make}
          </button>
        </>
      )}
      <p role="status" class={said ? '' : 'empty'}>
        {said}
      </p>
      {state.kind === 'taken' && (
        <EvidencePreview
          evidence={state.evidence}
          language={language}
          save={(evidence, remark) => end({ kind: 'saved', name: saveEvidence(evidence, remark) })}
          discard={() => end({ kind: 'discarded' })}
        />
      )}
    </div>
  );
}
