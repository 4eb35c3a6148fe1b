<?php

declare(strict_types=1);

// Why something is refused. Names that the core has too mean the same there; each has its sentences in `sentences/`.

namespace OCA\TourDeTable;

enum Reason: string {
	case NotReadable = 'plan-not-readable';
	case TooMuch = 'plan-too-large';
	case TooOld = 'plan-too-old';
	case ReceiptUnknown = 'receipt-unknown';
	case NoSuchGroup = 'no-such-group';
	case NotAllowed = 'not-allowed';
	case OnTrial = 'not-allowed-on-trial';
	case NotAMember = 'not-a-member';
	case Outside = 'file-outside';
	case Missing = 'file-missing';
	case Changed = 'file-changed';
	case InUse = 'file-in-use';
	case Forbidden = 'file-forbidden';
	case Full = 'disk-full';
	case OutsideLink = 'outside-link';
	case Script = 'script-in-text';
	case NotInDocument = 'record-not-in-document';
	case SeenBySome = 'planner-saw-less';
	case InDoubt = 'effect-in-doubt';
	case NotAvailable = 'not-available-here';
	case FolderTaken = 'folder-taken';
	case NotDone = 'not-done';
	case NotKnown = 'undo-unknown';
	case NotUndone = 'undo-impossible';

	/** Waiting helps, or planning anew; nobody has to do anything. */
	public function passes(): bool {
		return match ($this) {
			self::InUse, self::Full, self::Forbidden, self::NotDone => true,
			default => false,
		};
	}

	/** Planned against a world that is gone: dropped, the next plan has it right. */
	public function isStale(): bool {
		return $this === self::Changed || $this === self::NotInDocument;
	}
}
