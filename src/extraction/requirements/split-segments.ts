import { allMatches } from '../text/all-matches.js';

/** Words that start a new thing to ask for: "…, knowledge of Kafka". */
const leads =
  'strong|solid|good|great|deep|excellent|proven|hands[- ]on|working|practical|basic|prior|previous|some|any|in[- ]depth|advanced|extensive|experience|experienced|knowledge|familiarity|familiar|understanding|proficiency|proficient|expertise|exposure|ability|able|comfortable|fluency|fluent|background|skilled|skills|certification|ideally|preferably|preferred|with|as well as|plus|bonus|at least|minimum|a (?:good|strong|solid|deep|degree|bachelor|master)|an understanding|you|degree|nice|optionally|must|should|we|would(?! be\\b)';

const boundary = new RegExp(
  `;\\s|\\s[-–—]\\s|,?\\s(?:but|while(?! not\\b)|whereas|however)\\s|,\\s(?:and\\s|or\\s)?(?=(?:${leads}|\\d{1,2}\\+?\\s?(?:years|yrs))\\b)|\\s(?:and|plus|&)\\s(?=(?:${leads}|\\d{1,2}\\+?\\s?(?:years|yrs))\\b)`,
  'gi',
);

/** Where the parts of a sentence that ask for different things begin, in order; the first is 0. */
export function splitSegments(sentence: string): readonly number[] {
  return [0, ...allMatches(sentence, boundary).map((match) => match.index + match[0].length)];
}

/** The bounds of the segment that holds a position. */
export function segmentAt(starts: readonly number[], position: number, length: number) {
  const index = starts.findLastIndex((start) => start <= position);
  return { start: starts[index] ?? 0, end: starts[index + 1] ?? length };
}
