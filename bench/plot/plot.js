/**
 * Draws bench/results/*.json as SVG beside them: `npm ci && npm run plot` in this folder, after `npm run bench:match`,
 * `npm run bench:facets` and `npm run bench:feed`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { URL } from 'node:url';
import { init } from 'echarts';

const results = new URL('../results/', import.meta.url);

draw('match-growth', {
  title: 'The 20 best candidates for a posting, exact total (median)',
  x: 'candidates',
  y: 'ms',
  lines: {
    'through the gateway, explained': (row) => row.gateway,
    'the bare search': (row) => row.bare,
    'a plain terms filter': (row) => row.terms,
  },
});

draw('facets-growth', {
  title: 'Postings, total and eight facets; skills by months (median)',
  x: 'postings',
  y: 'ms',
  lines: {
    'page and facets through the gateway': (row) => row.page,
    'page and facets, written by hand': (row) => row.barePage,
    'skills by months through the gateway': (row) => row.table,
    'skills by months, the bare search': (row) => row.bareTable,
  },
});

draw('feed-growth', {
  title: 'A new posting against watches (median of 30 at once)',
  x: 'watches',
  y: 'ms a posting',
  lines: {
    'matched, findings and position stored': (row) => row.all / 30,
    'the bare search for its watches': (row) => row.bare / 30,
  },
});

/**
 * @param {string} name of the JSON file and of the SVG file: a list of rows, each with its `size`.
 * @param {{ title: string; x: string; y: string; lines: Record<string, (row: Record<string, number>) => number> }} chart
 */
function draw(name, { title, x, y, lines }) {
  /** @type {Record<string, number>[]} */
  const growth = JSON.parse(readFileSync(new URL(`${name}.json`, results), 'utf8'));
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 800, height: 420 });
  chart.setOption({
    animation: false,
    title: { text: title, left: 'center' },
    legend: { bottom: 0 },
    grid: { left: 70, right: 40, top: 50, bottom: 80 },
    xAxis: { type: 'value', name: x, nameLocation: 'middle', nameGap: 28 },
    yAxis: { type: 'value', name: y, min: 0 },
    series: Object.entries(lines).map(([line, value]) => ({
      type: 'line',
      name: line,
      data: growth.map((row) => [row.size, value(row)]),
    })),
  });
  writeFileSync(new URL(`${name}.svg`, results), chart.renderToSVGString());
  chart.dispose();
}
