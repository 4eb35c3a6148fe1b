<?php

declare(strict_types=1);

// A plan becomes the group's current set: what was begun or done stays, and nothing is replaced that its planner could not see.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Model\StoredEffect;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Effects;
use OCA\TourDeTable\Store\Groups;
use OCA\TourDeTable\Store\Journal;
use OCA\TourDeTable\Store\Plans;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

final class AcceptPlan {
	use TTransactional;

	/** A snapshot older than that is not planned from: the world has moved on. */
	private const OLDEST = 3_600_000;

	public function __construct(
		private IDBConnection $database,
		private Groups $groups,
		private Plans $plans,
		private Effects $effects,
		private Journal $journal,
		private Folders $folders,
		private CheckEffect $checkEffect,
		private Clock $clock,
	) {
	}

	/**
	 * @param array{at: int, saw: list<string>} $receipt
	 * @return array{accepted: int, refused: list<array{key: string, reason: string, values: array<string, scalar>}>}
	 */
	public function accept(ParsedPlan $plan, Group $group, string $planner, array $receipt): array {
		$this->checkAge($group, $receipt['at']);
		$refused = [];
		$wanted = [];
		foreach ($this->standings($plan) as [$effect, $standing]) {
			try {
				$this->checkEffect->check($effect, $group, $planner);
				$wanted[$effect->slot()] = [$effect, $standing];
			} catch (Refusal $refusal) {
				if ($refusal->reason !== Reason::OnTrial || $standing['state'] !== 'held') {
					$refused[] = ['key' => $effect->key(), ...$refusal->toArray()];
				}
			}
		}
		$kept = $this->atomic(fn () => $this->store($plan, $group, $planner, $receipt, $wanted), $this->database);
		return ['accepted' => count($wanted) - count($kept), 'refused' => [...$refused, ...$kept]];
	}

	private function checkAge(Group $group, int $at): void {
		if ($at <= $group->snapshotAt || $at < $this->clock->now() - self::OLDEST) {
			throw new Refusal(Reason::TooOld);
		}
	}

	/** @return list<array{Effect, array{state: string, due_at: ?int, reason: ?string}}> how each effect is to stand */
	private function standings(ParsedPlan $plan): array {
		$prepared = array_map(fn (Effect $effect) => [$effect, ['state' => 'prepared', 'due_at' => $effect->notBefore(), 'reason' => null]], $plan->effects);
		$held = array_map(fn (array $one) => [$one['effect'], $one['by'] === 'waiting'
			? ['state' => 'prepared', 'due_at' => max($one['effect']->notBefore(), $one['until'] ?? 0), 'reason' => null]
			: ['state' => 'held', 'due_at' => null, 'reason' => $one['by']]], $plan->held);
		return [...$prepared, ...$held];
	}

	/**
	 * @param array{at: int, saw: list<string>} $receipt
	 * @param array<string, array{Effect, array{state: string, due_at: ?int, reason: ?string}}> $wanted by slot
	 * @return list<array{key: string, reason: string, values: array<string, scalar>}> what stays as it was
	 */
	private function store(ParsedPlan $plan, Group $group, string $planner, array $receipt, array $wanted): array {
		if (!$this->groups->advanceSnapshot($group->id, $receipt['at'], $plan->wake)) {
			throw new Refusal(Reason::TooOld);
		}
		$planId = $this->plans->add($group->id, [
			'planner' => $planner, 'snapshot_at' => $receipt['at'], 'wake' => $plan->wake, 'saw' => json_encode($receipt['saw'], JSON_THROW_ON_ERROR), 'problems' => $plan->problems,
		]);
		$present = $this->effects->ofGroup($group->id);
		$hidden = $this->hiddenPlans($group, $receipt['saw'], $planId);
		$done = $this->journal->doneSlots($group->id);
		$kept = [];
		foreach ($wanted as $slot => [$effect, $standing]) {
			$reason = $this->put($group, $effect, [...$standing, 'plan_id' => $planId], $present[$slot] ?? null, $hidden, isset($done[$slot]));
			if ($reason !== null) {
				$kept[] = ['key' => $effect->key(), 'reason' => $reason->value, 'values' => []];
			}
		}
		foreach (array_diff_key($present, $wanted) as $gone) {
			if (!isset($hidden[$gone->planId])) {
				$this->effects->remove($gone);
			}
		}
		$this->forgetPlans($group->id, $planId);
		return $kept;
	}

	/**
	 * @param array{plan_id: int, state: string, due_at: ?int, reason: ?string} $standing
	 * @param array<int, true> $hidden
	 */
	private function put(Group $group, Effect $effect, array $standing, ?StoredEffect $present, array $hidden, bool $wasDone): ?Reason {
		if ($wasDone && $effect->isOnce()) {
			return Reason::TooOld;
		}
		if ($present === null) {
			$this->effects->add($group->id, $effect, $standing);
			return null;
		}
		if (in_array($present->state, ['prepared', 'held'], true) && isset($hidden[$present->planId])) {
			return Reason::SeenBySome;
		}
		return $this->effects->replace($present, $effect, $standing) ? null : Reason::InUse;
	}

	/**
	 * Plans whose planner saw something that is still there and that this one was not shown.
	 *
	 * @param list<string> $saw
	 * @return array<int, true>
	 */
	private function hiddenPlans(Group $group, array $saw, int $planId): array {
		$hidden = [];
		$unseen = [];
		foreach ($this->plans->ofGroup($group->id) as $plan) {
			foreach ($plan['id'] === $planId ? [] : array_diff($plan['saw'], $saw) as $part) {
				$unseen[$part] ??= $this->isThere($group, $part);
				if ($unseen[$part]) {
					$hidden[$plan['id']] = true;
				}
			}
		}
		return $hidden;
	}

	private function isThere(Group $group, string $part): bool {
		[$kind, $id] = [...explode(':', $part, 2), ''];
		return $kind !== 'file' || $this->folders->folder($group, $group->account)?->getFirstNodeById((int)$id) !== null;
	}

	/** Plans of which nothing is left. */
	private function forgetPlans(int $groupId, int $planId): void {
		$used = array_map(fn (StoredEffect $stored) => $stored->planId, array_values($this->effects->ofGroup($groupId)));
		$this->plans->remove(array_values(array_diff(array_keys($this->plans->ofGroup($groupId)), $used, [$planId])));
	}
}
