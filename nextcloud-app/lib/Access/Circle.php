<?php

declare(strict_types=1);

// Who belongs to a group, now: nothing is remembered of who once did.

namespace OCA\TourDeTable\Access;

use OCA\TourDeTable\Model\Group;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserManager;

final class Circle {
	public function __construct(
		private IGroupManager $groups,
		private IUserManager $users,
	) {
	}

	public function has(Group $group, string $userId): bool {
		return $this->member($group, $userId) !== null;
	}

	/** Null for a stranger, a disabled account and an account that is gone. */
	public function member(Group $group, string $userId): ?IUser {
		$user = $this->users->get($userId);
		return $user !== null && $user->isEnabled() && $this->groups->isInGroup($userId, $group->circle) ? $user : null;
	}

	/** @return array<string, IUser> by id */
	public function members(Group $group): array {
		$members = [];
		foreach ($this->groups->get($group->circle)?->getUsers() ?? [] as $user) {
			if ($user->isEnabled()) {
				$members[$user->getUID()] = $user;
			}
		}
		return $members;
	}

	/** @return list<string> the Nextcloud groups of a user */
	public function circlesOf(IUser $user): array {
		return $this->groups->getUserGroupIds($user);
	}
}
