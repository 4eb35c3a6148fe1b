// Prints how well what moved since the last report is found.
import { renderProgress } from './report-progress';

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
console.log(`F1 of each class on planted changes: ${seeds.length} seasons of 18 reports for each line; the bars of the tests are on other seasons.\n\n${renderProgress(seeds)}`);
