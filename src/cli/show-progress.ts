import { SingleBar } from 'cli-progress';
import type { IngestProgress } from '../ingest/ingest-files.js';
import { terminal } from './terminal.js';

export interface ProgressDisplay {
  readonly update: (progress: IngestProgress) => void;
  /** Says something in between. */
  readonly tell: (text: string) => void;
  readonly stop: () => void;
}

const linesEveryMilliseconds = 2000;

/** A bar on a terminal; elsewhere a plain line every two seconds. `totalBytes` are those of all files. */
export function showProgress(totalBytes: number): ProgressDisplay {
  return terminal.isInteractive ? showBar(totalBytes) : showLines(totalBytes);
}

const counts = ({ imported, unchanged, rejected }: IngestProgress): string =>
  `${imported.toLocaleString('en')} imported, ${unchanged.toLocaleString('en')} unchanged, ${rejected.toLocaleString('en')} rejected`;

function showBar(totalBytes: number): ProgressDisplay {
  const bar = new SingleBar({
    format: '  {bar} {percentage}%  {counts}  {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  bar.start(Math.max(totalBytes, 1), 0, { counts: 'reading' });
  return {
    update: (progress) => {
      bar.update(progress.bytes, { counts: counts(progress) });
    },
    tell: (text) => {
      terminal.tell(`\r${text}`);
    },
    stop: () => {
      bar.stop();
    },
  };
}

function showLines(totalBytes: number): ProgressDisplay {
  let last = performance.now();
  return {
    update: (progress) => {
      if (performance.now() - last < linesEveryMilliseconds) return;
      last = performance.now();
      const percent = Math.round((100 * progress.bytes) / Math.max(totalBytes, 1));
      terminal.tell(`${percent}%: ${counts(progress)}`);
    },
    tell: terminal.tell,
    stop: () => undefined,
  };
}
