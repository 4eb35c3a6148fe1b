<?php

declare(strict_types=1);

// One tick: claims what is due, one effect at a time, so that any number of processes may tick at once. Where nothing is due it costs one query.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\StoredEffect;
use OCA\TourDeTable\Store\Effects;
use OCP\AppFramework\Services\IAppConfig;

final class ApplyDue {
	/** Seconds that one process may be at one effect before another looks at what became of it; app setting `lease`. */
	private const LEASE = 120;
	/** A tick ends after that long; what is left is due at the next one. */
	private const LONGEST = 50_000;
	private const LATER = 300_000;

	public function __construct(
		private Effects $effects,
		private ApplyEffect $applyEffect,
		private Clock $clock,
		private IAppConfig $config,
	) {
	}

	/** @return int how many were done, in one group or in all */
	public function tick(?int $groupId = null): int {
		$start = $this->clock->now();
		$done = 0;
		$left = array_values(array_filter($this->effects->due($start), fn (StoredEffect $stored) => $groupId === null || $stored->groupId === $groupId));
		while ($left !== []) {
			$waiting = [];
			foreach ($left as $stored) {
				if ($this->clock->now() - $start > self::LONGEST) {
					return $done;
				}
				if ($this->waits($stored)) {
					$waiting[] = $stored;
				} elseif ($this->applyOne($stored)) {
					$done++;
				}
			}
			if (count($waiting) === count($left)) {
				array_map(fn (StoredEffect $stored) => $this->effects->postpone($stored, $start + self::LATER), $waiting);
				return $done;
			}
			$left = $waiting;
		}
		return $done;
	}

	/** Comes after something that was not done yet. */
	private function waits(StoredEffect $stored): bool {
		$after = $stored->effect->after();
		if ($after === [] || $stored->state === 'begun') {
			return false;
		}
		$open = $this->effects->ofGroup($stored->groupId);
		return array_filter($open, fn (StoredEffect $one) => $one->state !== 'done' && in_array($one->effect->key(), $after, true)) !== [];
	}

	private function applyOne(StoredEffect $stored): bool {
		$lease = $this->clock->now() + 1000 * $this->config->getAppValueInt('lease', self::LEASE);
		return $this->effects->claim($stored, $lease) && $this->applyEffect->apply($stored, $lease);
	}
}
