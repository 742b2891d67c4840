import { run } from './run';

/** Exit code where the answer cannot be handed over. */
const NOT_WRITTEN = 2;

/** Whoever reads us may stop early (`| head`): that is no error of ours. Anything else (a full disk) is said. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(
    `Cannot write the answer: ${error.message}. Make room, or send it elsewhere.\n`,
    () => process.exit(NOT_WRITTEN),
  );
});
/** With nobody to complain to, nothing is left to say. */
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (line) => process.stderr.write(`${line}\n`),
});
