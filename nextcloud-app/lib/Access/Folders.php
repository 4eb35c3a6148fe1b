<?php

declare(strict_types=1);

// The group's folder as one account sees it, and what lies in it: every path of an effect goes through here.

namespace OCA\TourDeTable\Access;

use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;

final class Folders {
	public const SETTINGS = 'tour-de-table.yaml';

	public function __construct(
		private IRootFolder $root,
	) {
	}

	/** Null where that account no longer sees it. */
	public function folder(Group $group, string $userId): ?Folder {
		try {
			$node = $this->root->getUserFolder($userId)->getFirstNodeById($group->folderId);
		} catch (NotFoundException|NotPermittedException) {
			return null;
		}
		return $node instanceof Folder ? $node : null;
	}

	public function need(Group $group, string $userId): Folder {
		return $this->folder($group, $userId) ?? throw new Refusal(Reason::Forbidden, ['account' => $userId]);
	}

	/** A path below the folder, as an effect names it: nothing hidden, no way out. */
	public function checkPath(string $path): string {
		$isPlain = preg_match('~^[^/\\\\\x00-\x1f]+(/[^/\\\\\x00-\x1f]+)*$~u', $path) === 1;
		$parts = explode('/', $path);
		if (!$isPlain || strlen($path) > 1000 || array_filter($parts, fn (string $part) => $part[0] === '.' || trim($part) !== $part) !== []) {
			throw new Refusal(Reason::Outside, ['file' => mb_strcut($path, 0, 200)]);
		}
		return $path;
	}

	public function file(Folder $folder, string $path): ?File {
		try {
			$node = $folder->get($this->checkPath($path));
		} catch (NotFoundException|NotPermittedException) {
			return null;
		}
		return $node instanceof File ? $node : throw new Refusal(Reason::Outside, ['file' => $path]);
	}

	/** The nearest folder that is there, above a path. */
	public function above(Folder $folder, string $path): Folder {
		$parent = dirname($this->checkPath($path));
		if ($parent === '.') {
			return $folder;
		}
		try {
			$node = $folder->get($parent);
		} catch (NotFoundException) {
			return $this->above($folder, $parent);
		}
		return $node instanceof Folder ? $node : throw new Refusal(Reason::Outside, ['file' => $path]);
	}

	/** A folder below another, made where it is missing. */
	public function make(Folder $folder, string $path): Folder {
		foreach ($path === '.' ? [] : explode('/', $path) as $name) {
			$folder = $folder->getOrCreateFolder($name);
		}
		return $folder;
	}

	/** Where documents go while the group is on trial: in the Files of the account that set it up, seen by nobody else. */
	public function preview(Group $group, bool $make): ?Folder {
		$home = $this->root->getUserFolder($group->account);
		$path = 'Tour de table/' . $group->id;
		try {
			$node = $home->get($path);
		} catch (NotFoundException) {
			return $make ? $this->make($home, $path) : null;
		}
		return $node instanceof Folder ? $node : null;
	}
}
