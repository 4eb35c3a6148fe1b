<?php

declare(strict_types=1);

// Says, so that nobody can forge it, who was given a snapshot of which group, when, and what was in it.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCP\Security\ICrypto;

final class Receipt {
	public function __construct(
		private ICrypto $crypto,
	) {
	}

	/** @param list<string> $saw */
	public function issue(int $groupId, string $userId, int $at, array $saw): string {
		$content = json_encode(['group' => $groupId, 'user' => $userId, 'at' => $at, 'saw' => $saw], JSON_THROW_ON_ERROR);
		return base64_encode($content) . '.' . bin2hex($this->crypto->calculateHMAC('snapshot ' . $content));
	}

	/** @return array{at: int, saw: list<string>} */
	public function read(string $receipt, int $groupId, string $userId): array {
		[$encoded, $seal] = [...explode('.', $receipt, 2), ''];
		$content = base64_decode($encoded, true);
		if ($content === false || !hash_equals(bin2hex($this->crypto->calculateHMAC('snapshot ' . $content)), $seal)) {
			throw new Refusal(Reason::ReceiptUnknown);
		}
		$said = json_decode($content, true, 4, JSON_THROW_ON_ERROR);
		if ($said['group'] !== $groupId || $said['user'] !== $userId) {
			throw new Refusal(Reason::ReceiptUnknown);
		}
		return ['at' => $said['at'], 'saw' => $said['saw']];
	}
}
