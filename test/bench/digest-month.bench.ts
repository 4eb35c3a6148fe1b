// Prints the delivery table.
import { baselines, tourDeTable } from './digest-policies';
import { benchMonths, renderOpenScore, renderTable } from './digest-table';

const months = benchMonths();
const ours = { 'Tour de table, often': tourDeTable('often'), 'Tour de table, a few times a week': tourDeTable('few'), 'Tour de table, weekly': tourDeTable('weekly') };
console.log([renderTable({ ...baselines, ...ours }, months), renderOpenScore(tourDeTable('often'), months)].join('\n\n'));
