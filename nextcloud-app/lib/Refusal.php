<?php

declare(strict_types=1);

// What is not done, and why: a reason of the closed list, with the values that its sentence needs.

namespace OCA\TourDeTable;

final class Refusal extends \RuntimeException {
	/** @param array<string, scalar> $values */
	public function __construct(
		public readonly Reason $reason,
		public readonly array $values = [],
	) {
		parent::__construct($reason->value . ($values === [] ? '' : ' ' . json_encode($values)));
	}

	/** @return array{reason: string, values: array<string, scalar>} */
	public function toArray(): array {
		return ['reason' => $this->reason->value, 'values' => $this->values];
	}
}
