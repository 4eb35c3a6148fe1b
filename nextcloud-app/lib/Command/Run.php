<?php

declare(strict_types=1);

// occ tourdetable:run: what the job does every five minutes, now.

namespace OCA\TourDeTable\Command;

use OCA\TourDeTable\Apply\ApplyDue;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class Run extends Command {
	public function __construct(
		private ApplyDue $applyDue,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('tourdetable:run')->setDescription('Apply what is due now')->addArgument('group', InputArgument::OPTIONAL, 'The number of one group');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = $input->getArgument('group');
		$output->writeln('applied: ' . $this->applyDue->tick($group === null ? null : (int)$group));
		return self::SUCCESS;
	}
}
