/** Calls back once what is drawn now is on the screen. Returns how to call it off. */
export function afterFrame(call: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => (timer = window.setTimeout(call)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Calls back when the page has nothing better to do. */
export function whenIdle(call: () => void): void {
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(call, { timeout: 200 });
  else setTimeout(call, 1);
}
