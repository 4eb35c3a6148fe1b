<?php

declare(strict_types=1);

// A person's word on one effect: hold it, let it go, apply it now, take it back.

namespace OCA\TourDeTable\Controller;

use OCA\TourDeTable\Access\Gate;
use OCA\TourDeTable\Apply\ApplyDue;
use OCA\TourDeTable\Apply\TakeBack;
use OCA\TourDeTable\Plan\CurrentSet;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;

final class EffectsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Answers $answers,
		private Gate $gate,
		private CurrentSet $currentSet,
		private ApplyDue $applyDue,
		private TakeBack $takeBack,
		private IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/effects/hold')]
	public function hold(int $id, string $key, string $why = ''): DataResponse {
		return $this->answers->to(function () use ($id, $key, $why): array {
			$this->currentSet->hold($this->gate->forWriter($id, $this->session->getUser()), $key, mb_strcut($why, 0, 500));
			return ['key' => $key];
		});
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/effects/release')]
	public function release(int $id, string $key): DataResponse {
		return $this->answers->to(function () use ($id, $key): array {
			$this->currentSet->release($this->gate->forWriter($id, $this->session->getUser()), $key, false);
			return ['key' => $key];
		});
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/effects/apply')]
	public function apply(int $id, string $key): DataResponse {
		return $this->answers->to(function () use ($id, $key): array {
			$group = $this->gate->forWriter($id, $this->session->getUser());
			$this->currentSet->release($group, $key, true);
			$this->applyDue->tick($group->id);
			return $this->currentSet->describe($group);
		});
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/effects/undo')]
	public function undo(int $id, string $key): DataResponse {
		return $this->answers->to(fn () => ['because' => $this->takeBack->takeBack($this->gate->forWriter($id, $this->session->getUser()), $key)]);
	}
}
