<?php

declare(strict_types=1);

// occ tourdetable:list

namespace OCA\TourDeTable\Command;

use OCA\TourDeTable\Store\Effects;
use OCA\TourDeTable\Store\Groups;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

final class ListGroups extends Command {
	public function __construct(
		private Groups $groups,
		private Effects $effects,
	) {
		parent::__construct();
	}

	protected function configure(): void {
		$this->setName('tourdetable:list')->setDescription('List the groups, who set them up, and how many effects wait');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int {
		foreach ($this->groups->all() as $group) {
			$states = array_count_values(array_map(fn ($stored) => $stored->state, array_values($this->effects->ofGroup($group->id))));
			$output->writeln(json_encode([
				'id' => $group->id, 'name' => $group->name, 'circle' => $group->circle, 'folder' => $group->folderId, 'account' => $group->account,
				'trial' => $group->onTrial(), 'snapshotAt' => $group->snapshotAt, 'effects' => (object)$states,
			], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
		}
		return self::SUCCESS;
	}
}
