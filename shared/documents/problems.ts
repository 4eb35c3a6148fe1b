// What can be wrong in this room: each code with the values that its sentence needs.

export interface DocumentProblems {
  /** Emptied or deleted by a person. */
  'document-gone': { readonly title: string };
  /** Too large or too deep to be read. */
  'document-beyond': { readonly title: string };
}
