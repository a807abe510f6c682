import type { ProjectText } from '../../core/builder/project.ts';
import type { Language } from '../../core/language.ts';
import { Field } from '../options/Field.tsx';
import type { BuilderStrings } from './strings.ts';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: ProjectText;
  bilingual: boolean;
  lines?: boolean;
  words: BuilderStrings;
  onInput(value: ProjectText, language: Language): void;
}

/** Words that staff will read: in English, and in Welsh too where the pack is in both. */
export function TextPair({ id, label, hint = '', value, bilingual, lines = false, words, onInput }: Props) {
  return (
    <>
      <Field
        id={id}
        label={label}
        hint={hint}
        error={null}
        value={value.en}
        lines={lines}
        onInput={(en) => onInput({ ...value, en }, 'en')}
      />
      {bilingual && (
        <Field
          id={`${id}-cy`}
          label={words.inWelsh(label)}
          hint=""
          error={null}
          value={value.cy}
          lines={lines}
          onInput={(cy) => onInput({ ...value, cy }, 'cy')}
        />
      )}
    </>
  );
}
