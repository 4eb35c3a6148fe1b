<?php

declare(strict_types=1);

// An effect of the current set, with where it stands: prepared, held, begun; done, failed and stale ones stay until a plan replaces them.

namespace OCA\TourDeTable\Model;

final class StoredEffect {
	public function __construct(
		public readonly int $id,
		public readonly int $groupId,
		public readonly int $planId,
		public readonly string $state,
		public readonly ?int $dueAt,
		public readonly int $tries,
		public readonly ?string $reason,
		public readonly Effect $effect,
	) {
	}

	/** @param array<string, mixed> $row */
	public static function fromRow(array $row): self {
		return new self(
			(int)$row['id'],
			(int)$row['group_id'],
			(int)$row['plan_id'],
			(string)$row['state'],
			$row['due_at'] === null ? null : (int)$row['due_at'],
			(int)$row['tries'],
			$row['reason'] === null ? null : (string)$row['reason'],
			new Effect(json_decode((string)$row['content'], true, 64, JSON_THROW_ON_ERROR)),
		);
	}
}
