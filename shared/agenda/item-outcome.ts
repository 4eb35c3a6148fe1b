// What a meeting can make of one point.

/** `still-open`: spoken about and not settled; `not-reached`: no time for it; `put-off`: left for a next time by choice. */
export type State = 'dealt-with' | 'still-open' | 'not-reached' | 'put-off' | 'on-hold';

/** `blank` = nothing typed: unknown; `noted` = words from which nothing follows; `removed` = a person took the point off the page. */
export type ItemOutcome = State | 'not-before' | 'decided' | 'blank' | 'noted' | 'removed';
