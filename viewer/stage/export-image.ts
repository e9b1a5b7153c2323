import type { Store } from '../state/store.js';
import { drawStage } from './export-svg.js';
import type { Stage } from './stage.js';

/** With more relations than this the screen itself is copied: a drawing of them would take minutes. */
const mostDrawn = 20_000;

/** What is on the screen as a picture at twice its size, with a legend unless it is very large. */
export async function pngOfStage(stage: Stage, store: Store): Promise<Blob> {
  const isDrawn = store.visible.peek().relationList.length <= mostDrawn;
  return toPng(isDrawn ? await paint(stage, store) : copyScreen(stage));
}

export function svgOfStage(stage: Stage, store: Store): string {
  return drawStage(stage, store).svg;
}

async function paint(stage: Stage, store: Store): Promise<HTMLCanvasElement> {
  const { svg, width, height } = drawStage(stage, store);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Copied in the same turn as it is drawn, for a canvas of WebGL is empty afterwards. */
function copyScreen(stage: Stage): HTMLCanvasElement {
  stage.sigma.refresh();
  const layers = ['edges', 'nodes', 'edgeLabels', 'labels'].flatMap((id) => stage.sigma.getCanvases()[id] ?? []);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [layers[0]?.width ?? 1, layers[0]?.height ?? 1];
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = getComputedStyle(stage.sigma.getContainer()).getPropertyValue('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) context.drawImage(layer, 0, 0);
  return canvas;
}

function toPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))));
  });
}
