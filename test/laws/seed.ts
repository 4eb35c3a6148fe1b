// Which random cases the laws try: the same ones at each `npm test`, so that a result can be seen again; new ones with LAW_SEED=random.
import fc from 'fast-check';

const asked = process.env['LAW_SEED'] ?? '20261203';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
