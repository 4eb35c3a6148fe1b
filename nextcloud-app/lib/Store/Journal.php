<?php

declare(strict_types=1);

// What was begun, done, failed, held and released in each group; and the memory: the last value of each slot that done effects keep.

namespace OCA\TourDeTable\Store;

use OCA\TourDeTable\Model\Effect;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

final class Journal {
	private const TABLE = 'tourdetable_journal';
	private const MEMORY = 'tourdetable_memory';

	public function __construct(
		private IDBConnection $database,
	) {
	}

	/** @param array<string, mixed> $content */
	public function append(int $groupId, string $entry, ?string $key, array $content, int $at): int {
		$insert = $this->database->getQueryBuilder();
		$insert->insert(self::TABLE);
		$values = ['group_id' => $groupId, 'slot' => Effect::slotOf($key ?? ''), 'entry' => $entry, 'at' => $at, 'content' => $this->encode([...($key === null ? [] : ['key' => $key]), ...$content])];
		foreach ($values as $column => $value) {
			$insert->setValue($column, $insert->createNamedParameter($value));
		}
		$insert->executeStatement();
		return $insert->getLastInsertId();
	}

	/**
	 * The begun entry becomes what came of it.
	 *
	 * @param array<string, mixed> $content
	 */
	public function finish(int $id, string $entry, array $content, int $at): void {
		$update = $this->database->getQueryBuilder();
		$update->update(self::TABLE)->where($update->expr()->eq('id', $update->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		foreach (['entry' => $entry, 'at' => $at, 'content' => $this->encode($content)] as $column => $value) {
			$update->set($column, $update->createNamedParameter($value));
		}
		$update->executeStatement();
	}

	/** @return ?array{id: int, entry: string, at: int, content: array<string, mixed>} the last entry of one of these kinds under a key */
	public function last(int $groupId, string $key, string ...$entries): ?array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)
			->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('slot', $query->createNamedParameter(Effect::slotOf($key))))
			->andWhere($query->expr()->in('entry', $query->createNamedParameter($entries, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('id', 'DESC')->setMaxResults(1);
		return $this->read($query)[0] ?? null;
	}

	/** @return list<array{id: int, entry: string, at: int, content: array<string, mixed>}> oldest first */
	public function ofGroup(int $groupId): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))->orderBy('id');
		return $this->read($query);
	}

	/** @return array<string, true> slots under which something was done once and for all */
	public function doneSlots(int $groupId): array {
		$query = $this->database->getQueryBuilder();
		$query->selectDistinct('slot')->from(self::TABLE)
			->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
			->andWhere($query->expr()->eq('entry', $query->createNamedParameter('done')));
		$result = $query->executeQuery();
		$slots = array_column($result->fetchAll(), 'slot');
		$result->closeCursor();
		return array_fill_keys($slots, true);
	}

	/** @return array<string, string> slot → its value as JSON */
	public function memory(int $groupId): array {
		$query = $this->database->getQueryBuilder();
		$query->select('name', 'value')->from(self::MEMORY)->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))->orderBy('id');
		$result = $query->executeQuery();
		$rows = $result->fetchAll();
		$result->closeCursor();
		return array_column($rows, 'value', 'name');
	}

	/**
	 * @param list<string> $names
	 * @return array<string, string>
	 */
	public function remembered(int $groupId, array $names): array {
		$found = [];
		foreach (array_chunk($names, 500) as $some) {
			$query = $this->database->getQueryBuilder();
			$query->select('name', 'value')->from(self::MEMORY)
				->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
				->andWhere($query->expr()->in('slot', $query->createNamedParameter(array_map(Effect::slotOf(...), $some), IQueryBuilder::PARAM_STR_ARRAY)));
			$result = $query->executeQuery();
			$found += array_column($result->fetchAll(), 'value', 'name');
			$result->closeCursor();
		}
		return $found;
	}

	/** @param array<string, string> $keep slot → its value as JSON; `null` takes it away */
	public function remember(int $groupId, array $keep): void {
		foreach (array_chunk(array_keys($keep), 500) as $names) {
			$delete = $this->database->getQueryBuilder();
			$delete->delete(self::MEMORY)
				->where($delete->expr()->eq('group_id', $delete->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))
				->andWhere($delete->expr()->in('slot', $delete->createNamedParameter(array_map(fn ($name) => Effect::slotOf((string)$name), $names), IQueryBuilder::PARAM_STR_ARRAY)))
				->executeStatement();
		}
		foreach (array_filter($keep, fn (string $value) => $value !== 'null') as $name => $value) {
			$insert = $this->database->getQueryBuilder();
			$insert->insert(self::MEMORY);
			foreach (['group_id' => $groupId, 'slot' => Effect::slotOf((string)$name), 'name' => (string)$name, 'value' => $value] as $column => $one) {
				$insert->setValue($column, $insert->createNamedParameter($one));
			}
			$insert->executeStatement();
		}
	}

	public function forget(int $groupId): void {
		foreach ([self::TABLE, self::MEMORY] as $table) {
			$delete = $this->database->getQueryBuilder();
			$delete->delete($table)->where($delete->expr()->eq('group_id', $delete->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))->executeStatement();
		}
	}

	/** @return list<array{id: int, entry: string, at: int, content: array<string, mixed>}> */
	private function read(IQueryBuilder $query): array {
		$result = $query->executeQuery();
		$rows = $result->fetchAll();
		$result->closeCursor();
		return array_map(fn (array $row) => [
			'id' => (int)$row['id'], 'entry' => (string)$row['entry'], 'at' => (int)$row['at'], 'content' => json_decode((string)$row['content'], true, 64, JSON_THROW_ON_ERROR),
		], $rows);
	}

	/** @param array<string, mixed> $content */
	private function encode(array $content): string {
		return json_encode($content, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}
}
