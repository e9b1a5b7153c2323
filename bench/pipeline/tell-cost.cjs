// Loaded before a program (`node --require`): what it took of the processor, in milliseconds, and its peak memory, in megabytes, go as JSON to
// whoever listens at descriptor 3.
if (process.getBuiltinModule('node:worker_threads').isMainThread) process.on('exit', tell);

function tell() {
  const { user, system } = process.cpuUsage();
  const cost = { processor: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
  process.getBuiltinModule('node:fs').writeSync(3, JSON.stringify(cost));
}
