// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { type CastMember, castOf } from '../shared/cast.ts';
import { connect } from '../shared/connect.ts';
import { style } from '../shared/styles.ts';
import { t } from './t.ts';

const frame = style('width: 160px; min-height: 120px; background: #8883;');

/** The picture of a new post: a press opens a search, a row found there tags (its rows are a guess). */
export function TagBox({ children }: { readonly children: ReactNode }) {
  const { options, recorder } = useReplica();
  const [isOpen, setOpen] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) return;
    const offers = castOf(options).map(({ name }) => recorder.offer('tag', name, () => picture.current));
    return () => {
      for (const withdraw of offers) withdraw();
    };
  }, [isOpen, options, recorder]);
  return (
    <div>
      <div ref={picture} className={frame} onClick={() => setOpen(true)}>
        {children}
      </div>
      {isOpen && (
        <div>
          <input type="text" placeholder={t('search')} />
          {castOf(options).map((person) => (
            <TagRow key={person.id} person={person} onTagged={() => setOpen(false)} />
          ))}
        </div>
      )}
    </div>
  );
}

function TagRow({ person, onTagged }: { readonly person: CastMember; readonly onTagged: () => void }) {
  const { options, recorder } = useReplica();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => recorder.offer('tag', person.name, () => ref.current), [recorder, person]);
  return (
    <PressButton
      ref={ref}
      onPress={({ isTrusted }) =>
        connect(recorder, options, { act: 'tag', person: person.name, trusted: isTrusted }, onTagged)
      }
    >
      <img alt={t('profilePicture', person.handle)} width="32" height="32" />
      <div>
        <div>{person.handle}</div>
        <div>{person.name}</div>
      </div>
    </PressButton>
  );
}
