// One text or page at its full size in a process of its own, made by `bounds.ts`; prints what it took as JSON.
// That what was made can be saved and read again is checked after that.
const [parts, work, name] = process.argv.slice(2);
const all = await import(parts);
const [before, started] = [process.cpuUsage(), performance.now()];
const check = await all[work](name);
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
const clock = (performance.now() - started) / 1000;
check();
console.log(JSON.stringify({ seconds: (user + system) / 1e6, clock, megabytes }));
