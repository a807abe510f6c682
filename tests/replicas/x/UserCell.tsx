// biome-ignore-all lint/a11y: the markup is X's, faults and all
import type { ReactNode } from 'react';
import type { CastMember } from '../shared/cast.ts';
import { style } from '../shared/styles.ts';

const row = style('display: flex; gap: 12px; align-items: center; padding: 12px 16px; cursor: pointer;');
const grow = style('flex: 1; min-width: 0;');

/** A person in a list: a picture, a link with the name, one with the handle, and what can be done. */
export function UserCell({ person, children }: { readonly person: CastMember; readonly children: ReactNode }) {
  return (
    <div data-testid="cellInnerDiv">
      <div role="button" tabIndex={0} className={row} data-testid="UserCell">
        <div data-testid={`UserAvatar-Container-${person.handle}`}>
          <a href={`/${person.handle}`} role="link" aria-hidden="true" tabIndex={-1} />
        </div>
        <div className={grow}>
          <a href={`/${person.handle}`} role="link" onClick={(event) => event.preventDefault()}>
            <div dir="ltr">
              <span>
                <span>{person.name}</span>
              </span>
            </div>
          </a>
          <a href={`/${person.handle}`} role="link" tabIndex={-1} onClick={(event) => event.preventDefault()}>
            <div dir="ltr">
              <span>@{person.handle}</span>
            </div>
          </a>
          <div dir="auto">{person.bio}</div>
        </div>
        {children}
      </div>
    </div>
  );
}
