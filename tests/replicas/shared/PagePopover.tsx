import { useEffect } from 'react';
import { style } from './styles.ts';

const box = style(
  'position: fixed; inset: 0; margin: auto; width: 300px; height: 60px; background: #ffd; color: #000;',
);

/** `popover=1`: something of the page's own in the top layer, where no z-index reaches it, while a box is open. */
export function PagePopover() {
  useEffect(() => {
    const node = document.createElement('div');
    node.setAttribute('popover', 'manual');
    node.className = box;
    node.textContent = 'i';
    document.body.append(node);
    node.showPopover();
    return () => node.remove();
  }, []);
  return null;
}
