// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { goTo } from '../meta/usePath.ts';
import { castOf } from '../shared/cast.ts';
import { t } from './t.ts';

/** `/direct/inbox/`: a row a conversation, each a button. */
export function Inbox() {
  const { options } = useReplica();
  return (
    <div role="main">
      <h1>{t('messages')}</h1>
      {castOf(options).map(({ id, name }) => (
        <div key={id}>
          <PressButton onPress={() => goTo(`/direct/t/${id}/`)}>
            <span dir="auto">{name}</span>
          </PressButton>
        </div>
      ))}
    </div>
  );
}
