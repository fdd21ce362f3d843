/** A number of money as it is written: "$160k", "60.000 €", "CHF 100'000". */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Whether it was told in thousands ("160k"). */
  readonly thousands: boolean;
  readonly currency: string | null;
}

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  NZ$: 'NZD',
  R$: 'BRL',
  HK$: 'HKD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  zł: 'PLN',
  euro: 'EUR',
  euros: 'EUR',
};
const codes = 'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|JPY|INR|ILS|PLN|SEK|NOK|DKK|CZK|HUF|RON|BRL|MXN|ZAR|AED';
const currency = `(?:US|CA|AU|NZ|HK|[CASR])?\\$|[£€¥₹₪]|zł|euros?\\b|(?:${codes})(?![A-Za-z])`;
const number =
  "\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3}){1,3}(?![\\d])(?:[.,]\\d{2}(?!\\d))?|\\d{1,7}(?:[.,]\\d{1,2}(?!\\d))?";
const amount = new RegExp(
  `(?<![\\w.,$£€])(${currency})?[ \\u00a0]?(${number})(?:[ \\u00a0]?([kK](?![A-Za-z])|[mMbB]n?(?![A-Za-z])|[mb]illion))?\\+?(?:[ \\u00a0]?(${currency}))?`,
  'g',
);

/** The numbers in a text that could be money, in order; millions and billions are left out. */
export function readAmounts(text: string): readonly Amount[] {
  return [...text.matchAll(amount)].flatMap((match) => {
    const [written, before, digits = '', suffix = '', after] = match;
    if (/^[mb]/i.test(suffix)) return [];
    const thousands = suffix.toLowerCase() === 'k';
    return [
      {
        start: match.index,
        end: match.index + written.length,
        value: numberOf(digits) * (thousands ? 1000 : 1),
        thousands,
        currency: currencyOf(before, after),
      },
    ];
  });
}

/** "1,234.50", "1.234,50", "1 234" and "1'234": a last group of one or two digits is the fraction. */
function numberOf(digits: string): number {
  const fraction = /[.,]\d{1,2}$/.exec(digits)?.[0] ?? '';
  const whole = digits.slice(0, digits.length - fraction.length).replace(/\D/g, '');
  return Number(`${whole}.${fraction.slice(1) || '0'}`);
}

/** A code says more than a "$" does: "$120k CAD". */
function currencyOf(before: string | undefined, after: string | undefined): string | null {
  const told = [after, before].filter((name) => name !== undefined).map((name) => symbols[name] ?? name);
  return told.find((name) => name !== 'USD') ?? told[0] ?? null;
}
