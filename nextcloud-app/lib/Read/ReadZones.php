<?php

declare(strict_types=1);

// Zones as data, from PHP's own time zone rules: small JavaScript engines have none.

namespace OCA\TourDeTable\Read;

final class ReadZones {
	/**
	 * Names that are no zone are left out.
	 *
	 * @param list<string> $names
	 * @return array<string, array{name: string, offsets: list<array{from: int, offset: int}>}>
	 */
	public function read(array $names, int $from, int $to): array {
		$zones = [];
		foreach (array_intersect(array_unique($names), \DateTimeZone::listIdentifiers(\DateTimeZone::ALL_WITH_BC)) as $name) {
			$transitions = (new \DateTimeZone($name))->getTransitions(intdiv($from, 1000), intdiv($to, 1000)) ?: [];
			$zones[$name] = ['name' => $name, 'offsets' => array_map(fn (array $one) => ['from' => $one['ts'] * 1000, 'offset' => intdiv($one['offset'], 60)], $transitions)];
		}
		return $zones;
	}

	/** @return list<string> whatever looks like a zone's name in the group's settings: which key it stands under is the core's business */
	public function namesIn(string $text): array {
		preg_match_all('~\b(?:[A-Z][A-Za-z_-]+(?:/[A-Z][A-Za-z0-9_+-]+)+|UTC)\b~', $text, $found);
		return $found[0];
	}
}
