import { setFlags } from '../v8-flags.ts';

// Node's modules that every job needs, while V8 is as Node has it; then the flags, then all that is ours.
process.getBuiltinModule('node:fs/promises');
process.getBuiltinModule('node:crypto');
setFlags();
await import('./thread-job.ts');
