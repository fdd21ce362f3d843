/** How currencies are written, besides their ISO codes; the longer spelling first where one starts with the other. */
const spellings: readonly (readonly [currency: string, ...written: readonly string[]])[] = [
  ['USD', 'US\\$', 'U\\.S\\. ?\\$', 'US[- ][Dd]ollars?'],
  ['CAD', 'CAN?\\$', 'C\\$', 'CDN\\$?', 'Canadian [Dd]ollars?'],
  ['AUD', 'AU\\$', 'A\\$', 'Australian [Dd]ollars?'],
  ['NZD', 'NZ\\$'],
  ['SGD', 'S\\$'],
  ['HKD', 'HK\\$'],
  ['BRL', 'R\\$'],
  ['MXN', 'MX\\$', 'MEX\\$'],
  ['USD', '\\$', '[Dd]ollars?\\b'],
  ['GBP', '£', '[Pp]ounds?(?: sterling)?\\b', 'quid\\b'],
  ['EUR', '€', '[Ee]uros?\\b', 'EURO\\b', '[Ee]ur\\b'],
  ['JPY', '¥', '[Yy]en\\b'],
  ['INR', '₹', 'Rs\\.?(?![a-z])', '[Rr]upees?\\b'],
  ['CHF', 'S[Ff]r\\.?', 'Fr\\.', 'Swiss [Ff]rancs?'],
  ['SEK', '[Kk]r\\.?(?![a-z])', 'SEK'],
  ['CZK', 'Kč'],
  ['PLN', 'zł(?:otych)?'],
  ['HUF', 'Ft\\b'],
  ['RON', 'lei\\b'],
  ['ILS', '₪', 'NIS\\b'],
  ['KRW', '₩'],
  ['PHP', '₱'],
  ['NGN', '₦'],
  ['UAH', '₴'],
  ['THB', '฿'],
  ['TRY', '₺'],
  ['VND', '₫'],
  ['CNY', 'RMB\\b'],
  ['MYR', 'RM(?=\\s?\\d)'],
  ['ZAR', 'R(?=\\s?\\d{1,3}(?:[ ,\\u00a0]?\\d{3}| ?[kK]\\b|[.,]\\d{1,2} ?[mM]\\b))'],
  ['KES', 'K[Ss]hs?\\.?(?![a-z])'],
  ['TWD', 'NT\\$'],
];

/**
 * Each currency with what a unit of it weighs in pay: about how many of it pay for what a dollar pays for. Only to tell
 * a month's pay from a year's.
 */
const unitsOfPay: Readonly<Record<string, number>> = {
  ...{ USD: 1, EUR: 1, GBP: 1, CHF: 1, CAD: 1, AUD: 1, NZD: 1, SGD: 1, BGN: 1.5 },
  ...{ PLN: 4, RON: 3, ILS: 4, BRL: 3, AED: 3, SAR: 3, QAR: 3, MYR: 3, CNY: 5, HKD: 7 },
  ...{ SEK: 10, NOK: 10, DKK: 10, ZAR: 10, MXN: 10, CZK: 15, THB: 20, TRY: 20, EGP: 20, INR: 25, UAH: 25 },
  ...{
    TWD: 15,
    PHP: 30,
    KES: 60,
    PKR: 80,
    JPY: 100,
    HUF: 250,
    NGN: 300,
    TZS: 800,
    UGX: 1200,
    CLP: 600,
    KRW: 1000,
    COP: 2500,
    IDR: 8000,
    VND: 15_000,
  },
};

const codes = Object.keys(unitsOfPay).join('|');
/** A currency as it is written, for a rule on amounts. */
export const currencyPattern = `(?:${spellings.flatMap(([, ...written]) => written).join('|')}|(?:${codes})(?![A-Za-z]))`;

const bySpelling = spellings.map(([currency, ...written]) => ({
  currency,
  pattern: new RegExp(`^(?:${written.join('|')})`),
}));
const code = new RegExp(`^(?:${codes})`);

/** Countries whose currency is known by name or shares its sign with others. */
const byCountry: Readonly<Record<string, string>> = {
  ...{ US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN', GB: 'GBP', CH: 'CHF' },
  ...{ DE: 'EUR', AT: 'EUR', FR: 'EUR', NL: 'EUR', BE: 'EUR', ES: 'EUR', PT: 'EUR', IT: 'EUR', IE: 'EUR' },
  ...{ FI: 'EUR', EE: 'EUR', LV: 'EUR', LT: 'EUR', GR: 'EUR', LU: 'EUR', SK: 'EUR', SI: 'EUR', HR: 'EUR' },
  ...{ SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', IN: 'INR', JP: 'JPY' },
  ...{ CN: 'CNY', IL: 'ILS', ZA: 'ZAR', BR: 'BRL', AE: 'AED', MY: 'MYR', PH: 'PHP', CL: 'CLP', CO: 'COP' },
  ...{ KE: 'KES', NG: 'NGN', TR: 'TRY', UA: 'UAH', TH: 'THB', VN: 'VND', KR: 'KRW', EG: 'EGP', ID: 'IDR' },
};
/** Signs that several countries use for their own money, and whose money that is where the country isn't known. */
const shared: Readonly<Record<string, readonly string[]>> = {
  USD: ['CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP'],
  SEK: ['NOK', 'DKK'],
  JPY: ['CNY'],
};
const sharedSign = /^(?:\$|kr\.?|¥)$/i;

/** The ISO code of a currency as it is written; null for other words. */
export function currencyOf(written: string): string | null {
  // "R" is rands only before a number.
  const spelled = bySpelling.find(({ pattern }) => pattern.test(`${written} 1000`));
  return spelled?.currency ?? code.exec(written)?.[0] ?? null;
}

/** What a sign that several currencies share means in a country: "$" in Canada. */
export function currencyIn(country: string | null, written: string, currency: string): string {
  const own = country === null ? undefined : byCountry[country];
  const isShared = own !== undefined && sharedSign.test(written) && shared[currency]?.includes(own) === true;
  return isShared ? own : currency;
}

/** The currency that a country pays in; null where the table doesn't have the country. */
export function currencyOfCountry(country: string | null): string | null {
  return country === null ? null : (byCountry[country] ?? null);
}

/** An amount by what it pays for, in about dollars. */
export function inUnitsOfPay(value: number, currency: string): number {
  return value / (unitsOfPay[currency] ?? 1);
}
