<?php

declare(strict_types=1);

// What a target looks like after work on it was cut off.

namespace OCA\TourDeTable\Apply;

enum Found {
	case AsIntended;
	case AsBefore;
	case Neither;
	/** It cannot be looked at: what was perhaps sent is not sent again. */
	case Perhaps;
}
