<?php

declare(strict_types=1);

// The group's members with what the suite knows of them: name, address, language, zone.

namespace OCA\TourDeTable\Read;

use OCA\TourDeTable\Access\Circle;
use OCA\TourDeTable\Model\Group;
use OCP\Config\IUserConfig;

final class ReadMembers {
	public function __construct(
		private Circle $circle,
		private IUserConfig $userConfig,
	) {
	}

	/** @return list<array{id: string, name: string, email: ?string, language: ?string, timeZone: ?string}> */
	public function read(Group $group): array {
		$members = $this->circle->members($group);
		$ids = array_map(strval(...), array_keys($members));
		$languages = $this->userConfig->getValuesByUsers('core', 'lang', null, $ids);
		$zones = $this->userConfig->getValuesByUsers('core', 'timezone', null, $ids);
		ksort($members);
		return array_values(array_map(fn ($user) => [
			'id' => $user->getUID(), 'name' => $user->getDisplayName(), 'email' => $user->getEMailAddress(),
			'language' => $languages[$user->getUID()] ?? null, 'timeZone' => $zones[$user->getUID()] ?? null,
		], $members));
	}
}
