<?php

declare(strict_types=1);

// Generated text stays in the suite: no link out and no script that people did not write themselves.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCP\IURLGenerator;

final class CheckText {
	private const LINK = '~(?:[a-z][a-z0-9+.-]*:)?//[^\s<>()\[\]"\'`|]+\.[^\s<>()\[\]"\'`|]+|\b(?:javascript|data|vbscript|file|mailto|tel|sms):[^\s<>()\[\]"\'`|]+|\bwww\.[^\s<>()\[\]"\'`|]+~i';
	private const TAG = '~(?<!\\\\)<(?:[a-z][a-z0-9-]*(?:\s[^<>]*)?/?|/[a-z][a-z0-9-]*\s*|!--|!\[CDATA\[|\?)>?~i';

	public function __construct(
		private IURLGenerator $urls,
	) {
	}

	/** @param \Closure(): string $theirs what people wrote: looked up only where there is something to look for */
	public function check(string $text, \Closure $theirs): void {
		$links = array_filter($this->linksOf($text), fn (string $link) => !$this->isInside($link));
		preg_match_all(self::TAG, $text, $tags);
		if ($links === [] && $tags[0] === []) {
			return;
		}
		$written = $theirs();
		foreach ($tags[0] as $tag) {
			if (!str_contains($written, $tag)) {
				throw new Refusal(Reason::Script, ['text' => mb_strcut($tag, 0, 80)]);
			}
		}
		foreach ($links as $link) {
			if (!str_contains($this->plain($written), $link)) {
				throw new Refusal(Reason::OutsideLink, ['link' => mb_strcut($link, 0, 200)]);
			}
		}
	}

	/** @return list<string> */
	private function linksOf(string $text): array {
		preg_match_all(self::LINK, $this->plain($text), $found);
		return array_values(array_unique(array_map(fn (string $link) => rtrim($link, '.,;:!?*_~'), $found[0])));
	}

	/** As a reader of Markdown understands it: without escapes and entities. */
	private function plain(string $text): string {
		return preg_replace('~\\\\([[:punct:]])~', '$1', html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8')) ?? '';
	}

	private function isInside(string $link): bool {
		$home = rtrim($this->urls->getBaseUrl(), '/');
		return $link === $home || str_starts_with($link, $home . '/') || str_starts_with($link, $home . '?') || str_starts_with($link, $home . '#');
	}
}
