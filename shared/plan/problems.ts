// What can be wrong in this room: each code with the values that its sentence needs.

export interface PlanProblems {
  /** A person emptied or deleted a document of ours. */
  readonly 'document-emptied': { readonly title: string };
  readonly 'document-too-large': { readonly title: string };
  readonly 'conclusion-unclear': { readonly words: string; readonly topic: string };
  readonly 'unknown-subgroup-meeting': { readonly title: string; readonly subgroup: string };
  readonly 'no-meeting-ahead': object;
  readonly 'chronic-overload': { readonly waiting: number; readonly meetings: number };
}
