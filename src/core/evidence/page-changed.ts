/** The page went while a note was made of it: address, words and picture would be of different pages. */
export class PageChanged extends Error {
  constructor() {
    super('The page changed while the note was being made.');
    this.name = 'PageChanged';
  }
}
