<?php

declare(strict_types=1);

// Plans on this server, where it has Node: our own bundle, JSON in and out, nothing inherited, and limits on memory, time and output.

namespace OCA\TourDeTable\Plan;

use OCA\TourDeTable\Reason;
use OCA\TourDeTable\Refusal;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IBinaryFinder;

final class NodePlanner {
	private const BUNDLE = __DIR__ . '/../../js/tourdetable-planner.cjs';
	private const MEGABYTES = 300;
	private const SECONDS = 30;
	private const MOST_OUTPUT = 4_000_000;
	private const CHUNK = 65_536;

	public function __construct(
		private IAppConfig $config,
		private IBinaryFinder $binaries,
	) {
	}

	/** App setting `node`: a path; empty = look for one; `no` = never. Null = nobody plans here. */
	public function node(): ?string {
		$set = $this->config->getAppValueString('node');
		if ($set === 'no' || !function_exists('proc_open') || !is_file(self::BUNDLE)) {
			return null;
		}
		$found = $set === '' ? $this->binaries->findBinaryPath('node') : $set;
		return is_string($found) && is_executable($found) ? $found : null;
	}

	/** Which core answers, or null where it does not run at all. */
	public function version(): ?string {
		try {
			$said = json_decode($this->run('', ['--version']), true);
		} catch (Refusal) {
			return null;
		}
		return ($said['planner'] ?? null) === 'tourdetable' ? (string)$said['plan'] : null;
	}

	/** @param array<string, mixed> $snapshot */
	public function plan(array $snapshot): string {
		return $this->run(json_encode($snapshot, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), []);
	}

	/** @param list<string> $arguments */
	private function run(string $input, array $arguments): string {
		$node = $this->node() ?? throw new Refusal(Reason::NotAvailable, ['kind' => 'node']);
		$command = [$node, '--max-old-space-size=' . self::MEGABYTES, self::BUNDLE, ...$arguments];
		$process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, __DIR__ . '/../../js', ['LANG' => 'C.UTF-8', 'TZ' => 'UTC']);
		if ($process === false) {
			throw new Refusal(Reason::NotDone, ['cause' => 'node']);
		}
		try {
			$output = $this->converse($pipes, $input);
		} finally {
			array_map(fn ($pipe) => is_resource($pipe) && fclose($pipe), $pipes);
			proc_terminate($process, 9);
			proc_close($process);
		}
		return $output;
	}

	/**
	 * @param array<int, resource> $pipes
	 * @return string what it wrote before it closed its output
	 */
	private function converse(array $pipes, string $input): string {
		array_map(fn ($pipe) => stream_set_blocking($pipe, false), $pipes);
		$until = microtime(true) + self::SECONDS;
		[$output, $errors, $open] = ['', '', [1 => $pipes[1], 2 => $pipes[2]]];
		$writing = $pipes[0];
		while ($open !== []) {
			[$readable, $writable, $except] = [$open, $writing === null ? [] : [$writing], null];
			if (microtime(true) > $until || strlen($output) > self::MOST_OUTPUT || stream_select($readable, $writable, $except, 1) === false) {
				throw new Refusal(Reason::NotDone, ['cause' => 'node: limit']);
			}
			if ($writable !== []) {
				$input = substr($input, (int)fwrite($writing, substr($input, 0, self::CHUNK)));
				$writing = $input === '' ? $this->close($writing) : $writing;
			}
			foreach ($readable as $at => $pipe) {
				$part = (string)fread($pipe, self::CHUNK);
				[$output, $errors] = $at === 1 ? [$output . $part, $errors] : [$output, $errors . $part];
				if ($part === '' && feof($pipe)) {
					unset($open[$at]);
				}
			}
		}
		return $output !== '' ? $output : throw new Refusal(Reason::NotDone, ['cause' => mb_strcut('node: ' . $errors, 0, 300)]);
	}

	/** @param resource $pipe */
	private function close($pipe): null {
		fclose($pipe);
		return null;
	}
}
