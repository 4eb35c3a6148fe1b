<?php

declare(strict_types=1);

// Planned anywhere: a snapshot for whoever has a JavaScript engine, and the door through which plans come back.

namespace OCA\TourDeTable\Controller;

use OCA\TourDeTable\Access\Gate;
use OCA\TourDeTable\Plan\AcceptPlan;
use OCA\TourDeTable\Plan\CurrentSet;
use OCA\TourDeTable\Plan\ParsePlan;
use OCA\TourDeTable\Plan\Receipt;
use OCA\TourDeTable\Plan\Shape;
use OCA\TourDeTable\Read\ReadSnapshot;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;

final class PlansController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Answers $answers,
		private Gate $gate,
		private ReadSnapshot $readSnapshot,
		private ParsePlan $parsePlan,
		private Receipt $receipt,
		private AcceptPlan $acceptPlan,
		private CurrentSet $currentSet,
		private IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	/**
	 * @param list<string> $known revisions of contents that the asker has
	 * @param ?list<string> $wanted paths whose content is wanted; null = all
	 */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 600, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/snapshot')]
	public function snapshot(int $id, array $known = [], ?array $wanted = null): DataResponse {
		return $this->answers->to(fn () => $this->readSnapshot->read(
			$this->gate->forMember($id, $this->session->getUser()),
			$this->session->getUser()->getUID(),
			Shape::of($known, 'known')->texts(5000, 200),
			$wanted === null ? null : Shape::of($wanted, 'wanted')->texts(1000, 1000),
		));
	}

	/** `$plan`: as JSON text, so that empty objects stay objects and its size is known before it is read. */
	#[NoAdminRequired]
	#[UserRateLimit(limit: 600, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/plan')]
	public function accept(int $id, string $receipt, string $plan): DataResponse {
		return $this->answers->to(function () use ($id, $receipt, $plan): array {
			$group = $this->gate->forMember($id, $this->session->getUser());
			$planner = $this->session->getUser()->getUID();
			return $this->acceptPlan->accept($this->parsePlan->parse($plan), $group, $planner, $this->receipt->read($receipt, $id, $planner));
		});
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{id}/plan')]
	public function show(int $id): DataResponse {
		return $this->answers->to(fn () => $this->currentSet->describe($this->gate->forMember($id, $this->session->getUser())));
	}
}
