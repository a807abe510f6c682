import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SecondReader } from '../../guard/ports.ts';
import type { CodeState } from './SecondReader.tsx';

interface Code {
  readonly state: CodeState;
  readonly field: RefObject<HTMLInputElement>;
  readonly onCheck: () => void;
  /** Before the post goes on: a code that does not fit is told first, once, and the person may still go on. */
  mayGoOn(): boolean;
}

/** The code in its field. No `input` event reaches us (see `Seal`), so it is looked at on `change` and when it matters. */
export function useCode(reader: SecondReader | null): Code {
  const field = useRef<HTMLInputElement>(null);
  const told = useRef('');
  const [state, setState] = useState<CodeState>(null);
  const look = (): CodeState => {
    const typed = field.current?.value.trim() ?? '';
    const next = typed === '' || !reader ? null : reader.fits(typed) ? 'fits' : 'wrong';
    setState(next);
    return next;
  };
  return {
    state,
    field,
    onCheck: () => void look(),
    mayGoOn: () => {
      const typed = field.current?.value.trim() ?? '';
      if (look() !== 'wrong' || told.current === typed) return true;
      told.current = typed;
      field.current?.focus();
      return false;
    },
  };
}
