<?php

declare(strict_types=1);

// Creates a document, or brings one from the revision that was planned against to its new text, in the name of the account that set the group up.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Model\Effect;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;

final class WriteDocument {
	public function __construct(
		private ChangeFile $changeFile,
	) {
	}

	public function prepare(Effect $effect, Group $group, bool $resumed): Preparation {
		['document' => ['id' => $path], 'from' => $from, 'text' => $text] = $effect->content;
		$file = $this->changeFile->find($group, $path);
		if ($file?->getEtag() !== $from && !$resumed) {
			throw new Refusal(Reason::Changed, ['file' => $path]);
		}
		return $this->changeFile->prepare($group, $path, $file, $text, $resumed);
	}
}
