import { useEffect, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { style } from '../shared/styles.ts';
import { CaptionBox } from './CaptionBox.tsx';
import { useInstagram } from './InstagramContext.ts';
import { TagBox } from './TagBox.tsx';
import { t } from './t.ts';
import type { Draft } from './useDraft.ts';

const columns = style('display: grid; grid-template-columns: 160px 1fr; gap: 12px;', ['& img { width: 160px; }']);

interface Props {
  readonly draft: Draft;
  readonly encoded: Blob | null;
  readonly altText: string;
  readonly setAltText: (text: string) => void;
}

/** The last step: account, caption, and the fields that stand beside it in the same dialog without being the caption. */
export function DetailsStep({ draft, encoded, altText, setAltText }: Props) {
  const { viewer } = useInstagram();
  const [open, setOpen] = useState(false);
  const picture = useObjectUrl(encoded);
  return (
    <div className={columns}>
      <TagBox>{picture && <img src={picture} alt="" />}</TagBox>
      <div>
        <div>
          <img alt={t('profilePicture', viewer.username)} width="28" height="28" />
          <span>{viewer.username}</span>
        </div>
        <CaptionBox draft={draft} />
        <div>{draft.text.length}/2,200</div>
        <input name="creation-location-input" type="text" placeholder={t('addLocation')} autoComplete="off" />
        <input name="creation-collaborator-input" type="text" placeholder={t('collaborators')} autoComplete="off" />
        <PressButton label={t('accessibility')} onPress={() => setOpen(!open)} />
        {open && (
          <input type="text" placeholder={t('altText')} value={altText} onChange={(e) => setAltText(e.target.value)} />
        )}
        <PressButton label={t('advanced')} onPress={() => undefined} />
      </div>
    </div>
  );
}

function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
