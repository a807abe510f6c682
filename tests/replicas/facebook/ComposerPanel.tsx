// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { FileButton } from '../meta/FileButton.tsx';
import { LexicalBox } from '../meta/LexicalBox.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { Previews } from '../meta/Previews.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { style } from '../shared/styles.ts';
import type { PanelProps } from './ComposerPanels.tsx';
import { AUDIENCES } from './composers.ts';
import { useFacebook } from './FacebookContext.ts';
import { GROUP } from './people.ts';
import { t } from './t.ts';

const column = style('display: flex; flex-direction: column; gap: 12px; min-height: 460px;');
const wide = style('background: #0866ff; color: white; width: 100%; box-sizing: border-box;');

/** Accept lists as captured on the live site in May 2026 (FBREEL). */
const PHOTO = 'image/*,image/heif,image/heic';
export const MEDIA = `${PHOTO},video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv`;

/** The first panel: who posts to whom, the editor, the add-to-post row, and Next or Post across the whole width. */
export function ComposerPanel(props: PanelProps) {
  const { kind, box, files, step, ready, filled, live, input, publish } = props;
  const { options } = useReplica();
  const modEnter = options.query.get('mod-enter') !== '0';
  return (
    <div className={column} onDragOver={(e) => e.preventDefault()} onDrop={files.onDrop} onPaste={files.onPaste}>
      <Sharing {...props} />
      {ready ? (
        <LexicalBox
          box={box}
          placeholder={kind.placeholder}
          enter="paragraph"
          autoFocus
          onModEnter={modEnter ? (event) => publish(event, 'mod+enter') : undefined}
        />
      ) : (
        <div role="progressbar" aria-valuetext="…" />
      )}
      <Previews files={files} removeLabel={t('removePhoto')} />
      {kind.media && (
        <div>
          <span>{t('addToPost')}</span>
          <FileButton label={t('photoVideo')} accept={PHOTO} files={files} />
          <FileButton label={t('photoVideo')} accept={MEDIA} multiple files={files} ref={input} />
          <PressButton icon label={t('emoji')} onPress={() => undefined} />
        </div>
      )}
      <PressButton
        ref={step === 0 ? live : undefined}
        className={wide}
        label={kind.steps ? t('next') : kind.submit}
        disabled={!filled}
        onPress={(event) => publish(event, 'click')}
      />
    </div>
  );
}

/** Name and audience button; a group's name stands in its place in groups, and Pages choose in the settings. */
function Sharing({ kind, audience, setAudience }: PanelProps) {
  const { actor } = useFacebook();
  if (!audience)
    return (
      <div>
        <strong>{actor.name}</strong> <span>{GROUP.name}</span> <span>{t('publicGroup')}</span>
      </div>
    );
  const name = t(audience);
  const following = AUDIENCES[(AUDIENCES.indexOf(audience) + 1) % AUDIENCES.length] ?? 'public';
  return (
    <div>
      <strong>{actor.name}</strong>
      {kind.surface !== 'page-post' && (
        <PressButton label={t('editPrivacy', name)} onPress={() => setAudience(following)}>
          <span>{name}</span>
        </PressButton>
      )}
    </div>
  );
}
