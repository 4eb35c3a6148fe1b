<?php

declare(strict_types=1);

// Takes back what was done last under a key, while its target is still as we left it, and holds that key until a person lets it go or its content changes.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Journal;
use OCA\TourDeTable\Words;

final class TakeBack {
	public function __construct(
		private Journal $journal,
		private Folders $folders,
		private ActAs $actAs,
		private Words $words,
		private Clock $clock,
	) {
	}

	/** @return string what was taken back, in the words in which it was done */
	public function takeBack(Group $group, string $key): string {
		$done = $this->journal->last($group->id, $key, 'done') ?? throw new Refusal(Reason::NotKnown, ['key' => mb_strcut($key, 0, 200)]);
		$undo = $done['content']['undo'] ?? null;
		if (!is_array($undo) || $undo['undo'] !== 'file') {
			throw new Refusal(Reason::NotUndone, ['key' => $key]);
		}
		$this->actAs->run($group->account, fn () => $this->fileBack($group, $done['content'], $undo));
		return $done['content']['because'];
	}

	/**
	 * The hold comes first: a crash in between leaves a thing done and held, never undone and done again.
	 *
	 * @param array<string, mixed> $done
	 * @param array<string, ?string> $undo
	 */
	private function fileBack(Group $group, array $done, array $undo): void {
		$folder = ($group->onTrial() ? $this->folders->preview($group, false) : null) ?? $this->folders->need($group, $group->account);
		$file = $this->folders->file($folder, (string)$undo['id']);
		if ($file === null || hash('sha256', $file->getContent()) !== $undo['after']) {
			throw new Refusal(Reason::Changed, ['file' => $undo['id']]);
		}
		$why = $this->words->say($this->words->usualLocale(), 'undoneByPerson');
		$this->journal->append($group->id, 'held', $done['key'], ['why' => $why, 'until' => $done['hash']], $this->clock->now());
		$undo['was'] === null ? $file->delete() : $file->putContent((string)base64_decode((string)$undo['was'], true));
		$this->journal->remember($group->id, $done['kept']);
		$this->journal->append($group->id, 'done', 'undo/' . $done['key'], ['hash' => $done['hash'], 'kind' => $done['kind'], 'because' => $done['because'], 'undo' => null], $this->clock->now());
	}
}
