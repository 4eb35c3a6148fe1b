<?php

declare(strict_types=1);

// occ tourdetable:doctor: what an administrator asks when things come late: who plans here, who applies, and what is stuck.

namespace OCA\TourDeTable\Command;

use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Plan\NodePlanner;
use OCA\TourDeTable\Store\Effects;
use OCA\TourDeTable\Store\Groups;
use OCP\IAppConfig;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class Doctor extends Command {
	private const LATE = 900_000;

	public function __construct(
		private NodePlanner $planner,
		private Groups $groups,
		private Effects $effects,
		private IAppConfig $appConfig,
		private Clock $clock,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('tourdetable:doctor')->setDescription('Say who plans here, who applies, and what is stuck');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$node = $this->planner->node();
		$output->writeln(json_encode([
			'node' => $node,
			'plan version' => $node === null ? null : $this->planner->version(),
			'background jobs' => $this->appConfig->getValueString('core', 'backgroundjobs_mode', 'ajax'),
			'last cron' => $this->appConfig->getValueInt('core', 'lastcron'),
			'groups' => count($this->groups->all()),
			'late effects' => count($this->effects->due($this->clock->now() - self::LATE)),
		], JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES));
		return self::SUCCESS;
	}
}
