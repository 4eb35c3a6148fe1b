<?php

declare(strict_types=1);

// The one clock of this host, in milliseconds as the core counts.

namespace OCA\TourDeTable;

use OCP\AppFramework\Utility\ITimeFactory;

final class Clock {
	public function __construct(
		private ITimeFactory $time,
	) {
	}

	public function now(): int {
		return (int)$this->time->now()->format('Uv');
	}
}
