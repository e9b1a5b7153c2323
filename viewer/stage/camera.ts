import { effect } from '@preact/signals';
import type Sigma from 'sigma';
import type { Store } from '../state/store.js';
import { reducedMotion } from '../theme/scheme.js';
import { nodeKey } from './stage-graph.js';

/** Keeps the camera and the store's `camera` in step, and moves it on demand. */
export function trackCamera(sigma: Sigma, store: Store) {
  const camera = sigma.getCamera();
  let told = store.camera.peek();
  if (told) camera.setState({ ...told });
  let timer = 0;
  const tell = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { x, y, ratio } = camera.getState();
      const isWhole = Math.abs(x - 0.5) < 1e-4 && Math.abs(y - 0.5) < 1e-4 && Math.abs(ratio - 1) < 1e-4;
      store.camera.value = told = isWhole ? null : { x, y, ratio };
    }, 200);
  };
  camera.on('updated', tell);
  const move = (to: { x?: number; y?: number; ratio?: number }) => {
    void camera.animate(to, { duration: reducedMotion.peek() ? 1 : 350 });
  };
  const stopEffect = effect(() => {
    const wanted = store.camera.value;
    if (wanted === told) return;
    told = wanted;
    camera.setState(wanted ? { ...wanted } : { x: 0.5, y: 0.5, ratio: 1 });
  });
  return {
    zoom: (factor: number) => move({ ratio: camera.getBoundedRatio(camera.ratio * factor) }),
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1 }),
    show: (actors: readonly number[], share = 0.08) => showActors(sigma, actors, share, move),
    stop: () => {
      clearTimeout(timer);
      stopEffect();
      camera.off('updated', tell);
    },
  };
}

function showActors(
  sigma: Sigma,
  actors: readonly number[],
  share: number,
  move: (to: { x: number; y: number; ratio?: number }) => void,
): void {
  const points = actors.flatMap((index) => sigma.getNodeDisplayData(nodeKey(index)) ?? []);
  if (points.length === 0) return;
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const center = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const needed = Math.max(right - left, bottom - top) * 1.5;
  const { ratio } = sigma.getCamera();
  const isSeen = points.every((point) => isInside(sigma, point));
  if (isSeen && (needed === 0 || needed > ratio * share)) return;
  // What shall fill the screen may be looked at from nearer.
  const nearest = share >= 0.5 ? 0.2 : 0.5;
  move({ ...center, ratio: Math.min(1.2, Math.max(needed, Math.min(ratio, nearest))) });
}

function isInside(sigma: Sigma, point: { x: number; y: number }): boolean {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.framedGraphToViewport(point);
  return x > 40 && y > 40 && x < width - 40 && y < height - 40;
}
