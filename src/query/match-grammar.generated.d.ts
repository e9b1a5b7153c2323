import type { CompiledRules } from 'nearley';

declare const compiled: CompiledRules;
export default compiled;
