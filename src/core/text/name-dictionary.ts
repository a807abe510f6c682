/** What the reader knows of public names beyond the filter; the content script goes without. */
export interface NameDictionary {
  /** Public names that a misspelt key may stand for, the key itself excluded; none for an English word. */
  near(key: string): readonly string[];
}
