<?php

declare(strict_types=1);

// What will happen in a group, and what its last plan found wrong; and a person's word on one effect.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Model\StoredEffect;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Effects;
use OCA\TourDeTable\Store\Journal;
use OCA\TourDeTable\Store\Plans;
use OCA\TourDeTable\Model\Effect;

final class CurrentSet {
	public function __construct(
		private Effects $effects,
		private Plans $plans,
		private Journal $journal,
		private Clock $clock,
	) {
	}

	/** @return array<string, mixed> */
	public function describe(Group $group): array {
		$plans = $this->plans->ofGroup($group->id);
		$last = end($plans) ?: null;
		return [
			'snapshotAt' => $group->snapshotAt,
			'changedAt' => $group->changedAt,
			'wake' => $last['wake'] ?? null,
			'problems' => json_decode($last['problems'] ?? '[]'),
			'effects' => array_map($this->describeOne(...), array_values($this->effects->ofGroup($group->id))),
		];
	}

	/** Who receives what is between the two of them: others see that something is handed over, not to whom. */
	private function describeOne(StoredEffect $stored): array {
		$effect = $stored->effect;
		$isPersonal = $effect->kind() === 'deliver';
		return [
			'key' => $isPersonal ? $effect->slot() : $effect->key(), 'kind' => $effect->kind(), 'state' => $stored->state, 'because' => $isPersonal ? null : $effect->content['because'],
			'notBefore' => $isPersonal ? null : $effect->notBefore(), 'reason' => $stored->reason, 'tries' => $isPersonal ? null : $stored->tries,
		];
	}

	/** Waits until somebody lets it go, or its content changes. */
	public function hold(Group $group, string $key, string $why): void {
		$stored = $this->find($group, $key);
		if (!$this->effects->set($stored, 'held', 'person', null)) {
			throw new Refusal(Reason::InUse);
		}
		$this->journal->append($group->id, 'held', $key, ['why' => $why, 'until' => $stored->effect->hash()], $this->clock->now());
	}

	/** `$now`: due at once, whatever its time was to be. */
	public function release(Group $group, string $key, bool $now): void {
		$stored = $this->find($group, $key);
		$due = $now ? $this->clock->now() : $stored->effect->notBefore();
		if ($stored->reason === 'trial' || !$this->effects->set($stored, 'prepared', null, $due)) {
			throw new Refusal($stored->reason === 'trial' ? Reason::OnTrial : Reason::InUse);
		}
		if ($stored->state === 'held') {
			$this->journal->append($group->id, 'released', $key, [], $this->clock->now());
		}
	}

	private function find(Group $group, string $key): StoredEffect {
		return $this->effects->ofGroup($group->id)[Effect::slotOf($key)] ?? throw new Refusal(Reason::NotKnown, ['key' => mb_strcut($key, 0, 200)]);
	}
}
