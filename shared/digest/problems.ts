// What can be wrong in this room: each code with the values that its sentence needs.

export interface DigestProblems {
  /** `comments`: of theirs that are open. */
  readonly 'author-unknown': { readonly name: string; readonly comments: number };
  /** `twins`: several members bear this whole name. */
  readonly 'author-ambiguous': { readonly name: string; readonly twins: boolean };
  readonly 'command-unclear': { readonly name: string; readonly words: string };
  readonly 'command-of-stranger': { readonly name: string; readonly words: string };
  /** Several members may be meant, or name and account are of two. */
  readonly 'command-of-whom': { readonly name: string; readonly words: string };
  /** Without an address; nobody's name, or that of several. */
  readonly 'relay-unknown': { readonly name: string; readonly relay: string };
  /** Neither address nor relay; `names`: the first of them. */
  readonly 'nobody-reaches': { readonly count: number; readonly names: readonly string[] };
  /** Written on trial, never obeyed; `words`: the first of them. */
  readonly 'commands-of-trial': { readonly count: number; readonly words: readonly string[] };
}
