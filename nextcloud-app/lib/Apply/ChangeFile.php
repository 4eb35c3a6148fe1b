<?php

declare(strict_types=1);

// A file from what it is to what it shall be: left alone while people are at it, and settled after a crash by what lies there.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Journal;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\Lock\ILockManager;

final class ChangeFile {
	/** A person may still be typing: their change rests so long, in seconds, before we write. */
	private const QUIET = 600;

	public function __construct(
		private Folders $folders,
		private ILockManager $locks,
		private Journal $journal,
		private Clock $clock,
	) {
	}

	/** On trial the preview counts; there the group's own file does until it has a preview. */
	public function find(Group $group, string $path): ?File {
		return $this->folders->file($this->folderFor($group, $path), $path);
	}

	/** `$resumed`: work of ours that was cut off and that `settle` found as before. */
	public function prepare(Group $group, string $path, ?File $file, string $bytes, bool $resumed): Preparation {
		$before = $file?->getContent();
		if ($file !== null && !$resumed) {
			$this->checkFree($file, $group, $path);
		}
		$after = hash('sha256', $bytes);
		return new Preparation(
			['target' => $path, 'before' => $file?->getEtag(), 'beforeHash' => $before === null ? null : hash('sha256', $before), 'after' => $after, 'bytes' => base64_encode($bytes)],
			['undo' => 'file', 'id' => $path, 'after' => $after, 'was' => $before === null ? null : base64_encode($before)],
			fn () => $this->write($group, $path, $bytes, $file?->getEtag()),
		);
	}

	/** @param array<string, ?string> $settling */
	public function settle(array $settling, Group $group): Found {
		$file = $this->find($group, (string)$settling['target']);
		if ($file === null) {
			return $settling['before'] === null ? Found::AsBefore : Found::Neither;
		}
		$content = $file->getContent();
		$hash = hash('sha256', $content);
		// The bytes went in and the server does not know it yet, or only some of them did: writing them again mends both.
		if ($file->getEtag() === $settling['before'] || $file->getSize() === 0) {
			$isTorn = str_starts_with((string)base64_decode((string)$settling['bytes'], true), $content);
			return $isTorn || in_array($hash, [$settling['after'], $settling['beforeHash']], true) ? Found::AsBefore : Found::Neither;
		}
		return $hash === $settling['after'] ? Found::AsIntended : Found::Neither;
	}

	private function folderFor(Group $group, string $path): Folder {
		$shared = $this->folders->need($group, $group->account);
		if (!$group->onTrial()) {
			return $shared;
		}
		$preview = $this->folders->preview($group, true) ?? $shared;
		$isNew = $this->folders->file($preview, $path) === null;
		return $isNew && $this->folders->file($shared, $path) !== null ? $shared : $preview;
	}

	private function checkFree(File $file, Group $group, string $path): void {
		if ($this->locks->isLockProviderAvailable() && $this->locks->getLocks($file->getId()) !== []) {
			throw new Refusal(Reason::InUse, ['file' => $path]);
		}
		$age = intdiv($this->clock->now(), 1000) - $file->getMTime();
		$ours = $this->journal->remembered($group->id, [self::oursSlot($path)])[self::oursSlot($path)] ?? 'null';
		if ($age >= 0 && $age < self::QUIET && json_decode($ours) !== $file->getEtag()) {
			throw new Refusal(Reason::InUse, ['file' => $path]);
		}
	}

	/** Where the revision is kept that we wrote ourselves: its date is no person's change. */
	private static function oursSlot(string $path): string {
		return 'revision|' . str_replace('|', '¦', $path) . '|';
	}

	/** The server has no conditional write: the revision is looked at once more, right before. */
	private function write(Group $group, string $path, string $bytes, ?string $seen): void {
		$folder = $group->onTrial() ? $this->folders->preview($group, true) ?? throw new Refusal(Reason::NotDone) : $this->folders->need($group, $group->account);
		$file = $this->folders->file($folder, $path);
		if (!$group->onTrial() && $file?->getEtag() !== $seen) {
			throw new Refusal(Reason::Changed, ['file' => $path]);
		}
		if ($file === null) {
			$this->folders->make($folder, dirname($path))->newFile(basename($path), $bytes);
		} else {
			$file->putContent($bytes);
		}
		$this->journal->remember($group->id, [self::oursSlot($path) => json_encode($folder->get($path)->getEtag(), JSON_THROW_ON_ERROR)]);
	}
}
