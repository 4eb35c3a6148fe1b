<?php

declare(strict_types=1);

// The group's files as one member sees them: every readable kind is listed, and content comes along only where the asker lacks it.

namespace OCA\TourDeTable\Read;

use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Model\Group;
use OCP\Files\File;
use OCP\Files\Folder;
use OCP\Files\Lock\ILockManager;

final class ReadFiles {
	private const ENDINGS = ['md', 'csv', 'tsv', 'xlsx', 'ods', 'docx', 'odt', 'ics', 'yaml'];
	private const MOST_FILES = 1000;
	private const MOST_BYTES_OF_ONE = 5_000_000;
	private const MOST_BYTES = 30_000_000;

	public function __construct(
		private Folders $folders,
		private ILockManager $locks,
	) {
	}

	/**
	 * @param list<string> $known revisions whose content the asker has
	 * @param ?list<string> $wanted paths of files and folders whose content is wanted; null = all
	 * @return array{whole: bool, all: list<array<string, mixed>>}
	 */
	public function read(Group $group, string $userId, array $known, ?array $wanted): array {
		$files = $this->list($this->folders->need($group, $userId));
		if ($group->onTrial()) {
			$preview = $this->folders->preview($group, false);
			$files = [...$files, ...($preview === null ? [] : $this->list($preview))];
		}
		ksort($files);
		$left = self::MOST_BYTES;
		$all = [];
		foreach (array_slice($files, 0, self::MOST_FILES, true) as $path => $file) {
			$asked = !in_array($file->getEtag(), $known, true) && $this->isWanted((string)$path, $wanted);
			$fits = $file->getSize() <= min(self::MOST_BYTES_OF_ONE, $left);
			$left -= $asked && $fits ? $file->getSize() : 0;
			$all[] = [...$this->describe((string)$path, $file), ...($asked && $fits ? $this->contentOf($file) : ['content' => null, 'encoding' => null]), 'tooLarge' => $asked && !$fits];
		}
		return ['whole' => count($files) <= self::MOST_FILES, 'all' => $all];
	}

	/** @return array<string, File> by path below the folder: two queries, however many folders there are */
	private function list(Folder $folder): array {
		$files = [];
		foreach ([...$folder->searchByMime('text'), ...$folder->searchByMime('application')] as $node) {
			$path = ltrim((string)$folder->getRelativePath($node->getPath()), '/');
			$isHidden = str_starts_with($path, '.') || str_contains($path, '/.');
			if ($node instanceof File && !$isHidden && $node->isReadable() && in_array(strtolower($node->getExtension()), self::ENDINGS, true)) {
				$files[$path] = $node;
			}
		}
		return $files;
	}

	/** @param ?list<string> $wanted */
	private function isWanted(string $path, ?array $wanted): bool {
		return $wanted === null || array_filter($wanted, fn (string $one) => $path === $one || str_starts_with($path, rtrim($one, '/') . '/')) !== [];
	}

	/** @return array<string, mixed> */
	private function describe(string $path, File $file): array {
		return [
			'id' => $path, 'fileId' => $file->getId(), 'revision' => $file->getEtag(), 'modifiedAt' => $file->getMTime() * 1000, 'size' => $file->getSize(),
			'writable' => $file->isUpdateable(), 'busy' => $this->locks->isLockProviderAvailable() && $this->locks->getLocks($file->getId()) !== [],
		];
	}

	/** @return array{content: string, encoding: string} */
	private function contentOf(File $file): array {
		$bytes = $file->getContent();
		return mb_check_encoding($bytes, 'UTF-8') ? ['content' => $bytes, 'encoding' => 'utf8'] : ['content' => base64_encode($bytes), 'encoding' => 'base64'];
	}
}
