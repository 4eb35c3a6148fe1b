// What can be wrong in this room: each code with the values that its sentence needs.

export interface ReportProblems {
  /** It lies in one subgroup's folder, and its title names another one. */
  readonly 'report-elsewhere': { readonly title: string; readonly folder: string; readonly subgroup: string };
  readonly 'report-of-nobody': { readonly title: string };
  readonly 'report-empty': { readonly subgroup: string };
}
