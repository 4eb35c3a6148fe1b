<?php

declare(strict_types=1);

// Groups in the database.

namespace OCA\TourDeTable\Store;

use OCA\TourDeTable\Model\Group;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

final class Groups {
	private const TABLE = 'tourdetable_groups';

	public function __construct(
		private IDBConnection $database,
	) {
	}

	public function find(int $id): ?Group {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->where($query->expr()->eq('id', $query->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->read($query)[0] ?? null;
	}

	/** @return list<Group> */
	public function all(): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->orderBy('id');
		return $this->read($query);
	}

	/**
	 * @param list<string> $circles
	 * @return list<Group>
	 */
	public function ofCircles(array $circles): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->orderBy('id')
			->where($query->expr()->in('circle', $query->createNamedParameter($circles, IQueryBuilder::PARAM_STR_ARRAY)));
		return $circles === [] ? [] : $this->read($query);
	}

	/** @param array{name: string, circle: string, folder_id: int, account: string, calendar: ?string} $values */
	public function add(array $values, int $now): int {
		$insert = $this->database->getQueryBuilder();
		$insert->insert(self::TABLE);
		foreach ([...$values, 'changed_at' => $now] as $column => $value) {
			$insert->setValue($column, $insert->createNamedParameter($value));
		}
		$insert->executeStatement();
		return $insert->getLastInsertId();
	}

	/** @param array<string, string|int|null> $values */
	public function change(int $id, array $values): void {
		$update = $this->database->getQueryBuilder();
		$update->update(self::TABLE)->where($update->expr()->eq('id', $update->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$update->set($column, $update->createNamedParameter($value));
		}
		$update->executeStatement();
	}

	/** @return list<Group> changed since they were planned, or whose plan asked to be made anew by now */
	public function toPlan(int $now): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->orderBy('snapshot_at')
			->where($query->expr()->gt('changed_at', 'snapshot_at'))
			->orWhere($query->expr()->lte('wake_at', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		return $this->read($query);
	}

	/** True for one caller only: the plan whose snapshot is newer than that of the current set. */
	public function advanceSnapshot(int $id, int $at, ?int $wake): bool {
		$update = $this->database->getQueryBuilder();
		$update->update(self::TABLE)->set('snapshot_at', $update->createNamedParameter($at, IQueryBuilder::PARAM_INT))
			->set('wake_at', $update->createNamedParameter($wake, $wake === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT))
			->where($update->expr()->eq('id', $update->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($update->expr()->lt('snapshot_at', $update->createNamedParameter($at, IQueryBuilder::PARAM_INT)));
		return $update->executeStatement() === 1;
	}

	public function remove(int $id): void {
		foreach (['plans', 'effects', 'journal', 'memory'] as $name) {
			$this->removeFrom('tourdetable_' . $name, 'group_id', $id);
		}
		$this->removeFrom(self::TABLE, 'id', $id);
	}

	private function removeFrom(string $table, string $column, int $id): void {
		$delete = $this->database->getQueryBuilder();
		$delete->delete($table)->where($delete->expr()->eq($column, $delete->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		$delete->executeStatement();
	}

	/** @return list<Group> */
	private function read(IQueryBuilder $query): array {
		$result = $query->executeQuery();
		$rows = $result->fetchAll();
		$result->closeCursor();
		return array_map(Group::fromRow(...), $rows);
	}
}
