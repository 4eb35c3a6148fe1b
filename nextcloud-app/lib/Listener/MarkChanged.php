<?php

declare(strict_types=1);

// Events only mark a group as changed: what changed is looked at when somebody plans.

namespace OCA\TourDeTable\Listener;

use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Store\Groups;
use OCP\Comments\Events\CommentAddedEvent;
use OCP\Comments\Events\CommentDeletedEvent;
use OCP\Comments\Events\CommentUpdatedEvent;
use OCP\EventDispatcher\Event;
use OCP\EventDispatcher\IEventListener;
use OCP\Files\Events\Node\AbstractNodeEvent;
use OCP\Files\Events\Node\AbstractNodesEvent;
use OCP\Files\Events\Node\NodeCreatedEvent;
use OCP\Files\Events\Node\NodeDeletedEvent;
use OCP\Files\Events\Node\NodeRenamedEvent;
use OCP\Files\Events\Node\NodeWrittenEvent;
use OCP\Files\InvalidPathException;
use OCP\Files\Node;
use OCP\Files\NotFoundException;
use OCP\Group\Events\UserAddedEvent;
use OCP\Group\Events\UserRemovedEvent;

/** @template-implements IEventListener<Event> */
final class MarkChanged implements IEventListener {
	public const EVENTS = [
		NodeCreatedEvent::class, NodeWrittenEvent::class, NodeDeletedEvent::class, NodeRenamedEvent::class,
		CommentAddedEvent::class, CommentUpdatedEvent::class, CommentDeletedEvent::class, UserAddedEvent::class, UserRemovedEvent::class,
	];

	/** @var ?list<Group> in one request nobody sets up a group and changes it */
	private ?array $all = null;

	public function __construct(
		private Groups $groups,
		private Clock $clock,
	) {
	}

	public function handle(Event $event): void {
		foreach ($this->groupsOf($event) as $group) {
			$this->groups->change($group->id, ['changed_at' => $this->clock->now()]);
		}
	}

	/** @return list<Group> */
	private function groupsOf(Event $event): array {
		return match (true) {
			$event instanceof AbstractNodeEvent => $this->around($event->getNode()),
			$event instanceof AbstractNodesEvent => [...$this->around($event->getSource()), ...$this->around($event->getTarget())],
			$event instanceof UserAddedEvent, $event instanceof UserRemovedEvent => $this->which(fn (Group $group) => $group->circle === $event->getGroup()->getGID()),
			// Talk's messages come through the same events: only comments on files are looked at, whichever file it is.
			$event instanceof CommentAddedEvent, $event instanceof CommentUpdatedEvent, $event instanceof CommentDeletedEvent
				=> $event->getComment()->getObjectType() === 'files' ? $this->which(fn () => true) : [],
			default => [],
		};
	}

	/** @return list<Group> groups in whose folder it lies */
	private function around(Node $node): array {
		if ($this->which(fn () => true) === []) {
			return [];
		}
		$ids = [];
		try {
			for ($folder = $node->getParent(), $depth = 0; $depth < 50 && substr_count($folder->getPath(), '/') >= 2; $folder = $folder->getParent(), $depth++) {
				$ids[] = $folder->getId();
			}
		} catch (NotFoundException|InvalidPathException) {
			return $this->which(fn (Group $group) => in_array($group->folderId, $ids, true));
		}
		return $this->which(fn (Group $group) => in_array($group->folderId, $ids, true));
	}

	/**
	 * @param \Closure(Group): bool $isIt
	 * @return list<Group>
	 */
	private function which(\Closure $isIt): array {
		$this->all ??= $this->groups->all();
		return array_values(array_filter($this->all, $isIt));
	}
}
