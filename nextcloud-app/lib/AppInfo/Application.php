<?php

declare(strict_types=1);

// Makes the app known to the server.

namespace OCA\TourDeTable\AppInfo;

use OCA\TourDeTable\Listener\ForgetUser;
use OCA\TourDeTable\Listener\MarkChanged;
use OCA\TourDeTable\Notification\Notifier;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\User\Events\UserDeletedEvent;

final class Application extends App implements IBootstrap {
	public const ID = 'tourdetable';

	public function __construct() {
		parent::__construct(self::ID);
	}

	public function register(IRegistrationContext $context): void {
		$context->registerNotifierService(Notifier::class);
		$context->registerEventListener(UserDeletedEvent::class, ForgetUser::class);
		foreach (MarkChanged::EVENTS as $event) {
			$context->registerEventListener($event, MarkChanged::class);
		}
	}

	public function boot(IBootContext $context): void {
	}
}
