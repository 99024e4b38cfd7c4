import { cyclesIn } from './dependency-rule/cycles.mjs';
import { importGraph } from './dependency-rule/graph.mjs';
import { faultsOf } from './dependency-rule/rules.mjs';
import { ROOT } from './lib/paths.mjs';
import { FRONT_ENDS } from './lib/targets.mjs';

const edges = importGraph(ROOT, ['api/src', ...FRONT_ENDS]);
const faults = [
  ...edges.flatMap((edge) => faultsOf(edge).map((reason) => `${edge.from} -> ${edge.to}: ${reason}`)),
  ...cyclesIn(edges).map((files) => `cycle: ${files.join(' -> ')}`),
];
for (const fault of faults) console.error(fault);
console.log(`${edges.length} imports, ${faults.length} against the rule`);
process.exitCode = faults.length === 0 ? 0 : 1;
