<?php

declare(strict_types=1);

// Plans that were accepted: who planned, from which instant, and what they saw.

namespace OCA\TourDeTable\Store;

use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

final class Plans {
	private const TABLE = 'tourdetable_plans';

	public function __construct(
		private IDBConnection $database,
	) {
	}

	/** @param array{planner: string, snapshot_at: int, wake: ?int, saw: string, problems: string} $values */
	public function add(int $groupId, array $values): int {
		$insert = $this->database->getQueryBuilder();
		$insert->insert(self::TABLE)->setValue('group_id', $insert->createNamedParameter($groupId, IQueryBuilder::PARAM_INT));
		foreach ($values as $column => $value) {
			$insert->setValue($column, $insert->createNamedParameter($value));
		}
		$insert->executeStatement();
		return $insert->getLastInsertId();
	}

	/** @return array<int, array{id: int, planner: string, snapshotAt: int, wake: ?int, saw: list<string>, problems: string}> by id, oldest first */
	public function ofGroup(int $groupId): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))->orderBy('id');
		$result = $query->executeQuery();
		$rows = $result->fetchAll();
		$result->closeCursor();
		$plans = array_map(fn (array $row) => [
			'id' => (int)$row['id'], 'planner' => (string)$row['planner'], 'snapshotAt' => (int)$row['snapshot_at'],
			'wake' => $row['wake'] === null ? null : (int)$row['wake'], 'saw' => json_decode((string)$row['saw'], true), 'problems' => (string)$row['problems'],
		], $rows);
		return array_column($plans, null, 'id');
	}

	public function planner(int $id): ?string {
		$query = $this->database->getQueryBuilder();
		$query->select('planner')->from(self::TABLE)->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$result = $query->executeQuery();
		$planner = $result->fetchOne();
		$result->closeCursor();
		return $planner === false ? null : (string)$planner;
	}

	/** @param list<int> $ids */
	public function remove(array $ids): void {
		foreach (array_chunk($ids, 500) as $some) {
			$delete = $this->database->getQueryBuilder();
			$delete->delete(self::TABLE)->where($delete->expr()->in('id', $delete->createNamedParameter($some, IQueryBuilder::PARAM_INT_ARRAY)))->executeStatement();
		}
	}
}
