import { ConnectButton } from '../meta/ConnectButton.tsx';
import { t } from './t.ts';

/** Like below a post or comment; Remove Like afterwards. */
export const LikeButton = ({ author }: { readonly author: string }) => (
  <ConnectButton act="like" person={author} label={t('like')} done={t('removeLike')} />
);
