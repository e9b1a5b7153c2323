/** An actor whose name may be written, with its place and radius on the screen. */
export interface Candidate {
  readonly index: number;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly emphasised: boolean;
  readonly ringed: boolean;
}
