// Parts of nearley that its types leave out.
declare module 'nearley/lib/compile.js' {
  export default function compile(parsed: unknown, options: object): unknown;
}
declare module 'nearley/lib/nearley-language-bootstrapped.js' {
  import type { CompiledRules } from 'nearley';
  const bootstrap: CompiledRules;
  export default bootstrap;
}
