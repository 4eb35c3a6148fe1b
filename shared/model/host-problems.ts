// What can be wrong around a host's files and services: each code with the values that its sentence needs.

export interface HostProblems {
}
