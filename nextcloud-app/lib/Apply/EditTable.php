<?php

declare(strict_types=1);

// Cells and rows in a `.csv`: the core said which stretch of whole lines becomes which other one; here it is only found and replaced.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class EditTable {
	public function __construct(
		private ChangeFile $changeFile,
	) {
	}

	/** @param ?array<string, mixed> $settling of work that was cut off and found as before */
	public function prepare(Effect $effect, Group $group, ?array $settling): Preparation {
		['path' => $path] = $edit = $effect->content['edit'];
		$file = $this->changeFile->find($group, $path);
		$bytes = $settling === null ? $this->edited($file?->getContent() ?? '', $edit) : (string)base64_decode((string)$settling['bytes'], true);
		return $this->changeFile->prepare($group, $path, $file, $bytes, $settling !== null);
	}

	/**
	 * Where it was, or the only place where these very lines stand: what people did elsewhere in the table does not matter.
	 *
	 * @param array{path: string, at: int, was: string, to: string} $edit
	 */
	private function edited(string $bytes, array $edit): string {
		['path' => $path, 'at' => $at] = $edit;
		[$was, $to] = [(string)base64_decode($edit['was'], true), (string)base64_decode($edit['to'], true)];
		if ($was === '') {
			return $bytes === '' || str_ends_with($bytes, "\n") ? $bytes . $to : throw new Refusal(Reason::Changed, ['file' => $path]);
		}
		$isThere = substr($bytes, $at, strlen($was)) === $was;
		$found = $isThere ? $at : (substr_count($bytes, $was) === 1 ? (int)strpos($bytes, $was) : null);
		$isLine = $found !== null && ($found === 0 || $bytes[$found - 1] === "\n") && (str_ends_with($was, "\n") || $found + strlen($was) === strlen($bytes));
		return $isLine ? substr_replace($bytes, $to, $found, strlen($was)) : throw new Refusal(Reason::Changed, ['file' => $path]);
	}
}
