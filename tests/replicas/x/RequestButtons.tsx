import { useRef, useState } from 'react';
import type { CastMember } from '../shared/cast.ts';
import { connect } from '../shared/connect.ts';
import { useConnector } from '../shared/useConnector.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

/** Decline and Accept of a follower request: words and no test id, as automation code finds them (2025). */
export function RequestButtons({ person }: { readonly person: CastMember }) {
  const { t, options, recorder } = usePage();
  const [answer, setAnswer] = useState<'accepted' | 'declined' | null>(null);
  const ref = useRef<HTMLButtonElement>(null);
  useConnector(recorder, 'accept', person.name, ref);
  if (answer) return <span>{t(answer === 'accepted' ? 'accepted' : 'decline')}</span>;
  return (
    <>
      <Press onPress={() => setAnswer('declined')}>{t('decline')}</Press>
      <Press
        filled
        pressRef={ref}
        onPress={(event) => {
          const trusted = event.nativeEvent.isTrusted;
          connect(recorder, options, { act: 'accept', person: person.name, trusted }, () => setAnswer('accepted'));
        }}
      >
        {t('accept')}
      </Press>
    </>
  );
}
