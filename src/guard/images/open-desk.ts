import { effectiveSettings } from '../../browser/effective-settings.ts';
import { createImagePort } from '../../browser/image-port.ts';
import { settingsItem } from '../../browser/storage.ts';
import { createImageUi } from '../../ui/image/create-image-ui.ts';
import { questionTurn } from '../question-turn.ts';
import { createImageDesk } from './create-image-desk.ts';
import { takeDesk } from './desk-slot.ts';

/** Opens the desk in the slot that the page's content script has made; does nothing without one, or a second time. */
export function openDesk(): void {
  takeDesk()?.fill((ports) => {
    const ui = createImageUi({ document, seal: ports.seal, signal: ports.signal, turn: questionTurn(ports.signal) });
    const cleanPictures = async () =>
      effectiveSettings(await settingsItem.get(), ports.pack()?.pack.settings).cleanPictures;
    return createImageDesk(ports, createImagePort(), ui, cleanPictures);
  });
}
