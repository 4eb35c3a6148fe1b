<?php

declare(strict_types=1);

// What the bell says: the lines of a digest, looked up as they are now, in the reader's language.

namespace OCA\TourDeTable\Notification;

use OCA\TourDeTable\AppInfo\Application;
use OCA\TourDeTable\Digest\Bell;
use OCA\TourDeTable\Digest\DigestLines;
use OCA\TourDeTable\Store\Groups;
use OCA\TourDeTable\Words;
use OCP\IURLGenerator;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

final class Notifier implements INotifier {
	public function __construct(
		private Groups $groups,
		private DigestLines $digestLines,
		private Words $words,
		private IURLGenerator $urls,
	) {
	}

	public function getID(): string {
		return Application::ID;
	}

	public function getName(): string {
		return $this->words->say($this->words->usualLocale(), 'app');
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Application::ID || $notification->getSubject() !== Bell::SUBJECT) {
			throw new UnknownNotificationException();
		}
		['group' => $groupId, 'lines' => $lines] = $notification->getSubjectParameters();
		$group = $this->groups->find((int)$groupId);
		$said = $group === null ? [] : $this->digestLines->of($group, $notification->getUser(), $lines);
		if ($said === []) {
			throw new AlreadyProcessedException();
		}
		$parameters = [];
		$parts = [];
		foreach ($said as $at => $line) {
			$parts[] = '{text' . $at . '}' . ($line['fileId'] === null ? '' : ' {file' . $at . '}');
			$parameters['text' . $at] = ['type' => 'highlight', 'id' => (string)$at, 'name' => $line['text']];
			if ($line['fileId'] !== null) {
				$parameters['file' . $at] = ['type' => 'file', 'id' => (string)$line['fileId'], 'name' => (string)$line['title'], 'path' => (string)$line['title'], 'link' => (string)$line['url']];
			}
		}
		$locale = str_starts_with($languageCode, 'fr') ? 'fr' : 'en';
		$plain = implode("\n", array_map(fn (array $line) => implode(' ', array_filter([$line['text'], $line['title']])), $said));
		return $notification->setParsedSubject($this->words->say($locale, 'digestSubject', ['group' => $group->name]))
			->setParsedMessage($plain)
			->setRichMessage(implode("\n", $parts), $parameters)
			->setLink($said[0]['url'] ?? $this->urls->linkToRouteAbsolute('files.viewcontroller.showFile', ['fileid' => $group->folderId]))
			->setIcon($this->urls->getAbsoluteURL($this->urls->imagePath(Application::ID, 'app.svg')));
	}
}
