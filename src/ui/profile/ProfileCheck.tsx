import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { ProfileActions, ProfileReport } from './model.ts';
import { ProfileFindings } from './ProfileFindings.tsx';
import { PROFILE_STRINGS } from './strings.ts';

type State =
  | { readonly kind: 'elsewhere' | 'ready' | 'looking' | 'gone' }
  | { readonly kind: 'read'; readonly report: ProfileReport };

/** On one's own profile page: a button that reads it, and what the policy says to it. Elsewhere nothing. Styles: `profile.css`. */
export function ProfileCheck({ language, actions }: { language: Language; actions: ProfileActions }) {
  const words = PROFILE_STRINGS[language];
  const [state, setState] = useState<State>({ kind: 'elsewhere' });
  useEffect(() => {
    void actions.isOwn().then((own) => own && setState({ kind: 'ready' }));
  }, [actions]);
  if (state.kind === 'elsewhere') return null;

  const look = () => {
    if (state.kind === 'looking') return;
    setState({ kind: 'looking' });
    actions.look().then(
      (report) => setState(report ? { kind: 'read', report } : { kind: 'gone' }),
      () => setState({ kind: 'gone' }),
    );
  };
  return (
    <section class="profile" aria-labelledby="profile-title">
      <h2 id="profile-title">{words.heading}</h2>
      <p>{words.hint}</p>
      <button type="button" aria-disabled={state.kind === 'looking'} onClick={look}>
        {words.button}
      </button>
      <div role="status">
        {state.kind === 'looking' && <p>{words.looking}</p>}
        {state.kind === 'gone' && <p>{words.gone}</p>}
        {state.kind === 'read' && <Outcome report={state.report} language={language} />}
      </div>
      {state.kind === 'read' && <ProfileFindings report={state.report} language={language} actions={actions} />}
    </section>
  );
}

/** In a sentence or two, also for those who hear it. */
function Outcome({ report, language }: { report: ProfileReport; language: Language }) {
  const words = PROFILE_STRINGS[language];
  const { parts, official, schoolKnown, incomplete } = report;
  const touched = parts.filter(({ remarks }) => remarks.length > 0).length;
  const found = schoolKnown ? words.found(touched) : words.foundGeneral(touched);
  const nothing = schoolKnown ? words.nothing : words.nothingGeneral;
  return (
    <>
      {official && <p>{words.official}</p>}
      <p>
        <strong>{touched > 0 ? found : nothing}</strong>
      </p>
      {!schoolKnown && <p class="warn">{words.noSchool}</p>}
      {incomplete && <p class="warn">{words.incomplete}</p>}
    </>
  );
}
