import { run } from './run';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (line) => process.stderr.write(`${line}\n`),
});
