import { describe, expect, it } from '@jest/globals';
import { readMarkup } from '../../../../src/extraction/documents/html/read-markup.js';
import { expectRejection } from '../../build-reader.js';

const textOf = (html: string) => {
  const read = readMarkup(html);
  if (read.kind === 'rejected') throw new Error(read.message);
  return read.text;
};

describe('The plain text of HTML', () => {
  it.each([
    ['<h2>What you bring</h2><p>Patience</p>', '## What you bring\n\nPatience'],
    ['<p><strong>Requirements:</strong></p><p>Go</p>', '**Requirements:**\n\nGo'],
    ['<p><b>Requirements</b><br>Go</p>', '**Requirements**\nGo'],
    ['<p><span style="font-weight: 700">Requirements</span></p><p>Go</p>', '**Requirements**\n\nGo'],
    ['<p>We use <b>Go</b> a lot.</p>', 'We use Go a lot.'],
    [`<p><b>${'Long '.repeat(40)}</b></p>`, 'Long '.repeat(40).trim()],
  ])('%#: keeps headings, and lines that are set in bold as such: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['<ul><li>Go</li><li><b>Rust</b></li></ul>', '- Go\n- Rust'],
    ['<ul><li>Go<li>Rust</ul>', '- Go\n- Rust'],
    ['<ul><li>• Go</li></ul>', '- Go'],
    ['<ol><li>Go</li><li>Rust</li></ol>', '1. Go\n2. Rust'],
    ['<ul><li>Go<ul><li>generics</li></ul></li><li>Rust</li></ul>', '- Go\n  - generics\n- Rust'],
    ['<ul><li><p>Go</p><p>and its tools</p></li></ul>', '- Go\n  and its tools'],
    ['<p>You know</p><ul><li>Go</li></ul><p>and more</p>', 'You know\n\n- Go\n\nand more'],
  ])('%#: keeps lists: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['<p>one</p><div>two</div>', 'one\n\ntwo'],
    ['one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['<p>one</p><hr><p>two</p>', 'one\n\n---\n\ntwo'],
    ['<p>  one\n   two&nbsp;three </p>', 'one two three'],
    ['<dl><dt>Location</dt><dd>Oslo</dd><dt>Team</dt><dd>Boats</dd></dl>', 'Location: Oslo\nTeam: Boats'],
    ['<table><tr><th>Location</th><td>Oslo</td></tr></table>', 'Location: Oslo'],
    ['<table><tr><td>Go</td><td>3 years</td></tr></table>', 'Go | 3 years'],
    ['with <i>some</i> tags\nand lines', 'with some tags\nand lines'],
  ])('%#: keeps lines apart: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['<p>R&amp;D &lt; C&#43;&#x2b; &eacute;</p>', 'R&D < C++ é'],
    ['soft&shy;ware&#8203; <b>x</b>', 'software x'],
    ['plain R&amp;D', 'plain R&D'],
    ['a < b and a <b, List<String>', 'a < b and a <b, List<String>'],
  ])('%#: decodes entities: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Go&lt;/li&gt;&lt;/ul&gt;', 'R&D\n\n- Go'],
    ['&amp;lt;p&amp;gt;Go&amp;lt;/p&amp;gt;', 'Go'],
    ['Before it. &lt;p&gt;Go&lt;/p&gt;', 'Before it.\n\nGo'],
    ['<p>You know &lt;p&gt; and &lt;br&gt;</p>', 'You know <p> and <br>'],
  ])('%#: decodes what was encoded as a whole: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['<script>var p = "<p>x</p>"</script><style>p { color: red }</style><p>Go</p>', 'Go'],
    ['<head><title>Jobs</title></head><nav>Home</nav><h1>Go</h1><footer>Imprint</footer>', '# Go'],
    ['<p>Go</p><form><label>Name</label><button>Apply</button></form>', 'Go'],
    ['<p>Go</p><p hidden>secret</p><p style="display:none">secret</p>', 'Go'],
    ['<div>Menu</div><main><p>Go</p></main><p>Other jobs</p>', 'Go'],
    ['<main></main><p>Go</p>', 'Go'],
    ['<p>Go</p><!-- secret --><!-- never ends <p>secret</p>', 'Go'],
  ])('%#: leaves out what is no content: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it.each([
    ['elements within elements', '<div>'.repeat(100_000)],
    ['elements that others close', '<b>'.repeat(100_000) + '</i>'.repeat(100_000)],
    ['lists in lists', '<ul><li>'.repeat(100_000)],
  ])('is refused where it nests without end: %s', (_case, html) => {
    expect(expectRejection(readMarkup(html))).toMatchObject({
      code: 'INVALID_DOCUMENT',
      message: expect.stringContaining('500 deep'),
    });
  });

  it.each([
    ['<', '<p>Go</p>' + '<'.repeat(1_000_000), 1_000_004],
    ['an attribute without end', `<p>Go</p><p title="${'x'.repeat(1_000_000)}`, 2],
    ['a huge attribute', `<p>Go</p><p title="${'x'.repeat(1_000_000)}">`, 2],
    ['many attributes', `<p>Go</p><p ${'a b=c '.repeat(160_000)}>`, 2],
    ['a comment without end', `<p>Go</p><!-- ${'x'.repeat(1_000_000)}`, 2],
    ['items', `<ul>${'<li>x'.repeat(200_000)}`, 799_999],
    ['cells', `<table>${'<td>x'.repeat(200_000)}`, 799_997],
  ])('is read to its end where it holds a million of %s', (_case, html, length) => {
    expect(textOf(html)).toHaveLength(length);
  });

  it('is refused where its entities are no characters', () => {
    expect(expectRejection(readMarkup('<p>Go&#0;</p>')).code).toBe('INVALID_ENCODING');
  });
});
