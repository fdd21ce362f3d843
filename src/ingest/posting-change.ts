import type { PostingId, Source } from '../domain/document.js';
import type { PostingStatus } from '../domain/enums.js';
import { contentHash, identifyRequirements, postingId } from '../domain/identity.js';
import type { JobPosting } from '../domain/posting.js';
import type { DocumentReader, PostingDocument } from '../extraction/document-reader.js';
import type { Change, KeptDocument } from './change.js';
import { identifyItem } from './identify-item.js';
import { isReadAlike } from './is-read-alike.js';
import type { ImportItem, ImportRejection, ImportResult } from './importer.js';

/** Reads an item and says what importing it makes of the posting that is there; by `now` it may have ended. */
export function buildPostingImport(
  item: ImportItem,
  reader: DocumentReader,
  now: Date,
): Change<ImportResult<PostingId>> | ImportRejection {
  const document = reader.readPosting(item.content, item.format);
  if (document.kind === 'rejected') return document;
  const status = toldStatus(document, now);
  const read = buildPosting(document, item.content, identifyItem(item, document), reader.version);
  return {
    id: read.id,
    apply: (current) => {
      const stored = asPosting(current);
      if (
        stored !== null &&
        isReadAlike(stored.provenance, read.provenance) &&
        (status === null || status === stored.status)
      ) {
        return { next: current, result: { kind: 'unchanged', id: read.id } };
      }
      const posting = { ...read, status: status ?? stored?.status ?? 'OPEN' };
      return { next: { kind: 'posting', posting }, result: { kind: 'imported', id: read.id } };
    },
  };
}

/** The status that somebody sets by hand; the result is the posting as it is then, null where there is none. */
export function buildStatusChange(id: PostingId, status: PostingStatus): Change<JobPosting | null> {
  return {
    id,
    apply: (current) => {
      const stored = asPosting(current);
      if (stored === null || stored.status === status) return { next: current, result: stored };
      const posting = { ...stored, status };
      return { next: { kind: 'posting', posting }, result: posting };
    },
  };
}

/** A posting as its document tells it; OPEN where that says nothing of the status. */
export function buildPosting(
  document: PostingDocument,
  content: string,
  source: Source,
  extraction: string,
): JobPosting {
  const id = postingId(source.system, source.externalId);
  return {
    id,
    source,
    title: document.title,
    company: document.company,
    locations: document.locations,
    workplace: document.workplace,
    employmentType: document.employmentType,
    seniority: document.seniority,
    minYearsExperience: document.minYearsExperience,
    education: document.education,
    salary: document.salary,
    description: document.description,
    requirements: identifyRequirements(id, document.requirements),
    mentions: document.mentions,
    postedAt: document.postedAt,
    status: document.status ?? 'OPEN',
    provenance: {
      format: document.format,
      content: document.description === content ? null : content,
      contentHash: contentHash(content),
      extraction,
    },
  };
}

/** What ended by its own words is closed; null where they say nothing, as before it ends. */
function toldStatus({ status, validThrough }: PostingDocument, now: Date): PostingStatus | null {
  const hasEnded = validThrough !== null && validThrough < now.toISOString();
  return status ?? (hasEnded ? 'CLOSED' : null);
}

const asPosting = (current: KeptDocument | null): JobPosting | null =>
  current?.kind === 'posting' ? current.posting : null;
