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
		private EditTable $editTable,
		private ChangeFile $changeFile,
		private Deliver $deliver,
	) {
	}

	/** @param ?array<string, mixed> $settling of work that was cut off and found as before; null = it begins now */
	public function prepare(Effect $effect, Group $group, ?array $settling): Preparation {
		return match ($effect->kind()) {
			'writeDocument' => $this->writeDocument->prepare($effect, $group, $settling !== null),
			'saveCells', 'addRow' => $this->editTable->prepare($effect, $group, $settling),
			'deliver' => $this->deliver->prepare($effect, $group),
			'record' => new Preparation(null, null, fn () => null),
			default => throw new Refusal(Reason::NotAvailable, ['kind' => $effect->kind()]),
		};
	}

	/** @param ?array<string, mixed> $settling */
	public function settle(Effect $effect, Group $group, ?array $settling): Found {
		return match ($effect->kind()) {
			'writeDocument', 'saveCells', 'addRow' => $settling === null ? Found::AsBefore : $this->changeFile->settle($settling, $group),
			'deliver' => $this->deliver->settle($settling),
			default => Found::AsBefore,
		};
	}
}
