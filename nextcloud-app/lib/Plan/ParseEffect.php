<?php

declare(strict_types=1);

// One effect of a plan from outside: a closed list of kinds, each with its members and their sizes (`shared/schemas/effect`); nothing else gets through.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Model\Effect;

final class ParseEffect {
	private const KINDS = ['writeDocument', 'saveCells', 'addRow', 'linkMeeting', 'record', 'deliver', 'post'];
	private const TABLES = ['topics', 'members', 'tasks', 'decisions'];
	private const REASONS = [
		'urgent', 'mentioned', 'assigned', 'replied', 'took-part', 'followed', 'task-given', 'task-due', 'presents', 'command-heard', 'ask-answered', 'squeezed-out',
		'meeting-ready', 'has-role', 'unanswered-conclusions', 'report-missing', 'chronic-overload', 'welcome', 'in-service', 'perhaps-sent',
	];
	private const MOST_TEXT = 1_000_000;
	private const MOST_KEPT = 500_000;
	private const MOST_SLOTS = 2000;
	private const MOST_LINES = 200;

	public function parse(Shape $effect): Effect {
		$kind = $effect->member('kind')->word(...self::KINDS);
		$base = [
			'kind' => $kind,
			'key' => $effect->member('key')->text(1000),
			'hash' => $effect->member('hash')->text(64),
			'because' => $effect->member('because')->text(),
			'notBefore' => $effect->member('notBefore')->instant(),
			'expires' => $effect->member('expires')->isNull() ? null : $effect->member('expires')->instant(),
			'after' => $effect->member('after')->texts(500, 1000),
			'keep' => array_map(fn (Shape $value) => $value->json(self::MOST_KEPT), $effect->member('keep')->members(self::MOST_SLOTS)),
		];
		return new Effect([...$base, ...match ($kind) {
			'writeDocument' => $this->document($effect),
			'saveCells' => $this->cells($effect),
			'addRow' => $this->row($effect),
			'linkMeeting' => $this->link($effect),
			'record' => ['against' => $effect->member('against')->isNull() ? null : $this->against($effect->member('against'))],
			'deliver' => ['members' => $effect->member('members')->texts(50, 200), 'lines' => $this->lines($effect)],
			'post' => ['conversation' => $this->conversation($effect->member('conversation')), 'lines' => $this->lines($effect)],
		}]);
	}

	/** @return array<string, mixed> */
	private function document(Shape $effect): array {
		$document = $effect->member('document');
		return [
			'document' => ['id' => $document->member('id')->text(1000), 'title' => $document->member('title')->text(), 'kind' => $document->member('kind')->word('agenda', 'collation', 'overview', 'report')],
			'from' => $effect->member('from')->isNull() ? null : $effect->member('from')->text(200),
			'text' => $effect->member('text')->text(self::MOST_TEXT),
		];
	}

	/** @return array<string, mixed> */
	private function cells(Shape $effect): array {
		[$table, $row] = [$effect->member('table'), $effect->member('row')];
		return [
			'table' => ['kind' => $table->member('kind')->word(...self::TABLES), 'id' => $table->member('id')->text(1000)],
			'row' => ['id' => $row->member('id')->text(), 'ref' => $row->member('ref')->text(200), 'title' => $row->member('title')->text()],
			'changes' => array_map(fn (Shape $change) => [
				'column' => $change->member('column')->text(), 'was' => $change->member('was')->cell(), 'to' => $change->member('to')->cell(),
			], $effect->member('changes')->items(50)),
			'edit' => $this->edit($effect->member('edit')),
		];
	}

	/** @return array<string, mixed> */
	private function row(Shape $effect): array {
		$table = $effect->member('table');
		return [
			'table' => ['kind' => $table->member('kind')->word(...self::TABLES), 'id' => $table->member('id')->isNull() ? null : $table->member('id')->text(1000)],
			'cells' => array_map(fn (Shape $cell) => ['column' => $cell->member('column')->text(), 'value' => $cell->member('value')->cell()], $effect->member('cells')->items(100)),
			'edit' => $this->edit($effect->member('edit')),
		];
	}

	/**
	 * Bytes come in base 64.
	 *
	 * @return ?array{path: string, at: int, was: string, to: string}
	 */
	private function edit(Shape $edit): ?array {
		return $edit->isNull() ? null : [
			'path' => $edit->member('path')->text(1000), 'at' => max(0, $edit->member('at')->instant()),
			'was' => $edit->member('was')->text(self::MOST_TEXT), 'to' => $edit->member('to')->text(self::MOST_TEXT),
		];
	}

	/** @return array<string, mixed> */
	private function link(Shape $effect): array {
		$meeting = $effect->member('meeting');
		return [
			'meeting' => ['id' => $meeting->member('id')->text(), 'calendar' => $meeting->member('calendar')->text(), 'uid' => $meeting->member('uid')->text()],
			'document' => $effect->member('document')->text(1000),
		];
	}

	/** @return array{document: string, revision: string} */
	private function against(Shape $against): array {
		return ['document' => $against->member('document')->text(1000), 'revision' => $against->member('revision')->text(200)];
	}

	/** @return string|array{subgroup: string} */
	private function conversation(Shape $conversation): string|array {
		return $conversation->isText() ? $conversation->word('group') : ['subgroup' => $conversation->member('subgroup')->text(200)];
	}

	/** @return list<array{member: string, reason: string, about: list<string>, document: ?string}> */
	private function lines(Shape $effect): array {
		return array_map(fn (Shape $line) => [
			'member' => $line->member('member')->text(200),
			'reason' => $line->member('reason')->word(...self::REASONS),
			'about' => $line->member('about')->texts(100, 1000),
			'document' => $line->member('document')->isNull() ? null : $line->member('document')->text(1000),
		], $effect->member('lines')->items(self::MOST_LINES));
	}
}
