import { ConnectButton } from '../meta/ConnectButton.tsx';
import { t } from './t.ts';

export const FollowButton = ({ person }: { readonly person: string }) => (
  <ConnectButton act="follow" person={person} label={t('follow')} done={t('following')} />
);
