import { run } from './cli/run.js';
import { thisProcess } from './cli/world.js';

// No process.exit: what is still on its way to stdout would be lost.
process.exitCode = await run(process.argv.slice(2), thisProcess());
