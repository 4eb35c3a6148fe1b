// What can be wrong in this room: each code with the values that its sentence needs.

export interface DigestProblems {
  /** `comments`: of theirs that are open. */
  readonly 'author-unknown': { readonly name: string; readonly comments: number };
  /** `twins`: several members bear this whole name. */
  readonly 'author-ambiguous': { readonly name: string; readonly twins: boolean };
  readonly 'command-unclear': { readonly name: string; readonly words: string };
  readonly 'command-of-stranger': { readonly name: string; readonly words: string };
}
