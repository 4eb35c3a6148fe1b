<?php

declare(strict_types=1);

// A plan whose form is right; what its effects may do is another question.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Model\Effect;

final class ParsedPlan {
	/**
	 * @param list<Effect> $effects
	 * @param list<array{effect: Effect, by: string, until: ?int}> $held
	 * @param string $problems as JSON
	 */
	public function __construct(
		public readonly array $effects,
		public readonly array $held,
		public readonly string $problems,
		public readonly ?int $wake,
	) {
	}
}
