import type { ProjectContact } from '../../../core/builder/project.ts';
import { CONTACT_ROLES, type ContactRole } from '../../../core/pack/schema.ts';
import { Field } from '../../options/Field.tsx';
import type { StepProps } from '../model.ts';
import { Rows, withItem, withoutItem } from '../Rows.tsx';
import { Select } from '../Select.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { TextPair } from '../TextPair.tsx';
import { isBadUrl } from './PolicyFields.tsx';
import { roleName } from './role-name.ts';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

/** Whom staff can ask, by role. */
export function Contacts({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const shared = BUILDER_STRINGS[language];
  const { contacts, bilingual } = view.project;
  const set = (i: number, part: Partial<ProjectContact>, key?: string) =>
    actions.set({ contacts: withItem(contacts, i, part) }, key && `contact-${i}-${key}`);
  return (
    <section aria-labelledby="contacts">
      <h3 id="contacts">{words.contactsHeading}</h3>
      <p class="quiet">{words.contactsHint}</p>
      <Rows
        id="contact"
        items={contacts}
        title={words.contact}
        add={words.addContact}
        words={shared}
        onAdd={() => actions.set({ contacts: [...contacts, freshContact(contacts)] })}
        onRemove={(i) => actions.set({ contacts: withoutItem(contacts, i) })}
        draw={(contact, i) => (
          <div class="fields">
            <Select
              id={`contact-${i}-role`}
              label={words.role}
              value={contact.role}
              options={CONTACT_ROLES.map((role) => [role, words.roles[role]] as const)}
              choose={(role) => set(i, { role, ...renamed(contact, role) })}
            />
            <TextPair
              id={`contact-${i}-name`}
              label={words.contactName}
              hint={contact.name.en.trim() === '' ? words.contactNameHint : ''}
              value={contact.name}
              bilingual={bilingual}
              words={shared}
              onInput={(name, typed) => set(i, { name }, `name-${typed}`)}
            />
            <TextPair
              id={`contact-${i}-how`}
              label={words.how}
              hint={words.howHint}
              value={contact.how}
              bilingual={bilingual}
              words={shared}
              onInput={(how, typed) => set(i, { how }, `how-${typed}`)}
            />
            <Field
              id={`contact-${i}-url`}
              label={words.contactUrl}
              hint=""
              error={isBadUrl(contact.url) ? words.urlBad : null}
              value={contact.url}
              lines={false}
              onInput={(url) => set(i, { url }, 'url')}
            />
          </div>
        )}
      />
    </section>
  );
}

/** A name that only said the role says the new one. */
function renamed({ role, name }: ProjectContact, next: ContactRole): Partial<ProjectContact> {
  const was = roleName(role);
  return name.en === was.en || (name.en === '' && name.cy === '') ? { name: roleName(next) } : {};
}

/** Of the first role that nobody has yet. */
function freshContact(contacts: readonly ProjectContact[]): ProjectContact {
  const role = CONTACT_ROLES.find((one) => !contacts.some((contact) => contact.role === one)) ?? 'dsl';
  return { role, name: roleName(role), how: { en: '', cy: '' }, url: '', checked: '', clauses: [] };
}
