import { useRef } from 'react';
import { AskingDialog } from '../meta/AskingDialog.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { useSurface } from '../meta/useSurface.ts';
import { useRemount } from '../shared/useRemount.ts';
import { CaptionBox } from './CaptionBox.tsx';
import { HeaderSlot } from './HeaderSlot.tsx';
import { POSTED } from './people.ts';
import { t } from './t.ts';
import { useDraft } from './useDraft.ts';

const words = { question: t('discardPost'), discard: t('discard'), keep: t('cancel') };

/** Post menu -> Edit: the dialog `Edit info` with the caption, and Done in the slot (L). */
export function EditDialog({ onClose }: { readonly onClose: () => void }) {
  const { options } = useReplica();
  const draft = useDraft('edit-caption', options.query.get('caption') !== 'textarea', POSTED.caption);
  const { key, remount } = useRemount(options.remount, draft.text);
  const slot = useRef<HTMLElement>(null);
  const { send, discard, unsaved } = useSurface({
    id: 'edit-caption',
    read: draft.read,
    editors: () => [draft.editor()],
    submit: () => slot.current,
    clear: draft.clear,
    remount,
    emptyAllowed: true,
  });
  return (
    <AskingDialog label={t('editInfo')} unsaved={unsaved} onDiscard={discard} onClose={onClose} words={words}>
      {(close) => (
        <div key={key}>
          <HeaderSlot
            ref={slot}
            title={t('editInfo')}
            back={t('cancel')}
            onBack={close}
            action={t('done')}
            onAction={(event) => send(event, 'click', onClose)}
          />
          <CaptionBox draft={draft} />
          <input name="creation-location-input" type="text" placeholder={t('addLocation')} autoComplete="off" />
        </div>
      )}
    </AskingDialog>
  );
}
