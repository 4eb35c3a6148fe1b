// The sentences of `shared/digest`, in English.

export const digest = {
  effort: ({ minutes }: { minutes: number }) => `about ${minutes} min (estimate)`,
  fits: ({ minutes, count }: { minutes: number; count: number }) => {
    if (count === 0) return `In ${minutes} min: no line is short enough.`;
    return count === 1 ? `In ${minutes} min: this line (estimate).` : `In ${minutes} min: these ${count} lines (estimate).`;
  },
};
