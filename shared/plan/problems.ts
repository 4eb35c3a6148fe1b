// What can be wrong in this room: each code with the values that its sentence needs.

export interface PlanProblems {
  readonly 'conclusion-unclear': { readonly words: string };
  /** Under a point that a person wrote in: what stands there by name is not read without the label. */
  readonly 'conclusion-unlabelled': { readonly title: string };
  /** Nobody led that meeting whom one could ask. */
  readonly 'conclusions-missing': { readonly topics: readonly string[] };
  readonly 'unknown-subgroup-meeting': { readonly title: string; readonly subgroup: string };
  /** The group ticked it; what follows is for people to write into the table. */
  readonly 'choice-split': { readonly title: string };
  readonly 'choice-hand': { readonly title: string };
  /** It has an agenda, and the calendar has it no more. */
  readonly 'meeting-gone': { readonly meeting: string; readonly day: string };
  readonly 'no-meeting-ahead': Readonly<Record<string, never>>;
  readonly 'chronic-overload': { readonly waiting: number; readonly meetings: number };
}
