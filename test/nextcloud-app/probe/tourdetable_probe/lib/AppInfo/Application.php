<?php

declare(strict_types=1);

// For tests only: at the n-th event of files that `probe.json` in the data directory names, the process is killed as a power cut would do it.

namespace OCA\TourDeTableProbe\AppInfo;

use OCA\TourDeTableProbe\Bell;
use OCP\AppFramework\App;
use OCP\AppFramework\Bootstrap\IBootContext;
use OCP\AppFramework\Bootstrap\IBootstrap;
use OCP\AppFramework\Bootstrap\IRegistrationContext;
use OCP\EventDispatcher\IEventDispatcher;
use OCP\Files\Events\Node\BeforeNodeCreatedEvent;
use OCP\Files\Events\Node\BeforeNodeReadEvent;
use OCP\Files\Events\Node\BeforeNodeTouchedEvent;
use OCP\Files\Events\Node\BeforeNodeWrittenEvent;
use OCP\Files\Events\Node\NodeCreatedEvent;
use OCP\Files\Events\Node\NodeTouchedEvent;
use OCP\Files\Events\Node\NodeWrittenEvent;
use OCP\Files\IRootFolder;
use OCP\IConfig;
use OCP\Notification\IManager;

final class Application extends App implements IBootstrap {
	private const EVENTS = [
		BeforeNodeCreatedEvent::class, BeforeNodeReadEvent::class, BeforeNodeTouchedEvent::class, BeforeNodeWrittenEvent::class,
		NodeCreatedEvent::class, NodeTouchedEvent::class, NodeWrittenEvent::class,
	];

	private const HOOKS = ['preWrite', 'postWrite', 'preCreate', 'postCreate'];

	public function __construct() {
		parent::__construct('tourdetable_probe');
	}

	public function register(IRegistrationContext $context): void {
	}

	public function boot(IBootContext $context): void {
		$context->injectFn(function (IEventDispatcher $events, IRootFolder $root, IConfig $config, IManager $notifications): void {
			$notifications->registerApp(Bell::class);
			$file = $config->getSystemValueString('datadirectory') . '/probe.json';
			if (PHP_SAPI !== 'cli' || !is_file($file)) {
				return;
			}
			$left = json_decode((string)file_get_contents($file), true)['killAt'];
			$count = function () use (&$left): void {
				if (--$left === 0) {
					posix_kill(getmypid(), SIGKILL);
				}
			};
			array_map(fn (string $event) => $events->addListener($event, $count), self::EVENTS);
			// Commands have no file system of a user's own: there nodes tell only their root.
			array_map(fn (string $hook) => $root->listen('\OC\Files', $hook, $count), self::HOOKS);
		});
	}
}
