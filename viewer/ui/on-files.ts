/** What to do with files that a reader chooses or drops. */
export type OnFiles = (files: readonly File[]) => void;
