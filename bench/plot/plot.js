/** Draws bench/results/*.json as SVG beside them: `npm ci && npm run plot` in this folder, after `npm run bench:match`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { init } from 'echarts';

const results = new URL('../results/', import.meta.url);

/** @type {{ size: number; gateway: number; bare: number; terms: number }[]} */
const growth = JSON.parse(readFileSync(new URL('match-growth.json', results), 'utf8'));
const lines = {
  'through the gateway, explained': 'gateway',
  'the bare search': 'bare',
  'a plain terms filter': 'terms',
};

const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height: 420 });
chart.setOption({
  animation: false,
  title: { text: 'The 20 best candidates for a posting, exact total (median)', left: 'center' },
  legend: { bottom: 0 },
  grid: { left: 70, right: 40, top: 50, bottom: 80 },
  xAxis: { type: 'value', name: 'candidates', nameLocation: 'middle', nameGap: 28 },
  yAxis: { type: 'value', name: 'ms', min: 0 },
  series: Object.entries(lines).map(([name, key]) => ({
    type: 'line',
    name,
    data: growth.map((row) => [row.size, row[key]]),
  })),
});
writeFileSync(new URL('match-growth.svg', results), chart.renderToSVGString());
chart.dispose();
