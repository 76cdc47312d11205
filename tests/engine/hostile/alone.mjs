// One text or page at its full size in a process of its own, made by `bounds.ts`; prints what it took as JSON.
const [parts, work, name] = process.argv.slice(2);
const all = await import(parts);
const [before, started] = [process.cpuUsage(), performance.now()];
await all[work](name);
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: (user + system) / 1e6, clock: (performance.now() - started) / 1000, megabytes }));
