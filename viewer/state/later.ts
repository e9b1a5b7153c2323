/** Calls back once what is drawn now is on the screen, which is when the frame after it begins. Returns how to stop. */
export function afterFrame(call: () => void): () => void {
  let isOff = false;
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => isOff || call())));
  return () => void (isOff = true);
}

/** Calls back when the page has nothing better to do. */
export function whenIdle(call: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(call, { timeout: 200 });
  else setTimeout(call, 1);
}
