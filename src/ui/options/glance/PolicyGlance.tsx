import { useMemo } from 'preact/hooks';
import type { Language } from '../../../core/language.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import { type GlanceSection, glanceOf } from './glance-of.ts';
import { GLANCE_STRINGS } from './glance-strings.ts';

interface Props {
  pack: Pack;
  /** It is a pack of the school's or the trust's. */
  managed: boolean;
  language: Language;
}

/** All that the pack in force holds, folded up by place. */
export function PolicyGlance({ pack, managed, language }: Props) {
  const words = GLANCE_STRINGS[language];
  // A large pack has a thousand lines: they are not drawn anew whenever a setting changes.
  const sections = useMemo(
    () => glanceOf(pack, language).map((section) => <Folded key={section.title} {...section} />),
    [pack, language],
  );
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">{managed ? words.heading : words.headingShipped}</h2>
      <p>{words.intro}</p>
      {sections}
    </section>
  );
}

function Folded({ title, lines }: GlanceSection) {
  return (
    <details class="glance">
      <summary>{`${title} (${lines.length})`}</summary>
      <ul>
        {lines.map(({ lead, text, url }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: packs may say the same twice, and nothing here is kept by line
          <li key={at}>
            {lead && <strong>{lead}</strong>}
            {text && <p>{text}</p>}
            {url && (
              <p>
                <a href={url} target="_blank" rel="noreferrer">
                  {url}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
