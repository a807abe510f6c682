import { grain, paintInPerspective, paintRoom } from './word-scene-backdrops.ts';
import { SCENE_FONTS, type SceneBrush, sceneBrush } from './word-scene-brush.ts';
import { WORD_SCENE_TEXTS as TEXTS } from './word-scene-texts.ts';

interface Layout {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  /** Draws the scene, its smallest print `px` high. */
  draw(brush: SceneBrush, px: number): void;
}

const person = ({ pick }: SceneBrush) => `${pick(TEXTS.first)} ${pick(TEXTS.last)}`;

function fill({ context }: SceneBrush, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Prints a paragraph broken at `width`; returns the y below it. */
function paragraph(brush: SceneBrush, text: string, x: number, y: number, width: number, px: number, colour: string) {
  const font = brush.pick(SCENE_FONTS);
  brush.context.font = `${px}px ${font}`;
  let below = y;
  let line = '';
  for (const word of [...text.split(' '), null]) {
    const longer = line ? `${line} ${word}` : `${word}`;
    if (word !== null && brush.context.measureText(longer).width <= width) {
      line = longer;
      continue;
    }
    brush.print(line, x, below, px, colour, font);
    below += px * 1.45;
    line = `${word}`;
  }
  return below;
}

const certificate: Layout = {
  name: 'certificate',
  size: [1400, 1000],
  draw(brush, px) {
    fill(brush, brush.pick(['#fffdf2', '#f4f0ff', '#eef8f0']));
    brush.context.strokeStyle = brush.pick(['#b08a2e', '#27447a', '#7a2740']);
    brush.context.lineWidth = 12;
    brush.context.strokeRect(40, 40, 1320, 920);
    const font = brush.pick(SCENE_FONTS);
    brush.print('Certificate of Achievement', 240, 140, Math.max(px, 40), '#27447a', font);
    brush.print('awarded to', 260, 250, px, '#333', font);
    brush.print(person(brush), 260, 300, Math.max(px, 32), '#7a2740', `bold ${font}`);
    brush.print(`for ${brush.pick(TEXTS.notes)}`, 260, 400, px, '#333', font);
    brush.print(brush.pick(TEXTS.schools), 260, 520, px, '#333', font);
    brush.print(`Headteacher: ${person(brush)}`, 260, 640, px, '#444', font);
    brush.print(`${brush.between(1, 28)} July 2026`, 900, 640, px, '#444', font);
  },
};

const classList: Layout = {
  name: 'class-list',
  size: [1200, 1500],
  draw(brush, px) {
    fill(brush, '#fbfbf8');
    const font = brush.pick(SCENE_FONTS);
    brush.print(`Class ${brush.between(1, 6)}B register`, 60, 50, Math.max(px, 28), '#111', `bold ${font}`);
    const rows = 14;
    for (let row = 0; row < rows; row += 1) {
      const y = 130 + row * px * 2.1;
      brush.context.strokeStyle = '#bbb';
      brush.context.lineWidth = 1;
      brush.context.strokeRect(50, y - px * 0.55, 1100, px * 2.1);
      brush.print(`${row + 1}`, 70, y, px, '#222', font);
      brush.print(person(brush), 150, y, px, '#222', font);
      if (px <= 24) brush.print(brush.pick(TEXTS.notes), 640, y, px, '#222', font);
      else brush.print(brush.pick(TEXTS.subjects), 760, y, px, '#222', font);
    }
    grain(brush, 10);
  },
};

const labels: Layout = {
  name: 'labels',
  size: [1600, 1200],
  draw(brush, px) {
    paintRoom(brush);
    for (let label = 0; label < 6; label += 1) {
      const { context } = brush;
      context.save();
      context.translate(140 + (label % 3) * 500, 180 + Math.floor(label / 3) * 520 + brush.between(0, 160));
      context.rotate((brush.random() - 0.5) * 0.35);
      const text = brush.random() < 0.5 ? person(brush) : `${brush.pick(TEXTS.first)} ${brush.between(1, 6)}C`;
      const dark = brush.random() < 0.35;
      context.fillStyle = dark ? '#24304f' : '#fdfdfb';
      context.fillRect(-px * 0.6, -px * 0.5, text.length * px * 0.62 + px, px * 2);
      brush.print(text, 0, 0, px, dark ? '#f5e9b8' : '#1c2340', `bold ${brush.pick(SCENE_FONTS)}`);
      context.restore();
    }
  },
};

const whiteboard: Layout = {
  name: 'whiteboard',
  size: [1600, 1200],
  draw(brush, px) {
    paintRoom(brush);
    const { context } = brush;
    context.save();
    context.translate(200, 160);
    context.transform(1, (brush.random() - 0.5) * 0.12, (brush.random() - 0.5) * 0.1, 1, 0, 0);
    context.fillStyle = '#eef1f2';
    context.fillRect(0, 0, 1150, 760);
    TEXTS.boards.forEach((text, row) => {
      brush.print(text, 60, 50 + row * Math.max(px * 2, 90), px, brush.pick(['#1b3fa0', '#b01e1e', '#1d7a34', '#222']));
    });
    context.restore();
    grain(brush, 12);
  },
};

const chat: Layout = {
  name: 'chat',
  size: [828, 1500],
  draw(brush, px) {
    const dark = brush.random() < 0.5;
    fill(brush, dark ? '#0b141a' : '#e8e0d8');
    brush.print(`${brush.pick(TEXTS.first)} staff group`, 90, 40, Math.max(px, 24), dark ? '#fff' : '#111');
    let y = 140;
    for (let message = 0; message < 8 && y < 1360; message += 1) {
      const mine = brush.random() < 0.5;
      const x = mine ? 220 : 40;
      brush.context.fillStyle = dark ? (mine ? '#005c4b' : '#202c33') : mine ? '#d9fdd3' : '#ffffff';
      brush.context.fillRect(x - 16, y - 14, 580, px * 1.45 * 2 + 30);
      y = paragraph(brush, brush.pick(TEXTS.messages), x, y, 540, px, dark ? '#e9edef' : '#111b21') + 60;
    }
  },
};

const email: Layout = {
  name: 'email',
  size: [1366, 900],
  draw(brush, px) {
    fill(brush, '#ffffff');
    brush.print(`Re: support plan for ${person(brush)}`, 60, 40, Math.max(px, 22), '#1f1f1f');
    const [from, to] = [brush.pick(TEXTS.last), brush.pick(TEXTS.last)];
    brush.print(`From: ${from.toLowerCase()}@fernhill.example`, 60, 100, px, '#444');
    brush.print(`To: ${to.toLowerCase()}@fernhill.example`, 60, 100 + px * 1.8, px, '#444');
    let y = 130 + px * 4;
    for (let part = 0; part < 3 && y < 780; part += 1) {
      y = paragraph(brush, brush.pick(TEXTS.paragraphs), 60, y, 1240, px, '#202124') + px;
    }
  },
};

const banner: Layout = {
  name: 'banner',
  size: [1600, 1200],
  draw(brush, px) {
    paintRoom(brush);
    for (const middle of [300, 820]) {
      const text = brush.pick(TEXTS.banners);
      const [near, far] = brush.random() < 0.5 ? [1.15, 0.85] : [0.85, 1.15];
      const flat = sceneBrush(brush.between(1, 1e6), Math.round(text.length * px * 0.9 + px * 2), px * 3);
      fill(flat, brush.pick(['#7a1f3d', '#1e3a6e', '#f2f2ee', '#e2b93b']));
      const light = flat.context.fillStyle !== '#f2f2ee' && flat.context.fillStyle !== '#e2b93b';
      flat.print(text, px, px, px, light ? '#ffffff' : '#1b1b1b', `bold ${brush.pick(SCENE_FONTS)}`);
      for (const word of flat.words) (brush.words as { text: string; px: number }[]).push(word);
      paintInPerspective(brush, flat.context.canvas, brush.between(60, 300), middle, near, far);
    }
  },
};

export const WORD_SCENE_LAYOUTS: readonly Layout[] = [certificate, classList, labels, whiteboard, chat, email, banner];
