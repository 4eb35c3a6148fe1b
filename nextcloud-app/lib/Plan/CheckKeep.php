<?php

declare(strict_types=1);

// What an effect would have the journal keep: of its own document and its own recipients only, and as ours only what stands in the document.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class CheckKeep {
	private const OF_DOCUMENT = ['base', 'written'];
	private const OF_MEMBER = ['digest', 'told'];

	/**
	 * @param list<string> $owners the document or the recipients that the effect is about
	 * @param \Closure(): string $text the document as it stands or will stand
	 * @param \Closure(list<string>): array<string, string> $remembered slots as the journal has them
	 */
	public function check(Effect $effect, array $owners, \Closure $text, \Closure $remembered): void {
		$base = [];
		foreach ($effect->keep() as $slot => $value) {
			[$family, $owner] = [...explode('|', (string)$slot, 3), '', ''];
			$isOfDocument = in_array($family, self::OF_DOCUMENT, true);
			$isOfMember = in_array($family, self::OF_MEMBER, true);
			$mine = in_array($effect->kind(), $isOfDocument ? ['writeDocument', 'record'] : ['deliver'], true) && in_array($owner, $this->asOwners($owners), true);
			// What was told may be forgotten: at worst it is told again.
			if (($isOfDocument || $isOfMember) && !$mine && !($family === 'told' && $value === 'null')) {
				throw new Refusal(Reason::NotAllowed, ['slot' => mb_strcut((string)$slot, 0, 200)]);
			}
			if ($family === 'base') {
				$base[(string)$slot] = $value;
			}
		}
		if ($base !== []) {
			$this->checkBase($base, $text(), $remembered(array_keys($base)));
		}
	}

	/**
	 * @param list<string> $names
	 * @return list<string>
	 */
	private function asOwners(array $names): array {
		return array_map(fn (string $name) => str_replace('|', '¦', $name), $names);
	}

	/**
	 * Forms are canonical, the document is as people's editors print it: words are compared, in their order.
	 *
	 * @param array<string, string> $base
	 * @param array<string, string> $remembered
	 */
	private function checkBase(array $base, string $text, array $remembered): void {
		$words = $this->wordsOf($text);
		foreach ($base as $slot => $json) {
			$known = $this->unitsOf($remembered[$slot] ?? 'null');
			foreach ($this->unitsOf($json) as $key => $unit) {
				if (($known[$key] ?? null) !== $unit && !str_contains($words, $this->wordsOf($unit))) {
					throw new Refusal(Reason::NotInDocument, ['text' => mb_strcut($unit, 0, 80)]);
				}
			}
		}
	}

	/** @return array<string, string> the forms of a section, see `shared/documents/base` */
	private function unitsOf(string $json): array {
		$section = json_decode($json, true);
		$units = [];
		foreach (is_array($section) ? ['heading', 'blocks'] : [] as $part) {
			foreach (is_array($section[$part] ?? null) ? $section[$part] : [] as $key => $form) {
				if (is_string($form)) {
					$units[$part . '/' . $key] = $form;
				}
			}
		}
		return $units;
	}

	/** Without the targets of links, which editors move, and without ticks and the marks of canonical forms. */
	private function wordsOf(string $text): string {
		$shown = preg_replace('~\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)|\[\^comment-[\w-]+\]|\[[ xX]\]|⟨[^⟩]*⟩~u', ' ', html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8')) ?? '';
		return preg_replace('~[^\p{L}\p{N}]+~u', '', $shown) ?? '';
	}
}
