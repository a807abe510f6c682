const FILM = /\.(mp4|m4v|mov|webm|mkv|avi|3gp|ogv|mpe?g|wmv)$/i;

/** Whether a file's name is that of a video: devices hand some over without a type, or with one that says nothing. */
export const isFilmName = (name: string): boolean => FILM.test(name);
