<?php

declare(strict_types=1);

// Applies one claimed effect: begun, act, done, in that order, so that after a crash the journal says what to look at. The one place that catches.

namespace OCA\TourDeTable\Apply;

use OCA\TourDeTable\Clock;
use OCA\TourDeTable\Model\Group;
use OCA\TourDeTable\Model\StoredEffect;
use OCA\TourDeTable\Plan\CheckEffect;
use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCA\TourDeTable\Store\Effects;
use OCA\TourDeTable\Store\Groups;
use OCA\TourDeTable\Store\Journal;
use OCA\TourDeTable\Store\Plans;
use OCA\TourDeTable\Words;
use OCP\AppFramework\Db\TTransactional;
use OCP\Files\GenericFileException;
use OCP\Files\NotEnoughSpaceException;
use OCP\Files\NotPermittedException;
use OCP\IDBConnection;
use OCP\Lock\LockedException;
use Psr\Log\LoggerInterface;

final class ApplyEffect {
	use TTransactional;

	private const FIRST_PAUSE = 300_000;
	private const LONGEST_PAUSE = 6 * 3_600_000;
	private const MOST_TRIES = 12;

	public function __construct(
		private IDBConnection $database,
		private Groups $groups,
		private Plans $plans,
		private Effects $effects,
		private Journal $journal,
		private CheckEffect $checkEffect,
		private Targets $targets,
		private ActAs $actAs,
		private Words $words,
		private Clock $clock,
		private LoggerInterface $logger,
	) {
	}

	/** `$lease`: until when the claim holds; true = done now. */
	public function apply(StoredEffect $stored, int $lease): bool {
		$group = $this->groups->find($stored->groupId);
		if ($group === null) {
			return false;
		}
		try {
			return $this->actAs->run($group->account, fn () => $this->applyFor($stored, $group, $lease));
		} catch (Refusal $refusal) {
			$this->refuse($stored, $lease, $refusal);
		} catch (\Throwable $fault) {
			$refusal = $this->refusalOf($fault);
			if ($refusal->reason === Reason::NotDone) {
				$this->logger->error('An effect could not be applied', ['app' => 'tourdetable', 'exception' => $fault, 'key' => $stored->effect->key()]);
			}
			$this->refuse($stored, $lease, $refusal);
		}
		return false;
	}

	private function applyFor(StoredEffect $stored, Group $group, int $lease): bool {
		$effect = $stored->effect;
		$begun = $this->journal->last($group->id, $effect->key(), 'begun');
		$found = $begun === null ? null : $this->targets->settle($effect, $group, $begun['content']['settling']);
		if ($begun !== null && $found === Found::AsIntended) {
			$this->finish($stored, $group, $lease, $begun['id'], $begun['content']['undo']);
			return true;
		}
		if ($found === Found::Perhaps) {
			$this->effects->settle($stored, $lease, 'perhaps');
			return false;
		}
		if ($found === Found::Neither) {
			throw new Refusal(Reason::InDoubt);
		}
		if ($effect->expires() !== null && $effect->expires() <= $this->clock->now()) {
			$this->effects->settle($stored, $lease, 'expired');
			return false;
		}
		if ($begun === null) {
			$this->checkEffect->check($effect, $group, $this->plans->planner($stored->planId) ?? '');
		}
		$prepared = $this->targets->prepare($effect, $group, $begun['content']['settling'] ?? null);
		$content = [...$effect->named(), 'settling' => $prepared->settling, 'undo' => $prepared->undo, 'keep' => $effect->keep()];
		$id = $begun['id'] ?? $this->journal->append($group->id, 'begun', $effect->key(), $content, $this->clock->now());
		($prepared->act)();
		$this->finish($stored, $group, $lease, $id, $prepared->undo);
		return true;
	}

	/** The journal, its memory and the effect's state change together, or none of them does. */
	private function finish(StoredEffect $stored, Group $group, int $lease, int $journalId, mixed $undo): void {
		$effect = $stored->effect;
		$this->atomic(function () use ($stored, $group, $lease, $journalId, $undo, $effect): void {
			$content = [...$effect->named(), 'undo' => $undo, 'kept' => $this->keptBefore($stored)];
			$this->journal->finish($journalId, 'done', $content, $this->clock->now());
			$this->journal->remember($group->id, $effect->keep());
			$this->effects->settle($stored, $lease, 'done');
		}, $this->database);
	}

	/** @return array<string, string> what the memory says in the same slots, for taking it back */
	private function keptBefore(StoredEffect $stored): array {
		$names = array_map(strval(...), array_keys($stored->effect->keep()));
		return [...array_fill_keys($names, 'null'), ...$this->journal->remembered($stored->groupId, $names)];
	}

	private function refuse(StoredEffect $stored, int $lease, Refusal $refusal): void {
		$now = $this->clock->now();
		if ($refusal->reason->passes() && $stored->tries < self::MOST_TRIES) {
			$pause = min(self::LONGEST_PAUSE, self::FIRST_PAUSE * 2 ** $stored->tries);
			$this->closeBegun($stored, $refusal, $now);
			$this->effects->settle($stored, $lease, 'prepared', $refusal->reason, $now + $pause);
			return;
		}
		if (!$refusal->reason->isStale()) {
			$this->closeBegun($stored, $refusal, $now, true);
		}
		$this->effects->settle($stored, $lease, $refusal->reason->isStale() ? 'stale' : 'failed', $refusal->reason);
	}

	/** Nothing stays begun that is known not to have happened; `$always` = also what was refused before it began. */
	private function closeBegun(StoredEffect $stored, Refusal $refusal, int $now, bool $always = false): void {
		$effect = $stored->effect;
		$begun = $this->journal->last($stored->groupId, $effect->key(), 'begun');
		$locale = $this->words->usualLocale();
		$content = ['key' => $effect->key(), 'hash' => $effect->hash(), 'cause' => $this->words->cause($locale, $refusal), 'remedy' => $this->words->remedy($locale, $refusal)];
		if ($begun !== null) {
			$this->journal->finish($begun['id'], 'failed', $content, $now);
		} elseif ($always) {
			$this->journal->append($stored->groupId, 'failed', $effect->key(), $content, $now);
		}
	}

	private function refusalOf(\Throwable $fault): Refusal {
		return match (true) {
			$fault instanceof LockedException => new Refusal(Reason::InUse),
			$fault instanceof NotEnoughSpaceException => new Refusal(Reason::Full),
			$fault instanceof NotPermittedException => new Refusal(Reason::Forbidden),
			$fault instanceof GenericFileException => new Refusal(Reason::NotDone, ['cause' => $fault->getMessage()]),
			default => new Refusal(Reason::NotDone, ['cause' => $fault::class]),
		};
	}
}
