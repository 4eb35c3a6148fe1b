<?php

declare(strict_types=1);

// Creates a document, or brings one from the revision that was planned against to its new text, in the name of the account that set the group up.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Journal;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\Lock\ILockManager;

final class WriteDocument {
	/** A person may still be typing: their change rests so long before we write. */
	private const QUIET = 600;

	public function __construct(
		private Folders $folders,
		private ILockManager $locks,
		private Journal $journal,
		private Clock $clock,
	) {
	}

	/** `$resumed`: work of ours that was cut off and that `settle` found as before. */
	public function prepare(Effect $effect, Group $group, bool $resumed): Preparation {
		['document' => ['id' => $path], 'from' => $from, 'text' => $text] = $effect->content;
		$file = $this->folders->file($this->folderFor($group, $path, true), $path);
		if ($file?->getEtag() !== $from && !$resumed) {
			throw new Refusal(Reason::Changed, ['file' => $path]);
		}
		$before = $file?->getContent();
		if ($file !== null && !$resumed) {
			$this->checkFree($file, $group, $path);
		}
		return new Preparation(
			['target' => $path, 'before' => $from, 'beforeHash' => $before === null ? null : hash('sha256', $before), 'after' => hash('sha256', $text)],
			['undo' => 'file', 'id' => $path, 'after' => hash('sha256', $text), 'was' => $before],
			fn () => $this->write($group, $path, $text, $file?->getEtag()),
		);
	}

	/** @param array<string, ?string> $settling */
	public function settle(array $settling, Effect $effect, Group $group): Found {
		$file = $this->folders->file($this->folderFor($group, (string)$settling['target'], false), (string)$settling['target']);
		if ($file === null) {
			return $settling['before'] === null ? Found::AsBefore : Found::Neither;
		}
		$content = $file->getContent();
		$hash = hash('sha256', $content);
		// The bytes went in and the server does not know it yet, or only some of them did: writing them again mends both.
		if ($file->getEtag() === $settling['before'] || $file->getSize() === 0) {
			return $hash === $settling['after'] || $hash === $settling['beforeHash'] || str_starts_with($effect->content['text'], $content) ? Found::AsBefore : Found::Neither;
		}
		return $hash === $settling['after'] ? Found::AsIntended : Found::Neither;
	}

	/** On trial in the preview; there the group's own document counts until it has a preview. */
	private function folderFor(Group $group, string $path, bool $make): Folder {
		$shared = $this->folders->need($group, $group->account);
		if (!$group->onTrial()) {
			return $shared;
		}
		$preview = $this->folders->preview($group, $make) ?? $shared;
		$isNew = $this->folders->file($preview, $path) === null;
		return $isNew && $this->folders->file($shared, $path) !== null ? $shared : $preview;
	}

	private function checkFree(File $file, Group $group, string $path): void {
		if ($this->locks->isLockProviderAvailable() && $this->locks->getLocks($file->getId()) !== []) {
			throw new Refusal(Reason::InUse, ['file' => $path]);
		}
		$age = intdiv($this->clock->now(), 1000) - $file->getMTime();
		$ours = $this->journal->remembered($group->id, [self::oursSlot($path)])[self::oursSlot($path)] ?? null;
		if ($age >= 0 && $age < self::QUIET && json_decode($ours ?? 'null') !== $file->getEtag()) {
			throw new Refusal(Reason::InUse, ['file' => $path]);
		}
	}

	/** Where the revision is kept that we wrote ourselves: its date is no person's change. */
	private static function oursSlot(string $path): string {
		return 'revision|' . str_replace('|', '¦', $path) . '|';
	}

	/** The server has no conditional write: the revision is looked at once more, right before. */
	private function write(Group $group, string $path, string $text, ?string $seen): void {
		$folder = $group->onTrial() ? $this->folders->preview($group, true) ?? throw new Refusal(Reason::NotDone) : $this->folders->need($group, $group->account);
		$file = $this->folders->file($folder, $path);
		if (!$group->onTrial() && $file?->getEtag() !== $seen) {
			throw new Refusal(Reason::Changed, ['file' => $path]);
		}
		if ($file === null) {
			$this->folders->make($folder, dirname($path))->newFile(basename($path), $text);
		} else {
			$file->putContent($text);
		}
		$this->journal->remember($group->id, [self::oursSlot($path) => json_encode($folder->get($path)->getEtag(), JSON_THROW_ON_ERROR)]);
	}
}
