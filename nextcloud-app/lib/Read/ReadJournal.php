<?php

declare(strict_types=1);

// The journal as the core reads it: the memory as one entry that keeps, and the last of each kind under each key.

namespace OCA\TourDeTable\Read;

use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Store\Journal;

final class ReadJournal {
	private const BY = 'nextcloud';

	public function __construct(
		private Journal $journal,
	) {
	}

	/** @return list<array<string, mixed>> */
	public function read(Group $group): array {
		$memory = array_map(fn (string $json) => json_decode($json, false, 64, JSON_THROW_ON_ERROR), $this->journal->memory($group->id));
		$entries = [['entry' => 'kept', 'at' => 0, 'by' => self::BY, 'seq' => 0, 'keep' => (object)$memory]];
		if ($group->activatedAt !== null) {
			$entries[] = ['entry' => 'activated', 'at' => $group->activatedAt, 'by' => self::BY, 'seq' => 0];
		}
		foreach ($this->lasts($group) as $row) {
			$entries[] = ['entry' => $row['entry'], 'at' => $row['at'], 'by' => self::BY, 'seq' => $row['id'], ...$this->membersOf($row['entry'], $row['content'])];
		}
		return $entries;
	}

	/** @return list<array{id: int, entry: string, at: int, content: array<string, mixed>}> */
	private function lasts(Group $group): array {
		$last = [];
		foreach ($this->journal->ofGroup($group->id) as $row) {
			$name = json_encode([$row['entry'], $row['content']['key'] ?? ''], JSON_THROW_ON_ERROR);
			unset($last[$name]);
			$last[$name] = $row;
		}
		return array_values($last);
	}

	/**
	 * @param array<string, mixed> $content
	 * @return array<string, mixed>
	 */
	private function membersOf(string $entry, array $content): array {
		$work = fn () => ['key' => $content['key'], 'hash' => $content['hash'], 'kind' => $content['kind'], 'because' => $content['because'], 'keep' => new \stdClass(), 'undo' => null];
		return match ($entry) {
			'begun' => [...$work(), 'settling' => null, 'keep' => (object)array_map(fn (string $json) => json_decode($json, false, 64, JSON_THROW_ON_ERROR), $content['keep'])],
			'done' => $work(),
			'failed' => ['key' => $content['key'], 'hash' => $content['hash'], 'cause' => $content['cause'], 'remedy' => $content['remedy']],
			'held' => ['key' => $content['key'], 'why' => $content['why'], 'until' => $content['until']],
			'released' => ['key' => $content['key']],
			default => [],
		};
	}
}
