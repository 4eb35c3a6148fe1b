// What can be wrong in this room: each code with the values that its sentence needs.

export interface OverviewProblems {
  /** `titles`: the first of them. */
  readonly 'documents-not-shared': { readonly count: number; readonly titles: readonly string[] };
}
