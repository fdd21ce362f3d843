/** The states of the USA and of Australia and the provinces of Canada that postings write as codes. */
const states: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};
const provinces: Readonly<Record<string, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NS: 'Nova Scotia',
  ON: 'Ontario',
  QC: 'Quebec',
  SK: 'Saskatchewan',
};
const australian: Readonly<Record<string, string>> = {
  NSW: 'New South Wales',
  QLD: 'Queensland',
  ACT: 'Australian Capital Territory',
};
/** What means another place, too: Washington, South Africa, a town in Canada. */
const onlyInAustralia: Readonly<Record<string, string>> = {
  VIC: 'Victoria',
  TAS: 'Tasmania',
  WA: 'Western Australia',
  SA: 'South Australia',
  NT: 'Northern Territory',
};

export interface Region {
  readonly name: string;
  readonly country: string;
}

const ofCountry = (country: string, table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([code, name]) => ({ code, region: { name, country } }));
const anywhere = [...ofCountry('US', states), ...ofCountry('CA', provinces), ...ofCountry('AU', australian)];
const byCode: ReadonlyMap<string, Region> = new Map(anywhere.map(({ code, region }) => [code, region]));
const byName: ReadonlyMap<string, Region> = new Map(
  anywhere.map(({ region }) => [region.name.toLowerCase(), region]),
);
const inAustralia: ReadonlyMap<string, Region> = new Map(
  ofCountry('AU', onlyInAustralia).flatMap(({ code, region }) => [
    [code, region],
    [region.name.toLowerCase(), region],
  ]),
);

/** By code ("TX", "D.C."), which must be in capitals; `country` is where it is known to be. */
export function regionByCode(text: string, country: string | null = null): Region | null {
  const code = text.replaceAll('.', '');
  return (country === 'AU' ? inAustralia.get(code) : undefined) ?? byCode.get(code) ?? null;
}

/** By full name in any case. */
export function regionByName(text: string, country: string | null = null): Region | null {
  const name = text.toLowerCase();
  return (country === 'AU' ? inAustralia.get(name) : undefined) ?? byName.get(name) ?? null;
}
