// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useRef, useState } from 'react';
import { type CastMember, castOf } from '../shared/cast.ts';
import { connect } from '../shared/connect.ts';
import { useConnector } from '../shared/useConnector.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

/** `/compose/post/tags`: a list of people, a press on one tags (route in X's bundles; the rows are a guess). */
export function TagScreen({ onBack }: { readonly onBack: () => void }) {
  const { t, options } = usePage();
  return (
    <div>
      <Press testId="app-bar-back" label={t('back')} onPress={onBack}>
        ←
      </Press>
      <h2 id="modal-header">{t('tagPeople')}</h2>
      <div role="listbox">
        {castOf(options).map((person) => (
          <TagRow key={person.id} person={person} />
        ))}
      </div>
    </div>
  );
}

function TagRow({ person }: { readonly person: CastMember }) {
  const { options, recorder } = usePage();
  const [isTagged, setTagged] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useConnector(recorder, 'tag', person.name, ref);
  return (
    <div
      ref={ref}
      role="option"
      tabIndex={0}
      aria-selected={isTagged}
      data-testid="typeaheadResult"
      onClick={(event) => {
        const trusted = event.nativeEvent.isTrusted;
        connect(recorder, options, { act: 'tag', person: person.name, trusted }, () => setTagged(true));
      }}
    >
      <span>{person.name}</span> <span>@{person.handle}</span>
    </div>
  );
}
