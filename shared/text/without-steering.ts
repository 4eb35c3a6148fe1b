// Words from outside without the characters that nobody sees and that turn the direction of writing or hide what a word is.
const steering = /[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

export function withoutSteering(text: string): string {
  return text.replace(steering, '');
}
