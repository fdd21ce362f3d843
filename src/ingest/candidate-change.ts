import type { Candidate } from '../domain/candidate.js';
import type { CandidateId, Source } from '../domain/document.js';
import { candidateId, contentHash } from '../domain/identity.js';
import type { CandidateDocument, DocumentReader } from '../extraction/document-reader.js';
import type { Change } from './change.js';
import { identifyItem } from './identify-item.js';
import type { ImportItem, ImportRejection, ImportResult } from './importer.js';
import { isReadAlike } from './is-read-alike.js';

/** Reads an item and says what importing it makes of the candidate who is there; `now` dates what bears no date. */
export function buildCandidateImport(
  item: ImportItem,
  reader: DocumentReader,
  now: Date,
): Change<ImportResult<CandidateId>> | ImportRejection {
  const document = reader.readCandidate(item.content, item.format, now.toISOString().slice(0, 10));
  if (document.kind === 'rejected') return document;
  const updatedAt = document.updatedAt ?? now.toISOString();
  const source = identifyItem(item, document);
  const candidate = buildCandidate(document, item.content, source, reader.version, updatedAt);
  const { id, provenance } = candidate;
  return {
    id,
    apply: (current) => {
      const stored = current?.kind === 'candidate' ? current.candidate : null;
      return stored !== null && isReadAlike(stored.provenance, provenance)
        ? { next: current, result: { kind: 'unchanged', id } }
        : { next: { kind: 'candidate', candidate }, result: { kind: 'imported', id } };
    },
  };
}

/** A candidate as the document tells it. */
export function buildCandidate(
  document: CandidateDocument,
  content: string,
  source: Source,
  extraction: string,
  updatedAt: string,
): Candidate {
  return {
    id: candidateId(source.system, source.externalId),
    source,
    name: document.name,
    email: document.email,
    headline: document.headline,
    location: document.location,
    workplace: document.workplace,
    seniority: document.seniority,
    yearsOfExperience: document.yearsOfExperience,
    education: document.education,
    skills: document.skills,
    salaryExpectation: document.salaryExpectation,
    summary: document.summary,
    updatedAt,
    mentions: document.mentions,
    provenance: { format: document.format, content, contentHash: contentHash(content), extraction },
  };
}
