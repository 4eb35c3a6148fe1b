// What can be wrong in this room: each code with the values that its sentence needs.

export interface AgendaProblems {
  /** A person's own section counts for nothing, since its heading has no duration. */
  readonly 'written-without-minutes': { readonly title: string };
  /** Several of the four choices about a squeezed-out topic are ticked. */
  readonly 'choice-unclear': { readonly title: string; readonly ticked: number };
}
