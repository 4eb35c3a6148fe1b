<?php

declare(strict_types=1);

// For tests only: a notification app that keeps what it is given as lines of JSON.

namespace OCA\TourDeTableProbe;

use OCP\IConfig;
use OCP\Notification\IApp;
use OCP\Notification\INotification;

final class Bell implements IApp {
	public function __construct(
		private IConfig $config,
	) {
	}

	public function notify(INotification $notification): void {
		file_put_contents($this->place(), json_encode([
			'app' => $notification->getApp(), 'user' => $notification->getUser(), 'object' => $notification->getObjectId(), 'type' => $notification->getObjectType(),
			'subject' => $notification->getSubject(), 'parameters' => $notification->getSubjectParameters(),
		], JSON_UNESCAPED_UNICODE) . "\n", FILE_APPEND);
	}

	public function markProcessed(INotification $notification): void {
	}

	public function getCount(INotification $notification): int {
		$lines = is_file($this->place()) ? file($this->place()) : [];
		return count(array_filter($lines, fn (string $line) => json_decode($line, true)['object'] === $notification->getObjectId()));
	}

	private function place(): string {
		return $this->config->getSystemValueString('datadirectory') . '/bell.jsonl';
	}
}
