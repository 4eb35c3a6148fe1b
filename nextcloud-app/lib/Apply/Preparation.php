<?php

declare(strict_types=1);

// An effect that was looked at and found possible; nothing was done yet.

namespace OCA\TourDeTable\Apply;

final class Preparation {
	/**
	 * @param ?array<string, mixed> $settling how to tell after a crash whether it was done; null = it may be done again
	 * @param mixed $undo what taking it back needs; null = it cannot be
	 * @param \Closure(): void $act
	 */
	public function __construct(
		public readonly ?array $settling,
		public readonly mixed $undo,
		public readonly \Closure $act,
	) {
	}
}
