// What can be wrong in this room: each code with the values that its sentence needs.

export interface TableProblems {
}
