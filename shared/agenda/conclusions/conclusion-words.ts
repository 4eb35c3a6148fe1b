// The vocabulary of conclusions: which words say what; both languages' lists are read together.

/** Phrases as people type them; `·es` behind a word = with and without its feminine and plural ends. Longer phrases win over shorter ones. */
type Phrases = readonly string[];

export interface ConclusionWords {
  /** Settled; denied: still open. */
  readonly closed: Phrases;
  /** Dealt with; denied: not reached. */
  readonly treated: Phrases;
  /** Spoken about, still open; denied: not reached. */
  readonly discussed: Phrases;
  readonly open: Phrases;
  readonly notReached: Phrases;
  readonly putOff: Phrases;
  readonly onHold: Phrases;
  /** Agreed by the group and complete as it stands: a decision in its own words. */
  readonly adopted: Phrases;
  /** Not before the day that follows. */
  readonly notBefore: Phrases;
  /** May stand before a day. */
  readonly dayIntro: Phrases;
  readonly denial: Phrases;
  readonly hedge: Phrases;
  readonly exception: Phrases;
  /** Why it is so: what follows does not change it. */
  readonly reason: Phrases;
  /** On hold, and for what: what follows does not change it. */
  readonly awaiting: Phrases;
  /** With whom, how: may follow any state. */
  readonly company: Phrases;
  /** Where, when, in what way: may follow what was dealt with or discussed. */
  readonly occasion: Phrases;
  readonly filler: Phrases;
  /** Before a colon: what follows is a decision. */
  readonly decision: Phrases;
  /** Followed by the decision itself, without a colon. */
  readonly decides: Phrases;
  /** Before a colon: what follows is a task. */
  readonly task: Phrases;
  readonly nothing: Phrases;
  readonly everyone: Phrases;
  /** Before or after a task's day. */
  readonly due: Phrases;
  /** Says that a day follows, whatever it is. */
  readonly dueFirmly: Phrases;
  readonly nextMeeting: Phrases;
  readonly and: Phrases;
  /** Between who and what. */
  readonly does: Phrases;
  /** Before who. */
  readonly by: Phrases;
  /** "qui", "quoi", "quand" written out before each part of a task. */
  readonly taskLabels: Phrases;
}
