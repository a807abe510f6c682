import { u16, u32 } from '../formats/bytes.ts';
import { type HeaderReader, still } from '../image-header.ts';

/** BMP: BITMAPCOREHEADER (12 bytes) or BITMAPINFOHEADER and its heirs; a negative height counts from the top. */
export const readBmpHeader: HeaderReader = ({ bytes, size }) => {
  const header = u32(bytes, 14, true);
  if (header !== 12 && (header < 40 || header > 124)) return size < 54 ? 'truncated' : 'mislabelled';
  const core = header === 12;
  const width = core ? u16(bytes, 18, true) : Math.abs(u32(bytes, 18, true) | 0);
  const height = core ? u16(bytes, 20, true) : Math.abs(u32(bytes, 22, true) | 0);
  const depth = u16(bytes, core ? 24 : 28, true);
  const compressed = !core && ![0, 3].includes(u32(bytes, 30, true));
  const row = Math.ceil((width * depth) / 32) * 4;
  const least = u32(bytes, 10, true) + (compressed ? 1 : row * height);
  return least > size ? 'truncated' : still('bmp', width, height);
};
