<?php

declare(strict_types=1);

// A digest as one notification. It holds references only: what it says is looked up each time that it is shown.

namespace OCA\TourDeTable\Digest;

use OCA\TourDeTable\AppInfo\Application;
use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCP\Notification\IManager;
use OCP\Notification\INotification;

final class Bell {
	public const SUBJECT = 'digest';

	public function __construct(
		private IManager $notifications,
		private Clock $clock,
	) {
	}

	/** Not a second time: after a crash it may have rung already. */
	public function ring(Effect $effect, Group $group, string $member): void {
		$notification = $this->notificationOf($effect, $member);
		if ($this->notifications->getCount($notification) > 0) {
			return;
		}
		$lines = array_values(array_filter($effect->content['lines'], fn (array $line) => $line['member'] === $member));
		$notification->setDateTime((new \DateTime())->setTimestamp(intdiv($this->clock->now(), 1000)))
			->setSubject(self::SUBJECT, ['group' => $group->id, 'lines' => $lines]);
		$this->notifications->notify($notification);
	}

	private function notificationOf(Effect $effect, string $member): INotification {
		return $this->notifications->createNotification()->setApp(Application::ID)->setUser($member)->setObject('digest', $effect->slot());
	}
}
