import type { Language } from '../../../../src/core/language.ts';
import type { ImageProgress } from '../../../../src/guard/attach/image-ui.ts';
import { showConnection } from '../../../../src/ui/connection/show-connection.ts';
import { createGuardUi } from '../../../../src/ui/create-guard-ui.ts';
import { createImageUi } from '../../../../src/ui/image/create-image-ui.ts';
import { showNote } from '../../../../src/ui/note/show-note.ts';
import { Seal } from '../../../../src/ui/seal.ts';
import { connectionOf } from './connections.ts';
import { imageQuestions } from './images.ts';
import { noteOf } from './notes.ts';
import { CHIPS, explanationOf, SCENES } from './states.ts';

declare global {
  interface Window {
    /** What was chosen, in order: `edit`, `post 1`, `wording 0`, `open`, the choices about pictures as JSON, `skip`, `cancel`; `back`, `go on`. */
    chosen: string[];
    /** Events that reached the page's own earliest listeners while it asked for them. */
    heard: string[];
    show(): void;
    progress: ImageProgress | null;
  }
}

const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as Language;
document.documentElement.dataset.page = query.get('page') ?? 'light';
document.documentElement.dir = query.get('dir') ?? 'ltr';
window.chosen = [];
window.heard = [];
window.progress = null;

const { signal } = new AbortController();
const ui = createGuardUi({ document, signal, shadow: 'open' });
const seal = new Seal(window, signal);
const images = createImageUi({ document, signal, shadow: 'open', seal });
const root = document.querySelector('#composer') as HTMLElement;
const editor = document.querySelector('#draft') as HTMLElement;
// As the sites make their editors.
const made = { role: 'textbox', contenteditable: 'true', 'aria-multiline': 'true', 'aria-label': 'Post text' };
for (const [name, value] of Object.entries(made)) editor.setAttribute(name, value);
const chose = (what: string) => window.chosen.push(what);

for (const type of [
  'keydown',
  'keyup',
  'pointerdown',
  'mousedown',
  'focusin',
  'focusout',
  'blur',
  'selectionchange',
  'input',
  'copy',
]) {
  window.addEventListener(type, () => window.heard.push(type), true);
}

window.show = () => {
  const scene = SCENES[query.get('scene') as keyof typeof SCENES];
  const chip = CHIPS[query.get('chip') ?? ''];
  for (const name of query.getAll('note')) {
    const waits = query.get('waits') === name;
    showNote({ document, seal, signal, mode: 'open' }, noteOf(name, language, chose, waits));
  }
  if (scene) {
    if (editor.textContent !== scene.text) editor.textContent = scene.text;
    ui.showInterstitial(explanationOf(scene, language), {
      edit: () => chose('edit'),
      post: (reason) => chose(`post ${reason}`),
      useWording: (finding) => chose(`wording ${finding}`),
      except: async (exceptions, on) => {
        chose(`${on ? 'wrong' : 'undo'} ${exceptions.map(({ category, words }) => `${category} ${words}`).join(', ')}`);
        return query.get('keeps') !== 'no';
      },
      secondReader: {
        copy: async () => ({ text: 'Could you read this?', copied: query.get('copies') !== 'no' }),
        fits: (code) => code === 'K7QF3-9M2TX',
      },
      checklist: (category) => chose(`checklist ${category}`),
    });
  }
  const connection = query.get('connection');
  if (connection) {
    const turn = Number(query.get('turn') ?? 0);
    showConnection(
      connectionOf(connection, language),
      { back: () => chose('back'), goOn: (agreed) => chose(agreed ? `go on, ${agreed.label}` : 'go on') },
      { document, seal, mode: 'open', turn },
    );
  }
  const image = query.get('image');
  if (image) {
    images.showImageQuestion(imageQuestions(image, language), {
      done: (choices) => {
        for (const choice of choices) chose(JSON.stringify(choice));
      },
    });
  }
  const progress = query.get('progress');
  if (progress) {
    const skip = progress === 'blur' ? null : () => chose('skip');
    window.progress = images.showImageProgress(Number(progress) || 1, language, skip, () => chose('cancel'));
  }
  if (chip) {
    editor.textContent ||= 'So proud of Mia Okafor today!';
    ui.showChip(root, chip, language, ['look', 'image-unchecked'].includes(chip.kind) ? () => chose('open') : null);
  }
};
for (let turn = Number(query.get('turn') ?? 0); turn > 0; turn -= 1) {
  ui.showInterstitial(explanationOf(SCENES.caution, language), {
    edit() {},
    post() {},
    useWording() {},
    except: async () => true,
  }).close();
}
if (query.get('later') === null) window.show();
