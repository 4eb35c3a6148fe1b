<?php

declare(strict_types=1);

// Work in the name of an account: versions, activities and locks then say who wrote.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCP\IUserManager;
use OCP\IUserSession;

final class ActAs {
	public function __construct(
		private IUserManager $users,
		private IUserSession $session,
	) {
	}

	/**
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 */
	public function run(string $userId, \Closure $work): mixed {
		$before = $this->session->getUser();
		$this->session->setVolatileActiveUser($this->users->get($userId) ?? throw new Refusal(Reason::NotAllowed, ['account' => $userId]));
		try {
			return $work();
		} finally {
			$this->session->setVolatileActiveUser($before);
		}
	}
}
