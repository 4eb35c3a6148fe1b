<?php

declare(strict_types=1);

// One effect of a plan, as it was checked at the door: members are those of `shared/model/effect`.

namespace OCA\TourDeTable\Model;

final class Effect {
	/** @param array<string, mixed> $content the whole effect, as the core wrote it */
	public function __construct(
		public readonly array $content,
	) {
	}

	public function key(): string {
		return $this->content['key'];
	}

	/** Keys have any length; their slot fits into an index. */
	public function slot(): string {
		return self::slotOf($this->key());
	}

	public static function slotOf(string $key): string {
		return hash('sha256', $key);
	}

	public function kind(): string {
		return $this->content['kind'];
	}

	public function hash(): string {
		return $this->content['hash'];
	}

	/** Happens once per key; all others exist as long as the world differs from what is wanted. */
	public function isOnce(): bool {
		return in_array($this->kind(), ['addRow', 'deliver', 'post'], true);
	}

	/** Reaches others: not while the group is on trial. */
	public function leaves(): bool {
		return !in_array($this->kind(), ['writeDocument', 'record'], true);
	}

	public function notBefore(): int {
		return $this->content['notBefore'];
	}

	public function expires(): ?int {
		return $this->content['expires'];
	}

	/** @return list<string> */
	public function after(): array {
		return $this->content['after'];
	}

	/** @return array<string, mixed> */
	public function keep(): array {
		return $this->content['keep'];
	}

	/** @return array{key: string, hash: string, kind: string, because: string} what the journal says of it */
	public function named(): array {
		return ['key' => $this->key(), 'hash' => $this->hash(), 'kind' => $this->kind(), 'because' => $this->content['because']];
	}
}
