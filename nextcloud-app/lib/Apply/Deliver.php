<?php

declare(strict_types=1);

// Brings lines to members, each by their own channel; those who share an address get one mail.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Access\Circle;
use OCA\TourDeTable\Digest\Bell;
use OCA\TourDeTable\Digest\Channel;
use OCA\TourDeTable\Digest\DigestLines;
use OCA\TourDeTable\Digest\Letter;
use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCP\IUser;

final class Deliver {
	public function __construct(
		private Circle $circle,
		private DigestLines $digestLines,
		private Channel $channel,
		private Bell $bell,
		private Letter $letter,
	) {
	}

	/** Nothing left to say: done, unsent. */
	public function prepare(Effect $effect, Group $group): Preparation {
		$told = [];
		$letters = [];
		foreach ($effect->content['members'] as $id) {
			$user = $this->circle->member($group, $id);
			$lines = $this->digestLines->of($group, $id, $effect->content['lines']);
			if ($user !== null && $lines !== [] && $this->channel->of($user) === Channel::MAIL) {
				$letters[(string)$user->getEMailAddress()][] = [$user, $lines];
			} elseif ($user !== null && $lines !== []) {
				$told[] = $id;
			}
		}
		return new Preparation(['mail' => $letters !== []], null, function () use ($effect, $group, $told, $letters): void {
			array_map(fn (string $id) => $this->bell->ring($effect, $group, $id), $told);
			array_map(fn (array $sharing) => $this->letter->send($group, array_column($sharing, 0), array_merge(...array_column($sharing, 1))), array_values($letters));
		});
	}

	/**
	 * A bell can be looked at, mail cannot.
	 *
	 * @param ?array<string, mixed> $settling
	 */
	public function settle(?array $settling): Found {
		return ($settling['mail'] ?? true) === true ? Found::Perhaps : Found::AsBefore;
	}
}
