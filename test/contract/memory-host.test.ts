// The memory host keeps the contract of all hosts.
import { hostContract } from './host-contract';
import { memoryHost } from './memory-host';

hostContract('the memory host', memoryHost);
