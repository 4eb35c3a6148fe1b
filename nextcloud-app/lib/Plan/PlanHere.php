<?php

declare(strict_types=1);

// One group planned on this server, in the name of the account that set it up: read, plan, and in by the same door as everybody else's.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Apply\ActAs;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Read\ReadSnapshot;

final class PlanHere {
	public function __construct(
		private ReadSnapshot $readSnapshot,
		private NodePlanner $planner,
		private ParsePlan $parsePlan,
		private Receipt $receipt,
		private AcceptPlan $acceptPlan,
		private ActAs $actAs,
	) {
	}

	public function isPossible(): bool {
		return $this->planner->node() !== null;
	}

	/** @return array{accepted: int, refused: list<array{key: string, reason: string, values: array<string, scalar>}>} */
	public function plan(Group $group): array {
		return $this->actAs->run($group->account, function () use ($group): array {
			$snapshot = $this->readSnapshot->read($group, $group->account, [], null);
			$plan = $this->parsePlan->parse($this->planner->plan($snapshot));
			return $this->acceptPlan->accept($plan, $group, $group->account, $this->receipt->read($snapshot['receipt'], $group->id, $group->account));
		});
	}
}
