const number = (value, digits = 0) => value.toFixed(digits);

/** The figures as tables for people. */
export function printReport(report) {
  const { documents, sentences, tokens, sentence, memory } = report;
  console.log(`${documents} documents, ${sentences} sentences, ${tokens} tokens\n`);
  printTable(
    ['stage', 'share', '× wink-nlp', 'ms'],
    [
      ...report.stages.map((stage) => [
        stage.name,
        `${number(stage.share * 100, 1)}%`,
        number(stage.ratioToWink, 2),
        number(stage.milliseconds, 1),
      ]),
      ['all', '', number(report.ratioToWink, 2), number(report.milliseconds.all, 1)],
      ['wink-nlp', '', '1.00', number(report.milliseconds.wink, 1)],
    ],
  );
  console.log(`\n${report.sentencesPerSecond} sentences and ${report.tokensPerSecond} tokens a second`);
  console.log(
    `a sentence: p50 ${number(sentence.p50, 2)} ms, p99 ${number(sentence.p99, 2)} ms, max ${number(sentence.max, 2)} ms; ` +
      `${number(report.chunksPerSentence, 1)} chunks, ${number(report.statesPerSentence)} parser states`,
  );
  console.log(
    `peak memory: ${number(memory.peakMegabytes)} MB (${number(memory.loadedMegabytes)} MB before reading)\n`,
  );
  const lengths = report.growth[0].lengths.map(({ chunks }) => `${chunks} chunks`);
  printTable(
    ['parser alone: states, µs', ...lengths, 'last : first'],
    report.growth.map(({ name, lengths: cells }) => [
      name,
      ...cells.map(({ states, microseconds }) => `${states}, ${number(microseconds)}`),
      number(cells.at(-1).microseconds / cells[0].microseconds, 1),
    ]),
  );
}

function printTable(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  for (const row of [head, ...rows])
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '));
}
