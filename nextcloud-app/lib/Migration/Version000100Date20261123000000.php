<?php

declare(strict_types=1);

// The tables of the first version. Types are plain names: 35 replaced the schema's classes, names fit before and after.

namespace OCA\TourDeTable\Migration;

use Closure;
use OCP\DB\ISchemaWrapper;
use OCP\DB\Types;
use OCP\Migration\IOutput;
use OCP\Migration\SimpleMigrationStep;

final class Version000100Date20261123000000 extends SimpleMigrationStep {
	/** Instants are milliseconds, as everywhere in the core. */
	private const TEXT = ['notnull' => false];
	private const INSTANT = ['notnull' => true, 'default' => 0];
	private const PERHAPS = ['notnull' => false];

	public function changeSchema(IOutput $output, Closure $schemaClosure, array $options): ?ISchemaWrapper {
		/** @var ISchemaWrapper $schema */
		$schema = $schemaClosure();
		$this->groups($schema);
		$this->plans($schema);
		$this->effects($schema);
		$this->journal($schema);
		$this->memory($schema);
		return $schema;
	}

	private function groups(ISchemaWrapper $schema): void {
		if ($schema->hasTable('tourdetable_groups')) {
			return;
		}
		$table = $schema->createTable('tourdetable_groups');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('name', Types::STRING, ['notnull' => true, 'length' => 200]);
		$table->addColumn('circle', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('folder_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('account', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('calendar', Types::STRING, ['notnull' => false, 'length' => 255]);
		$table->addColumn('activated_at', Types::BIGINT, self::PERHAPS);
		$table->addColumn('snapshot_at', Types::BIGINT, self::INSTANT);
		$table->addColumn('changed_at', Types::BIGINT, self::INSTANT);
		$table->addColumn('wake_at', Types::BIGINT, self::PERHAPS);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['folder_id'], 'tdt_groups_folder');
		$table->addIndex(['circle'], 'tdt_groups_circle');
	}

	/** Who planned, from which instant, and what they saw: a plan replaces only what its planner saw whole. */
	private function plans(ISchemaWrapper $schema): void {
		if ($schema->hasTable('tourdetable_plans')) {
			return;
		}
		$table = $schema->createTable('tourdetable_plans');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('planner', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('snapshot_at', Types::BIGINT, self::INSTANT);
		$table->addColumn('wake', Types::BIGINT, self::PERHAPS);
		$table->addColumn('saw', Types::TEXT, self::TEXT);
		$table->addColumn('problems', Types::TEXT, self::TEXT);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['group_id'], 'tdt_plans_group');
	}

	/** `due_at`: when the job is to look at it; null = never by itself. */
	private function effects(ISchemaWrapper $schema): void {
		if ($schema->hasTable('tourdetable_effects')) {
			return;
		}
		$table = $schema->createTable('tourdetable_effects');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('plan_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('slot', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('kind', Types::STRING, ['notnull' => true, 'length' => 20]);
		$table->addColumn('hash', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('state', Types::STRING, ['notnull' => true, 'length' => 20]);
		$table->addColumn('due_at', Types::BIGINT, self::PERHAPS);
		$table->addColumn('tries', Types::INTEGER, ['notnull' => true, 'default' => 0]);
		$table->addColumn('reason', Types::STRING, ['notnull' => false, 'length' => 64]);
		$table->addColumn('content', Types::TEXT, self::TEXT);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['group_id', 'slot'], 'tdt_effects_slot');
		$table->addIndex(['due_at'], 'tdt_effects_due');
	}

	/** One row per act: begun, then done or failed; what people held or released; never rewritten otherwise. */
	private function journal(ISchemaWrapper $schema): void {
		if ($schema->hasTable('tourdetable_journal')) {
			return;
		}
		$table = $schema->createTable('tourdetable_journal');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('slot', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('entry', Types::STRING, ['notnull' => true, 'length' => 20]);
		$table->addColumn('at', Types::BIGINT, self::INSTANT);
		$table->addColumn('content', Types::TEXT, self::TEXT);
		$table->setPrimaryKey(['id']);
		$table->addIndex(['group_id', 'slot'], 'tdt_journal_slot');
	}

	/** What done effects keep, by slot: the last value counts. */
	private function memory(ISchemaWrapper $schema): void {
		if ($schema->hasTable('tourdetable_memory')) {
			return;
		}
		$table = $schema->createTable('tourdetable_memory');
		$table->addColumn('id', Types::BIGINT, ['autoincrement' => true, 'notnull' => true]);
		$table->addColumn('group_id', Types::BIGINT, ['notnull' => true]);
		$table->addColumn('slot', Types::STRING, ['notnull' => true, 'length' => 64]);
		$table->addColumn('name', Types::TEXT, self::TEXT);
		$table->addColumn('value', Types::TEXT, self::TEXT);
		$table->setPrimaryKey(['id']);
		$table->addUniqueIndex(['group_id', 'slot'], 'tdt_memory_slot');
	}
}
