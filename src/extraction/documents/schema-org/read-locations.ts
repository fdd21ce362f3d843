import type { Location } from '../../../domain/location.js';
import { readPlaces } from '../../places/read-places.js';
import { readAddress, readArea } from '../read-address.js';
import type { JobPostingNode } from './job-posting.js';

/** Where a JobPosting's job is, and where those who apply for a remote one may be; null where it doesn't say. */
export function readSchemaOrgLocations(given: JobPostingNode): readonly Location[] | null {
  const locations = [
    ...given.jobLocation.flatMap(readPlace),
    ...given.applicantLocationRequirements.flatMap(readArea),
  ];
  return locations.length === 0 ? null : locations;
}

function readPlace({ name, address }: JobPostingNode['jobLocation'][number]): readonly Location[] {
  if (typeof address === 'string') return readPlaces(address, 'listed');
  const located = address === null ? null : readAddress(address);
  if (located !== null) return [located];
  return name === null ? [] : readPlaces(name, 'listed');
}
