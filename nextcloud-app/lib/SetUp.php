<?php

declare(strict_types=1);

// A group's life on this host: set up on trial by a member who may write in its folder, put into service, removed. Its documents stay.

namespace OCA\TourDeTable;

use OCA\TourDeTable\Access\Circle;
use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Store\Effects;
use OCA\TourDeTable\Store\Groups;
use OCA\TourDeTable\Store\Journal;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use OCP\IDBConnection;
use OCP\IUser;

final class SetUp {
	use TTransactional;

	public function __construct(
		private IDBConnection $database,
		private Groups $groups,
		private Effects $effects,
		private Journal $journal,
		private Circle $circle,
		private Folders $folders,
		private Clock $clock,
	) {
	}

	/** @return array<string, mixed> */
	public function create(IUser $user, string $name, string $circle, int $folderId, ?string $calendar): array {
		$now = $this->clock->now();
		$wished = new Group(0, $this->checkName($name), $circle, $folderId, $user->getUID(), $this->checkCalendar($calendar), null, 0, $now);
		if (!$this->circle->has($wished, $user->getUID())) {
			throw new Refusal(Reason::NotAMember, ['member' => $user->getUID()]);
		}
		if ($this->folders->folder($wished, $user->getUID())?->isUpdateable() !== true) {
			throw new Refusal(Reason::Forbidden, ['account' => $user->getUID()]);
		}
		try {
			$id = $this->groups->add(['name' => $wished->name, 'circle' => $circle, 'folder_id' => $folderId, 'account' => $wished->account, 'calendar' => $wished->calendar], $now);
		} catch (Exception $fault) {
			throw $fault->getReason() === Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION ? new Refusal(Reason::FolderTaken) : $fault;
		}
		return $this->describe($this->groups->find($id) ?? throw new Refusal(Reason::NotDone));
	}

	/** @return array<string, mixed> */
	public function change(Group $group, string $name, ?string $calendar): array {
		$this->groups->change($group->id, ['name' => $this->checkName($name), 'calendar' => $this->checkCalendar($calendar), 'changed_at' => $this->clock->now()]);
		return $this->describe($this->groups->find($group->id) ?? $group);
	}

	/**
	 * The journal of the trial goes with the trial: it speaks of previews.
	 *
	 * @return array<string, mixed>
	 */
	public function activate(Group $group): array {
		if ($group->onTrial()) {
			$this->atomic(function () use ($group): void {
				$this->effects->forget($group->id);
				$this->journal->forget($group->id);
				$this->groups->change($group->id, ['activated_at' => $this->clock->now(), 'changed_at' => $this->clock->now()]);
			}, $this->database);
			$this->folders->preview($group, false)?->delete();
		}
		return $this->describe($this->groups->find($group->id) ?? $group);
	}

	/** @return array{id: int} */
	public function remove(Group $group): array {
		$this->atomic(fn () => $this->groups->remove($group->id), $this->database);
		$this->folders->preview($group, false)?->delete();
		return ['id' => $group->id];
	}

	/** @return array{id: int, name: string, circle: string, folder: int, account: string, calendar: ?string, trial: bool} */
	public function describe(Group $group): array {
		return [
			'id' => $group->id, 'name' => $group->name, 'circle' => $group->circle, 'folder' => $group->folderId, 'account' => $group->account,
			'calendar' => $group->calendar, 'trial' => $group->onTrial(),
		];
	}

	private function checkName(string $name): string {
		$name = trim($name);
		return $name !== '' && mb_strlen($name) <= 200 ? $name : throw new Refusal(Reason::NotReadable, ['at' => 'name']);
	}

	private function checkCalendar(?string $calendar): ?string {
		return $calendar === null || preg_match('~^[\w.@-]{1,200}$~', $calendar) === 1 ? $calendar : throw new Refusal(Reason::NotReadable, ['at' => 'calendar']);
	}
}
