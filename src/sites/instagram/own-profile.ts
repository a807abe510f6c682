import { pathOf, textOf } from '../dom.ts';
import { BUTTON } from '../meta-buttons.ts';
import { isValues, pageData, textValue } from '../meta-page-data.ts';
import type { OwnProfile } from '../people.ts';
import { headOf, usernameIn } from './person.ts';

type Part = OwnProfile['parts'][number];

/** Counts of posts, followers and followed: a number and a word or two. */
const COUNT = /^[\d.,\s]+[\p{L}.]*\s?\p{L}*$/u;
const WEB = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;
const NO_PART = `${BUTTON}, ul, a[href*="/followers"], a[href*="/following"], a[href^="/accounts/"], [role="tablist"]`;

/** One's own is at the address that `PolarisViewer` says is one's own. */
export function ownProfile(document: Document): OwnProfile | null {
  const found = pageData(document, 'PolarisViewer');
  const data = found && isValues(found.data) ? found.data : found;
  const handle = textValue(data?.username);
  const header = document.querySelector('main header, [role="main"] header');
  if (!handle || !header || usernameIn(pathOf(document)) !== handle) return null;
  const name = headOf(document)?.name ?? textValue(data?.full_name);
  const lines = textOf(header, { skip: NO_PART, limit: 1500 }).split('\n');
  const said = lines
    .map((line) => line.trim())
    .filter((line) => line && line !== handle && line !== name && !COUNT.test(line));
  const parts = said.map((text): Part => ({ field: WEB.test(text) ? 'link' : 'bio', text }));
  return {
    parts: [...(name ? [{ field: 'name' as const, text: name }] : []), { field: 'handle', text: handle }, ...parts],
  };
}
