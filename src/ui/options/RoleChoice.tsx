import { STAFF_ROLES, type StaffRole } from '../../core/situation.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  role: StaffRole | null;
  words: OptionsStrings;
  choose(role: StaffRole | null): void;
}

/** What the person does at the school, if they want to tell. In force at once. */
export function RoleChoice({ role, words, choose }: Props) {
  return (
    <>
      <h2 id="role">{words.roleHeading}</h2>
      <select
        aria-labelledby="role"
        aria-describedby="role-hint"
        value={role ?? ''}
        onChange={({ currentTarget }) => choose(STAFF_ROLES.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">{words.roleUnsaid}</option>
        {STAFF_ROLES.map((one) => (
          <option key={one} value={one}>
            {words.roles[one]}
          </option>
        ))}
      </select>
      <p id="role-hint" class="quiet">
        {words.roleHint}
      </p>
    </>
  );
}
