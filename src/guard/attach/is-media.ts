const NAMED = /\.(jpe?g|jfif|png|gif|webp|avif|hei[cf]|bmp|tiff?|svg|mp4|m4v|mov|webm|mkv|avi|3gp|ogv|mpe?g|wmv)$/i;

/** A picture or a video, by its type or by its name: phones hand over HEIC without a type, and a type may be wrong. */
export const isMedia = ({ type, name }: File): boolean => /^(image|video)\//.test(type) || NAMED.test(name);
