<?php

declare(strict_types=1);

// The effects of each group's current set, and the claims on them: each change of state is one conditional statement.

namespace OCA\TourDeTable\Store;

use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\StoredEffect;
use OCA\TourDeTable\Reason;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

final class Effects {
	private const TABLE = 'tourdetable_effects';
	private const MOST_AT_ONCE = 200;

	public function __construct(
		private IDBConnection $database,
	) {
	}

	/**
	 * Prepared ones that are due, and begun ones whose lease is over: one query for any number of groups.
	 *
	 * @return list<StoredEffect>
	 */
	public function due(int $now): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)
			->where($query->expr()->lte('due_at', $query->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->orderBy('due_at')->addOrderBy('id')->setMaxResults(self::MOST_AT_ONCE);
		return $this->read($query);
	}

	/** @return array<string, StoredEffect> by slot */
	public function ofGroup(int $groupId): array {
		$query = $this->database->getQueryBuilder();
		$query->select('*')->from(self::TABLE)->where($query->expr()->eq('group_id', $query->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))->orderBy('id');
		$bySlot = [];
		foreach ($this->read($query) as $stored) {
			$bySlot[$stored->effect->slot()] = $stored;
		}
		return $bySlot;
	}

	/** True for one of all processes that try: the effect is theirs until `$until`. */
	public function claim(StoredEffect $stored, int $until): bool {
		$update = $this->change($stored, ['state' => 'begun', 'due_at' => $until, 'tries' => $stored->tries + 1]);
		$update->andWhere($update->expr()->eq('state', $update->createNamedParameter($stored->state)))
			->andWhere($update->expr()->eq('due_at', $update->createNamedParameter($stored->dueAt, IQueryBuilder::PARAM_INT)));
		return $update->executeStatement() === 1;
	}

	/** Of ours; somebody else's claim, taken after ours ran out, is left alone. */
	public function settle(StoredEffect $stored, int $lease, string $state, ?Reason $reason = null, ?int $dueAt = null): bool {
		$update = $this->change($stored, ['state' => $state, 'due_at' => $dueAt, 'reason' => $reason?->value]);
		$update->andWhere($update->expr()->eq('due_at', $update->createNamedParameter($lease, IQueryBuilder::PARAM_INT)));
		return $update->executeStatement() === 1;
	}

	/** One that waits is looked at again later. */
	public function postpone(StoredEffect $stored, int $dueAt): void {
		$update = $this->change($stored, ['due_at' => $dueAt]);
		$update->andWhere($update->expr()->eq('state', $update->createNamedParameter('prepared')))->executeStatement();
	}

	/** @param array{plan_id: int, state: string, due_at: ?int, reason: ?string} $standing */
	public function add(int $groupId, Effect $effect, array $standing): void {
		$insert = $this->database->getQueryBuilder();
		$insert->insert(self::TABLE);
		foreach ([...$this->contentOf($effect), ...$standing, 'group_id' => $groupId, 'slot' => $effect->slot()] as $column => $value) {
			$insert->setValue($column, $insert->createNamedParameter($value));
		}
		$insert->executeStatement();
	}

	/**
	 * False where somebody began it meanwhile.
	 *
	 * @param array{plan_id: int, state: string, due_at: ?int, reason: ?string} $standing
	 */
	public function replace(StoredEffect $stored, Effect $effect, array $standing): bool {
		$update = $this->change($stored, [...$this->contentOf($effect), ...$standing, 'tries' => 0]);
		$update->andWhere($update->expr()->neq('state', $update->createNamedParameter('begun')));
		return $update->executeStatement() === 1;
	}

	public function remove(StoredEffect $stored): void {
		$delete = $this->database->getQueryBuilder();
		$delete->delete(self::TABLE)->where($delete->expr()->eq('id', $delete->createNamedParameter($stored->id, IQueryBuilder::PARAM_INT)))
			->andWhere($delete->expr()->neq('state', $delete->createNamedParameter('begun')))->executeStatement();
	}

	/** By a person's word: held, or due again. */
	public function set(StoredEffect $stored, string $state, ?string $reason, ?int $dueAt): bool {
		$update = $this->change($stored, ['state' => $state, 'reason' => $reason, 'due_at' => $dueAt]);
		$update->andWhere($update->expr()->in('state', $update->createNamedParameter(['prepared', 'held', 'failed'], IQueryBuilder::PARAM_STR_ARRAY)));
		return $update->executeStatement() === 1;
	}

	public function forget(int $groupId): void {
		$delete = $this->database->getQueryBuilder();
		$delete->delete(self::TABLE)->where($delete->expr()->eq('group_id', $delete->createNamedParameter($groupId, IQueryBuilder::PARAM_INT)))->executeStatement();
	}

	/** @return array{kind: string, hash: string, content: string} */
	private function contentOf(Effect $effect): array {
		return ['kind' => $effect->kind(), 'hash' => $effect->hash(), 'content' => json_encode($effect->content, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)];
	}

	/** @param array<string, string|int|null> $values */
	private function change(StoredEffect $stored, array $values): IQueryBuilder {
		$update = $this->database->getQueryBuilder();
		$update->update(self::TABLE)->where($update->expr()->eq('id', $update->createNamedParameter($stored->id, IQueryBuilder::PARAM_INT)));
		foreach ($values as $column => $value) {
			$update->set($column, $update->createNamedParameter($value));
		}
		return $update;
	}

	/** @return list<StoredEffect> */
	private function read(IQueryBuilder $query): array {
		$result = $query->executeQuery();
		$rows = $result->fetchAll();
		$result->closeCursor();
		return array_map(StoredEffect::fromRow(...), $rows);
	}
}
