<?php

declare(strict_types=1);

// Which part of the suite an effect is for: one class per kind, no rule about meetings.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class Targets {
	public function __construct(
		private WriteDocument $writeDocument,
		private Deliver $deliver,
	) {
	}

	public function prepare(Effect $effect, Group $group, bool $resumed): Preparation {
		return match ($effect->kind()) {
			'writeDocument' => $this->writeDocument->prepare($effect, $group, $resumed),
			'deliver' => $this->deliver->prepare($effect, $group),
			'record' => new Preparation(null, null, fn () => null),
			default => throw new Refusal(Reason::NotAvailable, ['kind' => $effect->kind()]),
		};
	}

	/** @param ?array<string, mixed> $settling */
	public function settle(Effect $effect, Group $group, ?array $settling): Found {
		return match ($effect->kind()) {
			'writeDocument' => $settling === null ? Found::AsBefore : $this->writeDocument->settle($settling, $effect, $group),
			'deliver' => $this->deliver->settle($settling),
			default => Found::AsBefore,
		};
	}
}
