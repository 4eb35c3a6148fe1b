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
			'writeDocument' => $this->checkDocument($effect->content['document']['id'], $group, $planner),
			'record' => $this->checkSeen($effect->content['against']['document'] ?? null, $group, $planner),
			'deliver' => $this->checkRecipients($effect, $group),
			default => throw new Refusal(Reason::NotAvailable, ['kind' => $effect->kind()]),
		};
	}

	private function checkDocument(string $path, Group $group, string $planner): void {
		if (!str_ends_with($path, '.md')) {
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
