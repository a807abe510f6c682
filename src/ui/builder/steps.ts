import type { ComponentType } from 'preact';
import type { Language } from '../../core/language.ts';
import { BenchStep } from './bench/BenchStep.tsx';
import { BENCH_STRINGS } from './bench/strings.ts';
import { CompareStep } from './compare/CompareStep.tsx';
import { COMPARE_STRINGS } from './compare/strings.ts';
import { ExportStep } from './export/ExportStep.tsx';
import { EXPORT_STRINGS } from './export/strings.ts';
import type { StepProps } from './model.ts';
import { PeopleStep } from './people/PeopleStep.tsx';
import { PEOPLE_STRINGS } from './people/strings.ts';
import { PolicyStep } from './policy/PolicyStep.tsx';
import { POLICY_STRINGS } from './policy/strings.ts';
import { SchoolStep } from './school/SchoolStep.tsx';
import { SCHOOL_STEP_STRINGS } from './school/strings.ts';

export interface BuilderStep {
  /** Stands in the address, after the `#`. */
  readonly id: string;
  title(language: Language): string;
  readonly Step: ComponentType<StepProps>;
}

/** The steps in their order; a step more is a line more. */
export const STEPS: readonly [BuilderStep, ...BuilderStep[]] = [
  { id: 'policy', title: (language) => POLICY_STRINGS[language].title, Step: PolicyStep },
  { id: 'school', title: (language) => SCHOOL_STEP_STRINGS[language].title, Step: SchoolStep },
  { id: 'people', title: (language) => PEOPLE_STRINGS[language].title, Step: PeopleStep },
  { id: 'try', title: (language) => BENCH_STRINGS[language].title, Step: BenchStep },
  { id: 'compare', title: (language) => COMPARE_STRINGS[language].title, Step: CompareStep },
  { id: 'export', title: (language) => EXPORT_STRINGS[language].title, Step: ExportStep },
];

/** The step that an address names; the first where it names none. */
export const stepOf = (hash: string): BuilderStep => STEPS.find(({ id }) => `#${id}` === hash) ?? STEPS[0];
