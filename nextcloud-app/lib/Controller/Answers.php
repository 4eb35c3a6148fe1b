<?php

declare(strict_types=1);

// What every endpoint answers: what was asked for, or a refusal with its reason in the asker's words.

namespace OCA\TourDeTable\Controller;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Words;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\DataResponse;
use OCP\IUserSession;

final class Answers {
	public function __construct(
		private Words $words,
		private IUserSession $session,
	) {
	}

	/** @param \Closure(): mixed $work */
	public function to(\Closure $work): DataResponse {
		try {
			return new DataResponse($work());
		} catch (Refusal $refusal) {
			$user = $this->session->getUser();
			$locale = $user === null ? $this->words->usualLocale() : $this->words->localeOf($user);
			$text = ['what' => $this->words->cause($locale, $refusal), 'remedy' => $this->words->remedy($locale, $refusal)];
			return new DataResponse([...$refusal->toArray(), ...$text], $this->statusOf($refusal->reason));
		}
	}

	private function statusOf(Reason $reason): int {
		return match ($reason) {
			Reason::NoSuchGroup, Reason::NotKnown => Http::STATUS_NOT_FOUND,
			Reason::NotAllowed, Reason::OnTrial, Reason::Forbidden => Http::STATUS_FORBIDDEN,
			Reason::TooMuch => Http::STATUS_REQUEST_ENTITY_TOO_LARGE,
			Reason::TooOld => Http::STATUS_CONFLICT,
			default => Http::STATUS_BAD_REQUEST,
		};
	}
}
