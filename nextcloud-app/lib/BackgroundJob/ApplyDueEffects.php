<?php

declare(strict_types=1);

// Every five minutes. Parallel runs are allowed: a killed job would block its class for hours, and each effect is claimed by itself.

namespace OCA\TourDeTable\BackgroundJob;

use OCA\TourDeTable\Apply\ApplyDue;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\BackgroundJob\IJob;
use OCP\BackgroundJob\TimedJob;

final class ApplyDueEffects extends TimedJob {
	public function __construct(
		ITimeFactory $time,
		private ApplyDue $applyDue,
	) {
		parent::__construct($time);
		$this->setInterval(300);
		$this->setTimeSensitivity(IJob::TIME_SENSITIVE);
		$this->setAllowParallelRuns(true);
	}

	protected function run($argument): void {
		$this->applyDue->tick();
	}
}
