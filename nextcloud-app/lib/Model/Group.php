<?php

declare(strict_types=1);

// A group as this host keeps it: a Nextcloud group, one folder, and the account that set it up and in whose name documents are written.

namespace OCA\TourDeTable\Model;

final class Group {
	public function __construct(
		public readonly int $id,
		public readonly string $name,
		public readonly string $circle,
		public readonly int $folderId,
		public readonly string $account,
		public readonly ?string $calendar,
		public readonly ?int $activatedAt,
		public readonly int $snapshotAt,
		public readonly int $changedAt,
	) {
	}

	/** @param array<string, mixed> $row */
	public static function fromRow(array $row): self {
		return new self(
			(int)$row['id'],
			(string)$row['name'],
			(string)$row['circle'],
			(int)$row['folder_id'],
			(string)$row['account'],
			$row['calendar'] === null ? null : (string)$row['calendar'],
			$row['activated_at'] === null ? null : (int)$row['activated_at'],
			(int)$row['snapshot_at'],
			(int)$row['changed_at'],
		);
	}

	public function onTrial(): bool {
		return $this->activatedAt === null;
	}
}
