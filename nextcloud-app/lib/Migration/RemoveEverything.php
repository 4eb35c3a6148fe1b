<?php

declare(strict_types=1);

// When the app is removed: its tables, its settings and members' preferences go with it. Documents in the groups' folders stay.

namespace OCA\TourDeTable\Migration;

use OCA\TourDeTable\AppInfo\Application;
use OCA\TourDeTable\BackgroundJob\ApplyDueEffects;
use OCA\TourDeTable\BackgroundJob\PlanChangedGroups;
use OCP\BackgroundJob\IJobList;
use OCP\Config\IUserConfig;
use OCP\IAppConfig;
use OCP\IDBConnection;
use OCP\Migration\IOutput;
use OCP\Migration\IRepairStep;

final class RemoveEverything implements IRepairStep {
	private const TABLES = ['groups', 'plans', 'effects', 'journal', 'memory'];

	public function __construct(
		private IDBConnection $database,
		private IAppConfig $appConfig,
		private IUserConfig $userConfig,
		private IJobList $jobs,
	) {
	}

	public function getName(): string {
		return 'Remove all that Tour de table stored';
	}

	/**
	 * The server calls this each time that the app is disabled, also when an upgrade does so by itself (`AppManager::disableApp`).
	 * Without its journal the app could no longer tell its own words in a document from people's: only a removal removes.
	 */
	public function run(IOutput $output): void {
		if (!in_array('app:remove', (array)($_SERVER['argv'] ?? []), true)) {
			return;
		}
		foreach (self::TABLES as $name) {
			$this->database->dropTable('tourdetable_' . $name);
		}
		$this->forgetMigrations();
		array_map($this->jobs->remove(...), [ApplyDueEffects::class, PlanChangedGroups::class]);
		$this->userConfig->deleteApp(Application::ID);
		$this->appConfig->deleteApp(Application::ID);
	}

	/** Else the tables would not be made again at a later installation. */
	private function forgetMigrations(): void {
		$delete = $this->database->getQueryBuilder();
		$delete->delete('migrations')->where($delete->expr()->eq('app', $delete->createNamedParameter(Application::ID)));
		$delete->executeStatement();
	}
}
