<?php

declare(strict_types=1);

// A deleted account leaves nothing of its own behind: what was prepared for it, and what it was told.

namespace OCA\TourDeTable\Listener;

use OCA\TourDeTable\Store\Members;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\User\Events\UserDeletedEvent;

/** @template-implements IEventListener<UserDeletedEvent> */
final class ForgetUser implements IEventListener {
	public function __construct(
		private Members $members,
	) {
	}

	public function handle(Event $event): void {
		if ($event instanceof UserDeletedEvent) {
			$this->members->forget($event->getUser()->getUID());
		}
	}
}
