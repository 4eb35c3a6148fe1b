<?php

declare(strict_types=1);

// My preferences: by which channel digests reach me.

namespace OCA\TourDeTable\Controller;

use OCA\TourDeTable\Digest\Channel;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\IRequest;
use OCP\IUserSession;

final class PreferencesController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private Answers $answers,
		private Channel $channel,
		private IUserSession $session,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/preferences')]
	public function show(): DataResponse {
		return $this->answers->to(fn () => ['channel' => $this->channel->chosen($this->session->getUser()), 'used' => $this->channel->of($this->session->getUser())]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/preferences')]
	public function update(?string $channel = null): DataResponse {
		return $this->answers->to(function () use ($channel): array {
			$this->channel->choose($this->session->getUser(), $channel);
			return ['channel' => $this->channel->chosen($this->session->getUser()), 'used' => $this->channel->of($this->session->getUser())];
		});
	}
}
