<?php

declare(strict_types=1);

// Groups: the asker's, setting one up, its few settings here, ending the trial, removing it.

namespace OCA\TourDeTable\Controller;

use OCA\TourDeTable\Access\Gate;
use OCA\TourDeTable\SetUp;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;

final class GroupsController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Answers $answers,
		private Gate $gate,
		private SetUp $setUp,
		private IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups')]
	public function index(): DataResponse {
		return $this->answers->to(fn () => array_map($this->setUp->describe(...), $this->gate->groupsOf($this->session->getUser())));
	}

	#[NoAdminRequired]
	#[UserRateLimit(limit: 20, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups')]
	public function create(string $name, string $circle, int $folder, ?string $calendar = null): DataResponse {
		return $this->answers->to(fn () => $this->setUp->create($this->session->getUser(), $name, $circle, $folder, $calendar));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/groups/{id}')]
	public function show(int $id): DataResponse {
		return $this->answers->to(fn () => $this->setUp->describe($this->gate->forMember($id, $this->session->getUser())));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/groups/{id}')]
	public function update(int $id, string $name, ?string $calendar = null): DataResponse {
		return $this->answers->to(fn () => $this->setUp->change($this->gate->forAccount($id, $this->session->getUser()), $name, $calendar));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/api/v1/groups/{id}/activate')]
	public function activate(int $id): DataResponse {
		return $this->answers->to(fn () => $this->setUp->activate($this->gate->forAccount($id, $this->session->getUser())));
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/groups/{id}')]
	public function destroy(int $id): DataResponse {
		return $this->answers->to(fn () => $this->setUp->remove($this->gate->forAccount($id, $this->session->getUser())));
	}
}
