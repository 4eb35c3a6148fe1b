<?php

declare(strict_types=1);

// Reads values of decoded JSON as what they must be; anything else ends the reading with the place where it stands.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class Shape {
	private function __construct(
		private mixed $value,
		public readonly string $at,
	) {
	}

	public static function of(mixed $value, string $at = 'plan'): self {
		return new self($value, $at);
	}

	public function member(string $name): self {
		return $this->value instanceof \stdClass
			? new self($this->value->{$name} ?? null, $this->at . '.' . $name)
			: $this->wrong();
	}

	/** @return list<self> */
	public function items(int $most): array {
		if (!is_array($this->value)) {
			$this->wrong();
		}
		if (count($this->value) > $most) {
			throw new Refusal(Reason::TooMuch, ['at' => $this->at, 'most' => $most]);
		}
		return array_map(fn (int $index) => new self($this->value[$index], $this->at . '.' . $index), array_keys($this->value));
	}

	/** @return array<string, self> */
	public function members(int $most): array {
		$members = $this->value instanceof \stdClass ? get_object_vars($this->value) : $this->wrong();
		if (count($members) > $most) {
			throw new Refusal(Reason::TooMuch, ['at' => $this->at, 'most' => $most]);
		}
		return array_combine(array_map(strval(...), array_keys($members)), array_map(fn (mixed $one, mixed $name) => new self($one, $this->at . '.' . mb_strcut((string)$name, 0, 80)), $members, array_keys($members)));
	}

	/** `$most` in bytes. */
	public function text(int $most = 2000): string {
		if (!is_string($this->value)) {
			$this->wrong();
		}
		if (strlen($this->value) > $most) {
			throw new Refusal(Reason::TooMuch, ['at' => $this->at, 'most' => $most]);
		}
		return $this->value;
	}

	public function word(string ...$words): string {
		return in_array($this->value, $words, true) ? $this->value : $this->wrong();
	}

	/** What a date can be: days count 86,400,000 ms, 100,000,000 of them each way. */
	public function instant(): int {
		return is_int($this->value) && abs($this->value) <= 8_640_000_000_000_000 ? $this->value : $this->wrong();
	}

	public function cell(): string|int|float|bool|null {
		return $this->value === null || is_bool($this->value) || is_int($this->value) || is_float($this->value) ? $this->value : $this->text(20_000);
	}

	/** As it was written, for what only the core understands. */
	public function json(int $most): string {
		$json = json_encode($this->value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION);
		if (strlen($json) > $most) {
			throw new Refusal(Reason::TooMuch, ['at' => $this->at, 'most' => $most]);
		}
		return $json;
	}

	public function isNull(): bool {
		return $this->value === null;
	}

	public function isText(): bool {
		return is_string($this->value);
	}

	/** @return list<string> */
	public function texts(int $most, int $length = 500): array {
		return array_map(fn (self $item) => $item->text($length), $this->items($most));
	}

	private function wrong(): never {
		throw new Refusal(Reason::NotReadable, ['at' => $this->at]);
	}
}
