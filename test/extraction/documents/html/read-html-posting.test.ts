import { describe, expect, it } from '@jest/globals';
import { expectRead, reader, readPosting, summarise } from '../../build-reader.js';

const page = `<!DOCTYPE html>
<html><head><title>Jobs at Fernhill Boats</title><style>h1 { color: navy }</style></head>
<body>
<nav><a href="/">Home</a> <a href="/kubernetes">Kubernetes for sailors</a></nav>
<main>
<h1>Senior Backend Engineer (m/f/d)</h1>
<p><b>Location:</b> Oslo, Norway (hybrid) &middot; Full-time</p>
<p>Fernhill Boats is a company that rents sailing boats &amp; kayaks.</p>
<p><strong>What you'll do</strong></p>
<ul><li>Move our booking service from <em>Perl</em> to Go</li></ul>
<h3>Your profile</h3>
<ul>
  <li>5+ years of Go or Rust</li>
  <li><p>PostgreSQL&nbsp;&mdash; we run it ourselves</p></li>
</ul>
<p><strong>Nice to have:</strong><br>&bull; C++<br>&bull; Terraform</p>
<h3>What we offer</h3><p>NOK 900,000 to NOK 1,100,000 a year</p>
</main>
<footer>© Fernhill Boats. Java is an island.</footer>
</body></html>`;

describe('An HTML page', () => {
  const posting = readPosting(page);

  it('is read like the text that a person sees', () => {
    expect(posting).toMatchObject({
      format: 'HTML',
      title: 'Senior Backend Engineer',
      company: 'Fernhill Boats',
      locations: [{ city: 'Oslo', country: 'NO' }],
      workplace: ['HYBRID'],
      employmentType: 'FULL_TIME',
      seniority: ['SENIOR'],
      salary: { min: 900_000, max: 1_100_000, currency: 'NOK', period: 'YEAR' },
    });
    expect(summarise(page)).toEqual([
      'REQUIRED Go|Rust 5y',
      'REQUIRED PostgreSQL',
      'PREFERRED C++',
      'PREFERRED Terraform',
    ]);
  });

  it('has a description without markup, in which the requirements stand where their spans say', () => {
    expect(posting.description).not.toMatch(/[<>]|&\w+;|Home|Java/);
    for (const { text, span } of posting.requirements) {
      expect(span && posting.description.slice(span.start, span.end)).toBe(text);
    }
  });

  it('is told from plain text by its tags, encoded ones too', () => {
    expect(readPosting('<p>Engineer</p>')).toMatchObject({ format: 'HTML', description: 'Engineer' });
    expect(readPosting('&lt;p&gt;Engineer&lt;/p&gt;')).toMatchObject({
      format: 'HTML',
      description: 'Engineer',
    });
    expect(readPosting('Engineer<br>Oslo<br>Go<br>')).toMatchObject({ format: 'HTML' });
    expect(readPosting('Engineer for <div> soup')).toMatchObject({ format: 'TEXT' });
    expect(readPosting('# Engineer\n\nGo<br>Rust')).toMatchObject({ format: 'MARKDOWN' });
  });

  it('is text where it is said to be', () => {
    const read = expectRead(reader.readPosting('<p>Engineer</p>', 'TEXT'));
    expect(read).toMatchObject({ format: 'TEXT', description: '<p>Engineer</p>' });
  });
});
