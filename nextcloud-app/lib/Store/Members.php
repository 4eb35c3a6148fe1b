<?php

declare(strict_types=1);

// What is stored about one person, wherever it is: so that it can be forgotten.

namespace OCA\TourDeTable\Store;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

final class Members {
	public function __construct(
		private IDBConnection $database,
	) {
	}

	public function forget(string $userId): void {
		$this->forgetIn('memory', 'name', ['digest|' . $userId . '|', 'told|' . $userId . '|']);
		$this->forgetIn('journal', 'content', ['{"key":"digest/' . $userId . '/']);
		$this->forgetIn('effects', 'content', ['{"kind":"deliver","key":"digest/' . $userId . '/']);
	}

	/** @param list<string> $starts */
	private function forgetIn(string $table, string $column, array $starts): void {
		foreach ($starts as $start) {
			$delete = $this->database->getQueryBuilder();
			$delete->delete('tourdetable_' . $table)
				->where($delete->expr()->like($column, $delete->createNamedParameter($this->database->escapeLikeParameter($start) . '%', IQueryBuilder::PARAM_STR)))
				->executeStatement();
		}
	}
}
