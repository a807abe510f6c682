import { ContentState, EditorState } from 'draft-js';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { publish } from '../shared/publish.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { usePage } from './page.ts';

export interface ComposerSetup {
  readonly surface: string;
  /** Text of each part to begin with; its length is the number of parts. */
  readonly parts: readonly string[];
  /** Choices of a poll to begin with; empty for none. */
  readonly choices?: readonly string[];
  readonly onPosted: () => void;
}

const editorState = (text: string): EditorState =>
  text
    ? EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text)))
    : EditorState.createEmpty();
const textOf = (state: EditorState): string => state.getCurrentContent().getPlainText('\n');

/** What will be published: parts and choices that say anything, a blank line between. */
const wholeText = (states: readonly EditorState[], choices: readonly string[]): string =>
  [...states.map(textOf), ...choices].filter((t) => t.trim()).join('\n\n');

/** State of one of X's composers. It outlives the nodes: sub-screens and re-renders unmount these and come back. */
export function useComposer({ surface, parts: first, choices: firstChoices = [], onPosted }: ComposerSetup) {
  const { options, recorder } = usePage();
  const [parts, setParts] = useState(() => first.map(editorState));
  const [choices, setChoices] = useState(firstChoices);
  const [asking, setAsking] = useState<(() => void) | null>(null);
  const files = useAttachments(surface, recorder);
  const root = useRef<HTMLElement | null>(null);
  const current = wholeText(parts, choices);
  const { key, remount } = useRemount(options.remount, current);
  const latest = useRef({ parts, choices });
  latest.current = { parts, choices };

  const clear = (): void => {
    setParts((all) => all.slice(0, 1).map(() => EditorState.createEmpty()));
    setChoices([]);
    files.clear();
    remount();
  };
  const live = useRef({ clear, remount });
  live.current = { clear, remount };
  useEffect(
    () =>
      recorder.mount(surface, {
        model: () => wholeText(latest.current.parts, latest.current.choices),
        editors: () => [
          ...(root.current?.querySelectorAll<HTMLElement>(
            '[contenteditable="true"], textarea, input[name^="Choice"]',
          ) ?? []),
        ],
        submit: () => root.current?.querySelector('[data-testid^="tweetButton"]') ?? null,
        fileInput: () => root.current?.querySelector('input[type="file"]') ?? null,
        remount: () => live.current.remount(),
        clear: () => live.current.clear(),
      }),
    [recorder, surface],
  );

  const isValid =
    (textOf(parts[0] as EditorState).trim() !== '' || files.attachments.length > 0) &&
    parts.slice(1).every((p) => textOf(p).trim() !== '') &&
    (choices.length === 0 || choices.slice(0, 2).every((c) => c.trim() !== ''));

  const send = (via: Via, trusted: boolean): void => {
    const alts = files.latest.current.map((a) => a.alt);
    publish(
      recorder,
      options,
      {
        surface,
        text: wholeText(latest.current.parts, latest.current.choices),
        files: files.latest.current.map((a) => a.file.name),
        via,
        trusted,
        extra: alts.some(Boolean) ? { alt: alts.join('\n') } : {},
      },
      () => {
        clear();
        onPosted();
      },
    );
  };
  /** Nothing is sent while the composer is invalid; X's own question comes after the press. */
  const submit = (event: SyntheticEvent, via: Via): void => {
    if (!isValid) return;
    const { isTrusted } = event.nativeEvent;
    if (options.trustedOnly && !isTrusted) return;
    if (options.confirm) setAsking(() => () => send(via, isTrusted));
    else send(via, isTrusted);
  };

  return {
    surface,
    parts,
    choices,
    files,
    root,
    mountKey: key,
    isValid,
    isEmpty: current === '' && files.attachments.length === 0,
    submit,
    asking,
    answer: (yes: boolean): void => {
      setAsking(null);
      if (yes) asking?.();
    },
    setPart: (index: number, state: EditorState): void =>
      setParts((all) => all.map((p, i) => (i === index ? state : p))),
    setPlain: (index: number, value: string): void =>
      setParts((all) =>
        all.map((p, i) => (i === index ? EditorState.createWithContent(ContentState.createFromText(value)) : p)),
      ),
    plain: (index: number): string => textOf(parts[index] as EditorState),
    addPart: (): void => setParts((all) => [...all, EditorState.createEmpty()]),
    setChoices,
  };
}

export type ComposerState = ReturnType<typeof useComposer>;
