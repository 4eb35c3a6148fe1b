<?php

declare(strict_types=1);

// Which groups somebody may see, and who may change what a group does. Whoever may not even know of it is told that it is not there.

namespace OCA\TourDeTable\Access;

use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Groups;
use OCP\IUser;

final class Gate {
	public function __construct(
		private Groups $groups,
		private Circle $circle,
		private Folders $folders,
	) {
	}

	/** A member who sees the folder; on trial only the account that set it up. */
	public function forMember(int $id, ?IUser $user): Group {
		$group = $user === null ? null : $this->groups->find($id);
		return $group !== null && $this->mayKnow($group, $user) ? $group : throw new Refusal(Reason::NoSuchGroup);
	}

	/** A member who may write in the folder. */
	public function forWriter(int $id, ?IUser $user): Group {
		$group = $this->forMember($id, $user);
		return $this->folders->need($group, $user->getUID())->isUpdateable() ? $group : throw new Refusal(Reason::NotAllowed, ['account' => $user->getUID()]);
	}

	public function forAccount(int $id, ?IUser $user): Group {
		$group = $this->forMember($id, $user);
		return $group->account === $user->getUID() ? $group : throw new Refusal(Reason::NotAllowed, ['account' => $user->getUID()]);
	}

	/** @return list<Group> */
	public function groupsOf(?IUser $user): array {
		$groups = $user === null ? [] : $this->groups->ofCircles($this->circle->circlesOf($user));
		return array_values(array_filter($groups, fn (Group $group) => $this->mayKnow($group, $user)));
	}

	private function mayKnow(Group $group, IUser $user): bool {
		$id = $user->getUID();
		return (!$group->onTrial() || $group->account === $id) && $this->circle->has($group, $id) && $this->folders->folder($group, $id) !== null;
	}
}
