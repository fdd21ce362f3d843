export interface City {
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
}

/** Cities that postings name without their country; "/" parts the spellings, the first of which is the city's name. */
const citiesByCountry: readonly {
  readonly country: string;
  readonly region?: string;
  readonly cities: string;
}[] = [
  {
    country: 'US',
    region: 'California',
    cities:
      'San Francisco/SF|Los Angeles|San Diego|San Jose|Palo Alto|Mountain View|Menlo Park|Sunnyvale|Santa Clara|Cupertino|Oakland|Berkeley|Irvine|Sacramento|Santa Monica|San Mateo|Redwood City|Pasadena',
  },
  { country: 'US', region: 'New York', cities: 'New York/New York City/NYC|Brooklyn|Manhattan|Buffalo' },
  { country: 'US', region: 'Washington', cities: 'Seattle|Bellevue|Redmond' },
  { country: 'US', region: 'Texas', cities: 'Austin|Dallas|Houston|San Antonio|Plano' },
  { country: 'US', region: 'Massachusetts', cities: 'Boston' },
  { country: 'US', region: 'Illinois', cities: 'Chicago' },
  { country: 'US', region: 'Colorado', cities: 'Denver|Boulder' },
  { country: 'US', region: 'Georgia', cities: 'Atlanta' },
  { country: 'US', region: 'Oregon', cities: 'Portland' },
  { country: 'US', region: 'Florida', cities: 'Miami|Orlando|Tampa' },
  { country: 'US', region: 'Pennsylvania', cities: 'Philadelphia|Pittsburgh' },
  { country: 'US', region: 'Arizona', cities: 'Phoenix|Scottsdale' },
  { country: 'US', region: 'Utah', cities: 'Salt Lake City|Lehi' },
  { country: 'US', region: 'North Carolina', cities: 'Raleigh|Charlotte|Durham' },
  { country: 'US', region: 'Minnesota', cities: 'Minneapolis' },
  { country: 'US', region: 'Michigan', cities: 'Detroit|Ann Arbor' },
  { country: 'US', region: 'Tennessee', cities: 'Nashville' },
  { country: 'US', region: 'District of Columbia', cities: 'Washington/Washington D.C.' },
  { country: 'US', region: 'Missouri', cities: 'St. Louis|Kansas City' },
  { country: 'US', region: 'Maryland', cities: 'Baltimore' },
  { country: 'US', region: 'Nevada', cities: 'Las Vegas' },
  { country: 'US', region: 'Ohio', cities: 'Columbus|Cleveland' },
  { country: 'CA', region: 'Ontario', cities: 'Toronto|Ottawa|Waterloo' },
  { country: 'CA', region: 'Quebec', cities: 'Montreal/Montréal' },
  { country: 'CA', region: 'British Columbia', cities: 'Vancouver' },
  { country: 'CA', region: 'Alberta', cities: 'Calgary|Edmonton' },
  {
    country: 'GB',
    cities:
      'London|Manchester|Edinburgh|Bristol|Cambridge|Oxford|Birmingham|Leeds|Glasgow|Belfast|Brighton|Liverpool|Cardiff|Sheffield|Nottingham|Newcastle',
  },
  { country: 'IE', cities: 'Dublin|Galway|Limerick' },
  {
    country: 'DE',
    cities:
      'Berlin|Munich/München|Hamburg|Frankfurt/Frankfurt am Main|Cologne/Köln|Stuttgart|Düsseldorf/Dusseldorf|Leipzig|Karlsruhe|Dresden|Nuremberg/Nürnberg|Hanover/Hannover|Bonn|Bremen|Heidelberg|Mannheim|Dortmund|Essen|Freiburg|Potsdam|Aachen|Darmstadt|Wolfsburg|Ulm|Augsburg',
  },
  { country: 'AT', cities: 'Vienna/Wien|Graz|Linz|Salzburg|Innsbruck' },
  { country: 'CH', cities: 'Zurich/Zürich|Geneva/Genève|Basel|Lausanne|Bern|Zug' },
  { country: 'FR', cities: 'Paris|Lyon|Toulouse|Nantes|Lille|Bordeaux|Grenoble|Marseille|Sophia Antipolis' },
  { country: 'NL', cities: 'Amsterdam|Rotterdam|Utrecht|Eindhoven|The Hague|Delft' },
  { country: 'BE', cities: 'Brussels|Ghent|Antwerp|Leuven' },
  { country: 'ES', cities: 'Madrid|Barcelona|Valencia|Málaga/Malaga|Seville|Bilbao' },
  { country: 'PT', cities: 'Lisbon/Lisboa|Porto|Braga' },
  { country: 'IT', cities: 'Milan/Milano|Rome/Roma|Turin|Bologna' },
  {
    country: 'PL',
    cities: 'Warsaw/Warszawa|Krakow/Kraków|Wroclaw/Wrocław|Gdansk/Gdańsk|Poznan/Poznań|Katowice|Lodz/Łódź',
  },
  { country: 'CZ', cities: 'Prague/Praha|Brno' },
  { country: 'SE', cities: 'Stockholm|Gothenburg/Göteborg|Malmö/Malmo' },
  { country: 'DK', cities: 'Copenhagen|Aarhus' },
  { country: 'NO', cities: 'Oslo|Bergen|Trondheim' },
  { country: 'FI', cities: 'Helsinki|Tampere|Espoo' },
  { country: 'EE', cities: 'Tallinn|Tartu' },
  { country: 'LV', cities: 'Riga' },
  { country: 'LT', cities: 'Vilnius|Kaunas' },
  { country: 'HU', cities: 'Budapest' },
  { country: 'RO', cities: 'Bucharest|Cluj-Napoca/Cluj|Iasi|Timisoara' },
  { country: 'BG', cities: 'Sofia|Plovdiv' },
  { country: 'RS', cities: 'Belgrade|Novi Sad' },
  { country: 'HR', cities: 'Zagreb' },
  { country: 'GR', cities: 'Athens|Thessaloniki' },
  { country: 'UA', cities: 'Kyiv/Kiev|Lviv|Kharkiv' },
  { country: 'AM', cities: 'Yerevan' },
  { country: 'GE', cities: 'Tbilisi' },
  { country: 'TR', cities: 'Istanbul|Ankara' },
  { country: 'IL', cities: 'Tel Aviv|Haifa|Jerusalem|Herzliya' },
  { country: 'AE', cities: 'Dubai|Abu Dhabi' },
  {
    country: 'IN',
    cities:
      'Bangalore/Bengaluru|Hyderabad|Mumbai|Pune|Chennai|Delhi/New Delhi|Gurgaon/Gurugram|Noida|Kolkata|Ahmedabad|Jaipur|Coimbatore|Kochi|Indore',
  },
  { country: 'SG', cities: 'Singapore' },
  { country: 'JP', cities: 'Tokyo|Osaka|Kyoto' },
  { country: 'KR', cities: 'Seoul' },
  { country: 'HK', cities: 'Hong Kong' },
  { country: 'CN', cities: 'Beijing|Shanghai|Shenzhen' },
  { country: 'TW', cities: 'Taipei' },
  { country: 'VN', cities: 'Ho Chi Minh City|Hanoi' },
  { country: 'AU', cities: 'Sydney|Melbourne|Brisbane|Perth|Canberra|Adelaide|Hobart' },
  { country: 'NZ', cities: 'Auckland|Wellington' },
  { country: 'BR', cities: 'São Paulo/Sao Paulo|Rio de Janeiro' },
  { country: 'AR', cities: 'Buenos Aires' },
  { country: 'MX', cities: 'Mexico City|Guadalajara' },
  { country: 'CO', cities: 'Bogotá/Bogota|Medellín/Medellin' },
  { country: 'CL', cities: 'Santiago' },
  { country: 'ZA', cities: 'Cape Town|Johannesburg|Pretoria|Durban|Centurion|Sandton|Midrand|Stellenbosch' },
  { country: 'KE', cities: 'Nairobi|Mombasa|Kisumu' },
  { country: 'NG', cities: 'Lagos|Abuja' },
  { country: 'EG', cities: 'Cairo' },
];

const bySpelling: ReadonlyMap<string, City> = new Map(
  citiesByCountry.flatMap(({ country, region = null, cities }) =>
    cities.split('|').flatMap((entry) => {
      const spellings = entry.split('/');
      const city = spellings[0] ?? entry;
      return spellings.map((spelling) => [spelling.toLowerCase(), { city, region, country }] as const);
    }),
  ),
);
const areas: ReadonlyMap<string, City> = new Map(
  ['bay area', 'san francisco bay area', 'sf bay area', 'silicon valley'].map((name) => [
    name,
    { city: 'San Francisco', region: 'California', country: 'US' },
  ]),
);

/** A city by its name, "Greater" and "area" around it allowed; null where the table doesn't have it. */
export function cityByName(name: string): City | null {
  const spelling = name.toLowerCase();
  const bare = spelling.replace(/^(?:greater|downtown|central) /, '').replace(/ (?:metro )?area$/, '');
  return (
    areas.get(bare === spelling ? spelling : spelling.replace(/^greater /, '')) ??
    bySpelling.get(bare) ??
    null
  );
}
