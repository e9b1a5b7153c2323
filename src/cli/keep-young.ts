import { setFlagsFromString } from 'node:v8';

/**
 * V8 makes among the long-lived what it has seen to live a while. Of what reading makes much lives until its bundle of texts is read, and no
 * longer: among the old it stays until they are collected, and keeps alive all that it points at. Threads go by what is set here.
 */
export function keepYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
