import { readDocuments, stages } from '../../dist/pipeline.js';

/**
 * Milliseconds that each stage of the pipeline takes of one run over all bundles of documents, as the pipeline itself runs them: the medians of as
 * many runs as `time` milliseconds hold, and five at least.
 */
export function measureStages(bundles, knowledge, time) {
  const runs = [];
  const until = performance.now() + time;
  while (runs.length < 5 || performance.now() < until) runs.push(runOnce(bundles, knowledge));
  return new Map(stages.map((stage) => [stage, middle(runs.map((run) => run.get(stage) ?? 0))]));
}

function runOnce(bundles, knowledge) {
  const spent = new Map();
  const observe = (stage, run) => {
    const start = performance.now();
    const made = run();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    return made;
  };
  for (const documents of bundles) readDocuments(documents, knowledge, null, false, observe);
  return spent;
}

const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
