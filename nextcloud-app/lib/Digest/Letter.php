<?php

declare(strict_types=1);

// A digest as one mail to one address, through the server's own mailer.

namespace OCA\TourDeTable\Digest;

use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Words;
use OCP\IUser;
use OCP\Mail\Headers\AutoSubmitted;
use OCP\Mail\IMailer;

final class Letter {
	public function __construct(
		private IMailer $mailer,
		private Words $words,
	) {
	}

	/**
	 * @param list<IUser> $members who share the address
	 * @param list<array{text: string, title: ?string, url: ?string, fileId: ?int}> $lines
	 */
	public function send(Group $group, array $members, array $lines): void {
		$locale = $this->words->localeOf($members[0]);
		$names = implode(', ', array_map(fn (IUser $member) => $member->getDisplayName(), $members));
		$template = $this->mailer->createEMailTemplate('tourdetable.digest');
		$template->setSubject($this->words->say($locale, 'digestSubject', ['group' => $group->name]));
		$template->addHeader();
		$template->addHeading($this->words->say($locale, 'digestGreeting', ['names' => $names]));
		foreach ($lines as $line) {
			$where = $line['url'] === null ? '' : $line['title'] . ' ' . $line['url'];
			$shown = $line['url'] === null ? '' : '<a href="' . htmlspecialchars($line['url']) . '">' . htmlspecialchars((string)$line['title']) . '</a>';
			$template->addBodyListItem(htmlspecialchars($line['text']), $shown, '', $line['text'], $where);
		}
		$template->addFooter($this->words->say($locale, 'digestFooter', ['group' => $group->name, 'account' => $group->account]), $locale);
		$message = $this->mailer->createMessage();
		$message->setTo([(string)$members[0]->getEMailAddress() => $names]);
		$message->setAutoSubmitted(AutoSubmitted::VALUE_AUTO_GENERATED);
		$message->useTemplate($template);
		$failed = $this->mailer->send($message);
		if ($failed !== []) {
			throw new \RuntimeException('The mail server refused the address');
		}
	}
}
