// Prints the policy table.
import { ranges, renderPolicyTable } from './agenda-table';

console.log(ranges.map(renderPolicyTable).join('\n\n'));
