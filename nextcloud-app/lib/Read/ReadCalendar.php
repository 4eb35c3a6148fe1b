<?php

declare(strict_types=1);

// One calendar of the group's as iCalendar text: what its entries mean is the core's business.

namespace OCA\TourDeTable\Read;

use OCA\TourDeTable\Model\Group;
use OCP\Calendar\ICalendar;
use OCP\Calendar\ICalendarExport;
use OCP\Calendar\IManager;

final class ReadCalendar {
	private const MOST_OBJECTS = 5000;

	public function __construct(
		private IManager $calendars,
	) {
	}

	/** @return array{whole: bool, all: list<array{id: string, name: ?string, texts: list<string>}>} */
	public function read(Group $group, string $userId): array {
		if ($group->calendar === null) {
			return ['whole' => true, 'all' => []];
		}
		$calendar = $this->find($group, $userId);
		if (!$calendar instanceof ICalendarExport) {
			return ['whole' => false, 'all' => []];
		}
		$texts = [];
		foreach ($calendar->export(null) as $object) {
			if (count($texts) === self::MOST_OBJECTS) {
				break;
			}
			$texts[] = $object->serialize();
		}
		return ['whole' => count($texts) < self::MOST_OBJECTS, 'all' => [['id' => $group->calendar, 'name' => $calendar->getDisplayName(), 'texts' => $texts]]];
	}

	/** Others see it under the name that the server gives to shared calendars; null = it is not shared with this member. */
	private function find(Group $group, string $userId): ?ICalendar {
		$uri = $userId === $group->account ? $group->calendar : $group->calendar . '_shared_by_' . $group->account;
		return $this->calendars->getCalendarsForPrincipal('principals/users/' . $userId, [$uri])[0] ?? null;
	}
}
