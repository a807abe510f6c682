// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useState } from 'react';
import { style } from '../shared/styles.ts';

const hidden = style(
  'position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; margin: 0; cursor: pointer;',
);
const row = style('position: relative; display: flex; gap: 12px; padding: 12px 0;');

/** Meta's switch: an `input[role="switch"]` with `aria-checked`, over a drawn one (public code that reads it, 2024 to 2026). */
export function SettingSwitch({ label, on: first }: { readonly label: string; readonly on: boolean }) {
  const [on, setOn] = useState(first);
  return (
    <div>
      <span>{label}</span>
      <div className={row}>
        <input
          type="checkbox"
          role="switch"
          aria-label={label}
          aria-checked={on}
          className={hidden}
          checked={on}
          onChange={() => setOn(!on)}
        />
        <div aria-hidden="true">{on ? '◉' : '○'}</div>
      </div>
    </div>
  );
}
