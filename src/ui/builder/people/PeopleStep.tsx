import type { StepProps } from '../model.ts';
import { Crests } from './Crests.tsx';
import { Roster } from './Roster.tsx';
import { Staff } from './Staff.tsx';
import { PEOPLE_STRINGS } from './strings.ts';

/** Who and what is to be recognised; a pack without any of it works too. */
export function PeopleStep(props: StepProps) {
  return (
    <>
      <p>{PEOPLE_STRINGS[props.language].intro}</p>
      <Staff {...props} />
      <Roster {...props} />
      <Crests {...props} />
    </>
  );
}
