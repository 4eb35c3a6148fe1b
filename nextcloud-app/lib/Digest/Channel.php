<?php

declare(strict_types=1);

// How a member is reached: one channel, never two. The bell rings and mail leaves when the digest is due, so that neither falls into quiet hours.

namespace OCA\TourDeTable\Digest;

use OCA\TourDeTable\AppInfo\Application;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCP\App\IAppManager;
use OCP\Config\IUserConfig;
use OCP\IUser;

final class Channel {
	public const BELL = 'bell';
	public const MAIL = 'mail';
	private const KEY = 'channel';

	public function __construct(
		private IUserConfig $config,
		private IAppManager $apps,
	) {
	}

	/** Null = as usual. */
	public function chosen(IUser $user): ?string {
		$chosen = $this->config->getValueString($user->getUID(), Application::ID, self::KEY);
		return in_array($chosen, [self::BELL, self::MAIL], true) ? $chosen : null;
	}

	public function choose(IUser $user, ?string $channel): void {
		if ($channel === null) {
			$this->config->deleteUserConfig($user->getUID(), Application::ID, self::KEY);
			return;
		}
		if (!in_array($channel, [self::BELL, self::MAIL], true)) {
			throw new Refusal(Reason::NotReadable, ['at' => 'channel']);
		}
		$this->config->setValueString($user->getUID(), Application::ID, self::KEY, $channel);
	}

	/** The other one where the chosen one cannot be: nobody is left out. */
	public function of(IUser $user): string {
		$hasBell = $this->apps->isEnabledForUser('notifications', $user);
		$usual = $hasBell ? self::BELL : self::MAIL;
		$chosen = $this->chosen($user) ?? $usual;
		return $chosen === self::MAIL && ($user->getEMailAddress() ?? '') === '' ? self::BELL : $chosen;
	}
}
