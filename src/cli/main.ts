#!/usr/bin/env node
// Must itself run on any Node.js: the rest is imported only where it can run.
const oldest = { major: 24, minor: 15 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest.major || (major === oldest.major && minor < oldest.minor)) {
  process.stderr.write(
    `rolecall needs Node.js ${oldest.major}.${oldest.minor} or later, but this is ${process.versions.node}. ` +
      '`npm ci` brings one on Linux and Windows: start rolecall by `npx rolecall` or `npm start`.\n',
  );
  process.exitCode = 2;
} else {
  // What graphql-js and Apollo Server check only for developers of schemas slows every answer down.
  process.env['NODE_ENV'] ??= 'production';
  const { runCli } = await import('./run-cli.js');
  process.exitCode = await runCli(process.argv.slice(2));
}
