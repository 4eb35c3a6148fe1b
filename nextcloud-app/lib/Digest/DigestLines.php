<?php

declare(strict_types=1);

// The lines of a digest at the moment when it is due: each is looked up again, what died or may no longer be read is dropped, and the sentences are the core's.

namespace OCA\TourDeTable\Digest;

use OCA\TourDeTable\Access\Circle;
use OCA\TourDeTable\Access\Folders;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Journal;
use OCA\TourDeTable\Words;
use OCP\Files\File;
use OCP\IURLGenerator;

final class DigestLines {
	public function __construct(
		private Circle $circle,
		private Folders $folders,
		private Journal $journal,
		private Words $words,
		private IURLGenerator $urls,
	) {
	}

	/**
	 * @param list<array{member: string, reason: string, about: list<string>, document: ?string}> $lines
	 * @return list<array{text: string, title: ?string, url: ?string, fileId: ?int}>
	 */
	public function of(Group $group, string $member, array $lines): array {
		$user = $this->circle->member($group, $member);
		$folder = $user === null ? null : $this->folders->folder($group, $member);
		if ($folder === null) {
			return [];
		}
		$locale = $this->words->localeOf($user);
		$rows = $this->rows($group);
		$said = [];
		foreach (array_filter($lines, fn (array $line) => $line['member'] === $member && $line['reason'] !== 'perhaps-sent') as $line) {
			$file = $line['document'] === null ? null : $this->readable($folder, $line['document']);
			$titles = array_intersect_key($rows, array_flip($line['about']));
			$alive = array_filter($titles, is_string(...));
			if (($line['document'] !== null && $file === null) || ($titles !== [] && $alive === [])) {
				continue;
			}
			$said[] = [
				'text' => implode(' · ', [$this->words->say($locale, 'reasons.' . $line['reason']), ...array_map(fn (string $title) => $this->words->say($locale, 'aboutOne', ['title' => $title]), array_values($alive))]),
				'title' => $file === null ? null : pathinfo($file->getName(), PATHINFO_FILENAME),
				'url' => $file === null ? null : $this->urls->linkToRouteAbsolute('files.viewcontroller.showFile', ['fileid' => $file->getId()]),
				'fileId' => $file?->getId(),
			];
		}
		return $said;
	}

	private function readable(\OCP\Files\Folder $folder, string $path): ?File {
		try {
			$file = $this->folders->file($folder, $path);
		} catch (Refusal) {
			return null;
		}
		return $file !== null && $file->isReadable() ? $file : null;
	}

	/** @return array<string, string|false> the title of each row that the journal knows, by id; false = it has gone */
	private function rows(Group $group): array {
		$titles = [];
		foreach ($this->journal->memory($group->id) as $slot => $json) {
			foreach (str_starts_with((string)$slot, 'rows|') ? json_decode($json, true) : [] as $id => $row) {
				$titles[(string)$id] = ($row['gone'] ?? false) === true ? false : (string)$row['title'];
			}
		}
		return $titles;
	}
}
