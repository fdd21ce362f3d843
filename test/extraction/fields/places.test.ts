import { describe, expect, it } from '@jest/globals';
import { readPlaces } from '../../../src/extraction/places/read-places.js';
import { readPosting } from '../build-reader.js';

const placesOf = (text: string) =>
  readPlaces(text, 'listed').map(({ name, city, region, country }) =>
    [name, city, region, country].join('/'),
  );

describe('places', () => {
  it.each([
    ['Berlin, Germany', ['Berlin, Germany/Berlin//DE']],
    ['Berlin (Germany)', ['Berlin, Germany/Berlin//DE']],
    ['Berlin, DE', ['Berlin, DE/Berlin//DE']],
    ['Austin, TX', ['Austin, TX/Austin/Texas/US']],
    ['Austin TX', ['Austin, TX/Austin/Texas/US']],
    ['Calgary, AB (Required)', ['Calgary, AB/Calgary/Alberta/CA']],
    ['Austin, TX 78701', ['Austin, TX/Austin/Texas/US']],
    ['Austin TX 78701', ['Austin, TX/Austin/Texas/US']],
    ['Toronto, ON M5V 2T6', ['Toronto, ON/Toronto/Ontario/CA']],
    ['Sydney NSW', ['Sydney, NSW/Sydney/New South Wales/AU']],
    ['Melbourne VIC 3000', ['Melbourne, VIC/Melbourne/Victoria/AU']],
    ['Melbourne, Victoria', ['Melbourne, Victoria/Melbourne/Victoria/AU']],
    ['Victoria, BC', ['Victoria, BC/Victoria/British Columbia/CA']],
    ['Adelaide SA', ['Adelaide, SA/Adelaide/South Australia/AU']],
    ['Pretoria, South Africa', ['Pretoria, South Africa/Pretoria//ZA']],
    ['Perth WA', ['Perth, WA/Perth/Western Australia/AU']],
    ['Seattle WA', ['Seattle, WA/Seattle/Washington/US']],
    ['Paris, TX, USA', ['Paris, TX, USA/Paris/Texas/US']],
    ['Smallville, KS', ['Smallville, KS/Smallville/Kansas/US']],
    ['New York, NY; London, UK', ['New York, NY/New York/New York/US', 'London, UK/London//GB']],
    ['München', ['München/Munich//DE']],
    [
      'Remote (US) or San Francisco Bay Area',
      ['US///US', 'San Francisco Bay Area/San Francisco/California/US'],
    ],
    ['Remote - Europe', ['Europe///']],
    ['Greater Boston Area', ['Greater Boston Area/Boston/Massachusetts/US']],
    ['Fully remote', []],
  ])('"%s" are read', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe('where a posting is', () => {
  const where = (text: string) => readPosting(text).locations.map(({ name }) => name);

  it('is told by labels, the title, the first lines or a sentence', () => {
    expect(where('Engineer\nLocation: Oslo, Norway')).toEqual(['Oslo, Norway']);
    expect(where('Engineer (Remote, Canada)\n\nHello.')).toEqual(['Canada']);
    expect(where('Engineer\nAcme | Dublin, Ireland | Full-time')).toEqual(['Dublin, Ireland']);
    expect(where('Engineer\n\nThe team is based in Porto and Lisbon.')).toEqual(['Porto', 'Lisbon']);
    expect(where('Engineer\nOslo, Norway\n\nWork setting: Office\n')).toEqual(['Oslo, Norway']);
    expect(where('Engineer\n\nYou work remotely from Spain.')).toEqual(['Spain']);
  });
});
