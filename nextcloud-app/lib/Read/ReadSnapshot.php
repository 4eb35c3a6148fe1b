<?php

declare(strict_types=1);

// All that the core needs of a group, raw: bytes, calendar text, comments, members, zones, journal. Never more than the asking member may see.

namespace OCA\TourDeTable\Read;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Plan\Receipt;
use OCA\TourDeTable\Store\Journal;
use OCP\IConfig;
use OCP\IURLGenerator;

final class ReadSnapshot {
	private const DAY = 86_400_000;

	public function __construct(
		private ReadFiles $files,
		private ReadComments $comments,
		private ReadMembers $members,
		private ReadZones $zones,
		private ReadCalendar $calendar,
		private ReadJournal $journal,
		private Folders $folders,
		private Journal $memory,
		private Receipt $receipt,
		private Clock $clock,
		private IConfig $config,
		private IURLGenerator $urls,
	) {
	}

	/**
	 * @param list<string> $known
	 * @param ?list<string> $wanted
	 * @return array<string, mixed>
	 */
	public function read(Group $group, string $userId, array $known, ?array $wanted): array {
		$now = $this->clock->now();
		$files = $this->files->read($group, $userId, $known, $wanted);
		$members = $this->members->read($group);
		$calendars = $this->calendar->read($group, $userId);
		$ids = array_column($files['all'], 'id', 'fileId');
		$saw = array_map(fn (int $id) => 'file:' . $id, array_keys($ids));
		return [
			'version' => 1,
			'now' => $now,
			'receipt' => $this->receipt->issue($group->id, $userId, $now, [...$saw, ...($calendars['whole'] && $calendars['all'] !== [] ? ['calendar'] : [])]),
			'group' => ['id' => $group->id, 'name' => $group->name, 'trial' => $group->onTrial(), 'url' => $this->urls->linkToRouteAbsolute('files.viewcontroller.showFile', ['fileid' => $group->folderId])],
			'files' => $files,
			'comments' => $this->comments->read($ids),
			'members' => $members,
			'calendars' => $calendars,
			'zones' => (object)$this->zonesOf($group, $userId, $files['all'], $members, $now),
			'journal' => $this->journal->read($group),
		];
	}

	/**
	 * The usual zone first.
	 *
	 * @param list<array<string, mixed>> $files
	 * @param list<array{timeZone: ?string}> $members
	 * @return array<string, mixed>
	 */
	private function zonesOf(Group $group, string $userId, array $files, array $members, int $now): array {
		$settings = array_column($files, null, 'id')[Folders::SETTINGS] ?? null;
		$named = $settings === null ? [] : $this->zonesNamed($group, $userId, $settings);
		$names = [$this->config->getSystemValueString('default_timezone', 'UTC'), ...$named, ...array_filter(array_column($members, 'timeZone'))];
		return $this->zones->read($names, $now - 92 * self::DAY, $now + 62 * self::DAY);
	}

	/**
	 * Remembered by revision: reading a file costs a dozen queries.
	 *
	 * @param array<string, mixed> $settings
	 * @return list<string>
	 */
	private function zonesNamed(Group $group, string $userId, array $settings): array {
		$slot = 'zones||' . $settings['revision'];
		$known = $this->memory->remembered($group->id, [$slot])[$slot] ?? null;
		if ($known !== null) {
			return json_decode($known, true);
		}
		$text = $settings['encoding'] === 'utf8' ? $settings['content'] : $this->folders->file($this->folders->need($group, $userId), Folders::SETTINGS)?->getContent();
		$names = $this->zones->namesIn((string)$text);
		$this->memory->remember($group->id, [$slot => json_encode($names, JSON_THROW_ON_ERROR)]);
		return $names;
	}
}
