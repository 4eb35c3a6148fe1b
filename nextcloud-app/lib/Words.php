<?php

declare(strict_types=1);

// The sentences that this host says by itself, generated from the core's own: `sentences/fr.json`, `sentences/en.json`.

namespace OCA\TourDeTable;

use OCP\IConfig;
use OCP\IUser;
use OCP\L10N\IFactory;

final class Words {
	/** @var array<string, array<string, mixed>> */
	private array $sentences = [];

	public function __construct(
		private IFactory $languages,
		private IConfig $config,
	) {
	}

	public function localeOf(IUser $user): string {
		return $this->locale($this->languages->getUserLanguage($user));
	}

	public function usualLocale(): string {
		return $this->locale((string)$this->config->getSystemValueString('default_language', 'en'));
	}

	public function cause(string $locale, Refusal $refusal): string {
		return $this->say($locale, 'refusals.' . $refusal->reason->value . '.what', $refusal->values);
	}

	public function remedy(string $locale, Refusal $refusal): string {
		return $this->say($locale, 'refusals.' . $refusal->reason->value . '.remedy', $refusal->values);
	}

	/** @param array<string, scalar> $values */
	public function say(string $locale, string $path, array $values = []): string {
		$found = $this->sentences[$locale] ??= json_decode((string)file_get_contents(__DIR__ . '/../sentences/' . $locale . '.json'), true, 8, JSON_THROW_ON_ERROR);
		foreach (explode('.', $path) as $part) {
			$found = $found[$part];
		}
		return preg_replace_callback('~\{(\w+)\}~', fn (array $blank) => (string)($values[$blank[1]] ?? ''), $found) ?? '';
	}

	private function locale(string $language): string {
		return str_starts_with($language, 'fr') ? 'fr' : 'en';
	}
}
