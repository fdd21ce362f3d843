/** The states of the USA and the provinces of Canada that postings write as codes. */
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

export interface Region {
  readonly name: string;
  readonly country: string;
}

const ofCountry = (country: string, table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([code, name]) => ({ code, region: { name, country } }));
const all = [...ofCountry('US', states), ...ofCountry('CA', provinces)];
const byCode: ReadonlyMap<string, Region> = new Map(all.map(({ code, region }) => [code, region]));
const byName: ReadonlyMap<string, Region> = new Map(
  all.map(({ region }) => [region.name.toLowerCase(), region]),
);

/** By code ("TX", "D.C."), which must be in capitals. */
export function regionByCode(text: string): Region | null {
  return byCode.get(text.replaceAll('.', '')) ?? null;
}

/** By full name in any case. */
export function regionByName(text: string): Region | null {
  return byName.get(text.toLowerCase()) ?? null;
}
