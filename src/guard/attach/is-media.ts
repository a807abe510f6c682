import { isFilmName } from '../../core/image/film-name.ts';

const PICTURE = /\.(jpe?g|jfif|png|gif|webp|avif|hei[cf]|bmp|tiff?|svg)$/i;

/** A picture or a video, by its type or by its name: phones hand over HEIC without a type, and a type may be wrong. */
export const isMedia = ({ type, name }: File): boolean =>
  /^(image|video)\//.test(type) || PICTURE.test(name) || isFilmName(name);
