<?php

declare(strict_types=1);

// One effect, checked as if a stranger had sent it: rights, targets, recipients, text, and what it would have the journal keep.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Access\Rights;
use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Journal;
use OCP\Files\File;

final class CheckEffect {
	private const MOST_READ = 50;

	public function __construct(
		private Rights $rights,
		private Folders $folders,
		private CheckText $checkText,
		private CheckKeep $checkKeep,
		private Journal $journal,
	) {
	}

	/** Throws a refusal. */
	public function check(Effect $effect, Group $group, string $planner): void {
		$this->rights->check($effect, $group, $planner);
		$path = $effect->content['document']['id'] ?? $effect->content['against']['document'] ?? null;
		if ($effect->kind() === 'writeDocument') {
			$this->checkText->check($effect->content['text'], fn () => $this->present($group, $path) . "\n" . $this->written($group));
		}
		if ($effect->kind() === 'record') {
			$this->checkRevision($effect, $group);
		}
		$this->checkKeep->check(
			$effect,
			$path === null ? $effect->content['members'] ?? [] : [$path],
			fn () => ($effect->content['text'] ?? '') . "\n" . ($path === null ? '' : $this->present($group, $path)),
			fn (array $slots) => $this->journal->remembered($group->id, $slots),
		);
	}

	/** What a document had the journal keep is only true while that revision stands. */
	private function checkRevision(Effect $effect, Group $group): void {
		$against = $effect->content['against'];
		if ($against !== null && $this->fileOf($group, $against['document'])?->getEtag() !== $against['revision']) {
			throw new Refusal(Reason::Changed, ['file' => $against['document']]);
		}
	}

	private function present(Group $group, string $path): string {
		return $this->fileOf($group, $path)?->getContent() ?? '';
	}

	private function fileOf(Group $group, string $path): ?File {
		$preview = $group->onTrial() ? $this->folders->preview($group, false) : null;
		$there = $preview === null ? null : $this->folders->file($preview, $path);
		return $there ?? $this->folders->file($this->folders->need($group, $group->account), $path);
	}

	/** What people wrote in the files of text of the group: a title may hold a link. */
	private function written(Group $group): string {
		$folder = $this->folders->need($group, $group->account);
		$texts = array_filter($folder->searchByMime('text'), fn ($node) => $node instanceof File && $node->getSize() < 2_000_000);
		return implode("\n", array_map(fn (File $file) => $file->getContent(), array_slice($texts, 0, self::MOST_READ)));
	}
}
