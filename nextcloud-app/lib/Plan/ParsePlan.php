<?php

declare(strict_types=1);

// The door for plans: whoever sends one is a stranger until every part of it has been looked at.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class ParsePlan {
	private const VERSION = 1;
	private const MOST_BYTES = 4_000_000;
	private const MOST_EFFECTS = 1000;
	private const MOST_LEVELS = 50;

	public function __construct(
		private ParseEffect $parseEffect,
	) {
	}

	/** `{ version, effects, held, problems, wake }`, as `shared/schemas/plan` has it. */
	public function parse(string $json): ParsedPlan {
		if (strlen($json) > self::MOST_BYTES) {
			throw new Refusal(Reason::TooMuch, ['at' => 'plan', 'most' => self::MOST_BYTES]);
		}
		$plan = Shape::of($this->decode($json));
		if ($plan->member('version')->instant() !== self::VERSION) {
			throw new Refusal(Reason::NotReadable, ['at' => 'plan.version']);
		}
		$effects = array_map($this->parseEffect->parse(...), $plan->member('effects')->items(self::MOST_EFFECTS));
		$held = array_map(fn (Shape $one) => [
			'effect' => $this->parseEffect->parse($one->member('effect')),
			'by' => $one->member('by')->word('guard', 'person', 'trial', 'waiting'),
			'until' => $one->member('until')->isNull() ? null : $one->member('until')->instant(),
		], $plan->member('held')->items(self::MOST_EFFECTS));
		$this->checkKeys([...$effects, ...array_column($held, 'effect')]);
		return new ParsedPlan($effects, $held, $plan->member('problems')->json(1_000_000), $plan->member('wake')->isNull() ? null : $plan->member('wake')->instant());
	}

	private function decode(string $json): mixed {
		try {
			return json_decode($json, false, self::MOST_LEVELS, JSON_THROW_ON_ERROR);
		} catch (\JsonException) {
			throw new Refusal(Reason::NotReadable, ['at' => 'plan']);
		}
	}

	/** @param list<\OCA\TourDeTable\Model\Effect> $effects */
	private function checkKeys(array $effects): void {
		$keys = array_map(fn ($effect) => $effect->key(), $effects);
		if (count(array_unique($keys)) !== count($keys)) {
			throw new Refusal(Reason::NotReadable, ['at' => 'plan.effects']);
		}
	}
}
