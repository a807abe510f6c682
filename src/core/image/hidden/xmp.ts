import { ascii } from '../formats/bytes.ts';

/** Properties with something in them, as attribute or element, whatever their prefix. */
const valued = (names: string): string => `:(?:${names})(?:\\s*=\\s*["'][^"'\\s]|[^<>=]{0,200}>\\s*[^\\s<])`;

/** XMP specification part 2 (exif, photoshop, xmp); IPTC photo metadata 2023.1, whose locations are structures. */
const LOCATION = new RegExp(
  `${valued('GPSLatitude|GPSLongitude|City|Sublocation')}|<[\\w-]+:Location(?:Created|Shown)>`,
);
const CAPTURED = new RegExp(valued('DateTimeOriginal|DateTimeDigitized|DateCreated|CreateDate|GPSTimeStamp'));

/** XMP is read as text: an attribute `exif:GPSLatitude="..."` or an element of that name. */
export function readXmp(block: Uint8Array): { readonly location: boolean; readonly captured: boolean } {
  const text = ascii(block);
  return { location: LOCATION.test(text), captured: CAPTURED.test(text) };
}
