<?php

declare(strict_types=1);

// Where this server can plan: groups that changed since they were last planned, or whose plan asked to be made anew by now.

namespace OCA\TourDeTable\BackgroundJob;

use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Plan\PlanHere;
use OCA\TourDeTable\Store\Groups;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;
use Psr\Log\LoggerInterface;

final class PlanChangedGroups extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private Groups $groups,
		private PlanHere $planHere,
		private Clock $clock,
		private LoggerInterface $logger,
	) {
		parent::__construct($time);
		$this->setInterval(300);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
	}

	protected function run($argument): void {
		foreach ($this->planHere->isPossible() ? $this->groups->toPlan($this->clock->now()) : [] as $group) {
			try {
				$this->planHere->plan($group);
			} catch (\Throwable $fault) {
				$this->logger->warning('A group could not be planned', ['app' => 'tourdetable', 'exception' => $fault, 'group' => $group->id]);
			}
		}
	}
}
