// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { sheet } from '../meta/AskingDialog.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { castOf } from '../shared/cast.ts';
import { connect } from '../shared/connect.ts';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { useConnector } from '../shared/useConnector.ts';
import { t } from './t.ts';

/** The composer's list of people to tag, a press on one tags (`surface=tag`; its rows are a guess). */
export function TagPeople({ onClose }: { readonly onClose: () => void }) {
  const { options, layers } = useReplica();
  return (
    <SiteDialog options={options} layers={layers} label={t('tagPeople')} className={sheet} onDismiss={onClose}>
      <h2>{t('tagPeople')}</h2>
      <PressButton label={t('done')} onPress={onClose} />
      <ul role="listbox">
        {castOf(options).map(({ id, name }) => (
          <TagRow key={id} name={name} />
        ))}
      </ul>
    </SiteDialog>
  );
}

function TagRow({ name }: { readonly name: string }) {
  const { options, recorder } = useReplica();
  const [isTagged, setTagged] = useState(false);
  const ref = useRef<HTMLLIElement>(null);
  useConnector(recorder, 'tag', name, ref);
  return (
    <li
      ref={ref}
      role="option"
      tabIndex={0}
      aria-selected={isTagged}
      onClick={({ nativeEvent: { isTrusted } }) =>
        connect(recorder, options, { act: 'tag', person: name, trusted: isTrusted }, () => setTagged(true))
      }
    >
      <span>{name}</span>
    </li>
  );
}
