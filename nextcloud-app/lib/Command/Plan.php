<?php

declare(strict_types=1);

// occ tourdetable:plan: plans one group here and now, and says what came of it.

namespace OCA\TourDeTable\Command;

use OCA\TourDeTable\Plan\PlanHere;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Groups;
use OCA\TourDeTable\Words;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class Plan extends Command {
	public function __construct(
		private Groups $groups,
		private PlanHere $planHere,
		private Words $words,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('tourdetable:plan')->setDescription('Plan a group on this server, where it has Node')->addArgument('group', InputArgument::REQUIRED, 'The number of the group');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		$group = $this->groups->find((int)$input->getArgument('group'));
		try {
			$result = $group === null ? throw new Refusal(\OCA\TourDeTable\Reason::NoSuchGroup) : $this->planHere->plan($group);
		} catch (Refusal $refusal) {
			$output->writeln($this->words->cause($this->words->usualLocale(), $refusal) . ' ' . $this->words->remedy($this->words->usualLocale(), $refusal));
			return self::FAILURE;
		}
		$output->writeln(json_encode($result, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
		return self::SUCCESS;
	}
}
