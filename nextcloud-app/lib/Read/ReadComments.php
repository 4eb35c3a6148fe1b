<?php

declare(strict_types=1);

// The comments on files that the asker was shown, in bulk; the manager itself checks no rights.

namespace OCA\TourDeTable\Read;

use OCP\Comments\IComment;
use OCP\Comments\ICommentsManager;

final class ReadComments {
	private const PAGE = 1000;
	private const MOST = 20_000;

	public function __construct(
		private ICommentsManager $comments,
	) {
	}

	/**
	 * @param array<int, string> $paths by file id
	 * @return array{whole: bool, all: list<array<string, mixed>>}
	 */
	public function read(array $paths): array {
		$all = [];
		foreach (array_chunk(array_map(strval(...), array_keys($paths)), self::PAGE) as $ids) {
			for ($offset = 0; count($all) < self::MOST; $offset += self::PAGE) {
				$page = $this->comments->searchForObjects('', 'files', $ids, 'comment', $offset, self::PAGE);
				array_push($all, ...array_map(fn (IComment $comment) => $this->describe($comment, $paths), $page));
				if (count($page) < self::PAGE) {
					break;
				}
			}
		}
		return ['whole' => count($all) < self::MOST, 'all' => $all];
	}

	/**
	 * @param array<int, string> $paths
	 * @return array<string, mixed>
	 */
	private function describe(IComment $comment, array $paths): array {
		return [
			'id' => $comment->getId(), 'file' => $paths[(int)$comment->getObjectId()], 'author' => $comment->getActorType() === 'users' ? $comment->getActorId() : null,
			'at' => $comment->getCreationDateTime()->getTimestamp() * 1000, 'text' => $comment->getMessage(),
			'mentions' => array_map(fn (array $mention) => ['type' => $mention['type'], 'id' => $mention['id']], $comment->getMentions()),
		];
	}
}
