<?php

declare(strict_types=1);

// What one effect may touch: it needs the right of its planner and of the account that applies it, both now.

namespace OCA\TourDeTable\Access;

use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class Rights {
	public function __construct(
		private Circle $circle,
		private Folders $folders,
	) {
	}

	/** Throws a refusal. */
	public function check(Effect $effect, Group $group, string $planner): void {
		foreach ([$planner, $group->account] as $userId) {
			if (!$this->circle->has($group, $userId)) {
				throw new Refusal(Reason::NotAllowed, ['account' => $userId]);
			}
		}
		if ($group->onTrial() && ($effect->leaves() || $planner !== $group->account)) {
			throw new Refusal(Reason::OnTrial);
		}
		match ($effect->kind()) {
			'writeDocument' => $this->checkFile($effect->content['document']['id'], ['md'], $group, $planner),
			'saveCells', 'addRow' => $this->checkTable($effect, $group, $planner),
			'record' => $this->checkSeen($effect->content['against']['document'] ?? null, $group, $planner),
			'deliver' => $this->checkRecipients($effect, $group),
			default => throw new Refusal(Reason::NotAvailable, ['kind' => $effect->kind()]),
		};
	}

	/** Only tables for which the planner made an edit; it must be of the table that the effect names. */
	private function checkTable(Effect $effect, Group $group, string $planner): void {
		['table' => ['id' => $id], 'edit' => $edit] = $effect->content;
		if ($edit === null) {
			throw new Refusal(Reason::NotAvailable, ['kind' => $effect->kind()]);
		}
		if ($id !== null && $edit['path'] !== $id) {
			throw new Refusal(Reason::Outside, ['file' => $edit['path']]);
		}
		$this->checkFile($edit['path'], ['csv', 'tsv'], $group, $planner);
	}

	/** @param list<string> $endings */
	private function checkFile(string $path, array $endings, Group $group, string $planner): void {
		if (!in_array(strtolower(pathinfo($path, PATHINFO_EXTENSION)), $endings, true)) {
			throw new Refusal(Reason::Outside, ['file' => $path]);
		}
		foreach (array_unique([$planner, $group->account]) as $userId) {
			$folder = $this->folders->need($group, $userId);
			$file = $this->folders->file($folder, $path);
			$may = $file === null ? $this->folders->above($folder, $path)->isCreatable() : $file->isUpdateable();
			if (!$may) {
				throw new Refusal(Reason::Forbidden, ['file' => $path, 'account' => $userId]);
			}
		}
	}

	private function checkSeen(?string $path, Group $group, string $planner): void {
		$folder = $this->folders->need($group, $planner);
		if ($path !== null && $this->folders->file($folder, $path) === null && !$group->onTrial()) {
			throw new Refusal(Reason::Missing, ['file' => $path]);
		}
	}

	private function checkRecipients(Effect $effect, Group $group): void {
		$recipients = $effect->content['members'];
		foreach ([...$recipients, ...array_column($effect->content['lines'], 'member')] as $member) {
			if (!$this->circle->has($group, $member) || !in_array($member, $recipients, true)) {
				throw new Refusal(Reason::NotAMember, ['member' => $member]);
			}
		}
		foreach (array_filter(array_column($effect->content['lines'], 'document')) as $path) {
			$this->folders->checkPath($path);
		}
	}
}
