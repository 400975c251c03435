/**
 * What the inputs name and this version does not do yet. Asking for it fails the run: a gate that left out a part of
 * what it was asked for in silence would let through what it was put there to stop.
 */
export const UNAVAILABLE_INPUTS: readonly string[] = ['sarif-file', 'junit-file', 'html-file'];
